"""Single bytes and lines, with nothing made again: whatever is changed, something that is signed no longer fits."""

import random
import re

from case import writes
from remake import SEAL

TAG_FILES = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", SEAL, SEAL + ".sig"]


def chosen(box):
    """The files that say what is true of the others: every byte of these is tried."""
    payload = [path for path in box.files("data") if re.match("data/(log/|content/sign-offs/|content/decisions/|content/keys/)", path)]
    return TAG_FILES + payload


def flipped(content, position, mask):
    return content[:position] + bytes([content[position] ^ mask]) + content[position + 1 :]


def lines_flipped(box, seed):
    random_ = random.Random(f"{seed} lines")
    for path in box.files():
        content = box.read(path)
        start = 0
        for number, line in enumerate(content.splitlines(keepends=True), 1):
            position = start + random_.randrange(len(line))
            mask = 1 << random_.randrange(8)
            yield writes("a bit in a line", f"{path}:{number}", path, flipped(content, position, mask))
            start += len(line)


def bytes_flipped(box, seed):
    random_ = random.Random(f"{seed} bytes")
    for path in chosen(box):
        content = box.read(path)
        for position in range(len(content)):
            mask = random_.randrange(1, 256)
            yield writes("a byte of what says what is true", f"{path}, byte {position}", path, flipped(content, position, mask))


def hexadecimal_case(box, seed):
    for path in chosen(box):
        content = box.read(path)
        for digits in re.finditer(rb"[0-9a-f]{64,}", content):
            for position in range(digits.start(), digits.end()):
                if content[position : position + 1].isalpha():
                    yield writes("a digit of a digest in upper case", f"{path}, byte {position}", path, flipped(content, position, 0x20))


def lines_moved(box, seed):
    for path in chosen(box):
        lines = box.read(path).splitlines(keepends=True)
        for number in range(len(lines)):
            before, line, after = lines[:number], lines[number], lines[number + 1 :]
            where = f"{path}:{number + 1}"
            yield writes("a line left out", where, path, b"".join(before + after))
            yield writes("a line twice", where, path, b"".join(before + [line, line] + after))
            if after and after[0] != line:
                yield writes("two lines exchanged", where, path, b"".join(before + [after[0], line] + after[1:]))


def line_ends(box, seed):
    for path in box.files():
        content = box.read(path)
        yield writes("a newline more at the end", path, path, content + b"\n")
        yield writes("a byte less at the end", path, path, content[:-1])
        yield writes("nothing left of a file", path, path, b"")
        if b"\n" in content:
            yield writes("lines that end with CR LF", path, path, content.replace(b"\n", b"\r\n"))
            yield writes("one line that ends with CR LF", path, path, content.replace(b"\n", b"\r\n", 1))
        yield writes("a byte order mark", path, path, b"\xef\xbb\xbf" + content)


GENERATORS = [lines_flipped, bytes_flipped, hexadecimal_case, lines_moved, line_ends]

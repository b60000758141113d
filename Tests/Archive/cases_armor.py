"""The signature under the seal proves the same, and is written in other bytes."""

import base64

from case import Case
from keys import DECISION
from remake import SEAL, make_seal

SIGNATURE = SEAL + ".sig"


def armor(box, keys):
    """The signature proves the same, and is written in other bytes."""

    def wrapped(content, width):
        text = b"".join(content.split(b"\n")[1:-2])
        body = b"".join(text[start : start + width] + b"\n" for start in range(0, len(text), width))
        return b"-----BEGIN SSH SIGNATURE-----\n" + body + b"-----END SSH SIGNATURE-----\n"

    def inside(content, edit):
        text = base64.b64encode(edit(base64.b64decode(b"".join(content.split(b"\n")[1:-2]))))
        return wrapped(b"x\n" + text + b"\nx\n", 70)

    def loose_bits(content):
        lines = content.split(b"\n")
        body = b"".join(lines[1:-2])
        letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        last = len(body.rstrip(b"=")) - 1
        body = body[:last] + letters[letters.index(body[last]) ^ 1 :][:1] + body[last + 1 :]
        return wrapped(b"x\n" + body + b"\nx\n", 70)

    reserved = DECISION.encode() + b"\0\0\0\0"
    forms = {
        "a line more at the end": lambda content: content + b"more\n",
        "a newline more": lambda content: content + b"\n",
        "no newline": lambda content: content[:-1],
        "text before": lambda content: b"text\n" + content,
        "a newline before": lambda content: b"\n" + content,
        "CR LF": lambda content: content.replace(b"\n", b"\r\n"),
        "wrapped at 76": lambda content: wrapped(content, 76),
        "wrapped at 64": lambda content: wrapped(content, 64),
        "one line": lambda content: wrapped(content, 9999),
        "a blank in a line": lambda content: content.replace(b"\nU", b"\n U", 1),
        "a blank at the end of a line": lambda content: content.replace(b"\n-----END", b" \n-----END"),
        "a blank line": lambda content: content.replace(b"\n-----END", b"\n\n-----END"),
        "signature twice": lambda content: content + content,
        "loose bits at the end of the base64": loose_bits,
        "reserved field in use": lambda content: inside(content, lambda raw: raw.replace(reserved, DECISION.encode() + b"\0\0\0\3abc")),
        "reserved field that looks like what belongs there": lambda content: inside(
            content, lambda raw: raw.replace(reserved, DECISION.encode() + b"\0\0\0\x1a\0\0\0\x12" + reserved)
        ),
        "bytes more inside": lambda content: inside(content, lambda raw: raw + b"\0"),
        "bytes less inside": lambda content: inside(content, lambda raw: raw[:-1]),
        "edition 2": lambda content: inside(content, lambda raw: raw.replace(b"SSHSIG\0\0\0\1", b"SSHSIG\0\0\0\2")),
        "nothing inside": lambda content: inside(content, lambda raw: b""),
        "only the key inside": lambda content: inside(content, lambda raw: raw[:60]),
        "a long key": lambda content: inside(content, lambda raw: raw[:10] + b"\x7f\xff\xff\xff" + raw[14:]),
    }
    for person in ("tamper-decider", "tamper-rsa", "tamper-ecdsa"):
        for name, form in forms.items():

            def act(box, person=person, form=form):
                make_seal(box, keys, person)
                old = box.read(SIGNATURE)
                if form(old) == old:  # Nothing is loose where the length is a multiple of three.
                    box.write(SIGNATURE, b"")
                else:
                    box.write(SIGNATURE, form(old))

            yield Case("the seal's signature in another form", f"{person}: {name}", act)


GENERATORS = [armor]

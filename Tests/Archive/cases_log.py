"""The log and the lists of digests say something else than the files, with everything behind them made again and sealed anew."""

import re

from case import Case
from remake import SEAL, digest, log_entries, make_log, make_manifests, make_seal, make_tag_manifest, claims, remake, write_log


def log(box, keys):
    entries = log_entries(box)
    changes = [
        ("last entry dropped", entries[:-1]),
        ("first entry dropped", entries[1:]),
        ("all entries backwards", entries[::-1]),
        ("an entry twice", entries + entries[-1:]),
        ("no entries", []),
    ]
    for number in range(len(entries) - 1):
        swapped = entries[:number] + [entries[number + 1], entries[number]] + entries[number + 2 :]
        changes.append((f"entries {number + 1} and {number + 2} exchanged", swapped))
        changes.append((f"entry {number + 1} dropped", entries[:number] + entries[number + 1 :]))
    for name, changed in changes:
        for renumbered in (False, True):
            new = [
                [f"sequence: {n}" if line.startswith("sequence: ") else line for line in entry] if renumbered else entry
                for n, entry in enumerate(changed, 1)
            ]
            title = name + (", renumbered" if renumbered else "")
            yield Case("the log rearranged, manifests made again", title, lambda box, new=new: (write_log(box, new), make_manifests(box)))
            yield Case("the log rearranged, sealed anew", title, lambda box, new=new: (write_log(box, new), remake(box, keys, log=False)))
    swaps = {"as-signed": "changed", "changed": "as-signed", "sign-off": "decision", "decision": "sign-off"}
    for number, entry in enumerate(entries):
        for place, line in enumerate(entry):
            key, value = line.split(": ", 1)
            others = {
                "": None,
                "golive-log": ["2", "1 "],
                "sequence": [str(number), f"0{number + 1}", f"+{number + 1}"],
                "time": [value[:-1] + "+00:00", value[:-2] + ("1Z" if value[-2:-1] == "0" else "0Z"), value.replace("T", " ")],
                "event": [swaps.get(value, ""), "Sign-off", "sign-off "],
                "evidence": [swaps.get(value, ""), "unknown"],
                "signature": [word for word in ("verified", "none", "refused", "Verified") if word != value],
                "file": [
                    value.upper(),
                    value.replace("  ", " "),
                    "sha256:" + "0" * 64 + value[71:],
                    value + ".md",
                    value.replace("content/", "content/../content/"),
                ],
            }
            for other in others.get(key, []):

                def act(box, number=number, place=place, new=f"{key}: {other}"):
                    changed = [list(entry) for entry in entries]
                    changed[number][place] = new
                    write_log(box, changed)
                    remake(box, keys, log=False)

                yield Case("an entry of the log says otherwise, sealed anew", f"entry {number + 1}, {key}: {other}", act)
            for name, lines in (
                ("left out", []),
                ("twice", [line, line]),
                ("with a blank line behind", [line, ""]),
                ("with a blank at its end", [line + " "]),
                ("with CR", [line + "\r"]),
            ):

                def act(box, number=number, place=place, lines=lines):
                    changed = [list(entry) for entry in entries]
                    changed[number][place : place + 1] = lines
                    write_log(box, changed)
                    remake(box, keys, log=False)

                yield Case("an entry of the log has other lines, sealed anew", f"entry {number + 1}, {key} {name}", act)

    def broken_chain(box):
        path = box.files("data/log")[-1]
        box.write(
            path,
            re.sub(
                rb"(?m)^previous: sha256:.", b"previous: sha256:f", box.read(path).replace(b"previous: sha256:f", b"previous: sha256:e")
            ),
        )
        remake(box, keys, log=False)

    yield Case("an entry of the log says otherwise, sealed anew", "previous", broken_chain)


def edits(box, keys):
    """An edit of a file, and everything made again that needs no key: the seal must not fit."""
    for path in box.files("data"):
        if path.startswith("data/log/"):
            continue

        def act(box, path=path):
            box.write(path, box.read(path) + b" \n")
            make_log(box, claims(box))
            make_manifests(box)

        yield Case("an edit with log and manifests made again", path, act)

        def act(box, path=path):
            act_seal = box.read(SEAL)
            box.write(path, box.read(path) + b" \n")
            make_log(box, claims(box))
            make_manifests(box)
            new = re.sub(rb"(?m)^tagmanifest: .*$", b"tagmanifest: sha256:" + digest(box.read("tagmanifest-sha256.txt")).encode(), act_seal)
            new = re.sub(rb"(?m)^log-head: .*$", b"log-head: sha256:" + digest(box.read(box.files("data/log")[-1])).encode(), new)
            box.write(SEAL, new)

        yield Case("an edit with log, manifests and seal made again, and the old signature", path, act)
    for path in ("VERIFY.txt", "verify.sh", "bag-info.txt"):
        yield Case(
            "an edit with log and manifests made again",
            path,
            lambda box, path=path: (box.write(path, box.read(path) + b"# \n"), make_tag_manifest(box)),
        )


def manifests(box, keys):
    """Manifests that are true but not written as they must be, or not true; sealed anew."""

    def change(path, name, edit):
        def act(box):
            lines = box.read(path).decode().splitlines()
            box.write(path, "".join(line + "\n" for line in edit(lines)))
            if path != "tagmanifest-sha256.txt":
                make_tag_manifest(box)
            make_seal(box, keys)

        return Case("a list of digests written otherwise, sealed anew", f"{path}: {name}", act)

    for path in ("manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt"):
        hexadecimal = lambda line: line.split(" ")[0]
        rest = lambda line: line[len(hexadecimal(line)) :]
        yield change(path, "first line left out", lambda lines: lines[1:])
        yield change(path, "last line left out", lambda lines: lines[:-1])
        yield change(path, "a line twice", lambda lines: lines[:1] + lines)
        yield change(
            path, "a line twice, the second in upper case", lambda lines: lines + [hexadecimal(lines[-1]).upper() + rest(lines[-1])]
        )
        yield change(path, "backwards", lambda lines: lines[::-1])
        yield change(path, "sorted by digest", lambda lines: sorted(lines))
        yield change(path, "upper case", lambda lines: [hexadecimal(line).upper() + rest(line) for line in lines])
        yield change(path, "one line in upper case", lambda lines: [hexadecimal(lines[0]).upper() + rest(lines[0])] + lines[1:])
        yield change(path, "one blank", lambda lines: [line.replace("  ", " ") for line in lines])
        yield change(path, "three blanks", lambda lines: [line.replace("  ", "   ") for line in lines])
        yield change(path, "a tab", lambda lines: [line.replace("  ", "\t") for line in lines])
        yield change(path, "an asterisk", lambda lines: [line.replace("  ", " *") for line in lines])
        yield change(path, "a comment", lambda lines: ["# digests"] + lines)
        yield change(path, "a blank line at the end", lambda lines: lines + [""])
        yield change(path, "CR LF", lambda lines: [line + "\r" for line in lines])
        yield change(path, "paths with ./", lambda lines: [line.replace("  ", "  ./") for line in lines])
        yield change(path, "a path with ..", lambda lines: [lines[0].replace("  ", "  data/../")] + lines[1:])
        yield change(path, "a line for a file that is not there", lambda lines: lines + ["0" * len(hexadecimal(lines[0])) + "  data/zzz"])
        yield change(path, "a line for a file outside", lambda lines: lines + ["0" * len(hexadecimal(lines[0])) + "  ../outside"])
        yield change(
            path,
            "digests of two lines exchanged",
            lambda lines: [hexadecimal(lines[1]) + rest(lines[0]), hexadecimal(lines[0]) + rest(lines[1])] + lines[2:],
        )
        yield change(path, "one digest too short", lambda lines: [lines[0][1:]] + lines[1:])
        yield change(path, "one digest too long", lambda lines: ["0" + lines[0]] + lines[1:])
    for path, name, old, new in (
        ("bagit.txt", "version", b"1.0", b"0.97"),
        ("bagit.txt", "encoding", b"UTF-8", b"UTF-16"),
        ("bagit.txt", "one line more", b"UTF-8\n", b"UTF-8\nX: y\n"),
        ("bag-info.txt", "too many octets", b"Payload-Oxum: ", b"Payload-Oxum: 1"),
        ("bag-info.txt", "another decision", b"External-Identifier: ", b"External-Identifier: 9"),
        ("bag-info.txt", "another day", b"Bagging-Date: 2", b"Bagging-Date: 3"),
        ("bag-info.txt", "a key twice", b"Bag-Software", b"Retention: none\nBag-Software"),
        ("bag-info.txt", "a key left out", b"Bag-Software-Agent: golive\n", b""),
        ("bag-info.txt", "a line continued", b"\nRetention: ", b"\nRetention: ever\n and "),
        ("bag-info.txt", "no value", b"\nRetention: ", b"\nRetention:\nX: "),
        ("bag-info.txt", "a control character", b"\nRetention: ", b"\nRetention: \x1b[2J"),
        ("bag-info.txt", "CR LF", b"\n", b"\r\n"),
        ("bag-info.txt", "a blank line", b"\nRetention", b"\n\nRetention"),
    ):

        def act(box, path=path, old=old, new=new):
            content = box.read(path)
            assert old in content, (path, old)
            box.write(path, content.replace(old, new))
            make_tag_manifest(box)
            make_seal(box, keys)

        yield Case("a file of BagIt written otherwise, sealed anew", f"{path}: {name}", act)


GENERATORS = [log, edits, manifests]

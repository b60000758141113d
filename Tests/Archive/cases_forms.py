"""Sign-offs and a record in forms that nobody may write, with everything made again, and in forms that somebody may."""

import re

from case import Case
from remake import SEAL, claims, digest, fields, remake, statements


def edit(box, path, old, new, count=1):
    content = box.read(path)
    changed = re.sub(old, new, content, count=count, flags=re.M)
    assert changed != content, (path, old)
    box.write(path, changed)


def forms(box, keys):
    """On a sign-off without signature and with an honest log, so that nothing but the form can refuse."""
    said = claims(box)
    by_hand = [path for path in statements(box) if said.get(path) == "none"]
    if not by_hand:
        return
    path = by_hand[0]
    front = box.read(path).split(b"\n---\n")[0]
    area = re.search(rb"^area: (.*)$", front, re.M)[1]
    line = re.search(rb"^- sha256:.*$", front, re.M)[0]
    sealed = fields(box.read(SEAL))["sealed"].encode()
    later = str(int(sealed[:4]) + 1).encode() + sealed[4:]
    changes = {
        "evidence in upper case": (rb"^- sha256:[0-9a-f]{64}", lambda found: b"- sha256:" + b"A" * 64),
        "one blank before the path": (rb"^(- sha256:[0-9a-f]{64})  ", rb"\1 "),
        "three blanks before the path": (rb"^(- sha256:[0-9a-f]{64})  ", rb"\1   "),
        "a path with ..": (rb"^(- sha256:[0-9a-f]{64}  )", rb"\1../content/"),
        "a path with .. within": (rb"^(- sha256:[0-9a-f]{64}  evidence/)", rb"\1../evidence/"),
        "an absolute path": (rb"^(- sha256:[0-9a-f]{64}  )", rb"\1/"),
        "a path with //": (rb"^(- sha256:[0-9a-f]{64}  evidence/)", rb"\1/"),
        "a path with ./": (rb"^(- sha256:[0-9a-f]{64}  )", rb"\1./"),
        "a blank behind the path": (rb"^(- sha256:[0-9a-f]{64}  .*)$", rb"\1 "),
        "a quoted line of evidence": (rb"^- (sha256:[0-9a-f]{64}  .*)$", rb'- "\1"'),
        "an indented line of evidence": (rb"^- sha", b"  - sha"),
        "no line of evidence": (re.escape(line) + b"\n", b""),
        "no evidence": (b"^evidence:\n" + re.escape(line) + b"\n", b""),
        "evidence in brackets": (b"^evidence:\n" + re.escape(line) + b"\n", b"evidence: []\n"),
        "an empty line of evidence": (re.escape(line), line + b"\n- "),
        "conditions without a line": (re.escape(line) + b"\n", line + b"\nconditions:\n"),
        "a condition in more words": (re.escape(line) + b"\n", line + b"\nconditions:\n- one two\n"),
        "evidence behind conditions": (b"^evidence:\n", b'conditions:\n- "I-1"\nevidence:\n'),
        "evidence with a value": (b"^evidence:$", b"evidence: none"),
        "conditions with a value": (re.escape(line) + b"\n", line + b'\nconditions: y\n- "I-1"\n'),
        "hyphens as a key": (rb"\A---\n", b"---: x\n"),
        "another signer behind": (rb"^(signer: .*)$", rb"\1\nsigner: nobody"),
        "another signer before": (rb"^(signer: .*)$", rb"signer: nobody\n\1"),
        "a signer in upper case": (rb"^signer: .*$", b"signer: Nobody"),
        "a signer with a star": (rb"^signer: .*$", b'signer: "*"'),
        "two signers": (rb"^signer: .*$", b'signer: "a,b"'),
        "no signer": (rb"^signer: .*\n", b""),
        "a signer with a comment": (rb"^(signer: .*)$", rb"\1 # really"),
        "a signer half quoted": (rb"^signer: (.*)$", rb'signer: "\1'),
        "a signer in single quotes": (rb"^signer: (.*)$", rb"signer: '\1'"),
        "a blank before the colon": (rb"^signer: ", b"signer : "),
        "a tab behind the colon": (rb"^signer: ", b"signer:\t"),
        "a quoted key": (rb"^signer: ", b'"signer": '),
        "an unknown key": (rb"^(signer: .*)$", rb"\1\nnote: x"),
        "a key in upper case": (rb"^signer: ", b"Signer: "),
        "a merged key": (rb"^(signer: .*)$", rb"\1\n<<: *x"),
        "an anchor": (rb"^signer: ", b"signer: &x "),
        "two keys exchanged": (rb"^(signer: .*)\n(name: .*)$", rb"\2\n\1"),
        "a bare word": (rb"^(signer: .*)$", rb"\1\nFILE"),
        "a bare key": (rb"^(role): .*$", rb"\1"),
        "what a line is called": (rb"^signer: .*$", b"signer=PERSON"),
        "a result of its own": (rb"^result: .*$", b"result: accepted"),
        "two results": (rb"^(result: .*)$", rb"\1\nresult: approved"),
        "no result": (rb"^result: .*$", b"result:"),
        "a meaning without quotes": (rb"^meaning: .*$", b"meaning: I know this"),
        "a meaning on two lines": (rb"^meaning: .*$", b'meaning: "I know\n this"'),
        "a meaning as a block": (rb"^meaning: .*$", b"meaning: |\n  I know"),
        "no meaning": (rb"^meaning: .*$", b'meaning: ""'),
        "no role": (rb"^role: .*$", b'role: ""'),
        "no requirement": (rb"^sign-off: .*$", b'sign-off: ""'),
        "an unknown escape": (rb"^meaning: .*$", rb'meaning: "I \\x41 know"'),
        "an open escape": (rb"^meaning: .*$", rb'meaning: "I know\\"'),
        "a quotation mark within": (rb"^meaning: .*$", b'meaning: "I "know" this"'),
        "an escape character": (rb'^meaning: "', b'meaning: "\x1b[2J'),
        "a NUL": (rb'^meaning: "', b'meaning: "\0'),
        "a direction": (rb'^meaning: "', 'meaning: "\u202e'.encode()),
        "a hidden line end": (rb'^meaning: "', 'meaning: "\u2028'.encode()),
        "no UTF-8": (rb'^meaning: "', b'meaning: "\xff'),
        "a tab in the meaning": (rb'^meaning: "', b'meaning: "\t'),
        "a carriage return": (rb"^(meaning: .*)$", b"\\1\r"),
        "signed after the seal": (rb"^signed: .*$", b"signed: " + later),
        "signed on no day": (rb"^signed: .*$", b"signed: 2026-02-30T10:00:00Z"),
        "signed on a leap day that is none": (rb"^signed: .*$", b"signed: 2025-02-29T10:00:00Z"),
        "signed without Z": (rb"^(signed: .*)Z$", rb"\1"),
        "signed in a zone": (rb"^(signed: .*)Z$", rb"\1+01:00"),
        "signed with fractions": (rb"^(signed: .*)Z$", rb"\1.5Z"),
        "signed on a day only": (rb"^signed: (.{10}).*$", rb"signed: \1"),
        "signed at 24 o'clock": (rb"^signed: (.{10}).*$", rb"signed: \1T24:00:00Z"),
        "signed in a leap second": (rb"^signed: (.{10}).*$", rb"signed: \1T23:59:60Z"),
        "signed before there were computers": (rb"^signed: ....", b"signed: 1926"),
        "no programme": (rb"^programme: .*\n", b""),
        "the programme behind the area": (rb"^(programme: .*)\n(area: .*)$", rb"\2\n\1"),
        "a programme without quotes": (rb"^programme: .*$", b"programme: Order book renewal"),
        "another area": (rb"^area: .*$", b"area: elsewhere"),
        "a part of the area": (rb"^area: .*$", b"area: " + area[:-1]),
        "the area with a slash": (rb"^area: .*$", b"area: " + area + b"/x"),
        "no digest of the checklist": (rb"^checklist: .*\n", b""),
        "a short digest of the checklist": (rb"^(checklist: .*).$", rb"\1"),
        "a digest in upper case": (rb"^people: sha256:.*$", b"people: sha256:" + b"A" * 64),
        "another kind of digest": (rb"^people: sha256:", b"people: sha512:"),
        "a blank line within": (rb"^signer: ", b"\nsigner: "),
        "a comment within": (rb"^signer: ", b"# note\nsigner: "),
        "a blank before a key": (rb"^signer: ", b" signer: "),
        "the end of a document": (rb"^signer: ", b"...\nsigner: "),
        "front matter not begun": (rb"\A---\n", b""),
        "a blank line before": (rb"\A", b"\n"),
        "a byte order mark": (rb"\A", b"\xef\xbb\xbf"),
        "four hyphens": (rb"\A---\n", b"----\n"),
        "hyphens and a blank": (rb"\A---\n", b"--- \n"),
        "front matter closed early": (rb"^signer: ", b"---\nsigner: "),
        "CR LF in front matter": (rb"\n", b"\r\n"),
        "a tag": (rb"^signer: ", b"signer: !!str "),
    }
    for name, (old, new) in changes.items():
        yield Case(
            "a sign-off in a form that nobody may write, sealed anew",
            name,
            lambda box, old=old, new=new, name=name: (edit(box, path, old, new, 0 if name.startswith("CR LF") else 1), remake(box, keys)),
        )

    def unclosed(box):
        box.write(path, front + b"\n")
        remake(box, keys)

    yield Case("a sign-off in a form that nobody may write, sealed anew", "front matter not closed", unclosed)
    yield Case(
        "a sign-off in a form that nobody may write, sealed anew",
        "no newline behind front matter",
        lambda box: (box.write(path, front + b"\n---"), remake(box, keys)),
    )
    yield Case(
        "a sign-off in a form that nobody may write, sealed anew",
        "hyphens as a key at the end",
        lambda box: (box.write(path, front + b"\n---: x\n"), remake(box, keys)),
    )
    yield Case("a sign-off in a form that nobody may write, sealed anew", "empty", lambda box: (box.write(path, b""), remake(box, keys)))
    yield Case(
        "a sign-off in a form that nobody may write, sealed anew",
        "only the first line",
        lambda box: (box.write(path, b"---\n"), remake(box, keys)),
    )
    good = {
        "quoted values": (rb"^signer: (.*)$", rb'signer: "\1"'),
        "a gate and a reference": (rb"^(signed: .*)$", b'\\1\ngate: G6\nreference: "minutes, \\\\"page 3\\\\" \\\\\\\\ \xc5\x82"'),
        "conditions": (re.escape(line) + b"\n", line + b'\nconditions:\n- I-60\n- "a b"\n'),
        "evidence that is not there": (re.escape(line), line + b"\n- sha256:" + b"0" * 64 + b"  evidence/gone.md"),
        "signed when it was sealed": (rb"^signed: .*$", b"signed: " + sealed),
        "a leap day": (rb"^signed: .*$", b"signed: 2024-02-29T00:00:00Z"),
        "only front matter": (rb"(?s)\n---\n.*\Z", b"\n---\n"),
    }
    for name, (old, new) in good.items():
        yield Case(
            "a sign-off in a form that may be written, sealed anew",
            name,
            lambda box, old=old, new=new: (edit(box, path, old, new), remake(box, keys)),
            accepted=True,
        )
    folder, name = path.rsplit("/", 1)
    yield Case(
        "a sign-off in a folder with the name of a signature",
        "of another sign-off",
        lambda box: (box.write(f"{path}.sig/other.md", box.read(path)), remake(box, keys)),
        accepted=True,
    )

    def deeper(box, written):
        box.rename(path, f"{folder}/deeper/{name}")
        edit(box, f"{folder}/deeper/{name}", rb"^area: .*$", b'area: "' + written + b'"')
        box.write(f"{folder}/other.md", box.read(f"{folder}/deeper/{name}").replace(b'area: "' + written, b'area: "' + area))
        remake(box, keys)

    yield Case("a sign-off in a folder below", "with the area", lambda box: deeper(box, area), accepted=True)
    yield Case("a sign-off in a folder below", "with the whole path as area", lambda box: deeper(box, area + b"/deeper"))
    yield Case("a sign-off in a folder below", "with a pattern as area", lambda box: deeper(box, area[:-1] + b"*"))

    def without_sign_offs(box):
        for each in statements(box):
            box.remove(each)
            if box.exists(each + ".sig"):
                box.remove(each + ".sig")
        box.remove("data/content/sign-offs")
        remake(box, keys)

    yield Case("a package without sign-offs, sealed anew", "all removed", without_sign_offs, accepted=True)


def record(box, keys):
    seal = fields(box.read(SEAL))
    path = "data/content/decisions/" + seal["decision"] + ".md"
    outcome = b"no-go" if seal["outcome"] != "no-go" else b"go"
    later = str(int(seal["sealed"][:4]) + 1).encode() + seal["sealed"][4:].encode()
    changes = {
        "another outcome": (rb"^outcome: .*$", b"outcome: " + outcome),
        "two outcomes": (rb"^(outcome: .*)$", b"\\1\noutcome: " + outcome),
        "two outcomes, the other first": (rb"^(outcome: .*)$", b"outcome: " + outcome + b"\n\\1"),
        "no outcome": (rb"^outcome: .*\n", b""),
        "an outcome without a value": (rb"^outcome: .*$", b"outcome:"),
        "an outcome with a comment": (rb"^(outcome: .*)$", rb"\1 # really"),
        "an outcome in a list": (rb"^(outcome): (.*)$", rb"\1:\n- \2"),
        "decided after the seal": (rb"^decided: .*$", b"decided: " + later),
        "decided on no day": (rb"^decided: .*$", b"decided: 2026-11-31T10:00:00Z"),
        "decided in a zone": (rb"^(decided: .*)Z$", rb"\1+01:00"),
        "decided on a day only": (rb"^decided: (.{10}).*$", rb"decided: \1"),
        "decided twice": (rb"^(decided: .*)$", rb"\1\n\1"),
        "not decided": (rb"^decided: .*\n", b""),
        "decided and something else": (rb"^(decided: .*)$", rb"\1 content/people.md"),
        "a quoted key, and the bare one in words": (rb"^decided: .*$", b'"decided": 2026-01-01T10:00:00Z\nx-words: "\n\\g<0>\n"'),
        "a key and a blank, and the bare one in words": (rb"^decided: .*$", b"decided : 2026-01-01T10:00:00Z\nx-words: '\n\\g<0>\n  '"),
        "a key after a question mark": (rb"^decided: .*$", b'? decided\n: 2026-01-01T10:00:00Z\nx-words: "\n\\g<0>\n  "'),
        "all keys indented": (rb"\A---\n", b'---\n x-words: "\n'),
        "a blank line first": (rb"\A---\n", b"---\n\n"),
        "a comment first": (rb"\A---\n", b"---\n# x\n"),
        "an item first": (rb"\A---\n", b"---\n- x\n"),
        "words within words": (rb"^(outcome: )", b'x-words: "one\ntwo"\n\\1'),
        "front matter not begun": (rb"\A---\n", b""),
        "a NUL": (rb"^(outcome: )", b"\\1\0"),
        "no UTF-8": (rb"^(outcome: )", b"title: \xff\n\\1"),
        "a carriage return": (rb"^(outcome: .*)$", b"\\1\r"),
    }
    for name, (old, new) in changes.items():
        yield Case(
            "a record in a form that nobody may write, sealed anew",
            name,
            lambda box, old=old, new=new: (edit(box, path, old, new), remake(box, keys)),
        )
    front = box.read(path).split(b"\n---\n")[0]
    yield Case(
        "a record in a form that nobody may write, sealed anew",
        "no newline behind front matter",
        lambda box: (box.write(path, front + b"\n---"), remake(box, keys)),
    )
    yield Case(
        "a record in a form that nobody may write, sealed anew",
        "front matter not closed",
        lambda box: (box.write(path, box.read(path).replace(b"\n---\n", b"\n")), remake(box, keys)),
    )
    yield Case(
        "a record in a form that may be written, sealed anew",
        "other words below",
        lambda box: (box.write(path, box.read(path) + b"\ndecided: never\noutcome: maybe\n"), remake(box, keys)),
        accepted=True,
    )
    yield Case(
        "a record in a form that may be written, sealed anew",
        "a comment, an empty line, a list and a key of somebody's own",
        lambda box: (
            edit(box, path, rb"^(outcome: )", b"# note\n\nx-A_1.b:\n- decided: x\n  outcome: y\n\\1"),
            remake(box, keys),
        ),
        accepted=True,
    )
    yield Case(
        "a record in a form that may be written, sealed anew",
        "quoted",
        lambda box: (
            edit(box, path, rb"^outcome: (.*)$", rb'outcome: "\1"'),
            edit(box, path, rb"^decided: (.*)$", rb'decided: "\1"'),
            remake(box, keys),
        ),
        accepted=True,
    )
    for other in box.files("data/content/decisions"):
        if other != path and digest(box.read(other)) != digest(box.read(path)):
            yield Case(
                "a record that is another's, sealed anew",
                other,
                lambda box, other=other: (box.write(path, box.read(other)), remake(box, keys)),
            )


GENERATORS = [forms, record]

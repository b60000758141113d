"""The seal: another hand, other words, another form."""

import re

from case import Case
from keys import DECISION, SIGN_OFF
from remake import SEAL, fields, log_entries, make_seal, make_tag_manifest, remake, statements

SIGNATURE = SEAL + ".sig"


def hands(box, keys):
    sealer = fields(box.read(SEAL))["sealed-by"]
    for person in ("tamper-decider", "tamper-both", "tamper-rsa", "tamper-ecdsa"):
        yield Case("sealed by somebody who may", person, lambda box, person=person: make_seal(box, keys, person), accepted=True)
    yield Case("sealed by somebody who may", "all made again", lambda box: remake(box, keys), accepted=True)
    for person in ("tamper-signer", "tamper-revoked", "tamper-expired", "tamper-future", "tamper-unknown"):
        yield Case("sealed by somebody who may not", person, lambda box, person=person: make_seal(box, keys, person))
        yield Case(
            "sealed by somebody who may not",
            f"{person} as {sealer}",
            lambda box, person=person: make_seal(box, keys, person, sealed_by=sealer),
        )
    for person, claimed in (
        ("tamper-decider", sealer),
        ("tamper-both", "tamper-decider"),
        ("tamper-decider", "tamper-signer"),
        ("tamper-decider", "nobody"),
        ("tamper-decider", "tamper-decider,tamper-both"),
        ("tamper-decider", "*"),
        ("tamper-decider", "tamper-*"),
        ("tamper-decider", "Tamper-Decider"),
        ("tamper-decider", "tamper-decide?"),
        ("tamper-decider", "!nobody"),
        ("tamper-decider", "-tamper-decider"),
        ("tamper-decider", '"tamper-decider"'),
    ):
        yield Case(
            "sealed in the name of somebody else",
            f"{person} as {claimed}",
            lambda box, person=person, claimed=claimed: make_seal(box, keys, person, sealed_by=claimed),
        )
    for namespace in (SIGN_OFF, "golive-decision@v2", "file", "git", "Golive-Decision@v1"):

        def act(box, namespace=namespace):
            make_seal(box, keys, "tamper-both")
            box.write(SIGNATURE, keys.sign("tamper-both", namespace, box.read(SEAL)))

        yield Case("sealed for another purpose", namespace, act)
    for path in statements(box):
        if box.exists(path + ".sig"):
            yield Case("another signature", path, lambda box, path=path: box.write(SIGNATURE, box.read(path + ".sig")))
    yield Case(
        "another signature",
        "of other words",
        lambda box: (make_seal(box, keys), box.write(SEAL, box.read(SEAL).replace(b"meaning: ", b"meaning: Not "))),
    )
    yield Case(
        "another signature",
        "with SHA-256 inside",
        lambda box: (make_seal(box, keys), box.write(SIGNATURE, keys.sign("tamper-decider", DECISION, box.read(SEAL), "-Ohashalg=sha256"))),
        accepted=True,
    )


def words(box, keys):
    old = fields(box.read(SEAL))
    other = "no-go" if old["outcome"] != "no-go" else "go"
    upper = lambda key: old[key][:7] + old[key][7:71].upper() + old[key][71:]
    tries = {
        "golive_seal": ["2", "01", "1.0"],
        "decision": [
            "0001-postpone",
            "0009-nothing",
            "..",
            "../decisions/" + old["decision"],
            old["decision"].upper(),
            old["decision"] + ".md",
            "x",
        ],
        "record": [
            "sha256:" + "0" * 64 + old["record"][71:],
            upper("record"),
            old["record"].replace("  ", " "),
            old["record"].replace("content/", "data/content/"),
            old["record"].replace("decisions/", "decisions/./"),
            old["record"][7:],
        ],
        "outcome": [other, "Go", "maybe", old["outcome"] + " ", '"' + old["outcome"] + '"'],
        "name": [
            "",
            " Gideon",
            "Gideon ",
            "\x1b[31mGideon",
            "Gid\u202eeon",
            "Gide\u0085on",
            "Gid\u2028eon",
            "\ufeffGideon",
            "Gid\teon",
            "Gid\reon",
            "Gid\x00eon",
        ],
        "meaning": ["", " ", "\x07"],
        "sealed": [
            old["sealed"][:-1],
            old["sealed"][:-1] + "+00:00",
            old["sealed"].replace("T", " "),
            old["sealed"].lower(),
            "2026-02-30T10:00:00Z",
            "2027-02-29T10:00:00Z",
            "2100-02-29T10:00:00Z",
            "2026-13-01T10:00:00Z",
            "2026-11-31T10:00:00Z",
            "2026-11-30T24:00:00Z",
            "2026-11-30T23:60:00Z",
            "2026-11-30T23:59:60Z",
            "2026-11-00T10:00:00Z",
            "1970-01-01T00:00:00Z",
            "2001-01-01T00:00:00Z",
            "20261130T100000Z",
            "2026-11-30",
            "tomorrow",
            "9999-12-31T23:59:59Z",
        ],
        "tagmanifest": ["sha256:" + "0" * 64, "sha512:" + "0" * 128],
        "log_entries": [
            str(int(old["log-entries"]) + 1),
            str(int(old["log-entries"]) - 1),
            "0" + old["log-entries"],
            "+" + old["log-entries"],
            "0",
            "-1",
            old["log-entries"] + ".0",
        ],
        "log_head": ["sha256:" + "0" * 64, upper("log-head"), old["log-head"][7:], old["log-head"][:-1]],
        "previous_seal": ["", "None", "sha256:", "sha256:" + "A" * 64, "0" * 64, "sha256:" + "0" * 63],
    }
    for key, values in tries.items():
        for value in values:
            yield Case(
                "the seal says otherwise, signed anew",
                f"{key} {value!r}",
                lambda box, key=key, value=value: make_seal(box, keys, **{key: value}),
            )
    yield Case(
        "the seal says otherwise, signed anew",
        "tagmanifest in upper case",
        lambda box: make_seal(
            box,
            keys,
            change=lambda content: re.sub(
                rb"(?m)^tagmanifest: sha256:.*$", lambda found: b"tagmanifest: sha256:" + found[0][20:].upper(), content
            ),
        ),
    )
    yield Case(
        "the seal says otherwise and truly, signed anew",
        "a name beyond ASCII",
        lambda box: make_seal(box, keys, name="Paweł Gorczyca 吉 😀 \u00a0é \ufffd"),
        accepted=True,
    )
    earlier = max(line[6:] for entry in log_entries(box) for line in entry if line.startswith("time: "))
    for time in ("2001-01-01T00:00:00Z", "2024-02-29T10:00:00Z", old["sealed"][:10] + "T00:00:00Z", earlier):

        def act(box, time=time):
            box.write("bag-info.txt", re.sub(rb"(?m)^Bagging-Date: .*$", b"Bagging-Date: " + time[:10].encode(), box.read("bag-info.txt")))
            make_tag_manifest(box)
            make_seal(box, keys, sealed=time)

        yield Case("sealed at another time, Bagging-Date too", time, act, accepted=time >= earlier)
    for name, bad in (
        ("a byte that is no UTF-8", b"\xff"),
        ("a long form", b"\xc0\xaf"),
        ("a surrogate", b"\xed\xa0\x80"),
        ("beyond Unicode", b"\xf4\x90\x80\x80"),
        ("half a character", b"\xe2\x82"),
        ("a C1 control", b"\xc2\x9b"),
        ("a delete", b"\x7f"),
        ("a noncharacter", b"\xef\xbf\xbf"),
    ):
        yield Case(
            "the seal is no plain text, signed anew",
            name,
            lambda box, bad=bad: make_seal(box, keys, change=lambda content: content.replace(b"\nname: ", b"\nname: a" + bad)),
        )

    lines = lambda content: content.splitlines(keepends=True)
    forms = {
        "CR LF": lambda content: content.replace(b"\n", b"\r\n"),
        "no newline at the end": lambda content: content[:-1],
        "a newline more": lambda content: content + b"\n",
        "a blank line before": lambda content: b"\n" + content,
        "a blank line within": lambda content: content.replace(b"\nname", b"\n\nname"),
        "a byte order mark": lambda content: b"\xef\xbb\xbf" + content,
        "a comment": lambda content: b"# seal\n" + content,
        "an unknown key": lambda content: content + b"note: x\n",
        "a known key again at the end": lambda content: content + lines(content)[3],
        "backwards": lambda content: b"".join(lines(content)[::-1]),
        "tabs": lambda content: content.replace(b": ", b":\t"),
        "two blanks": lambda content: content.replace(b"\nname: ", b"\nname:  "),
        "no blank": lambda content: content.replace(b"\noutcome: ", b"\noutcome:"),
        "a key in upper case": lambda content: content.replace(b"\noutcome", b"\nOutcome"),
        "a blank before a key": lambda content: content.replace(b"\noutcome", b"\n outcome"),
        "nothing": lambda content: b"",
        "only a newline": lambda content: b"\n",
        "a NUL at the end": lambda content: content + b"\0",
    }
    for name, form in forms.items():
        yield Case("the seal in another form, signed anew", name, lambda box, form=form: make_seal(box, keys, change=form))
    for number, line in enumerate(lines(box.read(SEAL))):
        key = line.split(b":")[0].decode()
        yield Case(
            "a line of the seal left out, signed anew",
            key,
            lambda box, number=number: make_seal(
                box, keys, change=lambda content: b"".join(lines(content)[:number] + lines(content)[number + 1 :])
            ),
        )
        yield Case(
            "a line of the seal twice, signed anew",
            key,
            lambda box, number=number: make_seal(
                box, keys, change=lambda content: b"".join(lines(content)[: number + 1] + lines(content)[number:])
            ),
        )
        yield Case(
            "two lines of the seal exchanged, signed anew",
            key,
            lambda box, number=number: make_seal(box, keys, change=lambda content: b"".join(swap(lines(content), number))),
        )


def swap(lines, number):
    other = (number + 1) % len(lines)
    lines[number], lines[other] = lines[other], lines[number]
    return lines


GENERATORS = [hands, words]

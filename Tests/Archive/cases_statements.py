"""Sign-offs with other words, signatures and evidence, and everything made again that needs no signer's key."""

import re

from case import Case
from remake import SEAL, claims, evidence_state, log_entries, remake, statements, write_log


def signed(box, keys):
    """What the log says is verified stays so in the log: the signature must be what refuses."""
    said = claims(box)
    with_signature = [path for path in statements(box) if said.get(path) == "verified"]
    by_hand = [path for path in statements(box) if said.get(path) == "none"]
    zero = b"- sha256:" + b"0" * 64
    for path in with_signature:
        changes = {
            "another digest of evidence": (rb"^- sha256:[0-9a-f]{64}", zero),
            "another result": (rb"^result: .*$", b"result: approved-with-conditions"),
            "another meaning": (rb'^meaning: "', b'meaning: "Not: '),
            "another time": (rb"^signed: ....", b"signed: 2025"),
            "another requirement": (rb"^sign-off: ", b"sign-off: x"),
            "another programme": (rb'^programme: "?', rb"\g<0>x"),
            "another role": (rb"^role: ", b"role: x"),
            "words behind": (rb"\Z", b"more\n"),
            "another signer": (rb"^signer: .*$", b"signer: nobody"),
        }
        for name, (old, new) in changes.items():

            def act(box, path=path, old=old, new=new):
                content = box.read(path)
                changed = re.sub(old, new, content, count=1, flags=re.M)
                box.write(path, changed if changed != content else re.sub(rb"(?m)^result: .*$", b"result: rejected", content))
                remake(box, keys)

            yield Case("a signed sign-off changed, sealed anew", f"{path}: {name}", act)
        signature = path + ".sig"
        yield Case("a signature damaged, sealed anew", f"{path}: removed", lambda box, s=signature: (box.remove(s), remake(box, keys)))
        yield Case(
            "a signature damaged, sealed anew", f"{path}: garbage", lambda box, s=signature: (box.write(s, "garbage\n"), remake(box, keys))
        )
        yield Case("a signature damaged, sealed anew", f"{path}: empty", lambda box, s=signature: (box.write(s, ""), remake(box, keys)))
        yield Case(
            "a signature damaged, sealed anew",
            f"{path}: a bit",
            lambda box, s=signature: (
                box.write(s, box.read(s)[:150] + bytes([box.read(s)[150] ^ 1]) + box.read(s)[151:]),
                remake(box, keys),
            ),
        )
        yield Case(
            "a signature damaged, sealed anew",
            f"{path}: the seal's",
            lambda box, s=signature: (box.write(s, box.read(SEAL + ".sig")), remake(box, keys)),
        )
        for person, namespace in (
            ("tamper-signer", "golive-signoff@v1"),
            ("tamper-both", "golive-decision@v1"),
            ("tamper-unknown", "golive-signoff@v1"),
            ("tamper-revoked", "golive-signoff@v1"),
        ):
            yield Case(
                "signed by another hand, sealed anew",
                f"{path}: {person}",
                lambda box, path=path, s=signature, person=person, namespace=namespace: (
                    box.write(s, keys.sign(person, namespace, box.read(path))),
                    remake(box, keys),
                ),
            )
        yield Case(
            "logged otherwise, sealed anew",
            f"{path}: as refused",
            lambda box, path=path: remake(box, keys, signatures=said | {path: "refused"}),
        )
        yield Case(
            "logged otherwise, sealed anew",
            f"{path}: as by hand",
            lambda box, path=path: remake(box, keys, signatures=said | {path: "none"}),
        )
        for other in statements(box):
            if other != path:
                yield Case(
                    "a signature moved, sealed anew",
                    f"{path} to {other}",
                    lambda box, path=path, other=other: (
                        box.write(other + ".sig", box.read(path + ".sig")),
                        remake(box, keys, signatures=said | {other: "verified"}),
                    ),
                )
        yield Case(
            "a signature that fails and is logged so",
            path,
            lambda box, path=path, s=signature: (box.write(s, "garbage\n"), remake(box, keys, signatures=said | {path: "refused"})),
            accepted=True,
        )
    for path in by_hand:
        for name, content in (
            ("garbage", b"garbage\n"),
            ("nothing", b""),
            ("an armor without content", b"-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n"),
        ):
            yield Case(
                "a signature put beside a sign-off by hand",
                f"{path}: {name}",
                lambda box, path=path, content=content: box.write(path + ".sig", content),
            )
            for claim in ("none", "verified"):
                yield Case(
                    "a signature put beside a sign-off by hand, sealed anew",
                    f"{path}: {name}, logged as {claim}",
                    lambda box, path=path, content=content, claim=claim: (
                        box.write(path + ".sig", content),
                        remake(box, keys, signatures=said | {path: claim}),
                    ),
                )
            yield Case(
                "a signature that fails and is logged so",
                f"{path}: {name}",
                lambda box, path=path, content=content: (
                    box.write(path + ".sig", content),
                    remake(box, keys, signatures=said | {path: "refused"}),
                ),
                accepted=True,
            )
        yield Case(
            "logged otherwise, sealed anew",
            f"{path}: as verified",
            lambda box, path=path: remake(box, keys, signatures=said | {path: "verified"}),
        )
        yield Case(
            "logged otherwise, sealed anew",
            f"{path}: as refused",
            lambda box, path=path: remake(box, keys, signatures=said | {path: "refused"}),
        )
        yield Case(
            "a sign-off by hand changed, sealed anew by somebody who may",
            f"{path}: other words",
            lambda box, path=path: (
                box.write(path, box.read(path) + b"---\nsigner: nobody\nsigned: never\n\xff\x00\r\nmore\n"),
                remake(box, keys),
            ),
            accepted=True,
        )


def evidence(box, keys):
    """Evidence changes under sign-offs: honest if the log says so."""
    listed = {}
    for path in statements(box):
        if evidence_state(box, box.read(path)) == "as-signed":
            for found in re.findall(rb"^- sha256:[0-9a-f]{64}  (\S+)$", box.read(path).split(b"\n---\n")[0], re.M):
                listed.setdefault("data/content/" + found.decode(), []).append(path)
    for path in sorted(listed):

        def act(box, path=path):
            entries = log_entries(box)
            box.write(path, box.read(path) + b"\n")
            write_log(box, entries)
            remake(box, keys, log=False)

        yield Case("evidence changed and not logged, sealed anew", path, act)
        yield Case(
            "evidence removed and not logged, sealed anew", path, lambda box, path=path: (box.remove(path), remake(box, keys, log=False))
        )
        yield Case(
            "evidence changed and logged, sealed anew by somebody who may",
            path,
            lambda box, path=path: (box.write(path, box.read(path) + b"\n"), remake(box, keys)),
            accepted=True,
        )


GENERATORS = [signed, evidence]

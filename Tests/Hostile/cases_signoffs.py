"""Sign-offs, signatures and rosters that golive did not write, or that say more than somebody signed."""

import os

from case import Case

NAME = "sign-offs/kitchen/kit.tasted-ann-20261123T200000Z.md"
ROSTER = "keys/allowed_signers"
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIa4Pz8Tzm0nDaTkz4n3vBN5uK9q1O6vO8p3xv8aB8oZ"


def swaps(name, old, new, *says, **more):
    return Case("sign-offs", name, lambda workspace: workspace.swap(NAME, old, new), says, **more)


def one(name, old, new, place, code, **more):
    return swaps(name, old, new, f"{NAME}:{place} error {code}", **more)


def adds(name, path, content, *says, **more):
    return Case("sign-offs", name, lambda workspace: workspace.write(path, content), says, **more)


def moves(name, path, *says, **more):
    def act(workspace):
        workspace.write(path, workspace.read(NAME))
    return Case("sign-offs", name, act, says, **more)


def many(count):
    def act(workspace):
        text = workspace.read(NAME)
        for number in range(count):
            minute, second = divmod(number, 60)
            time = f"18:{minute:02}:{second:02}"
            workspace.write(f"sign-offs/kitchen/kit.tasted-ann-20261123T{time.replace(':', '')}Z.md", text.replace("20:00:00", time))
    return act


def signs(name, *words, says=(), **more):
    """golive itself writes the sign-off."""
    return Case("sign-offs", name, lambda workspace: os.remove(workspace.at(NAME)), says, words=("sign", "kit.tasted", *words), **more)


# It is there, and counts for nothing.
NOTHING = f"{NAME}:1:1 warning GL201"
DIGEST = "df5a1a6e2ea4f7f6406249b159df0ad7ba415c89b0cdd7f308584bd1a6cb0da9"
ARMOR = "-----BEGIN SSH SIGNATURE-----\n{}\n-----END SSH SIGNATURE-----\n"

CASES = [
    swaps("a role that nobody asks for", "role: chef", "role: sponsor", NOTHING),
    swaps("a requirement that nobody has", "sign-off: kit.tasted", "sign-off: kit.all", NOTHING),
    swaps("a signer above", "signer: ann", "signer: ../../ann", NOTHING),
    swaps("a signer who is nobody", "signer: ann", "signer: eve", NOTHING),
    one("a result of its own", "result: approved", "result: approved!", "8:9", "GL116"),
    swaps("a subject that nobody asks for", "signer: ann", "subject: soup\nsigner: ann", NOTHING),
    one("a time that is none", "signed: 2026-11-23T20:00:00Z", "signed: 2026-13-23T20:00:00Z", "10:9", "GL116"),
    one("a time with another zone", "signed: 2026-11-23T20:00:00Z", "signed: 2026-11-23T20:00:00+01:00", "10:9", "GL116"),
    swaps("a time to come", "signed: 2026-11-23T20:00:00Z", "signed: 2099-11-23T20:00:00Z", NOTHING),
    one("a key twice", "result: approved\n", "result: approved\nresult: rejected\n", "9:1", "GL020"),
    one("a foreign key", "result: approved\n", "result: approved\n\"<script>\": a\n", "9:1", "GL116"),
    swaps("keys in another order", "area: kitchen\nrole: chef\n", "role: chef\narea: kitchen\n"),
    swaps("an area that is another's", "area: kitchen", "area: programme", NOTHING),
    swaps("another programme", 'programme: "Harbour kitchen"', 'programme: "<script>alert(1)</script>"'),
    swaps("a name that is markup", 'name: "Ann Archer"', 'name: "<script>alert(1)</script>"'),
    swaps("a meaning that is another", "I have tasted every dish.", "<script>alert(1)</script>"),
    swaps("words that are markup", "I tasted.", "**a** [b](javascript:alert(1)) <script>alert(1)</script>",
          *(f"{NAME}:18:{column} error {code}" for column, code in ((11, "GL604"), (32, "GL603"), (48, "GL603")))),
    one("evidence above", "  evidence/kitchen/dishes.csv", "  evidence/../../neighbour/secret.md", "14:3", "GL116"),
    one("evidence of the system", "  evidence/kitchen/dishes.csv", "  /etc/passwd", "14:3", "GL116"),
    one("evidence with a blank", "  evidence/kitchen/dishes.csv", "  evidence/kitchen/a b.csv", "14:3", "GL116"),
    one("a digest in capitals", DIGEST[:4], DIGEST[:4].upper(), "14:3", "GL116"),
    one("a digest that is short", DIGEST, DIGEST[:-1], "14:3", "GL116"),
    swaps("a digest of something else", DIGEST, "0" * 64),
    swaps("evidence twice", f"- sha256:{DIGEST}  evidence/kitchen/dishes.csv\n", f"- sha256:{DIGEST}  evidence/kitchen/dishes.csv\n" * 2),
    swaps("20,000 lines of evidence", f"- sha256:{DIGEST}  evidence/kitchen/dishes.csv\n",
          "".join(f"- sha256:{DIGEST}  evidence/kitchen/a{number:05}.csv\n" for number in range(600)) + f"- sha256:{DIGEST}  evidence/kitchen/dishes.csv\n"),
    adds("nothing", NAME, "", *[f"{NAME}:1:1 error GL116"] * 3, "and 4 more"),
    adds("a file that is none", "sign-offs/kitchen/a.md", "# a\n", *["sign-offs/kitchen/a.md:1:1 error GL116"] * 3, "and 4 more"),
    adds("a file of another kind", "sign-offs/kitchen/a.exe", "a", "sign-offs/kitchen/a.exe:1:1 error GL124"),
    adds("a folder of no area", "sign-offs/garden/a.md", "# a\n", "sign-offs/garden/a.md:1:1 error GL114", *["sign-offs/garden/a.md:1:1 error GL116"] * 2, "and 5 more"),
    moves("one under another name", "sign-offs/kitchen/kit.tasted-cat-20261123T200000Z.md", "sign-offs/kitchen/kit.tasted-cat-20261123T200000Z.md:1:1 warning GL201"),
    moves("one in another folder", "sign-offs/programme/kit.tasted-ann-20261123T200000Z.md", "sign-offs/programme/kit.tasted-ann-20261123T200000Z.md:1:1 warning GL201"),
    Case("sign-offs", "1,500 of one person", many(1_500)),
    adds("a signature without a roster", NAME + ".sig", ARMOR.format("AAAA")),
    adds("a signature of nothing", "sign-offs/kitchen/a.md.sig", ARMOR.format("AAAA"), "sign-offs/kitchen/a.md.sig:1:1 error GL203"),
    adds("a signature that is none", NAME + ".sig", "\x1b[31m"),
    adds("a signature of a megabyte", NAME + ".sig", ARMOR.format("A" * 1_000_000)),
    adds("a roster for anybody", ROSTER, f'* namespaces="golive-signoff@v1" {KEY}\n', f"{ROSTER}:1:1 error GL202"),
    adds("a roster with an authority", ROSTER, f'ann cert-authority,namespaces="golive-signoff@v1" {KEY}\n', f"{ROSTER}:1:5 error GL202"),
    adds("a roster without a purpose", ROSTER, f"ann {KEY}\n", f"{ROSTER}:1:5 error GL202"),
    adds("a roster for anything", ROSTER, f'ann namespaces="*" {KEY}\n', f"{ROSTER}:1:5 error GL202"),
    adds("a roster with two people in one line", ROSTER, f'ann,bob namespaces="golive-signoff@v1" {KEY}\n', f"{ROSTER}:1:1 error GL202"),
    adds("a roster for an option", ROSTER, f'-oProxyCommand=a namespaces="golive-signoff@v1" {KEY}\n', f"{ROSTER}:1:1 error GL202"),
    adds("a roster with an unknown option", ROSTER, f'ann <script>,namespaces="golive-signoff@v1" {KEY}\n', f"{ROSTER}:1:5 error GL202"),
    adds("a roster with a quote that is not closed", ROSTER, f'ann namespaces="golive-signoff@v1 {KEY}\n', f"{ROSTER}:1:5 error GL202"),
    adds("a roster that is not UTF-8", ROSTER, b"ann \xff\n", f"{ROSTER}:1:1 error GL202"),
    adds("a roster of 10,000 lines", ROSTER, f'ann namespaces="golive-signoff@v1" {KEY}\n' * 10_000),
    adds("a roster with a line of a megabyte", ROSTER, "ann " + "a" * 1_000_000, f"{ROSTER}:1:1 error GL202"),
    adds("revoked keys that are none", "keys/revoked", "\x00\x01", "keys/revoked:1:1 error GL202"),
    Case("sign-offs", "revoked keys that are none, beside a roster", lambda workspace: (workspace.write(ROSTER, f'ann namespaces="golive-signoff@v1" {KEY}\n'), workspace.write("keys/revoked", "\x00\x01")), ("keys/revoked:1:1 error GL202",)),
    adds("a private key", "keys/id_ed25519", "a", "keys/id_ed25519:1:1 error GL202"),
    signs("a person who is a path", "--as", "../../neighbour/ann", says=("people.md error GL206",), code=64),
    signs("words that turn around", "--as", "ann", "--words", "a\u202eb\x1b[31m", says=(f"{NAME}:18:2 error GL006",), code=64),
    signs("words that close the front matter", "--as", "ann", "--reference", "a\n---\nresult: rejected"),
    signs("words that are markup", "--as", "ann", "--words", "<script>alert(1)</script>", says=(f"{NAME}:18:1 error GL603",), code=64),
    Case("sign-offs", "a requirement that is a path", lambda workspace: None, ("golive error GL206",), words=("sign", "../kit.tasted", "--as", "ann"), code=64),
    Case("sign-offs", "a gate that is a path", lambda workspace: None, words=("gate", "../G1", "--date", "2026-11-20"), code=64),
    Case("sign-offs", "a decision that is a path", lambda workspace: None, words=("new", "decision", "../../a", "--as", "ann"), code=64),
]

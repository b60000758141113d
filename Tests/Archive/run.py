#!/usr/bin/env python3
"""Seals a tiny workspace with golive, and holds the package against golive verify and verify.sh, whole and tampered with.

run.py GOLIVE [QUICK]     QUICK: how many cases of each kind of tampering (default 1)
"""

import hashlib
import os
import subprocess
import sys
import tempfile

import bagit
from tiny import Tiny

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "../../Sources/Archive/Resources/verify.sh")


def answer(command):
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout, done.stderr


def tree(folder):
    """Every file and folder with its bytes and its time of change."""
    found = {}
    for place, folders, names in os.walk(folder):
        for name in folders + names:
            path = os.path.join(place, name)
            content = hashlib.sha256(open(path, "rb").read()).hexdigest() if os.path.isfile(path) else ""
            found[path] = (content, os.stat(path).st_mtime_ns)
    return found


def main(golive, quick):
    wrong = []

    def expect(what, is_so):
        if not is_so:
            wrong.append(what)

    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="golive-archive-", dir=memory) as folder:
        tiny = Tiny(os.path.abspath(golive), folder)
        expect("a key that is not trusted for decisions seals nothing", "GL502" in tiny.seal(person="ann", expect=1))
        expect("somebody else's key seals nothing", "GL502" in tiny.seal(key="eve", expect=1))
        expect("without a key nothing is sealed", "--key" in tiny.run("seal", "0001-the-kitchen", "--as", "cat", expect=64))
        expect("a decision without record is not sealed", "no record" in tiny.seal("0009-nothing", expect=64))
        early = tiny.seal(date="2026-11-23T11:00:00Z", expect=1)
        expect("what was decided later is not sealed, which is said once", early.count("GL502:") == 1 and "after the seal" in early)
        expect("nothing is sealed ahead of time", "ahead of time" in tiny.seal(date="2026-11-23T20:00:01Z", expect=64))
        for words in ("", " x", "x\ny"):
            expect(f"nothing is kept for {words!r}", "`--retention`" in tiny.seal(expect=64, more=["--retention", words]))
        expect("nothing is left of what was refused", not os.path.exists(os.path.join(tiny.workspace, "archive")) or not os.listdir(os.path.join(tiny.workspace, "archive")))
        first = tiny.seal_digest(tiny.seal())
        expect("a sealed decision is not sealed again", "sealed already" in tiny.seal(expect=73))
        expect("a package is later than the one before", "would not be later" in tiny.seal("0002-the-bar", expect=1))
        seal = os.path.join(tiny.package(), "seal/seal.txt")
        honest = open(seal).read()
        open(seal, "w").write(honest.replace("name: Cat Cooper", "name: Cat Copper"))
        forged = tiny.seal("0002-the-bar", date="2026-11-23T16:00:00Z", expect=1)
        expect("a package that was tampered with is not named", "seal/seal.txt.sig: error GL502: a new seal would name" in forged)
        open(seal, "w").write(honest)
        second = tiny.seal("0002-the-bar", date="2026-11-23T16:00:00Z")
        expect("a package names the one before", f"previous seal  sha256:{first}" in second)
        expect("packages are no part of the workspace", "archive" not in tiny.run("check"))
        expect("it is a valid bag", bagit.Bag(tiny.package()).is_valid())
        expect("every page says that it is frozen", all_frozen(tiny.package()))

        commands = {
            "golive": [tiny.golive, "verify", tiny.package(), "--trust", tiny.roster],
            "verify.sh": ["sh", SCRIPT, tiny.package(), tiny.roster],
        }
        before = tree(tiny.package())
        answers = {name: answer(command) for name, command in commands.items()}
        expect("checkers write nothing", tree(tiny.package()) == before)
        for name, (code, _, said) in answers.items():
            expect(f"{name} accepts what was sealed, and says {code}: {said}", code == 0)
        expect("both checkers say the same", answers["golive"][1] == answers["verify.sh"][1])
        expect("a sign-off is verified, one is by hand", "2: 1 verified, 1 by hand" in answers["golive"][1])
        for name, command in commands.items():
            expect(f"{name} without such a package", answer([word.replace("0001-the-kitchen", "none") for word in command])[0] == 64)
            expect(f"{name} without such a roster", answer(command[:-1] + [command[-1] + "-none"])[0] == 64)

        checkers = [
            f"sh {SCRIPT} {{package}} {{roster}} {{revoked}}",
            f"{tiny.golive} verify {{package}} --trust {{roster}} --revoked {{revoked}}",
        ]
        revoked = os.path.join(folder, "revoked")
        open(revoked, "w").close()
        command = [sys.executable, os.path.join(HERE, "tamper.py"), tiny.package("0002-the-bar"), tiny.roster, "--revoked", revoked]
        for checker in checkers:
            command += ["--checker", checker]
        code = subprocess.run(command + ["--quick", quick, "--workers", str(min(4, os.cpu_count() or 1))]).returncode
        expect("some tampering was not seen by all checkers", code == 0)
    for what in wrong:
        print(f"WRONG: {what}")
    return 1 if wrong else 0


def all_frozen(package):
    pages = [path for path in tree(os.path.join(package, "data/portal")) if path.endswith(".html")]
    return len(pages) > 5 and all("Frozen edition of decision 0001-the-kitchen" in open(page).read() for page in pages)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: run.py GOLIVE [QUICK]")
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) == 3 else "1"))

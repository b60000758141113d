"""Sealed packages that lead elsewhere, or are larger than any. What is changed in one, `Tests/Archive` holds against both checkers."""

import os

from case import Case

PACKAGE = "archive/0001-the-kitchen"
VERIFY = ("verify", f"workspace/{PACKAGE}", "--trust", "workspace/keys/allowed_signers")
RECORD = "decisions/0001-the-kitchen.md"
DIGEST = "0" * 64


def both(name, act, *says, **more):
    """A build says it of the whole package, `golive verify` of each part."""
    return (
        Case("packages", f"{name}, built", act, (f"{PACKAGE} warning GL501",), sealed=True, **more),
        Case("packages", f"{name}, verified", act, tuple(one if one.startswith("and ") else f"{PACKAGE}/{one}" for one in says), words=VERIFY, sealed=True, **more),
    )


def adds(path, content):
    return lambda workspace: workspace.write(f"{PACKAGE}/{path}", content)


def lists(line, count=1):
    return lambda workspace: workspace.append(f"{PACKAGE}/manifest-sha256.txt", line * count)


def pipe(path):
    return lambda workspace: os.mkfifo(workspace.at(f"{PACKAGE}/{path}"))


CASES = [
    Case("packages", "one that is whole, built", lambda workspace: None, sealed=True),
    Case("packages", "one that is whole, verified", lambda workspace: None, words=VERIFY, sealed=True),
    *both("a path above", lists(f"{DIGEST}  ../../../neighbour/secret.md\n"), "manifest-sha256.txt error GL501"),
    *both("a path above in the middle", lists(f"{DIGEST}  data/../../../../neighbour/secret.md\n"), "manifest-sha256.txt error GL501"),
    *both("a path of the system", lists(f"{DIGEST}  /etc/passwd\n"), "manifest-sha256.txt error GL501"),
    *both("a path that moves the cursor", lists(f"{DIGEST}  data/a\x1b[2Jb\u202e\n"), "manifest-sha256.txt error GL501"),
    *both("a manifest of 100,000 lines more", lists(f"{DIGEST}  data/a\n", 100_000), "manifest-sha256.txt error GL501"),
    *both("a manifest with a line of 8 MB", lists("0" * (8 << 20)), "manifest-sha256.txt error GL501"),
    *both("a link", lambda workspace: workspace.link(f"{PACKAGE}/data/content/a.md", "/etc/passwd"), "data/content/a.md error GL501"),
    *both("a link to itself", lambda workspace: workspace.link(f"{PACKAGE}/data/content/a", "."), "data/content/a error GL501"),
    *both("a pipe", pipe("data/content/a.md"), "data/content/a.md error GL501"),
    *both("a file more", adds("data/content/a.md", "a"), "data/content/a.md error GL501"),
    *both("a file that runs", adds("verify.sh", "#!/bin/sh\ntouch ../../../neighbour/ran\n"), "verify.sh error GL501"),
    *both("a name that moves the cursor", adds("data/content/a\x1b[2Jb\u202e.md", "a"), "data/content/a\\u{1B}[2Jb\\u{202E}.md error GL501"),
    *both("a name with a line end", adds("data/content/a\nb.md", "a"), "data/content/a\\nb.md error GL501"),
    *both("2,000 files more", lambda workspace: [workspace.write(f"{PACKAGE}/data/content/a{n}.md", "a") for n in range(2_000)],
          *(f"data/content/a{n}.md error GL501" for n in ("0", "1", "10")), "and 1997 more"),
    *both("200 folders in each other", adds("data/content/" + "a/" * 200 + "a.md", "a"), "data/content/" + "a/" * 200 + "a.md error GL501"),
    *both("a seal of a megabyte", adds("seal/seal.txt", "a: b\n" * 200_000), "seal/seal.txt error GL501", "seal/seal.txt.sig error GL501"),
    *both("a signature of a megabyte", adds("seal/seal.txt.sig", "A" * 1_000_000), *["seal/seal.txt.sig error GL501"] * 2),
    *both("a signature that is none", adds("seal/seal.txt.sig", b"\x00\xff\x1b[2J"), *["seal/seal.txt.sig error GL501"] * 2),
    *both("a record of 30,000 keys", adds(f"data/content/{RECORD}", "---\n" + "a: b\n" * 30_000 + "---\n"), f"data/content/{RECORD} error GL501"),
    *both("a log of 3,000 entries", lambda workspace: [workspace.write(f"{PACKAGE}/data/log/{n:06}.txt", "a: b\n") for n in range(2, 3_000)],
          *(f"data/log/{n:06}.txt error GL501" for n in (2, 3, 4)), "and 2995 more"),
    Case("packages", "a folder with a name that moves the cursor", lambda workspace: workspace.write("archive/a\x1b[2J/a", "a"), ("archive/a\\u{1B}[2J warning GL501",)),
    Case("packages", "300 folders that are none", lambda workspace: [workspace.write(f"archive/{n:04}-a/a", "a") for n in range(300)],
         (*(f"archive/{n:04}-a warning GL501" for n in range(3)), "and 297 more")),
]

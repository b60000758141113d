"""Files and folders: added, removed, renamed, replaced by something that reads the same."""

import os
import shutil
import socket

from case import Case
from remake import remake

ODD_NAMES = [
    ".hidden",
    "-rf",
    "with space",
    "new\nline",
    "tab\tname",
    "naïve",
    "back\\slash",
    "star*",
    "tilde~",
    "_first",
    "quote'",
    'a"b',
    "$(id)",
    "a;b",
]
ROOT_FILES = [
    "fetch.txt",
    "manifest-md5.txt",
    "manifest-sha384.txt",
    "tagmanifest-sha512.txt",
    "tagmanifest-md5.txt",
    "readme.txt",
    "Bagit.txt",
    "data.txt",
]


def added(box, keys):
    folders = [""] + box.folders()
    for folder in folders:
        path = os.path.join(folder, "added.txt")
        yield Case("a file added", path, lambda box, path=path: box.write(path, "added\n"))
        if not folder.startswith("data/portal") and not folder.startswith("data/content") or folder.startswith("data/content/sign-offs"):
            yield Case("a file added, all made again", path, lambda box, path=path: (box.write(path, "added\n"), remake(box, keys)))
        empty = os.path.join(folder, "empty")
        yield Case("an empty folder", empty, lambda box, path=empty: box.make(path, os.mkdir))
        yield Case("an empty folder, all made again", empty, lambda box, path=empty: (box.make(path, os.mkdir), remake(box, keys)))
    for name in ROOT_FILES:
        yield Case("a file beside data/", name, lambda box, name=name: box.write(name, box.read("tagmanifest-sha256.txt")))
        yield Case("a file beside data/, all made again", name, lambda box, name=name: (box.write(name, ""), remake(box, keys)))
    for name in ODD_NAMES:
        for folder in ("", "seal", "data/portal", "data/content/evidence", "data/log"):
            path = os.path.join(folder, name)
            yield Case("a name that is not plain", repr(path), lambda box, path=path: box.write(path, "odd\n"))
        path = os.path.join("data/portal", name)
        yield Case(
            "a name that is not plain, all made again", repr(path), lambda box, path=path: (box.write(path, "odd\n"), remake(box, keys))
        )
        path = os.path.join("data/portal", name, "file.txt")
        yield Case(
            "a folder whose name is not plain, all made again",
            repr(path),
            lambda box, path=path: (box.write(path, "odd\n"), remake(box, keys)),
        )
    for path in (
        "data/log/000000.txt",
        "data/log/999999.txt",
        "data/log/1.txt",
        "data/log/000001.txt.bak",
        "data/log/older/000001.txt",
        "data/other/file.txt",
        "data/readme.txt",
        "data/content/archive/0001/file.txt",
        "data/content/sign-offs/loose.md",
        "data/content/sign-offs/performance/notes.txt",
        "data/content/sign-offs/performance/lonely.md.sig",
        "data/content/sign-offs/performance/lonely.sig",
    ):
        yield Case(
            "a file where none belongs, all made again",
            path,
            lambda box, path=path: (remake(box, keys), box.write(path, "---\n"), remake(box, keys, log=False)),
        )


def removed(box, keys):
    for path in box.files():
        yield Case("a file removed", path, lambda box, path=path: box.remove(path))
        if path.startswith(("data/log/", "data/content/sign-offs/", "data/readiness", "data/portal/index", "data/content/decisions/0002")):
            yield Case(
                "a file removed, manifests and seal made again",
                path,
                lambda box, path=path: (box.remove(path), remake(box, keys, log=False)),
            )
        yield Case("a file renamed", path, lambda box, path=path: box.rename(path, path + ".txt"))
    for folder in box.folders():
        yield Case("a folder removed", folder, lambda box, path=folder: box.remove(path))
        yield Case("a folder renamed", folder, lambda box, path=folder: box.rename(path, path + "2"))


def large(box, keys):
    """What is read as text has a bound."""
    most = 1 << 20
    texts = [path for path in box.files("data/content/sign-offs") + box.files("data/content/decisions") if path.endswith(".md")]
    for path in texts:
        for more in (0, 1):

            def act(box, path=path, more=more):
                content = box.read(path)
                box.write(path, content + b"\n" * (most + more - len(content)))
                remake(box, keys)

            by_hand = more == 0 and not box.exists(path + ".sig")
            if more or by_hand:
                yield Case("a text as large as may be, or larger, sealed anew", f"{path}: {most + more} bytes", act, accepted=by_hand)
    for path in ("data/content/decisions/minutes.pdf", "data/portal/large.html"):
        yield Case(
            "a large file that is no text, sealed anew",
            path,
            lambda box, path=path: (box.write(path, b"x" * (most + 1)), remake(box, keys)),
            accepted=True,
        )


def replaced(box, keys):
    for path in ("data/portal/index.html", "data/readiness.json"):
        yield Case(
            "a folder in place of a file, sealed anew",
            path,
            lambda box, path=path: (box.remove(path), box.write(path + "/a.html", "a\n"), remake(box, keys, log=False)),
        )
    for path in box.files():
        there = os.path.join(box.original, path)
        yield Case(
            "a link in place of a file", path, lambda box, path=path, there=there: box.make(path, lambda place: os.symlink(there, place))
        )
        yield Case("a folder in place of a file", path, lambda box, path=path: box.make(path, os.mkdir))
        yield Case("a pipe in place of a file", path, lambda box, path=path: box.make(path, os.mkfifo))
    for path in box.folders():
        there = os.path.join(box.original, path)
        yield Case(
            "a link in place of a folder", path, lambda box, path=path, there=there: box.make(path, lambda place: os.symlink(there, place))
        )
    for name, maker in (
        ("pipe", os.mkfifo),
        ("link-to-nothing", lambda place: os.symlink("nowhere", place)),
        ("link-to-itself", lambda place: os.symlink(".", place)),
        ("socket", listen),
    ):
        for folder in ("", "seal", "data", "data/portal", "data/log"):
            path = os.path.join(folder, name)
            yield Case("neither file nor folder", path, lambda box, path=path, maker=maker: box.make(path, maker))


def listen(place):
    """A socket; its path may be too long for the system, so it is made from inside the folder."""
    here = os.getcwd()
    os.chdir(os.path.dirname(place))
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(os.path.basename(place))
    finally:
        os.chdir(here)


def harmless(box, keys):
    """What does not change the package: it must still be accepted."""
    yield Case("unchanged", "the package as it is", lambda box: None, accepted=True)
    for path in ("data/readiness.json", "seal/seal.txt"):
        outside = os.path.join(box.folder, "twin")
        yield Case(
            "a hard link",
            path,
            lambda box, path=path: (shutil.copyfile(box.at(path), outside), box.make(path, lambda place: os.link(outside, place))),
            accepted=True,
        )
        yield Case(
            "another time of change",
            path,
            lambda box, path=path: (box.write(path, box.read(path)), os.utime(box.at(path), (0, 0))),
            accepted=True,
        )
        yield Case(
            "other rights", path, lambda box, path=path: (box.write(path, box.read(path)), os.chmod(box.at(path), 0o777)), accepted=True
        )


GENERATORS = [harmless, added, removed, replaced, large]

"""Names of files and folders, and what is no file: links, pipes, sockets, folders without end."""

import os
import socket

from case import HEAD, Case

BELOW = "evidence/kitchen"
FOLDERS = ("", "evidence", "evidence/kitchen", "checklist", "gates", "decisions", "sign-offs/kitchen", "keys", "raid", "branding", "templates")
# Names as bytes, and how golive prints them.
REFUSED = (
    (b"a\nb.md", "a\\nb.md"), (b"a\tb.md", "a\\tb.md"), (b"a\x1b[31mb.md", "a\\u{1B}[31mb.md"), (b"a\x01.md", "a\\u{1}.md"), (b"a b.md", "a b.md"),
    (b"'a'.md", "'a'.md"), (b'"a".md', '"a".md'), (b"<script>.md", "<script>.md"), (b"a&b.md", "a&b.md"), (b"-rf.md", "-rf.md"), (b"..a.md", None),
    (b"a\\b.md", "a\\b.md"), (b"a:b.md", "a:b.md"), (b"a|b.md", "a|b.md"), (b"a*.md", "a*.md"), (b"a?.md", "a?.md"), (b"$(a).md", "$(a).md"), (b"`a`.md", "`a`.md"),
    (b"%2e%2e.md", "%2e%2e.md"), (b"a#b.md", "a#b.md"), (b"_a.md", "_a.md"), ("\u00e9.md".encode(), "\u00e9.md"), ("e\u0301.md".encode(), "e\u0301.md"),
    ("a\u202egpj.md".encode(), "a\\u{202E}gpj.md"), ("\u0430.md".encode(), "\u0430.md"), ("a\u2028b.md".encode(), "a\\u{2028}b.md"),
    (b"a\xff.md", "a\ufffd.md"), (b"\xc0\xae.md", "\ufffd\ufffd.md"), (b"\xed\xa0\x80.md", "\ufffd\ufffd\ufffd.md"),
)
ACCEPTED = ("CON.md", "nul.csv.md", "a..b.md", "a.md.md", "0.md", "a" * 200 + ".md", "index.md", "A.md", "a", "README", "constructor.md", "__proto__x"[2:] + ".md", "a.", "a-.md")

# Where there are no people, people that are named are nobody.
NOBODY = ("evidence/kitchen/tasting.md:3:9 warning GL150", "raid.md:7:46 warning GL150")


def put(name, path, *says, content=HEAD + "Text.\n", **more):
    return Case("names", name, lambda workspace: workspace.write(path, content), says, **more)


def make(name, maker, *says, **more):
    return Case("names", name, maker, says, **more)


def pipe(workspace, path):
    os.makedirs(os.path.dirname(workspace.at(path)), exist_ok=True)
    os.mkfifo(workspace.at(path))


def listen(workspace, path):
    """The socket stays when nobody listens any more; its path may have no more than some hundred bytes."""
    folder = os.getcwd()
    os.chdir(workspace.at(os.path.dirname(path)))
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(os.path.basename(path))
    finally:
        os.chdir(folder)


def deep(workspace, depth):
    workspace.write(f"{BELOW}/{'a/' * depth}note.md", "Text.\n")


def several(*paths):
    def act(workspace):
        for path in paths:
            workspace.write(path, "id,name\n" if path.endswith(".csv") else HEAD + f"Text of {path}.\n")
    return act


def swap_for_link(path, target):
    def act(workspace):
        os.rename(workspace.at(path), os.path.join(workspace.root, "neighbour/moved"))
        workspace.link(path, target)
    return act


def inside(folder, name):
    return f"{folder}/{name}" if folder else name


CASES = [
    *(put(f"{name!r}", f"{BELOW}/".encode() + name, *([f"{BELOW}/{shown} error GL902"] if shown else [])) for name, shown in REFUSED),
    *(put(f"{name[:30]!r} is accepted", f"{BELOW}/{name}") for name in ACCEPTED),
    *(make(f"a link in {folder or 'the workspace'}", lambda workspace, folder=folder: workspace.link(inside(folder, "link.md"), "/etc/passwd"),
           f"{inside(folder, 'link.md')} error GL901") for folder in FOLDERS),
    *(make(f"a pipe in {folder or 'the workspace'}", lambda workspace, folder=folder: pipe(workspace, inside(folder, "pipe.md")),
           f"{inside(folder, 'pipe.md')} error GL901") for folder in FOLDERS),
    make("a link among the sealed packages", lambda workspace: workspace.link("archive/link.md", "/etc/passwd"), "archive/link.md warning GL501"),
    make("a pipe among the sealed packages", lambda workspace: pipe(workspace, "archive/pipe.md"), "archive/pipe.md warning GL501"),
    make("a socket", lambda workspace: listen(workspace, f"{BELOW}/socket.md"), f"{BELOW}/socket.md error GL901"),
    make("a link to nothing", lambda workspace: workspace.link(f"{BELOW}/link.md", "nothing"), f"{BELOW}/link.md error GL901"),
    make("a link to itself", lambda workspace: workspace.link(f"{BELOW}/link.md", "link.md"), f"{BELOW}/link.md error GL901"),
    make("a link to a folder", lambda workspace: workspace.link(f"{BELOW}/more", "../../../neighbour"), f"{BELOW}/more error GL901"),
    make("a link to the workspace", lambda workspace: workspace.link("evidence/again", ".."), "evidence/again error GL901"),
    make("a link for people.md", swap_for_link("people.md", "../neighbour/moved"), NOBODY[0], "people.md error GL901", NOBODY[1]),
    make("a folder for people.md", lambda workspace: (os.remove(workspace.at("people.md")), workspace.write("people.md/a.md", "a\n")), *NOBODY),
    make("a link for the checklist", swap_for_link("checklist", "../neighbour/moved"), 
         "checklist error GL400", "checklist error GL901", "gates/G1.json:3:11 warning GL562",
         "sign-offs/kitchen/kit.tasted-ann-20261123T200000Z.md:4:7 error GL116"),
    make("a link for golive's own folder", lambda workspace: workspace.link(".golive", "../neighbour"), ".golive/lock error GL931", code=74),
    make("a link for the lock", lambda workspace: (os.makedirs(workspace.at(".golive")), workspace.link(".golive/lock", "../../neighbour/secret.md")),
         ".golive/lock error GL931", code=74),
    make("a pipe for the record of the last build", lambda workspace: pipe(workspace, ".golive/built")),
    make("a pipe for what is known of quiet files", lambda workspace: pipe(workspace, ".golive/quiet")),
    make("a pipe for what is known of the sources", lambda workspace: pipe(workspace, ".golive/sources")),
    make("a record of the last build that is none", lambda workspace: workspace.write(".golive/built", b"\xff\x00" * 100_000)),
    make("31 folders in each other", lambda workspace: deep(workspace, 29)),
    make("40 folders in each other", lambda workspace: deep(workspace, 38), f"{BELOW}{'/a' * 30} error GL907"),
    make("400 folders in each other", lambda workspace: deep(workspace, 398), f"{BELOW}{'/a' * 30} error GL907"),
    make("names that differ by case", several(f"{BELOW}/a.md", f"{BELOW}/A.md"), f"{BELOW}/a.md error GL903"),
    make("folders that differ by case", several(f"{BELOW}/a/x.md", f"{BELOW}/A/x.md"), f"{BELOW}/a error GL903"),
    make("one page for two files", several(f"{BELOW}/a", f"{BELOW}/a.md")),
    make("one page for a text and a page", several(f"{BELOW}/a.csv", f"{BELOW}/a.csv.md", f"{BELOW}/a.txt", f"{BELOW}/a.html", f"{BELOW}/a")),
    make("a folder that a page needs", several(f"{BELOW}/a.md", f"{BELOW}/a.html/b.md"), f"{BELOW}/a.html/b.html error GL934"),
    make("a folder of no area", several("evidence/garden/a.md"), "evidence/garden/a.md:1:1 error GL114"),
    make("a file beside the areas", several("evidence/a.md"), "evidence/a.md:1:1 error GL114"),
    make("a folder of an area that nearly is one", several("evidence/Kitchen/a.md"), "evidence/Kitchen/a.md:1:1 error GL114", "evidence/kitchen error GL903"),
    make("the mark of a site", several(f"{BELOW}/.golive-site")),
    make("2,000 files", several(*(f"{BELOW}/a{number}.md" for number in range(2_000)))),
    make("2,000 names that are not accepted", several(*(f"{BELOW}/a {number:04}.md" for number in range(2_000))),
         *(f"{BELOW}/a {number:04}.md error GL902" for number in range(3)), "and 1997 more"),
    make("an output that is no folder", lambda workspace: os.symlink("neighbour", workspace.output), "site error GL930", code=73),
    make("an output that is somebody's", lambda workspace: os.makedirs(os.path.join(workspace.output, "own")), "site error GL930", code=73),
]

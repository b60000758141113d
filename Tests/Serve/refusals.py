"""What cannot be served or watched is said at once, with what to do."""

import os
import shutil
import socket
import subprocess
from contextlib import contextmanager
from pathlib import Path

from preview import LIMIT, until

HELD = "end it, if it is another preview, or name another port with `--port`; `--port 0` takes any that is free"
WORKSPACE = "name the folder that holds `programme.md` with `--workspace`"


def refusals(golive, preview, workspace, check):
    def ends(name, wanted, code, words, help, *command, before=()):
        try:
            done = subprocess.run([*before, golive, *command], capture_output=True, text=True, timeout=LIMIT, check=False)
        except subprocess.TimeoutExpired as error:
            return check(name, False, error)
        said = f"golive: error {code}: {words}\n  help: {help}\n1 error\n"
        check(name, (done.returncode, done.stdout, done.stderr) == (wanted, "", said), (done.returncode, done.stdout, done.stderr))

    here = ("--workspace", str(workspace))
    words = "the preview cannot listen at port {} of {}: another program listens there"
    ends("port taken", 74, "GL940", words.format(preview.port, "127.0.0.1"), HELD, "serve", "--port", str(preview.port), *here)
    try:
        with socket.socket(socket.AF_INET6) as other:
            other.bind(("::1", 0))
            other.listen()
            port = other.getsockname()[1]
            ends("port of ::1 taken", 74, "GL940", words.format(port, "::1"), HELD, "serve", "--port", str(port), *here)
    except OSError:
        print("NOT RUN port of ::1 taken: this machine has none")
    for command in ("watch", "serve"):
        ends(f"{command} nowhere", 1, "GL906", "there is no folder `/no/where`", WORKSPACE, command, "--workspace", "/no/where")
        file = str(workspace / "raid.md")
        ends(f"{command} a file", 1, "GL906", f"`{file}` is not a folder", WORKSPACE, command, "--workspace", file)
    mistakes(golive, workspace, check)
    if not shutil.which("strace"):
        print("NOT RUN limits of the system: strace is not here")
        return
    for command in ("watch", "serve"):
        words = "changes cannot be watched: too many programs of this account watch already"
        build = f"or run `golive build --workspace {workspace}` after each edit"
        help = "end one of them, or raise the limit: `sudo sysctl fs.inotify.max_user_instances=1024`; " + build
        ends(f"{command}: too many programs", 74, "GL941", words, help, command, *here, before=failing("inotify_init1", "EMFILE"))
        words = f"changes cannot be watched: too many folders are watched already, and `{workspace}` would be one more"
        help = "close editors with large folders open, or raise the limit: `sudo sysctl fs.inotify.max_user_watches=524288`; "
        before = failing("inotify_add_watch", "ENOSPC")
        ends(f"{command}: too many folders", 74, "GL941", words, help + build, command, *here, before=before)


def mistakes(golive, workspace, check):
    """What no edit of a file would mend is said at once, and nothing is left behind."""
    empty = workspace.parent / "empty"
    empty.mkdir()
    other = workspace.parent / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine\n")
    here = ("--workspace", str(workspace))
    for command in ("watch", "serve", "build"):
        for options, code, words in (
            (("--workspace", str(empty)), 1, ("golive: error GL906: ", "golive init FOLDER")),
            ((*here, "--output", "/no/where"), 73, ("/no/where: error GL930: ", "  help: make that folder first\n")),
            ((*here, "--output", str(other)), 73, ("error GL930: ", "  help: ")),
            ((*here, "--templates", "/no/where"), 64, ("there are no templates", "--templates")),
        ):
            try:
                done = subprocess.run([golive, command, *options], capture_output=True, text=True, timeout=LIMIT, check=False)
            except subprocess.TimeoutExpired as error:
                check(f"{command} {options}", False, error)
                continue
            is_told = all(word in done.stderr for word in words) and "Waiting" not in done.stderr
            check(f"{command} {options}", is_told and (done.returncode, done.stdout) == (code, ""), done)
    check("nothing is left in a folder that is no workspace", not any(empty.iterdir()), list(empty.iterdir()))
    check("what is there is kept", [path.name for path in other.iterdir()] == ["mine.txt"])
    with watching(golive, workspace, check, options=("--output", "/no/where")) as (log, _):
        check("a check needs no output", "GL930" not in log.read_text(), log.read_text())


def failing(call, error, when="1+"):
    """What goes before a command for which a call of the system fails; the process that it starts is the command's own."""
    return ("strace", "-D", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}")


def watch(golive, workspace, check):
    """In the terminal: said once, and again only when it is something else. How many folders are watched."""
    site = workspace / "site"
    shutil.rmtree(site)
    note = workspace / "glossary.md"
    before = note.read_bytes()
    with watching(golive, workspace, check) as (log, process):
        folders = watched(process)
        first = log.read_text()
        check("what a check says", first.count("golive recommends ") == 1 and ": error " not in first, first)
        note.write_bytes(before + b"\nMore.\n")
        note.write_bytes(before + b"\n<b>\n")
        until(lambda: "glossary.md:" in log.read_text()[len(first):], "the mistake")
        note.write_bytes(before)
        until(lambda: log.read_text().count("golive recommends ") == 2, "what a check says again")
        text = log.read_text()
        told = text.partition("glossary.md:")[2]
        check("each complaint once", "glossary.md:" not in told, text)
        check("its help", told.partition("\n")[2].startswith("  help: write Markdown, "), text)
    check("a check writes nothing", not site.exists())
    return folders


def limits(golive, workspace, folders, check):
    """The system watches what was there, and not one folder more: that is said, and the run goes on."""
    if not shutil.which("strace"):
        return
    folder = workspace / "evidence" / "cutover" / "late"
    with watching(golive, workspace, check, failing("inotify_add_watch", "ENOSPC", f"{folders + 1}+")) as (log, _):
        check("all folders are watched", "GL941" not in log.read_text(), log.read_text())
        folder.mkdir()
        until(lambda: "error GL941: changes cannot be watched: too many folders" in log.read_text(), "that a folder is not watched")
    folder.rmdir()


def watched(process):
    """How many folders the kernel watches for it."""
    return sum(file.read_text().count("inotify wd:") for file in Path(f"/proc/{process.pid}/fdinfo").iterdir())


@contextmanager
def watching(golive, workspace, check, before=(), options=()):
    """`golive watch --check` from what it says first until a polite kill: all that it says, and the process."""
    log = workspace.parent / "watch"
    with log.open("w") as file:
        process = subprocess.Popen(
            [*before, golive, "watch", "--check", "--workspace", str(workspace), *options], stdout=file, stderr=file)
    try:
        until(lambda: "Waiting for changes; Ctrl-C ends it.\n" in log.read_text(), "the first check")
        yield log, process
        process.terminate()
        check("a polite kill", process.wait(LIMIT) == 0, process.returncode)
    finally:
        process.kill()
        process.wait()


def interrupted(preview, check):
    preview.process.send_signal(2)
    check("Ctrl-C", preview.process.wait(LIMIT) == 0, preview.process.returncode)

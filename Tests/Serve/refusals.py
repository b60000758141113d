"""What cannot be served or watched is said at once, with what to do."""

import os
import shutil
import subprocess

from preview import LIMIT, until


def refusals(golive, preview, workspace, check):
    def ends(name, wanted, words, *command, before=()):
        done = subprocess.run([*before, golive, *command], capture_output=True, text=True, timeout=LIMIT, check=False)
        said = [part for part in (*words, "  help: ") if part not in done.stderr]
        check(name, done.returncode == wanted and not said and not done.stdout, (done.returncode, said, done.stdout, done.stderr))

    here = ("--workspace", str(workspace))
    ends("port taken", 74, ["error GL940: the preview cannot listen at port", "`--port 0`"], "serve", "--port", str(preview.port), *here)
    for command in ("watch", "serve"):
        ends(f"{command} nowhere", 1, ["error GL906: there is no folder `/no/where`"], command, "--workspace", "/no/where")
        ends(f"{command} a file", 1, ["error GL906"], command, "--workspace", str(workspace / "raid.md"))
    if not shutil.which("strace"):
        print("NOT RUN limits of the system: strace is not here")
        return
    for call, error, word in (("inotify_init1", "EMFILE", "max_user_instances"), ("inotify_add_watch", "ENOSPC", "max_user_watches")):
        strace = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:error={error}")
        ends(f"{call}: {error}", 74, ["error GL941: changes cannot be watched", word, "`golive build`"], "watch", *here, before=strace)


def watch(golive, workspace, check):
    """In the terminal: said once, and again only when it is something else."""
    log = workspace.parent / "watch"
    note = workspace / "glossary.md"
    before = note.read_bytes()
    with log.open("w") as file:
        process = subprocess.Popen([golive, "watch", "--check", "--workspace", str(workspace)], stdout=file, stderr=file)
        try:
            until(lambda: "Waiting for changes" in log.read_text(), "the first check")
            first = log.read_text()
            check("what a check says", "recommends" in first and "error" not in first, first)
            note.write_bytes(before + b"\n<b>\n")
            until(lambda: "glossary.md" in log.read_text()[len(first):], "the mistake")
            note.write_bytes(before)
            until(lambda: log.read_text().count("recommends") == 2, "what a check says again")
        finally:
            process.terminate()
        check("a polite kill", process.wait(LIMIT) == 0, process.returncode)


def interrupted(preview, check):
    preview.process.send_signal(2)
    check("Ctrl-C", preview.process.wait(LIMIT) == 0, preview.process.returncode)

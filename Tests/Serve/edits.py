"""Files are changed as people and their editors change them, and each change is told."""

import fcntl
import os
import shutil
import time

from preview import status, until


def edits(preview, workspace, check):
    note = workspace / "glossary.md"
    before = note.read_bytes()
    told = preview.events()
    last = next(told)
    times, start_cpu = [], processor_time(preview)
    for word in ("Onceler", "Twicer", "Thricer"):
        start = time.monotonic()
        replaced(note, before + f"\n## Of today\n\n{word} was here.\n".encode())
        last = next(state for state in told if state != last)
        times.append(time.monotonic() - start)
        # Who is told may ask at once.
        check(f"{word} is shown", word.encode() in preview.get("/files/glossary.html"))
    each = (processor_time(preview) - start_cpu) / len(times)
    told_after = ", ".join(f"{time * 1000:.0f}" for time in times)
    print(f"from the edit to the event: {told_after} ms, of processor time {each * 1000:.0f} ms each")
    os.utime(note)
    check("a file that is as before changes no page", next(told) == last)
    # Written in place, a file may be seen when it is empty.
    note.write_bytes(before + b"\n## Of today\n\nWriter was here.\n")
    until(lambda: b"Writer" in preview.get("/files/glossary.html"), "a file that was written in place")
    replaced(note, before)
    until(lambda: b"Of today" not in preview.get("/files/glossary.html"), "the file as it was")
    mistakes(preview, workspace, check)
    folders(preview, workspace, check)
    locked(preview, workspace, check)


def mistakes(preview, workspace, check):
    programme = workspace / "programme.md"
    good = programme.read_bytes()
    replaced(programme, good.replace(b"---\n", b"---\n<script>alert(1)</script>: yes\n", 1))
    page = until(lambda: with_errors(preview, b"programme.md"), "the error")
    check("error on the page", b"<code>programme.md:2:1: error GL" in page and b'<span class="help">' in page, page[-600:])
    check("escaped", b"<script>alert" not in page and b"&lt;script&gt;" in page)
    check("the last good site", b"1 error; what is shown is from before" in page and status(page) == "200" and b"<main" in page)
    until(lambda: "programme.md:2:1: error GL" in preview.log.read_text(), "the error in the terminal")
    other = preview.get("/nowhere.html")
    check("the error where no page is", status(other) == "404" and b"<code>programme.md:2:1: error GL" in other, other[-600:])
    replaced(programme, good)
    until(lambda: b"golive-preview" not in preview.get("/"), "the repaired page")


def folders(preview, workspace, check):
    """What is written into a folder before anybody can have seen that it is there, and after; what is moved, and gone."""
    folder = workspace / "evidence" / "cutover" / "new"
    deep = folder / "in" / "it"
    deep.mkdir(parents=True)
    (folder / "note.md").write_text("A note with <b>markup</b>\n")
    (deep / "note.md").write_text("A note with <b>markup</b>\n")
    until(lambda: with_errors(preview, b"new/note.md:1:", b"new/in/it/note.md:1:"), "the files of new folders")
    (deep / "other.md").write_text("Another with <b>markup</b>\n")
    until(lambda: with_errors(preview, b"it/other.md:1:"), "the second file of a new folder")
    outside = workspace.parent / "outside"
    outside.mkdir()
    (outside / "third.md").write_text("A third\n")
    outside.rename(folder / "moved")
    until(lambda: preview.get("/").count(b"error GL") >= 3, "the folder that was moved")
    (folder / "moved" / "third.md").write_text("A third with <b>markup</b>\n")
    until(lambda: with_errors(preview, b"moved/third.md:1:"), "the file of a folder that was moved")
    shutil.rmtree(folder)
    until(lambda: b"golive-preview" not in preview.get("/"), "the page after the folder is gone")
    away = workspace.with_name("away")
    workspace.rename(away)
    page = until(lambda: with_errors(preview, b"error GL"), "that there is no workspace")
    check("no workspace", b"error GL906" in page and b"there is no folder" in page, page[-400:])
    away.rename(workspace)
    until(lambda: b"golive-preview" not in preview.get("/"), "the page after the workspace is back")
    note = workspace / "glossary.md"
    before = note.read_bytes()
    replaced(note, before + b"\n## Of today\n\nReturned.\n")
    until(lambda: b"Returned" in preview.get("/files/glossary.html"), "an edit in the workspace that is back")
    replaced(note, before)
    until(lambda: b"Returned" not in preview.get("/files/glossary.html"), "the file as it was")


def locked(preview, workspace, check):
    """Another golive is at work: the preview waits for it."""
    note = workspace / "glossary.md"
    before = note.read_bytes()
    with (workspace / ".golive" / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        replaced(note, before + b"\n## Of today\n\nWaiter was here.\n")
        page = until(lambda: with_errors(preview, b"error GL"), "that another golive is at work")
        check("the page from before", b"Waiter" not in preview.get("/files/glossary.html"), page[-600:])
    until(lambda: b"Waiter" in preview.get("/files/glossary.html"), "the page after another golive is done")
    replaced(note, before)
    until(lambda: b"Waiter" not in preview.get("/files/glossary.html"), "the file as it was")


def with_errors(preview, *words):
    """The overview, once it shows these errors."""
    page = preview.get("/")
    errors = page.partition(b'id="golive-preview"')[2]
    return page if errors and all(word in errors for word in words) else None


def replaced(path, content):
    """As editors do it that fear for the file."""
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(content)
    os.replace(new, path)


def processor_time(preview):
    """Of the process and of those that it started and that have ended."""
    with open(f"/proc/{preview.process.pid}/stat", encoding="utf-8") as file:
        return sum(int(number) for number in file.read().rsplit(")", 1)[1].split()[11:15]) / os.sysconf("SC_CLK_TCK")

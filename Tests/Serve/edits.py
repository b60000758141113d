"""Files are changed as people and their editors change them, and each change is told."""

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
        new = next(told)
        times.append(time.monotonic() - start)
        check(f"{word} is told", new != last, new)
        check(f"{word} is shown", word.encode() in preview.get("/files/glossary.html"))
        last = new
    each = (processor_time(preview) - start_cpu) / len(times)
    print(f"from the edit to the event: {', '.join(f'{time * 1000:.0f}' for time in times)} ms, of processor time {each * 1000:.0f} ms each")
    # Written in place, a file may be seen when it is empty.
    note.write_bytes(before + b"\n## Of today\n\nWriter was here.\n")
    until(lambda: b"Writer" in preview.get("/files/glossary.html"), "a file that was written in place")
    replaced(note, before)
    until(lambda: b"Of today" not in preview.get("/files/glossary.html"), "the file as it was")
    mistakes(preview, workspace, check)
    folders(preview, workspace, check)


def mistakes(preview, workspace, check):
    programme = workspace / "programme.md"
    good = programme.read_bytes()
    replaced(programme, good.replace(b"---\n", b"---\n<script>alert(1)</script>: yes\n", 1))
    page = until(lambda: preview.get("/") if b'id="golive-preview"' in preview.get("/") else None, "the error")
    check("error on the page", b"programme.md:2:1: error GL" in page and b'class="help"' in page, page[-600:])
    check("escaped", b"<script>alert" not in page and b"&lt;script&gt;" in page)
    check("the last good site", b"from before" in page and status(page) == "200")
    check("in the terminal", "programme.md:2:1: error GL" in preview.log.read_text())
    replaced(programme, good)
    until(lambda: b"golive-preview" not in preview.get("/"), "the repaired page")


def folders(preview, workspace, check):
    """What is written into a folder before anybody can have seen that it is there, and after."""
    folder = workspace / "evidence" / "cutover" / "new"
    folder.mkdir()
    (folder / "note.md").write_text("A first line without front matter\n")
    until(lambda: b"new/note.md" in preview.get("/"), "the file of a new folder")
    (folder / "other.md").write_text("Another one\n")
    until(lambda: b"new/other.md" in preview.get("/"), "the second file of a new folder")
    check("a new folder is watched", True)
    shutil.rmtree(folder)
    until(lambda: b"golive-preview" not in preview.get("/"), "the page after the folder is gone")


def replaced(path, content):
    """As editors do it that fear for the file."""
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(content)
    os.replace(new, path)


def processor_time(preview):
    """Of the process and of those that it started and that have ended."""
    with open(f"/proc/{preview.process.pid}/stat", encoding="utf-8") as file:
        return sum(int(number) for number in file.read().rsplit(")", 1)[1].split()[11:15]) / os.sysconf("SC_CLK_TCK")

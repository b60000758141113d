"""Writes the pages twice: as a golive workspace and as the content of a Hugo site. The same seed gives the same bytes."""

import re
import shutil
from pathlib import Path

from page import Page

REPOSITORY = Path(__file__).resolve().parents[2]
CONTENT = REPOSITORY / "content"
THEME = Path(__file__).resolve().parent / "hugo"


def areas():
    """The areas that the repository's checklist has today."""
    found = [re.search(r"^area: (\S+)$", path.read_text(encoding="utf-8"), re.M) for path in sorted((CONTENT / "checklist").glob("*.md"))]
    return [match.group(1) for match in found if match and match.group(1) != "programme"]


def people():
    rows = re.findall(r"^\| ([a-z0-9-]+) \|", (CONTENT / "people.md").read_text(encoding="utf-8"), re.M)
    return sorted(set(rows) - {"id", "---", "person"})


def pages(count, seed):
    names, known = areas(), people()
    for number in range(count):
        yield Page(seed, number, names, known)


def write_workspace(folder, count, seed):
    """The sample's own files, so that the whole checklist runs, and the pages beside its evidence."""
    folder = Path(folder)
    shutil.copytree(CONTENT, folder, ignore=shutil.ignore_patterns(".golive", "archive"))
    write_notes(folder, count, seed)


def write_notes(folder, count, seed):
    for page in pages(count, seed):
        write(folder / "evidence" / page.area / f"{page.name}.md", page.text("x-"))


def write_hugo(folder, count, seed):
    folder = Path(folder)
    shutil.copytree(THEME, folder)
    for name in areas():
        write(folder / "content" / name / "_index.md", f'---\ntitle: "{name.replace("-", " ").capitalize()}"\n---\n')
    for page in pages(count, seed):
        write(folder / "content" / page.area / f"{page.name}.md", page.text(""))


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())

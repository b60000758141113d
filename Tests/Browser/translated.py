"""A portal in a language of its own: whatever a reader meets that is neither in that language nor in the workspace stands outside of the
catalogue, and a translation could not reach it."""

import json
import re
import shutil

import golive
from portal import REPOSITORY, Portal

ENGLISH = REPOSITORY / "templates/languages/en-GB.ftl"
# Read aloud or shown beside what is in the text.
SPOKEN = ("aria-label", "title", "alt", "placeholder", "data-l", "content")
# Letters as wide as two, so that nothing is mistaken for English.
WIDE = {letter: chr(ord(letter) + 0xFEE0) for letter in map(chr, [*range(65, 91), *range(97, 123)])}
# Not language: names of formats and of the program itself.
NAMES = {"golive", "json", "html", "css", "svg", "http", "https", "utf"}


def made_up(text):
    """The catalogue with every letter of its sentences changed; places, markup and names of files stay."""
    lines = []
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            lines.append(line)
            continue
        head, rest = re.match(r"(\s*(?:[a-z][a-z0-9-]* =|\*?\[[^\]]*\])?)(.*)", line).groups()
        lines.append(head + words(rest))
    return "\n".join(lines) + "\n"


def words(rest):
    parts = re.split(r"(\{ \"\\u00A0\" \}|\{ \$[\w-]+ ->|\{[^{}\"]*\}|<[^<>]*>|`[^`]*`|&\w+;|\*?\[\w+\])", rest)
    changed = []
    for index, part in enumerate(parts):
        if index % 2 == 0:
            part = "".join(WIDE.get(letter, letter) for letter in part)
        elif part.startswith("<"):
            part = re.sub(r'((?:aria-label|title|data-l)=")([^"]*)', lambda found: found[1] + words(found[2]), part)
        changed.append(part)
    return "".join(changed)


def build(program, folder, content=REPOSITORY / "content"):
    workspace = folder / "translated"
    shutil.copytree(content, workspace, ignore=shutil.ignore_patterns(".golive"))
    (workspace / "templates/languages").mkdir(parents=True)
    (workspace / "templates/languages/x-wide.ftl").write_text(made_up(ENGLISH.read_text(encoding="utf-8")), encoding="utf-8")
    (workspace / "branding.md").write_text("---\nlanguage: x-wide\n---\n", encoding="utf-8")
    site = folder / "translated-site"
    golive.must(program, "build", "--output", str(site), folder=workspace)
    return workspace, Portal(site)


def check(workspace, portal, report):
    known = Known(workspace, portal.root)
    for page in portal.pages:
        # Files are shown as they are.
        if not page.name.startswith("files/"):
            report.add(page.name, [f"not in the catalogue: {run!r}" for run in sorted(set(foreign(page, known)))])


def foreign(page, known):
    for element in page.tree.walk():
        if element.tag in ("script", "style", "pre", "code") or "mono" in element.classes():
            continue
        texts = [child for child in element.children if isinstance(child, str)]
        texts += [element.get(name) for name in SPOKEN if element.get(name) and not (element.tag == "meta" and element.get("http-equiv"))]
        for text in texts:
            yield from (run for run in runs(text) if not known.knows(run))


def runs(text):
    """Words in a row that are written in ordinary letters."""
    for run in re.findall(r"[A-Za-z][A-Za-z’'-]*(?: [A-Za-z][A-Za-z’'-]*)*", re.sub(r"\s+", " ", text)):
        yield run.strip("’'-")


class Known:
    """What the workspace says, and what the assessment found in it."""

    def __init__(self, workspace, site):
        files = [path for path in sorted(workspace.rglob("*.*")) if path.is_file() and "templates" not in path.parts]
        told = [path.read_text(encoding="utf-8", errors="replace") for path in files]
        told += [path.name for path in workspace.rglob("*")]
        told += strings(json.loads((site / "readiness.json").read_text(encoding="utf-8")))
        self.text = self.plain(" ".join(told))
        self.words = set(self.text.split())

    @staticmethod
    def plain(text):
        return " " + re.sub(r"[^a-z]+", " ", text.lower()) + " "

    def knows(self, run):
        words = self.plain(run)
        return words in self.text or all(word in NAMES or len(word) < 3 for word in words.split())


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)

"""A portal in a language of its own: whatever a reader meets that is neither in that language nor in the workspace stands outside of the
catalogue, and a translation could not reach it."""

import json
import re
import shutil

from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

import empty
import golive
from kinds import Kinds
from portal import REPOSITORY

# A language of which nobody expects more than one file.
TAG = "eo"
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


def build(program, workspace, site):
    """The portal of a workspace in the made-up language; the workspace gets the files that it needs for it."""
    (workspace / "templates/languages").mkdir(parents=True)
    (workspace / f"templates/languages/{TAG}.ftl").write_text(made_up(ENGLISH.read_text(encoding="utf-8")), encoding="utf-8")
    (workspace / "branding.md").write_text(f"---\nlanguage: {TAG}\n---\n", encoding="utf-8")
    golive.must(program, "build", "--output", str(site), folder=workspace)
    return Kinds(site, "translated:")


def check_least(program, folder, report):
    """Where nobody has written anything, all words but the checklist's are the portal's own."""
    workspace = empty.make(folder / "translated-least", empty.FIRST_DAY, empty.PEOPLE)
    portal = build(program, workspace, folder / "translated-least-site")
    owes = golive.must(program, "owes", "ann-berg", "--format", "json", folder=workspace).stdout
    check(Known(workspace, portal.root, owes, runs=True), portal, report.of(portal.kind))


def check_sample(program, folder, report):
    """In sentences that queries put together, words that the workspace has somewhere are its own."""
    workspace = folder / "translated-sample"
    shutil.copytree(REPOSITORY / "content", workspace, ignore=shutil.ignore_patterns(".golive"))
    portal = build(program, workspace, folder / "translated-sample-site")
    check(Known(workspace, portal.root, "{}", runs=False), portal, report.of(portal.kind))


def check_format(report):
    """Translators' own tools read the files."""
    for path in sorted(ENGLISH.parent.glob("*.ftl")):
        body = FluentParser().parse(path.read_text(encoding="utf-8")).body
        report.add(path.name, [f"Fluent does not understand {entry.content[:90]!r}" for entry in body if isinstance(entry, Junk)])


def check(known, portal, report):
    for page in portal.sample(60):
        # Files are shown as they are.
        if not page.name.startswith("files/"):
            report.add(page.name, [f"not in the catalogue: {run!r}" for run in sorted(set(foreign(page, known)))])


def foreign(page, known):
    for element in readable(page.tree):
        texts = [child for child in element.children if isinstance(child, str)]
        texts += [element.get(name) for name in SPOKEN if element.get(name) and (element.tag != "meta" or element.get("name") == "description")]
        for text in texts:
            yield from (run for run in runs(text) if not known.knows(run))


def readable(element):
    """What is not code, not a digest, and not the list of codes, whose texts are golive's messages to authors."""
    if element.tag in ("script", "style", "pre", "code") or {"mono", "hash"} & set(element.classes()) or element.get("aria-labelledby") == "codes":
        return
    yield element
    for child in element.children:
        if not isinstance(child, str):
            yield from readable(child)


def runs(text):
    """Words in a row that are written in ordinary letters."""
    for run in re.findall(r"[A-Za-z][A-Za-z’'-]*(?: [A-Za-z][A-Za-z’'-]*)*", re.sub(r"\s+", " ", text)):
        yield run.strip("’'-")


class Known:
    """What the workspace says, and what the assessment found in it: as a whole, or word by word."""

    def __init__(self, workspace, site, owes, runs):
        files = [path for path in sorted(workspace.rglob("*.*")) if path.is_file() and "templates" not in path.parts]
        told = [path.read_text(encoding="utf-8", errors="replace") for path in files]
        told += [path.name for path in workspace.rglob("*")]
        told += strings(json.loads((site / "readiness.json").read_text(encoding="utf-8")))
        told += strings(json.loads(owes))
        self.text = plain(" ".join(told))
        self.words = None if runs else set(self.text.split())

    def knows(self, run):
        words = plain(run).split()
        if all(word in NAMES or len(word) < 3 for word in words):
            return True
        if self.words is not None:
            return all(word in self.words or len(word) < 3 for word in words)
        # A query may put two of its own pieces together.
        return any(self.says(words[:cut]) and self.says(words[cut:]) for cut in range(len(words)))

    def says(self, words):
        return f" {' '.join(words)} " in self.text if words else True


def plain(text):
    return " " + re.sub(r"[^a-z]+", " ", text.lower()) + " "


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)

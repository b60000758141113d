"""A workspace that is built in a few hundredths of a second, and the sample; each with an edit that goes back and forth."""

import random
import shutil
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.append(str(REPOSITORY / "Tests/Archive"))
import tiny  # noqa: E402  its texts make a small workspace

# A table of gates, for what is written about them.
GATES = """  gates:
    files: [gates/*.md]
    records: true
    acts: true
    columns: {id: {type: id, required: true}, title: {type: text}, date: {type: date, required: true}}
"""
TASTING = "evidence/kitchen/tasting.md"
MENU = "evidence/kitchen/menu.md"
SMALL = {
    "programme.md": tiny.PROGRAMME,
    "people.md": tiny.PEOPLE,
    "checklist/00-programme.md": tiny.CORE.replace("  decisions:\n", GATES + "  decisions:\n"),
    "checklist/01-kitchen.md": tiny.KITCHEN,
    # A look of its own: whoever loses it on the way publishes another site.
    "templates/assets/golive.css": (REPOSITORY / "templates/assets/golive.css").read_text(encoding="utf-8") + "\n/* Ours. */\n",
    "evidence/kitchen/wine.md": "---\ntitle: Wine\nauthor: ann\n---\n\nRed and white.\n",
}
# What an edit changes, adds and takes away; None is a file that is not there.
STATES = (
    {TASTING: tiny.TASTING, MENU: None},
    {TASTING: tiny.TASTING + "\nOne more paragraph.\n", MENU: "---\ntitle: Menu\nauthor: bob\n---\n\nSoup, then bread.\n"},
)


def put(folder, files):
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            file.unlink(missing_ok=True)
        else:
            file.write_text(text, encoding="utf-8")


def small(folder):
    """Makes it, and gives its two states."""
    put(folder, SMALL)
    return STATES


NOTE = "evidence/kitchen/note.md"
WORDS = "---\ntitle: Note\nauthor: ann\n---\n\n" + "{} words, for a page of some length.\n" * 60


def words(folder):
    """Only words change, in a file on which nothing rests: the search has no room for more words than those of the other files."""
    chance = random.Random(1)
    put(folder, SMALL | {TASTING: tiny.TASTING} | {
        f"evidence/kitchen/crowd-{number}.md": f"---\ntitle: Crowd {number}\n---\n\n"
        + " ".join("".join(chance.choices("bcdfghklmnprstvz", k=10)) for _ in range(1_500)) + "\n"
        for number in range(10, 34)})
    return tuple({NOTE: WORDS.replace("{}", word)} for word in ("Some", "More"))


def sample(folder):
    shutil.copytree(REPOSITORY / "content", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".golive"))
    first = min((folder / "evidence").rglob("*.md"))
    path, text = str(first.relative_to(folder)), first.read_text(encoding="utf-8")
    return {path: text}, {path: text + "\nOne more paragraph.\n"}

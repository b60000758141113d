"""The sample's workspace with everything in it that people could write to break the portal."""

import random
import shutil
import sys

import golive
import hostile.words as words
from hostile import guide, registers
from hostile.rewrite import Rewriter
from kinds import Kinds
from portal import REPOSITORY

SEED = 20261207
NAME = "O’Brien & Søn <script>alert(1)</script> عربي {{name}} ]]>"
# What is bound to the sample's own words.
BOUND = ("archive", "site", ".golive", "sign-offs", "keys", "G*.json")


def make(program, folder):
    """Writes the workspace, takes snapshots and signs in it."""
    chance = random.Random(SEED)
    shutil.copytree(REPOSITORY / "content", folder, ignore=shutil.ignore_patterns(*BOUND))
    rewriter = Rewriter(guide.read(golive.must(program, "explain", "--evidence", folder=folder).stdout), chance)
    files = [folder / name for name in ("people.md", "programme.md", "raid.md", "glossary.md")]
    files += sorted(path for below in ("evidence", "gates") for path in (folder / below).rglob("*") if path.suffix in (".md", ".csv"))
    for path in files:
        rewriter.gather(path)
    for path in files:
        rewriter.rewrite(path)
    replace(folder / "programme.md", "name: Anker", f"name: {words.quoted(NAME)}")
    replace(folder / "programme.md", "company: Verhagen & Dahl", f"company: {words.quoted(words.LONG_TITLE)}")
    registers.add(folder, chance)
    for gate, day in (("G3", "2026-11-02"), ("G4", "2026-11-16")):
        golive.must(program, "gate", gate, "--date", day, folder=folder)
    for signature in registers.SIGNATURES:
        golive.must(program, "sign", *signature, folder=folder)
    return folder


def build(program, folder):
    """The portal with 300 risks, for the browser, and what golive warned of; and the one without any risk."""
    made = make(program, folder / "many")
    many, warnings = golive.build(program, made, folder / "many-site")
    none, told = golive.build(program, without_risks(made, folder / "none"), folder / "none-site")
    portals = [Kinds(many, "hostile"), Kinds(none, "hostile, no risks:")]
    return *portals, warnings + told


def without_risks(made, folder):
    """A copy without the RAID log, and without the records that name its items."""
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("raid*", "decisions", "gates", "sign-offs"))
    return folder


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    if old not in text:
        sys.exit(f"{path.name} no longer has {old!r}")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

"""A workspace in which nothing has been written yet: what golive asks for first, and a portal of empty states."""

import shutil
import subprocess
import sys
from pathlib import Path

import golive
from kinds import Kinds
from portal import REPOSITORY, Portal

# The least that golive builds from, and what a programme has on its first day.
LEAST = "---\nname: Anker\n---\n\n# Anker\n"
FIRST_DAY = """---
name: Anker
go-live: 2026-12-07 06:00
cutover: 2026-12-04 18:00 to 2026-12-06 18:00
decision-on: 2026-12-02 15:00
---

# Anker
"""
PEOPLE = """# People

## People

| id | name | side |
| --- | --- | --- |
| ann-berg | Ann Berg | business |

## Roles

| person | role |
| --- | --- |
| ann-berg | sponsor |
| ann-berg | business-stakeholder |
"""
# What each page says instead of an empty table.
SAYS = {
    "index.html": ("Not ready, and no date is set", "No owner", "No date"),
    "areas/cutover.html": ("Nobody has filed anything for this area.", "How to begin", "Nobody owns this area yet."),
    "people/index.html": ("Nobody", "have no owner"),
    "risks.html": ("No risks have been recorded.", "No issues have been recorded.", "No assumptions", "No dependencies"),
    "sign-offs.html": ("nobody named",),
    "decisions/index.html": ("No decision is on record yet", "To record a decision"),
    "archive.html": ("No decision has been sealed yet", "How to begin"),
    "trend.html": ("No gate is remembered yet", "How to begin"),
}


def make(folder, programme=LEAST, people=None):
    folder.mkdir()
    shutil.copytree(REPOSITORY / "content/checklist", folder / "checklist")
    (folder / "programme.md").write_text(programme, encoding="utf-8")
    if people:
        (folder / "people.md").write_text(people, encoding="utf-8")
    return folder


def begin(program, folder):
    """What golive makes for somebody who begins."""
    done = subprocess.run(
        [str(Path(program).resolve()), "init", str(folder), "--name", "Anker", "--no-input"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"golive init ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return folder


def build(program, folder):
    """The portal of the least, for the browser, and of three more, whose files are looked at."""
    portals, warnings = [], []
    workspaces = [
        ("least", make(folder / "least")), ("begun", begin(program, folder / "begun")), ("no-date", make(folder / "no-date", LEAST, PEOPLE)),
        ("first-day", make(folder / "first-day", FIRST_DAY, PEOPLE)),
    ]
    for name, workspace in workspaces:
        site, told = golive.build(program, workspace, folder / f"{name}-site")
        portals.append(Kinds(site, f"empty, {name}:"))
        warnings += told
    portals[0].narrow = 6
    return portals, warnings


def check(portal, warnings, report):
    report.add("empty", warnings)
    for name, wanted in SAYS.items():
        words = portal.by_name[name].tree.first("main").text()
        report.add(portal.by_name[name].name, [f"does not say {phrase!r}" for phrase in wanted if phrase not in words])


def check_refusals(program, folder, report):
    """Without a checklist, and with nothing but a checklist, golive says what to create, and writes nothing."""
    (folder / "nothing").mkdir()
    shutil.copytree(REPOSITORY / "content/checklist", folder / "only/checklist")
    for name, codes in (("nothing", (f"golive: error GL906: `{folder / 'nothing'}` is no workspace",)), ("only", ("programme.md:1:1: error GL117",))):
        done = golive.run(program, "build", "--output", str(folder / "never"), folder=folder / name)
        report.add(f"empty, {name}", list(golive.refusal_faults(done, codes, folder / "never")))

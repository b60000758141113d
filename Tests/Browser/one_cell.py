"""One cell of one CSV file is edited: verdict, deck, blockers, picture, person, findings and JSON change, and agree with each other."""

import json
import re

import golive
from kinds import Kinds
from portal import REPOSITORY, Portal

AREA = """---
area: testing
prefix: testing
title: Testing
question: Does it work?
order: 1
owner-role: test-manager
mitigation-needs: [owner, due]
tables:
  cases:
    title: Cases
    columns:
      id: {type: id, required: true}
      process: {type: text}
      status: {one-of: [passed, failed], required: true}
requirements:
  - id: testing.passed
    level: mandatory
    ask: Every case has passed.
    headline: Not every case has passed.
    breach: SELECT id AS subject, 'failed' AS found, at FROM cases WHERE status <> 'passed'
    shows: SELECT count(*) FILTER (WHERE status = 'passed') || ' of ' || count(*) || ' cases passed.' FROM cases
    fix: Repair what failed, and run the case again.
  - id: testing.signed
    level: mandatory
    ask: The test manager has signed the results.
    headline: The results are not signed.
    sign-off: {role: test-manager, meaning: I have seen these results.}
figures:
  - title: Results
    sentence: SELECT count(*) || ' cases were run.' FROM cases
    picture: result-bars
    rows: SELECT process AS label, sum(status = 'passed') AS passed, sum(status = 'failed') AS failed, 0 AS blocked, 0 AS "not-run", min(at) AS at FROM cases GROUP BY process
---

## What to look at

The cases.
"""
PROGRAMME = "---\nname: Small\ngo-live: 2026-12-07 06:00\ndecision-on: 2026-12-02 15:00\nas-of: 2026-11-23\n---\n\n# Small\n"
PEOPLE = """# People

## People

| id | name | side |
| --- | --- | --- |
| ann-berg | Ann Berg | delivery |
| ole-dahl | Ole Dahl | delivery |

## Roles

| person | role |
| --- | --- |
| ann-berg | test-manager |
"""
REPORT = "---\ntitle: Report\nauthor: ole-dahl\nassessed: 2026-11-23\ntables:\n  cases: cases.csv\n---\n\n# Report\n\nAll was run.\n"
CASES = "id,process,status\nT-1,Orders,passed\nT-2,Orders,passed\nT-3,Stock,passed\n"


def make(folder):
    """A checklist of one area: of the sample's core only the tables, without what refers to other areas."""
    core = (REPOSITORY / "content/checklist/00-programme.md").read_text(encoding="utf-8")
    kept = [line for line in core[:core.index("\nviews:")].splitlines() if not re.search(r"to: (processes|test-cycles)\b", line)]
    files = {
        "checklist/00-programme.md": "\n".join(kept) + "\n---\n\n# Across the programme\n", "checklist/01-testing.md": AREA,
        "programme.md": PROGRAMME, "people.md": PEOPLE, "evidence/testing/report.md": REPORT, "evidence/testing/cases.csv": CASES,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def read(site):
    """What the portal says, place by place."""
    portal = Portal(site)
    def main(name):
        return portal.by_name[name].tree.first("main")
    overview = main("index.html")
    blockers = next((part for part in overview.find_all("ol", "ul") if "blk" in part.classes()), None)
    picture = next(mark for mark in main("areas/testing.html").find_all("svg") if mark.get("aria-labelledby"))
    return {
        "verdict": overview.first("h1").text(), "deck": next(part.text() for part in overview.find_all("p") if "deck" in part.classes()),
        "blockers": [entry.text() for entry in blockers.find_all("li")] if blockers else [],
        "picture": picture.first("title").text(), "bars": sum("m-block" in bar.classes() for bar in picture.find_all("rect")),
        "person": main("people/ann-berg.html").first("h1").text(), "findings": main("findings.html").text(),
        "area": main("areas/testing.html").text(),
        "json": json.loads((site / "readiness.json").read_text(encoding="utf-8")),
    }


def check(program, folder, report):
    """The portal in which all is well, for those who look further."""
    made = make(folder / "cell")
    golive.must(program, "sign", "testing.signed", "--as", "ann-berg", "--reference", "Minutes of 20 November", folder=made)
    before = read(golive.build(program, made, folder / "cell-before")[0])
    cases = made / "evidence/testing/cases.csv"
    cases.write_text(CASES.replace("T-2,Orders,passed", "T-2,Orders,failed"), encoding="utf-8")
    after = read(golive.build(program, made, folder / "cell-after")[0])
    report.add("one cell, before", list(faults_before(before)))
    report.add("one cell, after", [f"the {name} did not change" for name in before if before[name] == after[name]])
    report.add("one cell, after", list(faults_after(after)))
    cases.write_text(CASES, encoding="utf-8")
    ready = Kinds(folder / "cell-before", "all is well,")
    back = read(golive.build(program, made, folder / "cell-back")[0])
    report.add("one cell, taken back", [f"the {name} is another than before" for name in before if before[name] != back[name]])
    return ready


def faults_before(said):
    states = {entry["id"]: entry["state"] for entry in said["json"]["areas"][0]["requirements"]}
    yield from expect(said["verdict"] == "Ready for 7 December", said["verdict"])
    yield from expect(not said["blockers"], said["blockers"])
    yield from expect("3 of 3 passed, 0 failed" in said["picture"] and said["bars"] == 0, said["picture"])
    yield from expect(said["person"] == "You owe nothing today", said["person"])
    yield from expect((said["json"]["verdict"], said["json"]["recommendation"]) == ("ready", "go"), said["json"]["verdict"])
    yield from expect(states == {"testing.passed": "met", "testing.signed": "met"}, states)


def faults_after(said):
    entries = {entry["id"]: entry for entry in said["json"]["areas"][0]["requirements"]}
    found = [(entry["subject"], entry["path"], entry["line"]) for entry in entries["testing.passed"]["findings"]]
    yield from expect(said["verdict"] == "Not ready for 7 December", said["verdict"])
    yield from expect("not ready" in said["deck"] and "Two things below must change" in said["deck"], said["deck"])
    yield from expect(len(said["blockers"]) == 2 and "T-2" in said["blockers"][0] and "Ann Berg" in said["blockers"][1], said["blockers"])
    yield from expect("2 of 3 passed, 1 failed" in said["picture"] and said["bars"] == 1, said["picture"])
    yield from expect("T-2" in said["area"] and "2 of 3 cases passed" in said["area"] and "lapsed" in said["area"], said["area"])
    yield from expect(said["person"] == "You owe one thing, on 2 December", said["person"])
    yield from expect("Two findings: one not met, one not signed" in said["findings"], said["findings"])
    yield from expect((said["json"]["verdict"], said["json"]["recommendation"]) == ("not-ready", "no-go"), said["json"]["verdict"])
    yield from expect(found == [("T-2", "evidence/testing/cases.csv", 3)], found)
    yield from expect(entries["testing.signed"]["state"] == "not-met", entries["testing.signed"]["state"])


def expect(holds, said):
    """A fault that shows what was said instead."""
    if not holds:
        yield f"not as expected: {said}"

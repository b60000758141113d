#!/usr/bin/env python3
"""Imports what other tools really write, into a copy of the sample programme, and reads what came of it independently.

run.py GOLIVE
"""

import collections
import csv
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
TESTS = '''
import pytest

def test_order(record_property):
    record_property("process", "OTC")
    record_property("path", "edge")

@pytest.mark.parametrize("place", ["Zwolle/NL", "Ghent;BE", "Łódź, PL"])
def test_place(place):
    assert "e" in place, 'no "goods", <arrive>'

@pytest.mark.skip(reason="no printer here")
def test_label():
    pass

@pytest.fixture
def broken():
    raise RuntimeError("no database")

def test_stock(broken):
    pass
'''


def main(golive):
    golive = os.path.abspath(golive)
    wrong = []

    def expect(what, is_so):
        if not is_so:
            wrong.append(what)

    with tempfile.TemporaryDirectory(prefix="golive-import-") as folder:
        content = os.path.join(folder, "content")
        shutil.copytree(os.path.join(ROOT, "content"), content)

        def run(*arguments):
            done = subprocess.Popen([golive, *arguments, "--workspace", content], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            output, errors = done.stdout.read(), done.stderr.read()
            _, status, usage = os.wait4(done.pid, 0)
            return os.waitstatus_to_exitcode(status), output, errors, usage.ru_maxrss

        def rows(area, name):
            with open(os.path.join(content, "evidence", area, name), newline="", encoding="utf-8") as file:
                return list(csv.DictReader(file))

        before = run("check")

        # JUnit as the installed pytest writes it.
        with open(os.path.join(folder, "test_shop.py"), "w", encoding="utf-8") as file:
            file.write(TESTS)
        results = os.path.join(folder, "shop.xml")
        subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={results}", "test_shop.py"],
            cwd=folder, stdout=subprocess.DEVNULL, check=False)
        status, output, errors, _ = run("import", results, "--as", "test-cases", "--set", "process=OTC", "--set", "path=happy")
        expect(f"pytest's results are imported: {errors}", status == 0)
        cases = tree.parse(results).getroot().findall(".//testcase")
        words = {"failure": "failed", "error": "failed", "skipped": "not-run"}
        wanted = [
            (case.get("name"), next((words[child.tag] for child in case if child.tag in words), "passed")) for case in cases
        ]
        found = rows("user-acceptance", "shop.csv")
        expect("each case is a row with its status", [(row["name"], row["status"]) for row in found] == wanted and len(found) == 6)
        expect("a property of a test fills its column, --set the others", [row["path"] for row in found] == ["edge"] + ["happy"] * 5)
        with open(results, "rb") as file, open(os.path.join(content, "evidence/user-acceptance/shop.md"), encoding="utf-8") as text:
            expect("its digest is kept", f"\nx-imported-digest: {hashlib.sha256(file.read()).hexdigest()}\n" in text.read())
        after = run("check")
        expect(f"golive reads what it wrote: {after[2]}", after[0] == before[0] and after[2] == before[2])

        # Issues as Jira exports them, into the folder of the RAID log, where nothing may lie that is not read.
        issues = os.path.join(folder, "jira.csv")
        with open(issues, "w", encoding="utf-8") as file:
            file.write("Summary,Issue key,Issue Type,Status,Due date\nThe label is too wide,SHOP-7,Issue,Open,2026-12-04\n")
        status, output, errors, _ = run(
            "import", issues, "--as", "raid", "--set", "area=user-acceptance", "--set", "severity=4", "--set", "owner=elke-reinders")
        expect(f"issues are imported: {output}{errors}", status == 0)
        listed = run("query", "SELECT title FROM raid WHERE id = 'SHOP-7'", "--format", "csv")
        expect(f"the issue is in the RAID log: {listed[:3]}", "The label is too wide" in listed[1])
        expect("what is kept beside it is no stray file", "GL124" not in run("check")[2])

        # A log of a load test, larger than what is kept in memory.
        generator = random.Random(8)
        times = collections.defaultdict(list)
        failed = collections.Counter()
        log = os.path.join(folder, "load.jtl")
        with open(log, "w", encoding="utf-8") as file:
            file.write("timeStamp,elapsed,label,responseCode,responseMessage,threadName,success,bytes,allThreads,URL\n")
            for number in range(400_000):
                label = generator.choice(["PS-01", "PS-02", "PS-03"])
                elapsed = int(generator.lognormvariate(6, 0.7))
                good = generator.random() > 0.01
                times[label].append(elapsed)
                failed[label] += not good
                file.write(
                    f'{1_795_000_000_000 + number},{elapsed},{label},200,"OK, ""fine""",Users 1-{number % 50},{str(good).lower()},'
                    f"1234,50,https://erp.example/order?number={number}\n")
        status, output, errors, memory = run("import", log, "--as", "performance-runs", "--unit", "milliseconds", "--set", "round=3")
        expect(f"the log is imported: {errors}", status == 0)
        expect(f"memory does not grow with the log: {memory} KiB for {os.path.getsize(log) >> 10} KiB", memory < 160_000)
        for row in rows("performance", "load.csv") if status == 0 else []:
            values = sorted(times[row["scenario"]])
            expect(f"the 95th percentile of {row['scenario']}", int(row["slow-result"]) == values[(len(values) * 95 + 99) // 100 - 1])
            expect(f"the average of {row['scenario']}", abs(float(row["result"]) - sum(values) / len(values)) <= 0.051)
            share = 100 * failed[row["scenario"]] / len(values)
            expect(f"the errors of {row['scenario']}", abs(float(row["errors"][:-1]) - share) <= 0.0011)
        kept = os.path.exists(os.path.join(content, "evidence/performance/load.jtl"))
        expect("what is too large is not kept, which the text says", not kept)
        after = run("check")
        expect(f"golive reads what it wrote: {after[2]}", after[2] == before[2])

    for what in wrong:
        print(f"WRONG: {what}")
    print(f"import: {len(wrong)} wrong" if wrong else "import: all as it should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""What the assessment costs as the rows grow: test cases in a CSV file, a fifth as many items in the RAID log."""

import csv
import random as randoms
import shutil
from pathlib import Path

import corpus
import measure
from prose import phrase, sentence

RESULTS = ("passed",) * 94 + ("failed",) * 3 + ("blocked",) * 1 + ("not-run",) * 2


def write(folder, rows, seed):
    """The sample's workspace with so many test cases, and a RAID item for every fifth."""
    folder = Path(folder)
    shutil.copytree(corpus.CONTENT, folder, ignore=shutil.ignore_patterns(".golive", "archive"))
    random = randoms.Random(f"{seed}/rows")
    people = corpus.people()
    cases = folder / "evidence" / "user-acceptance" / "cases.csv"
    with cases.open(encoding="utf-8", newline="") as file:
        known = list(csv.DictReader(file))
    with cases.open("a", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, fieldnames=list(known[0]), lineterminator="\n")
        for number in range(rows):
            # Everything that refers to other tables is taken from a case that the sample has.
            table.writerow({
                **random.choice(known), "id": f"B-{number:06d}", "name": f"Try the {phrase(random)}, case {number}",
                "status": random.choice(RESULTS), "actual": sentence(random)})
    (folder / "raid").mkdir(exist_ok=True)
    with (folder / "raid" / "log.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(
            ["id", "type", "title", "area", "subject", "severity", "status", "owner", "due", "mitigation", "covers"])
        for number in range(rows // 5):
            case = f"B-{random.randrange(rows):06d}"
            table.writerow([
                f"B-R{number:05d}", "issue", f"The {phrase(random)} differs", "user-acceptance", case, random.randint(3, 4),
                random.choice(("open", "in-progress", "closed")), random.choice(people), "2026-12-01", sentence(random),
                f"uat.complete/{case}"])


def measured(work, program, rows, runs, seed):
    """The costs of `golive check` for each number of rows, in turn so that a busy moment does not meet one size only."""
    for count in rows:
        write(Path(work) / f"rows-{count}", count, seed)
    costs = {count: [] for count in rows}
    for _ in range(runs):
        for count in rows:
            costs[count].append(measure.run([program, "check", "--workspace", Path(work) / f"rows-{count}"]))
    return {count: measure.medians(of) for count, of in costs.items()}

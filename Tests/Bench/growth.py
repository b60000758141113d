"""What one row or page costs as they grow: test cases in a CSV file with a fifth as many items in the RAID log, and notes."""

import csv
import itertools
import random as randoms
import shutil
import statistics
from pathlib import Path

import builders
import corpus
import measure
from figures import Figure
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


def of_rows(work, program, counts, options):
    """`golive check` for each number of rows."""
    folders = {count: work / f"rows-{count}" for count in counts}
    for count, folder in folders.items():
        write(folder, count, options.seed)
    return compared(
        {count: lambda folder=folder: measure.run([program, "check", "--workspace", folder]) for count, folder in folders.items()},
        "check of {} test cases, a fifth as many RAID items", "at most 1.15 a row", options.runs)


def of_pages(work, program, counts, options):
    """A clean build for each number of pages."""
    sites = {}
    for count in counts:
        folder = work / f"growth-{count}"
        folder.mkdir()
        sites[count] = builders.Golive(folder, count, options.seed, program)
    return compared(
        {count: site.run_once for count, site in sites.items()}, "clean build of {} pages", "at most 1.15 a page", options.runs)


def compared(works, words, wanted, runs):
    """Each size against the smallest, by processor time for one row or page; in turn, so that a busy moment meets all sizes."""
    costs = {count: [] for count in works}
    for _, (count, work) in itertools.product(range(runs), works.items()):
        costs[count].append(work())
    first = min(works)
    found = []
    for count in sorted(works):
        each = [statistics.median(cost.cpu for cost in costs[of]) / of for of in (first, count)]
        ratio = statistics.median(
            (cost.cpu / count) / (other.cpu / first) for other, cost in zip(costs[first], costs[count]))
        if count > first:
            found.append(Figure(
                words.format(f"{count:,}") + f" against {first:,}: processor for one", f"{each[1] * 1e6:.0f} us",
                f"{each[0] * 1e6:.0f} us", ratio, wanted))
    return found

"""The rows of the registers against the numbers on the pages."""

import csv
import html
import re
import subprocess
from collections import Counter

from program import Golive

# As pages write them.
NUMBERS = "none one two three four five six seven eight nine ten eleven".split()
STATES = {
    "met": "met", "with conditions": "conditions", "not met": "not-met", "without evidence": "no-evidence", "not signed": "not-signed",
    "waived": "waived", "not due yet": "not-due"}


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
    findings, unsigned = (int(re.search(rf"(\d+) {what}", page("findings.html"))[1]) for what in ("findings", "not signed"))
    assert len(counted["findings"]) + len(counted["missing"]) + len(missing) == findings
    # A signature is one finding, also where nobody is named who could give it; so is a statement that waits for signatures.
    waiting = [row for row in counted["missing"] if row["state"] == "not-signed"] + [row for row in missing if row["state"] != "rejected"]
    assert len(waiting) == unsigned, f"{len(waiting)} rows wait for signatures, and the page says {unsigned}"
    for name, all in rows.items():
        sizes = re.search(rf"\b{name}\.csv \D+ (\d+) (\d+)\b", page("downloads.html")).groups()
        assert sizes == (str(len(all)), str(len(counted[name]))), f"{name}: {sizes}"

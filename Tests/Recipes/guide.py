"""docs/write-a-check.md, followed to the letter: its check has no evidence, is broken, is met, and says so in the words of the guide."""

import re

from desk import ROOT

GUIDE = ROOT / "docs" / "write-a-check.md"
HEADINGS = ("What to look at", "Why it matters", "What good looks like", "If it is not true", "How to recover")
BODY = "".join(f"\n## {heading}\n\nWords.\n" for heading in HEADINGS) + "\n## Why each point is asked\n\n| Requirement | Why |\n| --- | --- |\n"
BODY += "| catering.ordered | Hungry people make mistakes. |\n"
DAY = ("--as-of", "2026-11-29")


def check(desk):
    blocks = re.findall(r"^```\w*\n(.*?)^```", GUIDE.read_text(), re.M | re.S)
    area = next(block for block in blocks if "\narea: catering\n" in block)
    rows = next(block for block in blocks if block.startswith("| M-1"))
    nothing, broken, met, wrong = (
        next(block.rstrip() for block in blocks if words in block)
        for words in ("nothing has been filed", "not-met", ": met.", "error GL451"))

    def said(*command, status=0):
        done = desk.run(desk.golive, *command, "--workspace", "harbour", *DAY, status=status)
        return done.stdout + done.stderr

    desk.run(desk.golive, "init", "harbour", "--name", "Harbour", "--go-live", "2027-03-01", "--person", "Ada Lind")
    file = desk.folder / "harbour/checklist/12-catering.md"
    file.write_text(area + BODY)
    expect(desk, nothing, said("check"))
    desk.run(desk.golive, "new", "evidence", "catering", "meals", "--as", "ada-lind", "--workspace", "harbour")
    page = desk.folder / "harbour/evidence/catering/meals.md"
    empty = page.read_text()
    page.write_text(empty + rows)
    expect(desk, broken, said("explain", "catering.ordered"))
    page.write_text(empty + re.sub(r"\| +\|\n$", "| 2026-11-27 |\n", rows))
    expect(desk, met, said("explain", "catering.ordered"))
    # A blank is never better than a day.
    page.write_text(empty + rows.replace(" 40 ", " "))
    desk.expect("On 2026-11-29: not-met." in said("explain", "catering.ordered"), "a blank number of people improves the check")
    page.write_text(empty + re.sub(r"\| +\|\n$", "| 2026-11-27 |\n", rows).replace(" 40 ", " "))
    desk.expect("On 2026-11-29: no-evidence." in said("explain", "catering.ordered"), "without a number of people the check is green")
    page.write_text(empty + rows)
    file.write_text((area + BODY).replace("FROM meals m", "FROM meal m"))
    expect(desk, wrong, said("check", status=1))


def expect(desk, block, output):
    for line in block.splitlines():
        desk.expect(line.strip() in output, f"{GUIDE.name} shows {line!r}, which golive does not say:\n{output[:1500]}")

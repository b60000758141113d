"""The sample with more of everything: the board pack keeps to its five sheets."""

import shutil
import subprocess
import sys
from pathlib import Path

from portal import REPOSITORY
from sealed import RECORD, FewPages

LONG = "The people in the halls work on paper for as long as the order book is not complete, and type it in at night"


def build_large(golive, folder):
    """A copy of the sample with long lists; ends the run with golive's own words when it cannot be built."""
    content = folder / "large-content"
    shutil.copytree(REPOSITORY / "content", content, ignore=shutil.ignore_patterns(".golive", "archive", "sign-offs", "site"))
    _add(content / "raid.md", "R-", [
        f"| R-9{n:02} | {LONG}, hall {n} | cutover |  |  | 5 | 5 | high | must | open |  |  | {LONG} |  | 2026-11-02 |  |  |" for n in range(60)])
    _add(content / "evidence/go-live-readiness/decisions.md", "PD-4c", [
        f"| PD-4{letter} | PD-4 | {LONG}, answer {letter} | {LONG} | {LONG} |" for letter in "defgh"])
    _add(content / "programme.md", "M-21", [
        f"| M-{30 + n} | {LONG}, day {n} | 2026-12-{1 + n % 15:02} |  | other |" for n in range(20)])
    people = _ids(content / "people.md")
    _record(content / "decisions/0003-many-conditions.md", people)
    site = folder / "large"
    command = [str(Path(golive).resolve()), "build", "--workspace", str(content), "--output", str(site)]
    done = subprocess.run(
        command + ["--templates", str(REPOSITORY / "templates")], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"golive build ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return FewPages(site, "large", ("board-pack.html",))


def _add(path, last, rows):
    """Rows below the last one that begins so."""
    lines = path.read_text(encoding="utf-8").split("\n")
    place = max(number for number, line in enumerate(lines) if line.startswith(f"| {last}"))
    path.write_text("\n".join(lines[:place + 1] + rows + lines[place + 1:]), encoding="utf-8")


def _ids(path):
    """The first people of the roster."""
    lines = [line.split("|") for line in path.read_text(encoding="utf-8").split("## Roles")[0].split("\n") if line.startswith("| ")]
    return [cells[1].strip() for cells in lines[2:16]]


def _record(path, people):
    conditions = "\n".join(f"  - {{what: {LONG.replace(',', '')} {n}, owner: {people[0]}, due: 2026-11-30, closes: R-9{n:02}}}" for n in range(14))
    path.write_text(
        f"---\nstatus: accepted\ndate: 2026-11-20\ndecided: 2026-11-20T15:10:00Z\noutcome: conditional-go\nrecommendation: no-go\n"
        f"reason: {LONG}\nrecorded: {people[0]}\ndecision-makers: [{', '.join(people)}]\nsupersedes: {RECORD}\n"
        "votes:\n" + "".join(f"  - {{person: {person}, vote: for}}\n" for person in people) +
        f"conditions:\n{conditions}\n---\n\n# {LONG}\n", encoding="utf-8")

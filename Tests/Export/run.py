#!/usr/bin/env python3
"""Exports the sample, reads it with programs that others wrote, and compares what they read with what golive says. run.py GOLIVE"""

import json
import sys
import tempfile
import traceback
from pathlib import Path

from calendars import the_calendar
from counts import the_counts
from database import the_answers, the_database, the_questions
from pipelines import broken, the_junit, the_other_pipelines, the_sarif
from program import ROOT, Golive
from registers import the_registers


def whole(golive, readiness, folder):
    assert json.loads((ROOT / "site" / "readiness.json").read_text()) == readiness, "not what the portal has"


# In this order: the database and its answers are compared with the registers.
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
                frames = traceback.extract_tb(error.__traceback__)
                place = next((frame for frame in frames[1:] if Path(frame.filename).parent == Path(__file__).parent), frames[0])
                words = check.__name__.replace("_", " ")
                print(f"FAILED  {words}, {Path(place.filename).name}:{place.lineno}: {type(error).__name__} {error}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

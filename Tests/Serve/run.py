#!/usr/bin/env python3
"""Runs `golive serve` and `golive watch` over copies of the sample, as a browser and as an enemy. run.py GOLIVE"""

import shutil
import sys
import tempfile
from pathlib import Path

from asked import crowd, hostile, pages
from days import days
from edits import edits
from live import live, published
from preview import Preview, status, until
from refusals import interrupted, limits, refusals, watch

CONTENT = Path(__file__).resolve().parents[2] / "content"
passed, failed = 0, []


def check(name, is_right, found=""):
    global passed
    if is_right:
        passed += 1
    else:
        failed.append(name)
        print(f"FAILED {name}: {found!r}"[:600])


def main(golive):
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder).resolve()
        workspace = place / "content"
        shutil.copytree(CONTENT, workspace, ignore=shutil.ignore_patterns(".golive", "site"))
        with Preview(golive, workspace) as preview:
            pages(preview, workspace / "site", check)
            hostile(preview, workspace / "site", check)
            crowd(preview, check)
            until(lambda: status(preview.get("/")) == "200", "an answer after a crowd")
            edits(preview, workspace, check)
            live(preview, workspace, check)
            published(workspace / "site", check)
            refusals(golive, preview, workspace, check)
            interrupted(preview, check)
        folders = watch(golive, workspace, check)
        limits(golive, workspace, folders, check)
        days(golive, place, check)
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: run.py GOLIVE")
    sys.exit(main(str(Path(sys.argv[1]).resolve())))

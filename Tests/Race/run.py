#!/usr/bin/env python3
"""Runs golive, built with ThreadSanitizer, over the sample and over many pages, and tells what two threads did to each other.

run.py GOLIVE [--pages 2000] [--runs 1]
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Bench"))
import corpus  # noqa: E402  the pages of the benchmark


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("golive", type=os.path.abspath)
    parser.add_argument("--pages", type=int, default=2000, help="beside the sample's")
    parser.add_argument("--runs", type=int, default=1, help="clean builds of each workspace")
    options = parser.parse_args()
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="golive-race-", dir=memory) as folder:
        races = set()
        for pages in (0, options.pages):
            workspace = Path(folder) / f"{pages}-pages"
            corpus.write_workspace(workspace, pages, seed=1)
            for number in range(options.runs):
                for what, command in commands(workspace, number):
                    races |= watch(options.golive, command, f"{pages:6} pages, {what}", folder)
            shutil.rmtree(workspace)
    if races:
        sys.exit(f"races: {len(races)}")


def commands(workspace, number):
    """A clean build, one after an edit, one of an edition for others, and a check."""
    site = workspace.with_name("site")
    shutil.rmtree(site, ignore_errors=True)
    shutil.rmtree(workspace / ".golive", ignore_errors=True)
    build = ["build", "--workspace", workspace, "--output", site]
    yield f"build {number + 1}", build
    note = next(path for path in sorted((workspace / "evidence").rglob("*.md")) if path.name != "README.md")
    note.write_bytes(note.read_bytes() + b"\nOne line more.\n")
    yield "after an edit", build
    shutil.rmtree(site)
    yield "for a vendor", build + ["--audience", "vendor"]
    yield "check", ["check", "--workspace", workspace]


def watch(golive, command, what, folder):
    """The places that raced, each once."""
    log = Path(folder) / "tsan"
    options = {"TSAN_OPTIONS": f"log_path={log} exitcode=66 history_size=4 suppressions={HERE}/suppressions.txt"}
    done = subprocess.run([golive, *command], env=os.environ | options, capture_output=True, text=True, check=False)
    reports = []
    for path in Path(folder).glob("tsan.*"):
        reports += re.findall(r"WARNING: ThreadSanitizer.*?(?=\n=====)", path.read_text(errors="replace"), re.S)
        path.unlink()
    print(f"{what:32} exit {done.returncode}, {len(reports)} reports", flush=True)
    if done.returncode not in (0, 66):
        sys.exit(done.stderr[-2000:])
    found = {}
    for report in reports:
        found.setdefault("\n".join(re.findall(r"#[01] .*", report)[:2]), report)
    for report in found.values():
        print(report)
    return set(found)


if __name__ == "__main__":
    main()

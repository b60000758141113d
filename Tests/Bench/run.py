"""Compares golive with Hugo and with what the machine asks for at least: run.py GOLIVE HUGO [options]."""

import argparse
import os
import shutil
import tempfile
from pathlib import Path

import figures
import growth
import sites
import startup

# Where Linux keeps files in memory: the programs are compared, not the disk.
MEMORY = "/dev/shm"


def main():
    options = parse()
    found = []
    print(figures.heading(options.runs), flush=True)
    with tempfile.TemporaryDirectory(prefix="golive-bench-", dir=options.work) as work:
        for count in options.pages:
            folder = Path(work) / str(count)
            folder.mkdir()
            found += told(sites.figures(folder, count, options))
            shutil.rmtree(folder)
        program = options.golive.resolve()
        if options.growth:
            found += told(growth.of_pages(Path(work), program, sorted(options.growth), options))
        if options.rows:
            found += told(growth.of_rows(Path(work), program, sorted(options.rows), options))
        found += told([startup.figure(program, options.hugo.resolve())])
    print("\n" + figures.table(found))


def told(found):
    for figure in found:
        print(figure, flush=True)
    return found


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("golive", type=Path)
    parser.add_argument("hugo", type=Path)
    parser.add_argument("--pages", type=int, nargs="*", default=[10_000], help="sizes of the site")
    parser.add_argument("--growth", type=int, nargs="*", default=[10_000, 50_000], help="sizes that are compared with each other")
    parser.add_argument("--rows", type=int, nargs="*", default=[25_000, 50_000, 100_000], help="numbers of test cases")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--work", default=MEMORY if os.path.isdir(MEMORY) else None,
        help="folder for the work folder, such as one on a disk that is to be measured, too (default: in memory)")
    options = parser.parse_args()
    if options.runs < 1 or min(options.pages + options.rows + options.growth, default=1) < 1:
        parser.error("runs, pages and rows are at least 1")
    return options


if __name__ == "__main__":
    main()

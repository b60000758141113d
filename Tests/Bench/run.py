"""Compares golive with Hugo and with what the machine asks for at least: run.py GOLIVE HUGO [options]."""

import argparse
import itertools
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path

import builders
import growth
import measure

# Where Linux keeps files in memory: the programs are compared, not the disk.
MEMORY = "/dev/shm"
# Below this the checklist itself, which Hugo does not have, takes most of golive's time.
MANY = 10_000


def main():
    options = parse()
    with tempfile.TemporaryDirectory(prefix="golive-bench-", dir=options.work) as work:
        print(f"{platform.machine()}, {os.cpu_count()} processors; medians of {options.runs} runs, each in turn with the others")
        for count in options.pages:
            folder = Path(work) / str(count)
            folder.mkdir()
            pages(folder, count, options)
            shutil.rmtree(folder)
        if options.rows:
            rows(work, options)


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("golive", type=Path)
    parser.add_argument("hugo", type=Path)
    parser.add_argument("--pages", type=int, nargs="*", default=[1_000, 10_000], help="sizes of the site")
    parser.add_argument("--rows", type=int, nargs="*", default=[25_000, 50_000, 100_000], help="numbers of test cases")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--work", default=MEMORY if os.path.isdir(MEMORY) else None,
        help="folder for the work folder, such as one on a disk that is to be measured, too (default: in memory)")
    options = parser.parse_args()
    if options.runs < 1 or min(options.pages + options.rows, default=1) < 1:
        parser.error("runs, pages and rows are at least 1")
    return options


def pages(folder, count, options):
    print(f"\n{count} pages", flush=True)
    golive = builders.Golive(folder, count, options.seed, options.golive.resolve())
    hugo = builders.Hugo(folder, count, options.seed, options.hugo.resolve())
    limit = builders.Limit(folder, golive.workspace)
    contestants = [golive, hugo, limit]
    for builder in contestants:
        builder.run()  # once unmeasured, so that all find their files in memory
        # golive's own pages leave fewer for the notes, which are all that the last of them writes.
        wanted = len(limit.files) if builder is limit else count
        if builder.written != wanted:
            sys.exit(f"{builder.name} wrote {builder.written} pages of {wanted}")
    costs = {builder.name: [] for builder in contestants}
    for _, builder in itertools.product(range(options.runs), contestants):
        costs[builder.name].append(builder.run())
    for name, of in costs.items():
        cost = measure.medians(of)
        print(f"  {name:7} {cost.cpu:7.2f} s CPU ({cost.cpu / count * 1e6:5.0f} us a page) {cost.wall:7.2f} s wall"
              f" {cost.memory:7.0f} MB at most")
    for name, wanted in (("cpu", 5), ("wall", 5), ("memory", None)):
        against = measure.ratio(costs["golive"], costs["hugo"], name)
        print(f"  hugo / golive, {name:6}: {against:5.2f}" + (f" (wanted: at least {wanted})" if wanted and count >= MANY else ""))
    print(f"  golive / limit, cpu  : {measure.ratio(costs['limit'], costs['golive'], 'cpu'):5.2f}")
    rebuilds(golive, hugo, options.runs)


def rebuilds(golive, hugo, runs):
    """The same into the same folder: when nothing has changed, and when one note has."""
    golive.again()  # remembers what it was made from
    for words, edits in (("nothing changed", False), ("one note edited", True)):
        costs = {builder.name: [] for builder in (golive, hugo)}
        for _, builder in itertools.product(range(runs), (golive, hugo)):
            if edits:
                builder.edit()
            costs[builder.name].append(builder.again())
        for name, of in costs.items():
            cost = measure.medians(of)
            print(f"  {name:7} {cost.cpu:7.2f} s CPU {cost.wall:7.3f} s wall, {words}")
        against = [measure.ratio(costs["golive"], costs["hugo"], name) for name in ("cpu", "wall")]
        print(f"  hugo / golive, {words}: cpu {against[0]:.1f}, wall {against[1]:.1f}")


def rows(work, options):
    print("\ncheck of test cases, with a fifth as many RAID items", flush=True)
    counts = sorted(options.rows)
    costs = growth.measured(work, options.golive.resolve(), counts, options.runs, options.seed)
    first = costs[counts[0]].cpu / counts[0]
    for count in counts:
        cost = costs[count]
        each = cost.cpu / count
        print(f"  {count:7} rows {cost.cpu:7.2f} s CPU {cost.wall:7.2f} s wall {cost.memory:7.0f} MB at most,"
              f" {each * 1e6:6.1f} us a row, {each / first:4.2f} of the smallest")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Gives golive what it should refuse or render harmless, one thing at a time, and looks at what it does.

run.py GOLIVE [--quick N] [--only WORDS] [--show]
"""

import argparse
import importlib
import os
import random
import sys
import tempfile
from pathlib import Path

import pages
from corpus import Corpus, Tally
from growth import Meter
from program import Program

HERE = Path(__file__).resolve().parent
# The same cases every time.
SEED = "golive"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("golive")
    parser.add_argument("--quick", type=int, metavar="N", help="no more than N cases of each kind; N of each kind of growth")
    parser.add_argument("--only", default="", metavar="WORDS", help="cases whose `kind: name` has these words")
    parser.add_argument("--show", action="store_true", help="print what golive says of each")
    options = parser.parse_args()
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="golive-hostile-", dir=memory) as folder, Program(options.golive) as program:
        sys.exit(run(options, program, os.path.realpath(folder)))


def run(options, program, folder):
    tally, corpus = Tally(), Corpus(program, folder)
    for case in drawn(listed("cases", "CASES"), options):
        tally.add(f"{case.kind}: {case.name}", corpus.test(case, options.show), case.known)
    growths = drawn(listed("growth", "GROWTHS"), options)
    meter = Meter(program, folder, corpus.base) if growths else None
    for growth in growths:
        tally.add(f"{growth.kind}: {growth.name}", list(meter.faults(growth)), growth.known)
    if options.only in "pages":
        pages.check(corpus, listed("cases", "CASES"), tally, options.quick)
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.known} known; {program.seconds:.0f} s of the processor in golive")
    return 1 if tally.failed or not tally.passed else 0


def listed(start, name):
    """What all modules of that kind list."""
    modules = [importlib.import_module(path.stem) for path in sorted(HERE.glob(f"{start}_*.py"))]
    return [one for module in modules for one in getattr(module, name)]


def drawn(all_of_them, options):
    """Those with the words, no more of each kind than are asked for, in their order."""
    kinds = {}
    for place, one in enumerate(all_of_them):
        if options.only in f"{one.kind}: {one.name}":
            kinds.setdefault(one.kind, []).append(place)
    chance = random.Random(SEED)
    if options.quick:
        kinds = {kind: chance.sample(places, min(options.quick, len(places))) for kind, places in kinds.items()}
    return [all_of_them[place] for place in sorted(place for places in kinds.values() for place in places)]


if __name__ == "__main__":
    main()

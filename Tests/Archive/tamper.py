#!/usr/bin/env python3
"""Tampers with a sealed package in every way there is a case for, and asks every checker: all must refuse all, and agree.

tamper.py PACKAGE ROSTER [--revoked LIST] --checker 'sh verify.sh {package} {roster} {revoked}' [--checker …] [--quick N]
"""

import argparse
import collections
import itertools
import multiprocessing
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

import cases_armor
import cases_bytes
import cases_files
import cases_forms
import cases_log
import cases_rosters
import cases_seal
import cases_statements
from keys import Keys
from sandbox import Sandbox

VERDICTS = {0: "accepted", 1: "refused"}


REMADE = [cases_files, cases_log, cases_seal, cases_armor, cases_rosters, cases_statements, cases_forms]


def all_cases(box, keys, seed):
    for module in REMADE:
        for generator in module.GENERATORS:
            yield from generator(box, keys)
    for generator in cases_bytes.GENERATORS:
        yield from generator(box, seed)


def chosen_cases(box, keys, options):
    """The cases that run: all, or of each kind no more than was asked for, drawn by the seed."""
    kinds = collections.defaultdict(list)
    for case in all_cases(box, keys, options.seed):
        if re.search(options.only, f"{case.kind}: {case.name}"):
            kinds[case.kind].append(case)
    for kind, cases in kinds.items():
        if options.quick and len(cases) > options.quick:
            cases = random.Random(f"{options.seed} {kind}").sample(cases, options.quick)
        yield from cases


def ask(checker, package, roster, revoked):
    words = [word.format(package=package, roster=roster, revoked=revoked) for word in shlex.split(checker)]
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    except subprocess.TimeoutExpired:
        return "hangs", ""
    said = (done.stderr or done.stdout).decode(errors="replace").strip().split("\n")[0]
    return VERDICTS.get(done.returncode, f"exit code {done.returncode}"), said


def work(number, options, keys, folder, results):
    box = Sandbox(options.package, folder)
    try:
        for index, case in enumerate(chosen_cases(box, keys, options)):
            if index % options.workers != number:
                continue
            try:
                lists = case.act(box)
                lists = lists if isinstance(lists, dict) else {}
                roster, revoked = lists.get("roster", keys.roster), lists.get("revoked", keys.revoked)
                answers = [ask(checker, box.root, roster, revoked) for checker in options.checker]
            except Exception as error:  # A case that cannot be made is a fault of the test, told like a wrong answer.
                answers = [(f"could not be made: {error!r}", "")]
            box.restore()
            results.put((case.kind, case.name, case.accepted, answers))
        # The package must be as it was, or what came last was no test of what its name says.
        results.put(("the end", "undone", True, [ask(checker, box.root, keys.roster, keys.revoked) for checker in options.checker]))
    except Exception as error:
        results.put(("the test itself", repr(error), True, [("broke off", "")]))
    results.put(None)


def report(options, results, started):
    counts, wrong, reasons = collections.Counter(), 0, collections.defaultdict(collections.Counter)
    running = options.workers
    while running:
        result = results.get()
        if result is None:
            running -= 1
            continue
        kind, name, accepted, answers = result
        counts[kind] += 1
        expected = "accepted" if accepted else "refused"
        if any(verdict != expected for verdict, _ in answers):
            wrong += 1
            print(f"WRONG: {kind}: {name}: should be {expected}", flush=True)
            for checker, (verdict, said) in itertools.zip_longest(options.checker, answers, fillvalue=("not asked", "")):
                print(f"       {verdict} by {checker}: {said}", flush=True)
        if not accepted:
            reasons[kind][re.sub(r"[0-9a-f]{8,}|\d+", "#", answers[0][1])[:110]] += 1
    for kind in sorted(counts):
        print(f"{counts[kind]:7}  {kind}")
        if options.reasons:
            for words, count in reasons[kind].most_common():
                print(f"         {count:7}  {words}")
    total = sum(counts.values())
    seconds = time.monotonic() - started
    print(f"{total} cases, {len(options.checker)} checker(s), {wrong} wrong, {seconds:.0f} s, seed {options.seed}")
    return 1 if wrong or not total else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package")
    parser.add_argument("roster", help="who may sign, as it is given to the checkers")
    parser.add_argument("--revoked", help="keys that count no longer")
    parser.add_argument(
        "--checker", action="append", required=True, help="a command with {package}, {roster}, {revoked}; may come several times"
    )
    parser.add_argument("--quick", type=int, metavar="N", help="no more than N cases of a kind")
    parser.add_argument("--seed", default="1", help="which cases are drawn, which bits are flipped")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--only", default="", metavar="PATTERN", help="only cases whose `kind: name` has this pattern")
    parser.add_argument("--reasons", action="store_true", help="also what the first checker said, counted by kind")
    options = parser.parse_args()
    started = time.monotonic()
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="golive-tamper-", dir=memory)
    try:
        keys = Keys(folder, options.roster, options.revoked)
        results = multiprocessing.Queue()
        workers = []
        for number in range(options.workers):
            own = os.path.join(folder, f"worker-{number}")
            os.mkdir(own)
            workers.append(multiprocessing.Process(target=work, args=(number, options, keys, own, results)))
        for worker in workers:
            worker.start()
        code = report(options, results, started)
        for worker in workers:
            worker.join()
        return code
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())

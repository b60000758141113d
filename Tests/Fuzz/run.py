#!/usr/bin/env python3
"""Has libFuzzer try the targets, one after the other, and tells what broke and how to see it again.

run.py PROGRAM [--seconds 60] [TARGET…]     all targets if none is named
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SEEDS = REPOSITORY / "Tests/Fuzz/seeds"
# What was learnt stays here, and is begun with the next time.
KEPT = REPOSITORY / ".fuzz"
FOUND = KEPT / "found"
# Leaks are not looked for: texts of Swift keep their pointers in a form in which they are not found.
LIMITS = ["-max_len=8192", "-timeout=10", "-rss_limit_mb=1024", "-malloc_limit_mb=512"]
FEWEST_EDGES = 200


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = sorted(folder.name for folder in SEEDS.iterdir())
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(names))
    options = parser.parse_intermixed_args()
    for name in options.targets:
        if name not in names:
            parser.error(f"`{name}` is no target; there are {', '.join(names)}")
    FOUND.mkdir(parents=True, exist_ok=True)
    print(f"{'target':14}{'runs':>10}{'a second':>10}{'edges':>8}{'inputs':>8}{'MB':>6}")
    broken = [name for name in options.targets or names if not fuzz(options.program, name, options.seconds)]
    if broken:
        sys.exit(f"broken: {', '.join(broken)}")


def fuzz(program, name, seconds):
    """Whether all promises held."""
    corpus, log = KEPT / name, KEPT / f"{name}.log"
    corpus.mkdir(exist_ok=True)
    command = [program, corpus, SEEDS / name, f"-max_total_time={seconds}", f"-artifact_prefix={FOUND}/{name}-", "-print_final_stats=1"]
    with open(log, "wb") as file:
        done = subprocess.run(command + LIMITS + ["-use_value_profile=1"], env=environment(name), stdout=file, stderr=file, check=False)
    said = log.read_text(encoding="utf-8", errors="replace")
    runs, rate = figure(said, r"number_of_executed_units: +(\d+)"), figure(said, r"average_exec_per_sec: +(\d+)")
    edges, inputs = figure(said, r" cov: (\d+)"), figure(said, r" corp: (\d+)")
    print(f"{name:14}{runs:>10}{rate:>10}{edges:>8}{inputs:>8}{figure(said, r'peak_rss_mb: +([0-9]+)'):>6}", flush=True)
    if done.returncode:
        tell(program, name, said)
    # Whatever a target reads, from its seeds alone it goes hundreds of ways.
    isSeen = edges.isdigit() and int(edges) >= FEWEST_EDGES
    if not isSeen:
        print(f"  the ways that it went were not counted: was golive compiled with -sanitize=fuzzer? see {KEPT.name}/{name}.log")
    return done.returncode == 0 and isSeen


def tell(program, name, said):
    reasons = re.findall(r"^.*(?:Fatal error|ERROR: ).*$", said, re.M)
    print(f"  {reasons[0].strip()[:400] if reasons else 'it ended early'}; see {KEPT.name}/{name}.log")
    inputs = re.findall(r"Test unit written to (.*)$", said, re.M)
    for path in inputs:
        again = f"FUZZ_TARGET={name} {os.path.relpath(program)}"
        print(f"  again:   {again} {os.path.relpath(path)}")
        print(f"  smaller: {again} -minimize_crash=1 -max_total_time=60 {os.path.relpath(path)}", flush=True)


def figure(said, pattern):
    """The last there is."""
    found = re.findall(pattern, said)
    return found[-1] if found else "?"


def environment(name):
    symbolizer = Path(shutil.which("swift") or "swift").resolve().with_name("llvm-symbolizer")
    # Swift's own report of a crash would stand in the way of the sanitizer's.
    return os.environ | {"FUZZ_TARGET": name, "ASAN_SYMBOLIZER_PATH": str(symbolizer), "SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": "detect_leaks=0"}


if __name__ == "__main__":
    main()

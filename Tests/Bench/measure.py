"""Runs a program and measures what it took: processor time, wall time and the largest memory, as the kernel counts them."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Cost:
    """Seconds and megabytes."""

    cpu: float
    wall: float
    memory: float


def run(command, given=None):
    """The cost of one run; ends everything when the program fails, for a broken run is no result."""
    start = time.monotonic()
    process = subprocess.Popen(
        [str(part) for part in command], stdin=given or subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    # What it says goes to a pipe that nobody else empties: complaints first, then its end.
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}:\n{said.decode(errors='replace')[:2000]}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def medians(costs):
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in ("cpu", "wall", "memory")))


def ratio(costs, others, name):
    """The median of the ratios of runs that stood beside each other: what else the machine does weighs on both of a pair."""
    return statistics.median(getattr(other, name) / getattr(cost, name) for cost, other in zip(costs, others))

"""golive, run with what surrounds it fixed, and what may be said of how a run ended."""

import os
import re
import signal
import subprocess
from pathlib import Path

from workspace import REPOSITORY

# 2026-11-23T20:00:00Z, whatever this machine's clock says.
NOW = 1795464000
FINE, FORM, BELOW, USAGE, LIMITS, REFUSED, INPUT_OUTPUT, LOCKED = DESIGNED = (0, 1, 2, 64, 70, 73, 74, 75)
# Seconds; a hang is longer than any build.
PATIENCE = 30
CRASH = re.compile(r"Fatal error|Crash|Stack dump|stack trace|Segmentation|Illegal instruction|Sanitizer|core dumped", re.IGNORECASE)
# `content/people.md:3:1: error GL106: …`, or a path in backquotes.
NAMES_PATH = re.compile(r"^(?!golive: )\S+: (error|warning) GL\d+: |`[^`]*[/.\w][^`]*`", re.MULTILINE)


class Program:
    def __init__(self, golive, temporary):
        self.path = str(Path(golive).resolve())
        self.environment = os.environ | {
            "SOURCE_DATE_EPOCH": str(NOW), "GOLIVE_SHARE": str(REPOSITORY), "TMPDIR": str(temporary)}

    def start(self, *words, around=(), **more):
        """`around`: a program and its options that runs golive."""
        options = {"env": self.environment, "stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen([*map(str, around), self.path, *map(str, words)], text=True, start_new_session=True, **(options | more))

    def run(self, *words, around=(), **more):
        return end(self.start(*words, around=around, **more))


def end(process):
    """How a run ended; one that hangs is ended here, and has no code."""
    try:
        out, err = process.communicate(timeout=PATIENCE)
        code = process.returncode
    except subprocess.TimeoutExpired:
        # With what it has started, which may hold the streams.
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        code = None
    return subprocess.CompletedProcess(process.args, code, out or "", err or "")


def faults(done, codes, is_silent=False):
    """What is wrong with the end of a run, whatever became of the site."""
    if done.returncode is None:
        yield "it hung"
    elif done.returncode not in codes:
        yield f"it ended with {done.returncode}: {told(done)}"
    if CRASH.search(done.stderr):
        yield f"it crashed: {told(done)}"
    if done.returncode in (FORM, REFUSED, INPUT_OUTPUT, LOCKED) and not is_silent and not NAMES_PATH.search(done.stderr):
        yield f"no path is named: {told(done)}"


def told(done):
    return " / ".join((done.stderr or done.stdout).strip().splitlines()[:3])[:300]

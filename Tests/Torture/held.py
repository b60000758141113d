"""strace on golive from a known place on: what the loader does before golive's first line is none of golive's calls."""

import fcntl
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import program as ends

# Calls are counted thread by thread: with one thread at work, each number is one call.
ONE_THREAD = {"LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"}


def run(scene, options, trace="/dev/null"):
    """Holds golive at the lock of its workspace until strace has it, with every thread."""
    path = scene.workspace / ".golive/lock"
    path.parent.mkdir(exist_ok=True)
    with open(path, "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        golive = scene.program.start(*scene.words, env=scene.program.environment | ONE_THREAD)
        wait(lambda: has_open(golive.pid, path), golive)
        os.kill(golive.pid, signal.SIGSTOP)
        wait(lambda: all(state == "T" for state, _ in threads(golive.pid)), golive)
        strace = subprocess.Popen(["strace", "-f", "-qq", "-y", "-o", trace, *options, "-p", str(golive.pid)], stderr=subprocess.DEVNULL)
        wait(lambda: all(tracer == strace.pid for _, tracer in threads(golive.pid)), strace)
    os.kill(golive.pid, signal.SIGCONT)
    done = ends.end(golive)
    strace.wait()
    return done


def has_open(process, path):
    for link in Path(f"/proc/{process}/fd").glob("*"):
        try:
            if os.readlink(link) == str(path):
                return True
        except FileNotFoundError:
            pass
    return False


def threads(process):
    """The state of each, and who traces it."""
    found = []
    for folder in Path(f"/proc/{process}/task").iterdir():
        text = (folder / "status").read_text()
        found.append((re.search(r"^State:\s+(\w)", text, re.MULTILINE)[1].upper(), int(re.search(r"^TracerPid:\s+(\d+)", text, re.MULTILINE)[1])))
    return found


def wait(is_so, process):
    limit = time.monotonic() + ends.PATIENCE
    while not is_so():
        if process.poll() is not None or time.monotonic() > limit:
            raise RuntimeError(f"{process.args[0]} ended with {process.returncode} before it was ready")
        time.sleep(0.0005)


def can_trace():
    return subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], stderr=subprocess.DEVNULL).returncode == 0


def counted(trace):
    """How many calls of each name the busiest thread made."""
    counts = {}
    for thread, name in re.findall(r"^(\d+) +(\w+)\(", trace.read_text(errors="replace"), re.MULTILINE):
        counts.setdefault(name, {}).setdefault(thread, 0)
        counts[name][thread] += 1
    return {name: max(of.values()) for name, of in counts.items()}

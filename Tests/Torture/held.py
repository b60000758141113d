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
    """Where this machine is so slow that golive gives up waiting for its lock, it has done nothing yet, and is run again."""
    while True:
        done = run_once(scene, options, trace)
        if done.returncode != ends.LOCKED:
            return done


def run_once(scene, options, trace):
    """Holds golive at the lock of its workspace until strace has it, with every thread."""
    path = scene.workspace / ".golive/lock"
    path.parent.mkdir(exist_ok=True)
    with open(path, "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        golive = scene.program.start(*scene.words, env=scene.program.environment | ONE_THREAD)
        wait(lambda: golive.poll() is not None or has_open(golive.pid, path))
        golive.send_signal(signal.SIGSTOP)
        wait(lambda: golive.poll() is not None or all(state == "T" for state, _ in threads(golive.pid)))
        if golive.poll() is not None:
            return ends.end(golive)
        strace = subprocess.Popen(["strace", "-f", "-qq", "-o", trace, *options, "-p", str(golive.pid)], stderr=subprocess.DEVNULL)
        wait(lambda: all(tracer == strace.pid for _, tracer in threads(golive.pid)))
    golive.send_signal(signal.SIGCONT)
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
        fields = dict(line.split(":", 1) for line in (folder / "status").read_text().splitlines())
        found.append((fields["State"].split()[0].upper(), int(fields["TracerPid"])))
    return found


def wait(is_so):
    limit = time.monotonic() + ends.PATIENCE
    while not is_so():
        if time.monotonic() > limit:
            raise TimeoutError("golive was never ready for strace")
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

"""What else golive writes: records, snapshots, sign-offs and sealed packages are there whole, or not at all."""

import random
import time

import desk as desks
import held
import program as ends

KILLS, QUICK_KILLS, QUICK_FAULTS = 60, 2, 3
CALLS = ("write", "fsync", "syncfs", "mkdir", "mkdirat", "rename", "renameat2", "link", "unlink", "flock")
FAULTS = ("error=ENOSPC", "error=EIO", "signal=KILL")
# `ssh-keygen` may be what fails.
FAILED = (ends.FORM, ends.USAGE, ends.INPUT_OUTPUT)


def run(matrix, program, folder, options):
    chance = random.Random(options.seed)
    if not held.can_trace():
        matrix.skip("failing calls of other writers", "strace is not here or may not trace")
    for desk in desks.make(program, folder):
        kill(matrix.row("writers, kill -9", desk.name), desk, QUICK_KILLS if options.quick else KILLS, chance)
        if held.can_trace():
            inject(matrix.row("writers, system calls", desk.name), desk, chance, options)


def kill(row, desk, runs, chance):
    desk.restore()
    start = time.monotonic()
    desk.run()
    length = time.monotonic() - start
    for number in range(1, runs + 1):
        desk.restore()
        process = desk.start()
        moment = chance.uniform(0, length * 1.1)
        time.sleep(moment)
        process.kill()
        judge(row, desk, f"run {number}, killed after {moment * 1000:.1f} ms", ends.end(process), (ends.FINE, -9))


def inject(row, desk, chance, options):
    desk.restore()
    trace = desk.folder / "trace"
    desk.run(around=("strace", "-f", "-qq", "-o", trace, "-e", "trace=" + ",".join(CALLS)))
    places = held.counted(trace)
    kinds = [
        (call, number, fault) for call in places for number in range(1, places[call] + 1) for fault in FAULTS
        # Who starts programs also writes to the kernel's own events, which never fail.
        if call != "write" or "--key" not in desk.words or fault == "signal=KILL"]
    chosen = chance.sample(kinds, min(QUICK_FAULTS, len(kinds))) if options.quick else kinds[:: options.every]
    for call, number, fault in chosen:
        desk.restore()
        injection = ("-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}")
        done = desk.run(around=("strace", "-f", "-qq", "-o", "/dev/null", *injection))
        # A program that golive starts may be what is killed.
        judge(row, desk, f"{fault} at {call} {number}", done, (ends.FINE, *FAILED, -9))


def judge(row, desk, what, done, codes):
    found = desk.found()
    row.count("old" if found == "half" else found, f"{what}, code {done.returncode}")
    row.complain(what, ends.faults(done, codes, is_silent=done.returncode == ends.FORM))
    if done.returncode == ends.FINE and found != "new":
        row.complain(what, ["it says that it wrote, and did not"])
    if found == "half":
        row.complain(what, desk.clear_half())
        found = "old"
    desk.age()
    again = desk.run()
    row.complain(f"{what}, again", ends.faults(again, (ends.FINE,) if found == "old" or desk.replaces else (ends.REFUSED,)))
    if desk.found() != "new":
        row.complain(f"{what}, again", ["it is not what an undisturbed run writes"])
    if found == "old" and desk.drafts():
        row.complain(f"{what}, again", [f"it leaves {' '.join(desk.drafts())}"])

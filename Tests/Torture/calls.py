"""Each system call of a build fails in turn, and is the moment of a kill in turn."""

import random

import held
import program as ends
import workspace as workspaces
from scene import Scene

DISK = ("ENOSPC", "EIO")
# What each call may meet on a real machine. EINTR comes and goes: the build must not notice.
ERRORS = {
    "openat": ("EMFILE", "EIO", "EACCES", "EINTR"),
    "read": ("EIO", "EINTR"),
    "write": (*DISK, "EDQUOT", "EINTR"),
    "close": (*DISK, "EINTR"),
    "getdents64": ("EIO",),
    "newfstatat": ("EIO", "EACCES"),
    "statx": ("EIO",),
    "fcntl": ("EMFILE",),
    "readlink": ("EIO",),
    "access": ("EIO",),
    "flock": ("EIO", "ENOLCK", "EINTR"),
    "mkdir": DISK,
    "mkdirat": DISK,
    "fchmod": ("EIO",),
    "fchmodat": ("EIO",),
    "linkat": (*DISK, "EXDEV", "EPERM", "EMLINK"),
    "fsync": (*DISK, "EINTR"),
    "syncfs": DISK,
    "rename": DISK,
    "renameat2": (*DISK, "EINVAL", "EXDEV", "EBUSY"),
    "unlink": ("EIO",),
    "unlinkat": ("EIO",),
}
CODES = (ends.FINE, ends.FORM, ends.REFUSED, ends.INPUT_OUTPUT)
FEW = 3
# Without these nobody can clean up after a failure; the next run does.
CLEANING = {"openat", "read", "getdents64", "newfstatat", "unlinkat", "unlink", "fcntl", "flock"}


def run(matrix, program, folder, options):
    if not held.can_trace():
        return matrix.skip("system calls", "strace is not here or may not trace")
    scene = Scene(program, folder / "small")
    words = Scene(program, folder / "words", workspaces.words)
    chance = random.Random(options.seed)
    for name, scene, before in (
        ("an edit", scene, scene.turn),
        ("an edit of words", words, words.turn),
        ("an edit, no record", scene, lambda: (scene.turn(), scene.forget())),
        ("nothing changed", scene, lambda: settle(scene)),
        ("the first build", scene, lambda: (scene.turn(), scene.remove(), scene.forget())),
    ):
        places = find(scene, before, folder / "trace")
        kinds = [(call, number, fault) for call, most in places.items() for number in range(1, most + 1) for fault in faults_of(call)]
        # One for each call; or every so many, and all of what is called a few times only.
        drawn = {kind[0]: kind for kind in chance.sample(kinds, len(kinds))}
        some = [kind for at, kind in enumerate(kinds) if at % options.every == 0 or places[kind[0]] <= FEW]
        chosen = list(drawn.values()) if options.quick else some
        inject(matrix, name, scene, before, chosen)


def faults_of(call):
    return [f"error={error}" for error in ERRORS[call]] + ["signal=KILL"]


def settle(scene):
    """So that the record of the last build holds, and the next one reads nothing."""
    scene.turn()
    for _ in range(20):
        if (scene.workspace / ".golive/built").exists() and "up to date" in scene.build().stdout:
            return
        scene.forget()
        scene.build()


def find(scene, before, trace):
    before()
    done = held.run(scene, ["-e", "trace=" + ",".join(ERRORS)], trace)
    if done.returncode:
        raise AssertionError(f"a traced build ended with {done.returncode}: {ends.told(done)}")
    return held.counted(trace)


def inject(matrix, name, scene, before, chosen):
    rows = {}
    for call, number, fault in chosen:
        if call not in rows:
            rows[call] = matrix.row("system call", f"{call}, {name}")
        what = f"{fault} at {call} {number}"
        before()
        done = held.run(scene, ["-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}"])
        codes = (ends.FINE, -9) if fault == "signal=KILL" else (ends.FINE,) if fault == "error=EINTR" else CODES
        # What failed may be what would have told of it.
        is_silent = call == "write" and not done.stderr
        scene.judge(rows[call], what, done, codes, leaves=call in CLEANING, keeps_old=call == "fsync", is_silent=is_silent)
        scene.recover(rows[call], what)

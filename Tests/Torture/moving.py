"""Inputs that change while golive reads them."""

import ctypes
import os
import random
import threading
import time

import held
import kills
import program as ends
import things
import workspace as workspaces
from scene import Scene

ROUNDS, QUICK = 40, 2
WINE = "evidence/kitchen/wine.md"
TURNED = (WINE, "evidence/kitchen", "programme.md", "checklist/01-kitchen.md", "templates/assets")


def run(matrix, scene, folder, options):
    rounds = QUICK if options.quick else ROUNDS
    chance = random.Random(options.seed)
    coming = Scene(scene.program, folder / "vanish", vanish)
    turned(matrix.row("moving inputs", "a file or folder turns into something else"), scene, folder / "others", rounds, chance)
    vanishing(matrix.row("moving inputs", "a file goes, or comes back"), coming, 3 * rounds, chance)
    if held.can_trace():
        growing(matrix.row("moving inputs", "a file grows while it is read"), scene, rounds)
    else:
        matrix.skip("files that grow", "strace is not here or may not trace")


def turned(row, scene, folder, rounds, chance):
    """At one moment, and back when the build has ended."""
    kinds = things.make(folder)
    # An empty folder is as good as no file.
    kinds.pop("folder").rmdir()
    length = kills.duration(scene, lambda: None)
    for _ in range(rounds):
        for kind, thing in kinds.items():
            # A file in the place of a file is another source.
            path = scene.workspace / chance.choice([name for name in TURNED if kind != "file" or (scene.workspace / name).is_dir()])
            scene.turn()
            process = scene.program.start(*scene.words)
            moment = chance.uniform(0, length)
            time.sleep(moment)
            exchange(path, thing)
            done = ends.end(process)
            exchange(path, thing)
            what = f"{path.name} became a {kind} after {moment * 1000:.1f} ms"
            scene.judge(row, what, done, (ends.FINE, ends.FORM))
            scene.recover(row, what)


def vanish(folder):
    """The states with and without a file."""
    workspaces.small(folder)
    return {WINE: workspaces.SMALL[WINE]}, {WINE: None}


def vanishing(row, scene, rounds, chance):
    length = kills.duration(scene, lambda: None)
    for _ in range(rounds):
        # Without a record every file is read.
        scene.forget()
        process = scene.program.start(*scene.words)
        moment = chance.uniform(0, length)
        time.sleep(moment)
        scene.turn()
        what = f"after {moment * 1000:.1f} ms"
        scene.judge(row, what, ends.end(process), (ends.FINE, ends.FORM), sees="either")
        scene.recover(row, what)


def growing(row, scene, rounds):
    """Each read takes longer than the time between two changes."""
    path = scene.workspace / WINE
    for number in range(1, rounds + 1):
        scene.turn()
        is_over = threading.Event()
        writer = threading.Thread(target=append, args=(path, is_over))
        text = path.read_text()
        writer.start()
        done = held.run(scene, ["-P", path, "-e", "trace=read", "-e", "inject=read:delay_exit=30000"])
        is_over.set()
        writer.join()
        path.write_text(text)
        scene.judge(row, f"run {number}", done, (ends.FORM,))
        if WINE not in done.stderr or "GL904" not in done.stderr:
            row.complain(f"run {number}", [f"it does not say that the file changed: {ends.told(done)}"])
        scene.recover(row, f"run {number}")


def append(path, is_over):
    with open(path, "a", encoding="utf-8", buffering=1) as file:
        while not is_over.wait(0.002):
            file.write("More.\n")


def exchange(one, other):
    """Both at one moment: nobody sees neither."""
    if ctypes.CDLL(None, use_errno=True).renameat2(-100, os.fsencode(one), -100, os.fsencode(other), 2):
        raise OSError(ctypes.get_errno(), "exchange", str(one))

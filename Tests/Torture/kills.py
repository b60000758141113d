"""kill -9 at random moments of a build."""

import random
import time

import program as ends
import workspace as workspaces
from scene import Scene

RUNS = {"small": 200, "words": 100, "first": 100, "no record": 100, "sample": 100}
QUICK = {"small": 15, "words": 6, "first": 6, "no record": 6, "sample": 2}


def run(matrix, program, folder, options):
    runs = QUICK if options.quick else RUNS
    chance = random.Random(options.seed)
    small = Scene(program, folder / "small")
    kill(matrix.row("kill -9", "an edit"), small, runs["small"], chance)
    kill(matrix.row("kill -9", "an edit, no record"), small, runs["no record"], chance, before=small.forget)
    kill(matrix.row("kill -9", "the first build"), small, runs["first"], chance, before=small.remove)
    words = Scene(program, folder / "words", workspaces.words)
    kill(matrix.row("kill -9", "an edit of words"), words, runs["words"], chance)
    sample = Scene(program, folder / "sample", workspaces.sample)
    kill(matrix.row("kill -9", "an edit of the sample"), sample, runs["sample"], chance)


def kill(row, scene, runs, chance, before=lambda: None):
    length = duration(scene, before)
    for number in range(1, runs + 1):
        scene.turn()
        before()
        process = scene.program.start(*scene.words)
        moment = chance.uniform(0, length * 1.1)
        time.sleep(moment)
        process.kill()
        what = f"run {number}, killed after {moment * 1000:.1f} ms"
        # The kill comes too late for some.
        scene.judge(row, what, ends.end(process), (ends.FINE, -9))
        scene.recover(row, what)


def duration(scene, before):
    """Of the build that is going to be killed."""
    took = []
    for _ in range(3):
        scene.turn()
        before()
        start = time.monotonic()
        scene.build()
        took.append(time.monotonic() - start)
    return max(took)

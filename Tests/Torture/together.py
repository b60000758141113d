"""Six builds at once."""

import shutil

import program as ends
from scene import Scene
from tree import tree

BUILDS = 6
ROUNDS, QUICK = 30, 3


def run(matrix, program, folder, options):
    scene = Scene(program, folder)
    copies = [folder / f"copy-{number}" for number in range(BUILDS)]
    outputs = [folder / f"out-{number}/site" for number in range(BUILDS)]
    names = ("one workspace, one output", "one workspace, six outputs", "six workspaces, one output")
    rows = [matrix.row("six at once", name) for name in names]
    for number in range(1, (QUICK if options.quick else ROUNDS) + 1):
        what = f"round {number}"
        scene.turn()
        same(rows[0], what, scene, [scene.workspace] * BUILDS, (ends.FINE, ends.LOCKED))
        scene.turn()
        apart(rows[1], what, scene, outputs)
        scene.recover(rows[1], what)
        scene.turn()
        for copy in copies:
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(scene.workspace, copy, ignore=shutil.ignore_patterns(".golive"))
        # Each sees what the others do to the place; who is too late says so.
        same(rows[2], what, scene, copies, (ends.FINE, ends.REFUSED, ends.INPUT_OUTPUT))


def start(scene, workspaces, outputs):
    words = [("build", "--workspace", workspace, "--output", output) for workspace, output in zip(workspaces, outputs)]
    return [ends.end(process) for process in [scene.program.start(*some) for some in words]]


def same(row, what, scene, workspaces, codes):
    runs = start(scene, workspaces, [scene.output] * BUILDS)
    complain(row, what, runs, codes)
    found = scene.found()
    row.count(found, what)
    if found != "new":
        row.complain(what, ["nobody published the new site"])
    take_kept(row, what, scene)
    scene.recover(row, what)


def take_kept(row, what, scene):
    """Who finds another site in the place than was there before keeps it, and warns: it must be whole, and may go."""
    for kept in scene.output.parent.glob("site.golive-kept-*"):
        if tree(kept) not in scene.clean:
            row.complain(what, [f"{kept.name} is no whole site"])
        shutil.rmtree(kept)


def apart(row, what, scene, outputs):
    for output in outputs:
        output.parent.mkdir(exist_ok=True)
    before = [tree(output) for output in outputs]
    runs = start(scene, [scene.workspace] * BUILDS, outputs)
    complain(row, what, runs, (ends.FINE, ends.LOCKED))
    for output, old, done in zip(outputs, before, runs):
        found = tree(output)
        row.count("new" if found == scene.clean[scene.now] else "old" if found == old else "broken", what)
        if done.returncode == ends.FINE and found != scene.clean[scene.now]:
            row.complain(what, [f"{output.parent.name} is not the new site"])
        if {path.name for path in output.parent.iterdir()} - {"site"}:
            row.complain(what, [f"something is left in {output.parent.name}"])


def complain(row, what, runs, codes):
    for done in runs:
        row.complain(what, ends.faults(done, codes))
    if all(done.returncode for done in runs):
        row.complain(what, ["none of them built"])

"""A full disk, and one on which no more files can be made, at every place where a build can meet it."""

import contextlib
import subprocess

import program as ends
from scene import Scene

PAGE = 4096
# More than a build needs, and how many steps there are up to that.
PAGES, FILES = 260, 130
STEPS, QUICK = 130, 5


def run(matrix, program, folder, options):
    steps = QUICK if options.quick else STEPS
    for name, holds_workspace in {"output": False, "workspace and output": True}.items():
        place = folder / name.replace(" ", "-")
        place.mkdir()
        with mounted(place) as is_mounted:
            if not is_mounted:
                return matrix.skip("full disks", "no tmpfs can be mounted here: not root, or not allowed")
            scene = Scene(program, place if holds_workspace else folder / "scene", output=place / "out/site")
            for what, before in {"an edit": lambda: None, "first build": scene.remove}.items():
                row = matrix.row("no space", f"{name}, {what}")
                fill(row, scene, before, steps, lambda left: no_space(place, left * PAGES // steps))
                row = matrix.row("no inodes", f"{name}, {what}")
                fill(row, scene, before, steps, lambda left: no_inodes(place, left * FILES // steps))


def fill(row, scene, before, steps, full):
    for left in range(steps):
        scene.turn()
        before()
        undo = full(left)
        done = scene.build()
        what = f"with {left} of {steps}"
        scene.judge(row, what, done, (ends.FINE, ends.INPUT_OUTPUT))
        undo()
        scene.recover(row, what)


@contextlib.contextmanager
def mounted(place):
    command = ["mount", "-t", "tmpfs", "-o", "size=64m,mode=755", "tmpfs", place]
    is_mounted = subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", place], check=True)


def no_space(place, pages):
    """Leaves so many pages."""
    return remount(place, "size", (blocks(place, "%b") - blocks(place, "%f") + pages) * PAGE, 64 << 20)


def no_inodes(place, files):
    return remount(place, "nr_inodes", blocks(place, "%c") - blocks(place, "%d") + files, 1 << 16)


def remount(place, option, little, much):
    """Makes the disk smaller, and gives what makes it large again."""
    def change(number):
        subprocess.run(["mount", "-o", f"remount,{option}={number}", place], check=True)

    change(max(little, 1))
    return lambda: change(much)


def blocks(place, what):
    return int(subprocess.run(["stat", "-f", "-c", what, place], check=True, capture_output=True, text=True).stdout)

"""Outputs that are not golive's: refused with a word, and nothing there changes."""

import os
import shutil
import subprocess

import program as ends
import things
from scene import Scene
from tree import MARKER, times


def run(matrix, program, folder, options):
    home = folder / "home"
    home.mkdir()
    program.environment["HOME"] = str(home)
    scene = Scene(program, folder / "scene")
    refused(matrix.row("output", "is not ours"), scene, foreign(scene, folder, home), folder)
    mounts(matrix, scene, folder)
    mended(matrix.row("output", "ours, and changed"), scene)


def foreign(scene, folder, home):
    """Names and paths of what no build may replace."""
    kinds = things.make(folder / "things")
    # An empty folder may be replaced.
    kinds.pop("folder")
    (folder / "full").mkdir()
    (folder / "full/letter.txt").write_text("mine\n")
    (folder / "link to a site").symlink_to(scene.output)
    sites = {name: folder / name for name in ("one file more", "one folder more", "marker edited", "marker climbs", "no marker")}
    for site in sites.values():
        shutil.copytree(scene.output, site)
    (sites["one file more"] / "letter.txt").write_text("mine\n")
    (sites["one folder more"] / "mine").mkdir()
    add(sites["marker edited"] / MARKER, "mine\n")
    add(sites["marker climbs"] / MARKER, "0" * 64 + "  ../full/letter.txt\n")
    (sites["no marker"] / MARKER).unlink()
    inside = scene.workspace
    return {
        "the root": "/", "home": home, "full": folder / "full", "link to a site": folder / "link to a site", **kinds, **sites,
        "the workspace": inside, "with a slash": f"{inside}/", "with dots": f"{inside}/../workspace", "no name": f"{inside}/.",
        "above the workspace": inside.parent, "above that": folder, "state": inside / ".golive", "below it": inside / ".golive/site",
        "sources": inside / "evidence", "below sources": inside / "evidence/site", "a source": inside / "people.md",
        "templates": inside / "templates", "nothing": "", "nowhere": folder / "no/such/site", "below a file": kinds["file"] / "site"}


def add(file, text):
    with open(file, "a", encoding="utf-8") as end:
        end.write(text)


def refused(row, scene, cases, folder):
    for name, output in cases.items():
        # An edit each time, so that there would be something to publish.
        scene.turn()
        before, root = times(folder), sorted(os.listdir("/"))
        done = scene.program.run("build", "--workspace", scene.workspace, "--output", output)
        after = times(folder)
        changed = sorted(path for path in before | after if before.get(path) != after.get(path) and not is_state(path))
        is_kept = not changed and root == sorted(os.listdir("/"))
        row.count("old" if is_kept else "broken", f"{name}: {' '.join(changed[:3])}")
        row.complain(name, ends.faults(done, (ends.REFUSED,)))
        if str(output).rstrip("/") not in done.stderr or "help: " not in done.stderr:
            row.complain(name, [f"it does not say what to do with which path: {ends.told(done)}"])
        for path in sorted(after.keys() - before.keys(), reverse=True):
            remove(folder / path)


def is_state(path):
    """golive's own folder in the workspace, or that folder's time."""
    return ".golive" in path.split("/")


def remove(path):
    path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()


def mounts(matrix, scene, folder):
    row = matrix.row("output", "is a mount point")
    source = folder / "source"
    source.mkdir()
    for name, how in {"tmpfs": ["-t", "tmpfs", "tmpfs"], "bind": ["--bind", source]}.items():
        place = folder / name
        place.mkdir()
        if subprocess.run(["mount", *how, place], stderr=subprocess.DEVNULL).returncode:
            matrix.rows.remove(row)
            return matrix.skip("mount points as output", "nothing can be mounted here: not root, or not allowed")
        try:
            refused(row, scene, {name: place}, folder)
        finally:
            subprocess.run(["umount", place], check=True)


def mended(row, scene):
    """A file of the marker is golive's, whatever has been done to it: the next build puts it right."""
    for is_changed in (True, False):
        for name, act in MENDED.items():
            scene.turn()
            scene.build_whole()
            # What stands there is what the next build gives, but for what is done to it; or an edit comes as well.
            if is_changed:
                scene.turn()
            act(scene.output / "index.html")
            done = scene.build()
            row.count("new" if scene.found() == "new" else "broken", name)
            row.complain(name, ends.faults(done, (ends.FINE,)))
            scene.recover(row, name)


def edit_in_secret(page):
    """The same length and the same time."""
    status = page.stat()
    page.write_bytes(page.read_bytes().replace(b"<", b">"))
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))


def replace_by(make):
    def act(page):
        page.unlink()
        make(page)
    return act


MENDED = {
    "edited": lambda page: page.write_text("mine\n"),
    "edited, same size and time": edit_in_secret,
    "deleted": lambda page: page.unlink(),
    "a link": replace_by(lambda page: page.symlink_to("404.html")),
    "a pipe": replace_by(os.mkfifo),
    "other rights": lambda page: page.chmod(0o600),
}

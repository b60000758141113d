"""Inputs that nobody may read or that are no files."""

import os
import shutil

import moving
import program as ends
import things
import workspace as workspaces
from scene import Scene

# In the workspace, and in a folder of templates that is named.
FILES = ("programme.md", "people.md", "checklist/01-kitchen.md", "evidence/kitchen/wine.md", "templates/assets/golive.css")
FOLDERS = ("checklist", "evidence/kitchen", "templates/assets", "templates")
LOOKS = ("pages/about.html", "assets/search.js", "languages/en-GB.ftl", "pages", "partials")
STATE = {
    ".golive": (ends.INPUT_OUTPUT,), ".golive/lock": (ends.FINE, ends.INPUT_OUTPUT), ".golive/built": (ends.FINE,),
    ".golive/quiet": (ends.FINE,), ".golive/sources": (ends.FINE,)}


def run(matrix, program, folder, options):
    plain, looks = scenes(program, folder)
    no_files(matrix, plain, looks, folder / "things")
    if os.geteuid() == 0 and things.can_change_user():
        no_rights(matrix, plain, looks)
    else:
        matrix.skip("inputs without rights", "root is needed to run golive as somebody else")
    moving.run(matrix, plain, folder, options)


def scenes(program, folder):
    """One with golive's own templates, one with a folder of templates that is named on the command line."""
    plain, looks = Scene(program, folder / "plain"), folder / "looks"
    shutil.copytree(workspaces.REPOSITORY / "templates", looks)
    with open(looks / "assets/search.js", "a", encoding="utf-8") as script:
        script.write("// Ours.\n")
    return plain, Scene(program, folder / "other", more=("--templates", looks))


def no_files(matrix, plain, looks, folder):
    row = matrix.row("inputs", "something else in the place of a file or folder")
    kinds = things.make(folder)
    if "device" not in kinds:
        matrix.skip("devices among inputs", "root is needed to make one")
    for kind, thing in kinds.items():
        for scene, path, codes in places(plain, looks):
            # An empty folder is as good as no file, which these may be.
            if kind == things.kind_of(path) or kind == "folder" and path.parent.name != ".golive":
                continue
            what = f"a {kind} as {path.name}"
            scene.turn()
            path.parent.mkdir(exist_ok=True)
            kept = things.put(path, thing)
            judge(row, what, scene, path, scene.build(), codes)
            things.take_back(path, kept)
            scene.recover(row, what)


def no_rights(matrix, plain, looks):
    row = matrix.row("inputs", "no rights, not root")
    for scene in (plain, looks):
        things.give(scene.folder)
        things.give(scene.looks)
        scene.around = things.AS_NOBODY
    site = plain.output
    outputs = {
        site.parent: (0o555, (ends.INPUT_OUTPUT,)), site: (0, (ends.INPUT_OUTPUT,)), site / ".golive-site": (0, (ends.INPUT_OUTPUT,)),
        site / "index.html": (0, (ends.FINE,)), site / "assets": (0, (ends.INPUT_OUTPUT,))}
    cases = [(scene, path, 0, codes) for scene, path, codes in places(plain, looks)]
    for scene, path, rights, codes in cases + [(plain, path, *how) for path, how in outputs.items()]:
        what = f"{rights:o} for {path.name}"
        scene.turn()
        if not path.exists():
            scene.build()
            scene.turn()
        before = path.stat().st_mode & 0o777
        path.chmod(rights)
        done = scene.build()
        # A site that was replaced took its rights with it.
        if path.exists():
            path.chmod(before)
        judge(row, what, scene, path, done, codes)
        scene.recover(row, what)
    for scene in (plain, looks):
        scene.around = ()


def places(plain, looks):
    inputs = [(plain, plain.workspace / path, (ends.FORM,)) for path in FILES + FOLDERS]
    named = [(looks, looks.looks / path, (ends.FORM, ends.INPUT_OUTPUT)) for path in LOOKS]
    return inputs + named + [(plain, plain.workspace / path, codes) for path, codes in STATE.items()]


def judge(row, what, scene, path, done, codes):
    scene.judge(row, what, done, codes)
    if done.returncode in (ends.FORM, ends.INPUT_OUTPUT, ends.REFUSED) and path.name not in done.stderr:
        row.complain(what, [f"it does not name {path.name}: {ends.told(done)}"])

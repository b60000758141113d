"""A workspace in which one command writes something, before and after."""

import os
import shutil
import time
from pathlib import Path

import program as ends
import workspace as workspaces
from tree import tree

GATE = "new gate G1 --name First --day 2026-11-20"
TAKE = "gate G1 --date 2026-11-20"


class Desk:
    def __init__(self, name, program, folder, workspace, words, replaces=False):
        self.name, self.program, self.folder, self.replaces = name, program, folder, replaces
        self.pristine, self.workspace = workspace, folder / "workspace"
        self.words = (*words, "--workspace", self.workspace)
        self.restore()
        self.before = self.look()
        done = self.run()
        self.after = self.look()
        if done.returncode or self.before == self.after:
            raise AssertionError(f"golive {' '.join(words)} ended with {done.returncode}: {ends.told(done)}")

    def restore(self):
        shutil.rmtree(self.workspace, ignore_errors=True)
        shutil.copytree(self.pristine, self.workspace, symlinks=True)

    def start(self, around=()):
        return self.program.start(*self.words, around=around)

    def run(self, around=()):
        return ends.end(self.start(around))

    def look(self):
        """What counts: neither drafts nor golive's own folder, nor a folder with nothing in it."""
        return {
            path: look for path, look in tree(self.workspace).items()
            if not any(name.startswith(".") for name in path.split("/")) and not (self.workspace / path).is_dir()}

    def drafts(self):
        return sorted(path for path in tree(self.workspace) if ".golive-" in path)

    def age(self):
        """What was left two minutes ago is nobody's any more."""
        then = time.time() - 120
        for path in self.drafts():
            os.utime(self.workspace / path, (then, then), follow_symlinks=False)

    def found(self):
        here = self.look()
        if here == self.after:
            return "new"
        if here == self.before:
            return "old"
        return "half" if self.half() and here == self.before | self.half() else "broken"

    def half(self):
        """A signature comes before its statement: without it, that would be one by hand."""
        new = self.after.keys() - self.before.keys()
        return {path: self.after[path] for path in new if path.endswith(".sig") and path.startswith("sign-offs/")}

    def clear_half(self):
        """A signature without its statement is named by every command until somebody deletes it."""
        told = self.program.run("check", "--workspace", self.workspace)
        for path in self.half():
            if told.returncode != ends.FORM or path not in told.stderr:
                yield f"nobody is told of {path}"
            (self.workspace / path).unlink()


def make(program, folder):
    plain, gate, taken = (folder / name for name in ("plain", "gate", "taken"))
    for place, orders in {plain: (), gate: (GATE,), taken: (GATE, TAKE)}.items():
        place.mkdir()
        workspaces.put(place, workspaces.small(place)[0])
        for order in orders:
            done = program.run(*order.split(), "--workspace", place)
            if done.returncode:
                raise AssertionError(f"golive {order}: {ends.told(done)}")
    (folder / "keys").mkdir()
    signed = workspaces.tiny.Tiny(program.path, str(folder / "keys"))
    orders = (
        ("new gate", plain, GATE), ("gate", gate, TAKE), ("new decision", plain, "new decision go --as ann"),
        ("sign, by hand", plain, "sign kit.tasted --as ann"),
        ("sign, with a key", Path(signed.workspace), f"sign kit.tasted --as ann --key {signed.key('ann')}"),
        ("seal", Path(signed.workspace), f"seal 0001-the-kitchen --as cat --key {signed.key('cat')} --date 2026-11-23T15:00:00Z"),
    )
    for name, place, order in orders:
        own = folder / f"at-{name}"
        own.mkdir()
        yield Desk(name, program, own, place, order.split())
    (folder / "at-replaced").mkdir()
    # A minute makes it another snapshot.
    order = (*TAKE.split()[:-1], "2026-11-20 15:00", "--replace")
    yield Desk("gate --replace", program, folder / "at-replaced", taken, order, replaces=True)

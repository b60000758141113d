"""A workspace that is edited back and forth, its output, and the site that belongs to each state."""

import re
import shutil

import program as ends
import workspace as workspaces
from tree import is_whole, tree

# What a build keeps in `.golive/` for the next one.
RECORDS = ("built", "quiet", "sources")
DRAFT = re.compile(r"\.golive-\d+\.new")


class Scene:
    def __init__(self, program, folder, make=workspaces.small, output=None, more=()):
        self.program, self.folder = program, folder
        # Further options of the build, and a program that runs golive.
        self.more, self.around = more, ()
        self.workspace = folder / "workspace"
        self.output = output or folder / "out/site"
        for place in (self.workspace, self.output.parent):
            place.mkdir(parents=True, exist_ok=True)
        self.states, self.now = make(self.workspace), 0
        self.clean = [self.clean_site(state) for state in self.states]
        if self.clean[0] == self.clean[1]:
            raise AssertionError("the edit changes nothing in the site")
        self.build_whole()

    def clean_site(self, state):
        """Of a copy, built into a folder of its own."""
        copy, site = self.folder / "copy", self.folder / "copy-site"
        shutil.copytree(self.workspace, copy, ignore=shutil.ignore_patterns(".golive"))
        workspaces.put(copy, state)
        done = self.program.run("build", "--workspace", copy, "--output", site, *self.more)
        found = tree(site)
        if done.returncode or not is_whole(found):
            raise AssertionError(f"a clean build ended with {done.returncode}: {ends.told(done)}")
        shutil.rmtree(copy)
        shutil.rmtree(site)
        return found

    @property
    def words(self):
        return ("build", "--workspace", self.workspace, "--output", self.output, *self.more)

    @property
    def looks(self):
        """The folder of templates that is named."""
        return self.more[1] if self.more else None

    def build(self):
        return self.program.run(*self.words, around=self.around)

    def build_whole(self):
        """As in the state that it is in now."""
        workspaces.put(self.workspace, self.states[self.now])
        done = self.build()
        if done.returncode or tree(self.output) != self.clean[self.now]:
            raise AssertionError(f"no build without a fault: {ends.told(done)}")

    def turn(self):
        """An edit: what stands there is now the old site."""
        self.now = 1 - self.now
        workspaces.put(self.workspace, self.states[self.now])
        self.sources = self.look()

    def look(self):
        """What people wrote."""
        return tree(self.workspace, skipping=(str(self.workspace / ".golive"),))

    def forget(self):
        """There is no record of the last build."""
        for record in RECORDS:
            (self.workspace / ".golive" / record).unlink(missing_ok=True)

    def remove(self):
        """There is no site yet."""
        shutil.rmtree(self.output)

    def found(self):
        """old, new or broken; what is not there before the first build is old."""
        site = tree(self.output)
        if site == self.clean[self.now]:
            return "new"
        # None is no site, {} an empty folder.
        return "old" if not site or (site == self.clean[1 - self.now] and is_whole(site)) else "broken"

    def left(self):
        """Names that nobody should find after a run; the draft of a record goes with a later one (`writers.py`)."""
        beside = {path.name for path in self.output.parent.iterdir()} - {self.output.name}
        kept = {path.name for path in (self.workspace / ".golive").glob("*") if not DRAFT.fullmatch(path.name)}
        return sorted(beside | kept - {"lock", *RECORDS})

    def judge(self, row, what, done, codes, leaves=False, sees="new", keeps_old=False, is_silent=False):
        """A run into which something happened.

        `leaves`: it cannot clean up. `sees`: the state that it was made from. `keeps_old`: the disk may not have said that the new
        site is on it; where that is in its place, the old one stays beside it. `is_silent`: it could say nothing.
        """
        found = self.found()
        row.count(found, f"{what}, code {done.returncode}")
        row.complain(what, ends.faults(done, codes, is_silent))
        if done.returncode == ends.FINE and found == "old" and sees == "new":
            row.complain(what, ["it says that it published, and did not"])
        leaves = leaves or (keeps_old and found == "new")
        if done.returncode and done.returncode > 0 and not leaves and self.left():
            row.complain(what, [f"it left {' '.join(self.left())}"])
        return found

    def recover(self, row, what):
        """After any fault an ordinary build gives the new site, and leaves nothing beside it."""
        done = self.build()
        row.complain(f"the build after {what}", ends.faults(done, (ends.FINE,)))
        if self.found() != "new":
            row.complain(f"the build after {what}", ["it is not the new site"])
            self.mend()
        if self.left():
            row.complain(f"the build after {what}", [f"it leaves {' '.join(self.left())}"])
            self.sweep()
        if self.look() != self.sources:
            row.complain(what, ["the sources changed"])

    def mend(self):
        shutil.rmtree(self.output, ignore_errors=True)
        self.forget()
        self.build_whole()

    def sweep(self):
        """So that one fault is told once."""
        for name in self.left():
            for path in (self.output.parent / name, self.workspace / ".golive" / name):
                shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)

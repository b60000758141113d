"""The three programs that make pages: each with a fresh output folder for every run, or again into the last one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import corpus
import measure

HERE = Path(__file__).resolve().parent


class Builder:
    """`name`, and what one run writes and costs."""

    def __init__(self, work):
        self.work = Path(work)
        self.runs = 0

    def run(self):
        # A new folder each time, and none is deleted before the end: file systems go slowly about places that were just freed.
        self.runs += 1
        self.output = self.work / f"output-{self.name}-{self.runs}"
        # golive waits until its site is on the disk, and is not to wait for what another has written.
        os.sync()
        cost = self.build()
        self.written = sum(1 for path in self.output.rglob("*.html"))
        return cost

    def again(self):
        """The cost of a run into the folder of the last one."""
        os.sync()
        return self.build()

    def edit(self):
        """Adds a line to one of the notes."""
        with self.note.open("a", encoding="utf-8") as note:
            note.write("\nOne more line.\n")


class Golive(Builder):
    """The sample with so many notes beside its evidence that the site has `count` pages."""

    name = "golive"

    def __init__(self, work, count, seed, program):
        super().__init__(work)
        self.program = program
        self.workspace = Path(work) / "workspace"
        corpus.write_workspace(self.workspace, 0, seed)
        self.run()
        corpus.write_notes(self.workspace, max(1, count - self.written), seed)
        self.note = sorted(self.workspace.rglob("note-*.md"))[0]

    def build(self):
        return measure.run([self.program, "build", "--workspace", self.workspace, "--output", self.output])

    def run_once(self):
        """The cost of a clean build whose site is not kept: several of a large one would not fit into memory."""
        cost = self.run()
        shutil.rmtree(self.output)
        return cost

    def checking(self):
        return Check(self)


class Check:
    """`golive check` of what another builder builds."""

    name = "check"

    def __init__(self, golive):
        self.golive = golive

    def run(self):
        return measure.run([self.golive.program, "check", "--workspace", self.golive.workspace])


class Hugo(Builder):
    name = "hugo"

    def __init__(self, work, count, seed, program):
        super().__init__(work)
        self.program = program
        self.site = Path(work) / "hugo"
        self.cache = Path(work) / "hugo-cache"
        # Beside the notes it makes a page for each area, and the first.
        corpus.write_hugo(self.site, count - len(corpus.areas()) - 1, seed)
        self.note = sorted(self.site.rglob("note-*.md"))[0]

    def build(self):
        cost = measure.run([
            self.program, "--quiet", "--noBuildLock", "--source", self.site, "--destination", self.output,
            "--cacheDir", self.cache])
        shutil.rmtree(self.cache, ignore_errors=True)
        return cost


class Limit(Builder):
    """The C program of this folder, over golive's pages."""

    name = "limit"

    def __init__(self, work, workspace, threads=2):
        super().__init__(work)
        self.program = Path(work) / "limit"
        self.threads = threads
        compiled = subprocess.run(
            ["gcc", "-O2", "-pthread", HERE / "limit.c", "-o", self.program, "-lcmark-gfm-extensions", "-lcmark-gfm"])
        if compiled.returncode != 0:
            sys.exit("gcc cannot compile limit.c")
        self.list = Path(work) / "files"
        self.files = sorted(str(path) for path in Path(workspace).rglob("evidence/*/note-*.md"))
        self.list.write_text("\n".join(self.files) + "\n", encoding="utf-8")

    def build(self):
        with self.list.open() as files:
            return measure.run([self.program, self.output, self.threads], given=files)

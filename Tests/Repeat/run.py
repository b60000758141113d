#!/usr/bin/env python3
"""Builds the sample in other surroundings: the site is the same byte for byte, with the same rights. run.py GOLIVE"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CONTENT = Path(__file__).resolve().parents[2] / "content"
NOBODY = 65534


class Place:
    """A copy of the sample, and the site that is built beside it."""

    def __init__(self, folder, name, order=None):
        self.root = Path(folder) / name
        self.workspace, self.site = self.root / "content", self.root / "site"
        files = sorted(path.relative_to(CONTENT) for path in CONTENT.rglob("*") if path.is_file() and ".golive" not in path.parts)
        # Directories give their entries in an order that depends on when they came.
        for path in order(files) if order else files:
            (self.workspace / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(CONTENT / path, self.workspace / path)

    def build(self, golive, arguments=(), environment=None, before=(), mask=0o022, user=None):
        command = [*before, golive, "build", "--workspace", self.workspace, "--output", self.site, *arguments]
        done = subprocess.run(
            [str(part) for part in command], env={**os.environ, **(environment or {})}, umask=mask, user=user, group=user,
            extra_groups=[] if user else None, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            sys.exit(f"{self.root.name}: it ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return self.tree()

    def tree(self):
        return {str(path.relative_to(self.site)): (path.stat().st_mode, path.read_bytes() if path.is_file() else None)
                for path in sorted(self.site.rglob("*"))}


def shuffled(files):
    files = list(files)
    random.Random(1).shuffle(files)
    return files


def edited(place, golive):
    """A site that has seen an edit come and go."""
    note = sorted((place.workspace / "evidence").rglob("*.md"))[0]
    text = note.read_bytes()
    place.build(golive)
    note.write_bytes(text + b"\nOne more line.\n")
    place.build(golive)
    note.write_bytes(text)
    return place.build(golive)


def variants(golive, folder):
    """Name, and the tree that it gives; None if this machine cannot do it."""
    def plain(name, order=None, **how):
        return name, lambda: Place(folder, name, order).build(golive, **how)

    zones = ("Pacific/Auckland", "Pacific/Honolulu", "Asia/Kathmandu")
    yield from (plain(f"zone {zone.replace('/', ' ')}", environment={"TZ": zone}) for zone in zones)
    yield from (plain(f"locale {name}", environment={"LC_ALL": name, "LANG": name}) for name in ("C", "tr_TR.UTF-8", "de_DE.UTF-8"))
    yield from (plain(f"mask {mask:03o}", mask=mask) for mask in (0, 0o077))
    yield from (plain(f"threads {count}", arguments=("--threads", str(count))) for count in (1, 2, 8))
    yield plain("order reversed", order=lambda files: files[::-1])
    yield plain("order shuffled", order=shuffled)
    yield plain("a long path, with blanks and signs " + "ä'\" $ " * 20)
    yield plain("no home, no terminal", environment={"HOME": "/nonexistent", "TERM": "", "NO_COLOR": "1", "USER": ""})
    yield "warm", lambda: edited(Place(folder, "warm"), golive)
    for day in ("1999-12-31 23:59:59", "2038-01-19 03:14:08"):
        faked = plain(f"clock {day}", before=("faketime", "-f", day), environment={"NO_FAKE_STAT": "1"})
        yield faked if shutil.which("faketime") else (f"clock {day}", None)
    yield ("user nobody", lambda: nobody(folder, golive)) if os.getuid() == 0 else ("user nobody", None)


def nobody(folder, golive):
    place = Place(folder, "user nobody")
    for path in [place.root, *place.root.rglob("*")]:
        os.chown(path, NOBODY, NOBODY)
    program = place.root / "golive"
    shutil.copy(golive, program)
    shutil.copytree(CONTENT.parent / "templates", place.root / "templates")
    return place.build(program, user=NOBODY, environment={"HOME": str(place.root)}, arguments=("--templates", place.root / "templates"))


def main():
    golive = Path(sys.argv[1]).resolve()
    wrong = missing = 0
    with tempfile.TemporaryDirectory(prefix="golive-repeat-") as folder:
        os.chmod(folder, 0o755)
        expected = Place(folder, "first").build(golive)
        for name, build in variants(golive, folder):
            if build is None:
                missing += 1
                print(f"NOT RUN: {name}")
                continue
            found = build()
            paths = sorted(path for path in expected.keys() | found.keys() if expected.get(path) != found.get(path))
            if paths:
                wrong += 1
                print(f"WRONG: {name}: {len(paths)} files differ, the first is {paths[0]}")
            else:
                print(f"same: {name}", flush=True)
    print(f"{len(expected)} files and folders, {wrong} wrong, {missing} not run")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

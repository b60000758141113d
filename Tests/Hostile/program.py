"""Runs golive with a look at the processor's time, the memory and how it ended."""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
KEEPER = Path(__file__).with_name("keeper.py")
# 2026-11-23T20:00:00Z, whatever this machine's clock says.
NOW = "1795464000"
# Against a run that never ends; no test passes or fails by it otherwise.
WALL_SECONDS = 20
HEAD = re.compile(r"^(\S.*?): (error|warning|note) (GL\d{3}): ", re.M)


@dataclass
class Outcome:
    code: int  # negative: the signal that ended it
    out: bytes
    err: bytes
    seconds: float  # of the processor
    megabytes: float
    late: bool

    @property
    def text(self):
        return (self.out + self.err).decode("utf-8", "replace")

    def heads(self, workspace):
        """Each diagnostic as `path:line:column severity code`; golive writes paths of the workspace from where it runs, others in full."""
        said = self.err.decode("utf-8", "replace")
        places = (workspace.folder + "/", "workspace/", workspace.root + "/", f"{REPOSITORY}/")
        found = []
        for place, severity, code in HEAD.findall(said):
            start = next((start for start in places if place.startswith(start)), "")
            found.append(f"{place.removeprefix(start)} {severity} {code}")
        return found


class Program:
    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.seconds = 0
        self.keeper = subprocess.Popen([sys.executable, str(KEEPER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.keeper.stdin.close()
        self.keeper.wait()

    def run(self, words, workspace, terminal=False):
        """What it says goes into files beside the workspace, where they are no part of what is looked at. People at a terminal see the lines."""
        command = [self.path, *words]
        if words[0] != "verify":
            command += ["--workspace", workspace.folder]
        if words[0] == "build":
            command += ["--output", workspace.output]
        environment = {
            "PATH": os.environ["PATH"], "HOME": os.path.join(workspace.root, "home"), "TMPDIR": os.path.join(workspace.root, "tmp"),
            "SOURCE_DATE_EPOCH": NOW, "GOLIVE_SHARE": str(REPOSITORY), "TERM": "dumb", "NO_COLOR": "1",
        }
        out, err = (f"{workspace.root}.{name}" for name in ("out", "err"))
        asked = {"command": command, "folder": workspace.root, "environment": environment, "out": out, "err": err, "wall": WALL_SECONDS, "terminal": terminal}
        print(json.dumps(asked), file=self.keeper.stdin, flush=True)
        ended = json.loads(self.keeper.stdout.readline())
        self.seconds += ended["seconds"]
        return Outcome(out=_take(out), err=_take(err), **ended)


def _take(path):
    with open(path, "rb") as file:
        content = file.read()
    os.remove(path)
    return content

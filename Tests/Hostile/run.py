#!/usr/bin/env python3
"""Gives golive what it should refuse or render harmless, one thing at a time, and looks at what it does."""

import argparse
import importlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import judge
from program import Program
from workspace import Workspace

HERE = Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("golive")
    parser.add_argument("--only", default="", help="cases whose `kind: name` has these words")
    parser.add_argument("--show", action="store_true", help="print what golive says of each")
    options = parser.parse_args()
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="golive-hostile-", dir=memory) as folder:
        with Program(options.golive) as program:
            sys.exit(Run(options, program, os.path.realpath(folder)).finish())


class Run:
    def __init__(self, options, program, folder):
        self.options, self.program, self.folder = options, program, folder
        self.passed, self.failed, self.known = 0, [], []
        self.base, self.sealed_base = self.make_base(), None
        for case in cases():
            if options.only in f"{case.kind}: {case.name}":
                self.test(case)

    def make_base(self):
        """The workspace, with a sign-off and a snapshot that golive makes itself."""
        workspace = Workspace(os.path.join(self.folder, "base"))
        self.must(workspace, "sign", "kit.tasted", "--as", "ann", "--words", "I tasted.")
        self.must(workspace, "gate", "G1", "--date", "2026-11-20")
        return workspace.folder

    def make_sealed(self):
        """The same, with a sealed decision and the roster that trusts its sealer."""
        workspace = Workspace(os.path.join(self.folder, "sealed"), self.base)
        key = os.path.join(workspace.root, "home/cat")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key], check=True)
        with open(f"{key}.pub", encoding="utf-8") as file:
            workspace.write("keys/allowed_signers", f'cat namespaces="golive-decision@v1" {" ".join(file.read().split()[:2])}\n')
        self.must(workspace, "seal", "0001-the-kitchen", "--as", "cat", "--key", key)
        return workspace.folder

    def must(self, workspace, *words):
        done = self.program.run(words, workspace)
        if done.code != 0:
            sys.exit(f"golive {words[0]} ended with {done.code}:\n{done.text}")
        shutil.rmtree(workspace.at(".golive"), ignore_errors=True)

    def test(self, case):
        if case.sealed and not self.sealed_base:
            self.sealed_base = self.make_sealed()
        workspace = Workspace(os.path.join(self.folder, "case"), self.sealed_base if case.sealed else self.base)
        try:
            case.act(workspace)
            before = workspace.tree()
            outcome = self.program.run(case.words, workspace)
            faults = list(judge.faults(case, outcome, workspace, before))
        finally:
            shutil.rmtree(os.fsencode(workspace.root))
        name = f"{case.kind}: {case.name}"
        if self.options.show:
            print(f"--- {name} ({outcome.code}, {outcome.seconds:.2f} s, {outcome.megabytes:.0f} MB)")
            print(outcome.err.decode("utf-8", "replace")[:1500], flush=True)
        self.note(case, name, faults)

    def note(self, case, name, faults):
        if case.known and faults and not any(fault.startswith(judge.GRAVE) for fault in faults):
            self.known.append(name)
            print(f"known: {name}: {case.known}", flush=True)
        elif case.known and not faults:
            self.failed.append(name)
            print(f"{name}: is marked as known, and nothing is wrong", flush=True)
        elif faults:
            self.failed.append(name)
            for fault in faults:
                print(f"{name}: {fault}", flush=True)
        else:
            self.passed += 1

    def finish(self):
        print(f"{self.passed} passed, {len(self.failed)} failed, {len(self.known)} known")
        return 1 if self.failed or not self.passed else 0


def cases():
    for path in sorted(HERE.glob("cases_*.py")):
        yield from importlib.import_module(path.stem).CASES


if __name__ == "__main__":
    main()

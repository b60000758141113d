"""Runs the cases one by one, each in a copy of the base workspace, and counts what held."""

import os
import shutil
import subprocess
import sys

import judge
from workspace import Workspace


class Tally:
    def __init__(self):
        self.passed, self.failed, self.known = 0, 0, 0

    def add(self, name, faults, known=""):
        """One case: it passes without faults. What is known must still be so, else its mark is to be taken away."""
        if known and faults and not any(fault.startswith(judge.GRAVE) for fault in faults):
            self.known += 1
            print(f"known: {name}: {known}", flush=True)
        elif known and not faults:
            self.failed += 1
            print(f"{name}: it is marked as known, and nothing is wrong", flush=True)
        elif faults:
            self.failed += 1
            for fault in faults:
                print(f"{name}: {fault}", flush=True)
        else:
            self.passed += 1


class Corpus:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.base, self.sealed_base = self.make_base(), None

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

    def test(self, case, show=False):
        if case.sealed and not self.sealed_base:
            self.sealed_base = self.make_sealed()
        workspace = Workspace(os.path.join(self.folder, "case"), self.sealed_base if case.sealed else self.base)
        try:
            case.act(workspace)
            before = workspace.tree()
            outcome = self.program.run(case.words, workspace, case.terminal)
            faults = list(judge.faults(case, outcome, workspace, before))
        finally:
            shutil.rmtree(os.fsencode(workspace.root))
        if show:
            print(f"--- {case.name} ({outcome.code}, {outcome.seconds:.2f} s, {outcome.megabytes:.0f} MB)\n{outcome.text[:1500]}", flush=True)
        return faults

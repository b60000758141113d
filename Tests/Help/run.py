#!/usr/bin/env python3
"""Runs every example of every command's help, as it stands there, in a copy of the sample programme. run.py GOLIVE

Words in capitals stand for what only a programme knows; here they are the sample's.
"""

import json
import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = {
    "AREA": "user-acceptance", "TABLE": "test-cases", "COLUMN=TEXT": "process=OTC --set path=happy", "REQUIREMENT": "scope.signed",
    "PERSON": "elke-reinders", "SUBJECT": "MDM", "DECISION": "0002-keep-seven-december-on-five-conditions",
}
# What else stands for something of the sample, by command.
OWN = {
    "golive import": {"--as TABLE --unit": "--as performance-runs --unit", "=ROW": "=PS-01"},
    "golive seal": {"PERSON": "gideon-maas", "DECISION": "0001-seven-december-is-not-confirmed"},
}
# They ask on a terminal.
ANSWERS = {"golive init harbour": "Harbour\n2027-03-01\n\nAda Lind\n"}
# They run until they are stopped.
LASTING = {"golive serve", "golive watch"}
JIRA = "Issue key,Issue Type,Summary,Status,Created\nSHOP-1,Bug,Prices are lost,Done,2026-11-01 10:00\n"
JTL = "timeStamp,elapsed,label,responseCode,success,allThreads\n" + "".join(
    f"{1763000000000 + 1000 * step},{200 + step},Open the list,200,true,5\n" for step in range(20))
FAULTS = []


def expect(is_so, words):
    if not is_so:
        FAULTS.append(words)
        print(f"FAILED: {words}")


def commands(info, before=()):
    path = (*before, info["commandName"])
    yield " ".join(path), info
    for command in info.get("subcommands", []):
        if command.get("shouldDisplay", True) and command["commandName"] != "help":
            yield from commands(command, path)


def examples(info):
    lines = [line.strip() for line in info.get("discussion", "").splitlines()]
    return [line for line in lines if line.startswith("golive ")]


class Desk:
    """A copy of the sample, files of other tools, and a key that the sample trusts."""

    def __init__(self, program, folder, command):
        self.folder = Path(folder)
        self.content = self.folder / "content"
        ignored = shutil.ignore_patterns(".golive", *(["archive"] if command == "golive seal" else []))
        shutil.copytree(ROOT / "content", self.content, ignore=ignored)
        shutil.copy(ROOT / "Tests" / "Import" / "pytest.xml", self.content / "junit.xml")
        shutil.copy(self.content / "keys" / "allowed_signers", self.content / "allowed_signers")
        (self.content / "jira.csv").write_text(JIRA)
        (self.content / "run-7.jtl").write_text(JTL)
        (self.content / "open.sql").write_text("SELECT count(*) FROM raid\n")
        self.home = self.folder / "home"
        (self.home / ".ssh").mkdir(parents=True)
        key = self.home / ".ssh" / "id_ed25519"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key], check=True)
        public = key.with_suffix(".pub").read_text().strip()
        with open(self.content / "keys" / "allowed_signers", "a") as roster:
            for person in ("elke-reinders", "gideon-maas"):
                for purpose in ("signoff", "decision"):
                    roster.write(f'{person} namespaces="golive-{purpose}@v1" {public}\n')
        self.environment = {
            "PATH": f"{Path(program).parent}:/usr/bin:/bin", "HOME": str(self.home), "LC_ALL": "C.UTF-8",
            "GOLIVE_SHARE": os.environ.get("GOLIVE_SHARE", ""),
        }

    def run(self, line, answers):
        shell = ["sh", "-c", line]
        if answers is None:
            done = subprocess.run(shell, cwd=self.content, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
                                  text=True, timeout=120)
            return done.returncode, done.stdout + done.stderr
        mother, child = pty.openpty()
        process = subprocess.Popen(shell, cwd=self.content, env=self.environment, stdin=child, stdout=child, stderr=child)
        os.close(child)
        os.write(mother, answers.encode())
        seen = b""
        while True:
            try:
                part = os.read(mother, 4096)
            except OSError:
                break
            if not part:
                break
            seen += part
        os.close(mother)
        return process.wait(60), seen.decode()

    def begins(self, line):
        """The first words of what runs until it is stopped."""
        process = subprocess.Popen(["sh", "-c", "exec " + line], cwd=self.content, env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            return os.read(process.stdout.fileno(), 4096).decode()
        finally:
            process.terminate()
            process.wait(60)


def as_in_the_sample(line, command):
    for word, meant in {**OWN.get(command, {}), **SAMPLE}.items():
        line = re.sub(r"(?<![A-Z])" + re.escape(word) + r"(?![A-Z])", lambda _: meant, line)
    return line


def main():
    program = os.path.abspath(sys.argv[1])
    info = json.loads(subprocess.run([program, "--experimental-dump-help"], capture_output=True, check=True, timeout=60).stdout)
    tried = 0
    for command, about in commands(info["command"]):
        lines = examples(about)
        expect(1 <= len(lines) <= 3, f"{command}: {len(lines)} examples in its help")
        expect(any(line.startswith(command) for line in lines), f"{command}: none of its examples is of it")
        with tempfile.TemporaryDirectory(prefix="golive-help-") as folder:
            desk = Desk(program, folder, command)
            for line in lines:
                tried += 1
                expect(len(line) <= 78, f"{command}: an example is {len(line)} letters long: {line}")
                if command in LASTING:
                    expect(desk.begins(line) != "", f"{line}: it says nothing")
                    continue
                status, told = desk.run(as_in_the_sample(line, command), ANSWERS.get(line))
                accepted = (0, 2) if "--require" in line else (0,)
                expect(status in accepted, f"{line}: {status}\n{told[-600:]}")
    if FAULTS:
        sys.exit(f"{len(FAULTS)} failed")
    print(f"All {tried} examples of the help run.")


if __name__ == "__main__":
    main()

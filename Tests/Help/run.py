#!/usr/bin/env python3
"""Runs every example of every command's help, as it stands there, in a copy of the sample programme. run.py GOLIVE

Words in capitals stand for what only a programme knows; here they are the sample's.
"""

import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
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
ANSWERS = {"golive init harbour": "Harbour\n2027-03-01\n\nAda Lind\n\n"}
# They run until they are stopped; what they say once they are at work.
LASTING = {"golive serve": "The preview is at http://", "golive watch": "Waiting for changes"}
# Their examples follow from each other; every other stands for itself.
FOLLOWING = {"golive", "golive gate"}
DEADLINE = 120
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


def person(command):
    return OWN.get(command, {}).get("PERSON", SAMPLE["PERSON"])


def lay_out(folder):
    """A copy of the sample, files of other tools, and for each who signs a key of their own that the sample trusts."""
    content = folder / "content"
    shutil.copytree(ROOT / "content", content, ignore=shutil.ignore_patterns(".golive"))
    shutil.copy(ROOT / "Tests" / "Import" / "pytest.xml", content / "junit.xml")
    shutil.copy(content / "keys" / "allowed_signers", content / "allowed_signers")
    (content / "jira.csv").write_text(JIRA)
    (content / "run-7.jtl").write_text(JTL)
    (folder / "keys").mkdir()
    with open(content / "keys" / "allowed_signers", "a") as roster:
        for one in {person(command) for command in ("", *OWN)}:
            key = folder / "keys" / one
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key], check=True, timeout=60)
            public = key.with_suffix(".pub").read_text().strip()
            roster.write(f'{one} namespaces="golive-signoff@v1,golive-decision@v1" {public}\n')


class Desk:
    """Where somebody sits who has the sample and a key."""

    def __init__(self, program, template, folder, command):
        self.folder = Path(folder)
        self.content = self.folder / "content"
        shutil.copytree(template / "content", self.content)
        if command == "golive seal":
            # It is sealed already.
            shutil.rmtree(self.content / "archive")
        self.home = self.folder / "home"
        (self.home / ".ssh").mkdir(parents=True)
        for ending in ("", ".pub"):
            shutil.copy(template / "keys" / f"{person(command)}{ending}", self.home / ".ssh" / f"id_ed25519{ending}")
        self.environment = {
            "PATH": f"{Path(program).parent}:/usr/bin:/bin", "HOME": str(self.home), "LC_ALL": "C.UTF-8",
            "GOLIVE_SHARE": os.environ.get("GOLIVE_SHARE", ""),
        }

    def where(self, line):
        """In the workspace, or beside it where the line names it."""
        return self.folder if "--workspace content" in line else self.content

    def run(self, line, answers):
        if "--key" not in line:
            # Whoever has a key signs with it.
            shutil.copy(self.content / "allowed_signers", self.content / "keys" / "allowed_signers")
        shell = ["sh", "-c", line]
        if answers is None:
            done = subprocess.run(shell, cwd=self.where(line), env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
                                  text=True, timeout=DEADLINE)
            return done.returncode, done.stdout + done.stderr
        mother, child = pty.openpty()
        process = subprocess.Popen(shell, cwd=self.where(line), env=self.environment, stdin=child, stdout=child, stderr=child)
        os.close(child)
        os.write(mother, answers.encode())
        told = listen(mother, None)
        if process.poll() is None and not told.ended:
            process.kill()
        os.close(mother)
        return process.wait(DEADLINE), told.text

    def begins(self, line, words):
        """Whether it comes to these words and stays, and what it says until then."""
        process = subprocess.Popen(["sh", "-c", "exec " + line], cwd=self.where(line), env=self.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            told = listen(process.stdout.fileno(), words)
            return words in told.text and process.poll() is None, told.text
        finally:
            process.terminate()
            process.wait(DEADLINE)
            process.stdout.close()


class listen:
    """What is said until it ends, until these words come, or for as long as one waits."""

    def __init__(self, source, words):
        seen, last, self.ended = b"", time.monotonic() + DEADLINE, False
        while (words is None or words.encode() not in seen) and time.monotonic() < last:
            if not select.select([source], [], [], max(0, last - time.monotonic()))[0]:
                break
            try:
                part = os.read(source, 4096)
            except OSError:
                part = b""
            if not part:
                self.ended = True
                break
            seen += part
        self.text = seen.decode(errors="replace")


def as_in_the_sample(line, command):
    # What a command has of its own goes before.
    for word, meant in (*OWN.get(command, {}).items(), *SAMPLE.items()):
        line = re.sub(r"(?<![A-Z])" + re.escape(word) + r"(?![A-Z])", lambda _: meant, line)
    return line


def run(program, template, command, lines):
    """What is wrong with examples, one after the other at one desk."""
    wrong = []
    with tempfile.TemporaryDirectory(prefix="golive-help-") as folder:
        desk = Desk(program, template, folder, command)
        for line in lines:
            try:
                if command in LASTING:
                    is_right, told = desk.begins(as_in_the_sample(line, command), LASTING[command])
                    status = "does not begin"
                else:
                    status, told = desk.run(as_in_the_sample(line, command), ANSWERS.get(line))
                    is_right = status in ((0, 2) if "--require" in line else (0,))
            except subprocess.TimeoutExpired as expired:
                is_right, status, told = False, "does not end", str(expired)
            if not is_right:
                wrong.append(f"{line}: {status}\n{told[-600:]}")
    return wrong


def main():
    program = os.path.abspath(sys.argv[1])
    info = json.loads(subprocess.run([program, "--experimental-dump-help"], capture_output=True, check=True, timeout=60).stdout)
    tried, sets = 0, []
    for command, about in commands(info["command"]):
        lines = examples(about)
        tried += len(lines)
        expect(1 <= len(lines) <= 3, f"{command}: {len(lines)} examples in its help")
        expect(any(line.startswith(command) for line in lines), f"{command}: none of its examples is of it")
        for line in lines:
            expect(len(line) <= 78, f"{command}: an example is {len(line)} letters long: {line}")
        sets += [(command, lines)] if command in FOLLOWING else [(command, [line]) for line in lines]
    with tempfile.TemporaryDirectory(prefix="golive-help-") as folder, ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:
        lay_out(Path(folder))
        for wrong in pool.map(lambda one: run(program, Path(folder), *one), sets):
            for words in wrong:
                expect(False, words)
    if FAULTS:
        sys.exit(f"{len(FAULTS)} failed")
    print(f"All {tried} examples of the help run.")


if __name__ == "__main__":
    main()

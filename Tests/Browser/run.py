"""Tests the sample's portal in a real browser: run.py GOLIVE. Prints one line for each fault, last the counts."""

import sys
import tempfile
import time
from pathlib import Path

from selenium.common.exceptions import WebDriverException

import changed
import large
import portal as portals
import sealed
from browser import Browser
from checks import axe, keyboard, links, markup, noscript, paper, reflow, safety, search, text
from report import Report


def main(golive):
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        portal = portals.build_sample(golive, Path(folder).resolve() / "site")
        test(portal, report)
        test_frozen(sealed.seal_sample(golive, Path(folder).resolve()), report)
        test_large(large.build_large(golive, Path(folder).resolve()), report)
        test_changed(changed.build_changed(golive, Path(folder).resolve()), report)
    return report.finish()


def test(portal, report, timings=False):
    validator = markup.Validator(portal)
    for check in (text.check, links.check, markup.check, safety.check):
        check(portal, report)
    # axe comes last: it lifts the policy that the others, and the look at the traffic, need.
    checks = (reflow.check, keyboard.check, paper.check, noscript.check, search.check, safety.check_traffic, axe.check, search.check_access)
    look(checks, portal, report, timings)
    validator.check(portal, report)


def test_frozen(portal, report):
    """Only what the banner of a frozen edition could spoil."""
    sealed.check(portal, report)
    look((reflow.check, keyboard.check, paper.check, axe.check), portal, report)


def test_changed(portal, report):
    """Only what long reasons could spoil."""
    changed.check(portal, report)
    look((reflow.check, keyboard.check, paper.check, axe.check), portal, report)


def test_large(portal, report):
    """Only the board pack: it must fit on its sheets whatever there is to tell."""
    look((reflow.check, paper.check, axe.check), portal, report)


def look(checks, portal, report, timings=False):
    with Browser() as browser:
        for check in checks:
            start = time.monotonic()
            try:
                check(portal, browser, report)
            except (WebDriverException, TimeoutError) as error:
                report.add(check.__module__, [f"did not end: {str(error)[:300]}"])
            if timings:
                print(f"{check.__module__}: {time.monotonic() - start:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: run.py GOLIVE")
    sys.exit(main(sys.argv[1]))

"""Tests portals in a real browser: run.py GOLIVE. Prints one line for each fault, last the counts."""

import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from selenium.common.exceptions import WebDriverException

import changed
import empty
import large
import one_cell
import portal as portals
import sealed
import translated
from browser import Browser
from checks import axe, bare, executed, keyboard, links, marks, markup, noscript, paper, reflow, safety, search, text
from hostile import found, refused, workspace
from report import Report

# What needs no browser.
FILES = (text.check, markup.check, safety.check, bare.check)


def main(golive):
    report = Report()
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(PARTS_AT_ONCE) as pool:
        for part in [pool.submit(run, number, golive, Path(folder).resolve() / str(number)) for number in range(len(PARTS))]:
            report.take(part.result())
    return report.finish()


def run(number, golive, folder):
    """One of the parts, in a process and a folder of its own."""
    folder.mkdir()
    report = Report()
    PARTS[number](golive, folder, report)
    return report


def test_sample(golive, folder, report):
    test(portals.build_sample(golive, folder / "site"), report)


def test(portal, report, timings=False):
    validator = markup.Validator(portal)
    for check in (*FILES, links.check, marks.check):
        check(portal, report)
    # axe comes last: it lifts the policy that the others, and the look at the traffic, need.
    checks = (reflow.check, keyboard.check, paper.check, noscript.check, search.check, safety.check_traffic, axe.check, search.check_access)
    look(checks, portal, report, timings)
    validator.check(portal, report)


def test_sealed(golive, folder, report):
    test_frozen(golive, folder, report)
    # What is changed is the package of the first.
    test_changed(golive, folder, report)


def test_frozen(golive, folder, report):
    """Only what the banner of a frozen edition could spoil."""
    portal = sealed.seal_sample(golive, folder)
    sealed.check(portal, report)
    look((reflow.check, keyboard.check, paper.check, axe.check), portal, report)


def test_changed(golive, folder, report):
    """Only what long reasons could spoil."""
    portal = changed.build_changed(golive, folder)
    changed.check(portal, report)
    look((reflow.check, keyboard.check, paper.check, axe.check), portal, report)


def test_empty(golive, folder, report):
    """Nothing has been written yet; and all is well, so that no list has anything in it."""
    empty.check_refusals(golive, folder, report)
    portals, warnings = empty.build(golive, folder)
    empty.check(portals[0], warnings, report.of(portals[0].kind))
    least, begun, *others = portals
    test_files(least, report, (links.check, bare.check_sentences, marks.check))
    # Its files have tables that are to be filled in.
    for check in (text.check, links.check, bare.check_sentences, marks.check):
        check(begun, report.of(begun.kind))
    for portal in others:
        test_files(portal.only_shown(), report, (bare.check_sentences,))
    test_files(one_cell.check(golive, folder, report), report, (links.check, bare.check_sentences))
    # The others have the same pages with a few words more.
    look((reflow.check, keyboard.check, safety.check_traffic, axe.check), least, report.of(least.kind))


def test_hostile(golive, folder, report):
    """Whatever people could write to break the portal."""
    refused.check(golive, folder, report)
    many, none, warnings = workspace.build(golive, folder)
    report.add("hostile", warnings)
    test_files(many, report, (links.check, found.check_files))
    test_files(none.only_shown(), report)
    # What runs scripts comes after the look at the traffic, as axe does: it lifts the policy.
    look((reflow.check, keyboard.check, found.check, safety.check_traffic, executed.check, axe.check), many, report.of(many.kind))


def test_translated(golive, folder, report):
    """In another language nothing of the portal is left in English."""
    translated.check_format(report)
    translated.check_least(golive, folder, report)
    translated.check_sample(golive, folder, report)


def test_files(portal, report, checks=()):
    part, validator = report.of(portal.kind), markup.Validator(portal)
    for check in (*FILES, *checks):
        check(portal, part)
    validator.check(portal, part)


def test_large(golive, folder, report):
    """Only the board pack: it must fit on its sheets whatever there is to tell."""
    portal = large.build_large(golive, folder)
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


# The longest first.
PARTS = (test_sample, test_hostile, test_empty, test_sealed, test_large, test_translated)
# A browser is busy with more than one processor, and waits a lot.
PARTS_AT_ONCE = 3

if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: run.py GOLIVE")
    sys.exit(main(sys.argv[1]))

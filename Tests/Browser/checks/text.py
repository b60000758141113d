"""The words: the verdict comes first, no emoji, no score in percent, and no mark without its word."""

import re

VERDICTS = ("Ready for", "Ready with conditions for", "Not ready for", "Not ready, and no date is set", "Not assessed")
SCORE = re.compile(r"\d+\s?(?:%|per ?cent)\s+(?:ready|readiness|complete|done|on track)|(?:readiness|score|ready)\s*(?:is|of|:)?\s*\d+\s?%", re.I)
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\u231a\u231b\u23e9-\u23f3\ufe0f]")


def check(portal, report):
    overview = portal.overview
    heading = overview.tree.first("h1")
    words = heading.text() if heading else ""
    report.add(overview.name, [] if words.startswith(VERDICTS) else [f"the heading is no verdict: {words!r}"])
    main = overview.tree.first("main") or overview.tree
    report.add(overview.name, [f"a score instead of a finding: {found!r}" for found in SCORE.findall(main.text(skip=("svg",)))])
    for page in portal.pages:
        emoji = sorted(set(EMOJI.findall(page.tree.text())))
        report.add(page.name, [f"emoji U+{ord(sign):04X}" for sign in emoji])
        report.add(page.name, list(mark_faults(page)))


def mark_faults(page):
    for mark in page.tree.find_all("svg"):
        hidden, role = mark.get("aria-hidden") == "true", mark.get("role")
        if "sprite" in mark.classes():
            continue
        if "ic" not in mark.classes():
            if not hidden and not (role == "img" and (mark.get("aria-label") or mark.get("aria-labelledby"))):
                yield f"a picture in line {mark.line} without a name for those who do not see it"
        elif hidden:
            if not has_word(mark):
                yield f"a mark in line {mark.line} without its word"
        elif role != "img" or not (mark.get("aria-label") or title(mark)).strip():
            yield f"a mark in line {mark.line} that is neither hidden nor named"


def title(mark):
    """What a picture is called inside it."""
    element = mark.first("title")
    return element.text() if element else ""


def has_word(mark):
    """The word stands beside the mark, or beside the element that holds nothing but the mark."""
    parent = mark.parent
    return bool(parent.text(skip=("svg",)) or (parent.parent and parent.tag in ("span", "b", "strong") and parent.parent.text(skip=("svg",))))

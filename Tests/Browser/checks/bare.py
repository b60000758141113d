"""What an empty or an overfull workspace could leave behind: tables and lists without rows, empty labels, names of templates."""

import re

# A number with a sign for percent is a finding where it is measured; a share of readiness is a score.
SCORE = re.compile(r"\d+\s?(?:%|per ?cent)\s+(?:ready|readiness|complete|done)", re.I)

# The list of hits, which the search fills.
FILLED = "hits"


def check(portal, report):
    for page in portal.pages:
        report.add(page.name, list(faults(page)))


def faults(page):
    for table in page.tree.find_all("table"):
        if not any(body.find_all("tr") for body in table.find_all("tbody")):
            yield f"line {table.line}: a table without rows"
        elif not any(cell.text() or cell.first("svg") for cell in table.find_all("td")):
            yield f"line {table.line}: a table without words"
    for element in page.tree.find_all("ul", "ol", "dl", "figure", "section", "details"):
        if element.get("id") == FILLED:
            continue
        if len([child for child in element.children if not isinstance(child, str)]) < (2 if element.tag in ("section", "details") else 1):
            if element.tag != "section" or element.text() == element.first("h1", "h2", "h3").text():
                yield f"line {element.line}: an empty {element.tag}"
    for label in page.tree.find_all("dt"):
        after = [child for child in label.parent.children if not isinstance(child, str)]
        value = after[after.index(label) + 1:][:1]
        if not value or value[0].tag != "dd" or not value[0].text():
            yield f"line {label.line}: nothing stands beside {label.text()!r}"
    for element in page.tree.find_all("div"):
        if element.classes() in (["who"], ["due"]) and element.text() == element.first("span").text():
            yield f"line {element.line}: nothing stands under {element.text()!r}"
    for found in SCORE.findall(page.tree.text()):
        yield f"a score instead of a finding: {found!r}"


def check_sentences(portal, report):
    """Where nobody has written anything, a gap in a sentence is the portal's own."""
    for page in portal.pages:
        # The checklist's files are shown as they are.
        if not page.name.startswith("files/"):
            report.add(page.name, list(gaps(page)))


def gaps(page):
    for element in page.tree.find_all("p", "li", "h1", "h2", "h3", "td"):
        words = element.text()
        if words.endswith((",", " by", " and", " of")) or any(gap in words for gap in (", .", " ,", ", ,", "nil", "optional(", "  ")):
            yield f"line {element.line}: a sentence with a gap: {words[-70:]!r}"

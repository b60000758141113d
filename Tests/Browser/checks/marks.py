"""Names in sentences of golive stand as code, without the back-ticks in which they are written."""

from html_tree import Element

# What is shown as it was written.
SHOWN = ("code", "pre", "script", "style", "textarea")
# Files of the checklist and the like, line by line, and evidence that people have written.
FILES = ("files/", "evidence/", "archive/")


def check(portal, report):
    for page in portal.pages:
        if not page.name.startswith(FILES):
            report.add(page.name, list(faults(page.tree)))


def faults(element):
    for child in element.children:
        if isinstance(child, Element):
            if child.tag not in SHOWN:
                yield from faults(child)
        elif "`" in child:
            yield f"line {element.line}: back-ticks in {' '.join(child.split())[:100]!r}"

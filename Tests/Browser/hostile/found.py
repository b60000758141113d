"""The search of the hostile portal: its index is whole, and what it finds is shown as words."""

from checks import search

# Parts of names that stand in the workspace.
ASKED = ("script alert", "onmouseover", "lagerverwaltung", "الأنصاري", "כהן")


def check_files(portal, report):
    report.add(search.NAME, list(search.size_faults(portal)) + list(search.index_faults(portal)))


def check(portal, browser, report):
    browser.emulate(width=390)
    for words in ASKED:
        state = search.ask(browser, portal.by_name[search.NAME], words)
        faults = [] if state["hits"] else [f"{words!r} finds nothing"]
        faults += [f"{words!r} becomes markup"] if state["strange"] else []
        wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        report.add(search.NAME, faults + ([f"with hits of {words!r} it is wider than the screen by {wide} px"] if wide > 0 else []))

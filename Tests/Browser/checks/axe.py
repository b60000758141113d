"""Accessibility: axe finds nothing, on every kind of page, and on the main ones also narrow, and dark."""

from importlib.util import find_spec
from pathlib import Path

MOST_PAGES = 40
EVERYTHING = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# A dark page is the same page in other colours.
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
# Of rows and list items that are built alike, eight are enough: a long evidence file would take ten times as long.
THIN = """
for (const parent of document.querySelectorAll('tbody, ul, ol, section, main > div')) {
  const kinds = new Map()
  for (const child of [...parent.children]) {
    const kind = [child, ...child.querySelectorAll('*')].map(e => `${e.tagName}.${e.getAttribute('class')}.${e.getAttribute('role')}`).join()
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (kinds.get(kind) > 8) child.remove()
  }
}
"""
RUN = """
const done = arguments[1]
axe.run(document, {preload: false, resultTypes: ['violations'], runOnly: arguments[0]})
  .then(result => done(result.violations.map(rule => [rule.id, rule.help, rule.nodes.length,
    rule.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')])), error => done(String(error)))
"""


def check(portal, browser, report):
    source = axe_source()
    main = portal.narrow_pages()
    views = [(page, 1280, "light", EVERYTHING) for page in portal.sample(MOST_PAGES)]
    views += [(page, 390, "light", EVERYTHING) for page in main]
    views += [(page, 1280, "dark", COLOURS) for page in main]
    # Only here: axe is put into the page, which the page's own policy rightly forbids.
    browser.cdp("Page.setBypassCSP", enabled=True)
    for page, width, scheme, rules in views:
        browser.emulate(width=width, prefers_color_scheme=scheme)
        browser.open(page)
        browser.run(THIN)
        browser.run(source)
        report.add(page.name, faults(browser, rules, f"at {width}, {scheme}"))
    browser.cdp("Page.setBypassCSP", enabled=False)


def faults(browser, rules, view):
    found = browser.driver.execute_async_script(RUN, rules)
    if isinstance(found, str):
        return [f"axe did not run {view}: {found}"]
    return [f"axe {rule} {view}: {words}, {count} times: {places}" for rule, words, count, places in found]


def axe_source():
    # The package itself is not imported: it would want Playwright.
    folder = Path(find_spec("axe_playwright_python").origin).parent
    return (folder / "axe.min.js").read_text(encoding="utf-8")

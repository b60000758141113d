"""Tabbing through a page: skip link first, a visible ring at each stop, the order of reading, no trap."""

from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

STOPS = "a[href], button, input, select, textarea, summary, [tabindex]"
EXPECTED = f"""
return [...document.querySelectorAll('{STOPS}')].filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility()).length
"""
START = "window.golive = {before: null, seen: new Set()}"
STOP = """
const e = document.activeElement
if (!e || e === document.body) return null
if (golive.seen.has(e)) return 'again'
const style = getComputedStyle(e), box = e.getClientRects()[0], state = golive
const forward = !state.before || Boolean(state.before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)
state.before = e
state.seen.add(e)
const on = box && document.elementFromPoint(Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1))
return {
  name: (e.getAttribute('aria-label') || e.textContent).trim().replace(/\\s+/g, ' ').slice(0, 40) || e.tagName,
  href: e.getAttribute('href'),
  ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !style.outlineColor.endsWith(', 0)'),
  visible: Boolean(box && box.width && box.height && box.bottom > 0 && box.top < innerHeight),
  covered: Boolean(on && !e.contains(on) && !on.contains(e)),
  forward, tabIndex: e.tabIndex, stranger: !e.matches(`%s`)}
""" % STOPS


def check(portal, browser, report):
    for page in portal.key_pages():
        start(browser, page, 1280)
        report.add(page.name, walk(browser))
    start(browser, portal.overview, 390)
    report.add(portal.overview.name, menu(browser))
    start(browser, portal.overview, 390)
    browser.run("document.querySelectorAll('header details').forEach(e => e.open = true)")
    report.add(portal.overview.name, [f"at 390: {fault}" for fault in walk(browser)])


def start(browser, page, width):
    # Without motion: where the page glides to the focus, it is not yet in view when it is looked for.
    browser.emulate(width=width, prefers_reduced_motion="reduce")
    browser.open(page)


def walk(browser):
    expected = browser.run(EXPECTED)
    browser.run(START)
    stops, strangers = [], []
    for _ in range(expected + 20):
        press(browser, Keys.TAB)
        stop = browser.run(STOP)
        if stop is None or stop == "again":
            break
        (strangers if stop["stranger"] else stops).append(stop)
    if stops and not (stops[0]["href"] or "").startswith("#"):
        yield f'the first stop is not the skip link but "{stops[0]["name"]}"'
    if len(stops) != expected:
        yield f"{len(stops)} of {expected} links and controls are reached with the Tab key"
    yield from told("takes the focus but is neither link nor control nor labelled region", strangers)
    yield from told("no visible focus ring", [stop for stop in stops if not stop["ring"]])
    yield from told("focused but out of sight", [stop for stop in stops if not stop["visible"]])
    yield from told("focused but covered by something", [stop for stop in stops if stop["visible"] and stop["covered"]])
    yield from told("out of the order of reading", [stop for stop in stops if not stop["forward"] or stop["tabIndex"] > 0])


def told(fault, stops):
    """One line for all stops with the same fault."""
    names = list(dict.fromkeys(f'"{stop["name"]}"' for stop in stops))
    if names:
        yield f"{fault}: {', '.join(names[:4])}" + (f" and {len(stops) - 4} more" if len(names) > 4 else "")


def menu(browser):
    """On small screens the menu opens with the Enter key and shows its links."""
    if not browser.run("const s = document.querySelector('header summary'); s?.focus(); return s?.checkVisibility() ?? false"):
        return ["at 390: there is no menu"]
    press(browser, Keys.ENTER)
    shown = browser.run("return [...document.querySelectorAll('header details a')].filter(e => e.checkVisibility()).length")
    return [] if shown else ["at 390: the menu, opened with the Enter key, shows no links"]


def press(browser, key):
    ActionChains(browser.driver, duration=0).send_keys(key).perform()

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
    faults, stops = [], 0
    for _ in range(expected + 20):
        press(browser, Keys.TAB)
        stop = browser.run(STOP)
        if stop is None or stop == "again":
            break
        if stop["stranger"]:
            faults.append(f'takes the focus but is neither link nor control nor labelled region: "{stop["name"]}"')
            continue
        stops += 1
        if stops == 1 and not (stop["href"] or "").startswith("#"):
            faults.append(f'the first stop is not the skip link but "{stop["name"]}"')
        if not stop["ring"]:
            faults.append(f'no visible focus ring on "{stop["name"]}"')
        if not stop["visible"]:
            faults.append(f'the focus goes to something that cannot be seen: "{stop["name"]}"')
        elif stop["covered"]:
            faults.append(f'something lies over the focused "{stop["name"]}"')
        if not stop["forward"] or stop["tabIndex"] > 0:
            faults.append(f'the focus jumps out of reading order to "{stop["name"]}"')
    if stops != expected:
        faults.append(f"{stops} of {expected} links and controls are reached with the Tab key")
    return faults


def menu(browser):
    """On small screens the menu opens with the Enter key and shows its links."""
    if not browser.run("const s = document.querySelector('header summary'); s?.focus(); return s?.checkVisibility() ?? false"):
        return ["at 390: there is no menu"]
    press(browser, Keys.ENTER)
    shown = browser.run("return [...document.querySelectorAll('header details a')].filter(e => e.checkVisibility()).length")
    return [] if shown else ["at 390: the menu, opened with the Enter key, shows no links"]


def press(browser, key):
    ActionChains(browser.driver, duration=0).send_keys(key).perform()

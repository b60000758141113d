"""Paper and forced colours: the overview prints on a few pages without navigation, and marks stay visible."""

import base64
import re

MOST_SHEETS = 5
PACK, PACK_SHEETS = "board-pack.html", 5
SHOWN = """
return [...document.querySelectorAll('nav, footer, .skip, .menu')].filter(e => e.checkVisibility())
  .map(e => e.tagName.toLowerCase() + (e.getAttribute('aria-label') ? ' "' + e.getAttribute('aria-label') + '"' : ''))
"""
PAPER = "return getComputedStyle(document.body).backgroundColor"
# A symbol can be seen when one of its shapes is painted in something other than the background.
LOST = """
const back = getComputedStyle(document.body).backgroundColor
const seen = (e, paint) => getComputedStyle(e)[paint] !== 'none' && getComputedStyle(e)[paint] !== back
return [...document.querySelectorAll('symbol')].filter(symbol => {
  const [shape, ...rest] = symbol.children
  const filled = seen(shape, 'fill')
  const glyph = rest.find(e => e.classList.contains('g'))
  return !(filled || seen(shape, 'stroke')) || (filled && glyph && getComputedStyle(glyph).stroke === getComputedStyle(shape).fill)
}).map(symbol => symbol.id)
"""
# Forced colours paint transparent borders, so that every link may look like the one of this page.
UNMARKED = """
const look = e => { const s = getComputedStyle(e); return s.borderBlockEndStyle + s.borderBlockEndWidth + s.borderBlockEndColor }
const current = document.querySelector('header nav [aria-current]'), other = document.querySelector('header nav a:not([aria-current])')
return Boolean(current && other && look(current) === look(other))
"""


def check(portal, browser, report):
    for name, least, most in ((portal.overview.path.name, 1, MOST_SHEETS), (PACK, PACK_SHEETS, PACK_SHEETS)):
        page = portal.by_name.get(name)
        if page is None:
            report.add(name, ["is missing"])
            continue
        sheets = _sheets(browser, page)
        wanted = f"at most {most}" if least < most else str(most)
        report.add(page.name, [] if least <= sheets <= most else [f"prints on {sheets} sheets, {wanted} are wanted"])

    for page in portal.key_pages():
        browser.emulate(media="print", prefers_color_scheme="dark")
        browser.open(page)
        faults = [f"printed although it is of no use on paper: {element}" for element in browser.run(SHOWN)]
        if (colour := browser.run(PAPER)) not in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"):
            faults.append(f"paper has a background, {colour}, when the reader's screen is dark")
        report.add(page.name, faults)

        browser.emulate(forced_colors="active", prefers_color_scheme="dark")
        browser.open(page)
        faults = [f"cannot be seen in forced colours: mark {mark}" for mark in browser.run(LOST)]
        if browser.run(UNMARKED):
            faults.append("in forced colours the bar under this page's link in the navigation is under every link")
        report.add(page.name, faults)


def _sheets(browser, page):
    browser.emulate(prefers_color_scheme="light")
    browser.open(page)
    pdf = base64.b64decode(browser.cdp("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
    return len(re.findall(rb"/Type\s*/Page\b", pdf))

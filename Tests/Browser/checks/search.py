"""The search, from a disk: it finds what is typed, says how much, and nothing that is typed is ever run."""

import json
from urllib.parse import quote

from checks import axe
from checks.keyboard import press
from selenium.webdriver.common.keys import Keys

NAME = "search.html"
HEAVIEST_INDEX = 500_000
HEAVIEST_SCRIPTS = 5_000
START = "window.GOLIVE_INDEX="
STATE = """
return {count: document.getElementById('count').textContent,
  hits: [...document.querySelectorAll('#hits li')].map(e => [...e.children].map(c => c.textContent)),
  addresses: [...document.querySelectorAll('#hits a')].map(e => e.getAttribute('href')),
  strange: document.querySelectorAll('#hits :not(li, a, p)').length, typed: document.getElementById('q').value}
"""
# What is asked for, and the beginning of the first title that must come.
ASKED = {
    "cutover": "Cutover: ", "henrike": "Henrike Althoff", "HENRIKE  althoff": "Henrike Althoff", "way back": "Way back",
    "R-01": "R-01: ", "r01": "R-01: ", "the order book": "Order book", "order boo": "Order book", "sjöholm": "Ingmar Sjöholm",
    "sjoholm": "Ingmar Sjöholm",
}
NOTHING = ("zzzz", "cutover zzzz", "cutoverx")
HOSTILE = ("<img src=x onerror=alert(1)>", "\"'><script>alert(1)</script>", "__proto__", "constructor", "%00", "{{7*7}}", "\u202e\ud83d\ude80", "(", "a" * 5000)


def check(portal, browser, report):
    page = portal.by_name[NAME]
    report.add(NAME, list(size_faults(portal)))
    report.add(NAME, list(index_faults(portal)))
    browser.emulate(prefers_reduced_motion="reduce")
    for words, first in ASKED.items():
        report.add(NAME, list(found_faults(ask(browser, page, words), words, first)))
    for words in NOTHING:
        report.add(NAME, [] if ask(browser, page, words)["count"].startswith("Nothing was found") else [f"{words!r} finds something"])
    for words in HOSTILE:
        state = ask(browser, page, words)
        report.add(NAME, [] if not state["strange"] else [f"{words[:40]!r} becomes markup"])
    report.add(NAME, list(typing_faults(browser, page)))
    report.add(NAME, list(following_faults(browser, page)))


def check_access(portal, browser, report):
    """With hits on the page; axe needs the page's policy lifted, so this comes last."""
    browser.cdp("Page.setBypassCSP", enabled=True)
    for width, scheme in ((1280, "light"), (390, "dark")):
        browser.emulate(width=width, prefers_color_scheme=scheme)
        ask(browser, portal.by_name[NAME], "cutover")
        wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        browser.run(axe.axe_source())
        faults = axe.faults(browser, axe.EVERYTHING, f"with hits, at {width}, {scheme}")
        report.add(NAME, faults + ([f"with hits at {width} it is wider than the screen"] if wide > 0 else []))
    browser.cdp("Page.setBypassCSP", enabled=False)


def ask(browser, page, words):
    browser.driver.get(f"{page.url}?q={quote(words, errors='surrogatepass')}")
    return browser.run(STATE)


def found_faults(state, words, first):
    titles = [hit[0] for hit in state["hits"]]
    if not titles or not titles[0].startswith(first):
        yield f"{words!r} first finds {titles[:1]}, not {first!r}"
    if not state["count"].split(" ")[0].isdigit() or (int(state["count"].split(" ")[0]) != len(titles) and "first 50" not in state["count"]):
        yield f"{words!r} has {len(titles)} hits and says {state['count']!r}"
    if any(len(hit) < 2 or not all(hit) for hit in state["hits"]):
        yield f"a hit of {words!r} has no kind or an empty line"


def typing_faults(browser, page):
    """Hits follow what is typed; Enter makes an address that can be sent."""
    browser.open(page)
    before = browser.run(STATE)
    if before["count"] or before["hits"]:
        yield "it finds something before anything is asked"
    browser.run("document.getElementById('q').focus()")
    press(browser, "cutov")
    if not browser.run(STATE)["hits"]:
        yield "nothing is found while words are typed"
    press(browser, Keys.ENTER)
    if not browser.driver.current_url.endswith("search.html?q=cutov") or not browser.run(STATE)["hits"]:
        yield f"the Enter key leads to {browser.driver.current_url}"
    browser.run("document.getElementById('q').focus()")
    press(browser, Keys.TAB)
    press(browser, Keys.TAB)
    if browser.run("return document.activeElement.closest('#hits li') !== document.querySelector('#hits li')"):
        yield "the Tab key does not lead from the button to the first hit"


def following_faults(browser, page):
    first = ask(browser, page, "R-01")
    browser.driver.get(page.path.parent.as_uri() + "/" + first["addresses"][0])
    if not browser.run("const e = document.getElementById(location.hash.slice(1)); return Boolean(e && e.checkVisibility())"):
        yield f"{first['addresses'][0]} leads to no place that can be seen"


def read_index(portal):
    text = (portal.root / "assets/search-index.js").read_text(encoding="utf-8")
    return json.loads(text.removeprefix(START).removesuffix(";\n"))


def index_faults(portal):
    """Every entry leads to a place of the portal, and nothing in the index could end a script."""
    text = (portal.root / "assets/search-index.js").read_text(encoding="utf-8")
    if not text.startswith(START) or any(sign in text for sign in "<\u2028\u2029"):
        yield "the index is not safe within a script"
    for address, title, kind, _ in read_index(portal)["d"]:
        name, _, anchor = address.partition("#")
        target = portal.by_name.get(name)
        if not target or (anchor and anchor not in target.ids):
            yield f"the index leads to {address}, which is not there"
        if not title or not kind:
            yield f"{address} has no title or kind"


def size_faults(portal):
    index, scripts = portal.root / "assets/search-index.js", sorted(portal.root.rglob("*.js"))
    if (size := index.stat().st_size) > HEAVIEST_INDEX:
        yield f"the index has {size} bytes, at most {HEAVIEST_INDEX} are wanted"
    if (size := sum(path.stat().st_size for path in scripts if path != index)) > HEAVIEST_SCRIPTS:
        yield f"{size} bytes of scripts, at most {HEAVIEST_SCRIPTS} are wanted"

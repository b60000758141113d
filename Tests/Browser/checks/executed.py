"""Nothing that somebody wrote runs, even where the page's own policy would not stop it."""

SENTINEL = """
window.golive = {ran: []}
for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => golive.ran.push(name)
"""
# What a handler in an attribute waits for.
STIR = """
for (const element of document.querySelectorAll('*'))
  for (const name of ['mouseover', 'focus', 'error', 'load', 'toggle']) element.dispatchEvent(new Event(name))
return golive.ran
"""
# All that the portal itself does not place; its two scripts are those of the search.
ELEMENTS = "return [...document.querySelectorAll('body script:not([src^=\"assets/search\"]), main img, main style, main iframe, main link, main meta')].map(e => e.outerHTML.slice(0, 60))"


def check(portal, browser, report):
    added = browser.cdp("Page.addScriptToEvaluateOnNewDocument", source=SENTINEL)["identifier"]
    browser.cdp("Page.setBypassCSP", enabled=True)
    browser.emulate()
    for page in portal.sample(len(portal.pages)):
        browser.open(page)
        faults = [f"ran {name}" for name in browser.run(STIR)]
        report.add(page.name, faults + [f"an element that nobody placed: {element}" for element in browser.run(ELEMENTS)])
    browser.cdp("Page.setBypassCSP", enabled=False)
    browser.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=added)

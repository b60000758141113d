"""Without JavaScript each of the main pages says the same."""

HEADING = "document.querySelector('main h1')?.textContent"


def check(portal, browser, report):
    browser.emulate()
    for page in portal.key_pages():
        browser.open(page)
        usual = browser.run(f"return {HEADING}")
        browser.cdp("Emulation.setScriptExecutionDisabled", value=True)
        try:
            browser.open(page)
            without = heading(browser)
        finally:
            browser.cdp("Emulation.setScriptExecutionDisabled", value=False)
        same = usual and usual.split() == without.split()
        report.add(page.name, [] if same else [f"without JavaScript the heading is {without!r}, with it {usual!r}"])


def heading(browser):
    """Read through the DOM domain, which needs no script in the page."""
    from html_tree import parse

    root = browser.cdp("DOM.getDocument")["root"]["nodeId"]
    node = browser.cdp("DOM.querySelector", nodeId=root, selector="main h1")["nodeId"]
    return parse(browser.cdp("DOM.getOuterHTML", nodeId=node)["outerHTML"]).text() if node else ""

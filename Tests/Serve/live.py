"""A real browser follows the edits; the files on disk have nothing of the preview."""

import os
import sys
from pathlib import Path

from edits import replaced
from preview import until

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from browser import Browser  # noqa: E402


def live(preview, workspace, check):
    glossary = workspace / "glossary.md"
    programme = workspace / "programme.md"
    before, good = glossary.read_bytes(), programme.read_bytes()
    with Browser() as browser:
        def shown(words, selector="main"):
            """Null while a page is being loaded."""
            script = "const found = document.querySelector(arguments[0]); return !!found && found.innerText.includes(arguments[1])"
            return browser.run(script, selector, words)

        def waits(what):
            """Whether a page that is loaded anew may be asked; a mark on it is gone then."""
            until(lambda: browser.run("return window.isOld === undefined && document.readyState === 'complete'"), what)
            browser.run("window.isOld = true")

        browser.driver.get(preview.address + "files/glossary.html")
        browser.run("window.isOld = true")
        replaced(glossary, before + b"\n## Of today\n\nSerendipity was here.\n")
        until(lambda: shown("Serendipity was here."), "the new text in the browser")
        waits("the loaded page")
        replaced(programme, good.replace(b"---\n", b"---\n<b onclick=x>: yes\n", 1))
        until(lambda: shown("error GL", "#golive-preview"), "the error in the browser")
        waits("the page with the error")
        text = browser.run("return document.querySelector('#golive-preview').innerText")
        check("the words of it", "programme.md:2:1: error GL" in text and "<b onclick=x>" in text and "1 error" in text, text)
        check("nothing of it is markup", browser.run("return document.querySelector('#golive-preview b') === null"))
        check("the page from before", shown("Serendipity was here."))
        replaced(programme, good)
        replaced(glossary, before)
        until(lambda: not shown("error GL", "#golive-preview") and not shown("Serendipity"), "the repaired page in the browser")
        # A page of which nothing changes stays.
        until(lambda: b"Serendipity" not in preview.get("/files/glossary.html"), "the glossary as it was")
        waits("the repaired page")
        told = preview.events()
        next(told)
        os.utime(glossary)
        next(told)
        check("a page that is as before stays", browser.run("return window.isOld") is True)
        browser.driver.get(preview.address + "nowhere.html")
        check("a page that is not there", shown("Not in the site", "h1"))
        complaints = [words for words in browser.complaints() if "404" not in words]
        check("the browser has no complaint", not complaints, complaints)
        asked = {address for _, address in browser.requests() if not address.startswith((preview.address, "data:", "about:"))}
        check("only the preview is asked", not asked, asked)


def published(site, check):
    """No script of the preview in any file."""
    files = sorted(path for path in site.rglob("*") if path.is_file())
    check("there is a site", len(files) > 500, len(files))
    for path in files:
        content = path.read_bytes()
        if b"/.golive/" in content or b"connect-src" in content or b"EventSource" in content:
            check(f"{path.name} has nothing of the preview", False, content[:200])
            return
    check("the site has nothing of the preview", True)

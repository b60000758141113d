"""Pictures of the sample's portal for people to look at: shoot.py GOLIVE FOLDER."""

import base64
import sys
import tempfile
from pathlib import Path

import portal as portals
from browser import Browser

TALLEST = 16000  # beyond that Chromium repeats tiles


def main(golive, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, Browser() as browser:
        portal = portals.build_sample(golive, Path(temporary).resolve() / "site")
        for page in chosen(portal):
            for width in (1280, 390):
                for scheme in ("light", "dark"):
                    browser.emulate(width=width, prefers_color_scheme=scheme)
                    browser.open(page)
                    name = page.name.removesuffix(".html").replace("/", "-")
                    (folder / f"{name}-{width}-{scheme}.png").write_bytes(picture(browser, width))
    print(f"The pictures are in {folder.resolve()}")


def chosen(portal):
    """The overview, every area, the registers with a page of an area, and an evidence page of each kind."""
    evidence = [page for page in portal.pages if page.name.startswith("evidence/")]
    tables = [page for page in evidence if page.name.endswith(".csv.html")]
    texts = [page for page in evidence if page not in tables]
    names = [portal.by_name.get(name) for name in ("sign-offs.html", "risks.html", "findings.html", "about.html")]
    below = [page for folder in ("findings/", "about/") for page in portal.pages if page.name.startswith(folder)]
    return [portal.overview, *portal.areas, *(page for page in names if page), *below[:1], *below[-1:], *texts[:1], *tables[:1]]


def picture(browser, width):
    height = min(browser.cdp("Page.getLayoutMetrics")["cssContentSize"]["height"], TALLEST)
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
    return base64.b64decode(browser.cdp("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)["data"])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: shoot.py GOLIVE FOLDER")
    main(*sys.argv[1:])

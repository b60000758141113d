"""Every link leads to a file of the portal and, with an anchor, to a place on its page; every page can be reached."""

import re
from urllib.parse import unquote, urlsplit

POINTING = ("href", "xlink:href", "src", "poster")
NAMING = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")


def check(portal, report):
    led_to = {}
    for page in portal.pages:
        faults, targets = follow(portal, page)
        led_to[page.name] = targets
        report.add(page.name, faults)
    for sheet in sorted(portal.root.glob("assets/**/*.css")):
        named = re.findall(r"url\(\s*['\"]?([^'\")]+)", sheet.read_text(encoding="utf-8"))
        missing = [address for address in named if not address.startswith(("data:", "#")) and not (sheet.parent / address).is_file()]
        report.add(sheet.relative_to(portal.root).as_posix(), [f"there is no {address}" for address in missing])
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        new = led_to.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    for page in portal.pages:
        if page.name != "404.html":
            report.add(page.name, [] if page.name in reached else ["no path of links leads here from the overview"])


def follow(portal, page):
    """The faults of a page's links, and the files that they lead to."""
    faults, targets = [], set()
    for element in page.tree.walk():
        for name in NAMING:
            if name == "for" and element.tag not in ("label", "output"):
                continue
            for identifier in (element.get(name) or "").split():
                if identifier not in page.ids:
                    faults.append(f"line {element.line}: {name} names {identifier!r}, which the page does not have")
        for name in POINTING:
            if element.get(name) is None:
                continue
            fault, target = resolve(portal, page, element.get(name))
            if fault:
                faults.append(f"line {element.line}: {fault}")
            if target:
                targets.add(target)
    return faults, targets


def resolve(portal, page, address):
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None, None
    if parts.path.startswith("/") and page.name != "404.html":
        return f"{address} is absolute and does not work from a folder", None
    path = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path
    if not path.is_relative_to(portal.root):
        return f"{address} leads out of the portal", None
    if path.is_dir():
        return f"{address} leads to a folder, which opens no page from a disk", None
    if not path.is_file():
        return f"{address} leads nowhere", None
    target = path.relative_to(portal.root).as_posix()
    if parts.fragment and parts.fragment != "top":
        other = portal.by_name.get(target)
        if other and unquote(parts.fragment) not in other.ids:
            return f"{address} leads to a place that the page does not have", target
    return None, target

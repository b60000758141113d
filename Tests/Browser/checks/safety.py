"""Pages hold no scripts but the search page's two, no inline styles and nothing from elsewhere, and their own policy forbids such things."""

import re

# What each directive of the policy may say at most. Whatever is not named is refused by default-src 'none'.
POLICY = {
    "default-src": {"'none'"},
    "script-src": {"'self'"},
    "style-src": {"'none'", "'self'"},
    "img-src": {"'none'", "'self'", "data:"},
    "form-action": {"'none'", "'self'"},
    "base-uri": {"'none'"},
}
REQUIRED = ("default-src", "form-action", "base-uri")
LOADS = {"src", "srcset", "poster", "data", "action", "formaction", "background"}
FORBIDDEN = ("style", "iframe", "frame", "object", "embed", "base", "applet")
# The only scripts there are, by page.
SCRIPTS = {"search.html": ["assets/search-index.js", "assets/search.js"]}
SCHEMES = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):")


def check(portal, report):
    for page in portal.pages:
        report.add(page.name, list(element_faults(page)) + list(script_faults(page)) + list(policy_faults(page)))
    for sheet in sorted(portal.root.glob("assets/**/*.css")):
        text = sheet.read_text(encoding="utf-8")
        outside = re.findall(r"@import[^;]*|url\(\s*['\"]?(?:[a-z]+:)?//[^)]*", text)
        report.add(sheet.relative_to(portal.root).as_posix(), [f"loads from elsewhere: {found[:80]}" for found in outside])


def script_faults(page):
    scripts = page.tree.find_all("script")
    if [script.get("src") for script in scripts] != SCRIPTS.get(page.name, []):
        yield f"scripts {[script.get('src') or 'inline' for script in scripts]}"
    if any(script.text().strip() or script.get("type") for script in scripts):
        yield "a script that is no classic file"


def element_faults(page):
    for element in page.tree.walk():
        place = f"in line {element.line}"
        if element.tag in FORBIDDEN:
            yield f"<{element.tag}> {place}"
        for name, value in element.attributes.items():
            value = value or ""
            scheme = SCHEMES.match(value)
            scheme = scheme[1].lower() if scheme else ("http" if value.startswith("//") else "")
            if name == "style":
                yield f"style attribute on <{element.tag}> {place}"
            elif name.startswith("on"):
                yield f"{name} attribute on <{element.tag}> {place}"
            elif name in ("href", "xlink:href") and element.tag == "a":
                if scheme not in ("", "http", "https", "mailto", "tel"):
                    yield f"a link to {scheme}: {place}"
            elif name in LOADS or name in ("href", "xlink:href"):
                if scheme and not (scheme == "data" and value.startswith("data:image/")):
                    yield f"<{element.tag}> {place} loads {value[:60]}"


def policy_faults(page):
    metas = page.tree.find_all("meta")
    policies = [meta.get("content") or "" for meta in metas if (meta.get("http-equiv") or "").lower() == "content-security-policy"]
    if len(policies) != 1:
        yield f"{len(policies)} content security policies instead of one"
    for policy in policies:
        directives = {words[0]: set(words[1:]) for words in (part.split() for part in policy.split(";")) if words}
        for name in REQUIRED:
            if name not in directives:
                yield f"the content security policy has no {name}"
        for name, values in directives.items():
            if extra := values - POLICY.get(name, set()):
                yield f"the content security policy allows {name} {' '.join(sorted(extra))}"
    robots = next((meta.get("content") or "" for meta in metas if meta.get("name") == "robots"), "")
    if "noindex" not in robots:
        yield "no robots noindex"


def check_traffic(portal, browser, report):
    """Runs after the pages were opened with their own policy: nothing but files was asked for, nothing was refused."""
    outside = [(page, address) for page, address in browser.requests() if not address.startswith(("file:", "data:", "about:"))]
    report.add("all pages", [f"{short(portal, page)} asked for {address}" for page, address in outside])
    report.add("all pages", [f"the browser complained: {short(portal, line)}" for line in browser.complaints()])


def short(portal, text):
    return text.replace(portal.root.as_uri() + "/", "")

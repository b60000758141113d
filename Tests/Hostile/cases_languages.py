"""Files of words: their form, and what they bring into the pages."""

from case import Case, writes
from program import REPOSITORY

WORDS = "templates/languages/en-GB.ftl"
KICKER = 'decisions-kicker = '


def words(name, old, new, *says, **more):
    """golive's own words, with some of them changed; `{line}` is where those stand."""
    def act(workspace):
        workspace.write(WORDS, text.replace(f"\n{old}", f"\n{new}"))
    text = (REPOSITORY / WORDS).read_text(encoding="utf-8")
    line = text[:text.index(f"\n{old}") + 1].count("\n") + 1
    return Case("languages", name, act, tuple(one.format(line=line, next=line + 1) for one in says), **more)


CASES = [
    words("a script", f"{KICKER}", f"{KICKER}<script>alert(1)</script> "),
    words("a tag that is not closed", KICKER, f"{KICKER}<b>", f"{WORDS}:{{line}}:1 error GL929"),
    words("an event", KICKER, f"{KICKER}<b onclick=\"alert(1)\">a</b> "),
    words("a picture from elsewhere", KICKER, f"{KICKER}<img src=\"https://example.org/a.png\"> "),
    words("an address that runs", KICKER, f"{KICKER}<a href=\"javascript:alert(1)\">a</a> "),
    words("a value of templates", KICKER, f"{KICKER}{{{{headline}}}} ", f"{WORDS}:{{line}}:20 error GL929"),
    words("a brace that is not closed", KICKER, f"{KICKER}{{ ", f"{WORDS}:{{line}}:20 error GL929"),
    words("a value that is not put in", KICKER, f"{KICKER}{{ $password }} ", f"{WORDS}:{{line}}:1 error GL920", f"{WORDS}:{{line}}:1 error GL929"),
    words("braces, 10,000 deep", KICKER, KICKER + "{ " * 10_000, f"{WORDS}:{{line}}:20 error GL929"),
    words("a name twice", KICKER, f"{KICKER}a\n{KICKER}", f"{WORDS}:{{next}}:1 error GL929"),
    words("a quotation mark in an attribute", "column-date = ", "column-date = \" onclick=\"alert(1)\" ", f"{WORDS}:{{line}}:1 error GL929", "about/kit.clean.html warning GL926"),
    words("a megabyte", KICKER, KICKER + "a" * 1_000_000),
    words("a turn of direction", KICKER, KICKER + "\u202e", f"{WORDS}:{{line}}:20 error GL006"),
    words("a turn of direction as an escape", KICKER, KICKER + '{ "\\u202E" }', f"{WORDS}:{{line}}:23 error GL929"),
    writes("languages", "bytes that are not UTF-8", WORDS, b"\xff", f"{WORDS}:1:1 error GL929"),
    writes("languages", "nothing", WORDS, "", f"{WORDS}:1:1 error GL929"),
]

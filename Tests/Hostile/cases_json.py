"""Snapshots of gates that golive did not write."""

from case import Case, writes

GATE = "gates/G1.json"


def swaps(name, old, new, *says, **more):
    return Case("json", name, lambda workspace: workspace.swap(GATE, old, new), says, **more)


def one(name, text, place, code, **more):
    return writes("json", name, GATE, text, f"{GATE}:{place} error {code}", **more)


NUMBERS = "each value of JSON takes some 150 bytes, so that 4 MiB of numbers take 319 MB"
ASKED = '"ask": "No dish is burnt."'

CASES = [
    one("nothing", "", "1:1", "GL050"),
    one("a list", "[]", "1:1", "GL561"),
    one("no end", "{", "1:2", "GL050"),
    one("lists, 100,000 deep", "[" * 100_000, "1:17", "GL051"),
    one("objects, 100,000 deep", '{"a":' * 100_000, "1:81", "GL051"),
    one("a key twice", '{"version": 1, "version": 2}', "1:16", "GL020"),
    one("a key twice, as an escape", '{"version": 1, "v\\u0065rsion": 2}', "1:16", "GL020"),
    one("a comment", "{} // a", "1:4", "GL050"),
    one("a comma too many", '{"version": 1,}', "1:15", "GL050"),
    one("NaN", '{"version": NaN}', "1:13", "GL050"),
    one("half of a pair", '{"version": "\\ud800"}', "1:20", "GL050"),
    one("halves the wrong way round", '{"version": "\\udc00\\ud800"}', "1:14", "GL007"),
    one("a NUL as an escape", '{"version": "\\u0000"}', "1:14", "GL007"),
    one("a turn of direction as an escape", '{"version": "\\u202e"}', "1:14", "GL007"),
    one("a control character", '{"version": "\x1b[31m"}', "1:14", "GL004"),
    one("a byte order mark", "\ufeff{}", "1:1", "GL003"),
    one("bytes that are not UTF-8", b'{"a": "\xff"}', "1:8", "GL001"),
    one("5 MiB", "[" + "1," * (5 << 19) + "1]", "1:1", "GL051"),
    one("4 MiB of numbers", "[" + "1," * ((2 << 20) - 2) + "1]", "1:1", "GL561", known=NUMBERS),
    one("4 MiB of one number", "1" * (4 << 20), "1:1", "GL561"),
    one("4 MiB of one string", '"' + "a" * ((4 << 20) - 2) + '"', "1:1", "GL561"),
    one("4 MiB of keys", "{" + ",".join(f'"k{n:06}":1' for n in range(300_000)) + "}", "1:1", "GL560"),
    one("an unknown version", '{"version": 2}', "1:13", "GL560"),
    one("a large version", '{"version": 99999999999999999999999999}', "1:13", "GL560"),
    one("a version with an exponent", '{"version": 1e400}', "1:13", "GL560"),
    swaps("HTML in what was asked", ASKED, '"ask": "<script>alert(1)</script> \\u003cimg src=x onerror=alert(1)\\u003e"'),
    swaps("HTML in a title", '"title": "Kitchen"', '"title": "<script>alert(1)</script>\\" onload=\\"alert(1)"'),
    swaps("HTML in a name", '"name": "Ann Archer"', '"name": "</script><script>alert(1)</script>"'),
    swaps("a megabyte in what was asked", ASKED, f'"ask": "{"a" * 1_000_000}"'),
    swaps("HTML in a state", '"state": "met"', '"state": "<b>"', f"{GATE}:19:74 error GL561"),
    swaps("another gate", '"gate": "G1"', '"gate": "../../G1"', f"{GATE}:3:11 error GL562"),
    swaps("another programme", '"programme": "Harbour kitchen"', '"programme": "<script>"', f"{GATE}:4:16 warning GL565"),
    swaps("a path above", '"path": "checklist/00-programme.md"', '"path": "../neighbour/secret.md"'),
    swaps("a day that is none", '"asOf": "2026-11-20"', '"asOf": "2026-02-30"', f"{GATE}:5:11 error GL561"),
    swaps("an unknown key", '"version": 1,', '"version": 1, "x": 1,', f"{GATE}:2:17 error GL561"),
]

"""Characters that hide, reorder, end lines or are none, as bytes and as escapes, in Markdown, front matter, CSV and JSON."""

from case import HEAD, NOTE, note, swaps, writes

CSV = "evidence/kitchen/dishes.csv"
ROWS = "id,name,state,note\nD3,{},good,\n"
# What stands behind `a`, and the code.
BAD = (
    (b"\x00", "GL002"), (b"\x01", "GL004"), (b"\x08", "GL004"), (b"\x0b", "GL004"), (b"\x0c", "GL004"), (b"\x1b[31m", "GL004"), (b"\x7f", "GL004"),
    ("\u0085".encode(), "GL005"), ("\u009b31m".encode(), "GL004"), ("\u2028".encode(), "GL005"), ("\u2029".encode(), "GL005"),
    ("\ufeff".encode(), "GL003"), ("\u202e".encode(), "GL006"), ("\u2066".encode(), "GL006"),
    (b"\xff", "GL001"), (b"\xc3", "GL001"), (b"\xc0\xaf", "GL001"), (b"\xe0\x80\xaf", "GL001"), (b"\xed\xa0\x80", "GL001"), (b"\xf4\x90\x80\x80", "GL001"),
    (b"\xf8\x88\x80\x80\x80", "GL001"), (b"\x80", "GL001"), ("\uffff".encode(), "GL004"), (b"\xf0\x9f\x98", "GL001"),
)
HARMLESS = (
    ("zero width", "ze\u200bro\u200cwi\u200ddth\u2060"), ("tags of Unicode", "a\U000e0041\U000e007f"), ("a soft hyphen", "a\u00adb"), ("marks of a direction", "a\u200e1\u200f2\u061c3"),
    ("private", "a\ue000b"), ("a thousand marks", "e" + "\u0301" * 1000), ("look-alikes", "kit.cle\u0430n"), ("no character", "a\ufdd0b\U0001fffe"), ("a replacement", "a\ufffdb"), ("flags", "\U0001f1e9\U0001f1ea"),
)
# In double quotes of front matter, the code and the column.
ESCAPES = (
    ("\\0", "GL007", 10), ("\\x00", "GL007", 10), ("\\u202E", "GL007", 10), ("\\uFEFF", "GL007", 10), ("\\N", "GL007", 10), ("\\L", "GL007", 10),
    ("\\P", "GL007", 10), ("\\e[31m", "GL007", 10), ("\\uD800", "GL013", 12), ("\\uD83D\\uDE00", "GL013", 12), ("\\U00110000", "GL013", 12),
    ("\\UFFFFFFFF", "GL013", 12), ("\\q", "GL013", 10), ("\\u12", "GL013", 12),
)

CASES = [
    *(note("characters", f"{bad!r} in text", b"a" + bad + b"b\n", f"{NOTE}:6:2 error {code}") for bad, code in BAD),
    *(writes("characters", f"{bad!r} in a cell of CSV", CSV, ROWS.encode().replace(b"{}", b"a" + bad + b"b"), f"{CSV}:2:5 error {code}") for bad, code in BAD),
    *(writes("characters", f"{bad!r} in front matter", NOTE, b"---\ntitle: a" + bad + b"b\nauthor: bob\n---\n", f"{NOTE}:2:9 error {code}") for bad, code in BAD),
    *(writes("characters", f"{text} in front matter", NOTE, f'---\ntitle: "a{text}b"\nauthor: bob\n---\n', f"{NOTE}:2:{column} error {code}") for text, code, column in ESCAPES),
    *(note("characters", f"{name} in text", f"# {text}\n\n{text}\n") for name, text in HARMLESS),
    *(swaps("characters", f"{name} in a name", "people.md", "| Ann Archer ", f"| Ann {text} ") for name, text in HARMLESS[:2] + HARMLESS[5:6]),
    # The line is shown with what is said of it.
    *(note("characters", f"{bad!r} on a terminal", "\u05d0 ".encode() + bad + b"b\x1b]0;a\x07\n", f"{NOTE}:6:3 error {code}", terminal=True) for bad, code in BAD),
    *(note("characters", f"{name} on a terminal", f"{text} [a](gone.md)\n", f"{NOTE}:6:{len(text) + 6} error GL121", terminal=True) for name, text in HARMLESS),
    note("characters", "a long line on a terminal", "\u4e00\u0301\t" * 20_000 + "[a](gone.md)\n", f"{NOTE}:6:60005 error GL121", terminal=True),
    note("characters", "lines that end with CR only", "# Note\n\rtext\r\r| a |\r|---|\r| b |\r\r[a](javascript:alert(1))\r", f"{NOTE}:14:5 error GL604"),
    note("characters", "lines that end with CR LF", "text\r\n\r\n[a](javascript:alert(1))\r\n", f"{NOTE}:8:5 error GL604"),
    writes("characters", "a byte order mark at the beginning", NOTE, "\ufeff" + HEAD + "text\n", f"{NOTE}:1:1 error GL003"),
    writes("characters", "UTF-16", NOTE, "\ufeff---\ntitle: a\n---\n".encode("utf-16-le"), f"{NOTE}:1:1 error GL001", *(f"{NOTE}:{line}:1 error GL002" for line in (2, 3, 4))),
    writes("characters", "a picture under the name of a text", NOTE, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", f"{NOTE}:1:1 error GL001", f"{NOTE}:2:1 error GL004", f"{NOTE}:3:1 error GL002"),
    writes("characters", "random bytes", NOTE, bytes((n * 7919 + n // 256) % 256 for n in range(4096)),
           f"{NOTE}:1:1 error GL002", f"{NOTE}:2:1 error GL001", f"{NOTE}:3:1 error GL001", "and 30 more"),
    note("characters", "a line of a megabyte", "a" * (1_048_576 - len(HEAD) - 1) + "\n"),
    note("characters", "one byte more than a megabyte", "a" * (1_048_576 - len(HEAD)) + "\n", f"{NOTE} error GL009"),
    note("characters", "a fault at the end of a long line", "a" * 1_000_000 + "\u202e\n", f"{NOTE}:6:1000001 error GL006"),
    note("characters", "a megabyte of lines", "\n" * (1_048_576 - len(HEAD))),
    note("characters", "a megabyte of bad bytes", b"\xff" * (1_048_576 - len(HEAD)), f"{NOTE}:6:1 error GL001"),
    note("characters", "bad bytes on 100,000 lines", b"\xff\n" * 100_000, *(f"{NOTE}:{line}:1 error GL001" for line in (6, 7, 8)), "and 98 more"),
]

"""Addresses that run code, open what only the author has, or go somewhere else than they seem to."""

from case import NOTE, note

# Addresses as they stand in round brackets, the code, and the column: that of the words where the address is not found as it stands.
WORDS, ADDRESS = 2, 5
REFUSED = (
    ("javascript:alert(1)", "GL604", ADDRESS), ("JaVaScRiPt:alert(1)", "GL604", ADDRESS), ("javascript&colon;alert(1)", "GL604", WORDS),
    ("&#106;avascript:alert(1)", "GL604", WORDS), ("&#x6A;&#x61;vascript:alert(1)", "GL604", WORDS), ("<java\tscript:alert(1)>", "GL604", 6),
    ("<\tjavascript:alert(1)>", "GL604", 7), ("java&Tab;script:alert(1)", "GL604", WORDS), ("java&NewLine;script:alert(1)", "GL604", WORDS),
    ("java&#10;script:alert(1)", "GL604", WORDS), ("&#1;javascript:alert(1)", "GL604", WORDS), ("<  javascript:alert(1)>", "GL604", 8),
    ("javascript\\:alert(1)", "GL604", WORDS), ("javascript&#58;alert(1)", "GL604", WORDS), ("vbscript:a", "GL604", ADDRESS),
    ("data:text/html;base64,PHNjcmlwdD4=", "GL604", ADDRESS), ("data:text/html,a", "GL604", ADDRESS), ("blob:a", "GL604", ADDRESS),
    ("file:///etc/passwd", "GL604", ADDRESS), ("feed:javascript:alert(1)", "GL604", ADDRESS), ("jar:a", "GL604", ADDRESS),
    ("view-source:a", "GL604", ADDRESS), ("ms-word:a", "GL604", ADDRESS), ("ftp://example.org", "GL604", ADDRESS), ("ws://example.org", "GL604", ADDRESS),
    ("about:blank", "GL604", ADDRESS), ("//example.org", "GL605", ADDRESS), ("///example.org", "GL605", ADDRESS), ("\\\\\\\\example.org", "GL605", 7),
    ("/\\\\example.org", "GL605", WORDS), ("<\t//example.org>", "GL605", 7), ("/&Tab;/example.org", "GL605", WORDS), ("&#47;/example.org", "GL605", WORDS),
    ("https:example.org", "GL605", ADDRESS), ("https:/example.org", "GL605", ADDRESS), ("../../../../etc/passwd", "GL606", ADDRESS),
    ("%2e%2e/%2e%2e/%2e%2e/a", "GL606", ADDRESS), ("..%2f..%2f..%2fa", "GL609", ADDRESS), ("a\\\\b.md", "GL609", WORDS), ("a&#92;b.md", "GL609", WORDS),
    ("a%00.md", "GL609", ADDRESS), ("a&#1;.md", "GL609", WORDS), ("/etc/passwd", "GL610", ADDRESS), ("", "GL608", WORDS), ("x" * 2001, "GL617", ADDRESS),
    ("gone.md", "GL121", ADDRESS), ("tasting.md%0A", "GL609", ADDRESS), ("a%5Cb.md", "GL609", ADDRESS),
)
ACCEPTED = (
    "https://example.org/?a=1&b=%22%3E#c", "HTTPS://example.org", "mailto:ann@example.org", "tel:+49301234", "tasting.md",
    "https://example.org/javascript:alert(1)", "https://example.org/\"onload=\"alert(1)", "https://user:word@example.org",
    "https://ex\u0430mple.org", "https://example.org/\u00e9", "?javascript:alert(1)",
)

CASES = [
    *(note("links", repr(address[:60]), f"[a]({address})\n", f"{NOTE}:6:{column} error {code}") for address, code, column in REFUSED),
    *(note("links", f"{address!r} is accepted", f"[a]({address})\n") for address in ACCEPTED),
    *(note("links", f"{address!r}, a place that no page has", f"[a]({address})\n", "evidence/kitchen/note.html warning GL926") for address in ("#nowhere", "tasting.md#<b>")),
    note("links", "an autolink with another scheme", "<javascript:alert(1)>\n", f"{NOTE}:6:2 error GL604"),
    note("links", "an autolink in capitals", "text <DATA:text/html,a>\n", f"{NOTE}:6:7 error GL604"),
    note("links", "a definition", "[a]\n\n[a]: javascript:alert(1)\n", f"{NOTE}:6:2 error GL604"),
    note("links", "a definition on two lines", "[a]\n\n[a]:\njavascript:alert(1)\n", f"{NOTE}:6:2 error GL604"),
    note("links", "a definition that nobody uses", "text\n\n[a]: javascript:alert(1)\n"),
    note("links", "an image that runs", "![a](javascript:alert(1))\n", f"{NOTE}:6:6 error GL607"),
    note("links", "an image that is data", "![a](data:image/png;base64,AAAA)\n", f"{NOTE}:6:6 error GL607"),
    note("links", "an image from elsewhere", "![a](https://example.org/a.png)\n", f"{NOTE}:6:6 error GL607"),
    note("links", "an image from a host", "![a](//example.org/a.png)\n", f"{NOTE}:6:6 error GL605"),
    note("links", "an image above the workspace", "![a](../../../neighbour/a.png)\n", f"{NOTE}:6:6 error GL606"),
    note("links", "a link over two lines", "[a\nb](javascript:alert(1))\n", f"{NOTE}:7:4 error GL604"),
    note("links", "bare words of an address", "www.example.org/<script> javascript:alert(1) http://example.org/\"onload=\"alert(1)\n", f"{NOTE}:6:17 error GL603"),
    note("links", "bare words of an address, harmless", "www.example.org/\"onload=\"alert(1) javascript:alert(1) ftp://example.org/ mailto:javascript:alert(1)@example.org\n", f"{NOTE}:6:55 error GL604"),
    note("links", "in a table", "| a |\n|---|\n| [a](javascript:alert(1)) |\n", f"{NOTE}:8:7 error GL604"),
    note("links", "to the neighbour", "[a](../../../neighbour/secret.md)\n", f"{NOTE}:6:5 error GL606"),
    note("links", "1,000 that lead nowhere", "[a](gone.md)\n" * 1000, *(f"{NOTE}:{line}:5 error GL121" for line in (6, 7, 8)), "and 997 more"),
]

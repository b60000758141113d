"""Markdown that is deep, wide or long, and what some parsers take minutes for."""

from case import HEAD, NOTE, note

ROOM = 1_048_000 - len(HEAD)
DEEP = f"{NOTE}:6:1 error GL611"


def fill(text, room=ROOM):
    return text * (room // len(text.encode())) + "\n"


def table(columns, rows, cell="a"):
    line = "|" + f" {cell} |" * columns + "\n"
    return line + "|" + "---|" * columns + "\n" + line * rows


def nested(depth, sign="- "):
    return "".join("  " * level + f"{sign}a\n" for level in range(depth))


# A megabyte of each.
RUNS = {
    "brackets": "[", "closing brackets": "]", "stars": "*", "underscores": "_", "stars and words": "*a ", "stars around words": "*a_ ", "angles": "<",
    "angles and words": "<a ", "comments that begin": "<!--", "instructions that begin": "<?", "declarations that begin": "<!A", "CDATA that begins": "<![CDATA[",
    "back-ticks": "`", "back-ticks and words": "`a``b", "images that begin": "![", "images of images": "![![", "links that begin": "[a](", "links with angles": "[a](<b",
    "tildes": "~", "tildes and words": "~~a ", "ampersands": "&", "entities": "&lt;", "numbers of characters": "&#9999999;", "backslashes": "\\", "addresses": "www.a ",
    "addresses in one word": "www.a", "colons": "a:", "at signs": "a@b.c", "round brackets behind an address": "www.a)", "bars": "|", "bars and words": "a|b ",
    "footnotes that begin": "[^", "footnotes of nothing": "[^a]", "definitions": "[a]: b\n", "definitions that begin": "[a\n", "titles that begin": "[a](b \"c", "quotes": "\"'",
    "lines across": "***\n", "headings": "# a\n", "underlined headings": "a\n=\n\n", "items": "- a\n", "numbered items": "1. a\n", "empty items": "-\n", "quotes of a line": "> a\n\n",
    "fences that begin": "```\na\n~~~\n", "task items": "- [ ] a\n", "empty lines in an item": "- a\n\n", "tables of a row": "|a|\n|-|\n|b|\n\n", "paragraphs": "a\n\n", "tabs": "\t",
    "spaces": " ", "spaces and a break": "a  \n", "brackets that close": "[]", "brackets that close, with words": "[a][b]", "bold and italic": "***a***", "escapes": "\\*",
}
# What of these is not accepted: what needs too much memory, HTML, words with too many signs of an address.
MEMORY, TAG, COSTLY = f"{NOTE}:5:1 error GL616", f"{NOTE}:6:1 error GL603", f"{NOTE}:6:1 error GL614"
TOLD = {
    **dict.fromkeys((
        "brackets", "closing brackets", "stars around words", "angles", "links that begin", "links with angles", "ampersands", "footnotes that begin",
        "footnotes of nothing", "definitions that begin", "quotes", "items", "tables of a row", "brackets that close", "brackets that close, with words"),
        (MEMORY,)),
    **dict.fromkeys(("comments that begin", "instructions that begin", "declarations that begin", "CDATA that begins"), (TAG,)),
    **dict.fromkeys(("addresses in one word", "colons", "at signs", "round brackets behind an address"), (COSTLY,)),
    # Each of its lines may be the line below a table's head.
    "empty items": (f"{NOTE}:6:1 error GL613", f"{NOTE}:1448:1 error GL614"),
}


def many_definitions(count):
    return "".join(f"[a{n}]: b{n}.md\n" for n in range(count)) + "\n" + " ".join(f"[a{n}]" for n in range(count)) + "\n"


CASES = [
    *(note("bounds", f"a megabyte of {name}", fill(text), *TOLD.get(name, ())) for name, text in RUNS.items()),
    note("bounds", "quotes, 10,000 deep", "> " * 10_000 + "a\n", DEEP),
    note("bounds", "quotes without blanks, 100,000 deep", ">" * 100_000 + "a\n", DEEP),
    note("bounds", "lists in one line, 1,000 deep", "- " * 1_000 + "a\n", DEEP),
    note("bounds", "lists, 40 deep", nested(40), f"{NOTE}:38:1 error GL611"),
    note("bounds", "lists, 100 deep", nested(100), f"{NOTE}:70:1 error GL611"),
    note("bounds", "lists, 400 deep", nested(400), f"{NOTE}:70:1 error GL611"),
    note("bounds", "emphasis, 40 deep", "*" + "*a " * 40 + "a" + "*" * 41 + "\n", DEEP),
    note("bounds", "emphasis, 50,000 deep", "*a **a " * 25_000 + "b" + "** a*" * 25_000 + "\n", DEEP),
    note("bounds", "brackets, 50,000 deep", "[" * 50_000 + "a" + "]" * 50_000 + "\n"),
    note("bounds", "links in links, 10,000 deep", "[" * 10_000 + "a" + "](tasting.md)" * 10_000 + "\n", COSTLY),
    note("bounds", "images in images, 10,000 deep", "![" * 10_000 + "a" + "](a.png)" * 10_000 + "\n", COSTLY),
    note("bounds", "images in images, 40 deep", "![" * 40 + "a" + "](tasting.md)" * 40 + "\n"),
    note("bounds", "64 columns", table(64, 2)),
    note("bounds", "65 columns", table(65, 2), f"{NOTE}:6:1 error GL612"),
    note("bounds", "10,000 columns", table(10_000, 2), f"{NOTE}:6:1 error GL612"),
    note("bounds", "rows without cells", "|" + "a|" * 64 + "\n|" + "-|" * 64 + "\n" + "a\n" * 20_000, f"{NOTE}:6:1 error GL613"),
    note("bounds", "a table in a table's cell", "| a |\n|---|\n| \\| b \\|<br>\\|---\\| |\n", f"{NOTE}:8:10 error GL603"),
    note("bounds", "a definition that expands", "[a]: tasting.md?" + "x" * 1_900 + "\n\n" + "[a]" * 100_000 + "\n", f"{NOTE}:8:1 error GL615"),
    note("bounds", "a title that expands", "[a]: tasting.md \"" + "x" * 100_000 + "\"\n\n" + "[a]" * 100_000 + "\n", MEMORY),
    note("bounds", "an image's words that expand", "![" * 30 + "x" * 10_000 + "](tasting.md)" * 30 + "\n"),
    note("bounds", "30,000 definitions", many_definitions(30_000), *[f"{NOTE}:30007:1 error GL121"] * 3, "and 29997 more"),
    note("bounds", "30,000 footnotes", "".join(f"[^{n}]\n\n[^{n}]: a\n\n" for n in range(30_000)),
         *(f"{NOTE}:{line}:2 error GL121" for line in (6, 10, 14)), "and 29997 more"),
    note("bounds", "one footnote, asked for 100,000 times", "[^1]" * 100_000 + "\n\n[^1]: a\n",
         *(f"{NOTE}:6:{column} error GL121" for column in (1, 2, 6)), "and 18 more"),
    note("bounds", "footnotes in footnotes", "[^0]\n\n" + "".join(f"[^{n}]: a [^{n + 1}]\n\n" for n in range(20_000))),
    note("bounds", "100,000 headings with the same words", "# a\n" * 100_000),
    note("bounds", "100,000 headings with words that number themselves", "".join(f"# a {n % 100}\n# a\n" for n in range(50_000))),
]

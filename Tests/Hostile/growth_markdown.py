"""Markdown that may cost more than its size says; a file has no more than a megabyte."""

from case import HEAD, NOTE
from growth import Growth

ROOM = 1_000_000
SIGNS = ("[", "]", "![", "*a ", "*a_ ", "**a", "_a", "~~a ", "`", "``a", "<", "<a ", "&", "\\", "[a](", "[a](<b", "[a]: b\n", "[^a]", "a\n: ", "> a\n\n", "- a\n", "www.a ", "a@b ", "|", "# a\n", "***a***", "[a][b]", "![a][", "<!-", "a\\\n")


def body(make):
    return lambda workspace, count: workspace.write(NOTE, HEAD + make(count) + "\n")


def repeated(text):
    return Growth(f"Markdown of {text!r}", body(lambda count: text * count), ROOM // len(text.encode()))


def each(text, count):
    return "".join(text.format(n=n) for n in range(count))


# The kinds of a line that is not too long to be shown with what is said of it.
LINE = 65_000

GROWTHS = [
    *(repeated(text) for text in SIGNS),
    Growth("back-ticks in runs of all lengths", body(lambda count: " ".join("`" * (n + 1) for n in range(count))), 1_400),
    Growth("definitions, each used once", body(lambda count: each("[a{n}]: tasting.md\n", count) + "\n" + each("[a{n}] ", count)), 30_000),
    Growth("words in brackets beside definitions", body(lambda count: each("[a{n}]: tasting.md\n", count) + "\n" + each("[b{n}] ", count)), 30_000),
    Growth("labels that differ at their end", body(lambda count: each("[" + "a" * 900 + "{n}]: tasting.md\n", count)), 1_000),
    Growth("rows of a table", body(lambda count: "| a | b |\n|---|---|\n" + "| a | b |\n" * count), 20_000),
    Growth("tables", body(lambda count: "| a |\n|---|\n| a |\n\n" * count), 20_000),
    Growth("lists in lists", body(lambda count: "".join("  " * (n % 30) + "- a\n" for n in range(count))), 20_000),
    Growth("headings with the same words", body(lambda count: "# a\n\n" * count), 200_000),
    Growth("headings that take each other's names", body(lambda count: each("# a\n\n# a {n}\n\n", count)), 50_000),
    Growth("links in one line", body(lambda count: "[a](tasting.md) " * count), ROOM // 16),
    Growth("links that lead nowhere", body(lambda count: "[a](gone.md)\n\n" * count), ROOM // 16),
    Growth("links that lead nowhere, in one line", body(lambda count: "[a](gone.md) " * count), LINE // 13, terminal=True),
    Growth("links to places that are not there", body(lambda count: each("[a](#b{n})\n\n", count)), 40_000),
    Growth("tags in one line", body(lambda count: "<b> " * count), LINE // 4),
    Growth("characters that are refused, on as many lines", body(lambda count: "\u202e\n" * count), 200_000),
    Growth("lines that are shown", body(lambda count: "[a](gone.md)\n\n" * count), 40_000, terminal=True),
    Growth("ids of the RAID log in text", body(lambda count: "R-1 and " * count), ROOM // 8),
    Growth("task items", body(lambda count: "- [x] kit.clean: The kitchen is clean\n" * count), 20_000),
    Growth("task items of nothing", body(lambda count: each("- [x] kit.klean{n}: The kitchen\n", count)), 20_000),
    Growth("words that are all different", body(lambda count: each("w{n}a ", count)), 120_000),
    Growth("ragged rows", body(lambda count: "## Dishes\n\n| id | name | state |\n|---|---|---|\n" + each("| a{n} |\n", count)), 16_000),
]

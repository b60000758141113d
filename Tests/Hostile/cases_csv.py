"""Tables in CSV and in Markdown: damaged, wide, long, and with cells that programs for tables would run."""

from case import NOTE, note, writes

CSV = "evidence/kitchen/dishes.csv"
HEAD = "id,name,state,note\n"
FORMULAS = ("=cmd|' /C calc'!A0", "=HYPERLINK(\"\"https://example.org\"\")", "+1+1", "-1+1", "@SUM(A1)", "=1+1", "\t=1+1", "%0A=1+1", "<script>alert(1)</script>", "{{name}}", "${a}", "../../a")

CELLS = "a file is refused only after five million cells were kept: 315 MB"
ROWS = "64 MiB of rows are accepted, and each row takes 1.8 KB and 9 us: 250,000 rows take 480 MB and more than 2 s"


def table(name, text, *says, **more):
    return writes("csv", name, CSV, text, *says, **more)


def one(name, text, place, code, **more):
    return table(name, text, f"{CSV}:{place} error {code}", **more)


UNCLOSED = (f"{CSV}:2:1 error GL044", f"{CSV}:2:4 error GL041")


def rows(count, cell="a"):
    return HEAD + "".join(f"E{n},{cell},good,\n" for n in range(count))


CASES = [
    *(table(f"a cell {text!r}", HEAD + f'D3,"{text}",good,"{text}"\n') for text in FORMULAS),
    one("an empty file", "", "1:1", "GL040"),
    table("a quote that is not closed", HEAD + 'D3,"Cake,good,\n', *UNCLOSED),
    table("a quote that is not closed, 1 MB", HEAD + 'D3,"Cake,good,\n' + "D4,a,good,\n" * 90_000, *UNCLOSED),
    one("text behind a quote", HEAD + 'D3,"Cake"s,good,\n', "2:10", "GL042"),
    one("a quote inside", HEAD + 'D3,5" cake,good,\n', "2:5", "GL043"),
    table("50,000 quotes inside", HEAD + 'D3,5" cake,good,\n' * 50_000, *(f"{CSV}:{line}:5 error GL043" for line in (2, 3, 4)), "and 98 more"),
    one("a short row", HEAD + "D3,Cake\n", "2:1", "GL044"),
    one("a long row", HEAD + "D3,Cake,good,,\n", "2:15", "GL045"),
    one("a blank head", "id,name,,state\nD3,Cake,,good\n", "1:9", "GL046"),
    one("a head twice", "id,name,name,state\nD3,Cake,,good\n", "1:9", "GL047"),
    table("semicolons, as a spreadsheet program writes them", "id;name;state\nD3;Cake;good\n"),
    writes("csv", "semicolons in a file that nobody names", f"{CSV}-2.csv", "id;name;state\nD3;Cake;good\n", f"{CSV}-2.csv:1:1 error GL048"),
    one("10,000 columns", ",".join(f"c{n}" for n in range(10_000)) + "\n", "1:1", "GL049"),
    one("six million cells", "a,b,c\n" + ",,\n" * 2_000_000, "1250002:1", "GL049", known=CELLS),
    table("65 MiB", rows(1) + "#" * (65 << 20), f"{CSV} error GL905", "evidence/kitchen/tasting.md:5:18 error GL113"),
    table("250,000 rows", rows(250_000), known=ROWS),
    table("a cell of 200,000 bytes", rows(1, "x" * 200_000)),
    table("a cell of 20,000 lines", rows(1, '"' + "a\n" * 20_000 + '"')),
    table("300 unknown columns", "id,state," + ",".join(f"c{n}" for n in range(300)) + "\nD3,good" + ",a" * 300 + "\n",
          *(f"{CSV}:1:{column} note GL151" for column in (10, 13, 16)), "and 297 more"),
    table("10,000 rows", rows(10_000)),
    table("one id, 5,000 times", HEAD + "D3,Cake,good,\n" * 5_000, *(f"{CSV}:{line}:1 error GL110" for line in (3, 4, 5)), "and 4996 more"),
    table("5,000 unknown words", HEAD + "".join(f"E{n},a,bruned,\n" for n in range(5_000)), *(f"{CSV}:{line}:6 error GL107" for line in (2, 3, 4)), "and 4997 more"),
    table("ids that only look alike", HEAD + "caf\u00e9,a,good,\ncafe\u0301,b,good,\nc\u0430fe,b,good,\n"),
    table("ids of signs", HEAD + '"<b>",a,good,\n"""",a,good,\n'),
    one("an id that is a path", HEAD + "../a,a,good,\n", "2:1", "GL106"),
    one("NULs", HEAD + "D3,\x00\x00,good,\n", "2:4", "GL002"),
    table("lines that end with CR only", HEAD.replace("\n", "\r") + "D3,Cake,good,\r"),
    table("blank lines, 100,000", HEAD + "\n" * 100_000),
    table("commas only", HEAD + ",,,\n"),
    note("csv", "a ragged row in Markdown", "## Dishes\n\n| id | name | state |\n|---|---|---|\n| D9 | a |\n", f"{NOTE}:10:3 error GL105", f"{NOTE}:10:3 error GL601"),
    note("csv", "a long row in Markdown", "## Dishes\n\n| id | state |\n|---|---|\n| D9 | good | b |\n", f"{NOTE}:10:15 error GL602"),
    note("csv", "formulas in Markdown", "## Dishes\n\n| id | name | state |\n|---|---|---|\n| D9 | =cmd\\|' /C calc'!A0 | good |\n"),
    note("csv", "an unknown column in Markdown", "## Dishes\n\n| id | state | `x` |\n|---|---|---|\n| D9 | good | |\n", f"{NOTE}:8:16 error GL103"),
    note("csv", "a heading that nearly names a table", "## D\u0456shes\n\n| id | state |\n|---|---|\n| D9 | good |\n", f"{NOTE}:6:1 error GL102"),
]

"""Front matter that means different things to different programs, or too much to any."""

from case import NOTE, swaps, writes

KITCHEN = "checklist/01-kitchen.md"


def front(name, text, *says, **more):
    """The front matter has these lines below its author; the first of them is line 3."""
    return writes("yaml", name, NOTE, f"---\nauthor: bob\n{text}\n---\n\nText.\n", *says, **more)


def one(name, text, place, code, **more):
    return front(name, text, f"{NOTE}:{place} error {code}", **more)


BOMB = "x-a: &a [b, b, b, b, b, b, b, b, b]\n" + "".join(f"x-{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9))
NOTHING = "---\n---\n"

CASES = [
    one("an anchor", "title: &a Note", "3:8", "GL016"),
    one("an alias", "title: *a", "3:8", "GL015"),
    front("a bomb of aliases", BOMB.rstrip(), f"{NOTE}:3:6 error GL016", f"{NOTE}:4:6 error GL016", f"{NOTE}:4:10 error GL015", "and 88 more"),
    front("a tag", "title: !!python/object/apply:os.system [ls]", f"{NOTE}:3:8 error GL017", f"{NOTE}:3:8 error GL119"),
    one("a tag of its own", "title: !a Note", "3:8", "GL017"),
    one("a merge key", "<<: {title: Note}", "3:1", "GL018"),
    front("a merge key with an alias", "<<: *a", f"{NOTE}:3:1 error GL018", f"{NOTE}:3:5 error GL015"),
    one("a key twice", "title: Note\ntitle: Other", "4:1", "GL020"),
    one("a key twice, as an escape", "title: Note\n\"t\\u0069tle\": Other", "4:1", "GL020"),
    one("a key with a look-alike", "t\u0456tle: Note", "3:1", "GL023"),
    one("a key with a combining accent", "titl\u0065\u0301: Note", "3:1", "GL023"),
    one("a key that is a list", "[a]: Note", "3:1", "GL019"),
    one("a key that is a mapping", "{a: b}: Note", "3:1", "GL019"),
    front("an explicit key", "? title\n: Note"),
    one("an explicit key twice", "? author\n: cat", "3:3", "GL020"),
    one("an empty key", ": Note", "3:1", "GL013"),
    one("a second document", "title: Note\n--- # more\nauthor: cat", "4:1", "GL021"),
    front("an end of a document", "title: Note\n...\nauthor: cat", f"{NOTE}:4:1 error GL021", f"{NOTE}:5:1 error GL013"),
    one("a directive behind a value", "%YAML 1.1", "4:1", "GL013"),
    writes("yaml", "a directive", NOTE, "---\n%YAML 1.1\ntitle: a\n---\n", f"{NOTE}:2:1 error GL021"),
    one("a tab", "title:\n\t- a", "4:1", "GL014"),
    one("lists in one another, 15 deep", "title: " + "[" * 15 + "]" * 15, "3:8", "GL119"),
    one("lists in one another, 10,000 deep", "title: " + "[" * 10_000 + "]" * 10_000, "3:23", "GL022"),
    one("lists that are not closed, 30,000 deep", "title: " + "[" * 30_000, "3:23", "GL022"),
    one("mappings in one another, 10,000 deep", "title: " + "{a: " * 10_000 + "}" * 10_000, "3:68", "GL022"),
    one("items in one another in one line, 20,000 deep", "title:\n  " + "- " * 20_000 + "a", "4:33", "GL022"),
    one("mappings by indent, 200 deep", "title:\n" + "".join(" " * (n + 1) + "a:\n" for n in range(200)) + " " * 202 + "b", "19:17", "GL022"),
    one("64 KiB and more", "x-a: " + "a" * 65_536, "2:1", "GL012"),
    front("a value of 60,000 bytes", "x-a: " + "a" * 60_000),
    front("a title of 60,000 bytes", "title: " + "a" * 60_000),
    front("a title of 8,000 words", "title: " + "<b> " * 8_000),
    front("6,000 keys", "".join(f"x-{n}: a\n" for n in range(6_000)).rstrip()),
    front("7,000 unknown keys", "".join(f"k{n}: a\n" for n in range(7_000)).rstrip(), *(f"{NOTE}:{line}:1 error GL100" for line in (3, 4, 5)), "and 6997 more"),
    front("a block scalar of 6,000 lines", "x-a: |\n" + "  a\n" * 6_000),
    front("words of YAML that are no text elsewhere", "title: no\nx-a: 0x1F\nx-b: 1e999\nx-c: 2026-13-99\nx-d: ~\nx-e: .inf\nx-f: 12:30:45"),
    one("an unknown key", "<script>alert(1)</script>: a", "3:1", "GL100"),
    one("a mapping for a title", "title: {a: b}", "3:8", "GL119"),
    one("an author that nobody knows", "x-a: a\nassessed: <script>", "4:11", "GL106"),
    one("a quote that is not closed", "title: \"Note", "4:1", "GL013"),
    one("a list that is not closed", "title: [a, b", "4:1", "GL013"),
    one("a colon in a value", "title: a: b", "3:9", "GL013"),
    one("a table in a file above", "tables: {dishes: ../../../neighbour/secret.md}", "3:18", "GL113"),
    one("a table in a file of the system", "tables: {dishes: /etc/passwd}", "3:18", "GL113"),
    one("a table in a link", "tables: {dishes: \"https://example.org/a.csv\"}", "3:18", "GL113"),
    one("a table in itself", "tables: {dishes: note.md}", "3:18", "GL113"),
    writes("yaml", "a fence that is not closed", NOTE, "---\ntitle: Note\n", f"{NOTE}:1:1 error GL010"),
    writes("yaml", "a fence with blanks", NOTE, "--- \ntitle: Note\n---\n", f"{NOTE}:1:4 error GL011"),
    writes("yaml", "a list", NOTE, "---\n- a\n---\n", f"{NOTE}:2:1 error GL024"),
    writes("yaml", "a text", NOTE, "---\na\n---\n", f"{NOTE}:2:1 error GL024"),
    writes("yaml", "nothing", NOTE, NOTHING),
    writes("yaml", "fences only, 200,000", NOTE, NOTHING * 100_000, f"{NOTE}:3:1 error GL613", f"{NOTE}:911:1 error GL614"),
    writes("yaml", "an empty file", NOTE, ""),
    writes("yaml", "no programme", "programme.md", "", "programme.md:1:1 error GL117"),
    writes("yaml", "a programme without end", "programme.md", "---\n" + "name: a\n" * 5_000, "programme.md:1:1 error GL010"),
    swaps("yaml", "an anchor in the checklist", KITCHEN, "title: Kitchen", "title: &a Kitchen", f"{KITCHEN}:4:8 error GL016"),
    swaps("yaml", "an unknown key in the checklist", KITCHEN, "order: 1", "order: 1\n<b>: 1", f"{KITCHEN}:7:1 error GL401"),
]

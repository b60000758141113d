"""Names of a checklist that are paths, markup, SQL, or somebody else's; and names of files that pages have no room for."""

import os
import shutil

from case import HEAD, Case, swaps, writes
from cases_sql import HONEST

CORE, KITCHEN, PAGE = "checklist/00-programme.md", "checklist/01-kitchen.md", "checklist/pages/a.md"
GLOSSARY = "  glossary:\n"
TOPIC = "---\npage: {}\ntitle: {}\nquestion: Is it so?\norder: 1\nsections: []\n---\n"
SIGNED = "sign-offs/kitchen/kit.tasted-ann-20261123T200000Z.md"
# What is there for an area that is none any more.
LOST = ("evidence/kitchen/dishes.csv:1:1 error GL114", f"{SIGNED}:1:1 error GL114", f"{SIGNED}:4:7 error GL116")


def core(name, old, new, *says, **more):
    return swaps("checklist", name, CORE, old, new, *says, **more)


def kitchen(name, old, new, *says, **more):
    return swaps("checklist", name, KITCHEN, old, new, *says, **more)


def page(slug, *says, title="A", **more):
    return writes("checklist", f"a page {slug[:20]!r}, {title}", PAGE, TOPIC.format(slug, title), *says, **more)


def renamed(workspace):
    """The kitchen is the area `index` wherever it is named."""
    workspace.swap(KITCHEN, "area: kitchen", "area: index")
    workspace.swap("raid.md", "kitchen", "index  ")
    os.rename(workspace.at("evidence/kitchen"), workspace.at("evidence/index"))
    os.remove(workspace.at("gates/G1.json"))
    shutil.rmtree(workspace.at("sign-offs"))


def marked(workspace):
    """A role that is markup."""
    shutil.rmtree(workspace.at("sign-offs"))
    for path, word in ((CORE, "<b>x</b>"), (KITCHEN, "<b>x</b>"), ("people.md", "\\<b\\>x\\</b\\>")):
        workspace.write(path, workspace.read(path).replace("chef:", f"{word}:").replace("role: chef", f"role: {word}").replace("| chef ", f"| {word} "))


CASES = [
    *(kitchen(f"an area {slug!r}", "area: kitchen", f'area: "{slug}"', f"{KITCHEN}:1:1 error GL406", *LOST) for slug in ("../kitchen", "Kitchen", "<script>", "kit/chen", "k\u0456tchen")),
    Case("checklist", "an area with the page of all areas", renamed, ("areas/index.html error GL934",)),
    *(kitchen(f"a prefix {text[:20]!r}", "prefix: kit\n", f'prefix: "{text}"\n', f"{KITCHEN}:3:9 error GL406")
      for text in ("../kit", "select", "kit\\\" (a); DROP TABLE people; --", "<script>alert(1)</script>", "a b", "KIT", "a" * 5_000)),
    kitchen("a prefix that SQLite keeps", "prefix: kit\n", "prefix: sqlite-a\n", f"{KITCHEN}:3:9 error GL406"),
    core("a table that SQLite keeps", GLOSSARY, "  sqlite-a:\n", f"{CORE}:53:3 error GL406"),
    core("the table of all tables", GLOSSARY, "  sqlite_master:\n", f"{CORE}:53:3 error GL406"),
    kitchen("a view that SQLite keeps", "  burnt-dishes: SELECT", "  sqlite-a: SELECT 1 AS a\n  burnt-dishes: SELECT", f"{KITCHEN}:15:3 error GL406"),
    core("a table that is SQL", GLOSSARY, '  "a\\" (b); --":\n', f"{CORE}:53:3 error GL406"),
    core("a table in capitals", GLOSSARY, "  GLOSSARY:\n", f"{CORE}:53:3 error GL406"),
    core("a column with a blank", "columns: {term:", 'columns: {"te rm":', f"{CORE}:55:15 error GL406"),
    core("a column of SQLite's own", "meaning: {type: text, required: true}", "meaning: {type: text, required: true}, rowid: {type: integer}"),
    core("a file above", "files: [glossary.md]", "files: [../neighbour/secret.md]", "glossary.md:1:1 error GL111"),
    core("a file of the system", "files: [glossary.md]", "files: [/etc/passwd]", "glossary.md:1:1 error GL111"),
    Case("checklist", "a pattern of many stars", lambda workspace: (
        workspace.write(f"evidence/kitchen/{'a' * 240}.md", HEAD),
        workspace.swap(KITCHEN, "meaning: I have tasted every dish.", f"meaning: I have tasted every dish., covers: ['{'*a' * 60}*b']"))),
    Case("checklist", "a role in angle brackets", marked),
    kitchen("an id that is a path", "id: kit.good", "id: kit.../good", f"{KITCHEN}:21:9 error GL406"),
    kitchen("an id twice", "id: kit.good", "id: kit.tasted", f"{KITCHEN}:21:9 error GL405", f"{SIGNED}:1:1 warning GL201"),
    kitchen("an id of 200 letters", "id: kit.good", "id: kit." + "a" * 200, f"{KITCHEN}:21:9 error GL406"),
    kitchen("what is asked that is markup", "ask: No dish is burnt.", 'ask: "<script>alert(1)</script> [a](javascript:alert(1))"'),
    kitchen("a title of an area that is markup", "title: Kitchen\n", 'title: "<script>alert(1)</script>"\n'),
    kitchen("an order that is none", "order: 1", "order: 99999999999999999999", f"{KITCHEN}:6:8 error GL404"),
    kitchen("a figure of an unknown kind that is markup", HONEST, HONEST.replace("is burnt", "</title><script>alert(1)</script>")),
    *(page(slug, f"{PAGE}:1:1 error GL405") for slug in ("index", "about", "search", "404", "risks")),
    *(page(slug, f"{PAGE}:1:1 error GL406") for slug in ("../a", "A", "a/b", "a.b")),
    *(page(slug) for slug in ("areas", "evidence", "assets", "readiness", "con")),
    page("aa", title='"markup <script>alert(1)</script>"'),
    Case("checklist", "a page twice", lambda workspace: [workspace.write(f"checklist/pages/{name}.md", TOPIC.format("aa", "A")) for name in "ab"],
         ("checklist/pages/b.md:1:1 error GL405",)),
    Case("checklist", "a name of 245 letters", lambda workspace: workspace.write(f"evidence/kitchen/{'a' * 245}.md", HEAD)),
    Case("checklist", "a name of 255 letters", lambda workspace: workspace.write(f"evidence/kitchen/{'a' * 252}.md", HEAD), (f"evidence/kitchen/{'a' * 252}.html error GL933",)),
    Case("checklist", "folders of 200 letters", lambda workspace: workspace.write("evidence/kitchen/" + ("a" * 200 + "/") * 18 + "a.md", HEAD),
         ("evidence/kitchen/" + ("a" * 200 + "/") * 18 + "a.html error GL933",)),
    *(Case("checklist", f"{count} files of a checklist", lambda workspace, count=count: [
        workspace.write(f"checklist/a{n}.md", f"---\narea: a{n}\nprefix: a{n}\ntitle: A {n}\nquestion: Q\norder: {n + 2}\nowner-role: chef\nrequirements: []\n---\n") for n in range(count)])
      for count in (50, 300)),
]

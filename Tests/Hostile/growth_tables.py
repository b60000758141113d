"""Tables, lists of keys and files that may cost more than their number says."""

from case import HEAD, NOTE
from cases_packages import DIGEST
from cases_records import ANN, FULL, RISK
from cases_signoffs import KEY, ROSTER
from cases_sql import HONEST
from growth import Growth
from growth_markdown import each

CSV, PAGE = "evidence/kitchen/dishes.csv", "templates/pages/decisions.html"
ROWS = "id,name,state,note\n"
KITCHEN = "checklist/01-kitchen.md"


def writes(path, make):
    return lambda workspace, count: workspace.write(path, make(count))


def swaps(path, old, make):
    return lambda workspace, count: workspace.swap(path, old, make(count))


def many(path, make):
    def act(workspace, count):
        for number in range(count):
            workspace.write(path.format(n=number), make(number))
    return act


def page(make):
    return writes(PAGE, lambda count: "{{> partials/head}}\n" + make(count) + "{{> partials/foot}}\n")


def all_of(*acts):
    return lambda workspace, count: [act(workspace, count) for act in acts]


def people(count):
    return f"{ANN}\n" + each("| person-{n} | Person {n} | business |\n", count).rstrip()


def risks(count, row="| R-{n} | Risk {n} | kitchen | open | bob | 2026-12-01 |\n"):
    return each(row, count).rstrip()


def signs(number):
    """Different for each number, and the same to an anchor."""
    return f"{number:016b}".translate({ord("0"): ".", ord("1"): "-"})


def requirements(count):
    text = each("  - {{id: kit.a{n}, level: mandatory, ask: Is {n} so?, sign-off: {{role: chef, meaning: So}}}}\n", count)
    return f"requirements:\n{text}  - id: kit.tasted"


GROWTHS = [
    Growth("rows of CSV", writes(CSV, lambda count: ROWS + each("E{n},a,good,\n", count)), 40_000),
    Growth("quotes in a cell of CSV", writes(CSV, lambda count: ROWS + 'E1,"' + '""' * count + '",good,\n'), 1_000_000),
    Growth("cells of CSV in quotes", writes(CSV, lambda count: ROWS + each('"E{n}","a""b","good","c"\n', count)), 40_000),
    Growth("line ends in a cell of CSV", writes(CSV, lambda count: ROWS + 'E1,"' + "a\n" * count + '",good,\n'), 400_000),
    Growth("columns of CSV that nobody reads", writes(CSV, lambda count: "id,state," + ",".join(f"c{n}" for n in range(count)) + "\nD3,good" + ",a" * count + "\n"), 990),
    Growth("unknown words in CSV", writes(CSV, lambda count: ROWS + each("E{n},a,bruned,\n", count)), 40_000),
    Growth("one id in CSV", writes(CSV, lambda count: ROWS + "E1,a,good,\n" * count), 40_000),
    Growth("long ids in CSV", writes(CSV, lambda count: ROWS + each("E" + "a" * 60 + "{n},a,good,\n", count)), 40_000),
    Growth("findings", writes(CSV, lambda count: ROWS + each("E{n},a,burnt,\n", count)), 8_000),
    Growth("findings, each with a risk", all_of(
        writes(CSV, lambda count: ROWS + each("E{n},a,burnt,\n", count)),
        writes("raid/a.csv", lambda count: "id,type,title,area,status,owner,due,covers\n" + each("R-1{n},risk,a,kitchen,open,bob,2026-12-01,kit.good/E{n}\n", count))), 8_000),
    Growth("people", swaps("people.md", ANN, people), 8_000),
    Growth("people with a role", all_of(swaps("people.md", ANN, people), swaps("people.md", "| ann    | chef    |", lambda count: "| ann    | chef    |\n" + each("| person-{n} | chef |\n", count).rstrip())), 6_000),
    Growth("people of one page", swaps("people.md", ANN, lambda count: f"{ANN}\n" + "\n".join(f"| p{signs(n)}x | Person {n} | business |" for n in range(count))), 2_000),
    Growth("people and unknown owners", all_of(
        swaps("people.md", ANN, people), swaps("raid.md", RISK, lambda count: risks(count, "| R-{n} | Risk | kitchen | open | persno-{n}x | 2026-12-01 |\n"))), 4_000),
    Growth("risks", swaps("raid.md", RISK, risks), 8_000),
    Growth("risks that name each other", swaps("raid.md", RISK, lambda count: risks(count, "| R-{n} | See R-1{n} and R-{n}2 | kitchen | open | bob | 2026-12-01 |\n")), 8_000),
    Growth("risks, each named in a text", all_of(swaps("raid.md", RISK, risks), writes(NOTE, lambda count: HEAD + each("See R-{n}.\n\n", count))), 8_000),
    Growth("ids of one anchor", swaps("raid.md", RISK, lambda count: "\n".join(f"| R{signs(n)}x | Risk | kitchen | open | bob | 2026-12-01 |" for n in range(count))), 2_000),
    Growth("milestones", swaps("programme.md", "| M-1 | Opening | 2026-12-07 |", lambda count: each("| M-{n} | Day {n} | 2026-12-07 |\n", count).rstrip()), 8_000),
    Growth("words of the glossary", writes("glossary.md", lambda count: "# Glossary\n\n| term | meaning |\n|---|---|\n" + each("| word{n} | meaning |\n", count)), 8_000),
    Growth("words of the glossary, each in a text", all_of(
        writes("glossary.md", lambda count: "# Glossary\n\n| term | meaning |\n|---|---|\n" + each("| word{n} | meaning |\n", count)),
        writes(NOTE, lambda count: HEAD + each("The word{n}.\n\n", count))), 8_000),
    Growth("waivers of nothing", writes("waivers.md", lambda count: "# Waivers\n\n## Waivers\n\n| requirement |\n|---|\n" + each("| kit.goop{n} |\n", count)), 8_000),
    Growth("keys of front matter", writes(NOTE, lambda count: "---\nauthor: bob\n" + each("x-{n}: a\n", count) + "---\n"), 5_600),
    Growth("keys of front matter that nobody knows", writes(NOTE, lambda count: "---\nauthor: bob\n" + each("k{n}: a\n", count) + "---\n"), 5_600),
    Growth("items of front matter", writes(NOTE, lambda count: "---\nauthor: bob\nx-a:\n" + "- a\n" * count + "---\n"), 14_000),
    Growth("escapes of front matter", writes(NOTE, lambda count: "---\nauthor: bob\nx-a: \"" + "\\t" * count + "\"\n---\n"), 28_000),
    Growth("requirements", swaps(KITCHEN, "requirements:\n  - id: kit.tasted", requirements), 2_400),
    Growth("queries that are broken", swaps(KITCHEN, "requirements:\n  - id: kit.tasted", lambda count: requirements(count).replace("sign-off: {role: chef, meaning: So}", "breach: SELECT 1 FROM dihses")), 2_400),
    Growth("a query of many words", swaps(KITCHEN, HONEST, lambda count: HONEST + " WHERE id NOT IN (" + ", ".join(["1"] * count) + ")"), 20_000),
    Growth("names in a query", swaps(KITCHEN, HONEST, lambda count: "WITH " + ", ".join(f"a{n} AS (SELECT 1)" for n in range(count)) + f" {HONEST}"), 2_400),
    Growth("files", many("evidence/kitchen/a{n}.md", lambda n: HEAD + f"Text {n}.\n"), 1_600),
    Growth("files, each with a link to the next", many("evidence/kitchen/a{n}.md", lambda n: HEAD + f"[a](a{max(n - 1, 0)}.md)\n"), 1_600),
    Growth("files that are no text", many("evidence/kitchen/a{n}.bin", lambda n: f"{n}"), 1_600),
    Growth("names that are not accepted", many("evidence/kitchen/a {n}.md", lambda n: "a\n"), 4_000),
    Growth("lines of evidence in a sign-off", lambda workspace, count: workspace.swap(workspace.signed(), "evidence:\n", "evidence:\n" + each(f"- sha256:{DIGEST}  evidence/kitchen/a{{n}}\n", count)), 600),
    Growth("sign-offs of one person", lambda workspace, count: _signed(workspace, count, "ann"), 2_000),
    Growth("lines of a roster", writes(ROSTER, lambda count: f'ann namespaces="golive-signoff@v1" {KEY}\n' * count), 10_000),
    Growth("options of a roster", writes(ROSTER, lambda count: 'ann namespaces="golive-signoff@v1"' + ',a="b"' * count + f" {KEY}\n"), 100_000),
    Growth("votes", writes("decisions/0002-many.md", lambda count: FULL.format(votes="  - {person: ann, vote: for}\n" * count)), 2_000),
    Growth("decisions that replace one another", many("decisions/{n:04}-a.md", lambda n: FULL.format(votes="  - {person: ann, vote: for}\n").replace("recorded:", f"supersedes: {max(n - 1, 0):04}-a\nrecorded:" if n else "recorded:")), 3_200, known="for each decision, and again for each person, all decisions are gone through"),
    Growth("gates", many("gates/H{n}.md", lambda n: f"---\nid: H{n}\ndate: 2026-11-20\n---\n"), 1_600),
    Growth("rows of a snapshot", lambda workspace, count: workspace.swap("gates/G1.json", '"requirements": [', '"requirements": [' + each('{{"id": "kit.a{n}", "area": "kitchen", "level": "mandatory", "state": "met", "rule": "3abce479078c", "ask": "a"}},', count)), 8_000),
    Growth("keys of a snapshot", writes("gates/G1.json", lambda count: "{" + ",".join(f'"k{n}": 1' for n in range(count)) + "}"), 200_000),
    Growth("text of a snapshot", writes("gates/G1.json", lambda count: '{"version": "' + "\\n" * count + '"}'), 1_000_000),
    Growth("tags of a template", page(lambda count: "{{headline}}\n" * count), 60_000),
    Growth("sections of a template", page(lambda count: "{{#any}}a{{/any}}\n" * count), 40_000),
    Growth("braces of a template", page(lambda count: "{ " * count), 400_000),
    Growth("unknown names of a template", page(lambda count: each("{{{{name{n}}}}}\n", count)), 20_000),
    Growth("partials of a template", all_of(page(lambda count: each("{{{{> partials/own{n}}}}}\n", count)), many("templates/partials/own{n}.html", lambda n: "a\n")), 1_600),
    Growth("folders among the packages", many("archive/{n:04}-a/a", lambda n: "a"), 1_600),
    Growth("lines that are internal", lambda workspace, count: workspace.write(NOTE, HEAD.replace("author: bob", "author: bob\naudience: internal") + each("The price of {n} is one of {n} euro.\n", count)), 20_000),
]


def _signed(workspace, count, person):
    text = workspace.read(workspace.signed())
    for number in range(count):
        minute, second = divmod(number, 60)
        time = f"1{minute // 60}:{minute % 60:02}:{second:02}"
        workspace.write(f"sign-offs/kitchen/kit.tasted-{person}-20261123T{time.replace(':', '')}Z.md", text.replace("20:00:00", time))

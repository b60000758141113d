"""People, programme, risks, gates, decisions, waivers, glossary and marks for an audience."""

from case import HEAD, NOTE, Case, note, swaps, writes

PEOPLE, RAID, RECORD, GATE = "people.md", "raid.md", "decisions/0001-the-kitchen.md", "gates/G1.md"
ANN = "| ann | Ann Archer | business |"
# As a cell of Markdown writes it.
MARKUP = "\\<script\\>alert(1)\\</script\\>\\\" onload=\\\"alert(1)"
# What was open at the last gate and has no row any more.
GONE = "gates/G1.json warning GL567"
RISK = "| R-1 | The oven breaks | kitchen | open   | bob   | 2026-12-01 |"


def person(name, row, *says, **more):
    return swaps("records", name, PEOPLE, ANN, row, *says, **more)


def risk(name, row, *says, **more):
    return swaps("records", name, RAID, RISK, row, *says, **more)


def decision(name, old, new, *says, **more):
    return swaps("records", name, RECORD, old, new, *says, **more)


def rows(count, text):
    return "\n".join(text.format(n=n) for n in range(count))


FULL = """---
status: accepted
date: 2026-11-23
decided: 2026-11-23T12:00:00Z
outcome: go
recommendation: go
recorded: ann
decision-makers: [ann, cat]
votes:
{votes}---

# The kitchen opens
"""

CASES = [
    person("a name that is markup", f"| ann | {MARKUP} | business |"),
    person("a name of 20,000 letters", f"| ann | {'a' * 20_000} | business |"),
    person("a name twice", f"{ANN}\n| ann-2 | Ann Archer | business |"),
    person("an id twice", f"{ANN}\n| ann | Other | business |", f"{PEOPLE}:8:3 error GL110"),
    person("an id that is a path", "| ../../ann | Ann Archer | business |", f"{PEOPLE}:7:3 error GL106", f"{PEOPLE}:15:3 error GL109"),
    person("ids of one page", f"{ANN}\n| Ann | Ann B | business |\n| a.nn | Ann C | business |\n| a-nn | Ann D | business |"),
    person("an id that is the index", f"{ANN}\n| index | Ann B | business |"),
    person("an id with a look-alike", f"{ANN}\n| \u0430nn | Ann B | business |"),
    person("ids with combining accents", f"{ANN}\n| \u00e9ve | Eve | business |\n| e\u0301ve | Eve B | business |"),
    person("3,000 people", f"{ANN}\n" + rows(3_000, "| p{n} | Person {n} | business |")),
    writes("records", "no people", PEOPLE, "# People\n", "evidence/kitchen/tasting.md:3:9 warning GL150", "raid.md:7:46 warning GL150"),
    writes("records", "nothing but a table of bars", PEOPLE, "|\n" * 10_000, "evidence/kitchen/tasting.md:3:9 warning GL150", "raid.md:7:46 warning GL150"),
    swaps("records", "a name of the programme that is markup", "programme.md", "name: Harbour kitchen", "name: \"<script>alert(1)</script>\"", "gates/G1.json:4:16 warning GL565"),
    swaps("records", "a day that is none", "programme.md", "go-live: 2026-12-07 06:00", "go-live: 2026-02-30 25:61", "programme.md:3:10 error GL106"),
    swaps("records", "a day of another age", "programme.md", "go-live: 2026-12-07 06:00", "go-live: 0001-01-01 00:00", "programme.md:3:10 error GL106"),
    swaps("records", "a day at the end of time", "programme.md", "go-live: 2026-12-07 06:00", "go-live: 9999-12-31 23:59", "programme.md:3:10 error GL106"),
    swaps("records", "a day of judgement far away", "programme.md", "as-of: 2026-11-23", "as-of: 99999-01-01", "programme.md:4:8 error GL106"),
    swaps("records", "digits of another script", "programme.md", "as-of: 2026-11-23", "as-of: \u0662\u0660\u0662\u0666-11-23", "programme.md:4:8 error GL106"),
    risk("a title that is markup", f"| R-1 | {MARKUP} | kitchen | open | bob | 2026-12-01 |"),
    risk("an id that is markup", "| <b>R</b> | The oven breaks | kitchen | open | bob | 2026-12-01 |", GONE, f"{RAID}:7:3 error GL603", f"{RAID}:7:7 error GL603"),
    risk("an id that is escaped markup", f"| {MARKUP} | The oven breaks | kitchen | open | bob | 2026-12-01 |", GONE, f"{RAID}:7:3 error GL106"),
    risk("an id of words that texts hold", "| the | The oven breaks | kitchen | open | bob | 2026-12-01 |", GONE),
    risk("an id of one letter", "| a | The oven breaks | kitchen | open | bob | 2026-12-01 |", GONE),
    risk("an owner who is nobody", "| R-1 | The oven breaks | kitchen | open | eve | 2026-12-01 |", f"{RAID}:7:44 error GL109"),
    risk("3,000 risks", rows(3_000, "| R-{n} | Risk {n} of R-1 and R-2 | kitchen | open | bob | 2026-12-01 |")),
    risk("300 ids of one anchor", rows(300, "| R{n:09b} | Risk | kitchen | open | bob | 2026-12-01 |").replace("0", ".").replace("1", "-").replace("2.26--2-.-", "2026-12-01"), GONE),
    writes("records", "a risk in a table of CSV", "raid/risks.csv", "id,type,title,area,status\nR-2,risk,=cmd|' /C calc'!A0,kitchen,open\n"),
    writes("records", "risks in a file of no kind", "raid/risks.exe", "MZ\x00", "raid/risks.exe:1:1 error GL124"),
    writes("records", "a waiver of everything", "waivers.md", "# Waivers\n\n## Waivers\n\n| requirement | reason | accepted-by | until |\n|---|---|---|---|\n| * | a | cat | 2099-12-31 |\n",
           "waivers.md:7:3 error GL302"),
    writes("records", "2,000 waivers of nothing", "waivers.md", "# Waivers\n\n## Waivers\n\n| requirement |\n|---|\n" + rows(2_000, "| kit.goop{n} |") + "\n",
           *(f"waivers.md:{line}:3 error GL302" for line in (7, 8, 9)), "and 1997 more"),
    writes("records", "words of the glossary that are markup", "glossary.md", f"# Glossary\n\n| term | meaning | linked-from |\n|---|---|---|\n| {MARKUP} | {MARKUP} | script |\n| a | b | a |\n"),
    writes("records", "3,000 words of the glossary", "glossary.md", "# Glossary\n\n| term | meaning |\n|---|---|\n" + rows(3_000, "| word{n} | meaning {n} |") + "\n"),
    decision("a title that is markup", "title: The kitchen opens", "title: \"<script>alert(1)</script>\""),
    decision("an outcome of its own", "outcome: go", "outcome: <b>"),
    decision("an id that is a path", "id: 0001-the-kitchen", "id: ../../0001", f"{RECORD}:2:5 error GL106"),
    decision("an unknown status", "outcome: go", "status: superseded\noutcome: go", *[f"{RECORD}:1:1 error GL509"] * 2, f"{RECORD}:6:9 error GL509"),
    writes("records", "a decision under a name that is none", "decisions/a.md", "---\nstatus: proposed\n---\n", *["decisions/a.md:1:1 error GL509"] * 5),
    writes("records", "a decision with 1,000 votes", "decisions/0002-many.md", FULL.format(votes="  - {person: ann, vote: for}\n" * 1_000),
           *(f"decisions/0002-many.md:{line}:14 error GL506" for line in (11, 12, 13)), "and 996 more"),
    writes("records", "votes that are markup", "decisions/0002-many.md", FULL.format(votes="  - {person: ann, vote: for, words: \"<script>alert(1)</script>\"}\n")),
    writes("records", "a vote of nobody", "decisions/0002-many.md", FULL.format(votes="  - {person: ../../eve, vote: for}\n"), "decisions/0002-many.md:10:14 error GL506"),
    Case("records", "decisions that replace each other", lambda workspace: [
        workspace.write(f"decisions/000{n}-a.md", FULL.format(votes="  - {person: ann, vote: for}\n").replace("recorded:", f"supersedes: 000{5 - n}-a\nrecorded:")) for n in (2, 3)],
        ("decisions/0002-a.md:7:13 error GL507", "decisions/0003-a.md:7:13 error GL507")),
    swaps("records", "an id of a gate that is a path", GATE, "id: G1", "id: ../G1", "gates/G1.json:3:11 warning GL562", f"{GATE}:2:5 error GL106"),
    swaps("records", "a title of a gate that is markup", GATE, "title: First gate", "title: \"<script>alert(1)</script>\""),
    note("records", "a tick of nothing", "- [x] kit.cle\u0430n: The kitchen is clean\n", f"{NOTE}:6:1 error GL115"),
    note("records", "ticks of one point, 2,000", "- [x] kit.clean: The kitchen is clean\n" * 2_000),
    writes("records", "a mark for nobody", NOTE, HEAD.replace("author: bob", "author: bob\naudience: \"<script>\""), f"{NOTE}:4:11 error GL122"),
    writes("records", "a mark for a file above", NOTE, HEAD.replace("author: bob", "author: bob\ninternal: [../../neighbour/secret.md]"), f"{NOTE}:4:12 error GL122"),
    writes("records", "what is internal, for others", NOTE, HEAD.replace("author: bob", "author: bob\naudience: internal") + "The price is 1234567 euro and nobody may know it.\n",
           words=("build", "--audience", "vendor")),
    writes("records", "an audience that is a path", NOTE, HEAD, words=("build", "--audience", "../../vendor"), code=64),
    writes("records", "a megabyte that is internal", NOTE, HEAD.replace("author: bob", "author: bob\naudience: internal") + rows(20_000, "The price of {n} is one of {n} euro and more.") + "\n",
           words=("build", "--audience", "vendor")),
]

"""What the hostile workspace has beside the rewritten tables: 300 risks, 40 roles, long lists, decisions, signatures."""

import csv

import hostile.words as words

AREAS = ("cutover", "solution-scope", "user-acceptance", "data-migration", "change-management", "programme", "hostile")
OWNERS = ("femke-oosterhuis", "jeroen-stam", "tobias-rehn", "marta-dudek", "elke-reinders", "", "luuk-terpstra")
MOST_RISKS, MOST_TASKS, MOST_ROLES = 300, 60, 40
COVERED = ("cutover.plan-verification/CO-58", "uat.complete/OTC-017", "change.users-trained/TR-01")
SAID = words.markdown(" ".join(words.TEXTS))
SIGNATURES = (
    ("scope.signed", "--as", "henrike-althoff", "--subject", "OTC", "--reference", words.NAMES[0], "--words", SAID),
    ("scope.signed", "--as", "elke-reinders", "--subject", "MDM", "--result", "rejected", "--reference", words.LONG_WORD * 3, "--words", words.NAMES[5]),
    ("uat.signed", "--as", "sanne-kuiper", "--subject", "WHS", "--result", "approved-with-conditions", "--condition", "R-1001", "--words", words.markdown(words.NAMES[3])),
    ("perf.signed", "--as", "dirk-hoekstra", "--reference", words.TEXTS[15], "--words", words.markdown(words.TEXTS[18])),
)


def add(folder, chance):
    risks(folder, chance)
    tasks(folder, chance)
    roles(folder)
    decision(folder)
    prose(folder)


def risks(folder, chance):
    (folder / "raid").mkdir()
    head = "id type title area status owner due risk-level likelihood impact mitigation cause workaround opened covers".split()
    rows = []
    for number in range(MOST_RISKS):
        status = chance.choice(("open", "open", "in-progress", "closed"))
        rows.append((
            f"R-{1001 + number}", "risk", words.text(number), AREAS[number % len(AREAS)], status if number else "open", OWNERS[number % len(OWNERS)],
            f"2026-1{chance.choice('12')}-{chance.randint(10, 29)}", chance.choice(("low", "medium", "high", "critical", "")),
            chance.randint(1, 5), chance.randint(1, 5), words.text(number + 7), words.text(number + 3), words.text(number + 11), "2026-10-05",
            COVERED[number] if number < len(COVERED) else ""))
    write(folder / "raid/risks.csv", [head, *rows])


def tasks(folder, chance):
    """As many more as make 60, each after one that is there."""
    path = folder / "evidence/cutover/runbook.csv"
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    head, ids = rows[0], [row[0] for row in rows[1:]]
    for number in range(MOST_TASKS - len(ids)):
        row = dict.fromkeys(head, "")
        row |= {"id": f"CO-9{number}", "name": words.text(number + 14), "phase": "load", "kind": "other", "after": chance.choice(ids),
                "duration": f"{number + 1}h 15m", "owner": "jeroen-stam", "status": "planned", "way back": words.text(number + 16)}
        rows.append([row[title] for title in head])
    write(path, rows)


def roles(folder):
    """An area of its own in which 40 roles sign, as a twelfth file of the checklist."""
    core = folder / "checklist/00-programme.md"
    text = core.read_text(encoding="utf-8")
    there = [line.strip().partition(":")[0] for line in text[text.index("\nroles:"):text.index("\nparameters:")].splitlines()[2:] if line.strip()]
    new = [f"hostile-role-{number}" for number in range(MOST_ROLES - len(there))]
    lines = "".join(f"  {role}: {{title: {words.quoted(words.name(number))}, side: business}}\n" for number, role in enumerate(new))
    core.write_text(text.replace("\nroles:\n", f"\nroles:\n{lines}", 1), encoding="utf-8")
    people = folder / "people.md"
    rows = "".join(f"| femke-oosterhuis | {role} |  | 2025-02-03 |  |  |\n" for role in new)
    mark = "| --- | --- | --- | --- | --- | --- |\n| femke-oosterhuis | sponsor |"
    people.write_text(people.read_text(encoding="utf-8").replace(mark, mark.replace("| femke", rows + "| femke", 1), 1), encoding="utf-8")
    entries = "".join(f"      - {{role: {role}, meaning: {words.quoted(words.text(number))}}}\n" for number, role in enumerate(new + there))
    (folder / "checklist/12-hostile.md").write_text(f"""---
area: hostile
prefix: hostile
title: {words.quoted(words.LONG_TITLE + ': #1 "quoted" & <b>')}
question: {words.quoted(words.NAMES[0])}
order: 12
owner-role: {new[0]}
mitigation-needs: [owner, due]
requirements:
  - id: hostile.signed
    level: mandatory
    ask: {words.quoted(words.NAMES[3])}
    headline: {words.quoted(words.LONG_WORD)}
    sign-off:
{entries}---

## What to look at

{words.markdown(words.NAMES[0])}
""", encoding="utf-8")


def decision(folder):
    voters = "femke-oosterhuis bastiaan-verhagen lotte-vandamme henrike-althoff sanne-kuiper pawel-gorczyca ingmar-sjoholm ilse-hendrickx".split()
    votes = ("for", "against", "abstained")
    lines = "".join(
        f"  - {{person: {person}, vote: {votes[number % 3]}, words: {words.quoted(words.text(number))}}}\n" for number, person in enumerate(voters))
    conditions = "".join(
        f"  - {{what: {words.quoted(words.text(number))}, owner: {voters[number % 8]}, due: 2026-12-0{number + 1}, closes: R-{1001 + number}}}\n"
        for number in range(6))
    options = "".join(f"  - {words.quoted(words.text(number))}\n" for number in range(0, 20, 3))
    (folder / "decisions/0003-hostile.md").write_text(f"""---
status: accepted
date: 2026-11-20
decided: 2026-11-20T15:10:00Z
outcome: conditional-go
recommendation: no-go
gate: G4
recorded: gideon-maas
decision-makers: [{', '.join(voters)}]
consulted: [jeroen-stam]
informed: [nina-overbeek]
supersedes: 0002-keep-seven-december-on-five-conditions
reason: {words.quoted(words.NAMES[0] + ' ' + words.LONG_WORD)}
options:
{options}votes:
{lines}conditions:
{conditions}---

# {words.markdown(words.LONG_WORD)} {words.markdown(words.NAMES[0])}

{words.markdown(' '.join(words.TEXTS))}
""", encoding="utf-8")


def prose(folder):
    """Markdown of every kind, in which words are long, foreign or code."""
    cells = [words.markdown(words.text(number)) for number in range(20)]
    table = "\n".join(f"| {' | '.join(row)} |" for row in (cells, ["---"] * 20, cells[::-1]))
    quoted = "\n".join(f"{'> ' * (depth + 1)}{words.markdown(words.text(depth))}\n{'> ' * (depth + 1)}" for depth in range(6))
    nested = "\n".join(f"{'  ' * depth}- {words.markdown(words.text(depth + 9))}" for depth in range(8))
    (folder / "evidence/programme/raw.md").write_text(RAW, encoding="utf-8")
    path = folder / "evidence/programme/readiness-report.md"
    path.write_text(path.read_text(encoding="utf-8") + f"""
## {words.markdown(words.LONG_WORD)}

{words.LONG_WORD * 4}

{nested}

{quoted}

{table}

```html
<script>alert(1)</script> {words.LONG_WORD * 3}
```

`<b>{words.LONG_WORD * 2}</b>` and <https://www.example.com/{words.LONG_WORD}/?a=1&b=%22>.

### {words.markdown(words.NAMES[5])}

1. {words.markdown(words.NAMES[6])}
2. **{words.markdown(words.NAMES[0])}** and *{words.markdown(words.LONG_WORD)}*
""", encoding="utf-8")


RAW = """---
title: Shown as written
raw-html: show
---

# Shown as written

<script>alert(1)</script>

<div style="position: fixed; inset: 0" onclick="alert(1)">All is well <img src="https://www.example.com/a.png" onerror="alert(1)">
</div>

Text with <b onmouseover="alert(1)">tags</b> and <!-- comments --> in it.
"""


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)

"""The texts of a workspace that is complete but tiny; each case puts one hostile thing into a copy of it."""

PROGRAMME = """---
name: Harbour kitchen
go-live: 2026-12-07 06:00
as-of: 2026-11-23
---

# Harbour kitchen

The harbour restaurant opens its second kitchen.

## Milestones

| id  | name    | date       |
|-----|---------|------------|
| M-1 | Opening | 2026-12-07 |
"""
PEOPLE = """# People

## People

| id  | name       | side     |
|-----|------------|----------|
| ann | Ann Archer | business |
| bob | Bob Baker  | delivery |
| cat | Cat Cooper | business |

## Roles

| person | role    |
|--------|---------|
| ann    | chef    |
| cat    | sponsor |
"""
CORE = """---
area: programme
prefix: programme
title: Across areas
roles:
  chef: {title: Chef, side: business}
  sponsor: {title: Sponsor, side: business}
fields:
  name: {type: text}
  go-live: {type: datetime}
  cutover: {type: period}
  as-of: {type: date}
tables:
  people:
    files: [people.md]
    columns: {id: {type: id, required: true}, name: {type: text, required: true}, side: {one-of: [business, delivery]}}
  roles:
    files: [people.md]
    columns: {person: {type: ref, to: people, required: true}, role: {type: role, required: true}, subject: {type: text}}
  milestones:
    files: [programme.md]
    columns: {id: {type: id, required: true}, name: {type: text}, date: {type: date}}
  raid:
    title: RAID log
    files: [raid.md, raid/*]
    synonyms: {Risks: {type: risk}}
    columns:
      id: {type: id, required: true}
      type: {one-of: [risk, issue], required: true}
      title: {type: text}
      area: {type: area, required: true}
      status: {one-of: [open, closed], required: true}
      owner: {type: ref, to: people}
      due: {type: date}
      mitigation: {type: text}
      accepted-by: {type: ref, to: people}
      covers: {type: list}
      audience: {one-of: [all, internal]}
  waivers:
    files: [waivers.md]
    acts: true
    columns: {requirement: {type: text, required: true}, reason: {type: text}, accepted-by: {type: ref, to: people}, until: {type: date}}
  gates:
    files: [gates/*.md]
    records: true
    acts: true
    columns: {id: {type: id, required: true}, title: {type: text}, date: {type: date, required: true}}
  decisions:
    files: [decisions/*.md]
    records: true
    acts: true
    columns: {id: {type: id, required: true}, title: {type: text}, date: {type: date}, decided: {type: text}, outcome: {type: text}}
  glossary:
    files: [glossary.md]
    columns: {term: {type: text, required: true}, meaning: {type: text, required: true}, linked-from: {type: list}}
requirements: []
---
"""
KITCHEN = """---
area: kitchen
prefix: kit
title: Kitchen
question: Can the kitchen cook?
order: 1
owner-role: chef
fields:
  checked: {type: date, label: Last check}
tables:
  dishes:
    title: Dishes
    columns: {id: {type: id, required: true}, name: {type: text}, state: {one-of: [good, burnt], required: true}, note: {type: text}}
views:
  burnt-dishes: SELECT id, name, at FROM dishes WHERE state = 'burnt'
requirements:
  - id: kit.tasted
    level: mandatory
    ask: The chef has tasted every dish.
    sign-off: {role: chef, meaning: I have tasted every dish.}
  - id: kit.good
    level: mandatory
    ask: No dish is burnt.
    breach: SELECT id AS subject, name || ' is burnt' AS found, at FROM burnt_dishes
  - id: kit.clean
    level: recommended
    ask: The kitchen is clean.
    attest: {words: The kitchen is clean, by: kit.tasted}
figures:
  - title: Dishes
    sentence: SELECT count(*) || ' dishes' FROM dishes
    table: SELECT id AS Dish, name AS Name, at FROM dishes
---

Whether each dish can be served.
"""
TASTING = """---
title: First tasting
author: bob
checked: 2026-11-20
tables: {dishes: dishes.csv}
---

# First tasting

- [x] kit.clean: The kitchen is clean

## Dishes

| id | name  | state | note |
|----|-------|-------|------|
| D1 | Soup  | good  |      |
| D2 | Bread | good  |      |
"""
RAID = """# Risks

## Risks

| id  | title           | area    | status | owner | due        |
|-----|-----------------|---------|--------|-------|------------|
| R-1 | The oven breaks | kitchen | open   | bob   | 2026-12-01 |
"""
RECORD = """---
id: 0001-the-kitchen
title: The kitchen opens
date: 2026-11-23
decided: 2026-11-23T12:00:00Z
outcome: go
---

Everybody liked the soup.
"""
GATE = "---\nid: G1\ntitle: First gate\ndate: 2026-11-20\n---\n\nAll were there.\n"
TEXTS = {
    "programme.md": PROGRAMME,
    "people.md": PEOPLE,
    "raid.md": RAID,
    "glossary.md": "# Glossary\n\n| term | meaning |\n|------|---------|\n| Mise | All in place |\n",
    "checklist/00-programme.md": CORE,
    "checklist/01-kitchen.md": KITCHEN,
    "evidence/kitchen/tasting.md": TASTING,
    "evidence/kitchen/dishes.csv": "id,name,state,note\nD3,Cake,good,\n",
    "decisions/0001-the-kitchen.md": RECORD,
    "gates/G1.md": GATE,
}

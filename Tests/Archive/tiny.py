"""A tiny workspace with keys, signed, decided and sealed by golive itself."""

import os
import re
import subprocess

PROGRAMME = """---
name: Harbour kitchen
go-live: 2026-12-07 06:00
as-of: 2026-11-23
---

The harbour restaurant opens its second kitchen.
"""
PEOPLE = """## People

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
  company: {type: text}
  go-live: {type: datetime}
  cutover: {type: period}
  approach: {one-of: [big-bang, phased]}
  time-zone: {type: text}
  as-of: {type: date}
tables:
  people:
    files: [people.md]
    columns: {id: {type: id, required: true}, name: {type: text, required: true}, side: {one-of: [business, delivery]}}
  roles:
    files: [people.md]
    columns: {person: {type: ref, to: people, required: true}, role: {type: role, required: true}, subject: {type: text}}
  decisions:
    files: [decisions/*.md]
    records: true
    acts: true
    columns: {id: {type: id, required: true}, title: {type: text}, date: {type: date}, decided: {type: text}, outcome: {type: text}}
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
tables:
  dishes:
    title: Dishes
    columns: {id: {type: id, required: true}, name: {type: text}, state: {one-of: [good, burnt], required: true}}
requirements:
  - id: kit.tasted
    level: mandatory
    ask: The chef has tasted every dish.
    sign-off: {role: chef, meaning: I have tasted every dish.}
  - id: kit.wanted
    level: mandatory
    ask: The sponsor wants the kitchen.
    sign-off: {role: sponsor, meaning: I want this kitchen.}
---

Whether each dish can be served.
"""
TASTING = """---
title: First tasting
author: bob
---

## Dishes

| id | name  | state |
|----|-------|-------|
| D1 | Soup  | good  |
| D2 | Bread | good  |
"""
RECORD = """---
id: D-{number}
title: The kitchen opens
date: 2026-11-23
decided: 2026-11-23T12:00:00Z
outcome: {outcome}
---

Everybody liked the soup.
"""


class Tiny:
    """A workspace in a folder, with the sealers' keys beside it."""

    def __init__(self, golive, folder):
        self.golive, self.folder = golive, folder
        self.workspace = os.path.join(folder, "workspace")
        for person in ("ann", "cat", "eve"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", self.key(person)], check=True)
        for path, text in {
            "programme.md": PROGRAMME,
            "people.md": PEOPLE,
            "checklist/00-programme.md": CORE,
            "checklist/01-kitchen.md": KITCHEN,
            "evidence/kitchen/tasting.md": TASTING,
            "decisions/0001-the-kitchen.md": RECORD.format(number=1, outcome="go"),
            "decisions/0002-the-bar.md": RECORD.format(number=2, outcome="postpone"),
            "keys/allowed_signers": self.line("ann", "golive-signoff@v1"),
        }.items():
            self.write(path, text)
        self.run("sign", "kit.tasted", "--as", "ann", "--key", self.key("ann"), time="2026-11-20T09:30:00Z")
        self.run("sign", "kit.wanted", "--as", "cat", "--words", "We need it.", time="2026-11-21T10:00:00Z")
        # Only now has the sponsor a key, so what was recorded by hand before counts.
        sealer = self.line("cat", "golive-signoff@v1,golive-decision@v1").replace(" ssh-", ',valid-after="20261122" ssh-')
        self.write("keys/allowed_signers", self.line("ann", "golive-signoff@v1") + sealer)

    @property
    def roster(self):
        return os.path.join(self.workspace, "keys/allowed_signers")

    def package(self, decision="0001-the-kitchen"):
        return os.path.join(self.workspace, "archive", decision)

    def key(self, person):
        return os.path.join(self.folder, person)

    def line(self, person, purposes):
        with open(self.key(person) + ".pub") as file:
            return f'{person} namespaces="{purposes}" {" ".join(file.read().split()[:2])}\n'

    def write(self, path, text):
        path = os.path.join(self.workspace, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", newline="") as file:
            file.write(text)

    def run(self, *words, time=None, expect=0):
        """Runs golive; time stands in for the clock."""
        environment = dict(os.environ)
        if time:
            seconds = subprocess.run(["date", "-u", "-d", time, "+%s"], capture_output=True, text=True, check=True).stdout
            environment["SOURCE_DATE_EPOCH"] = seconds.strip()
        done = subprocess.run(
            [self.golive, *words, "--workspace", self.workspace], env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL
        )
        if done.returncode != expect:
            raise AssertionError(f"golive {' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def seal(self, decision="0001-the-kitchen", person="cat", key=None, date="2026-11-23T15:00:00Z", expect=0, more=()):
        words = ["seal", decision, "--as", person, "--key", self.key(key or person), "--date", date, *more]
        return self.run(*words, time="2026-11-23T20:00:00Z", expect=expect)

    def seal_digest(self, output):
        return re.search(r"this seal +sha256:([0-9a-f]{64})", output)[1]

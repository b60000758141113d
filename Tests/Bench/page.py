"""One page of evidence: what both builders are given, body and front matter."""

import random as randoms

from prose import KEYS, PLACES, SITES, THINGS, capital, paragraph, phrase, sentence

ROLES = ("process owner", "test manager", "cutover manager", "data owner", "operations lead")
ANSWERS = ("agreed", "agreed with remarks", "open", "refused")
WEIGHTS = ("low", "medium", "high")


class Page:
    """Everything about a page follows from the seed and its number."""

    def __init__(self, seed, number, areas, people):
        self.number = number
        self.area = areas[number % len(areas)]
        self.name = f"note-{number:05d}"
        random = randoms.Random(f"{seed}/{number}")
        self.title = capital(phrase(random)) + f", note {number}"
        self.author = random.choice(people)
        self.assessed = day(random)
        self.summary = sentence(random).replace("~~", "").replace("*", "").replace("`", "'").replace("[", "(").replace("](", " ")
        self.edition = f"{random.randint(1, 4)}.{random.randint(0, 9)}"
        self.about = random.sample(THINGS, 3)
        self.reviews = [
            {"role": role, "name": random.choice(people), "date": day(random), "answer": random.choice(ANSWERS)}
            for role in random.sample(ROLES, 3)
        ]
        self.actions = [
            {"what": f"repeat the {phrase(random)}", "weight": random.choice(WEIGHTS), "owner": random.choice(people), "due": day(random)}
            for _ in range(2)
        ]
        earlier = number - len(areas) * random.randint(1, 2)
        self.body = body(random, earlier if earlier >= 0 else number)

    def front_matter(self, prefix):
        """`prefix` stands before the keys that are the author's own."""
        lines = [
            f'title: "{self.title}"', f"author: {self.author}", f"assessed: {self.assessed}", f'summary: "{self.summary}"',
            f"{prefix}number: EV-{self.number:05d}", f'{prefix}edition: "{self.edition}"', f"{prefix}about: [{', '.join(self.about)}]",
        ]
        for key, entries in (("reviews", self.reviews), ("actions", self.actions)):
            lines.append(f"{prefix}{key}:")
            for entry in entries:
                lines += [f"  {'-' if index == 0 else ' '} {name}: {value}" for index, (name, value) in enumerate(entry.items())]
        return "\n".join(lines)

    def text(self, prefix):
        return f"---\n{self.front_matter(prefix)}\n---\n\n{self.body}"


def day(random):
    return f"2026-{random.randint(8, 11):02d}-{random.randint(1, 22):02d}"


def body(random, earlier):
    """`earlier` is the number of a page of the same area."""
    parts = [
        "## How we went about it", paragraph(random), paragraph(random),
        "## What the figures say", paragraph(random, 1, 2), table(random), paragraph(random, 1, 2),
        "### In which order", numbered(random),
        "## Points to settle", boxes(random),
        "## The query behind it", code(random), f"> {sentence(random)}\n> {sentence(random)}",
        "## Still to be done", bullets(random),
        f"{paragraph(random)} Compare https://example.org/{random.choice(SITES)} and the"
        f" [earlier note](note-{earlier:05d}.md#how-we-went-about-it).",
    ]
    return "\n\n".join(parts) + "\n"


def table(random):
    rows = ["| Looked at | Before | After | Verdict |", "| :--- | ---: | ---: | :---: |"]
    for _ in range(random.randint(5, 8)):
        verdict = random.choice(("equal", "**less**", "~~skipped~~", "`n/a`"))
        rows.append(f"| {phrase(random)} | {random.randint(10, 9999)} | {random.randint(10, 9999)} | {verdict} |")
    return "\n".join(rows)


def numbered(random):
    return "\n".join(f"{step}. {sentence(random)}" for step in range(1, random.randint(4, 6)))


def boxes(random):
    return "\n".join(f"- [{random.choice('x ')}] Agree on the {phrase(random)}" for _ in range(random.randint(4, 7)))


def bullets(random):
    return "\n".join(f"- {sentence(random)}" for _ in range(random.randint(3, 4)))


def code(random):
    first, second = random.sample(KEYS, 2)
    lines = [f"SELECT {first}.id, count(*) AS lines", f"FROM {first} JOIN {second} ON {second}.{first} = {first}.id"]
    lines += [f"WHERE {first}.place <> '{random.choice(PLACES)}' AND {second}.amount < {random.randint(1, 900)}", f"GROUP BY {first}.id;"]
    return "\n".join(["```sql", *lines, "```"])

"""Sentences as a project team might write them, put together from parts by a seeded generator."""

THINGS = (
    "price list|delivery note|stock count|credit hold|picking route|opening balance|tax code|customer master|supplier master|"
    "approval step|pallet label|month-end closing|bill of material|return order|night run|interface to the bank|printer queue|"
    "work centre|exchange rate|user role|scanner|archive|fallback procedure|help desk script|training room|load test|delta load"
).split("|")
DEEDS = (
    "was compared with the old solution|was repeated with other rights|took longer than planned|ran without intervention|"
    "was shown to the owners|had to be started twice|was corrected on the spot|gave the expected totals|is waiting for a decision|"
    "was measured on a busy afternoon|showed no difference|was handed over to operations|was left out on purpose"
).split("|")
PLACES = "Zwolle|Kassel|Opole|Ghent|Malmö|Aalst|the pilot hall|the test office|the second shift|the head office".split("|")
WHENS = "on the first day|after the repair|before the freeze|in the second round|during the rehearsal|at the end of the week|at night".split("|")
CLOSERS = (
    "nobody objected|the figures are in the table below|the rest is a matter of routine|we would do it the same way again|"
    "two colleagues checked this independently|it needs one more look|the owners know about it|this cost us half a day"
).split("|")
KEYS = "stock open_orders price ledger partner route label batch rate item".split()
SITES = "handbook minutes board results figures plans".split()


def capital(text):
    return text[0].upper() + text[1:]


def phrase(random):
    return f"{random.choice(THINGS)} in {random.choice(PLACES)}"


def sentence(random):
    """One sentence; about one in three holds markup."""
    thing, place, when = random.choice(THINGS), random.choice(PLACES), random.choice(WHENS)
    kind = random.randrange(15)
    if kind == 0:
        thing = f"**{thing}**"
    elif kind == 1:
        thing = f"*{thing}*"
    elif kind == 2:
        thing = f"{thing} (`{random.choice(KEYS)}.{random.choice(KEYS)}`)"
    elif kind == 3:
        place = f"[{place}](https://example.org/{random.choice(SITES)}/{random.randrange(1000)})"
    elif kind == 4:
        when = f"~~{random.choice(WHENS)}~~ {when}"
    ending = f"; {random.choice(CLOSERS)}" if random.randrange(2) else ""
    return capital(f"{when} the {thing} in {place} {random.choice(DEEDS)}{ending}.")


def paragraph(random, least=2, most=4):
    return " ".join(sentence(random) for _ in range(random.randint(least, most)))

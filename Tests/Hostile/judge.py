"""What must hold of every run, whatever it was given."""

import os
import unicodedata

# Of the processor, and of memory.
SECONDS, MEGABYTES = 2.0, 256
ENDS = {0, 1, 2, 64, 70, 73, 74, 75}
# So many diagnostics of one case are written out.
WRITTEN = 5
# What no reason excuses.
GRAVE = ("it ended by signal", "it touched")
JOINERS = "\u200c\u200d"


def faults(case, outcome, workspace, before):
    """Everything that is not as it should be, in words."""
    if outcome.late:
        yield "it did not end"
    elif outcome.code < 0:
        yield f"it ended by signal {-outcome.code}"
    elif outcome.code not in ENDS:
        yield f"it ended with {outcome.code}, which no run does"
    elif outcome.code != case.ends:
        yield f"it ended with {outcome.code} instead of {case.ends}"
    if outcome.seconds > SECONDS:
        yield f"it took {outcome.seconds:.1f} s of the processor"
    if outcome.megabytes > MEGABYTES:
        yield f"it took {outcome.megabytes:.0f} MB"
    yield from said_faults(case, outcome, workspace)
    yield from character_faults(outcome.out + outcome.err)
    yield from file_faults(case, workspace, before)


def said_faults(case, outcome, workspace):
    heads = short(outcome.heads(workspace))
    if heads != list(case.says):
        yield f"it says {heads} instead of {list(case.says)}"
    if " error " in " ".join(heads) and b"  help: " not in outcome.err:
        yield "it gives no advice"


def short(heads):
    if len(heads) <= WRITTEN:
        return heads
    return [*heads[:WRITTEN - 2], f"and {len(heads) - WRITTEN + 2} more"]


def character_faults(said):
    """What is printed is text, and nothing in it moves the cursor or turns a line around."""
    try:
        text = said.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"what it prints is not UTF-8: {said[max(error.start - 20, 0):error.end + 20]!r}"
        return
    for character in sorted(set(text) - set("\n" + JOINERS)):
        if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp"):
            place = text.index(character)
            yield f"it prints U+{ord(character):04X}: {text[max(place - 30, 0):place + 30]!r}"


def file_faults(case, workspace, before):
    after = workspace.tree()
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path) and not _is_made(case, path, workspace):
            yield f"it touched {path.decode('utf-8', 'replace').removeprefix(workspace.root)}"
    if case.ends == 1 and os.path.exists(workspace.output):
        yield "it wrote a site"


def _is_made(case, path, workspace):
    """Commands that write into the workspace say where by their name."""
    places = {"sign": "sign-offs", "gate": "gates", "import": "evidence/kitchen"}
    place = places.get(case.words[0])
    return bool(place) and path.startswith(os.fsencode(workspace.at(place)))

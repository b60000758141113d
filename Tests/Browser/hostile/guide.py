"""Which columns of which tables hold words, from what golive itself prints for those who write evidence."""

import re
from dataclasses import dataclass, field


@dataclass
class Table:
    key: str
    columns: dict = field(default_factory=dict)  # what may stand at the head -> the column's key
    words: set = field(default_factory=set)  # keys of columns that hold any words
    ids: bool = False


def fold(name):
    """golive does not look at capitals, spaces, hyphens and a plural."""
    return re.sub(r"[\s_-]", "", name.lower()).rstrip("s")


def read(text):
    """Tables by what may stand in their heading, and by their key."""
    tables, current = {}, None
    for line in text.splitlines():
        if line.startswith("Heading "):
            sentence = line.partition(". In front matter")
            key = re.search(r"`tables: \{([a-z-]+):", sentence[2])[1]
            current = Table(key)
            for title in [key, *re.findall(r"\*([^*]+)\*", sentence[0])]:
                tables[fold(title)] = current
        elif line.startswith(("### ", "## ")):
            current = None
        elif current and (row := re.match(r"\| `([a-z-]+)`( \*must\*)? \| (.*?) \| (.*?) \|", line)):
            key, _, help_words, accepted = row.groups()
            also = re.search(r"Also headed ([^.]*)\.", help_words)
            for title in [key, *(re.findall(r"\*([^*]+)\*", also[1]) if also else [])]:
                current.columns[fold(title)] = key
            if accepted.startswith("words"):
                current.words.add(key)
            current.ids |= "a short key, used once" in accepted
    return tables

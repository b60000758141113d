"""Puts hostile words into all tables of a workspace, each name the same wherever it stands."""

import csv
import io
import re

import hostile.words as words
from hostile.guide import fold

# Versions, places of computers and the like are compared by the checklist; other words would only say that all is unknown.
KEPT = set("""version plan-version tested-version built-in live-version confirmed-for region subscription tier covers about linked-from
    key requirement subject security-role language languages end-to-end""".split())
NAMED = {"name", "title", "unit", "item", "criterion", "question", "option", "step", "what", "task", "topic", "term"}
NAMED_OFTEN, OFTEN = 0.7, 0.3


class Rewriter:
    """Rewrites files one by one; `gather` has to see all of them first."""

    def __init__(self, tables, random):
        self.tables, self.random = tables, random
        self.names = {}  # the old name of something, and what it is called now
        self.count = 0

    def gather(self, path):
        for _, rows, columns, table in self._parts(path):
            for row in rows:
                for cell, column in zip(row, columns):
                    if column == "name" and cell and cell not in self.names and table.key not in ("people", "milestones"):
                        self.names[cell] = self._unique(words.WHOLE_NAMES)

    def rewrite(self, path):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".csv":
            for _, rows, columns, table in self._parts(path):
                for row in rows:
                    row[:] = [self._cell(cell, column, table) for cell, column in zip(row, columns)]
                out = io.StringIO()
                csv.writer(out, lineterminator="\n").writerows([self._head(text), *rows])
                text = out.getvalue()
        else:
            lines = text.split("\n")
            for start, rows, columns, table in self._parts(path):
                for number, row in enumerate(rows):
                    cells = (words.markdown(self._cell(cell, column, table)) for cell, column in zip(row, columns))
                    lines[start + number] = f"| {' | '.join(cells)} |"
            # Two pages with one title could not be told apart.
            text = re.sub(r"^(title|summary): .*$", lambda found: f"{found[1]}: {words.quoted(self._unique(words.TEXTS))}", "\n".join(lines), flags=re.M)
        path.write_text(text, encoding="utf-8")

    def _cell(self, cell, column, table):
        if table.key == "people" and column == "name":
            return self._unique(words.NAMES)
        parts = [self.names.get(part.strip(), part.strip()) for part in cell.split(";")]
        if any(part != old.strip() for part, old in zip(parts, cell.split(";"))):
            return "; ".join(parts)
        if not cell or column not in table.words or column in KEPT:
            return cell
        often = NAMED_OFTEN if column in NAMED else OFTEN
        return self._next(words.TEXTS) if self.random.random() < often else cell

    def _next(self, choice):
        self.count += 1
        return choice[self.count % len(choice)]

    def _unique(self, choice):
        name = self._next(choice)
        return name if self.count <= len(choice) else f"{name} {self.count}"

    def _parts(self, path):
        """The tables of a file: line of the first row, rows, keys of the columns, table."""
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".csv":
            table = self.tables.get(self._named_by(path))
            rows = list(csv.reader(io.StringIO(text)))
            return [(1, rows[1:], _columns(table, rows[0]), table)] if table else []
        return list(self._tables_of(text.split("\n")))

    def _tables_of(self, lines):
        table, number = None, 0
        while number < len(lines):
            if lines[number].startswith("#"):
                table = self.tables.get(fold(lines[number].lstrip("# ")))
            elif table and lines[number].startswith("|"):
                head, number = split(lines[number]), number + 2
                first = number
                while number < len(lines) and lines[number].startswith("|"):
                    number += 1
                yield first, [split(line) for line in lines[first:number]], _columns(table, head), table
                continue
            number += 1

    def _named_by(self, path):
        """The key of the table that a Markdown file beside it names the file for."""
        for other in sorted(path.parent.glob("*.md")):
            if found := re.search(rf"^  ([a-z-]+): {re.escape(path.name)}$", other.read_text(encoding="utf-8"), re.M):
                return fold(found[1])
        return None

    @staticmethod
    def _head(text):
        return next(csv.reader(io.StringIO(text)))


def _columns(table, head):
    return [table.columns.get(fold(title), title) for title in head]


def split(line):
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]

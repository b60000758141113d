"""What was done and what became of it: a table, the faults that were found, and what was not run."""


class Row:
    """One kind of fault."""

    def __init__(self, part, name):
        self.part, self.name = part, name
        self.counts = {"old": 0, "new": 0, "broken": 0}
        self.wrong = []

    def count(self, found, what):
        self.counts[found] += 1
        if found == "broken":
            self.complain(what, ["it left a broken site"])

    def complain(self, what, faults):
        self.wrong += [f"{self.part}, {self.name}: {what}: {fault}" for fault in faults]

    @property
    def faults(self):
        return sum(self.counts.values())


class Matrix:
    def __init__(self):
        self.rows, self.not_run = [], []

    def row(self, part, name):
        self.rows.append(Row(part, name))
        return self.rows[-1]

    def skip(self, part, why):
        self.not_run.append(f"NOT RUN: {part}: {why}")

    def take(self, other):
        """Tells at once what another has, so that a run that is stopped has said something."""
        if not self.rows:
            print("| fault | what | faults | old site | new site | broken | wrong |\n|---|---|---|---|---|---|---|")
        for row in other.rows:
            old, new, broken = row.counts.values()
            print(f"| {row.part} | {row.name} | {row.faults} | {old} | {new} | {broken} | {len(row.wrong)} |", flush=True)
        self.rows += other.rows
        self.not_run += other.not_run

    def finish(self):
        """What was wrong and what was not run; the exit code."""
        print(f"{sum(row.faults for row in self.rows)} faults")
        wrong = [line for row in self.rows for line in row.wrong]
        wrong += [f"{row.part}, {row.name}: nothing was done" for row in self.rows if not row.faults]
        for line in wrong:
            print(f"WRONG: {line}")
        for line in self.not_run:
            print(line)
        return 1 if wrong else 0

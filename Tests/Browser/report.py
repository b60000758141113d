"""Counts what held and prints what did not, one line for each fault."""


class Report:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def add(self, name, faults):
        """One check of one page: it passes when there are no faults."""
        faults = list(dict.fromkeys(faults))
        if not faults:
            self.passed += 1
            return
        self.failed += 1
        for fault in faults:
            print(f"{name}: {' '.join(fault.split())}", flush=True)

    def of(self, kind):
        """The same report, in which each name says of what portal it is."""
        return _Part(self, kind)

    def take(self, other):
        """What another has counted; it has printed its faults."""
        self.passed += other.passed
        self.failed += other.failed

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed or not self.passed else 0


class _Part:
    def __init__(self, report, kind):
        self.report, self.kind = report, kind

    def add(self, name, faults):
        self.report.add(f"{self.kind} {name}", faults)

"""What was measured, as the table that stands in docs/speed.md."""

import datetime
import os
import platform
from dataclasses import dataclass


@dataclass
class Figure:
    """A piece of work, what it took golive and the other, and how the two compare."""

    work: str
    golive: str
    other: str
    ratio: float
    wanted: str = ""

    def __str__(self):
        ratio = f"{self.ratio:.0f}" if self.ratio >= 20 else f"{self.ratio:.2f}" if self.ratio < 2 else f"{self.ratio:.1f}"
        return f"| {self.work} | {self.golive} | {self.other} | {ratio} | {self.wanted} |"


def heading(runs):
    day = datetime.date.today().isoformat()
    return f"{day}, {platform.machine()}, {os.cpu_count()} processors; medians of {runs} runs, each in turn with the others"


def table(figures):
    return "\n".join(["| work | golive | other | ratio | wanted |", "| --- | --- | --- | --- | --- |", *map(str, figures)])


def seconds(value):
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def megabytes(value):
    return f"{value:,.0f} MB"

"""Whether the cost of each kind of input grows as its size does: processor time of some, and of four times as much."""

import os
import shutil
from dataclasses import dataclass
from typing import Callable

from workspace import Workspace

# A cost that grows with the square is 16 times as much; this is linear with some slack.
TIMES, MOST_TIMES = 4, 4 * 2.2
# Below it the clock, and what every run costs, say more than the input does.
LEAST_SECONDS = 0.06
RUNS = 3


@dataclass
class Growth:
    name: str
    act: Callable  # puts so many of it into a Workspace
    most: int  # as many as the bounds of golive allow, or more than people would ever have
    known: str = ""
    terminal: bool = False
    kind: str = "growth"


class Meter:
    def __init__(self, program, folder, base):
        self.program, self.folder, self.base = program, folder, base
        self.nothing = min(self.seconds(lambda workspace: None, False) for _ in range(RUNS))

    def faults(self, growth):
        """The least of three runs counts; what is little enough the first time is not run again."""
        count = growth.most // TIMES
        small = min(self.cost(growth, count) for _ in range(RUNS))
        large = self.cost(growth, TIMES * count)
        for _ in range(0 if growth.known else RUNS - 1):
            if large > MOST_TIMES * max(small, LEAST_SECONDS):
                large = min(large, self.cost(growth, TIMES * count))
        if large > MOST_TIMES * max(small, LEAST_SECONDS):
            yield f"{count} take {small:.2f} s, and {TIMES * count} take {large:.2f} s"

    def cost(self, growth, count):
        """In seconds above those of the base."""
        return max(self.seconds(lambda workspace: growth.act(workspace, count), growth.terminal) - self.nothing, 0)

    def seconds(self, act, terminal):
        workspace = Workspace(os.path.join(self.folder, "growth"), self.base)
        try:
            act(workspace)
            outcome = self.program.run(("build",), workspace, terminal)
        finally:
            shutil.rmtree(os.fsencode(workspace.root))
        # What was ended after a while is told as without end.
        return outcome.seconds if outcome.code >= 0 else float("inf")


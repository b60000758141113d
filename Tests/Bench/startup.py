"""How long a program takes that only says its version."""

import measure
from figures import Figure, seconds

RUNS = 41


def figure(golive, hugo):
    costs = {"golive": [], "hugo": []}
    for _ in range(RUNS):
        costs["golive"].append(measure.run([golive, "--version"]))
        costs["hugo"].append(measure.run([hugo, "version"]))
    one, two = (seconds(measure.medians(costs[name]).wall) for name in ("golive", "hugo"))
    return Figure("start-up, `--version`: wall time", one, two, measure.ratio(costs["golive"], costs["hugo"], "wall"), "2")

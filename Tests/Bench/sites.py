"""golive, Hugo and the machine's limit over the same pages: made anew, made again with nothing changed, and after an edit."""

import itertools
import sys

import builders
import measure
from figures import Figure, megabytes, seconds

UNITS = {"cpu": ("processor", seconds), "wall": ("wall time", seconds), "memory": ("memory", megabytes)}


def figures(folder, count, options):
    """All figures of one size."""
    golive = builders.Golive(folder, count, options.seed, options.golive.resolve())
    hugo = builders.Hugo(folder, count, options.seed, options.hugo.resolve())
    limit = builders.Limit(folder, golive.workspace)
    contestants = [golive, hugo, limit]
    for builder in contestants:
        builder.run()  # once unmeasured, so that all find their files in memory
        # golive's own pages leave fewer for the notes, which are all that the last of them writes.
        wanted = len(limit.files) if builder is limit else count
        if builder.written != wanted:
            sys.exit(f"{builder.name} wrote {builder.written} pages of {wanted}")
    costs = turns(contestants, options.runs, lambda builder: builder.run())
    size = f"{count:,} pages"
    found = [against(f"clean build, {size}", costs, "golive", "hugo", unit, wanted)
             for unit, wanted in (("cpu", 8), ("wall", 8), ("memory", 5))]
    found.append(against(f"clean build against `limit`, {size}", costs, "limit", "golive", "cpu", "at most 1.5"))
    golive.again()  # remembers what it was made from
    costs = turns([golive, hugo], options.runs, lambda builder: builder.again())
    found += [against(f"nothing changed, {size}", costs, "golive", "hugo", unit, 100) for unit in ("cpu", "wall")]
    costs = turns([golive, hugo], options.runs, edited)
    found += [against(f"one note edited, {size}", costs, "golive", "hugo", unit, 30) for unit in ("cpu", "wall")]
    costs = turns([golive.checking(), golive], options.runs, lambda builder: builder.run())
    found.append(against(f"`check` against `build`, {size}", costs, "check", "golive", "cpu", "more than 1"))
    return found


def edited(builder):
    builder.edit()
    return builder.again()


def turns(contestants, runs, work):
    """What each run cost, by name; they take turns, so that a busy moment meets all of them."""
    costs = {builder.name: [] for builder in contestants}
    for _, builder in itertools.product(range(runs), contestants):
        costs[builder.name].append(work(builder))
    return costs


def against(work, costs, better, other, unit, wanted):
    name, words = UNITS[unit]
    one, two = (words(getattr(measure.medians(costs[of]), unit)) for of in (better, other))
    # The table has a column for golive.
    columns = (two, one) if other == "golive" and better == "limit" else (one, two)
    return Figure(f"{work}: {name}", *columns, measure.ratio(costs[better], costs[other], unit), str(wanted))

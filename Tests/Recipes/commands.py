"""Commands that the guides and recipes name are there, with the options that they give them."""

import re

from desk import RECIPES, ROOT

FENCE = re.compile(r"^```(?:sh|yaml|console)?\n(.*?)^```", re.M | re.S)
REMARK = re.compile(r"(?:^|(?<=\s))#.*$", re.M)
GENERATED = ("evidence.md", "templates.md")
COMMAND = re.compile(r"(?:^|[\s/\"(;&|`])golive ([a-z]+)((?: +(?:\\\n *)?[^\s|>#`;)&]+)*)")


def check(desk):
    named = {}
    for place, text in texts():
        for command, words in COMMAND.findall(text):
            for option in re.findall(r"(?:^| )(--[a-z][a-z-]*)", words):
                named.setdefault(command, {}).setdefault(option, place)
            named.setdefault(command, {}).setdefault("", place)
    desk.expect({"init", "check", "build", "import", "sign", "seal"} <= set(named), f"hardly a command was found: {sorted(named)}")
    known = re.findall(r"^  ([a-z]+) ", desk.run(desk.golive, "--help").stdout.split("SUBCOMMANDS:")[1], re.M)
    for command, options in sorted(named.items()):
        if command not in known:
            desk.expect(False, f"{options['']}: there is no `golive {command}`")
            continue
        help = desk.run(desk.golive, command, "--help").stdout
        for kind in re.findall(r"^  ([a-z]+) ", help.partition("SUBCOMMANDS:")[2], re.M):
            help += desk.run(desk.golive, command, kind, "--help").stdout
        for option, place in sorted(options.items()):
            desk.expect(option in help.split() or f"[{option}" in help or f"{option}]" in help or not option,
                        f"{place}: `golive {command}` has no {option}")


def texts():
    """What readers copy, without remarks: the recipes, and the blocks of commands in the guides."""
    for path in sorted([*RECIPES.iterdir(), ROOT / ".pre-commit-hooks.yaml"]):
        # In remarks commands are indented.
        yield path.relative_to(ROOT), REMARK.sub("", re.sub(r"^#   (?=golive )", "", path.read_text(), flags=re.M))
    for path in sorted([ROOT / "README.md", *ROOT.glob("docs/*.md")]):
        if path.name not in GENERATED:
            yield path.relative_to(ROOT), REMARK.sub("", "\n".join(FENCE.findall(path.read_text())))

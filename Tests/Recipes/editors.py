"""What an editor makes of `golive check`: each complaint with its file, line, column, severity and code, and nothing else."""

import json
import re

from desk import RECIPES

# Edits of the sample; together they give complaints with a column, with a line only, of a file as a whole, and of no file.
BROKEN = {
    "raid.md": lambda text: text.replace("| open |", "| opened |", 1),
    "evidence/user-acceptance/report.md": lambda text: text.replace("author:", "autor:", 1).replace("# ", "# \u00dc: 3: error GL1: ", 1),
    "evidence/user-acceptance/a page.md": lambda _: "[no: where](missing.md)\n",
    "evidence/user-acceptance/empty.csv": lambda _: "",
    "sign-offs/note.txt": lambda _: "A stray file.\n",
    "keys/note.txt": lambda _: "Another one.\n",
}


def check(desk):
    programme = desk.programme("an editor")
    for path, edit in BROKEN.items():
        file = programme / "content" / path
        file.write_text(edit(file.read_text() if file.exists() else ""))
    answer = json.loads(desk.run(desk.golive, "check", "--workspace", "content", "--format", "json", folder=programme, status=1).stdout)
    told = [found(one) for one in answer["diagnostics"]]
    shapes = {(one["line"] > 0, one["column"] > 0) for one in told}
    desk.expect((True, True) in shapes and (False, False) in shapes, f"the broken sample has too few kinds of places: {shapes}")
    desk.expect({one["severity"] for one in told} >= {"error", "warning"}, "the broken sample has too few severities")
    text = desk.run(desk.golive, "check", "--workspace", "content", folder=programme, status=1)
    code(desk, told, text.stdout + text.stderr)
    vim(desk, told, programme)


def found(one):
    path = f"content/{one['path']}" if one["path"] else "golive"
    return {"file": path} | {key: one.get(key) or 0 for key in ("line", "column")} | {key: one[key] for key in ("severity", "code", "message")}


def code(desk, told, output):
    """As VS Code does it: each line through each matcher; in one of kind `file` no line is asked for, in others there must be one."""
    [task] = json.loads((RECIPES / "vscode-tasks.json").read_text())["tasks"]
    desk.expect([task["command"], *task["args"]] == ["golive", "check", "--workspace", "content"], "tasks.json runs something else")
    seen = []
    for line in output.splitlines():
        matches = []
        for matcher in task["problemMatcher"]:
            pattern = matcher["pattern"]
            match = re.search(pattern["regexp"], line)
            if not match:
                continue
            value = {key: match[group] or 0 for key, group in pattern.items() if isinstance(group, int)}
            if pattern.get("kind") == "file":
                value |= {"line": 0, "column": 0}
            matches.append(value | {key: int(value[key]) for key in ("line", "column")})
        desk.expect(len(matches) < 2, f"two matchers take {line!r}")
        seen += matches
    same(desk, told, seen, "VS Code")


def vim(desk, told, programme):
    """Vim itself runs golive and writes its list."""
    compilers = desk.folder / "home" / ".vim" / "compiler"
    compilers.mkdir(parents=True)
    (compilers / "golive.vim").write_bytes((RECIPES / "vim-compiler-golive.vim").read_bytes())
    listed = desk.folder / "quickfix.json"
    wanted = "{'file': bufname(one.bufnr), 'line': one.lnum, 'column': one.col, 'severity': one.type, 'code': one.nr, 'message': one.text}"
    script = desk.folder / "list.vim"
    script.write_text(
        "set runtimepath^=~/.vim\ncompiler golive\nsilent make!\nlet found = []\n"
        f"for one in getqflist()\n  call add(found, {wanted})\nendfor\ncall writefile([json_encode(found)], '{listed}')\nqall!\n")
    desk.run("vim", "-N", "-u", "NONE", "-i", "NONE", "-n", "-es", "-S", script, folder=programme)
    severities = {"e": "error", "w": "warning", "n": "note"}
    seen = [
        one | {"severity": severities.get(one["severity"]), "code": f"GL{one['code']:03}"}
        for one in json.loads(listed.read_text())]
    same(desk, told, seen, "Vim")


def same(desk, told, seen, editor):
    told, seen = ({json.dumps(one, sort_keys=True, ensure_ascii=False) for one in some} for some in (told, seen))
    desk.expect(told == seen, f"{editor} misses {sorted(told - seen)}\n  and invents {sorted(seen - told)}")

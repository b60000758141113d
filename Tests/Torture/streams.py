"""Standard output that takes nothing, readers that leave, and streams that are closed."""

import subprocess

import program as ends
from scene import Scene

QUIET = ("check", "explain --list", "explain --evidence", "explain --templates", "explain GL107", "explain kit.tasted", "owes", "owes ann")
FULL = (*QUIET, "check --format json", "build", "sign kit.tasted --as ann --dry-run", "diff G1", "--help", "check --help", "--version")
CLOSED = {"input": "<&-", "output": ">&-", "errors": "2>&-", "input and output": "<&- >&-", "all": "<&- >&- 2>&-"}


def run(matrix, program, folder, options):
    scene = Scene(program, folder)
    prepare(scene)
    full(matrix.row("streams", "output is full"), scene)
    leaves(matrix.row("streams", "the reader leaves"), scene)
    closed(matrix.row("streams", "closed"), scene)


def prepare(scene):
    """A gate and its snapshot, for `diff`."""
    for words in ("new gate G1 --name First --day 2026-11-20", "gate G1 --date 2026-11-20"):
        done = scene.program.run(*words.split(), "--workspace", scene.workspace)
        if done.returncode:
            raise AssertionError(f"golive {words}: {ends.told(done)}")
    scene.clean = [scene.clean_site(state) for state in scene.states]
    scene.build_whole()


def shell(scene, words, rest):
    """`rest` follows the command."""
    line = f'"$@" {rest}'
    own = scene.words if words == "build" else words.split()
    where = () if words == "build" or words.endswith(("--help", "--version")) else ("--workspace", scene.workspace)
    command = ["bash", "-c", line, "bash", scene.program.path, *map(str, (*own, *where))]
    return ends.end(subprocess.Popen(
        command, env=scene.program.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True))


def full(row, scene):
    for words in FULL:
        scene.turn()
        done = shell(scene, words, ">/dev/full")
        row.count(scene.found(), words)
        row.complain(words, ends.faults(done, (ends.INPUT_OUTPUT,), is_silent=True))
        if "standard output" not in done.stderr:
            row.complain(words, [f"it does not say that standard output failed: {ends.told(done)}"])
        scene.recover(row, words)


def leaves(row, scene):
    for words in QUIET:
        for reader in ("head -n 1 >/dev/null", "true"):
            scene.turn()
            done = shell(scene, words, f"| {reader}; exit ${{PIPESTATUS[0]}}")
            row.count(scene.found(), words)
            row.complain(f"{words} | {reader}", ends.faults(done, (ends.FINE,)))
            if done.stderr:
                row.complain(f"{words} | {reader}", [f"it is not quiet: {ends.told(done)}"])
            scene.recover(row, words)


def closed(row, scene):
    for name, rest in CLOSED.items():
        for words in ("build", "check"):
            scene.turn()
            done = shell(scene, words, rest)
            what = f"{words} with closed {name}"
            row.count(scene.found(), what)
            codes = (ends.INPUT_OUTPUT,) if ">&-" in rest.replace("2>&-", "") else (ends.FINE,)
            row.complain(what, ends.faults(done, codes, is_silent="2>&-" in rest))
            if words == "build" and scene.found() != "new":
                row.complain(what, ["the site is not there"])
            scene.recover(row, what)

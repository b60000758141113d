"""The hook of `.pre-commit-hooks.yaml`, by pre-commit itself: it lets a good commit pass and stops a broken one."""

from desk import RECIPES, ROOT, TOOLS

TOOL = TOOLS / "pre-commit"


def check(desk):
    desk.run(TOOL, "validate-manifest", ROOT / ".pre-commit-hooks.yaml")
    desk.run(TOOL, "validate-config", RECIPES / "pre-commit-config.yaml")
    published = desk.folder / "published"
    published.mkdir()
    (published / ".pre-commit-hooks.yaml").write_bytes((ROOT / ".pre-commit-hooks.yaml").read_bytes())
    commit = begin(desk, published)

    programme = desk.programme("with a hook")
    begin(desk, programme)
    desk.run(TOOL, "try-repo", published, "golive-check", "--all-files", folder=programme / "content", status=1)
    config = (RECIPES / "pre-commit-config.yaml").read_text()
    config = config.replace("https://git.example.org/golive.git", published.as_uri()).replace("v0.1.0", commit)
    (programme / ".pre-commit-config.yaml").write_text(config)
    desk.run("git", "add", "--all", folder=programme)
    desk.run(TOOL, "install", folder=programme)

    raid = programme / "content" / "raid.md"
    good = raid.read_text()
    raid.write_text(good.replace("| open |", "| opened |", 1))
    desk.run("git", "add", "--all", folder=programme)
    stopped = desk.run("git", "commit", "--quiet", "--message", "Broken", folder=programme, status=1)
    desk.expect("content/raid.md:" in stopped.stderr and "error GL107: `status` is `opened`" in stopped.stderr,
                f"a stopped commit does not say why: {stopped.stderr}")
    raid.write_text(good + "\nA line more.\n")
    desk.run("git", "add", "--all", folder=programme)
    passed = desk.run("git", "commit", "--quiet", "--message", "Good", folder=programme)
    desk.expect("golive check" in passed.stderr and "Passed" in passed.stderr, f"the hook did not run: {passed.stderr}")
    # What lies outside the workspace does not concern it.
    (programme / "notes.txt").write_text("Notes\n")
    desk.run("git", "add", "--all", folder=programme)
    skipped = desk.run("git", "commit", "--quiet", "--message", "Notes", folder=programme)
    desk.expect("Skipped" in skipped.stderr, f"the hook ran for notes: {skipped.stderr}")


def begin(desk, folder):
    desk.run("git", "init", "--quiet", folder=folder)
    desk.run("git", "add", "--all", folder=folder)
    desk.run("git", "commit", "--quiet", "--message", "Begin", folder=folder)
    return desk.run("git", "rev-parse", "HEAD", folder=folder).stdout.strip()

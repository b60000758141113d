"""Where the recipes are tried: a folder, the program on the PATH, and a list of what went wrong."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECIPES = ROOT / "docs" / "recipes"
# The tools of PyPI stand beside the Python that runs this.
TOOLS = Path(sys.executable).parent


class Desk:
    def __init__(self, golive, folder):
        self.golive, self.folder = golive, folder
        self.faults = []
        home = folder / "home"
        home.mkdir()
        # Nothing of the reader's own settings: not their git, their Vim, their cache of hooks.
        self.environment = {
            "HOME": str(home), "PATH": os.pathsep.join([str(golive.parent), str(TOOLS), os.environ["PATH"]]), "LC_ALL": "C.UTF-8",
            "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "PRE_COMMIT_HOME": str(folder / "hooks"), "NO_COLOR": "1",
            "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org",
        }

    def expect(self, is_so, words):
        if not is_so:
            self.faults.append(words)
            print(f"FAILED: {words}")

    def run(self, *command, folder=None, status=0):
        """What a command says; `status` None takes any end."""
        done = subprocess.run(
            list(map(str, command)), cwd=folder or self.folder, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=120)
        if status is not None:
            said = f"{done.stdout}{done.stderr}"[-2000:]
            self.expect(done.returncode == status, f"{' '.join(map(str, command))}: {done.returncode} instead of {status}\n{said}")
        return done

    def programme(self, name):
        """A folder with the sample as its workspace `content/`, as the recipes have it."""
        folder = self.folder / name
        folder.mkdir()
        shutil.copytree(ROOT / "content", folder / "content")
        return folder

    def site(self):
        """The sample's portal, built once."""
        place = self.folder / "site"
        if not place.exists():
            self.run(self.golive, "build", "--workspace", ROOT / "content", "--output", place)
        return place

    def finish(self, words):
        if self.faults:
            sys.exit(f"{len(self.faults)} failed")
        print(words)

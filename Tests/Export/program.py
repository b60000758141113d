"""golive, run as a pipeline runs it."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Golive:
    """Runs as a pipeline does: from the folder of the repository."""

    def __init__(self, program, workspace="content", folder=ROOT):
        self.program, self.workspace, self.folder = os.path.abspath(program), str(workspace), folder

    def __call__(self, *arguments, status=0):
        done = subprocess.run(
            [self.program, *map(str, arguments), "--workspace", self.workspace], cwd=self.folder, capture_output=True, timeout=120)
        assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stderr.decode()}"
        return done.stdout

    def refuses(self, *arguments):
        """What it says on standard error."""
        done = subprocess.run([self.program, *arguments, "--workspace", self.workspace], cwd=self.folder, capture_output=True, timeout=120)
        assert done.returncode == 1 and done.stdout == b"", f"{arguments}: {done.returncode}"
        return done.stderr.decode()

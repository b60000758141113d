#!/usr/bin/env python3
"""Lets golive fail in every way that a machine has, and looks whether the site, the archive and the sign-offs are whole.

run.py GOLIVE [--quick] [--only PART] [--seed N] [--every N] [--work FOLDER]
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import calls
import disks
import inputs
import kills
import outputs
import streams
import together
import writers
from matrix import Matrix
from program import Program

# The longest first; one waits for the disk while another works.
PARTS = {
    "calls": calls, "kills": kills, "inputs": inputs, "writers": writers, "disks": disks, "together": together, "outputs": outputs,
    "streams": streams}
PARTS_AT_ONCE = 2


def main():
    options = read_options()
    go_into_own_mounts()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    matrix = Matrix()
    with tempfile.TemporaryDirectory(prefix="golive-torture-", dir=options.work) as folder:
        # Others than root run golive here, too.
        os.chmod(folder, 0o755)
        with ProcessPoolExecutor(PARTS_AT_ONCE) as pool:
            for part in [pool.submit(run, name, Path(folder).resolve() / name, options) for name in options.only or PARTS]:
                matrix.take(part.result())
    sys.exit(matrix.finish())


def run(name, folder, options):
    """One of the parts, in a process and a folder of its own."""
    start, matrix = time.monotonic(), Matrix()
    (folder / "tmp").mkdir(parents=True)
    PARTS[name].run(matrix, Program(options.golive, folder / "tmp"), folder, options)
    print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr)
    return matrix


def read_options():
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    parser = argparse.ArgumentParser()
    parser.add_argument("golive")
    parser.add_argument("--quick", action="store_true", help="a part of it, within a minute")
    parser.add_argument("--only", action="append", choices=PARTS, help="may come several times")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="of the places where a system call fails, every which")
    parser.add_argument("--work", default=memory, help="a folder to work in")
    return parser.parse_args()


def go_into_own_mounts():
    """What is mounted here nobody else sees, and it goes with this process, however that ends."""
    around = ["unshare", "--mount", "--propagation", "private"]
    if "TORTURE_MOUNTS" not in os.environ:
        can = os.geteuid() == 0 and subprocess.run([*around, "true"], stderr=subprocess.DEVNULL).returncode == 0
        os.environ["TORTURE_MOUNTS"] = "own" if can else "none"
        if can:
            os.execvp(around[0], [*around, sys.executable, *sys.argv])


if __name__ == "__main__":
    main()

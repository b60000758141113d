"""Runs the program on a workspace that a test has made."""

import os
import subprocess
import sys
from pathlib import Path

from portal import REPOSITORY

# 2026-11-23T20:00:00Z, whatever this machine's clock says.
NOW = "1795464000"


def run(program, *words, folder):
    """What the command says and how it ends; nothing of this machine but the files goes into it."""
    command = [str(Path(program).resolve()), *words, "--workspace", str(folder)]
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=os.environ | {"SOURCE_DATE_EPOCH": NOW})


def must(program, *words, folder):
    """The same, for what has to go well; ends the run with golive's own words when it does not."""
    done = run(program, *words, folder=folder)
    if done.returncode != 0:
        sys.exit(f"golive {words[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done


def build(program, folder, site):
    """Builds the portal; a warning about a link is a fault of the portal, unless the workspace says why there is one."""
    done = must(program, "build", "--output", str(site), "--templates", str(REPOSITORY / "templates"), folder=folder)
    return site, [line for line in done.stderr.splitlines() if "GL926" in line]


def refusal_faults(done, wanted, site):
    """golive says where what is wrong, with advice, ends with 1 and writes nothing."""
    if done.returncode != 1:
        yield f"golive {done.args[1]} ended with {done.returncode} instead of 1"
    for words in wanted:
        if words not in done.stderr:
            yield f"golive does not say {words!r} but {done.stderr[:300]!r}"
    if done.stderr.count("  help: ") < len(wanted):
        yield "golive gives no advice"
    if site.exists():
        yield "golive wrote a site"

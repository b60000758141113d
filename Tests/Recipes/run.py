#!/usr/bin/env python3
"""Tries the recipes of docs/recipes as far as a machine without their services allows. run.py GOLIVE"""

import os
import sys
import tempfile
from pathlib import Path

import commands
import editors
import guide
import hooks
import pipelines
import web
from desk import Desk

if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory(prefix="golive recipes ") as folder:
        desk = Desk(Path(os.path.abspath(sys.argv[1])), Path(folder))
        for part in (commands, pipelines, hooks, editors, guide, web):
            part.check(desk)
        desk.finish("The recipes do what they say, as far as can be seen here.")

"""What stands in a folder, to be compared."""

import hashlib
import os
import stat
from pathlib import Path

MARKER = ".golive-site"


def tree(folder, skipping=()):
    """Every path with its kind, rights and bytes; None where there is no folder."""
    if not os.path.isdir(folder):
        return None
    found = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if os.path.join(place, name) not in skipping]
        for name in folders + names:
            path = os.path.join(place, name)
            found[os.path.relpath(path, folder)] = look(path)
    return found


def look(path):
    status = os.lstat(path)
    content = b""
    if stat.S_ISREG(status.st_mode):
        content = Path(path).read_bytes()
    elif stat.S_ISLNK(status.st_mode):
        content = os.fsencode(os.readlink(path))
    return status.st_mode, content


def times(folder):
    """The same with the moment of the last change, for what nobody may touch."""
    return {path: (*entry, os.lstat(os.path.join(folder, path)).st_mtime_ns) for path, entry in (tree(folder) or {}).items()}


def is_whole(site):
    """The files are those of the marker, each with its digest."""
    if MARKER not in site:
        return False
    lines = site[MARKER][1].decode().splitlines()
    listed = {line[66:]: line[:64] for line in lines}
    files = {path: hashlib.sha256(content).hexdigest() for path, (mode, content) in site.items() if stat.S_ISREG(mode)}
    del files[MARKER]
    return files == listed

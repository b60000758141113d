"""What may stand where a file should: pipes, sockets, devices, links, folders; and files of nobody."""

import os
import shutil
import socket
import subprocess

NOBODY = 65534
AS_NOBODY = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


def make(folder):
    """One of each kind, by name."""
    folder.mkdir()
    kinds = {kind: folder / kind for kind in ("file", "folder", "pipe", "socket", "link", "dangling link", "link to a folder")}
    kinds["file"].write_text("Neither Markdown nor anything else.\n")
    kinds["folder"].mkdir()
    os.mkfifo(kinds["pipe"])
    # The name of a socket may not be long.
    with socket.socket(socket.AF_UNIX) as server:
        here = os.open(folder, os.O_PATH)
        server.bind(f"/proc/self/fd/{here}/socket")
        os.close(here)
    kinds["link"].symlink_to(kinds["file"])
    kinds["dangling link"].symlink_to("nowhere")
    kinds["link to a folder"].symlink_to(kinds["folder"])
    if os.geteuid() == 0:
        kinds["device"] = folder / "device"
        os.mknod(kinds["device"], 0o666 | 0o020000, os.makedev(1, 5))
    return kinds


def kind_of(path):
    return "folder" if path.is_dir() else "file"


def put(path, thing):
    """Puts a copy of it there; where what stood there is kept, or None."""
    kept = thing.with_name("kept") if os.path.lexists(path) else None
    if kept:
        path.rename(kept)
    subprocess.run(["cp", "-a", thing, path], check=True)
    return kept


def take_back(path, kept):
    if os.path.lexists(path):
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    if kept:
        kept.rename(path)


def can_change_user():
    return subprocess.run([*AS_NOBODY, "true"], stderr=subprocess.DEVNULL).returncode == 0


def give(folder):
    """To nobody, who runs golive then."""
    if folder:
        subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", folder], check=True)

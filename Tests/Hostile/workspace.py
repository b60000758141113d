"""A copy of the base workspace, in a folder in which nothing but the output may change."""

import os
import shutil
import stat

from base import TEXTS


class Workspace:
    """`root` holds the workspace, a neighbour that nobody may touch, and folders for home, temporary files and output."""

    def __init__(self, root, base=None):
        self.root = root
        self.folder = os.path.join(root, "workspace")
        self.output = os.path.join(root, "site")
        for name in ("neighbour", "home", "tmp"):
            os.makedirs(os.path.join(root, name))
        with open(os.path.join(root, "neighbour/secret.md"), "w") as file:
            file.write("# Nobody reads or writes this\n")
        if base:
            shutil.copytree(base, self.folder, symlinks=True)
        else:
            for path, text in TEXTS.items():
                self.write(path, text)

    def at(self, path):
        return os.path.join(self.folder, path)

    def write(self, path, content):
        """Text or bytes; the path may be bytes, too."""
        if isinstance(path, bytes):
            place = os.path.join(os.fsencode(self.folder), path)
        else:
            place = self.at(path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))

    def read(self, path):
        with open(self.at(path), encoding="utf-8") as file:
            return file.read()

    def swap(self, path, old, new):
        text = self.read(path)
        if text.count(old) != 1:
            raise ValueError(f"{path} has {old!r} {text.count(old)} times")
        self.write(path, text.replace(old, new))

    def append(self, path, text):
        self.write(path, self.read(path) + text)

    def link(self, path, target):
        os.makedirs(os.path.dirname(self.at(path)), exist_ok=True)
        os.symlink(target, self.at(path))

    def signed(self):
        """The path of the one sign-off."""
        folder = "sign-offs/kitchen"
        return f"{folder}/{next(name for name in sorted(os.listdir(self.at(folder))) if name.endswith('.md'))}"

    def tree(self):
        """All that is there but golive's own folder and the output: kind, size and content of each path."""
        found = {}
        for folder, folders, names in os.walk(os.fsencode(self.root)):
            if os.path.samefile(folder, self.root):
                folders[:] = [name for name in folders if name != b"site"]
            folders[:] = [name for name in folders if name != b".golive"]
            for name in folders + names:
                path = os.path.join(folder, name)
                status = os.lstat(path)
                content = b""
                if stat.S_ISREG(status.st_mode):
                    with open(path, "rb") as file:
                        content = file.read()
                found[path] = (status.st_mode, hash(content))
        return found

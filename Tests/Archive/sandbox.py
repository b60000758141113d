"""A copy of a package in which everything that is done can be undone."""

import os
import shutil


class Sandbox:
    def __init__(self, package, folder):
        self.original = os.path.abspath(package)
        self.folder = folder
        self.root = os.path.join(folder, "package")
        self.aside = os.path.join(folder, "aside")
        self.undo = []
        shutil.copytree(package, self.root)
        os.mkdir(self.aside)

    def at(self, path):
        return os.path.join(self.root, path)

    def read(self, path):
        with open(self.at(path), "rb") as file:
            return file.read()

    def exists(self, path):
        return os.path.lexists(self.at(path))

    def files(self, below=""):
        """Paths of all files in byte order of the whole path."""
        found = []
        for folder, _, names in os.walk(os.fsencode(self.at(below) if below else self.root)):
            for name in names:
                found.append(os.path.relpath(os.path.join(folder, name), os.fsencode(self.root)))
        return [os.fsdecode(path) for path in sorted(found)]

    def folders(self):
        found = [os.path.relpath(folder, self.root) for folder, _, _ in os.walk(self.root)]
        return sorted(path for path in found if path != ".")

    # What can be done. Each leaves a line on how to take it back.

    def write(self, path, content):
        self._make_room(path)
        with open(self.at(path), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())

    def remove(self, path):
        self._make_room(path)

    def rename(self, path, to):
        self._make_room(to)
        os.rename(self.at(path), self.at(to))
        self.undo.append(lambda: os.rename(self.at(to), self.at(path)))

    def make(self, path, maker):
        """Whatever `maker` makes of a full path: a link, a folder, a pipe."""
        self._make_room(path)
        maker(self.at(path))

    def restore(self):
        while self.undo:
            self.undo.pop()()

    def _make_room(self, path):
        """Sets aside what stands at a path, makes the folders above it, and remembers both."""
        place = self.at(path)
        missing = []
        folder = os.path.dirname(place)
        while not os.path.lexists(folder):
            missing.append(folder)
            folder = os.path.dirname(folder)
        for folder in reversed(missing):
            os.mkdir(folder)
            self.undo.append(lambda folder=folder: os.rmdir(folder))
        kept = None
        if os.path.lexists(place):
            kept = os.path.join(self.aside, str(len(self.undo)))
            os.rename(place, kept)
        self.undo.append(lambda: self._put_back(place, kept))

    @staticmethod
    def _put_back(place, kept):
        if os.path.lexists(place):
            if os.path.isdir(place) and not os.path.islink(place):
                shutil.rmtree(place)
            else:
                os.remove(place)
        if kept:
            os.rename(kept, place)

"""One hostile thing: what is put into the workspace, and what golive must say of it."""

from dataclasses import dataclass
from typing import Callable

# Where most of it is put: a file of evidence in Markdown.
NOTE = "evidence/kitchen/note.md"
HEAD = "---\ntitle: Note\nauthor: bob\n---\n\n"


@dataclass
class Case:
    kind: str
    name: str
    act: Callable  # does it to a Workspace
    # Every diagnostic as `path:line:column severity code`, in the order in which golive prints them. Without an error it is accepted.
    says: tuple = ()
    words: tuple = ("build",)
    code: int | None = None  # how golive ends, where the diagnostics do not tell
    sealed: bool = False  # the workspace has a sealed package
    terminal: bool = False  # somebody looks, and sees the line as well
    known: str = ""  # why golive does not do so yet

    @property
    def ends(self):
        if self.code is not None:
            return self.code
        return 1 if any(" error " in line for line in self.says) else 0


def writes(kind, name, path, content, *says, **more):
    """The file is that content, text or bytes."""
    return Case(kind, name, lambda workspace: workspace.write(path, content), says, **more)


def note(kind, name, body, *says, **more):
    """A note of evidence whose body is that text; its first line is line 6."""
    return writes(kind, name, NOTE, HEAD + body if isinstance(body, str) else HEAD.encode() + body, *says, **more)


def swaps(kind, name, path, old, new, *says, **more):
    """Some words of a file are others."""
    return Case(kind, name, lambda workspace: workspace.swap(path, old, new), says, **more)

"""One tampering: what is done, and what every checker must say."""

from dataclasses import dataclass
from typing import Callable


@dataclass
class Case:
    kind: str
    name: str
    # Does it to a sandbox; may return {"roster": path, "revoked": path} to be used instead of the usual lists.
    act: Callable
    accepted: bool = False


def writes(kind, name, path, content, **more):
    return Case(kind, name, lambda box: box.write(path, content), **more)

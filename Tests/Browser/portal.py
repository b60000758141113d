"""The portal under test: a folder of pages, each read and parsed once."""

import subprocess
import sys
from functools import cached_property
from itertools import zip_longest
from pathlib import Path

from html_tree import parse

REPOSITORY = Path(__file__).resolve().parents[2]


class Page:
    def __init__(self, root, path):
        self.path = path
        self.name = path.relative_to(root).as_posix()

    @property
    def url(self):
        return self.path.as_uri()

    @cached_property
    def tree(self):
        return parse(self.path.read_text(encoding="utf-8"))

    @cached_property
    def ids(self):
        return {element.get("id") for element in self.tree.walk() if element.get("id")}


class Portal:
    heaviest = 150_000  # bytes of a page

    def __init__(self, root):
        self.root = Path(root).resolve()
        self.pages = [Page(self.root, path) for path in sorted(self.root.rglob("*.html"))]
        self.by_name = {page.name: page for page in self.pages}

    @property
    def overview(self):
        return self.by_name["index.html"]

    @property
    def areas(self):
        return [page for page in self.pages if page.name.startswith("areas/") and page.name != "areas/index.html"]

    def key_pages(self):
        """The overview, one area, the findings, the gates and the search: the pages most people read."""
        names = [self.by_name.get(name) for name in ("findings.html", "trend.html", "archive.html", "search.html")]
        return [self.overview] + self.areas[:1] + [page for page in names if page]

    def narrow_pages(self):
        """Those that are looked at narrow and dark, too."""
        return self.key_pages()

    def validated(self):
        """Those that the validator of HTML reads."""
        return self.pages

    def sample(self, most):
        """At most that many pages, from all folders in turn, so that each kind of page is among them."""
        folders = {}
        for page in self.pages:
            folders.setdefault(page.path.parent, []).append(page)
        in_turn = [page for row in zip_longest(*folders.values()) for page in row if page]
        return sorted({self.overview, *self.key_pages(), *in_turn[:most]}, key=lambda page: page.name)


def build_sample(golive, output):
    """Builds the sample's portal; ends the run with golive's own words when it cannot."""
    command = [str(Path(golive).resolve()), "build", "--workspace", "content", "--output", str(output)]
    try:
        done = subprocess.run(command, cwd=REPOSITORY, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    except OSError as error:
        sys.exit(f"golive does not start: {error}")
    if done.returncode != 0:
        sys.exit(f"golive build ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    portal = Portal(output)
    if "index.html" not in portal.by_name:
        sys.exit("golive build wrote no index.html")
    return portal

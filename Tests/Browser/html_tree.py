"""A page as a tree of elements, with the line of each, from the standard library's parser."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = set("area base br col embed hr img input link meta source track wbr".split())


@dataclass(eq=False)
class Element:
    tag: str
    attributes: dict
    line: int
    parent: "Element | None" = None
    children: list = field(default_factory=list)  # elements and strings, in order

    def walk(self):
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def find_all(self, *tags):
        return [element for element in self.walk() if element.tag in tags]

    def first(self, *tags):
        return next((element for element in self.walk() if element.tag in tags), None)

    def classes(self):
        return (self.get("class") or "").split()

    def get(self, name):
        return self.attributes.get(name)

    def text(self, skip=()):
        """The words inside, with single spaces; elements named in `skip` are left out."""
        return " ".join("".join(self._pieces(skip)).split())

    def _pieces(self, skip):
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.tag not in skip:
                yield from child._pieces(skip)


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("#document", {}, 0)
        self.open = self.root

    def handle_starttag(self, tag, attrs):
        element = Element(tag, dict(attrs), self.getpos()[0], self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        # In HTML the slash closes nothing; in SVG it does.
        if tag not in VOID and self._inside("svg"):
            self.open = self.open.parent

    def handle_endtag(self, tag):
        element = self.open
        while element.parent and element.tag != tag:
            element = element.parent
        if element.parent:
            self.open = element.parent

    def handle_data(self, data):
        self.open.children.append(data)

    def _inside(self, tag):
        element = self.open
        while element and element.tag != tag:
            element = element.parent
        return element is not None


def parse(text):
    builder = _Builder()
    builder.feed(text)
    builder.close()
    return builder.root

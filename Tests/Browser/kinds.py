"""Portals of which one or two pages of each kind are looked at in the browser; the files of all pages are looked at."""

from portal import Portal

# The first of each that a portal has.
KINDS = (
    ("index.html",), ("areas/index.html",), ("areas/cutover.html",), ("areas/user-acceptance.html",), ("areas/hostile.html",),
    ("areas/programme.html",), ("about.html",), ("about/cutover.html",), ("about/cutover.plan-timing.html",), ("findings.html",),
    ("findings/user-acceptance.html",), ("people/index.html",), ("people/femke-oosterhuis.html", "people/ann-berg.html"), ("risks.html",), ("risks/2.html",),
    ("sign-offs.html",), ("decisions/index.html",), ("decisions/0003-hostile.html",), ("archive.html",), ("trend.html",),
    ("evidence/programme/readiness-report.html",), ("evidence/programme/raw.html",), ("evidence/cutover/runbook.csv.html",), ("files/raid/risks.csv.html",),
    ("files/programme.html",), ("404.html",), ("search.html",), ("scope.html",), ("cutover.html",), ("tests.html",), ("migration.html",),
    ("support.html",), ("accessibility.html",),
)


class Kinds(Portal):
    narrow = None  # so many pages are looked at narrow and dark, too; all of them where it is not said

    def __init__(self, root, kind):
        super().__init__(root)
        self.kind = kind
        names = [next((name for name in choice if name in self.by_name), None) for choice in KINDS]
        self.shown = [self.by_name[name] for name in names if name]

    def sample(self, most):
        return self.shown

    def key_pages(self):
        """Those that are walked with the keyboard and printed: the registers of 300 rows would take a minute each."""
        return [page for page in (self.overview, self.by_name.get("areas/cutover.html")) if page]

    def narrow_pages(self):
        return self.shown[:self.narrow]

    def only_shown(self):
        """The portal as if it had no other pages, where hundreds of others have been looked at already."""
        self.pages = self.shown
        return self

    def validated(self):
        """Hundreds of pages of requirements are alike, and those of the checklist's files are the sample's."""
        return self.shown

"""The frozen edition: the portal in the package of a sealed decision, whose pages have a banner of their own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from portal import REPOSITORY, Portal

RECORD = "0002-keep-seven-december-on-five-conditions"
SEALER = "gideon-maas"
# 2026-11-30T20:00:00Z: after the last signature of the sample, whatever this machine's clock says.
NOW = "1796068800"


class FewPages(Portal):
    """Some pages of a portal that is built for one question; what it is called stands before their names."""

    def __init__(self, root, kind, names):
        super().__init__(root)
        self.shown = [self.by_name[name] for name in names]
        for page in self.shown:
            page.name = f"{kind} {page.name}"

    def key_pages(self):
        return self.shown

    def sample(self, most):
        return self.shown


def frozen_portal(root):
    """Two of its pages: the others differ from the portal's own by the banner only."""
    return FewPages(root, "frozen", ("index.html", "sign-offs.html"))


def check(portal, report):
    """What every page of it must say."""
    for page in portal.shown:
        words = page.path.read_text(encoding="utf-8")
        report.add(page.name, [] if f"Frozen edition of decision {RECORD}" in words else ["does not say that it is frozen"])
    words = portal.shown[1].path.read_text(encoding="utf-8")
    report.add(portal.shown[1].name, [] if "later than the seal" in words else ["does not say what the seal proves of the times"])


def seal_sample(golive, folder):
    """Seals a decision of the sample with a key made for it; ends the run with golive's own words when it cannot."""
    content, key = folder / "content", folder / "key"
    shutil.copytree(REPOSITORY / "content", content, ignore=shutil.ignore_patterns(".golive", "archive", "site"))
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", str(key)], check=True)
    public = " ".join(Path(f"{key}.pub").read_text(encoding="utf-8").split()[:2])
    with open(content / "keys/allowed_signers", "a", encoding="utf-8") as roster:
        roster.write(f'{SEALER} namespaces="golive-decision@v1" {public}\n')
    command = [str(Path(golive).resolve()), "seal", RECORD, "--as", SEALER, "--key", str(key), "--as-of", "2026-11-23"]
    done = subprocess.run(
        command + ["--workspace", str(content), "--templates", str(REPOSITORY / "templates")], stdin=subprocess.DEVNULL,
        capture_output=True, text=True, env=os.environ | {"SOURCE_DATE_EPOCH": NOW})
    if done.returncode != 0:
        sys.exit(f"golive seal ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return frozen_portal(content / "archive" / RECORD / "data/portal")

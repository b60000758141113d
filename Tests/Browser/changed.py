"""The page of the archive when a package was changed: its reasons hold long paths and digests."""

import subprocess
import sys
from pathlib import Path

from portal import REPOSITORY
from sealed import RECORD, FewPages


def changed_portal(root):
    """Only its page of the archive: the others say nothing of packages."""
    return FewPages(root, "changed", ("archive.html",))


def check(portal, report):
    words = portal.shown[0].path.read_text(encoding="utf-8")
    faults = [f"does not say {wanted!r}" for wanted in ("Not what was sealed", ">manifest-sha512.txt</span>: line 1 should say") if wanted not in words]
    main = words[words.index("<main"):words.index("</main>")]
    report.add(portal.shown[0].name, faults + (["has a back-tick"] if "`" in main else []))


def build_changed(golive, folder):
    """Changes the package that `seal_sample` has made in the folder, and builds the portal; ends the run when that fails."""
    package = folder / "content/archive" / RECORD
    # Without the list that the seal stands for, nothing is known but what each list should say, digit by digit.
    for name in ("tagmanifest-sha256.txt", "manifest-sha512.txt", "bag-info.txt"):
        path = package / name
        text = path.read_text(encoding="utf-8")
        last = text[-2]
        path.write_text(text[:-2] + ("0" if last != "0" else "1") + "\n", encoding="utf-8")
    first, rest = (package / "manifest-sha512.txt").read_text(encoding="utf-8").split("  ", 1)
    (package / "manifest-sha512.txt").write_text(f"{first[::-1]}  {rest}", encoding="utf-8")
    site = folder / "changed"
    command = [str(Path(golive).resolve()), "build", "--workspace", str(folder / "content"), "--output", str(site)]
    done = subprocess.run(
        command + ["--templates", str(REPOSITORY / "templates")], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"golive build ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return changed_portal(site)

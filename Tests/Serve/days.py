"""The day ends while the preview is open: what was judged by it is judged anew."""

import re
import shutil
from pathlib import Path

from preview import Preview, until

LIBRARY = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)
JUDGED = re.compile(rb"2026-11-2\d")


def days(golive, place, content, check):
    if not LIBRARY:
        print("NOT RUN midnight: faketime is not here")
        return
    workspace = place / "days" / "content"
    shutil.copytree(content, workspace, ignore=shutil.ignore_patterns(".golive", "site"))
    programme = workspace / "programme.md"
    programme.write_bytes(re.sub(rb"\nas-of: .*", b"", programme.read_bytes()))
    clock = place / "clock"
    clock.write_text("@2026-11-23 12:00:00")
    environment = {
        "LD_PRELOAD": str(LIBRARY), "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1", "NO_FAKE_STAT": "1",
        "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "UTC0"}
    with Preview(golive, workspace, environment=environment) as preview:
        check("the day of the clock", b"2026-11-23" in preview.get("/"))
        clock.write_text("@2026-11-24 12:00:00")
        until(lambda: b"2026-11-24" in preview.get("/"), "the next day")
        check("the next day", b"as of 2026-11-24" in preview.log.read_bytes() or b"2026-11-24" in preview.get("/"))

"""The day ends while the preview is open: what was judged by it is judged anew."""

import re
import shutil
from pathlib import Path

from preview import Preview, until

LIBRARY = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)
# Seconds before midnight at which the preview begins: on a machine that needs longer for its first page, the next.
STARTS = (8, 30, 58)


def days(golive, place, content, check):
    """The clock goes from shortly before midnight on, as it is in the zone of the programme."""
    if not LIBRARY:
        print("NOT RUN midnight: faketime is not here")
        return
    workspace = place / "days" / "content"
    shutil.copytree(content, workspace, ignore=shutil.ignore_patterns(".golive", "site"))
    programme = workspace / "programme.md"
    text, count = re.subn(rb"\nas-of: .*", b"", programme.read_bytes())
    check("the sample has a day and a zone", count == 1 and b'\ntime-zone: "+01:00"\n' in text, count)
    programme.write_bytes(text)
    for seconds in STARTS:
        environment = {
            "LD_PRELOAD": str(LIBRARY), "FAKETIME": f"@2028-11-24 22:59:{60 - seconds:02}", "NO_FAKE_STAT": "1",
            "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "UTC0"}
        with Preview(golive, workspace, environment=environment) as preview:
            def judged():
                return re.findall(r"evidence as of ([0-9-]+)", preview.answers.read_text())

            if judged() != ["2028-11-24"]:
                continue
            told = preview.events()
            before, page = next(told), preview.get("/")
            check("midnight is told", next(told) != before)
            until(lambda: len(judged()) > 1, "the judgement of the next day")
            check("the next day", judged() == ["2028-11-24", "2028-11-25"], judged())
            after = preview.get("/")
            check("the page of the next day", page.count(b"2028-11-25") < after.count(b"2028-11-25"), after[:200])
            check("nothing went wrong", "error" not in preview.log.read_text(), preview.log.read_text())
            return
    check("the first page is there before midnight", False, judged())

"""What golive does not take at all: it says in which line it stands, ends with 1 and writes nothing."""

import golive
from empty import make

PAGE = "---\ntitle: Report\n---\n\n# Report\n\n"
# Where it stands, what is written there, and what golive says of it.
REFUSED = (
    ("evidence/cutover/report.md", PAGE + "<script>alert(1)</script>\n", ":7:1: error GL603"),
    ("evidence/cutover/report.md", PAGE + "text <img src=x onerror=alert(1)>\n", ":7:6: error GL603"),
    ("evidence/cutover/report.md", PAGE + "[a](javascript:alert(1))\n", ":7:5: error GL604"),
    ("evidence/cutover/report.md", PAGE + "![a](https://www.example.com/a.png)\n", ":7:6: error GL607"),
    ("evidence/cutover/report.md", "---\ntitle: &a Report\n---\n", ":2:8: error GL016"),
    ("evidence/cutover/report.md", "---\ntitle: \"a\\u202eb\"\n---\n", ":2:10: error GL007"),
    ("evidence/cutover/report.md", PAGE + "a\u202eb\n", ":7:2: error GL006"),
    ("evidence/cutover/report.md", PAGE + "a\x00b\n", ":7:2: error GL002"),
    ("evidence/cutover/report.md", PAGE + "> " * 80 + "a\n", ":7:1: error GL611"),
    ("people.md", "# People\n\n## People\n\n| id | name |\n| --- | --- |\n| <script> | Ann |\n", "people.md:7:3: error GL603"),
)


def check(program, folder, report):
    for number, (path, text, wanted) in enumerate(REFUSED):
        made = make(folder / f"refused-{number}")
        (made / path).parent.mkdir(parents=True, exist_ok=True)
        (made / path).write_text(text, encoding="utf-8")
        done = golive.run(program, "build", "--output", str(folder / "never"), folder=made)
        report.add(f"refused {number + 1}", golive.refusal_faults(done, (wanted,), folder / "never"))

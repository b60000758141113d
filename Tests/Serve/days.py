"""The day ends while the preview is open: what was judged by it is judged anew."""

import datetime
import re
import subprocess

from preview import Preview, until

# Seconds that a first page takes at most; where it takes longer, the next midnight is waited for.
FIRST_PAGE = (6, 25, 50)


def days(golive, place, check):
    """No clock is set: a new programme lies in a zone in which it is midnight with the next minute."""
    for seconds in FIRST_PAGE:
        workspace = place / f"days-{seconds}" / "content"
        midnight = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
        midnight = midnight.replace(second=0, microsecond=0) + datetime.timedelta(minutes=1)
        offset = -(midnight.hour * 60 + midnight.minute)
        # From twelve hours behind to twelve hours ahead.
        offset += 1440 if offset < -720 else 0
        tomorrow = (midnight + datetime.timedelta(minutes=offset)).date()
        wanted = [str(tomorrow - datetime.timedelta(days=1)), str(tomorrow)]
        zone = f'{"-" if offset < 0 else "+"}{abs(offset) // 60:02}:{abs(offset) % 60:02}'
        workspace.parent.mkdir()
        subprocess.run([golive, "init", workspace, "--no-input", "--name", "Midnight", f"--time-zone={zone}"], check=True,
                       stdout=subprocess.DEVNULL)
        with Preview(golive, workspace) as preview:
            def judged():
                return re.findall(r"evidence as of ([0-9-]+)", preview.answers.read_text())

            if judged() == wanted[:1]:
                told = preview.events()
                before, page = next(told), preview.get("/")
                check("midnight is told", next(told) != before)
                until(lambda: len(judged()) > 1, "the judgement of the next day")
                check("the next day", judged() == wanted, judged())
                pages = [re.findall(r'class="edition">.*?datetime="([0-9-]+)"', one.decode()) for one in (page, preview.get("/"))]
                check("the pages of both days", pages == [[day] for day in wanted], pages)
                return check("nothing went wrong", "error" not in preview.log.read_text(), preview.log.read_text())
    check("the first page is there before midnight", False, (wanted, judged(), preview.log.read_text()))

"""The calendars, read by `icalendar`."""

import json
from collections import Counter
from datetime import date, timedelta

import icalendar


def the_calendar(golive, readiness, folder):
    calendar = icalendar.Calendar.from_ical(golive("export", "ics"))
    assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0" and not calendar.errors
    events = calendar.walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events) > 30, "an entry has no id of its own"
    as_of = date.fromisoformat(readiness["asOf"])
    for event in events:
        assert not event.errors
        first, last = event.decoded("DTSTART"), event.decoded("DTEND")
        assert type(first) is date and first < last, f"{event['SUMMARY']}: {first} to {last}"
        assert event.decoded("DTSTAMP").date() == as_of
    live = date.fromisoformat(readiness["goLive"][:10])
    assert [event.decoded("DTSTART") for event in events if event["SUMMARY"] == "Go-live"] == [live]
    # Whatever somebody owes by a day stands there, and nothing else: of those who owe most, and of one who owes nothing.
    owed = Counter()
    people = sorted(json.loads(golive("owes", "--format", "json"))["people"], key=lambda one: one["items"] + one["conditions"])
    for person in people[-4:] + people[:1]:
        one = json.loads(golive("owes", person["person"], "--format", "json"))
        mine = Counter()
        for item in one["items"]:
            if item["due"]:
                mine[f"Due: {item['id']} {item['title']}", item["due"]] += 1
        for condition in one["conditions"]:
            mine[f"Due: {condition['what']}", condition["due"]] += 1
        signatures = sum(1 for signature in one["signatures"] if signature["due"])
        own = icalendar.Calendar.from_ical(golive("export", "ics", "--person", person["person"])).walk("VEVENT")
        assert Counter((str(e["SUMMARY"]), e.decoded("DTSTART").isoformat()) for e in own if e["SUMMARY"].startswith("Due: ")) == mine
        assert sum(1 for event in own if event["SUMMARY"].startswith("Sign: ")) == signatures
        owed += mine
    seen = Counter((str(e["SUMMARY"]), e.decoded("DTSTART").isoformat()) for e in events if e["SUMMARY"].startswith("Due: "))
    assert owed <= seen, owed - seen
    for line in golive("export", "ics").split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line
        line.decode()
    # A later day is a newer edition of the same entries.
    later = icalendar.Calendar.from_ical(golive("export", "ics", "--as-of", (as_of + timedelta(1)).isoformat())).walk("VEVENT")
    both = {str(event["UID"]) for event in events} & {str(event["UID"]) for event in later}
    assert len(both) > 30
    assert {int(event["SEQUENCE"]) for event in later} == {int(event["SEQUENCE"]) + 1 for event in events}

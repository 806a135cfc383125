"""What feedparser and icalendar read in the output of a site, as JSON."""

import json
import pathlib
import sys
from datetime import date

import feedparser
import icalendar

feedparser.SANITIZE_HTML = 0
feedparser.RESOLVE_RELATIVE_URIS = 0


def entry(found):
    return {
        "id": found.id,
        "title": found.title,
        "link": found.link,
        "published": list(found.published_parsed[:6]),
        "updated": list(found.updated_parsed[:6]),
        "summary": found.summary,
        "content": found.content[0].value,
        "tags": [tag.term for tag in found.get("tags", [])],
        "enclosures": [[e.href, e.type, int(e.length)] for e in found.enclosures],
    }


def feed(path):
    read = feedparser.parse(path.read_bytes())
    return {
        "broken": str(read.bozo_exception) if read.bozo else None,
        "version": read.version,
        "title": read.feed.title,
        "links": {link.rel: link.href for link in read.feed.links},
        "entries": [entry(found) for found in read.entries],
    }


def event(found):
    start, end = found["dtstart"].dt, found["dtend"].dt
    assert type(start) is date and type(end) is date
    return {
        "uid": str(found["uid"]),
        "summary": str(found["summary"]),
        "start": start.isoformat(),
        "end": end.isoformat(),
        "status": str(found["status"]),
    }


def calendar(path):
    read = icalendar.Calendar.from_ical(path.read_bytes())
    return {"errors": [str(it) for it in read.errors], "events": [event(it) for it in read.walk("VEVENT")]}


root = pathlib.Path(sys.argv[1]) / "du-lieu"
json.dump(
    {
        "feeds": {str(p.relative_to(root)): feed(p) for p in sorted(root.glob("nguon-tin/**/*.xml"))},
        "calendars": {str(p.relative_to(root)): calendar(p) for p in sorted(root.glob("**/*.ics"))},
    },
    sys.stdout,
)

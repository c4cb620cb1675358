"""Feeds and sitemap against RFC 4287, RSS 2.0 with the podcast tags that directories ask for, and sitemaps.org."""

import email.utils
import pathlib
import re
import xml.etree.ElementTree as xml

ATOM = "{http://www.w3.org/2005/Atom}"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DAY = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")


def check(folder):
    root = pathlib.Path(folder)
    problems = []
    for path in sorted(root.rglob("*.xml")):
        note = lambda text, name=path.relative_to(root): problems.append((str(name), text))
        try:
            tree = xml.parse(path).getroot()
        except xml.ParseError as error:
            note(f"is not well-formed: {error}")
            continue
        judge = {ATOM + "feed": atom, "rss": rss, MAP + "urlset": sitemap}.get(tree.tag)
        if judge:
            judge(tree, note)
        else:
            note(f"is of no known kind: {tree.tag}")
    return problems


def one(parent, name, note):
    found = parent.findall(name)
    if len(found) != 1:
        note(f"{parent.tag.split('}')[-1]} has {len(found)} {name.split('}')[-1]}, expected one")
    return (found[0].text or "").strip() if found else ""


def absolute(text, note):
    if not re.match(r"^https?://[^\s]+$", text):
        note(f"'{text}' is no absolute address")


def atom(feed, note):
    """RFC 4287, sections 4.1.1 and 4.1.2."""
    absolute(one(feed, ATOM + "id", note), note)
    one(feed, ATOM + "title", note)
    stamps = [one(feed, ATOM + "updated", note)]
    if not any(link.get("rel") == "self" for link in feed.findall(ATOM + "link")):
        note("has no link to itself")
    seen = set()
    for entry in feed.findall(ATOM + "entry"):
        identity = one(entry, ATOM + "id", note)
        if identity in seen:
            note(f"two entries are {identity}")
        seen.add(identity)
        one(entry, ATOM + "title", note)
        stamps.append(one(entry, ATOM + "updated", note))
        stamps += [(each.text or "") for each in entry.findall(ATOM + "published")]
        has_content = entry.find(ATOM + "content") is not None
        if not has_content and not any(link.get("rel", "alternate") == "alternate" for link in entry.findall(ATOM + "link")):
            note(f"{identity} has neither content nor a link")
        if entry.find(ATOM + "author") is None and feed.find(ATOM + "author") is None:
            note(f"{identity} has no author")
    for stamp in stamps:
        if not DAY.match(stamp):
            note(f"'{stamp}' is no time of RFC 3339")


def rss(root, note):
    """RSS 2.0 (Winer, 2002) and Apple's podcast requirements."""
    if root.get("version") != "2.0":
        note("is not RSS 2.0")
    channel = root.find("channel")
    if channel is None:
        return note("has no channel")
    for name in ("title", "link", "description", "language", ITUNES + "author", ITUNES + "explicit"):
        one(channel, name, note)
    absolute(one(channel, "link", note), note)
    if channel.find(ITUNES + "category") is None:
        note("has no category")
    if not any(link.get("rel") == "self" for link in channel.findall(ATOM + "link")):
        note("has no link to itself")
    for item in channel.findall("item"):
        one(item, "title", note)
        guid = one(item, "guid", note)
        enclosure = item.find("enclosure")
        if enclosure is None:
            note(f"{guid} has no enclosure")
        else:
            absolute(enclosure.get("url", ""), note)
            if not enclosure.get("length", "").isdigit() or "/" not in enclosure.get("type", ""):
                note(f"{guid}: the enclosure needs a length and a type")
        day = one(item, "pubDate", note)
        try:
            email.utils.parsedate_to_datetime(day)
        except (TypeError, ValueError):
            note(f"'{day}' is no date of RFC 822")


def sitemap(root, note):
    """sitemaps.org 0.9."""
    for url in root.findall(MAP + "url"):
        absolute(one(url, MAP + "loc", note), note)
        for stamp in url.findall(MAP + "lastmod"):
            if not re.match(r"^\d{4}-\d\d-\d\d", stamp.text or ""):
                note(f"'{stamp.text}' is no date")

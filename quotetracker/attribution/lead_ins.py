"""What stands before the words of a paragraph but is none of them: the time in a live blog, a label like “Video:”."""

import re

from quotetracker.text.spans import Span
from quotetracker.text.words import word_set

# What kind of text it is, in the words of many houses.
# A study, a poll, a report may say something: they are not among them.
_KINDS = word_set(
    "transcript transcripts video videos audio photo photos picture pictures image images caption gallery graphic "
    "graphics map maps podcast podcasts opinion opinions op-ed comment comments commentary editorial editorials column "
    "viewpoint perspective analysis letter letters exclusive live breaking developing news headlines update updates "
    "updated blog liveblog factbox factcheck fact-check facts explainer explained background context timeline glance "
    "summary points takeaways q&a quiz quote quotes review reviews preview previews recap roundup round-up profile "
    "feature interview interviews obituary obituaries briefing bulletin newsletter correction corrections "
    "clarification note notes watch listen read see spoiler spoilers must-read sponsored advertisement advertorial "
    "present apologies absent attendance agenda contact contacts release text"
)
_BESIDE = word_set(
    "full in latest special daily weekly just first long big the your our key editor's more of day week month year "
    "media press so far as it happened a at and check fact first person story stories q point"
)
_FULL_PHRASES = frozenset(("fact check", "first person", "full story", "in full", "key point", "q and a", "just in"))
_LABEL = re.compile(r"([^\W\d_][\w'’& -]{2,39}?)\s?[:|]\s+(?=\S)")
_TIME = re.compile(
    r"\d{1,2}[.:h]\d{2}(?:[ \u00a0]?[ap]\.?m\b\.?)?(?:[ \u00a0](?:GMT|BST|UTC|CES?T|[ECMP][SD]?T))?"
    r"[ \u00a0]*[-–—|:.,]?\s+(?=[^\W\d_a-z]|[@#“\"‘'])"
)
_LONGEST = 80
_ENTRIES = 2


def beyond_label(text: str, span: Span) -> int:
    """Where the words of the paragraph ``span`` begin, behind a label that tells what kind of text it is."""
    found = _LABEL.match(text, span.start, min(span.end, span.start + _LONGEST))
    return found.end() if found and found.end() < span.end and _tells_kind(found[1]) else span.start


def _tells_kind(label: str) -> bool:
    """ "Video", "Live updates", "Quotes of the day"; not "Video maker"."""
    low = label.lower().replace("’", "'")
    words = set(low.split())
    return low in _FULL_PHRASES or (bool(words & _KINDS) and words <= _KINDS | _BESIDE)


def beyond_time(text: str, span: Span) -> int:
    """Where the words of the paragraph ``span`` begin, behind a time of day."""
    found = _TIME.match(text, span.start, min(span.end, span.start + _LONGEST))
    return found.end() if found and found.end() < span.end else span.start


def is_live_blog(text: str, paragraphs: list[Span]) -> bool:
    """Whether paragraphs begin with the time at which they were written, and not one by chance."""
    return sum(beyond_time(text, span) > span.start for span in paragraphs) >= _ENTRIES

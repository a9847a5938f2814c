"""What stands before the words of a paragraph and belongs to the page: the time in a live blog, a label like “Video:”."""

import re

from quotetracker.text.spans import Span

# What kind of text it is, in the words of many houses. A study, a poll, a report may say something: they are missing here.
_KIND = re.compile(
    r"""(?:full|in|news|live|latest|special|daily|weekly|breaking|just|first|long|big|the|your|our|key|editor['’]?s?|more)?
    [ ]?
    (?:transcripts? | videos? | audio | photos? | pictures? | images? | caption | gallery | graphics? | maps? | podcasts?
      | opinions? | op-?ed | comments? | commentary | editorials? | column | viewpoint | perspective | analysis | letters?
      | exclusive | live | breaking | developing | in | news | headlines | updates? | updated | blog | liveblog
      | factbox | fact[ -]?checks? | facts | explainer | explained | background | context | timeline | glance | summary | points?
      | takeaways? | q\ ?(?:&|and|\+)\ ?a | quiz | quotes? | text | story | stories | person | reviews? | previews? | recap
      | round-?up | profile | feature | interviews? | obituary | obituaries | briefing | bulletin | newsletter
      | correction | corrections | clarification | notes? | press\ release | media\ release | news\ release
      | watch | listen | read | see | spoilers? | must[ -]read | sponsored | advertisement | advertorial
      | present | apologies | absent | in\ attendance | agenda | contacts?)
    (?:[ ](?:of\ the\ (?:day|week|month|year)|so\ far|as\ it\ happened|updates?|blog|report))?
    [ ]?(?::|\|)\s+(?=\S)""",
    re.VERBOSE | re.IGNORECASE,
)
_TIME = re.compile(
    r"\d{1,2}[.:h]\d{2}(?:[ \u00a0]?[ap]\.?m\b\.?)?(?:[ \u00a0](?:GMT|BST|UTC|CES?T|[ECMP][SD]?T))?"
    r"[ \u00a0]*[-–—|:.,]?\s+(?=[^\W\d_a-z]|[@#“\"‘'])"
)
_LONGEST = 80
_ENTRIES = 2


def beyond_label(text: str, span: Span) -> int:
    """Where the words of the paragraph ``span`` begin, behind a label that tells what kind of text it is."""
    found = _KIND.match(text, span.start, min(span.end, span.start + _LONGEST))
    return found.end() if found and found.end() < span.end else span.start


def beyond_time(text: str, span: Span) -> int:
    """Where the words of the paragraph ``span`` begin, behind a time of day."""
    found = _TIME.match(text, span.start, min(span.end, span.start + _LONGEST))
    return found.end() if found and found.end() < span.end else span.start


def is_live_blog(text: str, paragraphs: list[Span]) -> bool:
    """Whether paragraphs begin with the time at which they were written, and not one by chance."""
    return sum(beyond_time(text, span) > span.start for span in paragraphs) >= _ENTRIES

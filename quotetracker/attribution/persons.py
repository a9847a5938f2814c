"""Who is behind each mention: “he”, “the French president”, “Obama”, “U.S. and NATO officials”.

Rules over a table of the people whom the article names, and the library's speakers with their aliases and offices.
Nobody is guessed silently: what stays open between two people is given as candidates or with little confidence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quotetracker.attribution.persons_flow import Flow
from quotetracker.attribution.persons_library import library_of
from quotetracker.attribution.suggestions import KnownSpeaker, Person
from quotetracker.text.spans import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """The words that name the speaker of a quote, None where the text names nobody, and the quote itself."""

    span: Span | None
    quote_spans: tuple[Span, ...] = ()


def resolve_mentions(
    text: str, mentions: Sequence[Mention], *, known: Sequence[KnownSpeaker] = (), published: str = ""
) -> list[Person]:
    """One person for each of ``mentions``, in their order; takes time linear in ``text``.

    Pass ``known`` as a tuple, the same one for every article: its index is then made once. ``published`` is the
    article's ISO date, at which offices must be held.
    """
    spans = [_inside(text, mention.span) for mention in mentions]
    quotes = [span for mention in mentions for span in mention.quote_spans if span.start < len(text)]
    flow = Flow(text, [span for span in spans if span], quotes, library=library_of(known), published=published)
    people = iter(flow.people())
    return [next(people) if span else Person("", reasons=("nobody is named here",)) for span in spans]


def _inside(text: str, span: Span | None) -> Span | None:
    if span is None or span.start >= len(text) or not text[span.start : span.end].strip():
        return None
    return Span(span.start, min(span.end, len(text)))

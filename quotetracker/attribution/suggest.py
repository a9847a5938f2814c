"""Text in, suggestions out: every quote and reported statement of an article with its speaker."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from quotetracker.attribution.drafts import Draft, Reading, overlap
from quotetracker.attribution.foreign import language_of
from quotetracker.attribution.nested import CONFIDENCE as NESTED
from quotetracker.attribution.nested import holder, is_another, is_somebody, nested_drafts
from quotetracker.attribution.passing import ways_of
from quotetracker.attribution.persons import Mention, resolve_mentions
from quotetracker.attribution.persons_foreign import reads_foreign
from quotetracker.attribution.ranking import Ranking, shipped_ranking
from quotetracker.attribution.reading import never, readings_of
from quotetracker.attribution.reasons import nested_reason, reasons_for
from quotetracker.attribution.rescue import CONFIDENCE, rescued
from quotetracker.attribution.speakers import draft_kind, drafts_in, link_speakers, name_senders
from quotetracker.attribution.suggestions import KnownSpeaker, Person, Suggestion
from quotetracker.attribution.tagger import Tagger, shipped_tagger
from quotetracker.attribution.trimming import trim
from quotetracker.attribution.trust import (
    LAYOUTS,
    agreement,
    features_of_trust,
    is_silent,
    is_statement,
    rule_confidence,
    tier_of,
)
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span, merged

_ALIKE = 0.5


def suggest(
    text: str, *, known: Sequence[KnownSpeaker] = (), published: str = "", check: Callable[[], None] = never
) -> tuple[Suggestion, ...]:
    """The quotes of ``text`` in order; ``known`` are the library's speakers, ``published`` the article's ISO date.

    Takes time linear in ``text``, raises nothing for any text but what ``check`` raises, which is called all along.
    """
    return suggest_with(shipped_tagger(), shipped_ranking(), text, known=known, published=published, check=check)


def suggest_with(
    tagger: Tagger | None,
    ranking: Ranking | None,
    text: str,
    *,
    known: Sequence[KnownSpeaker] = (),
    published: str = "",
    check: Callable[[], None] = never,
) -> tuple[Suggestion, ...]:
    """As ``suggest``, with given models; without them the rules work alone."""
    language = language_of(text)
    if language != "en":
        tagger = ranking = None
    readings = readings_of(text, tagger, language, check=check)
    link_speakers(readings, ranking)
    name_senders(text, readings)
    rated, doubtful = _trusted(text, readings, ranking)
    if language != "en":
        rated = [each for each in rated if each[1] is Kind.DIRECT]
    kept = _without_overlaps(rated)
    lost = rescued(text, readings, [draft for draft, _, _ in kept], doubtful)
    kept += [(draft, draft_kind(readings, draft), CONFIDENCE) for draft in lost]
    kept.sort(key=lambda each: each[0].start)
    trim(text, readings, [draft for draft, _, _ in kept])
    persons = _persons(text, [draft for draft, _, _ in kept], known, published)
    if language != "en":
        persons = _foreign(text, [draft for draft, _, _ in kept], persons, language)
    found = [
        _suggestion(text, readings, draft, kind, confidence, person)
        for (draft, kind, confidence), person in zip(kept, persons, strict=True)
    ]
    drafts = [draft for draft, _, _ in kept]
    if inner := nested_drafts(text, readings, drafts, language):
        found = _with_nested(text, readings, drafts, found, inner, known, published)
    return tuple(found)


def _persons(text: str, drafts: list[Draft], known: Sequence[KnownSpeaker], published: str) -> list[Person]:
    mentions = [
        Mention(Span(*draft.mention) if draft.mention else None, tuple(Span(*piece) for piece in draft.pieces))
        for draft in drafts
    ]
    return resolve_mentions(text, mentions, known=known, published=published)


def _foreign(text: str, drafts: list[Draft], persons: list[Person], language: str) -> list[Person]:
    mentions = [Span(*draft.mention) if draft.mention else None for draft in drafts]
    quoted = merged([Span(*piece) for draft in drafts for piece in draft.pieces])
    return reads_foreign(text, mentions, quoted, persons, language)


def _with_nested(
    text: str,
    readings: list[Reading],
    drafts: list[Draft],
    found: list[Suggestion],
    inner: list[Draft],
    known: Sequence[KnownSpeaker],
    published: str,
) -> list[Suggestion]:
    """``found``, and the quotes within its quotes that another speaks; who is not named is told by the outer one."""
    persons = _persons(text, [*drafts, *inner], known, published)[len(drafts) :]
    added: list[Suggestion] = []
    for draft, person in zip(inner, persons, strict=True):
        outer = holder(draft, drafts)
        another = is_another(person, found[outer].person if outer is not None else None)
        if another or is_somebody(text, draft, person):
            added.append(_suggestion(text, readings, draft, Kind.DIRECT, NESTED, person))
        if outer is not None and not another:
            reasons = (*found[outer].reasons, nested_reason(text, draft))
            found[outer] = replace(found[outer], reasons=reasons)
    return sorted([*found, *added], key=lambda each: each.spans[0].start)


_Rated = tuple[Draft, Kind, float]


def _trusted(text: str, readings: list[Reading], ranking: Ranking | None) -> tuple[list[_Rated], list[Draft]]:
    """What is worth showing, and the drafts that are too doubtful."""
    rated: list[_Rated] = []
    doubtful: list[Draft] = []
    for _, draft in drafts_in(readings):
        kind = draft_kind(readings, draft)
        if not is_statement(draft, kind):
            doubtful.append(draft)
            continue
        if ranking is None or draft.how in LAYOUTS:
            confidence = rule_confidence(draft, kind)
        else:
            confidence = ranking.confidence(features_of_trust(text, readings, draft, kind))
        if is_silent(text, draft, kind, confidence):
            doubtful.append(draft)
        else:
            rated.append((draft, kind, confidence))
    return rated, doubtful


def _without_overlaps(rated: list[_Rated]) -> list[_Rated]:
    """Of two drafts over the same words the likelier one; a draft inside another's piece stays out too."""
    kept: list[_Rated] = []
    for one in sorted(rated, key=lambda each: (each[0].start, -each[0].end)):
        clash = next(
            (
                place
                for place in range(len(kept) - 1, max(-1, len(kept) - 4), -1)
                if overlap(kept[place][0].pieces, one[0].pieces)
            ),
            None,
        )
        if clash is None:
            kept.append(one)
        elif one[2] > kept[clash][2]:
            kept[clash] = one
    return kept


def _suggestion(
    text: str, readings: list[Reading], draft: Draft, kind: Kind, confidence: float, person: Person
) -> Suggestion:
    alike, same = agreement(readings, draft)
    through, to = ways_of(text, readings[draft.block].block, draft)
    return Suggestion(
        spans=_spans(draft),
        kind=kind,
        mention=Span(*draft.mention) if draft.mention else None,
        mention_text=text[draft.mention[0] : draft.mention[1]] if draft.mention else "",
        cue=Span(*draft.cue) if draft.cue else None,
        person=person,
        confidence=round(confidence, 3),
        tier=tier_of(confidence, kind),
        reasons=reasons_for(text, readings, draft, kind, agreed=alike > _ALIKE and same and draft.how == "tagged"),
        said_through=through,
        said_to=to,
    )


def _spans(draft: Draft) -> tuple[Span, ...]:
    pieces = sorted(draft.pieces)
    clean = [pieces[0]]
    for _, piece in pairwise(pieces):
        if piece[0] < clean[-1][1]:
            clean[-1] = (clean[-1][0], max(piece[1], clean[-1][1]))
        else:
            clean.append(piece)
    return tuple(Span(*piece) for piece in clean)

"""Filters of quotes as they are kept in a library: JSON with the fields that filter, ids as numbers."""

import json
from collections.abc import Collection
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from quotetracker.match.relations import Relation
from quotetracker.model.schema import SavedSearch
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import ArticleId, Checked, SpeakerId
from quotetracker.text.kind import Kind

_MAKE: dict[str, Any] = {
    "speakers": SpeakerId,
    "articles": ArticleId,
    "outlets": str,
    "kinds": Kind,
    "relations": Relation,
    "checked": Checked,
}


def packed(wanted: QuoteFilter) -> str:
    """A filter as text; which quotes are new is not part of it."""
    kept = replace(wanted, after=None)
    values = {field.name: getattr(kept, field.name) for field in fields(kept)}
    return json.dumps({name: value for name, value in values.items() if value}, ensure_ascii=False, sort_keys=True)


def unpacked(kept: str) -> QuoteFilter:
    """The filter that was packed."""
    values: dict[str, Any] = {
        name: tuple(map(_MAKE[name], value)) if name in _MAKE else value for name, value in json.loads(kept).items()
    }
    return QuoteFilter(**values)


def follow_split(session: Session, source: SpeakerId, made: SpeakerId) -> None:
    """Let saved searches that ask for ``source`` ask for the speaker who was ``made`` of it, too, inside an open step.

    So what a search listed it lists still; who wants only one of the two takes the other one away.
    """
    for row in session.scalars(select(SavedSearch)):
        wanted = unpacked(row.wanted)
        if source in wanted.speakers and made not in wanted.speakers:
            row.wanted = packed(replace(wanted, speakers=(*wanted.speakers, made)))


def follow_merge(session: Session, keep: SpeakerId, others: Collection[SpeakerId]) -> None:
    """Let saved searches ask for the speaker that ``others`` became, inside an open step."""
    for row in session.scalars(select(SavedSearch)):
        wanted = unpacked(row.wanted)
        named = dict.fromkeys(keep if speaker in others else speaker for speaker in wanted.speakers)
        if tuple(named) != wanted.speakers:
            row.wanted = packed(replace(wanted, speakers=tuple(named)))

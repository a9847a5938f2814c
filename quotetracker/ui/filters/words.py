"""What the filter bar offers and says in words, and what it asks the desk in the background."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import ArticleId, Checked, SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.ui.filters.dates import dates_in_words
from quotetracker.ui.filters.popups import Choice
from quotetracker.ui.language.wording import capital, later, retold, tr
from quotetracker.ui.matches.relation_words import relation_word
from quotetracker.ui.quotes.cells import CHECKED as CHECKED_WORDS
from quotetracker.ui.speakers.words import isolated


def kinds() -> tuple[Choice, ...]:
    """The kinds of quotes to tick."""
    return tuple(Choice(kind, capital(retold(kind.value))) for kind in Kind)


def relations() -> tuple[Choice, ...]:
    """The relations to tick."""
    return tuple(
        Choice(relation, f"{relation.sign}  {capital(relation_word(relation))}")
        for relation in Relation
        if relation is not Relation.DIFFERENT
    )


def checks() -> tuple[Choice, ...]:
    """The ways of checking to tick."""
    return tuple(Choice(checked, capital(retold(checked.value))) for checked in Checked)


#: Field of QuoteFilter (dates are two), and what its button says.
BUTTONS = (
    ("speakers", later("Speaker")),
    ("outlets", later("Outlet")),
    ("kinds", later("Kind")),
    ("relations", later("Elsewhere")),
    ("checked", later("Checked")),
    ("dates", later("Date")),
    ("articles", later("Article")),
    ("after", later("New", "quotes that came in")),
)
_UNKNOWN = "…"


@dataclass(frozen=True, slots=True)
class Names:
    """Names of what a filter holds by id."""

    speakers: Mapping[SpeakerId, str] = field(default_factory=dict)
    articles: Mapping[ArticleId, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Understood:
    """What was typed, and the words that are looked for: as typed, or with names corrected."""

    typed: str
    words: str


def understood(desk: Desk, typed: str) -> Understood:
    """Forgive typing errors in names."""
    return Understood(typed, desk.search.understood(typed))


def names_in(desk: Desk, wanted: QuoteFilter) -> Names:
    """The names of the speakers and articles that a filter holds."""
    speakers = desk.speakers.all(only=wanted.speakers) if wanted.speakers else ()
    articles = desk.articles.rows(only=wanted.articles) if wanted.articles else ()
    return Names({view.id: view.name for view in speakers}, {row.id: row.title for row in articles})


def with_values(wanted: QuoteFilter, button: str, values: tuple[Any, ...]) -> QuoteFilter:
    """``wanted`` with other values in the field of one button."""
    if button == "dates":
        since, until = values or ("", "")
        return replace(wanted, since=since, until=until)
    changed: dict[str, Any] = {button: values if button != "after" else None}
    return replace(wanted, **changed)


def values_in_words(wanted: QuoteFilter, names: Names) -> dict[str, list[str]]:
    """What each button shows."""
    return {
        "speakers": [names.speakers.get(key, _UNKNOWN) for key in wanted.speakers],
        "outlets": list(wanted.outlets),
        "kinds": [retold(kind.value) for kind in wanted.kinds],
        "relations": [relation_word(relation) for relation in wanted.relations],
        "checked": [retold(CHECKED_WORDS.get(checked, checked.value)) for checked in wanted.checked],
        "dates": list(filter(None, [dates_in_words(wanted.since, wanted.until)])),
        "after": [tr("since you looked")] if wanted.after else [],
        "articles": [names.articles.get(key, _UNKNOWN) for key in wanted.articles],
    }


def asked_for(wanted: QuoteFilter, names: Names) -> str:
    """A filter in one line."""
    words = f"“{isolated(wanted.text)}”" if wanted.text else ""
    return " · ".join(
        filter(None, (words, *(", ".join(map(isolated, v)) for v in values_in_words(wanted, names).values())))
    )

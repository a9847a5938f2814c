"""Reading one article with all that is marked in it; called in a background thread."""

from collections.abc import Mapping
from contextlib import suppress

from quotetracker.errors import NotFoundError
from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import ArticleId, SuggestionId
from quotetracker.services.desk import Desk
from quotetracker.text.names import initials
from quotetracker.text.offsets import Utf16Map
from quotetracker.ui.jobs.jobs import Check
from quotetracker.ui.reader.marking import OpenArticle
from quotetracker.ui.reader.marks import Mark, MarkIndex
from quotetracker.ui.review.echoes import Flags
from quotetracker.ui.review.reviewing import suggestion_mark


def opened(desk: Desk, article: ArticleId, flags: Mapping[SuggestionId, Flags]) -> OpenArticle:
    """The article as it is now; ``flags`` are what is known of its suggestions. NotFoundError if it is gone."""
    quotes = {quote.id: quote for quote in desk.quotes.of_article(article)}
    suggestions = {view.id: view for view in desk.suggestions.of_article(article)}
    view = desk.articles.get(article)
    suggested = (suggestion_mark(one, flags.get(one.id, ())) for one in suggestions.values())
    marks = (*map(_mark, quotes.values()), *suggested)
    return OpenArticle(view, quotes, suggestions, MarkIndex(view.text, marks, Utf16Map(view.text)))


def opened_again(desk: Desk, article: ArticleId, flags: Mapping[SuggestionId, Flags]) -> OpenArticle | None:
    """As ``opened``; None where it was deleted meanwhile, of which the list will tell."""
    try:
        return opened(desk, article, flags)
    except NotFoundError:
        return None


def suggest_again(desk: Desk, article: ArticleId, check: Check) -> None:
    """Names learnt since the last time may fit now; suggestions arrive as a change of the article."""
    with suppress(NotFoundError):
        desk.suggestions.read_again(article, check)


def _mark(quote: QuoteView) -> Mark:
    first = quote.speakers[0] if quote.speakers else None
    return Mark(
        quote=quote.id,
        spans=quote.spans,
        colour=int(first.id) if first else None,
        badge=initials(first.name) if first else "?",
        name=quote.speaker_names,
        flags=tuple((flag.relation, flag.count) for flag in quote.flags),
        kind=quote.kind,
    )

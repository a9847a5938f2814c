"""Reads: sessions in, views out. Sorting and filtering happen in SQL."""

from quotetracker.model.queries.articles import article_rows, article_text, article_view, articles_with_text, outlets
from quotetracker.model.queries.claims import claim_views
from quotetracker.model.queries.common import count, facts, require, set_fact
from quotetracker.model.queries.filters import QUOTE_ORDERS
from quotetracker.model.queries.history import next_redo, steps
from quotetracker.model.queries.matches import (
    all_words,
    decision_rows,
    decisions_on,
    flagged_matches,
    matches_of,
    unmatched,
)
from quotetracker.model.queries.quotes import (
    quote_count,
    quote_flags,
    quote_ids,
    quote_ids_of,
    quote_page,
    quote_views,
    role_on,
    wordings,
)
from quotetracker.model.queries.search import is_known_word, search_articles, search_quotes
from quotetracker.model.queries.speakers import speaker_names, speaker_views, speakers_called

__all__ = [
    "QUOTE_ORDERS",
    "all_words",
    "article_rows",
    "article_text",
    "article_view",
    "articles_with_text",
    "claim_views",
    "count",
    "decision_rows",
    "decisions_on",
    "facts",
    "flagged_matches",
    "is_known_word",
    "matches_of",
    "next_redo",
    "outlets",
    "quote_count",
    "quote_flags",
    "quote_ids",
    "quote_ids_of",
    "quote_page",
    "quote_views",
    "require",
    "role_on",
    "search_articles",
    "search_quotes",
    "set_fact",
    "speaker_names",
    "speaker_views",
    "speakers_called",
    "steps",
    "unmatched",
    "wordings",
]

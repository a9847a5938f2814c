"""Reads: sessions in, views out. Sorting and filtering happen in SQL."""

from quotetracker.model.queries.articles import (
    article_rows,
    article_text,
    article_view,
    articles_from,
    articles_there,
    articles_with_text,
    outlets,
)
from quotetracker.model.queries.claims import claim_views
from quotetracker.model.queries.common import chunked, count, facts, require, set_fact
from quotetracker.model.queries.filters import QUOTE_ORDERS
from quotetracker.model.queries.history import next_redo, steps
from quotetracker.model.queries.matches import (
    decision_rows,
    decisions_on,
    flagged_matches,
    links_to,
    matches_of,
    spread_of,
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
    words_of,
)
from quotetracker.model.queries.search import is_known_word, search_articles, search_quotes
from quotetracker.model.queries.speakers import speaker_names, speaker_views, speakers_called
from quotetracker.model.queries.statements import (
    decided_among,
    links_among,
    links_to_join,
    member_views,
    members_for_joining,
    quotes_in_statement,
    refused_pairs,
    statement_views,
    statements_of,
)

__all__ = [
    "QUOTE_ORDERS",
    "article_rows",
    "article_text",
    "article_view",
    "articles_from",
    "articles_there",
    "articles_with_text",
    "chunked",
    "claim_views",
    "count",
    "decided_among",
    "decision_rows",
    "decisions_on",
    "facts",
    "flagged_matches",
    "is_known_word",
    "links_among",
    "links_to",
    "links_to_join",
    "matches_of",
    "member_views",
    "members_for_joining",
    "next_redo",
    "outlets",
    "quote_count",
    "quote_flags",
    "quote_ids",
    "quote_ids_of",
    "quote_page",
    "quote_views",
    "quotes_in_statement",
    "refused_pairs",
    "require",
    "role_on",
    "search_articles",
    "search_quotes",
    "set_fact",
    "speaker_names",
    "speaker_views",
    "speakers_called",
    "spread_of",
    "statement_views",
    "statements_of",
    "steps",
    "wordings",
    "words_of",
]

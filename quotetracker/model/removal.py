"""Deleting quotes with all that hangs on them, inside an open step."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from quotetracker.model import queries, statements
from quotetracker.model.schema import Quote
from quotetracker.model.vocabulary import QuoteId
from quotetracker.pace import Pace, at_leisure, paced


def remove_quotes(session: Session, quotes: Collection[QuoteId], *, keep_claims: bool, pace: Pace = at_leisure) -> None:
    """Delete quotes and the decisions on them; their claims are kept without the quote, or deleted too."""
    statements.leave(session, quotes)
    for key in paced(quotes, pace, session.flush):
        quote = queries.require(session, Quote, key)
        for decision in queries.decision_rows(session, key):
            session.delete(decision)
        for claim in list(quote.claims):
            if keep_claims:
                claim.quote = None
            else:
                session.delete(claim)
        session.delete(quote)

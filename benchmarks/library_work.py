"""Fill a made-up library with what years of work leave behind beside articles and quotes.

usage: library_work.py FILE

FILE is a library of make_library.py; it is changed. In shares of its quotes: 300,000 open suggestions, some 300,000
matches of quotes in different articles (three in four of them flagged), 10,000 statements and 20,000 claims in a library of
1,000,000 quotes. The first speaker gets 40,000 quotes, every speaker an office and every second another name. The claims are entered
by the program's own steps, so that the history and undo have as many; all else is written past the journal.
"""

import argparse
import random
import sys
import time
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, update

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from quotetracker.attribution.suggestions import Person, Tier
from quotetracker.attribution.suggestions import Suggestion as Proposal
from quotetracker.match.relations import Relation
from quotetracker.model import sqlite
from quotetracker.model.proposals import pack
from quotetracker.model.schema import (
    Alias,
    Match,
    Quote,
    QuoteSpeaker,
    Role,
    Speaker,
    Statement,
    StatementQuote,
    Suggested,
    Suggestion,
)
from quotetracker.model.store import Store, now
from quotetracker.model.vocabulary import QuoteId, Verdict
from quotetracker.services.claims import ClaimFields, Claims
from quotetracker.services.suggestions import ENGINE
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span

_SEED = 5
_EACH = 10  # quotes of an article, as make_library.py makes them
_RELATIONS = (Relation.REPEAT, Relation.EXCERPT, Relation.ALTERED, Relation.PARAPHRASE, Relation.CONFLICT)
_SHARES = (40, 15, 25, 15, 5)
_AT_ONCE = 20_000


def work(store: Store) -> None:
    """Write all of it."""
    rng = random.Random(_SEED)
    with store.derived() as session:
        connection = session.connection()
        quotes = session.scalar(select(func.count()).select_from(Quote)) or 0
        _speakers(connection, quotes)
        _suggestions(connection, rng, quotes)
        groups = _matches(connection, rng, quotes)
        _statements(connection, groups[: quotes // 100])
        connection.exec_driver_sql("ANALYZE")
    claims = Claims(store)
    for quote in rng.sample(range(1, quotes + 1), quotes // 50):
        claims.add_from_quote(QuoteId(quote), ClaimFields(f"Claim of quote {quote}", rng.choice(list(Verdict))))


def _put(connection: Connection, table: type, rows: list[dict[str, object]]) -> None:
    for at in range(0, len(rows), _AT_ONCE):
        connection.execute(insert(table.__table__), rows[at : at + _AT_ONCE])  # type: ignore[attr-defined]


def _speakers(connection: Connection, quotes: int) -> None:
    speakers = list(connection.scalars(select(Speaker.id)))
    _put(connection, Alias, [
        {"id": nth, "speaker_id": nth, "name": f"Alias {nth}", "name_key": f"alias {nth}"} for nth in speakers[::2]
    ])  # fmt: skip
    _put(connection, Role, [
        {"id": nth, "speaker_id": nth, "title": f"minister of {nth}", "since": "2010", "until": ""} for nth in speakers
    ])  # fmt: skip
    said = [quote for quote in range(1, quotes + 1) if quote % 25 == 1]
    connection.execute(update(QuoteSpeaker).where(QuoteSpeaker.quote_id % 25 == 1).values(speaker_id=speakers[0]))
    sqlite.refresh_quote_search(connection, said)


def _suggestions(connection: Connection, rng: random.Random, quotes: int) -> None:
    made: list[dict[str, object]] = []
    articles = range(1, quotes // _EACH + 1)
    for article in articles:
        for nth in range(3):
            start = 20 + 40 * nth
            speaker = rng.randrange(2000) + 1
            sure = rng.random() < 0.6
            proposal = Proposal(
                spans=(Span(start, start + 30),),
                kind=Kind.DIRECT,
                mention=None,
                mention_text="he",
                cue=None,
                person=Person(f"Speaker {speaker}", speaker, (), False, 0.9, ()),
                confidence=0.9,
                tier=Tier.HIGH if sure else Tier.MEDIUM,
                reasons=(),
            )
            made.append({"id": len(made) + 1, "article_id": article, "start": start, "end": start + 30,
                         "tier": proposal.tier, "is_open": True, "body": pack(proposal)})  # fmt: skip
    for table in (Suggestion, Suggested):  # articles that were opened since have some
        connection.execute(delete(table))
    _put(connection, Suggestion, made)
    _put(connection, Suggested, [{"article_id": article, "engine": ENGINE} for article in articles])


def _matches(connection: Connection, rng: random.Random, quotes: int) -> list[list[int]]:
    """Groups of quotes of different articles, each matched with the first; returns the groups."""
    order = list(range(1, quotes + 1))
    rng.shuffle(order)
    rest, groups, made = iter(order), list[list[int]](), list[dict[str, object]]()
    while len(made) < quotes * 3 // 10:
        group = sorted(islice(rest, rng.choice((2, 2, 2, 3, 3, 4, 6, 12))))
        groups.append(group)
        for other in group[1:]:
            (relation,) = rng.choices(_RELATIONS, _SHARES)
            made.append({"first_id": group[0], "second_id": other, "relation": relation.value,
                         "tier": rng.choice(("flag", "flag", "flag", "maybe")), "score": rng.uniform(0.5, 1)})  # fmt: skip
    _put(connection, Match, made)
    return groups


def _statements(connection: Connection, groups: list[list[int]]) -> None:
    _put(connection, Statement, [
        {"id": nth, "title": f"Statement {nth}" if nth % 3 else "", "note": "", "created_at": now()}
        for nth in range(1, len(groups) + 1)
    ])  # fmt: skip
    members = [(nth, quote) for nth, group in enumerate(groups, 1) for quote in group]
    _put(connection, StatementQuote, [
        {"id": at, "statement_id": nth, "quote_id": quote} for at, (nth, quote) in enumerate(members, 1)
    ])  # fmt: skip


def main() -> None:
    """Fill the file that is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    options = parser.parse_args()
    began = time.perf_counter()
    store = Store.open(options.file)
    work(store)
    store.close()
    print(f"{time.perf_counter() - began:.0f} s, library: {options.file.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()

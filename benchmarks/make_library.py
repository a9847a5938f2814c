"""Make a library of many quotes, as if it had been in use for years.

usage: make_library.py FILE [--quotes 1000000] [--texts FILE] [--due]

Rows are written past the journal, which is why this is no part of the program. Ten quotes make an article.
"""

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from sqlalchemy import insert, text
from texts import Statements

from quotetracker.model import sqlite
from quotetracker.model.due import postpone_all
from quotetracker.model.index_tables import COMPARE, INDEX
from quotetracker.model.schema import Article, Quote, QuoteSpan, QuoteSpeaker, Speaker
from quotetracker.model.store import Store, now
from quotetracker.services.comparing import ENGINE
from quotetracker.services.indexing import Indexing
from quotetracker.text.canonical import content_hash

_EACH = 10
_SPEAKERS = 2_000
_AT_ONCE = 20_000


def fill(store: Store, texts: list[str]) -> None:
    """Articles, quotes and speakers; ten quotes an article."""
    with store.derived() as session:
        names = [{"id": n, "name": f"Speaker {n}", "name_key": f"speaker {n}", "kind": "person", "note": ""}
                 for n in range(1, _SPEAKERS + 1)]  # fmt: skip
        session.connection().execute(insert(Speaker.__table__), names)
    for at in range(0, len(texts), _AT_ONCE):
        _insert(store, at, texts[at : at + _AT_ONCE])


def _insert(store: Store, first: int, texts: list[str]) -> None:
    articles, quotes, spans, speakers = [], [], [], []
    for at in range(0, len(texts), _EACH):
        number = (first + at) // _EACH + 1
        body = ""
        for nth, words in enumerate(texts[at : at + _EACH], first + at + 1):
            start = len(body) + 1
            body += f"“{words}” said Speaker {nth % _SPEAKERS + 1}.\n\n"
            quotes.append({
                "id": nth, "article_id": number, "start": start, "kind": "direct", "words": words, "before": "“",
                "after": "” said", "mention_words": "", "cue_words": "", "said_on": "", "said_where": "",
                "occasion": "", "said_to": "", "said_through": "", "original_language": "", "checked": "not checked",
                "note": "", "created_at": now(),
            })  # fmt: skip
            spans.append({"id": nth, "quote_id": nth, "start": start, "end": start + len(words)})
            speakers.append({"id": nth, "quote_id": nth, "speaker_id": nth % _SPEAKERS + 1})
        articles.append({
            "id": number, "title": f"Article {number}", "outlet": f"Outlet {number % 50}", "author": "",
            "published": f"20{number % 25:02}-{number % 12 + 1:02}-{number % 28 + 1:02}", "address": "",
            "language": "en", "note": "", "text": body, "content_hash": content_hash(body),
            "same_text_key": f"{number:x}", "file_name": "", "original": None, "added_at": now(),
        })  # fmt: skip
    with store.derived() as session:
        connection = session.connection()
        for table, rows in ((Article, articles), (Quote, quotes), (QuoteSpan, spans), (QuoteSpeaker, speakers)):
            connection.execute(insert(table.__table__), rows)
        sqlite.refresh_quote_search(connection, [row["id"] for row in quotes])


def make(path: Path, texts: list[str], *, due: bool = False) -> float:
    """Make the library; returns the seconds of processor time that its index took."""
    store = Store.create(path)
    fill(store, texts)
    began = time.process_time()
    with store.derived() as session:
        postpone_all(session.connection(), INDEX)
        if due:
            postpone_all(session.connection(), COMPARE)
        session.execute(text("INSERT OR REPLACE INTO library_fact (name, value) VALUES ('compared by', :engine)"),
                        {"engine": str(ENGINE)})  # fmt: skip
    Indexing(store).bring_up_to_date(lambda: None)
    took = time.process_time() - began
    with store.derived() as session:
        session.execute(text("INSERT INTO article_search(article_search) VALUES ('rebuild')"))
    store.close()
    return took


def main() -> None:
    """Make the file that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--quotes", type=int, default=1_000_000)
    parser.add_argument("--texts", type=Path, help="sentences to use, JSON Lines with 'text', xz or plain")
    parser.add_argument("--due", action="store_true", help="let all quotes wait to be compared")
    options = parser.parse_args()
    took = make(options.file, Statements(options.quotes, path=options.texts).texts, due=options.due)
    print(f"index: {took:.0f} s of processor time, library: {options.file.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()

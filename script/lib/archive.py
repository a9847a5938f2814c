"""Make a library that looks like a newsroom's archive of years: invented people, outlets and statements in any number.

usage: archive.py FILE [QUOTES]

The statements are told once to four times; later tellings are the same, cut, without their hedge, with another figure
or with another speaker. The newest quotes are compared with all, and the newest articles have
suggestions. For pictures: rows are written past the journal, which is why this is no part of the program.
"""

import datetime as dt
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import insert, text

from quotetracker.model import sqlite
from quotetracker.model.due import postpone, postpone_all
from quotetracker.model.index_tables import COMPARE, INDEX
from quotetracker.model.schema import Article, Claim, Quote, QuoteSpan, QuoteSpeaker, Role, Speaker, Suggested
from quotetracker.model.store import Store, now
from quotetracker.services import comparing, suggestions
from quotetracker.services.desk import Desk
from quotetracker.services.indexing import Indexing
from quotetracker.text.canonical import content_hash

_SEED = 7
_QUOTES = 100_000
_EACH = 10
_PEOPLE = 900
_COMPARED = 6_000  # quotes, the newest: to compare a hundred thousand takes half an hour of processor time
_UNREAD = 60  # articles, the newest, that are read for suggestions
_LAST_DAY = dt.date(2026, 11, 20)
_CUES = ("said", "said", "told reporters", "wrote", "insisted", "explained", "warned")
_GAP = re.compile(r"\{(\w+)\}")
_CLAIMS = (("false", 9), ("true", 12), ("disputed", 6), ("open", 20), ("mostly false", 4), ("cannot be checked", 3))


def _words() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()[1:]:
        if line.startswith("["):
            found[line.strip("[]")] = gathered = []
        elif line:
            gathered += line.split(" | ")
    return found


_WORDS = _words()


@dataclass(slots=True)
class Telling:
    """One quote to be."""

    speaker: int
    words: str


@dataclass(slots=True)
class Archive:
    """Makes statements and the articles that tell them."""

    quotes: int
    rng: random.Random = field(default_factory=lambda: random.Random(_SEED))

    def people(self) -> list[tuple[str, str, str]]:
        """Name, office and since when; one in eight has no office."""
        made: dict[str, tuple[str, str]] = {}
        while len(made) < _PEOPLE:
            name = f"{self.rng.choice(_WORDS['first'])} {self.rng.choice(_WORDS['last'])}"
            place, body = self.rng.choice(_WORDS["place"]), self.rng.choice(_WORDS["body"])
            role = self.rng.choice(_WORDS["role"]).format(f"{place} {body}")
            role = f"Mayor of {place}" if self.rng.random() < 0.06 else role[0].upper() + role[1:]
            made.setdefault(name, ("" if self.rng.random() < 0.12 else role, str(self.rng.randint(2009, 2020))))
        return [(name, *office) for name, office in made.items()]

    def filled(self, pattern: str) -> str:
        """``pattern`` with a word in each of its gaps."""
        made = _GAP.sub(self._word, pattern)
        return re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", made)

    def _word(self, gap: re.Match[str]) -> str:
        word = self.rng.choice(_WORDS[gap[1].lower()])
        return word[0].upper() + word[1:] if gap[1][0].isupper() else word

    def statement(self) -> str:
        """Something that somebody could have said."""
        return f"{self.filled(self.rng.choice(_WORDS['opening']))}, {self.filled(self.rng.choice(_WORDS['ending']))}."

    def retold(self, words: str) -> str:
        """The same statement as another outlet has it."""
        kind = self.rng.random()
        if kind < 0.45:
            return words
        if kind < 0.65 and ", " in words:
            return words[: words.rindex(", ")] + "."
        if kind < 0.75:
            return words.replace("probably ", "").replace("shall not", "will not").replace("before", "by")
        figures = [part for part in words.split() if part.isdigit()]
        return (
            words.replace(figures[0], str(int(figures[0]) + 5), 1) if figures else re.sub(r"\band ", "", words, count=1)
        )

    def tellings(self) -> Iterator[list[Telling]]:
        """What each article quotes, the oldest first: new statements, and some of the last weeks once more."""
        recent: list[Telling] = []
        made = 0
        while made < self.quotes:
            found = []
            cast = self.rng.sample(range(1, _PEOPLE + 1), 4)
            for _ in range(min(_EACH, self.quotes - made)):
                if recent and self.rng.random() < 0.16:
                    old = self.rng.choice(recent)
                    speaker = self.rng.choice(cast) if self.rng.random() < 0.08 else old.speaker
                    found.append(Telling(speaker, self.retold(old.words)))
                else:
                    found.append(Telling(self.rng.choice(cast), self.statement()))
            recent = (recent + found)[-150:]
            made += len(found)
            yield found


def rows(archive: Archive, names: list[str]) -> Iterator[tuple[dict[str, Any], list[Telling], list[int]]]:
    """Articles as rows, with what they quote and where each quote begins."""
    number = -(-archive.quotes // _EACH)
    rng = archive.rng
    for nth, told in enumerate(archive.tellings(), 1):
        title = archive.filled(rng.choice(_WORDS["title"]))
        title = title[0].upper() + title[1:]
        day = _LAST_DAY - dt.timedelta(days=(number - nth) * 4000 // number)
        body, starts = f"{title}\n\n", []
        for telling in told:
            starts.append(len(body) + 1)
            body += f"“{telling.words[:-1]},” {names[telling.speaker - 1]} {rng.choice(_CUES)}.\n\n"
        outlet = rng.choice(_WORDS["outlet"])
        host = "".join(char for char in outlet.lower() if char.isalpha())
        yield (
            {
                "id": nth, "title": title, "outlet": outlet, "author": "", "published": day.isoformat(),
                "address": f"https://{host}.example/{day:%Y/%m}/{nth}", "language": "en", "note": "", "text": body,
                "content_hash": content_hash(body), "same_text_key": f"{nth:x}", "file_name": "", "original": None,
                "added_at": now(),
            },
            told,
            starts,
        )  # fmt: skip


def write(store: Store, archive: Archive) -> None:
    """Speakers, articles, quotes and some claims."""
    people = archive.people()
    with store.derived() as session:
        session.connection().execute(insert(Speaker.__table__), [
            {"id": nth, "name": name, "name_key": name.casefold(), "kind": "person", "note": ""}
            for nth, (name, _, _) in enumerate(people, 1)
        ])  # fmt: skip
        session.connection().execute(insert(Role.__table__), [
            {"speaker_id": nth, "title": role, "since": since, "until": ""}
            for nth, (_, role, since) in enumerate(people, 1) if role
        ])  # fmt: skip
    waiting: list[tuple[dict[str, Any], list[Telling], list[int]]] = []
    for row in rows(archive, [name for name, _, _ in people]):
        waiting.append(row)
        if len(waiting) == 2_000:
            _insert(store, waiting)
            waiting = []
    if waiting:
        _insert(store, waiting)


def _insert(store: Store, articles: list[tuple[dict[str, Any], list[Telling], list[int]]]) -> None:
    quotes, spans, speakers = [], [], []
    for article, told, starts in articles:
        for nth, (telling, start) in enumerate(zip(told, starts, strict=True)):
            key = (article["id"] - 1) * _EACH + nth + 1
            words = telling.words[:-1] + ","
            quotes.append({
                "id": key, "article_id": article["id"], "start": start, "kind": "direct", "words": words, "before": "“",
                "after": "”", "mention_words": "", "cue_words": "", "said_on": "", "said_where": "", "occasion": "",
                "said_to": "", "said_through": "", "original_language": "", "note": "", "created_at": now(),
                "checked": "against a recording" if key % 17 == 0 else "not checked",
            })  # fmt: skip
            spans.append({"id": key, "quote_id": key, "start": start, "end": start + len(words)})
            speakers.append({"id": key, "quote_id": key, "speaker_id": telling.speaker})
    with store.derived() as session:
        connection = session.connection()
        for table, values in (
            (Article, [article for article, _, _ in articles]), (Quote, quotes), (QuoteSpan, spans),
            (QuoteSpeaker, speakers),
        ):  # fmt: skip
            connection.execute(insert(table.__table__), values)
        sqlite.refresh_quote_search(connection, [row["id"] for row in quotes])


def add_claims(store: Store) -> None:
    """Make claims of some quotes, the newest in the majority."""
    rng = random.Random(_SEED)
    verdicts = [verdict for verdict, often in _CLAIMS for _ in range(often)]
    with store.derived() as session:
        last = session.execute(text("SELECT max(id) FROM quote")).scalar_one()
        keys = {max(1, last - int(rng.expovariate(1 / max(1, last // 6)))) for _ in range(180)}
        found = session.execute(text("SELECT id, words, article_id, start FROM quote")).all()
        session.connection().execute(insert(Claim.__table__), [
            {"words": words.rstrip(","), "verdict": rng.choice(verdicts), "note": "", "quote_id": key,
             "article_id": article, "start": start, "end": start + len(words), "created_at": now()}
            for key, words, article, start in found if key in keys
        ])  # fmt: skip


def make(path: Path, quotes: int = _QUOTES) -> None:
    """Make the library at ``path``, compared and with suggestions."""
    store = Store.create(path)
    write(store, Archive(quotes))
    add_claims(store)
    with store.derived() as session:
        postpone_all(session.connection(), INDEX)
        last_quote = session.execute(text("SELECT max(id) FROM quote")).scalar_one()
        newest = range(max(1, last_quote - _COMPARED + 1), last_quote + 1)
        postpone(session.connection(), newest, tasks=(COMPARE,))
        session.execute(text("INSERT OR REPLACE INTO library_fact (name, value) VALUES ('compared by', :engine)"),
                        {"engine": str(comparing.ENGINE)})  # fmt: skip
        last = session.execute(text("SELECT max(id) FROM article")).scalar_one()
        session.connection().execute(insert(Suggested.__table__), [
            {"article_id": key, "engine": suggestions.ENGINE} for key in range(1, last - _UNREAD + 1)
        ] or [{"article_id": 1, "engine": suggestions.ENGINE}])  # fmt: skip
    Indexing(store).bring_up_to_date(lambda: None)
    with store.derived() as session:
        session.execute(text("INSERT INTO article_search(article_search) VALUES ('rebuild')"))
    store.close()
    desk = Desk.open(path)
    desk.matches.catch_up()
    desk.suggestions.catch_up()
    desk.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else _QUOTES)

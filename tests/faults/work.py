"""Work on a library that is the same in every run of one seed, step by step, with the state after each step.

Run as a program it acknowledges each step in a file beside the library, and can be killed at any moment:

    python work.py LIBRARY SEED STEPS MODE SYNCHRONOUS
"""

import hashlib
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[2])]

from sqlalchemy import text

from quotetracker.importing.drafts import read_pasted
from quotetracker.model import sqlite
from quotetracker.model.schema import Base, Journalled
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span

TABLES = sorted(str(mapper.local_table) for mapper in Base.registry.mappers if issubclass(mapper.class_, Journalled))
_TIMES = {"added_at", "created_at", "decided_at"}
_TEXT = (
    "The dam above {place} holds\n\n“The dam holds until the {nth}th of March,” said {name}, who looks after it. "
    "“After that we count every drop.”\n\nThe mayor said that {nth} families had packed. {more}\n"
)
_NAMES = ("Vera Stokke", "Halvard Ruud", "Inés Calvo", "Bo Lind", "Zdeňka Malá", "Amadou Sarr")


def use(mode: str, synchronous: str) -> None:
    """Let libraries be opened in this journal mode, whatever place and version say."""
    sqlite.journal_mode_for = lambda _path, **_how: mode
    sqlite.SYNCHRONOUS = synchronous


def state_of(desk: Desk) -> str:
    """Digest of all that the editor has made, of the journal's states, and of the search index; without times."""
    whole = hashlib.sha256()
    with desk._store.read() as session:
        for table in TABLES:
            columns = [column.name for column in Base.metadata.tables[table].c if column.name not in _TIMES]
            names = ", ".join(f'"{name}"' for name in columns)
            for row in session.execute(text(f"SELECT {names} FROM {table} ORDER BY id")):
                whole.update(repr((table, *row)).encode())
        for query in (
            "SELECT id, label, state, group_label FROM journal_step ORDER BY id",
            "SELECT rowid, words, speakers, title, note FROM quote_search ORDER BY rowid",
        ):
            for row in session.execute(text(query)):
                whole.update(repr(tuple(row)).encode())
    return whole.hexdigest()[:16]


def steps(desk: Desk, seed: int) -> Iterator[None]:
    """Do one thing after the other, for ever; each has been saved when the generator yields."""
    chance = random.Random(seed)
    nth = 0
    while True:
        nth += 1
        do_something(desk, chance, nth)
        yield


def do_something(desk: Desk, chance: random.Random, nth: int) -> None:
    """One verb, often a large one, on random things."""
    articles = [row.id for row in sorted(desk.articles.rows(), key=lambda row: row.id)]
    quotes = [quote.id for article in articles for quote in desk.quotes.of_article(article)]
    speakers = sorted(speaker.id for speaker in desk.speakers.all())
    verbs = ["article", "speaker", "group", "undo", "redo"]
    verbs += ["quote"] * 5 if articles else []
    verbs += ["describe", "delete quotes", "claim", "edit article"] if quotes else []
    verbs += ["attribute"] * 2 if quotes and speakers else []
    verbs += ["decide"] if len(quotes) > 1 else []
    verbs += ["delete article"] if len(articles) > 3 else []
    match chance.choice(verbs):
        case "article":
            more = " ".join(f"Word{chance.randrange(10_000)}" for _ in range(chance.randrange(10, 900)))
            desk.articles.add(read_pasted(_TEXT.format(place=f"Place {nth}", nth=nth, name=_NAMES[nth % 6], more=more)))
        case "speaker":
            desk.speakers.add(SpeakerFields(f"{_NAMES[nth % 6]} {nth}", aliases=(f"N. {nth}",)))
        case "group":
            # Each step of a group is saved by itself, so that one step is what a cut may leave.
            with desk._store.group(f"Add some ({nth})"):
                desk.speakers.add(SpeakerFields(f"Group {nth}"))
        case "undo":
            desk.history.undo()
        case "redo":
            desk.history.redo()
        case "quote":
            article = chance.choice(articles)
            start = chance.randrange(0, 60)
            desk.quotes.add(article, Span(start, start + chance.randrange(20, 60)))
        case "describe":
            desk.quotes.describe(chance.choice(quotes), Circumstances(said_where=f"Place {nth}", note="n" * nth))
        case "delete quotes":
            desk.quotes.delete(chance.sample(quotes, k=min(len(quotes), chance.randrange(1, 4))))
        case "claim":
            desk.claims.add_from_quote(chance.choice(quotes), ClaimFields(f"Claim {nth}"))
        case "edit article":
            from quotetracker.services.articles import ArticleFields

            desk.articles.edit(chance.choice(articles), ArticleFields(f"Title {nth}", outlet=f"Outlet {nth}"))
        case "attribute":
            desk.quotes.attribute(chance.sample(quotes, k=1), chance.sample(speakers, k=min(2, len(speakers))))
        case "decide":
            one, other = chance.sample(quotes, k=2)
            desk.matches.decide(one, [other], same=chance.choice([True, False]))
        case "delete article":
            desk.articles.delete([chance.choice(articles)])


def states(library: Path, seed: int, count: int) -> list[str]:
    """The state of a new library, and after each of ``count`` steps."""
    desk = Desk.open(library, create=True)
    found = [state_of(desk)]
    for _, _nothing in zip(range(count), steps(desk, seed), strict=False):
        found.append(state_of(desk))
    desk.close()
    return found


def work(library: Path, seed: int, count: int, acknowledge: int, *, early: bool = False) -> None:
    """Work and write to the descriptor ``acknowledge`` after each step; from time to time close and open again.

    ``early``, a defect: a step is acknowledged before it is saved, as by a program that saves in the background.
    """
    desk = Desk.open(library, create=True)
    os.write(acknowledge, f"0 {state_of(desk)}\n".encode())
    worker = steps(desk, seed)
    for nth in range(1, count + 1):
        if early:
            os.write(acknowledge, f"{nth} -\n".encode())
        next(worker)
        if not early:
            os.write(acknowledge, f"{nth} {state_of(desk)}\n".encode())
        if nth % 23 == 0:
            desk.close()
            desk.__init__(Desk.open(library)._store)  # type: ignore[misc]
    desk.close()


def main() -> None:
    """As a program."""
    library, seed, count, mode, synchronous = sys.argv[1:]
    use(mode, synchronous)
    acknowledge = os.open(Path(library).with_name("acknowledged"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    work(Path(library), int(seed), int(count), acknowledge)


if __name__ == "__main__":
    main()

"""Undo and redo give back exactly what was, whatever was done."""

import getpass
import random
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library import BRIDGE, add_article, add_quote, new_desk
from sqlalchemy import select, text, update

from quotetracker.errors import QuoteTrackerError
from quotetracker.model.journal import JournalError
from quotetracker.model.schema import Base, Journalled, Speaker
from quotetracker.model.store import Store
from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import Verdict
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span

TABLES = [mapper.local_table for mapper in Base.registry.mappers if issubclass(mapper.class_, Journalled)]


def dump(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all journalled tables, and the full text index as a query sees it."""
    with store.read() as session:
        rows = {table.name: sorted(map(tuple, session.execute(select(table)).all()), key=repr) for table in TABLES}
        rows["search"] = sorted(map(tuple, session.execute(text("SELECT rowid, * FROM quote_search")).all()), key=repr)
        hits = session.execute(text("SELECT rowid FROM article_search WHERE article_search MATCH 'bridge'"))
        rows["article hits"] = sorted(map(tuple, hits.all()))
    return rows


def store_of(desk: Desk) -> Store:
    return desk._store


def do_something(desk: Desk, chance: random.Random, nth: int) -> None:
    """One random verb on random things."""
    articles = [row.id for row in desk.articles.rows()]
    quotes = [quote.id for article in articles for quote in desk.quotes.of_article(article)]
    speakers = [speaker.id for speaker in desk.speakers.all()]
    claims = [claim.id for claim in desk.claims.all()]
    verbs = ["article", "speaker"]
    verbs += ["quote"] * 4 if articles else []
    verbs += ["attribute", "span", "bounds", "delete quote", "claim", "describe"] if quotes else []
    verbs += ["decide"] if len(quotes) > 1 else []
    verbs += ["merge", "delete speaker", "edit speaker"] if len(speakers) > 1 else []
    verbs += ["verdict", "delete claim"] if claims else []
    verbs += ["delete article"] if len(articles) > 2 else []
    match chance.choice(verbs):
        case "article":
            add_article(desk, f"{BRIDGE}\n\nNumber {nth}.", outlet=f"Outlet {nth}")
        case "speaker":
            desk.speakers.add(SpeakerFields(f"Speaker {nth}", aliases=(f"S. {nth}",)))
        case "quote":
            start = chance.randrange(0, 80)
            desk.quotes.add(chance.choice(articles), Span(start, start + chance.randrange(5, 40)))
        case "attribute":
            chosen = chance.sample(speakers, k=min(len(speakers), chance.randrange(0, 3)))
            desk.quotes.attribute(chance.sample(quotes, k=1), chosen)
        case "span":
            desk.quotes.add_span(chance.choice(quotes), Span(100, 110))
        case "bounds":
            desk.quotes.set_spans(chance.choice(quotes), [Span(21, 30 + chance.randrange(0, 30))])
        case "delete quote":
            desk.quotes.delete(chance.sample(quotes, k=1))
        case "claim":
            desk.claims.add_from_quote(chance.choice(quotes))
        case "describe":
            from quotetracker.services.quotes import Circumstances

            desk.quotes.describe(chance.choice(quotes), Circumstances(said_where=f"Place {nth}"))
        case "decide":
            one, other = chance.sample(quotes, k=2)
            desk.matches.decide(one, [other], same=chance.choice([True, False, None]))
        case "merge":
            keep, other = chance.sample(speakers, k=2)
            desk.speakers.merge(keep, [other])
        case "delete speaker":
            desk.speakers.delete(chance.sample(speakers, k=1))
        case "edit speaker":
            desk.speakers.edit(chance.choice(speakers), SpeakerFields(f"Renamed {nth}"))
        case "verdict":
            desk.claims.edit(chance.choice(claims), ClaimFields(f"Claim {nth}", Verdict.FALSE))
        case "delete claim":
            desk.claims.delete(chance.sample(claims, k=1))
        case "delete article":
            desk.articles.delete(chance.sample(articles, k=1))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000))
def test_undo_all_redo_all_and_a_random_walk_restore_the_library(seed: int, tmp_path: Path) -> None:
    desk = new_desk(tmp_path, f"{seed}-{random.random()}.quotes")
    store, chance = store_of(desk), random.Random(seed)
    states = [dump(store)]
    for nth in range(25):
        do_something(desk, chance, nth)
        if (state := dump(store)) != states[-1]:
            states.append(state)

    for expected in reversed(states[:-1]):
        assert desk.history.undo()
        assert dump(store) == expected
    assert desk.history.undo() is None
    for expected in states[1:]:
        assert desk.history.redo()
        assert dump(store) == expected
    assert desk.history.redo() is None
    at = len(states) - 1
    for _ in range(20):
        if chance.random() < 0.5 and at > 0:
            desk.history.undo()
            at -= 1
        elif at < len(states) - 1:
            desk.history.redo()
            at += 1
        assert dump(store) == states[at]
    desk.close()


def test_undo_and_redo_work_after_a_restart(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    quote = add_quote(desk, article, "It has five cracks.")
    desk.close()

    desk = Desk.open(tmp_path / "test.quotes")
    assert desk.history.next().undo == "Add quote"
    desk.history.undo()
    desk.close()

    desk = Desk.open(tmp_path / "test.quotes")
    assert desk.quotes.of_article(article) == ()
    desk.history.redo()
    assert [view.id for view in desk.quotes.of_article(article)] == [quote]
    desk.close()


def test_something_new_after_undo_drops_what_could_be_redone(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.history.undo()
    desk.speakers.add(SpeakerFields("Omar Tey"))

    assert desk.history.redo() is None
    assert [view.name for view in desk.speakers.all()] == ["Omar Tey"]
    desk.close()


def test_ids_are_never_used_twice(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    first = desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.speakers.delete([first])

    assert desk.speakers.add(SpeakerFields("Omar Tey")) != first
    desk.close()


def test_a_failed_step_leaves_nothing_behind(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    before = dump(store_of(desk))

    def fail() -> None:
        with store_of(desk).step("Fails") as session:
            session.add(Speaker(name="Ida", name_key="ida"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert dump(store_of(desk)) == before
    assert desk.history.next().undo is None
    desk.close()


def test_a_write_outside_a_step_is_refused(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "a.quotes")

    with pytest.raises(JournalError), store.derived() as session:
        session.add(Speaker(name="Ida", name_key="ida"))

    store.close()


def test_a_bulk_write_that_would_pass_the_journal_by_is_refused(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "a.quotes")

    with pytest.raises(JournalError), store.step("Bulk") as session:
        session.execute(update(Speaker).values(note="lost to undo"))

    store.close()


def test_listeners_hear_exactly_what_changed(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    speaker = desk.speakers.add(SpeakerFields("Ida Marsh"))
    quote = add_quote(desk, article, "It has five cracks.")
    heard: list[Changes] = []
    desk.listen(heard.append)

    desk.quotes.attribute([quote], [speaker])

    assert heard == [Changes(articles=frozenset({article}), quotes=frozenset({quote}), speakers=frozenset({speaker}))]
    desk.close()


def test_nothing_is_told_when_a_step_fails(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    heard: list[Changes] = []
    desk.listen(heard.append)

    with pytest.raises(QuoteTrackerError):
        desk.speakers.add(SpeakerFields("  "))

    assert heard == []
    desk.close()


def test_steps_of_a_group_are_undone_and_done_again_as_one(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    store = store_of(desk)
    desk.speakers.add(SpeakerFields("Before"))
    before = dump(store)
    with store.group("Add three speakers"):
        for name in ("Ida", "Omar", "Nadja"):
            desk.speakers.add(SpeakerFields(name))
    after = dump(store)

    undone = desk.history.undo()
    assert undone is not None
    assert undone.label == "Add three speakers"
    assert dump(store) == before
    desk.close()

    desk = Desk.open(tmp_path / "test.quotes")
    desk.history.redo()
    assert dump(store_of(desk)) == after
    desk.close()


def test_what_was_done_between_the_steps_of_a_group_is_never_jumped_over(tmp_path: Path) -> None:
    """An import in the background and the editor's own work may alternate."""
    desk = new_desk(tmp_path)
    store = store_of(desk)
    with store.group("Import"):
        desk.speakers.add(SpeakerFields("First"))
        thread = threading.Thread(target=desk.speakers.add, args=(SpeakerFields("Own"),))
        thread.start()
        thread.join()
        desk.speakers.add(SpeakerFields("Last"))

    names = []
    while desk.history.undo():
        names.append([view.name for view in desk.speakers.all()])

    assert names == [["First", "Own"], ["First"], []]
    desk.close()


def test_a_step_says_who_made_it(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    desk.speakers.add(SpeakerFields("Ida Marsh"))

    with store_of(desk).read() as session:
        assert session.execute(text("SELECT who FROM journal_step")).scalar_one() == getpass.getuser()
    desk.close()

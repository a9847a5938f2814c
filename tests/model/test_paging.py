"""Any row of a list of quotes is read by key: the same rows as in the whole list, whatever order and filter."""

import random
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import pytest
from library import new_desk
from sqlalchemy import text
from sqlalchemy.dialects import sqlite

from quotetracker.errors import InvalidInputError
from quotetracker.importing.drafts import read_pasted
from quotetracker.match.relations import Relation
from quotetracker.model import sqlite as full_text
from quotetracker.model.extents import Extent, Near
from quotetracker.model.queries import QUOTE_ORDERS, Walk, newest_step
from quotetracker.model.queries import paging as ways
from quotetracker.model.queries.filters import Condition
from quotetracker.model.queries.orders import parts_of
from quotetracker.model.store import Store
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import Checked, QuoteId
from quotetracker.services import listings
from quotetracker.services.articles import ArticleFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import NewQuote
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span

ORDERS = [sign + name for name in QUOTE_ORDERS for sign in ("", "-")]
WORDS = "the harbour stays closed until the engineers have seen every pillar of the old bridge again"
FILTERS = {
    "nothing": QuoteFilter(),
    "kind": QuoteFilter(kinds=(Kind.DIRECT, Kind.MIXED)),
    "words": QuoteFilter(text="harbour "),
    "letter": QuoteFilter(text="h"),
    "letter and kind": QuoteFilter(text="h", kinds=(Kind.DIRECT,)),
    "beginning": QuoteFilter(text="har"),
    "long beginning": QuoteFilter(text="harbou"),
    "speaker": QuoteFilter(speakers=()),
    "outlet": QuoteFilter(outlets=("wire", "Wire")),
    "dates": QuoteFilter(since="2026-01-03", until="2026-01"),
    "checked": QuoteFilter(checked=(Checked.NO,)),
    "matches": QuoteFilter(relations=(Relation.REPEAT, Relation.ALTERED)),
    "several": QuoteFilter(text="harbour ", kinds=(Kind.DIRECT,), since="2026"),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve articles with equal titles, days and outlets among them; quotes by one, by two, by nobody."""
    desk = new_desk(tmp_path_factory.mktemp("paging"))
    ann, zoe, kim = (desk.speakers.add(SpeakerFields(name)) for name in ("Ann Arden", "Zoe Zander", "Kim Arden"))
    chance = random.Random(7)
    whom = ((zoe,), (ann, zoe), (), (kim,), (kim, ann))
    for nth in range(12):
        title, outlet = chance.choice(("Dew", "dew", "Frost")), chance.choice(("Wire", "wire", "Post", ""))
        day = chance.choice(("", "2026", "2026-01-02", "2026-01-05", "2026-02"))
        words = WORDS if nth % 3 else WORDS.replace("harbour", "market")
        article = desk.articles.add(read_pasted(f"{title}\n\n" + f"{nth} {words}. " * 6)).article
        desk.articles.edit(article, ArticleFields(title=title, outlet=outlet, published=day))
        long = len(f"{nth} {words}. ")
        pieces = [Span(8 + long * at, 40 + long * at) for at in range(1, 6)]
        quotes = [
            NewQuote((piece,), chance.choice(list(Kind)), speakers=chance.choice(whom)) for piece in reversed(pieces)
        ]
        desk.quotes.add_all(article, quotes)
    desk.matches.catch_up()
    desk.close()
    return desk.path


@pytest.fixture
def store(library: Path) -> Iterator[Store]:
    store = Store.open(library)
    yield store
    store.close()


@pytest.fixture(params=[True, False], ids=["collected", "walked"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to read: few quotes are collected and sorted, many are walked along the order."""
    monkeypatch.setattr(ways, "STEP", 4)
    monkeypatch.setattr(ways, "STEP_IN_WORDS", 3)
    if not request.param:
        monkeypatch.setattr(ways, "narrowest", lambda _session, _conditions: None)


def in_memory(desk: Store, wanted: QuoteFilter, order: str) -> list[QuoteId]:
    """The whole list, collected and sorted in the plain way."""
    with desk.read() as session:
        return Walk(session, wanted, order).every()


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("wanted", FILTERS.values(), ids=FILTERS.keys())
def test_rows_at_any_place_are_those_of_the_whole_list(store: Store, order: str, wanted: QuoteFilter) -> None:
    with store.read() as session:
        walk = Walk(session, wanted, order)
        whole, extent = walk.every(), walk.extent(newest_step(session))
        assert len(whole) == len(set(whole)) == walk.count() == extent.count > 0
        assert walk.first(4) == whole[:4]
        bare = Extent(extent.count, extent.stamp)
        for start in sorted({0, 1, len(whole) // 3, len(whole) // 2 + 1, max(0, len(whole) - 6), len(whole) - 1}):
            assert walk.at(start, 5, extent) == whole[start : start + 5]
            assert walk.at(start, 5, bare) == whole[start : start + 5]
        assert walk.rows_of(whole[::7], extent) == {quote: row for row, quote in enumerate(whole) if row % 7 == 0}


@pytest.mark.parametrize("order", ORDERS)
def test_the_two_ways_to_read_agree(store: Store, order: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for wanted in FILTERS.values():
        collected = in_memory(store, wanted, order)
        with monkeypatch.context() as patch:
            patch.setattr(ways, "narrowest", lambda _session, _conditions: None)
            assert in_memory(store, wanted, order) == collected


@pytest.mark.parametrize("broad", [QuoteFilter(text="harbour ", since="2026"), QuoteFilter(text="harbou")])
def test_of_a_word_that_many_quotes_have_only_the_first_few_are_looked_into(
    store: Store, broad: QuoteFilter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two in three quotes have it; all that are tried at most would be eight times as many looks."""
    monkeypatch.setattr(ways, "narrowest", lambda _session, _conditions: None)
    monkeypatch.setattr(ways, "_TRIED", 48)
    monkeypatch.setattr(ways, "_TRIED_BY_TEXT", 48)
    looked: list[int] = []
    having = Walk._having_words

    def look(walk: Walk, quotes: Sequence[QuoteId], words: Sequence[Condition]) -> Collection[QuoteId]:
        looked.append(len(quotes))
        return having(walk, quotes, words)

    monkeypatch.setattr(Walk, "_having_words", look)
    with store.read() as session:
        walk = Walk(session, broad, "newest")
        whole = walk.every()
        assert walk.first(2) == whole[:2]
        assert looked == [6]
        assert walk.first(12) == whole[:12]
        assert looked[1:] == [6, 42]


@pytest.mark.parametrize("typed", ["h", "H", "HARBOU", "zan", "zande", "frost harbou", "q", "é"])
def test_looked_into_one_by_one_quotes_have_the_words_that_the_index_of_all_finds(store: Store, typed: str) -> None:
    expression = full_text.match_expression(typed)
    with store.read() as session:
        every = Walk(session, QuoteFilter(), "newest").every()
        found = full_text.hits_among(session.connection(), expression, every)
        assert found == set(session.scalars(full_text.hit_rows(expression)))
        assert full_text.hits_among(session.connection(), expression, every[:3]) == found & set(every[:3])


def test_a_quote_that_does_not_pass_has_no_row(store: Store) -> None:
    with store.read() as session:
        direct = Walk(session, QuoteFilter(kinds=(Kind.DIRECT,)), "newest")
        other = Walk(session, QuoteFilter(kinds=(Kind.INDIRECT,)), "newest").every()[0]
        assert direct.rows_of([other], direct.extent(0)) == {}


@pytest.mark.parametrize("order", ["newest", "-published", "outlet", "article"])
def test_where_few_quotes_pass_the_others_are_not_walked_through(store: Store, order: str) -> None:
    """SQLite knows how many quotes there are of a kind on the average, and not how many of which."""
    with store.read() as session:
        walk = Walk(session, QuoteFilter(kinds=(Kind.MIXED,)), order)
        assert walk.is_short
        session.execute(text("UPDATE quote SET kind = 'direct'"))
        session.execute(text("ANALYZE"))
        (part,) = walk._parts()
        compiled = part.sorted().limit(40).compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        plan = [row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {compiled}"))]
        session.rollback()

    assert any("quote USING" in step and "kind" in step for step in plan), plan


@pytest.mark.parametrize("order", ORDERS)
def test_no_page_needs_a_sort(store: Store, order: str) -> None:
    """Neither the first one nor one from a waypoint on."""
    with store.read() as session:
        part = parts_of(order, [], with_articles=False, walk=True)[0]
        key = tuple(session.execute(part.sorted().limit(1)).one()[1:])
        for statement in (part.sorted(), *part.from_key(key)):
            page = statement.limit(40).offset(3)
            spelt = page.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
            plan = " / ".join(row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {spelt}")))
            assert "TEMP B-TREE" not in plan


def test_a_page_from_a_waypoint_begins_with_a_search(store: Store) -> None:
    """Without it everything before would be walked through."""
    with store.read() as session:
        for order in ORDERS:
            part = parts_of(order, [], with_articles=False, walk=True)[0]
            key = tuple(session.execute(part.sorted().limit(1)).one()[1:])
            for statement in part.from_key(key):
                spelt = statement.limit(40).compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
                plan = [row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {spelt}"))]
                assert plan[0].startswith("SEARCH"), (order, plan)


def test_a_page_by_kind_begins_at_its_quote_and_not_at_the_first_of_its_kind(store: Store) -> None:
    """Of a million quotes nearly all are of one kind."""
    with store.read() as session:
        (part,) = parts_of("kind", [], with_articles=False, walk=True)
        key = tuple(session.execute(part.sorted().limit(1)).one()[1:])
        spelt = part.from_key(key)[0].compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        plan = [row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {spelt}"))]

    assert "(kind=? AND rowid>?)" in plan[0]


# The service


@pytest.fixture
def desk(tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Lists of more than ten rows are long ones."""
    monkeypatch.setattr(listings, "WHOLE", 10)
    monkeypatch.setattr(ways, "STEP", 4)
    copy = tmp_path / "copy.quotes"
    copy.write_bytes(library.read_bytes())
    desk = Desk.open(copy)
    yield desk
    desk.close()


def test_a_long_list_is_read_around_what_is_held(desk: Desk) -> None:
    whole = desk.quotes.ids(QuoteFilter(), order="outlet")
    found = desk.listings.survey(QuoteFilter(), order="outlet", held=(whole[40], whole[3]))
    assert found.found == {whole[40]: 40, whole[3]: 3}
    assert found.ids == whole[20:]
    assert found.extent is not None
    assert found.extent.count == len(whole)


def test_a_short_list_is_read_whole(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listings, "WHOLE", 1000)
    whole = desk.quotes.ids(QuoteFilter())
    assert desk.listings.survey(QuoteFilter(), order="newest").ids == whole


def test_rows_in_sight_come_first_after_a_change_below(desk: Desk) -> None:
    before = desk.listings.survey(QuoteFilter(), order="newest").extent
    whole = desk.quotes.ids(QuoteFilter())
    assert before is not None
    desk.quotes.delete([whole[32]])
    found = desk.listings.head(QuoteFilter(), order="newest", limit=4, near=Near(30, whole[29], before))
    assert found is not None
    assert found.ids == (whole[30], whole[31], whole[33], whole[34])
    assert found.start == 30


def test_rows_in_sight_stay_where_they_are_after_a_change_above(desk: Desk) -> None:
    before = desk.listings.survey(QuoteFilter(), order="newest").extent
    whole = desk.quotes.ids(QuoteFilter())
    assert before is not None
    desk.quotes.delete([whole[2]])
    found = desk.listings.head(QuoteFilter(), order="newest", limit=4, near=Near(30, whole[29], before))
    assert found is not None
    assert found.ids == whole[30:34]
    assert found.extent is not None
    with pytest.raises(InvalidInputError, match="just changed"):  # their numbers are not exact
        desk.listings.between(QuoteFilter(), "newest", found.extent, [(20, 12)])


def test_rows_in_sight_wait_when_the_row_above_them_is_gone(desk: Desk) -> None:
    before = desk.listings.survey(QuoteFilter(), order="newest").extent
    whole = desk.quotes.ids(QuoteFilter())
    assert before is not None
    desk.quotes.delete([whole[29]])
    assert desk.listings.head(QuoteFilter(), order="newest", limit=4, near=Near(30, whole[29], before)) is None


def test_rows_of_a_list_that_changed_are_never_taken_for_what_was_selected(desk: Desk) -> None:
    extent = desk.listings.survey(QuoteFilter(), order="newest").extent
    whole = desk.quotes.ids(QuoteFilter())
    assert extent is not None
    assert desk.listings.between(QuoteFilter(), "newest", extent, [(2, 3), (50, 2)]) == (*whole[2:5], *whole[50:52])
    desk.quotes.delete([whole[0]])
    with pytest.raises(InvalidInputError, match="just changed"):
        desk.listings.between(QuoteFilter(), "newest", extent, [(2, 3)])


def test_an_undone_step_makes_the_list_the_old_one_again(desk: Desk) -> None:
    first = desk.listings.survey(QuoteFilter(), order="newest").extent
    desk.quotes.delete([desk.quotes.ids(QuoteFilter())[0]])
    second = desk.listings.survey(QuoteFilter(), order="newest").extent
    desk.history.undo()
    assert desk.listings.survey(QuoteFilter(), order="newest").extent == first != second


def test_words_alone_are_counted_in_the_index(desk: Desk) -> None:
    wanted = QuoteFilter(text="harbour ")
    assert desk.quotes.count(wanted) == len(desk.quotes.ids(wanted)) > 10

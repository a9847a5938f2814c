"""In which order quotes are listed, and that no order needs a sort of the whole library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from library import new_desk
from sqlalchemy import text
from sqlalchemy.dialects import sqlite

from quotetracker.importing.drafts import read_pasted
from quotetracker.model.queries import QUOTE_ORDERS
from quotetracker.model.queries.orders import parts_of
from quotetracker.model.store import Store
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.articles import ArticleFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import NewQuote
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span

ORDERS = [sign + name for name in QUOTE_ORDERS for sign in ("", "-")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Three articles of three outlets; the quotes of each by Zoe, by Ann and Zoe, by nobody."""
    desk = new_desk(tmp_path)
    ann, zoe = (desk.speakers.add(SpeakerFields(name)) for name in ("Ann Arden", "Zoe Zander"))
    for title, outlet, day in (("Frost", "wire B", "2026-01"), ("Dew", "Wire A", "2026-02"), ("Ice", "Wire C", "2026")):
        article = desk.articles.add(read_pasted(f"{title}\n\n" + "some words stand here " * 20)).article
        desk.articles.edit(article, ArticleFields(title=title, outlet=outlet, published=day))
        kinds = (Kind.MIXED, Kind.DIRECT, Kind.INDIRECT)
        who = ((zoe,), (ann, zoe), ())
        desk.quotes.add_all(
            article,
            [NewQuote((Span(30 + 40 * nth, 50 + 40 * nth),), kinds[nth], speakers=who[nth]) for nth in (0, 1, 2)],
        )
    yield desk
    desk.close()


def shown(desk: Desk, order: str) -> list[str]:
    views = desk.quotes.some(desk.quotes.ids(QuoteFilter(), order=order))
    return [f"{view.article_title} {view.speakers[0].name[0] if view.speakers else '-'}" for view in views]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("newest", "Dew Z,Dew A,Dew -,Frost Z,Frost A,Frost -,Ice Z,Ice A,Ice -"),
        ("published", "Ice Z,Ice A,Ice -,Frost Z,Frost A,Frost -,Dew Z,Dew A,Dew -"),
        ("outlet", "Dew Z,Dew A,Dew -,Frost Z,Frost A,Frost -,Ice Z,Ice A,Ice -"),
        ("-outlet", "Ice -,Ice A,Ice Z,Frost -,Frost A,Frost Z,Dew -,Dew A,Dew Z"),
        ("article", "Dew Z,Dew A,Dew -,Frost Z,Frost A,Frost -,Ice Z,Ice A,Ice -"),
        ("kind", "Frost A,Dew A,Ice A,Frost -,Dew -,Ice -,Frost Z,Dew Z,Ice Z"),
        ("speaker", "Frost A,Dew A,Ice A,Frost Z,Dew Z,Ice Z,Dew -,Frost -,Ice -"),
        ("-speaker", "Ice Z,Dew Z,Frost Z,Ice A,Dew A,Frost A,Dew -,Frost -,Ice -"),
    ],
)
def test_quotes_are_listed_in_the_order_that_is_asked_for(desk: Desk, order: str, expected: str) -> None:
    assert ",".join(shown(desk, order)) == expected


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("size", [1, 2, 4, 5, 7])
def test_pages_make_up_the_whole_list(desk: Desk, order: str, size: int) -> None:
    pages: list[QuoteId] = []
    for offset in range(0, 9 + size, size):
        pages += [view.id for view in desk.quotes.page(QuoteFilter(), order=order, offset=offset, limit=size)]

    assert pages == list(desk.quotes.ids(QuoteFilter(), order=order))
    assert len(set(pages)) == 9


@pytest.mark.parametrize("order", ORDERS)
def test_no_order_needs_a_sort(desk: Desk, order: str) -> None:
    desk.close()
    store = Store.open(desk.path)
    first_part = parts_of(order, [], with_articles=False, walk=True)[0].sorted().limit(40)
    with store.read() as session:
        spelt = first_part.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        plan = " / ".join(row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {spelt}")))
    store.close()

    assert "TEMP B-TREE" not in plan


def test_counting_agrees_with_listing(desk: Desk) -> None:
    for wanted in (QuoteFilter(outlets=("Wire A",)), QuoteFilter(since="2026-01-15"), QuoteFilter(kinds=(Kind.MIXED,))):
        assert desk.quotes.count(wanted) == len(desk.quotes.ids(wanted)) == 3

"""The review queue: its order, its pages, what leaves it and what comes back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk
from sqlalchemy import Engine, event

from quotetracker.match.relations import Relation
from quotetracker.model.review_views import (
    MatchCase,
    MatchSpot,
    Queue,
    ReviewFilter,
    ReviewItem,
    Spot,
    SuggestionCase,
    SuggestionSpot,
)
from quotetracker.services.desk import Desk

FIRST = (
    "Council votes on bridge\n\n"
    "“We will close the old bridge on Monday,” said Ida Marsh, the mayor of Harrow.\n\n"
    "“Nobody asked the farmers about this decision,” Omar Tey said.\n"
)
SECOND = (
    "Bridge to stay open\n\n"
    "“We will not close the old bridge on Monday,” said Ida Marsh, the mayor of Harrow.\n\n"
    "“Nobody asked the farmers about this decision,” Omar Tey said again.\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    add_article(desk, FIRST, published="2026-03-01", outlet="Harrow Mail")
    add_article(desk, SECOND, published="2026-03-04", outlet="Harrow Post")
    desk.suggestions.catch_up()
    yield desk
    desk.close()


def accept_all(desk: Desk) -> None:
    for row in desk.articles.rows():
        desk.suggestions.accept([view.id for view in desk.suggestions.of_article(row.id)])
    desk.matches.catch_up()


def walked(desk: Desk, wanted: ReviewFilter) -> list[ReviewItem]:
    """The whole queue, read two at a time."""
    found: list[ReviewItem] = []
    at: Spot | None = None
    while True:
        page = desk.review.page(wanted, at, before=1, after=2)
        assert page.at is not None
        assert page.first + page.at == max(0, len(found) - 1) if found else page.first == 0
        new = [item for item in page.items[page.at :] if item not in found]
        if not new:
            return found
        found += new
        at = found[-1].spot


def test_suggestions_come_by_article_the_newest_first(desk: Desk) -> None:
    page = desk.review.page(ReviewFilter())

    assert page.total == len(page.items) == 4
    assert [item.published for item in page.items] == ["2026-03-04", "2026-03-04", "2026-03-01", "2026-03-01"]
    assert page.items[0].words == "We will not close the old bridge on Monday,"
    assert page.items[0].speaker == "Ida Marsh"
    assert desk.review.number() == 4


def test_matches_come_after_suggestions_the_gravest_first(desk: Desk) -> None:
    accept_all(desk)
    third = add_article(desk, "More\n\n“It rains a lot in Harrow in spring,” said Eve Lund.", published="2026-01-01")
    desk.suggestions.catch_up()
    page = desk.review.page(ReviewFilter())

    assert isinstance(page.items[0].spot, SuggestionSpot)
    assert page.items[0].spot.article == third
    matches = [item.spot for item in page.items if isinstance(item.spot, MatchSpot)]
    assert [spot.relation for spot in matches] == [Relation.ALTERED, Relation.REPEAT]
    assert page.total == 3


def test_pages_meet_without_gap_or_overlap(desk: Desk) -> None:
    accept_all(desk)
    add_article(desk, FIRST.replace("Monday", "Friday"), published="2026-02-01")
    desk.suggestions.catch_up()
    everything = desk.review.page(ReviewFilter(), after=100).items

    assert len(everything) > 3
    assert walked(desk, ReviewFilter()) == list(everything)
    assert len({item.id for item in everything}) == len(everything)


def test_a_decision_takes_one_out_and_the_next_stands_at_its_place(desk: Desk) -> None:
    first, second, *_ = desk.review.page(ReviewFilter()).items
    assert isinstance(first.spot, SuggestionSpot)
    desk.suggestions.reject([first.spot.id])
    page = desk.review.page(ReviewFilter(), first.spot)

    assert page.at is not None
    assert page.items[page.at] == second
    assert page.total == 3


def test_at_the_end_the_last_one_is_current(desk: Desk) -> None:
    last = desk.review.page(ReviewFilter()).items[-1]
    assert isinstance(last.spot, SuggestionSpot)
    desk.suggestions.reject([last.spot.id])
    page = desk.review.page(ReviewFilter(), last.spot)

    assert page.at == len(page.items) - 1 == 2


def test_what_is_undone_comes_back_at_its_place(desk: Desk) -> None:
    first, second, third, *_ = desk.review.page(ReviewFilter()).items
    assert isinstance(second.spot, SuggestionSpot)
    desk.suggestions.reject([second.spot.id])
    assert desk.review.page(ReviewFilter(), third.spot, rather=second.spot).items[1] == third
    desk.history.undo()
    page = desk.review.page(ReviewFilter(), third.spot, rather=second.spot)

    assert page.at is not None
    assert page.items[page.at] == second
    assert page.items[page.at - 1] == first


def test_decided_matches_and_pairs_within_a_statement_do_not_wait(desk: Desk) -> None:
    accept_all(desk)
    altered, repeat = (item.spot for item in desk.review.page(ReviewFilter(Queue.MATCHES)).items)
    assert isinstance(altered, MatchSpot)
    assert isinstance(repeat, MatchSpot)
    desk.statements.confirm([repeat.older, repeat.newer])
    assert [item.spot for item in desk.review.page(ReviewFilter()).items] == [altered]
    desk.matches.decide(altered.older, [altered.newer], same=False)
    page = desk.review.page(ReviewFilter())

    assert (page.items, page.total, page.at) == ((), 0, None)
    assert desk.review.case(altered) is None


def test_filters_narrow_to_one_kind_one_article_or_what_is_sure(desk: Desk) -> None:
    items = desk.review.page(ReviewFilter()).items
    article = desk.articles.rows()[0].id
    mine = desk.review.page(ReviewFilter(article=article))
    sure = desk.review.page(ReviewFilter(sure=True))
    unsure = desk.review.page(ReviewFilter(sure=False))

    assert [item.spot for item in mine.items] == [
        item.spot for item in items if isinstance(item.spot, SuggestionSpot) and item.spot.article == article
    ]
    assert {item.id for item in (*sure.items, *unsure.items)} == {item.id for item in items}
    assert all(item.sure for item in sure.items)
    assert sure.total + unsure.total == 4
    assert desk.review.page(ReviewFilter(Queue.MATCHES)).total == 0
    accept_all(desk)
    assert desk.review.page(ReviewFilter(article=article)).total == 2
    other = add_article(desk, "Else\n\n“Nothing of this is new to us,” said Jo Hale.")
    assert desk.review.page(ReviewFilter(Queue.MATCHES, article=other)).total == 0


def test_a_suggestion_is_shown_in_its_passage(desk: Desk) -> None:
    item = desk.review.page(ReviewFilter()).items[0]
    case = desk.review.case(item.spot)

    assert isinstance(case, SuggestionCase)
    assert [case.passage[mark.start : mark.end] for mark in case.marks] == [item.words]
    assert "said Ida Marsh" in case.passage
    assert case.outlet == "Harrow Post"


def test_of_a_long_paragraph_only_the_sentences_around_are_shown(tmp_path: Path) -> None:
    desk = new_desk(tmp_path, "long.quotes")
    filling = "The river rose by a hand in the night and fell again. " * 40
    text = f"Flood\n\n{filling}“We had water in every cellar of the street,” said Ida Marsh. {filling}"
    add_article(desk, text)
    desk.suggestions.catch_up()
    (item,) = desk.review.page(ReviewFilter()).items
    case = desk.review.case(item.spot)
    desk.close()

    assert isinstance(case, SuggestionCase)
    assert len(case.passage) < 1000
    assert case.passage.startswith("The river rose")
    assert case.passage.rstrip().endswith("again.")


def test_a_match_is_shown_with_both_wordings_the_older_first(desk: Desk) -> None:
    accept_all(desk)
    spot = desk.review.page(ReviewFilter()).items[0].spot
    case = desk.review.case(spot)

    assert isinstance(spot, MatchSpot)
    assert isinstance(case, MatchCase)
    assert (case.older.id, case.match.other.id) == (spot.older, spot.newer)
    assert spot.older < spot.newer
    assert any("not" in part.after or "not" in part.before for part in case.match.diff)


def test_the_queue_of_a_large_library_is_in_order(tmp_path: Path) -> None:
    desk = new_desk(tmp_path, "many.quotes")
    for nth in range(12):
        day = f"2026-0{1 + nth % 3}-1{nth % 5}"
        add_article(
            desk, f"Bridge {nth}\n\n“The bridge will have {nth + 20} new bolts,” said Ida Marsh.", published=day
        )
    desk.suggestions.catch_up()
    items = walked(desk, ReviewFilter())
    desk.close()

    assert len(items) == 12
    assert all(one.published >= other.published for one, other in pairwise(items))


def test_a_quote_of_ones_own_takes_the_suggestion_out(desk: Desk) -> None:
    article = desk.articles.rows()[0].id
    add_quote(desk, article, "We will not close the old bridge on Monday,")

    assert desk.review.number() == 3


def test_the_queue_is_counted_along_its_index(desk: Desk) -> None:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    accept_all(desk)
    event.listen(Engine, "before_cursor_execute", note)
    desk.review.number()
    event.remove(Engine, "before_cursor_execute", note)
    counts = [statement for statement in asked if 'FROM "match"' in statement]
    plans = [plan_of(desk, statement) for statement in counts]

    assert len(plans) == 2
    assert all(plan.startswith("SCAN match USING COVERING INDEX ix_match_queue") for plan in plans)
    assert not any("CORRELATED" in plan for plan in plans)


def plan_of(desk: Desk, statement: str) -> str:
    """How SQLite answers a question."""
    with closing(sqlite3.connect(desk.path)) as connection:
        steps = connection.execute(f"EXPLAIN QUERY PLAN {statement}", ["x"] * statement.count("?"))
        return " / ".join(row[3] for row in steps)

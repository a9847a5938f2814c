"""Statements as the editor builds them: confirmed, proposed, merged, split, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.errors import InvalidInputError
from quotetracker.match.kinship import Kinship
from quotetracker.match.relations import Relation
from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import QuoteId, StatementId
from quotetracker.services import statements
from quotetracker.services.articles import ArticleFields
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName

SAID = "We will close the old bridge on Monday because it has five deep cracks."
OTHER = "The harbour needs twelve new cranes before the winter storms arrive from the north."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def said(desk: Desk, words: str, outlet: str, published: str = "", speaker: str = "Ida Marsh") -> QuoteId:
    article = add_article(desk, f"Title {outlet}\n\n“{words}” said {speaker}.", outlet=outlet, published=published)
    quote = add_quote(desk, article, words)
    desk.quotes.attribute([quote], [NewName(speaker)])
    return quote


def groups(desk: Desk) -> list[set[QuoteId]]:
    return sorted((set(row.quotes) for row in desk.statements.rows()), key=min)


def three(desk: Desk) -> tuple[QuoteId, QuoteId, QuoteId]:
    return (
        said(desk, SAID, "Echo", "2026-03-04"),
        said(desk, SAID.replace("five", "fifteen"), "Wire", "2026-03-06"),
        said(desk, SAID[:-24] + ".", "Post", "2026-03-05"),
    )


def test_proposals_follow_each_change_as_if_worked_out_from_all(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []

    class Counted(Kinship):
        def __init__(self, *args, **options) -> None:
            made.append(1)
            super().__init__(*args, **options)

    monkeypatch.setattr(statements, "Kinship", Counted)

    def shown() -> statements.Proposals:
        before = len(made)
        found = desk.statements.proposals()
        assert len(made) == max(before, 1), "all of them once, and then only what changed"
        anew = statements.Statements(desk._store, desk.matches)
        assert found == anew.proposals()
        desk._store.forget(anew._changed)
        return found

    assert shown().rows == ()
    one, two, third = three(desk)
    desk.matches.catch_up()
    first = shown()
    assert first == shown()
    assert [set(row.quotes) for row in first.rows] == [{one, two, third}]

    desk.statements.refuse([one, two, third])
    assert shown().rows == ()
    desk.history.undo()
    assert shown() == first
    desk.statements.confirm([one, two])
    assert [set(row.joins) for row in shown().rows] == [{desk.statements.of_quote(one)}]
    desk.statements.split(desk.statements.confirm([one, two, third]), [third])
    shown()
    for _ in range(3):
        desk.history.undo()
        shown()
    desk.articles.edit(desk.quotes.get(two).article, ArticleFields("Title Wire", "Wire", published="2025-01-01"))
    assert shown().rows[0].since == "2025-01-01"
    fourth = said(desk, OTHER, "Mail", "2026-03-07")
    fifth = said(desk, OTHER.replace("twelve", "two"), "News")
    desk.matches.catch_up()
    assert {quote for row in shown().rows for quote in row.quotes} == {one, two, third, fourth, fifth}
    desk.articles.delete([desk.quotes.get(fourth).article, desk.quotes.get(one).article])
    assert [set(row.quotes) for row in shown().rows] == [{two, third}]
    desk.history.undo()
    desk.matches.catch_up()
    assert shown().number == 2


def test_after_many_changes_all_proposals_are_worked_out(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "_MANY", 2)
    assert desk.statements.proposals().rows == ()

    quotes = three(desk)
    desk.matches.catch_up()

    assert [set(row.quotes) for row in desk.statements.proposals().rows] == [set(quotes)]


def test_a_failure_in_the_middle_leaves_no_half_truth(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.statements.proposals()
    quotes = three(desk)
    desk.matches.catch_up()
    with monkeypatch.context() as patched:
        patched.setattr(Kinship, "_work_out", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            desk.statements.proposals()

    assert [set(row.quotes) for row in desk.statements.proposals().rows] == [set(quotes)]


def test_same_statement_puts_both_into_one_and_undo_takes_it_back(desk: Desk) -> None:
    one, two, three_ = three(desk)
    heard: list[Changes] = []
    desk.listen(heard.append)

    desk.matches.decide(one, [two], same=True)
    assert groups(desk) == [{one, two}]
    assert len(heard[-1].statements) == 1

    desk.matches.decide(three_, [two], same=True)
    assert groups(desk) == [{one, two, three_}]

    desk.history.undo()
    desk.history.undo()
    assert groups(desk) == []


def test_two_statements_become_one_and_the_older_keeps_its_name(desk: Desk) -> None:
    one, two, third = three(desk)
    fourth = said(desk, SAID, "Mail")
    older = desk.statements.confirm([one, two])
    newer = desk.statements.confirm([third, fourth])
    desk.statements.name(older, " The  bridge ")
    desk.statements.annotate(newer, "See the minutes.")

    desk.matches.decide(two, [third], same=True)

    (row,) = desk.statements.rows()
    assert (row.statement, row.title, set(row.quotes)) == (older, "The bridge", {one, two, third, fourth})
    assert desk.statements.get(older).note == "See the minutes."


def test_a_confirmed_pair_does_not_bring_together_what_was_refused(desk: Desk) -> None:
    one, two, third = three(desk)
    fourth = said(desk, SAID, "Mail")
    desk.statements.confirm([one, two])
    desk.statements.confirm([third, fourth])
    desk.matches.decide(one, [fourth], same=False)

    desk.matches.decide(two, [third], same=True)

    assert groups(desk) == [{one, two, third}]


def test_not_the_same_splits_and_takes_along_what_hangs_on_it(desk: Desk) -> None:
    one, two, third = three(desk)
    fourth = said(desk, SAID, "Mail")
    desk.matches.decide(one, [two], same=True)
    desk.matches.decide(two, [third], same=True)
    desk.matches.decide(third, [fourth], same=True)
    assert groups(desk) == [{one, two, third, fourth}]

    desk.matches.decide(two, [third], same=False)
    assert groups(desk) == [{one, two}, {third, fourth}]

    desk.history.undo()
    assert groups(desk) == [{one, two, third, fourth}]
    desk.history.redo()
    assert groups(desk) == [{one, two}, {third, fourth}]


def test_a_decision_that_is_forgotten_parts_them_again(desk: Desk) -> None:
    one, two, _ = three(desk)
    desk.matches.decide(one, [two], same=True)
    desk.matches.decide(one, [two], same=None)

    assert groups(desk) == []


def test_matches_inside_a_statement_count_as_decided(desk: Desk) -> None:
    one, two, third = three(desk)
    desk.matches.catch_up()
    desk.statements.confirm([one, two, third])

    assert {match.decision for match in desk.matches.of(third)} == {True}


def test_proposals_wait_for_a_word_and_do_not_come_back(desk: Desk) -> None:
    one, two, third = three(desk)
    other, another = said(desk, OTHER, "Echo"), said(desk, OTHER, "Wire")
    desk.matches.catch_up()
    found = desk.statements.proposals()
    assert [set(row.quotes) for row in found.rows] == [{one, two, third}, {other, another}]
    assert found.number == 2

    desk.statements.confirm(found.rows[0].quotes)
    desk.statements.refuse(found.rows[1].quotes)

    assert groups(desk) == [{one, two, third}]
    assert desk.statements.proposals().number == 0
    assert desk.matches.of(other)[0].decision is False
    desk.history.undo()
    assert desk.statements.proposals().number == 1


def test_what_may_belong_to_a_known_statement_is_proposed_with_it(desk: Desk) -> None:
    one, two, third = three(desk)
    desk.matches.catch_up()
    statement = desk.statements.confirm([one, two])
    (row,) = desk.statements.proposals().rows

    assert set(row.quotes) == {one, two, third}
    assert row.joins == (statement,)
    assert desk.statements.confirm(row.quotes) == statement


def test_a_contradiction_is_not_proposed_as_one_statement(desk: Desk) -> None:
    one = said(desk, "We will close the old bridge on Monday.", "Echo")
    two = said(desk, "We will not close the old bridge on Monday.", "Wire", speaker="Omar Tey")
    desk.matches.catch_up()
    assert desk.matches.of(one)[0].relation is Relation.CONFLICT

    assert desk.statements.proposals().number == 0
    assert groups(desk) == []
    assert two


def test_splitting_off_is_remembered(desk: Desk) -> None:
    one, two, third = three(desk)
    fourth = said(desk, SAID, "Mail")
    desk.matches.catch_up()
    statement = desk.statements.confirm([one, two, third, fourth])

    made = desk.statements.split(statement, [third, fourth])
    assert made is not None
    assert groups(desk) == [{one, two}, {third, fourth}]
    assert desk.statements.proposals().number == 0
    assert desk.statements.split(made, [fourth]) is None
    assert groups(desk) == [{one, two}]

    for _ in range(2):
        desk.history.undo()
    assert groups(desk) == [{one, two, third, fourth}]


@pytest.mark.parametrize("part", [(), (0, 1, 2)])
def test_splitting_needs_a_part(desk: Desk, part: tuple[int, ...]) -> None:
    quotes = three(desk)
    statement = desk.statements.confirm(quotes)

    with pytest.raises(InvalidInputError, match="needs a part"):
        desk.statements.split(statement, [quotes[at] for at in part])


def test_merging_is_one_step(desk: Desk) -> None:
    one, two, third = three(desk)
    fourth = said(desk, SAID, "Mail")
    a, b = desk.statements.confirm([one, two]), desk.statements.confirm([third, fourth])

    assert desk.statements.merge([b, a]) == a
    assert groups(desk) == [{one, two, third, fourth}]
    step = desk.history.undo()
    assert step is not None
    assert step.label == "Merge statements"
    assert groups(desk) == [{one, two}, {third, fourth}]


def test_deleted_quotes_leave_and_come_back_with_undo(desk: Desk) -> None:
    one, two, third = three(desk)
    statement = desk.statements.confirm([one, two, third])

    desk.quotes.delete([third])
    assert groups(desk) == [{one, two}]
    desk.articles.delete([desk.quotes.get(two).article])
    assert groups(desk) == []

    desk.history.undo()
    desk.history.undo()
    assert groups(desk) == [{one, two, third}]
    assert desk.statements.of_quote(third) == statement


def test_a_statement_with_a_name_outlives_its_quotes_but_one(desk: Desk) -> None:
    one, two, _ = three(desk)
    statement = desk.statements.confirm([one, two])
    desk.statements.name(statement, "The bridge")
    desk.quotes.delete([two])

    assert [row.title for row in desk.statements.rows()] == ["The bridge"]


def test_dissolving_lets_it_be_proposed_again(desk: Desk) -> None:
    quotes = three(desk)
    desk.matches.catch_up()
    desk.statements.dissolve([desk.statements.confirm(quotes)])

    assert groups(desk) == []
    assert desk.statements.proposals().number == 1


def test_the_story_tells_who_was_first_and_how_it_drifted(desk: Desk) -> None:
    one, two, third = three(desk)
    story = desk.statements.story(desk.statements.confirm([two, third, one]))

    assert [telling.quote.id for telling in story.tellings] == [one, third, two]
    assert [telling.first for telling in story.tellings] == [True, False, False]
    last = story.tellings[2].since_first
    assert last is not None
    assert last.relation is Relation.ALTERED
    assert any("five" in reason and "fifteen" in reason for reason in last.reasons)
    assert story.tellings[2].since_previous is not None
    assert story.summary().startswith("First said by \u2068Ida Marsh\u2069 in \u2068Echo\u2069, 2026-03-04.")
    assert "1 of 2 later versions changed the words" in story.summary()


@pytest.mark.parametrize(("early", "late"), [("2026-03-04", "2026-03-04"), ("2026-03", "2026-03-04"), ("", "")])
def test_nobody_is_first_where_the_dates_do_not_say(desk: Desk, early: str, late: str) -> None:
    quotes = [said(desk, SAID, "Echo", early), said(desk, SAID, "Wire", late)]

    assert not any(telling.first for telling in desk.statements.story_of(quotes).tellings)


def test_a_day_of_speaking_counts_before_the_day_of_publishing(desk: Desk) -> None:
    from quotetracker.services.quotes import Circumstances

    one, two = said(desk, SAID, "Echo", "2026-03-04"), said(desk, SAID, "Wire", "2026-03-09")
    desk.quotes.describe(two, Circumstances(said_on="2026-03-01"))
    story = desk.statements.story_of([one, two])

    assert [telling.quote.id for telling in story.tellings] == [two, one]
    assert story.tellings[0].first


def test_copies_of_one_article_count_once(desk: Desk) -> None:
    story_text = (
        "The council met for six hours on Tuesday and heard forty witnesses before it voted on the old crossing. "
        "Engineers had warned for years that the piers were giving way, and the ferry has no licence for the winter. "
        f"“{SAID}” said Ida Marsh, the mayor. Farmers on the north bank left the hall before the vote was counted."
    )
    quotes = []
    for outlet, day, more in (("Wire", "2026-03-04", ""), ("Echo", "2026-03-05", " This is a shortened version.")):
        article = add_article(desk, f"Bridge to close\n\n{story_text}{more}", outlet=outlet, published=day)
        quotes.append(add_quote(desk, article, SAID))
    quotes.append(said(desk, SAID, "Post", "2026-03-07"))
    story = desk.statements.story_of(quotes)

    assert [(telling.quote.outlet, len(telling.copies)) for telling in story.tellings] == [("Wire", 1), ("Post", 0)]
    assert "1 copy of the same article" in story.summary()


def test_quotes_that_are_gone_end_in_a_sentence(desk: Desk) -> None:
    from quotetracker.errors import NotFoundError

    with pytest.raises(NotFoundError, match="statement"):
        desk.statements.story(StatementId(99))
    with pytest.raises(InvalidInputError):
        desk.statements.confirm([QuoteId(1)])


def test_the_first_statements_are_those_of_the_whole_list(desk: Desk) -> None:
    for number, day in enumerate(("2026-01-05", "2026-07-01", "2026-03-09")):
        words = f"{SAID} For the {number + 3} time."
        quotes = [said(desk, words, f"{outlet} {number}", day) for outlet in ("Echo", "Mail")]
        desk.statements.confirm(quotes)
    rows = desk.statements.rows()

    assert [row.until for row in rows] == ["2026-07-01", "2026-03-09", "2026-01-05"]
    assert desk.statements.rows(limit=2) == rows[:2]
    chosen = rows[1].statement
    assert chosen is not None
    assert desk.statements.rows(only=[chosen]) == rows[1:2]

from dataclasses import replace
from pathlib import Path

import pytest
from library import BRIDGE, add_article, add_quote, new_desk
from sqlalchemy import Engine, event

from quotetracker.errors import Cancelled, InvalidInputError, NotFoundError
from quotetracker.importing.drafts import read_pasted
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.articles import ArticleFields, KnownOfSeveral
from quotetracker.services.desk import Desk
from quotetracker.services.intake import take_in

#: Statements for one article with two quotes and a claim; the journal looks at each of its rows once.
MOST = 15


@pytest.fixture
def desk(tmp_path: Path):
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def test_the_same_article_is_recognised_and_not_stored_twice(desk: Desk) -> None:
    first = desk.articles.add(read_pasted(BRIDGE))
    again = desk.articles.add(read_pasted(BRIDGE.replace("“", '"').replace("”", '"') + "\n"))

    assert first.is_new
    assert not again.is_new
    assert again.article == first.article
    assert len(desk.articles.rows()) == 1


def test_a_wire_copy_in_another_outlet_is_another_article(desk: Desk) -> None:
    draft = read_pasted(BRIDGE)
    desk.articles.add(replace(draft, outlet="The Wire"))

    assert desk.articles.add(replace(draft, outlet="The Echo")).is_new


def test_the_text_is_stored_letter_for_letter(desk: Desk) -> None:
    text = "Title\n\nA\u00a0b e\u0301 😀 “c”"

    assert desk.articles.get(add_article(desk, text)).text == text


def test_particulars_can_be_corrected_and_undone(desk: Desk) -> None:
    article = add_article(desk)
    desk.articles.edit(article, ArticleFields("New title", outlet="The Echo", published="2026-03"))
    assert desk.articles.get(article).outlet == "The Echo"

    desk.history.undo()

    assert desk.articles.get(article).outlet == ""


@pytest.mark.parametrize("fields", [ArticleFields("  "), ArticleFields("Title", published="yesterday")])
def test_what_cannot_be_stored_is_refused_with_a_sentence(desk: Desk, fields: ArticleFields) -> None:
    article = add_article(desk)
    before = desk.articles.get(article)

    with pytest.raises(InvalidInputError) as caught:
        desk.articles.edit(article, fields)

    assert caught.value.next_step
    assert desk.articles.get(article) == before


def test_deleting_takes_quotes_and_claims_along_and_undo_brings_all_back(desk: Desk) -> None:
    article = add_article(desk)
    quote = add_quote(desk, article, "It has five cracks.")
    desk.claims.add_from_quote(quote)
    before = desk.quotes.of_article(article), desk.claims.all()

    desk.articles.delete([article])
    assert desk.claims.all() == ()
    with pytest.raises(NotFoundError):
        desk.articles.get(article)
    desk.history.undo()

    assert (desk.quotes.of_article(article), desk.claims.all()) == before


def test_one_bad_file_does_not_stop_the_rest(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Good\n\nSome text of an article.", encoding="utf-8")
    (tmp_path / "empty.txt").touch()

    intake = take_in(
        desk.articles, [tmp_path / "empty.txt", tmp_path / "missing.txt", tmp_path / "good.txt"], lambda: None
    )

    assert len(intake.added) == 1
    assert len(intake.problems) == 2
    assert "empty.txt" in intake.problems[0]


def test_what_is_known_of_several_articles_is_set_in_one_step(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    one, two = add_article(desk, outlet="Mail", author="Rita Lund"), add_article(desk, "Another\n\nIt rained.")
    before = desk.articles.get(one), desk.articles.get(two)

    assert desk.articles.edit_several([one, two], KnownOfSeveral(outlet=" Echo ", published="2026-03")) == 2
    assert [(view.outlet, view.published, view.author) for view in map(desk.articles.get, (one, two))] == [
        ("Echo", "2026-03", "Rita Lund"),
        ("Echo", "2026-03", ""),
    ]
    with pytest.raises(InvalidInputError, match="not a date"):
        desk.articles.edit_several([one], KnownOfSeveral(published="soon"))
    step = desk.history.undo()
    assert step is not None
    assert step.label == "Edit 2 articles"
    assert (desk.articles.get(one), desk.articles.get(two)) == before
    desk.close()


def test_many_articles_are_deleted_with_few_questions_for_each(desk: Desk) -> None:
    """One by one each quote cost ten questions: 13 seconds for 300 articles."""

    def asked(articles: list[ArticleId]) -> int:
        count = 0

        def look(*_values: object) -> None:
            nonlocal count
            count += 1

        event.listen(Engine, "before_cursor_execute", look)
        desk.articles.delete(articles)
        event.remove(Engine, "before_cursor_execute", look)
        return count

    made = []
    for nth in range(24):
        article = add_article(desk, f"{BRIDGE}\n\nNumber {nth}.")
        quotes = [add_quote(desk, article, words) for words in ("We will close the bridge", "It has five cracks.")]
        desk.claims.add_from_quote(quotes[0])
        made.append(article)
    before = desk.claims.all(), desk.quotes.ids(QuoteFilter())
    few, many = asked(made[:4]), asked(made[4:])
    assert desk.articles.rows() == ()
    assert (many - few) / 16 < MOST
    desk.history.undo()
    desk.history.undo()
    assert (desk.claims.all(), desk.quotes.ids(QuoteFilter())) == before


def test_stopping_leaves_every_article(desk: Desk) -> None:
    made = [add_article(desk, f"{BRIDGE}\n\nNumber {nth}.") for nth in range(3)]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.articles.delete(made, pace=stop)
    assert len(desk.articles.rows()) == 3

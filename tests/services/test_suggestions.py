from pathlib import Path

import pytest
from library import add_article, new_desk

from quotetracker.errors import Cancelled, InvalidInputError
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span

TEXT = (
    "Council votes on bridge\n\n"
    "“We will close the old bridge on Monday,” said Ida Marsh, the mayor.\n\n"
    "“Nobody asked the farmers about this,” Omar Tey said. “It will cost them an hour a day.”\n\n"
    "“That is not true,” Marsh said."
)


@pytest.fixture
def desk(tmp_path: Path):
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def article(desk: Desk):
    article = add_article(desk, TEXT)
    desk.suggestions.catch_up()
    return article


def words(desk: Desk, article) -> list[str]:
    return [view.words for view in desk.suggestions.of_article(article)]


def test_an_article_that_was_added_has_its_quotes_suggested_with_their_speakers(desk: Desk, article) -> None:
    found = {view.words: view.proposal.person.name for view in desk.suggestions.of_article(article)}

    assert found["We will close the old bridge on Monday,"] == "Ida Marsh"
    assert found["That is not true,"] == "Ida Marsh"
    assert found["Nobody asked the farmers about this, … It will cost them an hour a day."] == "Omar Tey"
    assert desk.articles.rows()[0].suggestions == 3
    assert desk.suggestions.pending() == 0


def test_accepting_makes_a_quote_with_speaker_mention_and_cue_in_one_step(desk: Desk, article) -> None:
    first = desk.suggestions.of_article(article)[0]
    (quote,) = desk.suggestions.accept([first.id])

    view = desk.quotes.get(quote)
    assert view.words == first.words
    assert view.speaker_names == "Ida Marsh"
    assert view.mention_words.startswith("Ida Marsh")
    assert view.cue_words == "said"
    assert first.words not in words(desk, article)

    desk.history.undo()
    assert desk.quotes.count(QuoteFilter()) == 0
    assert desk.speakers.all() == ()
    assert first.words in words(desk, article)
    desk.history.redo()
    assert desk.quotes.get(quote).speaker_names == "Ida Marsh"


def test_two_suggestions_of_one_person_make_one_speaker(desk: Desk, article) -> None:
    desk.suggestions.accept([view.id for view in desk.suggestions.of_article(article)])

    assert {speaker.name: speaker.quotes for speaker in desk.speakers.all()} == {"Ida Marsh": 2, "Omar Tey": 1}


def test_a_rejected_suggestion_does_not_come_back(desk: Desk, article) -> None:
    first = desk.suggestions.of_article(article)[0]
    desk.suggestions.reject([first.id])
    desk.suggestions.read_again(article)
    assert first.words not in words(desk, article)

    desk.history.undo()
    assert first.words in words(desk, article)


def test_a_passage_that_is_marked_by_hand_is_not_suggested_any_more(desk: Desk, article) -> None:
    first = desk.suggestions.of_article(article)[0]
    quote = desk.quotes.add(article, *first.proposal.spans)
    assert first.words not in words(desk, article)

    desk.quotes.delete([quote])
    assert first.words in words(desk, article)


def test_a_correction_names_the_speaker_and_is_right_the_next_time(desk: Desk, article) -> None:
    ida = desk.speakers.add(SpeakerFields("Ida Marsh-Vane"))
    first = desk.suggestions.of_article(article)[0]
    (quote,) = desk.suggestions.accept([first.id], speakers=[ida])
    assert desk.quotes.get(quote).speaker_names == "Ida Marsh-Vane"

    desk.suggestions.read_again(article)
    later = next(view for view in desk.suggestions.of_article(article) if view.words == "That is not true,")
    assert later.proposal.person.key == ida


def test_a_correction_to_somebody_new_is_one_step(desk: Desk, article) -> None:
    first = desk.suggestions.of_article(article)[0]
    (quote,) = desk.suggestions.accept([first.id], speakers=[NewName("Vera Stokke")])
    (speaker,) = desk.speakers.all()
    assert (speaker.name, speaker.aliases) == ("Vera Stokke", ("Ida Marsh",))

    desk.history.undo()
    assert desk.speakers.all() == ()
    assert desk.quotes.count(QuoteFilter()) == 0
    desk.history.redo()
    assert desk.quotes.get(quote).speaker_names == "Vera Stokke"
    assert desk.history.redo() is None


def test_where_two_speakers_bear_the_name_nobody_is_guessed(desk: Desk, article) -> None:
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.speakers.add(SpeakerFields("Ida Marsh", note="the younger"))
    desk.suggestions.read_again(article)
    (quote,) = desk.suggestions.accept([desk.suggestions.of_article(article)[0].id])

    assert desk.quotes.get(quote).speakers == ()
    assert len(desk.speakers.all()) == 2


def test_reading_again_without_news_changes_nothing(desk: Desk, article) -> None:
    before = desk.suggestions.of_article(article)
    heard: list[object] = []
    desk.listen(heard.append)
    desk.suggestions.read_again(article)

    assert desk.suggestions.of_article(article) == before
    assert heard == []


def test_reading_can_be_cancelled_and_goes_on_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    add_article(desk, TEXT)
    add_article(desk, TEXT + "\n\nMore.")

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.suggestions.catch_up(stop)
    desk.close()
    again = Desk.open(tmp_path / "test.quotes")
    assert again.suggestions.catch_up() == 2
    again.close()


def test_a_suggestion_that_is_gone_is_told(desk: Desk, article) -> None:
    first = desk.suggestions.of_article(article)[0]
    desk.suggestions.reject([first.id])

    assert desk.suggestions.accept([first.id]) == ()
    with pytest.raises(InvalidInputError):
        desk.suggestions.reject([first.id])


def test_a_deleted_article_takes_its_suggestions_and_decisions_along(desk: Desk, article) -> None:
    desk.suggestions.reject([desk.suggestions.of_article(article)[0].id])
    desk.articles.delete([article])
    desk.history.undo()
    desk.suggestions.catch_up()

    assert len(desk.suggestions.of_article(article)) == 2


def test_two_who_spoke_together_are_both_named(desk: Desk) -> None:
    article = add_article(
        desk,
        "Talks end\n\nIda Marsh met Omar Tey on Monday.\n\n"
        "Marsh and Tey both said that the bridge would be closed for three weeks.",
    )
    for name in ("Ida Marsh", "Omar Tey"):
        desk.speakers.add(SpeakerFields(name))
    desk.suggestions.catch_up()
    quotes = desk.suggestions.accept([view.id for view in desk.suggestions.of_article(article)])

    assert {desk.quotes.get(quote).speaker_names for quote in quotes} == {"Ida Marsh; Omar Tey"}


def test_decisions_change_the_confidence_of_what_comes_and_can_be_switched_off_and_forgotten(desk: Desk) -> None:
    def confidence(article) -> float:
        desk.suggestions.read_again(article)
        return next(v for v in desk.suggestions.of_article(article) if "close" in v.words).proposal.confidence

    for nth in range(8):
        other = add_article(desk, f"{TEXT}\n\nNumber {nth}.")
        desk.suggestions.catch_up()
        desk.suggestions.reject([view.id for view in desk.suggestions.of_article(other)])
    last = add_article(desk, f"{TEXT}\n\nThe last one.")
    learnt = confidence(last)

    assert desk.suggestions.learns()
    desk.suggestions.set_learning(on=False)
    assert confidence(last) > learnt + 0.05
    desk.suggestions.set_learning(on=True)
    assert confidence(last) == learnt
    desk.suggestions.forget_habits()
    assert confidence(last) > learnt + 0.05


def test_a_clause_inside_a_quote_that_is_marked_is_not_suggested(desk: Desk) -> None:
    text = "Title\n\nIda Marsh told the inquiry Omar Tey’s office had assured her that the work was done."
    article = add_article(desk, text)
    start = text.index("Omar Tey")
    desk.quotes.add(article, Span(start, len(text) - 1))
    desk.suggestions.catch_up()

    assert words(desk, article) == []


def test_accepting_fills_whom_it_was_said_to_and_through_whom(desk: Desk) -> None:
    article = add_article(
        desk,
        "“We came to trade,” Tanaka told reporters through a translator.\n\n"
        "Hospital managers said Tuesday the ward would close in June, according to the Evening Courier.",
    )
    desk.suggestions.catch_up()
    quotes = desk.suggestions.accept([view.id for view in desk.suggestions.of_article(article)])

    found = {view.words: (view.said_to, view.said_through) for view in map(desk.quotes.get, quotes)}
    assert found == {
        "We came to trade,": ("reporters", "a translator"),
        "the ward would close in June": ("", "the Evening Courier"),
    }

    desk.history.undo()
    assert desk.quotes.count(QuoteFilter()) == 0


def test_news_about_a_suggestion_leave_its_identity(desk: Desk, article) -> None:
    add_article(desk, TEXT.replace("Ida Marsh", "Vera Lomond"))
    desk.suggestions.catch_up()
    before = [view.id for view in desk.suggestions.of_article(article)]

    desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.suggestions.read_again(article)

    views = desk.suggestions.of_article(article)
    assert views[0].proposal.person.key is not None
    assert [view.id for view in views] == before


def test_reading_that_is_given_up_ends_within_the_article_and_stores_nothing(desk: Desk, article) -> None:
    before = desk.suggestions.of_article(article)
    desk.speakers.add(SpeakerFields("Ida Marsh"))
    checks = 0

    def give_up() -> None:
        nonlocal checks
        checks += 1
        if checks > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.suggestions.read_again(article, give_up)

    assert desk.suggestions.of_article(article) == before

from pathlib import Path

import pytest
from library import BRIDGE, add_article, add_quote, new_desk

from quotetracker.errors import InvalidInputError
from quotetracker.model.views import QuoteFilter, RoleView
from quotetracker.model.vocabulary import Checked
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span


@pytest.fixture
def desk(tmp_path: Path):
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def place(words: str) -> Span:
    start = BRIDGE.index(words)
    return Span(start, start + len(words))


def test_a_marked_passage_leaves_its_quotation_marks_and_blanks_out(desk: Desk) -> None:
    article = add_article(desk)
    quote = desk.quotes.get(desk.quotes.add(article, place(" “It has five cracks.”")))

    assert quote.words == "It has five cracks."
    assert quote.kind is Kind.DIRECT
    assert quote.before.endswith("“")
    assert quote.after.startswith("”")


def test_words_without_marks_are_indirect(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk), "nobody had asked the farmers")

    assert desk.quotes.get(quote).kind is Kind.INDIRECT


def test_a_split_quote_has_several_pieces_in_their_order(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk), "It has five cracks.")
    desk.quotes.add_span(quote, place("“We will close the bridge on Monday,”"))

    view = desk.quotes.get(quote)
    assert view.words == "We will close the bridge on Monday, … It has five cracks."
    assert len(view.spans) == 2

    desk.quotes.remove_span(quote, view.spans[0])
    assert desk.quotes.get(quote).words == "It has five cracks."
    with pytest.raises(InvalidInputError):
        desk.quotes.remove_span(quote, view.spans[1])


@pytest.mark.parametrize("span", [Span(19, 20), Span(5000, 5010)])
def test_a_selection_without_words_is_refused(desk: Desk, span: Span) -> None:
    with pytest.raises(InvalidInputError):
        desk.quotes.add(add_article(desk), span)


def test_overlapping_quotes_are_allowed(desk: Desk) -> None:
    article = add_article(desk)
    add_quote(desk, article, "We will close the bridge on Monday,")
    add_quote(desk, article, "close the bridge")

    assert len(desk.quotes.of_article(article)) == 2


def test_several_speakers_keep_their_order_and_the_role_of_that_day(desk: Desk) -> None:
    article = add_article(desk, published="2026-03-04")
    quote = add_quote(desk, article, "It has five cracks.")
    roles = (RoleView("Mayor", "2020", "2026-02"), RoleView("Minister", "2026-03", ""))
    ida = desk.speakers.add(SpeakerFields("Ida Marsh", roles=roles))
    omar = desk.speakers.add(SpeakerFields("Omar Tey"))
    desk.quotes.attribute([quote], [omar, ida])

    view = desk.quotes.get(quote)
    assert view.speaker_names == "Omar Tey; Ida Marsh"
    assert view.speakers[1].role == "Minister"

    desk.quotes.describe(quote, Circumstances(said_on="2026-01-05", checked=Checked.RECORDING))
    assert desk.quotes.get(quote).speakers[1].role == "Mayor"


def test_mention_and_cue_are_kept_as_places_and_words(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk), "It has five cracks.")
    desk.quotes.set_mention(quote, place("Ida Marsh"))
    desk.quotes.set_cue(quote, place("said"))

    view = desk.quotes.get(quote)
    assert (view.mention_words, view.cue_words) == ("Ida Marsh", "said")
    assert view.mention == place("Ida Marsh")


def test_a_date_that_is_none_is_refused_and_nothing_changes(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk), "It has five cracks.")
    with pytest.raises(InvalidInputError):
        desk.quotes.describe(quote, Circumstances(said_on="last week", note="typed"))

    assert desk.quotes.get(quote).note == ""


def test_claims_stay_when_their_quote_is_deleted(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk), "It has five cracks.")
    claim = desk.claims.add_from_quote(quote)
    desk.quotes.delete([quote])

    assert [view.id for view in desk.claims.all()] == [claim]
    assert desk.claims.all()[0].quote is None
    desk.history.undo()
    assert desk.claims.all()[0].quote == quote


def test_every_quote_equals_its_slice(desk: Desk) -> None:
    article = add_article(desk, "T\n\n😀😀 “Ja, ‘so’ ist es,” sagt é.")
    text = desk.articles.get(article).text
    quote = desk.quotes.get(add_quote(desk, article, "Ja, ‘so’ ist es,"))

    assert text[quote.spans[0].start : quote.spans[0].end] == quote.words


def test_filters_narrow_together(desk: Desk) -> None:
    echo = add_article(desk, outlet="The Echo", published="2026-03-04")
    wire = add_article(desk, BRIDGE + "\n\nMore.", outlet="The Wire", published="2026-04-01")
    for article in (echo, wire):
        add_quote(desk, article, "It has five cracks.")
        add_quote(desk, article, "nobody had asked the farmers")
    ida = desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.quotes.attribute([desk.quotes.of_article(wire)[0].id], [ida])

    def words(**wanted: object) -> list[tuple[str, str]]:
        return [(quote.outlet, quote.words) for quote in desk.quotes.page(QuoteFilter(**wanted))]

    assert words(outlets=("The Wire",), kinds=(Kind.DIRECT,)) == [("The Wire", "It has five cracks.")]
    assert words(speakers=(ida,)) == [("The Wire", "It has five cracks.")]
    assert words(text="farm", until="2026-03") == [("The Echo", "nobody had asked the farmers")]
    assert words(since="2026-04") == words(outlets=("The Wire",))
    assert words(text="marsh") == [("The Wire", "It has five cracks.")]
    assert words(text="?!") == []


@pytest.mark.parametrize(
    "typed", ['he said "', "C++", "foo-bar", "40%", "a:b", "don't", "*", "AND", "NEAR(", "^x", "\x00"]
)
def test_anything_can_be_typed_into_the_search(desk: Desk, typed: str) -> None:
    add_quote(desk, add_article(desk), "It has five cracks.")

    desk.quotes.page(QuoteFilter(text=typed))
    desk.search.find(typed)


@pytest.mark.parametrize(
    ("passages", "label"),
    [
        (["It has five cracks."], "Attribute quote to Vera Stokke"),
        (["It has five cracks.", "nobody had asked the farmers"], "Attribute 2 quotes to Vera Stokke"),
    ],
)
def test_a_new_speaker_comes_into_the_register_in_the_step_of_the_quote(
    desk: Desk, passages: list[str], label: str
) -> None:
    article = add_article(desk)
    quotes = [add_quote(desk, article, passage) for passage in passages]
    said = [view.words for view in desk.quotes.some(quotes)]

    desk.quotes.attribute(quotes, [NewName(" Vera  Stokke")])

    line = desk.history.lines()[0]
    assert (line.label, line.about, line.others) == (label, said[0], len(quotes) - 1)
    assert {thing.kind for thing in desk.history.details(line.id).things} >= {"quote", "speaker"}
    undone = desk.history.undo()
    assert undone is not None
    assert undone.label == label
    assert desk.speakers.all() == ()
    assert {view.speakers for view in desk.quotes.some(quotes)} == {()}
    redone = desk.history.redo()
    assert redone is not None
    assert redone.label == label
    assert [(view.name, view.quotes) for view in desk.speakers.all()] == [("Vera Stokke", len(quotes))]
    assert desk.history.redo() is None


def test_a_new_name_that_somebody_bears_meanwhile_is_that_speaker(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk), "It has five cracks.")
    vera = desk.speakers.add(SpeakerFields("Vera Stokke", aliases=("Mayor Stokke",)))

    desk.quotes.attribute([quote], [NewName("vera stokke"), NewName("mayor  STOKKE"), NewName("Omar Tey"), vera])

    assert desk.quotes.get(quote).speaker_names == "Vera Stokke; Omar Tey"
    assert len(desk.speakers.all()) == 2


def test_a_new_name_that_two_bear_is_not_guessed(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk), "It has five cracks.")
    for note in ("the elder", "the younger"):
        desk.speakers.add(SpeakerFields("Vera Stokke", note=note))

    with pytest.raises(InvalidInputError, match="2 speakers are called"):
        desk.quotes.attribute([quote], [NewName("Vera Stokke")])
    assert desk.quotes.get(quote).speakers == ()

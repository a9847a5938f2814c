"""Saved searches: kept in the library, undone, and what is new to each."""

from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.errors import InvalidInputError, NotFoundError
from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import Checked, QuoteId
from quotetracker.services.searches import new_only
from quotetracker.services.speakers import Parting, SpeakerFields
from quotetracker.text.kind import Kind

LATER = "Bridge closed\n\n“We will close the bridge on Sunday,” said Ida Marsh. “It has nine cracks.”"
FIVE, NINE = (f"The northern pier of the Ostvik bridge has {n} cracks as wide as a hand" for n in ("five", "nine"))
PIER, PIER_LATER = (f"Cracks in the pier\n\n“{said},” said Ida Marsh." for said in (FIVE, NINE))


def test_a_search_is_kept_with_all_its_conditions(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    speaker = desk.speakers.add(SpeakerFields("Ida Marsh"))
    wanted = QuoteFilter(
        text="bridge “cracks",
        speakers=(speaker,),
        articles=(add_article(desk),),
        outlets=("The Ostvik Mail", "Küstenbote"),
        kinds=(Kind.DIRECT, Kind.MIXED),
        relations=(Relation.CONFLICT,),
        checked=(Checked.NO,),
        since="2026-01",
        until="2026",
    )
    made = desk.searches.add("  Cracks,  direct ", wanted, order="-speaker")
    desk.close()

    again = new_desk(tmp_path)
    (kept,) = again.searches.all()
    again.close()

    assert (kept.id, kept.name, kept.wanted, kept.order) == (made, "Cracks, direct", wanted, "-speaker")


def test_every_change_of_a_search_is_undone_and_done_again(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    told = []
    desk.listen(told.append)
    made = desk.searches.add("Cracks", QuoteFilter(text="cracks"))
    desk.searches.rename(made, "Cracks and holes")
    desk.searches.change(made, QuoteFilter(text="holes"), order="outlet")
    desk.searches.delete(made)
    assert desk.searches.all() == ()
    assert all(changes.searches == {made} for changes in told)

    assert [desk.history.undo().label for _ in range(3)] == ["Delete search", "Change search", "Rename search"]  # type: ignore[union-attr]
    assert [(search.name, search.wanted.text) for search in desk.searches.all()] == [("Cracks", "cracks")]
    for _ in range(2):
        desk.history.redo()
    (search,) = desk.searches.all()
    assert (search.name, search.wanted.text, search.order) == ("Cracks and holes", "holes", "outlet")
    desk.close()


def test_only_quotes_stored_since_the_last_look_are_new(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    first = add_article(desk)
    add_quote(desk, first, "It has five cracks.")
    made = desk.searches.add("Cracks", QuoteFilter(text="cracks"))
    assert desk.searches.new_to(made) == 0

    second = add_article(desk, LATER)
    add_quote(desk, second, "We will close the bridge on Sunday")
    fresh = add_quote(desk, second, "It has nine cracks.")
    assert desk.searches.new_to(made) == 1

    before = desk.searches.look(made)
    assert desk.quotes.ids(new_only(before)) == (fresh,)
    assert len(desk.quotes.ids(before.wanted)) == 2
    assert desk.searches.new_to(made) == 0
    desk.close()


def test_new_quotes_are_found_by_speaker_flag_outlet_and_date(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    ida = desk.speakers.add(SpeakerFields("Ida Marsh"))
    omar = desk.speakers.add(SpeakerFields("Omar Tey"))
    old = add_quote(desk, add_article(desk, PIER, outlet="Mail", published="2026-01-01"), FIVE)
    desk.quotes.attribute([old], [ida])
    desk.matches.catch_up()
    searches = {
        "speaker": desk.searches.add("speaker", QuoteFilter(speakers=(ida,))),
        "other speaker": desk.searches.add("other speaker", QuoteFilter(speakers=(omar,))),
        "flag": desk.searches.add("flag", QuoteFilter(relations=(Relation.ALTERED, Relation.CONFLICT))),
        "other flag": desk.searches.add("other flag", QuoteFilter(relations=(Relation.REPEAT,))),
        "outlet": desk.searches.add("outlet", QuoteFilter(outlets=("Evening Mail",))),
        "date": desk.searches.add("date", QuoteFilter(since="2026-02")),
        "earlier": desk.searches.add("earlier", QuoteFilter(until="2026-01")),
    }
    fresh = add_quote(desk, add_article(desk, PIER_LATER, outlet="Evening Mail", published="2026-02-03"), NINE)
    desk.quotes.attribute([fresh], [ida])
    desk.matches.catch_up()

    news = {name: desk.searches.new_to(search) for name, search in searches.items()}
    desk.close()

    assert news == {
        "speaker": 1, "other speaker": 0, "flag": 1, "other flag": 0, "outlet": 1, "date": 1, "earlier": 0
    }  # fmt: skip


def test_a_quote_that_is_flagged_after_the_look_is_still_new(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    ida = desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.quotes.attribute([add_quote(desk, add_article(desk, PIER), FIVE)], [ida])
    desk.matches.catch_up()
    made = desk.searches.add("Changed", QuoteFilter(relations=(Relation.ALTERED, Relation.CONFLICT)))
    desk.quotes.attribute([add_quote(desk, add_article(desk, PIER_LATER), NINE)], [ida])
    desk.searches.look(made)  # comparing has not come to it yet
    desk.matches.catch_up()

    assert desk.searches.new_to(made) == 1
    desk.searches.look(made)
    assert desk.searches.new_to(made) == 0
    desk.close()


def test_looking_is_no_step_and_outlives_an_undone_deletion(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    made = desk.searches.add("Cracks", QuoteFilter(text="cracks"))
    quote = add_quote(desk, article, "It has five cracks.")
    desk.searches.look(made)
    next_undone = desk.history.next().undo
    desk.searches.delete(made)
    desk.history.undo()

    assert next_undone == "Add quote"
    assert desk.searches.get(made).looked == quote
    assert desk.searches.new_to(made) == 0
    desk.close()


def test_names_are_unique_whatever_their_letter_case(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    made = desk.searches.add("Cracks", QuoteFilter(text="cracks"))
    other = desk.searches.add("Holes", QuoteFilter(text="holes"))

    with pytest.raises(InvalidInputError, match="already"):
        desk.searches.add("CRACKS ", QuoteFilter())
    with pytest.raises(InvalidInputError, match="already"):
        desk.searches.rename(other, "cräcks")
    with pytest.raises(InvalidInputError, match="needs a name"):
        desk.searches.add(" ", QuoteFilter())
    desk.searches.rename(made, "cracks")
    assert desk.searches.named("CRACKS").id == made
    with pytest.raises(NotFoundError, match="No saved search"):
        desk.searches.named("nothing")
    desk.close()


def test_a_search_follows_a_speaker_who_is_merged(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    keep, other, third = (desk.speakers.add(SpeakerFields(name)) for name in ("Ida Marsh", "I. Marsh", "Omar Tey"))
    made = desk.searches.add("Marsh and Tey", QuoteFilter(speakers=(other, keep, third)))
    desk.speakers.merge(keep, [other])
    assert desk.searches.get(made).wanted.speakers == (keep, third)

    desk.history.undo()
    assert desk.searches.get(made).wanted.speakers == (other, keep, third)
    desk.close()


def test_a_search_follows_a_speaker_who_is_split(tmp_path: Path) -> None:
    """What it listed before is listed still, the quotes of the new speaker included."""
    desk = new_desk(tmp_path)
    article = add_article(desk)
    first, second = (add_quote(desk, article, words) for words in ("We will close the bridge", "It has five cracks"))
    marsh, tey = (desk.speakers.add(SpeakerFields(name)) for name in ("Ida Marsh", "Omar Tey"))
    desk.quotes.attribute([first, second], [marsh])
    made = desk.searches.add("Marsh", QuoteFilter(speakers=(marsh,)))
    other = desk.searches.add("Tey", QuoteFilter(speakers=(tey,)))
    before = desk.quotes.ids(desk.searches.get(made).wanted)

    new = desk.speakers.split(marsh, Parting(quotes=(second,)), name="Ida Marsh the younger")
    assert desk.searches.get(made).wanted.speakers == (marsh, new)
    assert desk.searches.get(other).wanted.speakers == (tey,)
    assert desk.quotes.ids(desk.searches.get(made).wanted) == before

    desk.history.undo()
    assert desk.searches.get(made).wanted.speakers == (marsh,)
    desk.close()


def test_a_search_does_not_follow_quotes_that_go_to_somebody_known(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    quote = add_quote(desk, add_article(desk), "It has five cracks")
    marsh, tey = (desk.speakers.add(SpeakerFields(name)) for name in ("Ida Marsh", "Omar Tey"))
    desk.quotes.attribute([quote], [marsh])
    made = desk.searches.add("Marsh", QuoteFilter(speakers=(marsh,)))
    desk.speakers.split(marsh, Parting(quotes=(quote,)), to=tey)
    assert desk.searches.get(made).wanted.speakers == (marsh,)
    desk.close()


def test_a_filter_for_new_quotes_is_not_saved_as_one(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    made = desk.searches.add("Cracks", QuoteFilter(text="cracks", after=QuoteId(5)))

    assert desk.searches.get(made).wanted == QuoteFilter(text="cracks")
    desk.close()

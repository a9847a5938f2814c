from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.errors import InvalidInputError
from quotetracker.model.views import RoleView
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import Parting, SpeakerFields


@pytest.fixture
def desk(tmp_path: Path):
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def test_merge_keeps_both_sets_of_quotes_names_and_roles(desk: Desk) -> None:
    article = add_article(desk)
    one, two = add_quote(desk, article, "It has five cracks."), add_quote(desk, article, "nobody had asked the farmers")
    keep = desk.speakers.add(SpeakerFields("Ida Marsh", roles=(RoleView("Mayor", "2020", ""),)))
    other = desk.speakers.add(SpeakerFields("I. Marsh", aliases=("Mayor Marsh",), roles=(RoleView("Member", "", ""),)))
    desk.quotes.attribute([one], [keep, other])
    desk.quotes.attribute([two], [other])
    before = desk.speakers.all(), desk.quotes.of_article(article)

    desk.speakers.merge(keep, [other])

    (merged,) = desk.speakers.all()
    assert merged.name == "Ida Marsh"
    assert set(merged.aliases) == {"I. Marsh", "Mayor Marsh"}
    assert {role.title for role in merged.roles} == {"Mayor", "Member"}
    assert [view.speaker_names for view in desk.quotes.of_article(article)] == ["Ida Marsh", "Ida Marsh"]
    desk.history.undo()
    assert (desk.speakers.all(), desk.quotes.of_article(article)) == before


@pytest.mark.parametrize("typed", ["ida marsh", "Marsh", "mrash", "Marsh, Ida", "íDA", "Mayor M"])
def test_completion_forgives_typing_errors(desk: Desk, typed: str) -> None:
    ida = desk.speakers.add(SpeakerFields("Ida Marsh", aliases=("Mayor Marsh",)))
    desk.speakers.add(SpeakerFields("Omar Tey"))

    assert desk.speakers.complete(typed)[0].key == ida


@pytest.mark.parametrize("roles", [(RoleView("Mayor", "2026", "2020"),), (RoleView("Mayor", "soon", ""),)])
def test_impossible_offices_are_refused(desk: Desk, roles: tuple[RoleView, ...]) -> None:
    with pytest.raises(InvalidInputError):
        desk.speakers.add(SpeakerFields("Ida Marsh", roles=roles))


def test_a_deleted_speaker_leaves_the_quotes_and_comes_back_by_undo(desk: Desk) -> None:
    article = add_article(desk)
    quote = add_quote(desk, article, "It has five cracks.")
    ida = desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.quotes.attribute([quote], [ida])

    desk.speakers.delete([ida])
    assert desk.quotes.get(quote).speakers == ()
    desk.history.undo()
    assert desk.quotes.get(quote).speaker_names == "Ida Marsh"


def split_library(desk: Desk) -> tuple[SpeakerId, QuoteId, QuoteId]:
    """A speaker made of two people, each with a quote, a further name and an office."""
    article = add_article(desk)
    one, two = add_quote(desk, article, "It has five cracks."), add_quote(desk, article, "nobody had asked the farmers")
    roles = (RoleView("Mayor", "2020", ""), RoleView("Farmer", "", ""))
    both = desk.speakers.add(SpeakerFields("Ida Marsh", aliases=("Mayor Marsh", "Omar Tey"), roles=roles, note="two?"))
    desk.quotes.attribute([one, two], [both])
    return both, one, two


def test_split_gives_what_is_chosen_to_a_new_speaker_and_is_undone(desk: Desk) -> None:
    both, one, two = split_library(desk)
    before = desk.speakers.all(), desk.quotes.some((one, two))

    made = desk.speakers.split(both, Parting((two,), ("omar  TEY",), (RoleView("Farmer", "", ""),)), name=" Omar  Tey ")

    old, new = desk.speakers.get(both), desk.speakers.get(made)
    assert (old.name, old.aliases, old.roles, old.quotes) == (
        "Ida Marsh",
        ("Mayor Marsh",),
        (RoleView("Mayor", "2020", ""),),
        1,
    )
    assert (new.name, new.aliases, new.roles, new.quotes) == ("Omar Tey", (), (RoleView("Farmer", "", ""),), 1)
    assert [view.speaker_names for view in desk.quotes.some((one, two))] == ["Ida Marsh", "Omar Tey"]
    assert desk.search.find("Omar Tey").quotes[0].id == two
    step = desk.history.undo()
    assert step is not None
    assert step.label == "Split speaker"
    assert (desk.speakers.all(), desk.quotes.some((one, two))) == before


def test_split_to_a_speaker_of_the_register_doubles_nothing(desk: Desk) -> None:
    both, one, two = split_library(desk)
    omar = desk.speakers.add(SpeakerFields("Omar Tey", roles=(RoleView("Farmer", "", ""),)))
    desk.quotes.attribute([two], [both, omar])

    parting = Parting((one, two), ("Omar Tey", "Mayor Marsh"), (RoleView("Farmer", "", ""),))
    assert desk.speakers.split(both, parting, to=omar) == omar

    target = desk.speakers.get(omar)
    assert (target.aliases, target.roles, target.quotes) == (("Mayor Marsh",), (RoleView("Farmer", "", ""),), 2)
    assert [view.speaker_names for view in desk.quotes.some((one, two))] == ["Omar Tey", "Omar Tey"]


def test_a_split_of_nothing_to_oneself_or_without_a_name_is_refused(desk: Desk) -> None:
    both, one, _two = split_library(desk)

    with pytest.raises(InvalidInputError, match="Nothing was chosen"):
        desk.speakers.split(both, Parting((), ("Nobody",)), name="Omar Tey")
    with pytest.raises(InvalidInputError, match="same speaker"):
        desk.speakers.split(both, Parting((one,)), to=both)
    with pytest.raises(InvalidInputError, match="needs a name"):
        desk.speakers.split(both, Parting((one,)), name=" ")
    assert len(desk.speakers.all()) == 1


def test_suggestions_follow_a_name_that_changed_hands_and_its_undo(desk: Desk) -> None:
    both, _one, _two = split_library(desk)
    text = "Farm news\n\n“The fields are dry,” said Omar Tey. “Rain would help us all.”"
    article = add_article(desk, text)

    def meant() -> set[int | None]:
        desk.suggestions.catch_up()
        return {view.proposal.person.key for view in desk.suggestions.of_article(article)}

    assert meant() == {both}
    made = desk.speakers.split(both, Parting(aliases=("Omar Tey",)), name="Omar Tey")
    assert meant() == {made}
    desk.history.undo()
    assert meant() == {both}


def test_names_that_look_alike_are_found_and_never_taken_for_one(desk: Desk) -> None:
    latin = desk.speakers.add(SpeakerFields("Peter Omsk"))
    mixed = desk.speakers.add(SpeakerFields("Реter Omsk"))  # the first two letters are Cyrillic

    assert desk.speakers.looking_like("Peter Omsk") == (mixed,)
    assert desk.speakers.looking_like("Реter Omsk") == (latin,)
    assert desk.speakers.called("Peter Omsk") == (latin,)
    assert desk.speakers.called("Реter Omsk") == (mixed,)
    assert desk.speakers.looking_like("Petra Omsk") == ()


def test_the_search_box_understands_a_name_by_what_its_letters_look_like(desk: Desk) -> None:
    desk.speakers.add(SpeakerFields("Реtеr Vоsskühler"))

    assert [found.name for found in desk.search.find("peter vosskuhler").speakers] == ["Реtеr Vоsskühler"]
    assert desk.search.understood("vosskuhler") == "Vоsskühler"

from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.errors import InvalidInputError
from quotetracker.model.views import RoleView
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields


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


def test_a_known_name_or_alias_is_found_and_an_unknown_one_added(desk: Desk) -> None:
    ida = desk.speakers.add(SpeakerFields("Ida Marsh", aliases=("Mayor Marsh",)))

    assert desk.speakers.named("mayor  MARSH") == ida
    assert desk.speakers.named("Omar Tey") != ida


def test_two_people_of_one_name_are_asked_about_never_guessed(desk: Desk) -> None:
    desk.speakers.add(SpeakerFields("John Scott"))
    desk.speakers.add(SpeakerFields("John Scott", note="the other one"))

    with pytest.raises(InvalidInputError, match="2 speakers"):
        desk.speakers.named("John Scott")


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

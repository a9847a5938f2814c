from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields


@pytest.fixture
def desk(tmp_path: Path):
    desk = new_desk(tmp_path)
    article = add_article(desk, outlet="The Echo")
    quote = add_quote(desk, article, "It has five cracks.")
    ida = desk.speakers.add(SpeakerFields("Karel Novák", aliases=("K. Novak",)))
    desk.quotes.attribute([quote], [ida])
    yield desk
    desk.close()


@pytest.mark.parametrize("typed", ["cracks", "crac", "novak", "Novák cracks", "echo cracks"])
def test_quotes_are_found_by_words_speaker_alias_and_outlet(desk: Desk, typed: str) -> None:
    assert [quote.words for quote in desk.search.find(typed).quotes] == ["It has five cracks."]


def test_typing_errors_in_names_are_forgiven_and_said(desk: Desk) -> None:
    hits = desk.search.find("Nowak")

    assert hits.corrected
    assert hits.understood == "Novák"
    assert len(hits.quotes) == 1


def test_articles_are_found_with_the_passage(desk: Desk) -> None:
    (hit,) = desk.search.find("farmers").articles

    assert "farmers" in hit.passage


def test_a_renamed_speaker_is_found_by_the_new_name_only(desk: Desk) -> None:
    (speaker,) = desk.speakers.all()
    desk.speakers.edit(speaker.id, SpeakerFields("Petr Dvorak"))

    assert desk.search.find("dvorak").quotes
    assert not desk.search.find("Karel").quotes


def test_nothing_is_found_where_nothing_is(desk: Desk) -> None:
    hits = desk.search.find("zzzzzz")

    assert (hits.quotes, hits.articles, hits.speakers) == ((), (), ())

from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.model import sqlite
from quotetracker.services.claims import ClaimFields
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


def test_one_letter_is_a_whole_word_and_no_beginning_of_others(desk: Desk) -> None:
    article = add_article(desk, title="Plans", text="Plan B holds, she said.\n\nThe bridge stays, he said.\n")
    plan = add_quote(desk, article, "Plan B holds")
    add_quote(desk, article, "The bridge stays")

    assert [quote.id for quote in desk.search.find("b").quotes if "bridge" in quote.words] == []
    assert plan in {quote.id for quote in desk.search.find("plan b").quotes}


def test_the_first_letter_of_the_next_word_does_not_empty_what_was_found(desk: Desk) -> None:
    assert desk.search.find("five q").quotes == desk.search.find("five ").quotes != ()


def test_of_very_many_quotes_those_added_last_are_ranked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    article = add_article(desk, title="Other", text="Old cracks cracks, she said.\n\nNew cracks, he said.\n")
    older, newer = add_quote(desk, article, "Old cracks cracks"), add_quote(desk, article, "New cracks")
    assert {quote.id for quote in desk.search.find("cracks").quotes} >= {older, newer}
    monkeypatch.setattr(sqlite, "QUOTE_HITS", sqlite.QUOTE_HITS.bindparams(ranked=1))

    assert [quote.id for quote in desk.search.find("cracks").quotes] == [newer]


def test_claims_are_found_by_their_words_whatever_case_and_accents(desk: Desk) -> None:
    (quote,) = desk.quotes.of_article(desk.articles.newest(1)[0])
    claim = desk.claims.add_from_quote(quote.id, ClaimFields("Die Brücke in Málaga hat fünf Risse"))
    desk.claims.add_from_quote(quote.id, ClaimFields("The dam holds"))

    assert [found.id for found in desk.search.find("brucke MALAGA").claims] == [claim]
    assert [found.words for found in desk.search.find("dam").claims] == ["The dam holds"]
    assert desk.search.find("weir").claims == ()

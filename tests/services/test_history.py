"""The history: who did what, before and after in words, and one thing brought back from the past."""

import getpass
from pathlib import Path

import pytest
from library import BRIDGE, add_article, add_quote, new_desk

from quotetracker.errors import LibraryError
from quotetracker.model import journal
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("QUOTETRACKER_BACKUPS", str(tmp_path / "backups"))
    desk = new_desk(tmp_path)
    yield desk
    assert not desk.care.check()
    desk.close()


def quoted(desk: Desk):  # type: ignore[no-untyped-def]
    """An article with an attributed quote and a claim."""
    article = add_article(desk)
    quote = add_quote(desk, article, "It has five cracks.")
    speaker = desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.quotes.attribute([quote], [speaker])
    claim = desk.claims.add_from_quote(quote, ClaimFields("The bridge has five cracks."))
    return article, quote, speaker, claim


def test_a_change_is_told_with_who_and_before_and_after(desk: Desk) -> None:
    _, quote, _, _ = quoted(desk)
    desk.quotes.describe(quote, Circumstances(said_where="Hall", note="by telephone"))

    line = desk.history.lines()[0]
    thing = desk.history.details(line.id).things[0]

    assert (line.label, line.who, line.state) == ("Edit quote", getpass.getuser(), "done")
    assert (thing.kind, thing.key, thing.what, thing.name) == ("quote", quote, "changed", "It has five cracks.")
    assert {(field.field, field.before, field.after) for field in thing.fields} == {
        ("said where", "", "Hall"),
        ("note", "", "by telephone"),
    }


def test_a_line_tells_what_it_was_about_where_its_label_does_not(desk: Desk) -> None:
    article, quote, speaker, _ = quoted(desk)
    more = [add_quote(desk, article, "five cracks"), add_quote(desk, article, "It has five")]
    desk.quotes.delete(more)
    twin = desk.speakers.add(SpeakerFields("I. Marsh"))
    desk.speakers.merge(speaker, [twin])

    told = {line.label: (line.about, line.others) for line in desk.history.lines()}

    assert told["Add claim"] == ("The bridge has five cracks.", 0)
    assert told["Attribute quote"] == ("It has five cracks.", 0)  # only what hangs on the quote was changed
    assert told["Delete 2 quotes"] == ("five cracks", 1)
    assert told["Merge speakers"][0] == "I. Marsh"
    assert told["Add speaker Ida Marsh"] == ("", 0)
    assert desk.quotes.get(quote).words == "It has five cracks."


def test_who_spoke_is_told_by_name(desk: Desk) -> None:
    _, quote, _, _ = quoted(desk)
    desk.quotes.attribute([quote], [desk.speakers.add(SpeakerFields("Omar Tey"))])

    fields = desk.history.details(desk.history.lines()[0].id).things[0].fields

    assert {(field.before, field.after) for field in fields} == {("Ida Marsh", ""), ("", "Omar Tey")}


def test_a_quote_that_was_deleted_long_ago_comes_back_with_its_speaker_and_claim(desk: Desk) -> None:
    _, quote, _, claim = quoted(desk)
    before = desk.quotes.get(quote), desk.claims.all()
    desk.quotes.delete([quote])
    deletion = desk.history.lines(deletions=True)[0]
    desk.speakers.add(SpeakerFields("Somebody Else"))

    restored = desk.history.bring_back(deletion.id, "quote", quote)

    assert restored.notes == ()
    assert (desk.quotes.get(quote), desk.claims.all()) == before
    assert desk.claims.all()[0].id == claim
    assert desk.history.next().undo == "Bring back quote"
    desk.history.undo()
    assert desk.library().quotes == 0
    assert len(desk.speakers.all()) == 2


def test_an_article_comes_back_with_its_quotes(desk: Desk) -> None:
    article, quote, _, _ = quoted(desk)
    before = desk.articles.get(article), desk.quotes.get(quote), desk.claims.all()
    desk.articles.delete([article])

    desk.history.bring_back(desk.history.lines()[0].id, "article", article)

    assert (desk.articles.get(article), desk.quotes.get(quote), desk.claims.all()) == before
    assert desk.search.find("cracks").quotes


def test_a_quote_whose_article_is_gone_is_said_to_be_in_conflict(desk: Desk) -> None:
    article, quote, _, _ = quoted(desk)
    desk.quotes.delete([quote])
    deletion = desk.history.lines()[0]
    desk.articles.delete([article])

    with pytest.raises(LibraryError, match="the article it belonged to is gone") as caught:
        desk.history.bring_back(deletion.id, "quote", quote)

    assert "Bring back the article first" in caught.value.next_step


def test_a_quote_comes_back_without_a_speaker_who_is_gone_and_that_is_said(desk: Desk) -> None:
    _, quote, speaker, _ = quoted(desk)
    desk.quotes.delete([quote])
    deletion = desk.history.lines()[0]
    desk.speakers.delete([speaker])

    restored = desk.history.bring_back(deletion.id, "quote", quote)

    assert any("speaker stays away" in note for note in restored.notes)
    assert desk.quotes.get(quote).speakers == ()


def test_one_field_goes_back_and_later_changes_of_others_stay(desk: Desk) -> None:
    _, quote, _, _ = quoted(desk)
    desk.quotes.describe(quote, Circumstances(said_where="Hall"))
    first = desk.history.lines()[0]
    desk.quotes.describe(quote, Circumstances(said_where="Hall", note="kept"))

    desk.history.bring_back(first.id, "quote", quote)

    view = desk.quotes.get(quote)
    assert (view.said_where, view.note) == ("", "kept")


def test_a_field_that_was_changed_again_since_is_said(desk: Desk) -> None:
    _, quote, _, _ = quoted(desk)
    desk.quotes.describe(quote, Circumstances(said_where="Hall"))
    first = desk.history.lines()[0]
    desk.quotes.describe(quote, Circumstances(said_where="Square"))

    restored = desk.history.bring_back(first.id, "quote", quote)

    assert any("had been changed again since" in note for note in restored.notes)
    assert desk.quotes.get(quote).said_where == ""


def test_what_was_added_cannot_be_brought_back_to_before(desk: Desk) -> None:
    article = add_article(desk)

    with pytest.raises(LibraryError, match="did not exist"):
        desk.history.bring_back(desk.history.lines()[0].id, "article", article)


def test_the_record_is_kept_within_its_limit_and_never_forgets_the_newest(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "MOST_BYTES", 40_000)
    monkeypatch.setattr(journal, "ALWAYS_KEPT", 5)
    for nth in range(40):
        add_article(desk, BRIDGE + " ".join(f"{nth}-{word * nth}" for word in range(700)))

    lines = desk.history.lines(limit=100)

    assert len(lines) == 40
    assert desk.history.forgotten() > 5
    assert {line.state for line in lines[:5]} == {"done"}
    assert lines[-1].state == "forgotten"
    assert desk.history.details(lines[-1].id).things == ()
    undone = 0
    while desk.history.undo():
        undone += 1
    assert undone == 40 - desk.history.forgotten()


def test_the_history_can_be_searched_and_read_page_by_page(desk: Desk) -> None:
    quoted(desk)
    every = desk.history.lines()

    assert all("speaker" in line.label.casefold() for line in desk.history.lines(words="speaker"))
    assert desk.history.lines(limit=2, before=every[1].id) == every[2:4]


def test_with_a_clock_put_back_the_newest_change_is_still_the_newest(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from quotetracker.model import store

    for nth, moment in enumerate(("2026-10-25T02:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T01:30:00Z")):
        monkeypatch.setattr(store, "now", lambda moment=moment: moment)
        desk.speakers.add(SpeakerFields(f"Speaker {nth}"))

    assert [line.label for line in desk.history.lines()[:3]] == [f"Add speaker Speaker {nth}" for nth in (2, 1, 0)]
    assert desk.history.undo() is not None
    assert [view.name for view in desk.speakers.all()] == ["Speaker 0", "Speaker 1"]


def test_the_history_is_searched_in_the_words_that_the_editor_reads(desk: Desk) -> None:
    quoted(desk)
    german = {"Add quote": "Zitat hinzufügen", "Add speaker": "Person hinzufügen"}

    def told(label: str) -> str:
        return german.get(label, "?")

    found = desk.history.lines(words="ZITAT", told=told)
    both = desk.history.lines(words="hinzu", told=told)
    assert found
    assert {line.label for line in found} == {"Add quote"}
    assert both == tuple(line for line in desk.history.lines() if line.label in german)
    assert desk.history.lines(words="hinzu", told=told, limit=1) == both[:1]


def test_the_history_is_searched_by_who_did_it(desk: Desk) -> None:
    quoted(desk)
    who = desk.history.lines()[0].who
    assert desk.history.lines(words=who.upper()) == desk.history.lines()

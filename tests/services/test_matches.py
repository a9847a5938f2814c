import subprocess
import sys
from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.errors import Cancelled
from quotetracker.match import features
from quotetracker.match.block_index import BlockIndex
from quotetracker.match.relations import Relation
from quotetracker.model.views import Changes, SpreadView
from quotetracker.model.vocabulary import MatchTier
from quotetracker.services import comparing
from quotetracker.services.desk import Desk
from quotetracker.services.indexing import index_in
from quotetracker.services.naming import NewName
from quotetracker.services.speakers import SpeakerFields

SAID = "We will close the old bridge on Monday because it has five deep cracks."


@pytest.fixture
def desk(tmp_path: Path):
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def quote_in(desk: Desk, words: str, outlet: str):
    return add_quote(desk, add_article(desk, f"Title {outlet}\n\n“{words}” said Ida Marsh.", outlet=outlet), words)


def test_a_statement_that_was_made_elsewhere_is_flagged_on_both_sides(desk: Desk) -> None:
    one = quote_in(desk, SAID, "The Echo")
    two = quote_in(desk, SAID.replace("five", "fifteen"), "The Wire")
    heard: list[Changes] = []
    desk.listen(heard.append)

    assert desk.matches.catch_up() == 2

    (match,) = desk.matches.of(one)
    assert match.other.id == two
    assert match.relation is Relation.ALTERED
    assert "".join(part.before for part in match.diff) == SAID
    assert any(part.change == "number" for part in match.diff)
    assert [flag.count for flag in desk.quotes.get(two).flags] == [1]
    assert heard[-1].matches == {one, two}


def test_unrelated_statements_are_not_flagged(desk: Desk) -> None:
    one = quote_in(desk, SAID, "The Echo")
    quote_in(desk, "The farmers were never asked about the new road to the harbour.", "The Wire")
    desk.matches.catch_up()

    assert desk.quotes.get(one).flags == ()


def test_a_repeat_inside_one_article_is_no_flag(desk: Desk) -> None:
    article = add_article(desk, f"Title\n\n“{SAID}” she said. Later: “{SAID[8:]}” she said.")
    one = add_quote(desk, article, SAID)
    add_quote(desk, article, f"{SAID[8:]}")
    desk.matches.catch_up()

    assert desk.matches.of(one) == ()


def test_decisions_are_remembered_and_can_be_undone(desk: Desk) -> None:
    one, two = quote_in(desk, SAID, "The Echo"), quote_in(desk, SAID, "The Wire")
    desk.matches.catch_up()

    desk.matches.decide(one, [two], same=False)
    desk.matches.catch_up()
    assert desk.quotes.get(one).flags == ()
    assert desk.matches.of(two)[0].decision is False

    desk.history.undo()
    assert [flag.relation for flag in desk.quotes.get(one).flags] == [Relation.REPEAT]
    desk.matches.decide(two, [one], same=True)
    assert desk.matches.of(one)[0].decision is True


def test_a_decision_survives_other_changes_to_the_quote(desk: Desk) -> None:
    one, two = quote_in(desk, SAID, "The Echo"), quote_in(desk, SAID, "The Wire")
    desk.matches.catch_up()
    desk.matches.decide(one, [two], same=False)
    ida = desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.quotes.attribute([one], [ida])
    desk.matches.catch_up()

    assert desk.matches.of(one)[0].decision is False


def test_the_same_words_of_another_speaker_are_misattributed(desk: Desk) -> None:
    one, two = quote_in(desk, SAID, "The Echo"), quote_in(desk, SAID, "The Wire")
    for quote, name in ((one, "Ida Marsh"), (two, "Omar Tey")):
        desk.quotes.attribute([quote], [NewName(name)])
    desk.matches.catch_up()

    assert desk.matches.of(one)[0].relation is Relation.MISATTRIBUTED


def test_changed_bounds_and_deletion_and_undo_keep_matches_true(desk: Desk) -> None:
    one, two = quote_in(desk, SAID, "The Echo"), quote_in(desk, SAID, "The Wire")
    desk.matches.catch_up()
    desk.quotes.delete([two])
    desk.matches.catch_up()
    assert desk.matches.of(one) == ()

    desk.history.undo()
    desk.matches.catch_up()
    assert [match.other.id for match in desk.matches.of(one)] == [two]


def test_a_quote_that_comes_back_between_others_of_its_words_finds_all_of_them(desk: Desk) -> None:
    one, two, three = (quote_in(desk, SAID, outlet) for outlet in ("The Echo", "The Wire", "The Post"))
    desk.matches.catch_up()
    before = [match.other.id for match in desk.matches.of(two)]
    desk.quotes.delete([two])
    desk.matches.catch_up()
    desk.history.undo()
    desk.matches.catch_up()

    assert sorted(before) == [one, three]
    assert sorted(match.other.id for match in desk.matches.of(two)) == [one, three]


def test_cancelling_keeps_what_was_found_and_the_rest_waits(desk: Desk) -> None:
    quote_in(desk, SAID, "The Echo")
    quote_in(desk, SAID, "The Wire")
    done: list[int] = []

    def stop_soon() -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.matches.catch_up(stop_soon, progress=lambda number, _of: done.append(number))
    assert desk.matches.pending() == 1
    assert desk.matches.catch_up() == 1


def test_waiting_quotes_are_found_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    one = quote_in(desk, SAID, "The Echo")
    quote_in(desk, SAID, "The Wire")
    desk.close()

    again = Desk.open(tmp_path / "test.quotes")
    assert again.matches.catch_up() == 2
    assert len(again.matches.of(one)) == 1
    again.close()


def test_the_index_is_kept_with_the_library_and_not_made_anew(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = quote_in(desk, SAID, "The Echo")
    desk.matches.catch_up()
    desk.close()
    again = Desk.open(tmp_path / "test.quotes")
    monkeypatch.setattr(BlockIndex, "add_many", lambda *_: pytest.fail("what is in the index was added again"))

    assert again.matches.catch_up() == 0
    assert [found.other.id for found in again.matches.find(SAID[5:])] == [one]
    again.close()


def test_an_index_of_another_scheme_is_made_anew_in_the_background(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = quote_in(desk, SAID, "The Echo")
    desk.matches.catch_up()
    desk.close()
    monkeypatch.setattr(features, "SCHEME", features.SCHEME + 1)
    again = Desk.open(tmp_path / "test.quotes")

    assert again.matches.catch_up() == 0

    assert [found.other.id for found in again.matches.find(SAID[5:])] == [one]
    with again._store.read() as session:
        assert index_in(session).wordings() == 1
    again.close()


def test_every_match_is_worked_out_anew_when_the_comparison_changed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for outlet in ("The Echo", "The Wire"):
        quote_in(desk, SAID, outlet)
    assert desk.matches.catch_up() == 2
    desk.close()
    monkeypatch.setattr(comparing, "ENGINE", comparing.ENGINE + 1)
    again = Desk.open(tmp_path / "test.quotes")

    assert again.matches.catch_up() == 2
    again.close()


def test_how_rare_words_are_and_how_widely_a_wording_is_used(desk: Desk) -> None:
    quotes = [quote_in(desk, SAID, "The Echo"), quote_in(desk, SAID.upper(), "The Wire"), quote_in(desk, SAID, "Echo")]
    quote_in(desk, "The old farmers were never asked about the road to the harbour.", "The Wire")
    for quote, name in zip(quotes, ("Ida Marsh", "Omar Tey", "Ida Marsh"), strict=True):
        desk.quotes.attribute([quote], [NewName(name)])
    desk.matches.catch_up()

    assert desk.matches.frequencies(["old", "bridge", "ferry"]) == {"old": 2, "bridge": 1, "ferry": 0}
    assert (desk.matches.frequency("old"), desk.matches.wordings()) == (2, 2)
    assert desk.matches.spread(SAID) == SpreadView(quotes=3, articles=3, outlets=3, speakers=2)
    assert desk.matches.spread("never said by anybody") == SpreadView()


def test_opening_a_library_does_not_load_numpy() -> None:
    code = "import sys, quotetracker.services.desk; sys.exit('numpy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_any_words_can_be_looked_for_among_the_quotes(desk: Desk) -> None:
    one = quote_in(desk, SAID, "The Echo")
    quote_in(desk, "The farmers were never asked about the new road to the harbour.", "The Wire")
    desk.matches.catch_up()

    (found,) = desk.matches.find("they will close the old bridge because it has fifteen deep cracks")

    assert found.other.id == one
    assert any(part.change == "number" for part in found.diff)
    assert "".join(part.before for part in found.diff).startswith("they will close")


def test_who_looks_for_a_slogan_is_shown_where_it_stands(desk: Desk) -> None:
    long = quote_in(
        desk, "It was a long night, and as I keep telling you, it is about time, as simple as that.", "The Echo"
    )
    alone = quote_in(desk, "It is about time", "The Wire")
    desk.matches.catch_up()
    assert desk.matches.of(long) == ()

    found = desk.matches.find("it is about time")

    assert {each.other.id for each in found} == {long, alone}
    (inside,) = (each for each in found if each.other.id == long)
    assert (inside.relation, inside.tier) == (Relation.EXCERPT, MatchTier.MAYBE)
    assert inside.reasons[-1] == "so few and common words are shown only when asked for"


@pytest.mark.parametrize("words", ["", "…", "👍", "the", "zyzzyva"])
def test_looking_for_nothing_finds_nothing(desk: Desk, words: str) -> None:
    quote_in(desk, SAID, "The Echo")

    assert desk.matches.find(words) == ()


def test_no_more_is_found_than_asked_for_and_nothing_that_was_deleted(desk: Desk) -> None:
    quotes = [quote_in(desk, SAID, f"Paper {nth}") for nth in range(4)]
    desk.matches.catch_up()
    assert len(desk.matches.find(SAID, limit=3)) == 3

    desk.quotes.delete(quotes[1:])

    assert [found.other.id for found in desk.matches.find(SAID)] == quotes[:1]


def test_what_only_one_of_two_finds_stays_found_in_one_batch(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    one = quote_in(desk, SAID, "The Echo")
    two = quote_in(desk, f"{SAID} Nobody was asked.", "The Wire")
    search = comparing.candidates

    def only_from_the_longer(session, words, **options):
        return search(session, words, **options) if "asked" in words else []

    monkeypatch.setattr(comparing, "candidates", only_from_the_longer)
    monkeypatch.setattr(comparing, "_STORE_EVERY", 60)

    desk.matches.catch_up()

    assert [match.other.id for match in desk.matches.of(one)] == [two]

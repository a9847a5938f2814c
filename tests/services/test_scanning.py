"""A scan of many quotes finds what single comparisons find, can be stopped anywhere, and goes on where it stopped."""

from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk
from sqlalchemy import select

from quotetracker.errors import Cancelled
from quotetracker.model.schema import Match
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services import comparing, judges, judging, scanning
from quotetracker.services.desk import Desk

_SAID = (
    "We will close the old bridge on Monday because it has five deep cracks.",
    "The farmers were never asked about the new road to the harbour.",
    "Nobody in this town believes that the ferry will sail again before spring.",
    "Eleven teachers have left the school since the roof began to leak.",
    "I have counted the lamps myself and forty of them are broken.",
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(comparing, "_SCANNED", 5)
    monkeypatch.setattr(scanning, "_AT_ONCE", 3)
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def _fill(desk: Desk) -> list[QuoteId]:
    made = []
    for nth in range(4):
        for words in _SAID:
            said = (words, words.replace("the", "that", 1), words[words.index(" ") + 1 :], f"Well, {words}")[nth]
            article = add_article(desk, f"Title {nth}\n\n“{said}” said Ida Marsh. {len(made)}", outlet=f"Paper {nth}")
            made.append(add_quote(desk, article, said))
    return made


def _stored(desk: Desk) -> set[tuple[int, int, str, str, float]]:
    with desk._store.read() as session:
        rows = session.execute(select(Match.first_id, Match.second_id, Match.relation, Match.tier, Match.score))
        return {(one, other, relation, tier, round(score, 9)) for one, other, relation, tier, score in rows}


def _compare_all_again(desk: Desk) -> None:
    from quotetracker.model.due import postpone_all

    with desk._store.derived() as session:
        postpone_all(session.connection(), "compare")


def test_a_scan_finds_what_single_comparisons_find(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    quotes = _fill(desk)
    told: list[tuple[int, int]] = []
    assert desk.matches.catch_up(progress=lambda done, total: told.append((done, total))) == 20
    scanned = _stored(desk)
    assert told[-1] == (20, 20)

    monkeypatch.setattr(comparing, "_SCANNED", 10**9)
    _compare_all_again(desk)
    assert desk.matches.catch_up() == 20

    assert scanned == _stored(desk)
    assert len(scanned) == 5 * 6
    assert all(len(desk.matches.of(quote)) == 3 for quote in quotes)


def test_a_second_scan_changes_nothing(desk: Desk) -> None:
    _fill(desk)
    desk.matches.catch_up()
    before = _stored(desk)
    _compare_all_again(desk)

    assert desk.matches.catch_up() == 20
    assert _stored(desk) == before


@pytest.mark.parametrize("steps", [1, 40, 75, 80, 84])
def test_a_scan_can_be_stopped_anywhere_and_goes_on_after_a_restart(desk: Desk, tmp_path: Path, steps: int) -> None:
    _fill(desk)
    left = steps

    def stop() -> None:
        nonlocal left
        left -= 1
        if left <= 0:
            raise Cancelled

    try:
        desk.matches.catch_up(stop)
    except Cancelled:
        assert desk.matches.pending() > 0
    desk.close()
    again = Desk.open(tmp_path / "test.quotes")
    again.matches.catch_up()

    assert len(_stored(again)) == 5 * 6
    assert again.matches.pending() == 0
    again.close()


@pytest.mark.parametrize("at_once", [5, 10**9])
def test_comparing_is_stopped_between_two_pairs(desk: Desk, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    """Pairs of very long quotes take their time, and one quote may have sixty."""
    monkeypatch.setattr(comparing, "_SCANNED", at_once)
    _fill(desk)
    judged: list[int] = []
    for module in (comparing, judging):
        monkeypatch.setattr(module, "judged", lambda one, other, **_: judged.append(other.id))

    def stop() -> None:
        if judged:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.matches.catch_up(stop)

    assert len(judged) == 1
    assert desk.matches.waiting() == 20


def test_quotes_that_change_during_a_scan_are_compared_as_they_are_then(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    quotes = _fill(desk)
    whole = scanning.Scan._keep

    def meanwhile(self, some, known, found) -> None:
        monkeypatch.setattr(scanning.Scan, "_keep", whole)
        desk.quotes.delete(quotes[:1])
        add = add_article(desk, f"New\n\n“{_SAID[1]}” said Omar Tey.", outlet="The Latest")
        quotes.append(add_quote(desk, add, _SAID[1]))
        whole(self, some, known, found)

    monkeypatch.setattr(scanning.Scan, "_keep", meanwhile)
    assert desk.matches.catch_up() == 21

    assert len(desk.matches.of(quotes[-1])) == 4
    assert len(desk.matches.of(quotes[5])) == 2
    assert desk.matches.pending() == 0


def test_many_equal_quotes_are_compared_with_a_few_of_them_each(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "_COPIES", 2)
    for nth in range(12):
        add_quote(desk, add_article(desk, f"Title {nth}\n\n“{_SAID[0]}” said Ida Marsh."), _SAID[0])

    desk.matches.catch_up()

    assert len(_stored(desk)) == 11 + 10


def test_processes_beside_the_thread_find_the_same(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _fill(desk)
    desk.matches.catch_up()
    in_the_thread = _stored(desk)
    assert len(in_the_thread) == 5 * 6
    _compare_all_again(desk)
    monkeypatch.setattr(judges, "WORTH", 5)
    monkeypatch.setattr(judging, "judged", lambda *_, **__: pytest.fail("the thread compared"))

    assert desk.matches.catch_up() == 20

    assert _stored(desk) == in_the_thread


@pytest.mark.parametrize("pieces", [1, 2, 4])
def test_a_scan_by_processes_is_stopped_at_once_and_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, pieces: int
) -> None:
    monkeypatch.setattr(judges, "WORTH", 5)
    _fill(desk)
    running: list[judges.Workers] = []
    begin = judges.Workers.__init__

    def noted(self, *arguments) -> None:
        running.append(self)
        begin(self, *arguments)

    monkeypatch.setattr(judges.Workers, "__init__", noted)

    def stop(done: int, _total: int) -> None:
        if done >= 3 * pieces:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.matches.catch_up(progress=stop)
    assert running[0].pids() == []
    assert desk.matches.waiting() == 20 - 3 * pieces

    desk.matches.catch_up()

    assert len(_stored(desk)) == 5 * 6
    assert desk.matches.waiting() == 0

"""The index follows the library through changes, merges, interruptions and restarts."""

from pathlib import Path

import pytest
from library import add_article, new_desk

from quotetracker.errors import Cancelled
from quotetracker.match import block_index
from quotetracker.services.desk import Desk
from quotetracker.services.indexing import index_in
from quotetracker.services.quotes import NewQuote
from quotetracker.text.spans import Span

_WORDS = [f"the {name} of Estvik was painted {colour}" for name in ("bridge", "ferry", "mill", "school", "town hall")
          for colour in ("green", "yellow", "blue", "white")]  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    # A segment for every three quotes: twenty of them are merged several times.
    monkeypatch.setattr(block_index, "_TAIL", 2)
    monkeypatch.setattr(block_index.BlockIndex.__init__, "__kwdefaults__", {"tail": 2, "budget": 60_000})
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


def _add(desk: Desk, words: list[str]) -> list[int]:
    """Quotes of these words, brought into the index one by one."""
    made = []
    for said in words:
        article = add_article(desk, f"Paint\n\n“{said}” she said.")
        start = desk.articles.get(article).text.index(said)
        made += desk.quotes.add_all(article, [NewQuote((Span(start, start + len(said)),))])
        desk.matches.catch_up()
    return made


def _segments(desk: Desk) -> int:
    with desk._store.read() as session:
        return len(index_in(session).shelf.segments())


def _found(desk: Desk, words: str) -> set[int]:
    with desk._store.read() as session:
        return {key for candidate in index_in(session).query(words, limit=1) for key in candidate.keys}


def test_segments_are_merged_and_nothing_is_lost(desk: Desk) -> None:
    quotes = _add(desk, _WORDS)

    assert 1 <= _segments(desk) < 5
    assert [_found(desk, words) for words in _WORDS] == [{quote} for quote in quotes]


def test_deleted_and_changed_quotes_are_found_no_longer_and_undo_brings_them_back(desk: Desk) -> None:
    quotes = _add(desk, _WORDS[:6])
    desk.quotes.delete(quotes[:1])
    assert quotes[0] not in _found(desk, _WORDS[0])

    desk.history.undo()
    desk.matches.catch_up()

    assert _found(desk, _WORDS[0]) == {quotes[0]}


@pytest.mark.parametrize("steps", [2, 5, 40, 66, 67, 70])
def test_a_merge_that_is_interrupted_is_begun_anew_after_a_restart(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    monkeypatch.setattr(block_index, "_SEGMENTS", 10**9)
    quotes = _add(desk, _WORDS)
    assert _segments(desk) > 5
    monkeypatch.setattr(block_index, "_SEGMENTS", 2)
    left = steps

    def stop() -> None:
        nonlocal left
        left -= 1
        if left <= 0:
            raise Cancelled

    article = add_article(desk, "Paint\n\n“the bakery of Estvik was painted red” she said.")
    desk.quotes.add_all(article, [NewQuote((Span(8, 45),))])
    with pytest.raises(Cancelled):
        desk.matches.catch_up(stop)
    assert [_found(desk, words) for words in _WORDS] == [{quote} for quote in quotes]
    desk.close()

    again = Desk.open(tmp_path / "test.quotes")
    _add(again, ["the lighthouse of Estvik was painted black"])
    assert [_found(again, words) for words in _WORDS] == [{quote} for quote in quotes]
    assert _segments(again) == 1
    with again._store.read() as session:
        assert not index_in(session).shelf.has_dead()
    again.close()

import pytest

from quotetracker.text.bounds import moved_end, moved_start
from quotetracker.text.spans import Span

TEXT = "He said it’s a well-known risk, indeed."


@pytest.mark.parametrize(
    ("move", "by", "expected"),
    [
        (moved_start, -1, "said it’s a"),
        (moved_start, 1, "a"),
        (moved_end, 1, "it’s a well-known"),
        (moved_end, -1, "it’s"),
    ],
)
def test_ends_move_by_whole_words(move, by: int, expected: str) -> None:
    start = TEXT.index("it’s")
    spans = move(TEXT, (Span(start, start + len("it’s a")),), by)

    assert TEXT[spans[0].start : spans[0].end] == expected


@pytest.mark.parametrize(("move", "by"), [(moved_start, -1), (moved_end, 1)])
def test_nothing_moves_beyond_the_text(move, by: int) -> None:
    assert move(TEXT, (Span(0, len(TEXT)),), by) is None


@pytest.mark.parametrize(("move", "by"), [(moved_start, 1), (moved_end, -1)])
def test_the_last_word_stays(move, by: int) -> None:
    assert move("one", (Span(0, 3),), by) is None

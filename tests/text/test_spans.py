import pytest

from quotetracker.text.spans import Span, joined, merged


def test_a_span_must_hold_something() -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(3, 3)


def test_touching_and_overlapping_pieces_become_one() -> None:
    assert merged([Span(5, 9), Span(0, 3), Span(3, 6), Span(20, 22)]) == (Span(0, 9), Span(20, 22))


def test_pieces_of_a_split_quote_are_joined_by_a_gap() -> None:
    assert joined("one two three", [Span(0, 3), Span(8, 13)]) == "one … three"

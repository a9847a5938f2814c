import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotetracker.text.canonical import canonical
from quotetracker.text.spans import Span, sliced
from quotetracker.ui.reader.boundaries import ceiling, floor, nearest_end, nearest_start, snapped

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
TEXT = f"So e\u0301te\u0301 {FAMILY} came; don’t\u00a0stop\nnow."
texts = st.text(alphabet=st.one_of(st.characters(), st.sampled_from(" .’-\n\u0301\u00a0é😀🇩🇪שא")), max_size=60).map(
    lambda raw: canonical(raw).text
)


def words(start: int, end: int) -> str | None:
    span = snapped(TEXT, start, end)
    return None if span is None else sliced(TEXT, span)


@pytest.mark.parametrize(
    ("inside", "whole"),
    [("e\u0301t", "e\u0301te\u0301"), ("\u200d\U0001f469", FAMILY), ("on’", "don’t"), ("t\u00a0s", "don’t\u00a0stop")],
)
def test_a_selection_grows_to_whole_words(inside: str, whole: str) -> None:
    at = TEXT.index(inside)
    assert words(at, at + len(inside)) == whole


def test_white_space_at_the_ends_is_left_out() -> None:
    at = TEXT.index(" came;")
    assert words(at, at + len(" came;")) == "came;"


def test_only_white_space_is_no_selection() -> None:
    assert words(2, 3) is None
    assert words(5, 5) is None


def test_a_paragraph_ends_a_word() -> None:
    at = TEXT.index("op\nn")
    assert words(at, at + 4) == "stop\nnow"


def test_graphemes_only_keeps_half_words() -> None:
    at = TEXT.index("ame")
    assert snapped(TEXT, at, at + 2, words=False) == Span(at, at + 2)


def test_a_dragged_end_goes_to_the_nearest_word_end() -> None:
    text = "one seventeen two"
    assert nearest_end(text, 5, words=True) == 3
    assert nearest_end(text, 11, words=True) == 13
    assert nearest_start(text, 5, words=True) == 4
    assert nearest_start(text, 12, words=True) == 14


def test_a_long_text_without_spaces_is_not_walked_whole() -> None:
    text = "漢" * 400_000
    assert snapped(text, 200_000, 200_002) == Span(200_000, 200_002)


@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_snapping_again_changes_nothing(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    span = snapped(text, start, end)
    if span is not None:
        assert snapped(text, span.start, span.end) == span


@given(texts, st.integers(0, 60), st.booleans())
def test_boundaries_embrace_the_offset(text: str, offset: int, by_word: bool) -> None:
    offset = min(offset, len(text))
    assert 0 <= floor(text, offset, words=by_word) <= offset <= ceiling(text, offset, words=by_word) <= len(text)

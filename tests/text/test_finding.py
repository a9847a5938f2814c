"""Finding words as they are read: what counts for nothing, and that every hit leads back to its place."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotetracker.text.finding import FoldedText
from quotetracker.text.spans import Span, sliced


def found(text: str, words: str, *, cased: bool = False) -> list[str]:
    hits = FoldedText(text, cased=cased).find(words)
    return [sliced(text, hits.span(nth)) for nth in range(len(hits))]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The lock, THE LOCK and the\nlock", "the lock", ["The lock", "THE LOCK", "the\nlock"]),
        ("the\u00a0lock\n\nthe   lock", "the lock", ["the\u00a0lock", "the   lock"]),
        ("don’t, don't, donʼt", "don't", ["don’t", "don't", "donʼt"]),
        ("„No“, “No” and «No»", '"no"', ["„No“", "“No”", "«No»"]),
        ("1990–95 and 1990-95 and 1990−95", "1990—95", ["1990–95", "1990-95", "1990−95"]),
        ("Café, cafe and cafe\u0301!", "café", ["Café", "cafe", "cafe\u0301"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Wait… wait...", "wait...", ["Wait…", "wait..."]),
        ("co\u00adoperate", "cooperate", ["co\u00adoperate"]),
        ("😀 lock 😀 lock", "lock", ["lock", "lock"]),
        ("שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("ß und ss", "s", ["ß", "s", "s"]),
        ("nothing of it", "lock", []),
        ("any text", "  ", []),
        ("any text", "\u0301", []),
        ("", "any", []),
    ],
)
def test_what_somebody_means_is_found(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


def test_capital_letters_count_when_that_is_wished() -> None:
    text = "Lock, lock, LOCK; École, école; don’t"
    assert found(text, "lock", cased=True) == ["lock"]
    assert found(text, "Ecole", cased=True) == ["École"]
    assert found(text, "don't", cased=True) == ["don’t"]


def test_hits_are_asked_for_by_place() -> None:
    text = "ﬁsh e\u0301 fish … fish"  # more and fewer characters than it is folded to
    hits = FoldedText(text).find("fish")
    spans = [hits.span(nth) for nth in range(len(hits))]
    assert spans == [Span(0, 3), Span(7, 11), Span(14, 18)]
    assert [hits.first_from(at) for at in (0, 1, 7, 8, 14, 15)] == [0, 1, 1, 2, 2, 0]
    assert [list(hits.reaching_into(*stretch)) for stretch in ((0, 18), (3, 7), (8, 9), (11, 15))] == [
        [0, 1, 2],
        [],
        [1],
        [2],
    ]


_ANY = st.text(st.sampled_from("aAéßﬁ…ı’“– \n\u00a0\u00ad\u0301😀م١e."), max_size=40)


@given(text=_ANY, start=st.integers(0, 40), length=st.integers(1, 8))
def test_every_stretch_of_a_text_is_found_where_it_stands(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    folded = FoldedText(text)
    hits = folded.find(words)
    spans = [hits.span(nth) for nth in range(len(hits))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert spans == sorted(spans)
    assert all(not one.overlaps(other) for one, other in pairwise(spans))
    if words.strip() and FoldedText(words).find(words):
        assert any(span.start <= start + length and span.end >= start for span in spans)

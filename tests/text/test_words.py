import random
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quotetracker.text import words as module
from quotetracker.text.words import Word, _any_words, folded, folded_words, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hello, “World” — it’s", ["hello", "world", "it", "is"]),
        ("don't can’t cannot won't", ["do", "not", "can", "not", "can", "not", "will", "not"]),
        ("We'll, I'm, they've, you're", ["we", "will", "i", "am", "they", "have", "you", "are"]),
        ("Obama's plan, the workers' rights", ["obama", "'s", "plan", "the", "workers", "rights"]),
        ("U.S. US us", ["usa", "usa", "us"]),
        ("ALL OF US", ["all", "of", "us"]),
        ("O’Brien and l’homme", ["obrien", "and", "lhomme"]),
        ("café Straße ﬁne Małgorzata e\u0301t", ["cafe", "strasse", "fine", "malgorzata", "et"]),
        ("well-known AR-15", ["well", "known", "ar", "15"]),
        ("5% & $3.5", ["5", "percent", "and", "$", "3.5"]),
        ("[T]he want[s]", ["the", "wants"]),
        ("[the minister] said [sic]", ["said"]),
        ("你好 world", ["你", "好", "world"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("_ … — “”", []),
    ],
)
def test_words_are_folded(text: str, words: list[str]) -> None:
    assert folded_words(text) == words


def test_offsets_point_into_the_original() -> None:
    text = "He “don’t” want [Bill] to … go"

    assert [text[word.start : word.end] for word in words_of(text)] == ["He", "do", "n’t", "want", "Bill", "to", "go"]


def test_insertions_and_gaps_are_known() -> None:
    words = words_of("we [the party] will … win [...] soon. . . now")

    assert [word.folded for word in words if word.inserted] == ["the", "party"]
    assert [word.folded for word in words if word.gap] == ["win", "soon", "now"]


def test_an_unclosed_bracket_inserts_nothing() -> None:
    assert folded_words("we [the party will win") == ["we", "the", "party", "will", "win"]


def test_no_more_words_than_asked_for() -> None:
    assert len(words_of("a b c d", most=2)) == 2


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_ordered_words(text: str) -> None:
    words = words_of(text)

    assert all(word.folded and 0 <= word.start < word.end <= len(text) for word in words)
    assert all(left.end <= right.start for left, right in pairwise(words))


@given(st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_folding_twice_changes_nothing_more(word: str) -> None:
    assert folded(folded(word)) == folded(word)


def test_folding_any_single_character_twice_changes_nothing_more() -> None:
    """Found by chance: U+2024 became a full stop, and that became nothing."""
    characters = (chr(code) for code in range(0x11_0000) if not 0xD800 <= code < 0xE000)

    assert [char for char in characters if folded(folded(char)) != folded(char)] == []


@given(st.text(st.sampled_from("aUSnt'’‘`“”–— .,…%$&€5(_\n-éß中[]"), max_size=30), st.none() | st.integers(1, 5))
@settings(max_examples=600, deadline=None)
def test_words_are_folded_the_same_the_quick_way(text: str, most: int | None) -> None:
    assert folded_words(text, most=most) == [w.folded for w in words_of(text, most=most) if not w.inserted]


@given(st.text(st.sampled_from("aUSnt'’‘`“”–— .,…%$&€5(_\n-éß中[]"), max_size=30), st.none() | st.integers(1, 5))
@settings(max_examples=600, deadline=None)
@example("U.S. don’t – it's 5.2m “US”", None)
@example("we.\n.\nwin", None)
@example("so (laughter) they", None)
def test_words_stand_where_they_stand_the_quick_way(text: str, most: int | None) -> None:
    assert words_of(text, most=most) == tuple(_any_words(text, most))


_PIECES = (
    "We said", "don't", "[the minister]", "…", "5,000", "U.S.A.", "naïve", "(laughter)", "“so”", "漢字", "—", "it's",
    "a" * 90, "1" * 700, "1.2" * 400, "[" + "x " * 50 + "]", " " * 300, "e\u0301" * 60, "wo[n]t", "\n\n",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("most", [1, 2, 40, 300])
def test_the_beginning_of_a_long_text_has_the_words_of_the_whole(
    monkeypatch: pytest.MonkeyPatch, seed: int, most: int
) -> None:
    rng = random.Random(seed)
    text = " ".join(rng.choices(_PIECES[: rng.choice((1, 8, 20))], k=4_000))
    short = words_of(text, most=most), folded_words(text, most=most)

    monkeypatch.setattr(module, "_LEAST_ROOM", len(text))

    assert short == (words_of(text, most=most), folded_words(text, most=most))


def test_a_few_words_of_a_megabyte_do_not_take_looking_at_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "We said so… " * 100_000
    seen: list[int] = []
    whole = _any_words

    def noted(text: str, most: int | None) -> list[Word]:
        seen.append(len(text))
        return whole(text, most)

    monkeypatch.setattr(module, "_any_words", noted)

    assert len(words_of(text, most=40)) == 40
    assert len(folded_words(text, most=40)) == 40
    assert max(seen) < 5_000

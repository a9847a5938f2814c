"""What the words mean in which two texts differ. Needs no extra: the vectors of the words are given."""

from zlib import crc32

import numpy as np
import pytest

from quotetracker.match.comparison import Wording, compare
from quotetracker.match.meaning import Alike, lifted
from quotetracker.match.meant import MEANT, Said, meant, said
from quotetracker.match.model import weighed
from quotetracker.match.relations import Relation

NEAR = {"shut": 1, "close": 1, "hospital": 2, "clinic": 2}
FIRST = "The ministry will shut the old hospital before winter."
SAME = "Before winter the ministry is going to close the old clinic."
OTHER = "Before winter the ministry is going to paint the old bridge."


def _said(text: str) -> Said:
    """Each word has a vector of its own, words that mean the same nearly the same one."""
    spans, rows, at = [], [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        name = word.strip(".").lower()
        kept = np.random.default_rng(NEAR.get(name, crc32(name.encode()))).standard_normal(32)
        rows.append(kept + 0.2 * np.random.default_rng(crc32(name.encode())).standard_normal(32))
        spans.append((start, at))
    found = said(text, spans, np.array(rows, np.float32))
    assert found is not None
    return found


def _told(a: str, b: str, cosine: float = 0.6) -> dict[str, float]:
    return dict(zip(MEANT, meant(_said(a), _said(b), cosine), strict=True))


def test_own_words_are_held_against_own_words() -> None:
    same, other = _told(FIRST, SAME), _told(FIRST, OTHER)

    assert same["between"] > 0.7 > 0.5 > other["between"]
    assert same["facing_least"] > 0.7 > 0.5 > other["facing_least"]
    assert same["cosine"] == 0.6


@pytest.mark.parametrize("other", [SAME, OTHER, "The ministry will shut the old hospital.", "Good evening to you."])
def test_it_tells_the_same_from_either_side(other: str) -> None:
    assert meant(_said(FIRST), _said(other), 0.4) == pytest.approx(meant(_said(other), _said(FIRST), 0.4), abs=1e-5)


def test_sides_without_words_of_their_own_are_counted() -> None:
    assert _told(FIRST, OTHER)["sides_without"] == 0
    assert _told(FIRST, "The ministry will shut the old hospital.")["sides_without"] == 1
    assert _told(FIRST, FIRST)["sides_without"] == 2


def test_pieces_of_a_word_are_one_word_and_what_was_not_read_is_left_out() -> None:
    states = np.array([[9, 9], [1, 0], [0, 1], [4, 4]], np.float32)

    found = said("Ferries sail tomorrow", [(0, 0), (0, 3), (3, 7), (8, 12)], states)

    assert found is not None
    assert found.states.tolist() == [[0.5, 0.5], [4, 4]]
    assert said("Ferries sail", [(0, 0)], states[:1]) is None


def test_every_value_has_a_weight() -> None:
    base = weighed("meaning", MEANT, [0.0] * len(MEANT))
    moved = [weighed("meaning", MEANT, [float(nth == at) for nth in range(len(MEANT))]) for at in range(len(MEANT))]

    assert sum(odds != base for odds in moved) >= len(MEANT) - 1  # "sides_without" says when it is not asked


def _lifted(b: str, cosine: float, *, speakers: tuple[str, str]) -> bool:
    """Whether a pair that the words call different is lifted."""
    left, right = (Wording(text, speakers=frozenset([who])) for text, who in zip((FIRST, b), speakers, strict=True))
    words = compare(left, right)
    different = type(words)(Relation.DIFFERENT, 0.1, "none", (), ())
    return lifted(different, Alike(cosine, tuple(_told(FIRST, b, cosine).values())), left, right) is not different


def test_words_that_mean_the_same_speak_for_a_pair_and_others_do_not() -> None:
    assert _lifted(SAME, 0.62, speakers=("7", "7"))
    assert not _lifted(OTHER, 0.62, speakers=("7", "7"))


def test_sentences_that_are_far_apart_are_not_lifted_and_those_of_two_speakers_must_be_nearer() -> None:
    assert not _lifted(SAME, 0.4, speakers=("7", "7"))
    assert not _lifted(SAME, 0.62, speakers=("7", "8"))
    assert _lifted(SAME, 0.8, speakers=("7", "8"))

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.match.copies import COPY, CopyIndex, copy_score, groups, sketch, sketch_score

_WIRE = """
MERROW, March 3 (Wire) - The harbour ferry will not sail before Thursday after divers found a crack in the hull of the
Saint Brice, the port authority said on Tuesday. About four hundred passengers a day use the line. "We would rather lose
a week than lose a boat," harbour master Ilse Brandt told reporters on the quay. The crack, nearly two metres long, was
discovered during a routine inspection that had been postponed twice because of winter storms. Brandt said the company
that owns the ferry had been told to bring in a replacement vessel at its own expense. A spokesman for the company said
it regretted the inconvenience and was looking for one. Fishermen offered to carry the mail to the islands until then.
Schools on the two outer islands will teach by radio, as they did during the strike nine years ago. Shopkeepers said
that bread and milk would last until Friday if nobody hoarded. The last time the ferry stood still for longer than a
day was in the winter of the great ice, when the strait froze and children walked across it to see their grandparents.
"""
_OTHER = """
The crack in the hull of the Saint Brice was no surprise to those who work on her, three members of the crew told this
newspaper. Since autumn they had written down noises in the log book every week, and every week somebody ashore had
ticked them off. "We would rather lose a week than lose a boat," harbour master Ilse Brandt said on Tuesday, when the
ferry was taken out of service. The crew would have preferred that she had said so in October. Divers needed less than
ten minutes to find what the owners say nobody could have known. Merrow has lived on this boat for thirty years; its
pharmacist keeps a second store on the larger island, and its undertaker plans by the tide tables. Now both have
rented a fishing boat.
"""


def _drifted(text: str, share: float) -> str:
    rng = random.Random(3)
    return " ".join("altered" if rng.random() < share else word for word in text.split())


@pytest.mark.parametrize(
    ("copy", "least"),
    [
        (_WIRE, 1.0),
        (_WIRE.upper().replace('"', "”"), 0.99),
        (" ".join(_WIRE.split()[: len(_WIRE.split()) // 2]), 0.99),
        (f"By our own correspondent. {_WIRE} Turn to page four for tide tables.", 0.99),
        (_drifted(_WIRE, 0.1), 0.6),
    ],
)
def test_copies_of_an_article_are_recognized(copy: str, least: float) -> None:
    assert copy_score(_WIRE, copy) >= max(least, COPY)


def test_two_articles_on_one_event_that_share_a_quote_are_no_copies() -> None:
    assert 0 < copy_score(_WIRE, _OTHER) < COPY / 2


@pytest.mark.parametrize("text", ["", "?!", "Thank you", "Make the harbour great again, she said"])
def test_a_few_words_are_no_article(text: str) -> None:
    assert copy_score(text, text) == 0
    assert copy_score(text, _WIRE) == 0


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_two_texts_get_one_score_from_either_side(a: str, b: str) -> None:
    assert copy_score(a, b) == copy_score(b, a)
    assert 0 <= copy_score(a, b) <= 1
    assert sketch_score(sketch(a), sketch(b)) == sketch_score(sketch(b), sketch(a))


def _article(seed: int) -> str:
    rng = random.Random(seed)
    return " ".join(f"word{rng.randrange(3_000)}" for _ in range(500))


def test_a_sketch_estimates_the_score() -> None:
    text = _article(1)
    half = " ".join([*text.split()[:250], *_article(2).split()[:250]])

    assert sketch_score(sketch(text), sketch(half)) == pytest.approx(copy_score(text, half), abs=0.2)


def test_the_index_finds_each_copy_among_many_texts() -> None:
    index = CopyIndex()
    for key in range(1_000):
        index.add(key, sketch(_article(key)))

    assert all(index.like(sketch(_drifted(_article(key), 0.1)))[:1] == [key] for key in range(0, 1_000, 50))
    assert index.like(sketch(_article(5_000))) == []


def test_a_text_that_was_removed_or_replaced_is_not_found() -> None:
    index = CopyIndex()
    index.add(1, sketch(_article(1)))
    index.add(2, sketch(_article(2)))

    index.remove(1)
    index.remove(7)
    index.add(2, sketch(_article(3)))

    assert index.like(sketch(_article(1))) == []
    assert index.like(sketch(_article(2))) == []
    assert index.like(sketch(_article(3))) == [2]
    assert len(index) == 1


def test_copies_of_copies_are_one_group() -> None:
    assert groups([(4, 9), (9, 2), (7, 8)]) == {4: 2, 9: 2, 2: 2, 7: 7, 8: 7}


def test_sketches_are_the_same_today_and_tomorrow() -> None:
    assert sketch("the boat will sail on thursday morning at seven if the tide allows it").sample == (
        62702760,
        2294235088,
        3737754368,
    )


@pytest.mark.timeout(60)
def test_scoring_a_megabyte_does_not_hang() -> None:
    copy_score("word other " * 90_000, "x" * 1_000_000)

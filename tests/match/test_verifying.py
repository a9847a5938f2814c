"""Which candidates are compared word by word."""

import pytest

from quotetracker.match.verifying import likeliest, likeness, pair_likeness

SAID = "We will close the old bridge on Monday because it has five deep cracks."
OTHER = "The farmers were never asked about the new road to the harbour."


def test_a_part_inside_a_longer_text_is_alike() -> None:
    long = f"Nobody had slept. {SAID} That is all there is to say for today, and for the rest of the week as well."

    scores = likeness("close the old bridge on Monday", [OTHER, long, SAID.upper()])

    assert scores[0] < 60 < 90 < min(scores[1:])


def test_pairs_get_the_scores_that_their_texts_get_alone() -> None:
    pairs = [(SAID, OTHER), (SAID, SAID[20:]), ("close the old bridge", SAID), ("", SAID)]

    scores = pair_likeness([one for one, _ in pairs], [other for _, other in pairs])

    assert scores.tolist() == [likeness(one, [other])[0] for one, other in pairs]


def test_a_short_part_stands_before_longer_texts_that_share_a_little_more() -> None:
    others = [OTHER, "close … deep cracks", f"{OTHER} It has deep cracks, and so has the road to the old harbour."]

    assert likeliest(SAID, others, [5.0, 1.0, 1.4], most=1) == [1]
    assert likeliest(SAID, others, [5.0, 1.0, 1.4], most=0) == []


@pytest.mark.parametrize("texts", [[], [""], ["…", "👍"]])
def test_nothing_is_alike_to_nothing(texts: list[str]) -> None:
    assert likeliest("", texts, [1.0] * len(texts), most=5) == []
    assert len(pair_likeness(texts, texts)) == len(texts)


@pytest.mark.timeout(60)
def test_looking_at_a_megabyte_does_not_hang() -> None:
    likeness("word and other " * 70_000, ["other words and then " * 50_000] * 100)

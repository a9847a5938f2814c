"""The model at run time: best path, margins, packed weights."""

from quotetracker.attribution.labels import LABELS, B, G, I, O, Q, S, labels_for
from quotetracker.attribution.tagger import tagger_from
from quotetracker.attribution.tokens import tokens_in

STEPS = [[0] * len(LABELS) for _ in LABELS]


def model(*tables: dict[str, list[int]], steps: list[list[int]] = STEPS) -> dict[str, object]:
    return {"labels": list(LABELS), "steps": steps, "weights": list(tables)}


def test_the_label_with_the_greatest_weight_wins() -> None:
    tagger = tagger_from(model({"a": [5, 0, 0, 0, 0, 0], "b": [0, 0, 0, 7, 0, -2]}))

    assert tagger.best([("a",), ("b",)]) == ([O, Q], [5.0, 7.0])


def test_negative_weights_do_not_spill_into_other_labels() -> None:
    tagger = tagger_from(model({"a": [-300, 120, -5, 7, -90_000, 3]}))

    assert tagger.scores([("a",)]) == [[-300, 120, -5, 7, -90_000, 3]]


def test_steps_can_outvote_a_word() -> None:
    steps = [[0] * len(LABELS) for _ in LABELS]
    steps[O][I] = -1000
    tagger = tagger_from(model({"a": [9, 0, 0, 0, 0, 0], "b": [0, 0, 0, 0, 3, 5]}, steps=steps))

    assert tagger.best([("a",), ("b",)])[0] == [O, B]


def test_unknown_and_absent_features_weigh_nothing() -> None:
    tagger = tagger_from(model({"a": [1, 2, 3, 4, 5, 6]}))

    assert tagger.scores([("z",), (None,)]) == [[0] * 6, [0] * 6]


def test_no_words_have_no_labels() -> None:
    assert tagger_from(model({})).best([]) == ([], [])


def test_labels_mark_the_gap_between_parts() -> None:
    text = "Adler later said it rained."
    tokens = tokens_in(text, 0, len(text))

    labels = labels_for(tokens, [([(17, 26)], [(0, 5)], [(12, 16)])])

    assert labels == [S, G, Q, B, I, O]

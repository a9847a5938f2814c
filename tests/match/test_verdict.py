"""The shortened ways to a judgement come to the same as the long ones."""

import json
from itertools import product
from pathlib import Path

import pytest

from quotetracker.match import comparison
from quotetracker.match.changes import _related_change, word_change
from quotetracker.match.comparison import Verdict, Wording, compare, verdict
from quotetracker.match.lexicon import rarity
from quotetracker.match.relations import Relation
from quotetracker.match.terms import terms_under
from quotetracker.text.kind import Kind
from quotetracker.text.words import folded_words

_ROWS = [
    json.loads(line)
    for half in ("open", "held")
    for line in (Path(__file__).parent / "data" / f"{half}-relations.jsonl").read_text(encoding="utf-8").splitlines()
]
# Words of which each is related to another one in a way of its own.
_KIN = (
    "rise fall safe unsafe legal illegal possible impossible agree disagree all every most few not never hardly will "
    "would we they is was monday friday mile miles kilometre 5 15 2.5 house houses recieve receive minister ministers "
    "may must perhaps probably very quite money cash job position nobody everybody took take none "
    "plotted unplotted"
)


@pytest.mark.parametrize("voices", [0, 5])
@pytest.mark.parametrize("apart", [0, 1, 7])
@pytest.mark.parametrize("known", [True, False])
def test_a_verdict_is_the_comparison_without_its_words(known: bool, apart: int, voices: int) -> None:
    """``apart`` 0 takes the pairs as written; others put together what was said of other things."""
    told = set()
    for row, other in zip(_ROWS, [*_ROWS[apart:], *_ROWS[:apart]], strict=True):
        a, b = (
            Wording(each[side], Kind(each[f"kind_{side}"]), frozenset([each[f"speaker_{side}"]] if known else []))
            for each, side in ((row, "a"), (other, "b"))
        )
        found = compare(a, b, voices=voices, flag_from=0.8)

        short = verdict(a, b, voices=voices, flag_from=0.8)

        told.add(found.relation)
        if found.relation is Relation.DIFFERENT:
            assert short is None, row["id"]
        else:
            assert short == Verdict(found.relation, found.score, found.tier), row["id"]
    assert Relation.DIFFERENT in told


def test_words_without_a_tie_are_strangers_by_every_rule() -> None:
    words = {word for row in _ROWS[::4] for word in folded_words(row["a"])}
    sample = [*sorted(words)[::5], *_KIN.split()]
    terms = terms_under(rarity)

    told = {(a, b): word_change(terms[a], terms[b]) for a, b in product(sample, repeat=2) if a != b}

    assert told == {pair: _related_change(*pair) for pair in told}
    assert sum(credit > 0 for credit, _ in told.values()) >= 50


def test_equal_words_are_no_two_statements_however_light_they_are() -> None:
    found = verdict(Wording("And so it was"), Wording("and so it was."))

    assert found is not None
    assert found.relation is Relation.REPEAT


def test_words_that_many_say_are_compared_once_for_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = []
    look = comparison._Look

    def noted(*values: object) -> object:
        looks.append(values)
        return look(*values)  # type: ignore[arg-type]

    monkeypatch.setattr(comparison, "_looked", lambda _a, _b: noted)
    quotes = [
        Wording("The ferry sails again in May, they say.", speakers=frozenset([f"{nth}"]), said_on=f"2026-01-{nth % 9}")
        for nth in range(40)
    ]

    found = {verdict(a, b) for a in quotes for b in quotes if a is not b}

    assert [each.relation for each in found if each] == [Relation.MISATTRIBUTED]
    assert len(looks) == 1
    assert verdict(quotes[0], quotes[0]) not in found, "one speaker's own words are something else"


def test_words_for_a_verdict_need_no_second_look(monkeypatch: pytest.MonkeyPatch) -> None:
    aligned = []
    align = comparison.align

    def noted(*tokens: object) -> object:
        aligned.append(tokens)
        return align(*tokens)  # type: ignore[arg-type]

    monkeypatch.setattr(comparison, "align", noted)
    a, b = Wording("The ferry to the islands sails again in June."), Wording("The ferry to the islands sails in June.")

    assert verdict(a, b) is not None
    assert compare(a, b).relation is verdict(a, b).relation  # type: ignore[union-attr]
    assert len(aligned) == 1

import pytest

from quotetracker.match.acronyms import short_names, spelt_out
from quotetracker.match.comparison import Op, Wording, compare, word_diff
from quotetracker.match.lexicon import rarity
from quotetracker.match.relations import Relation
from quotetracker.match.tokens import tokens_of


@pytest.mark.parametrize(
    ("short", "words", "found"),
    [
        ("eu", "the European Union will ban it", "European Union"),
        ("mps", "most members of parliament voted", "members of parliament"),
        ("fbi", "the Federal Bureau of Investigation", "Federal Bureau of Investigation"),
        ("eu", "every one of us", None),
        ("eu", "European and other unions", None),
    ],
)
def test_what_a_short_name_stands_for_is_found(short: str, words: str, found: str | None) -> None:
    tokens = tokens_of(words, rarity)

    spelt = spelt_out(short, tokens, 0, len(tokens))

    assert (words[tokens[spelt[0]].start : tokens[spelt[1] - 1].end] if spelt else None) == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The EU and the U.N. told some MPs", ["eu", "un", "mps"]),
        ("It is as it was", []),
        ("THE EU WILL BAN IT", []),
        ("Nato and I agree", []),
    ],
)
def test_short_names_are_told_by_their_capitals(text: str, names: list[str]) -> None:
    tokens = tokens_of(text, rarity)

    assert [tokens[at].key for at in sorted(short_names(text, tokens))] == names


def test_a_short_name_stands_for_the_long_one_from_either_side() -> None:
    short, long = (
        "The EU will ban the pesticide in the spring",
        "The European Union will ban the pesticide in the spring",
    )

    assert [(p.before, p.after) for p in word_diff(short, long) if p.op is Op.CHANGED] == [("EU", "European Union")]
    assert [(p.before, p.after) for p in word_diff(long, short) if p.op is Op.CHANGED] == [("European Union", "EU")]
    assert "name" not in {part.change for part in word_diff(short, long)}


def test_a_denial_behind_a_short_name_is_still_a_conflict() -> None:
    a = Wording("The EU will ban the pesticide in the spring", speakers=frozenset({"Ada"}))
    b = Wording("The European Union will not ban the pesticide in the spring", speakers=frozenset({"Ben"}))

    assert compare(a, b).relation is Relation.CONFLICT

"""What vectors may add to the words, and what they may not. Needs no extra: the cosines are given."""

import pytest

from quotetracker.match import meaning
from quotetracker.match.comparison import Comparison, Wording, compare
from quotetracker.match.meaning import Alike, has_meaning, lifted, likelihood, opposed
from quotetracker.match.relations import Relation

ASKED = Wording("Nobody should have to choose between medicine and rent.", speakers=frozenset({"7"}))
OTHER = Wording("People must not be forced to pay their landlord instead of the pharmacist.", speakers=frozenset({"7"}))
COSINES = [nth / 50 for nth in range(51)]


def test_a_paraphrase_without_common_words_is_lifted_to_maybe_with_its_reason() -> None:
    words = compare(ASKED, OTHER)
    assert words.tier == "none"

    comparison = lifted(words, Alike(0.781), ASKED, OTHER)

    assert (comparison.relation, comparison.tier) == (Relation.PARAPHRASE, "maybe")
    assert comparison.reasons[0] == "alike in meaning (78 %), in other words"
    assert comparison.diff == words.diff


def test_a_low_cosine_changes_nothing() -> None:
    words = compare(ASKED, OTHER)

    assert lifted(words, Alike(0.4), ASKED, OTHER) is words


def test_other_speakers_need_a_higher_cosine() -> None:
    between = next(cosine for cosine in COSINES if likelihood(Alike(cosine), same_speaker=True) >= 0.5)

    assert likelihood(Alike(between), same_speaker=False) < 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We will reopen the harbour bridge before winter.", "The harbour bridge will not be open again by winter."),
        ("The council never agreed to sell the stadium.", "The councillors approved the sale of the sports ground."),
        ("Rents went up by 5 percent in our town last year.", "Last year tenants here had to pay 15 percent more."),
        ("Four hundred jobs will go at the mill next spring.", "The paper factory cuts 900 posts next year."),
    ],
)
def test_what_is_opposed_is_never_lifted(first: str, second: str) -> None:
    a, b = Wording(first), Wording(second)
    different = Comparison(Relation.DIFFERENT, 0.1, "none", (), ())

    assert opposed(first, second)
    assert opposed(second, first)
    assert lifted(different, Alike(0.99), a, b) is different


def test_equal_figures_in_other_spelling_are_no_hindrance() -> None:
    assert not opposed("Rents went up by five per cent.", "Tenants had to pay 5% more.")


def test_two_words_tell_too_little() -> None:
    assert not has_meaning("Thank you!")
    assert not has_meaning("… “!?” 🙂")
    assert has_meaning("Thank you all very much")


def _never_flags() -> bool:
    outcomes = {
        lifted(Comparison(relation, 0.2, tier, (), ()), Alike(cosine), ASKED, OTHER).tier
        for cosine in COSINES
        for relation, tier in (
            (Relation.DIFFERENT, "none"),
            (Relation.PARAPHRASE, "maybe"),
            (Relation.CONFLICT, "maybe"),
        )
    }
    below = all(likelihood(Alike(cosine), same_speaker=same) < 0.7 for cosine in COSINES for same in (True, False))
    return outcomes <= {"none", "maybe"} and below


def _never_touches_what_words_say() -> bool:
    for relation in Relation:
        for tier in ("flag", "maybe"):
            comparison = Comparison(relation, 0.4, tier, ("so",), ())
            if any(lifted(comparison, Alike(cosine), ASKED, OTHER) is not comparison for cosine in COSINES):
                return False
    return True


def test_no_cosine_raises_a_flag_or_overrules_the_words() -> None:
    assert _never_flags()
    assert _never_touches_what_words_say()


def test_the_rules_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_bold(comparison: Comparison, alike: Alike, a: Wording, b: Wording) -> Comparison:
        return Comparison(Relation.PARAPHRASE, alike.cosine, "flag" if alike.cosine > 0.9 else "maybe", (), ())

    monkeypatch.setattr(f"{__name__}.lifted", too_bold)
    assert not _never_flags()
    assert not _never_touches_what_words_say()
    monkeypatch.undo()
    monkeypatch.setattr(meaning, "_MOST", 1.0)
    assert not _never_flags()

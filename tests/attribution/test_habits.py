from dataclasses import replace

import pytest

from quotetracker.attribution.habits import Habits
from quotetracker.attribution.suggestions import Example, Person, Suggestion, Tier
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span

SUGGESTION = Suggestion(
    spans=(Span(0, 5),),
    kind=Kind.INDIRECT,
    mention=Span(10, 12),
    mention_text="he",
    cue=Span(13, 20),
    person=Person("Omar Tey"),
    confidence=0.7,
    tier=Tier.MEDIUM,
    reasons=("he + claimed",),
)


def decisions(right: int, wrong: int, cue: str = "claimed") -> list[Example]:
    return [Example(Kind.INDIRECT, cue, "he", 0.7, nth < right) for nth in range(right + wrong)]


def test_without_decisions_nothing_changes() -> None:
    assert Habits(()).applied(SUGGESTION, "claimed") is SUGGESTION


@pytest.mark.parametrize(("right", "wrong", "sign"), [(12, 0, 1), (0, 12, -1)])
def test_confidence_follows_what_the_editor_did(right: int, wrong: int, sign: int) -> None:
    moved = Habits(decisions(right, wrong)).applied(SUGGESTION, "claimed")

    assert (moved.confidence - SUGGESTION.confidence) * sign > 0.1
    assert moved.reasons[-1].startswith(f"you accepted {right} of 12")


def test_one_decision_changes_little_and_the_tier_stays() -> None:
    moved = Habits(decisions(0, 1)).applied(SUGGESTION, "claimed")

    assert 0 < SUGGESTION.confidence - moved.confidence < 0.2
    assert moved.reasons == SUGGESTION.reasons


def test_decisions_as_expected_change_nothing_much() -> None:
    moved = Habits(decisions(7, 3)).applied(SUGGESTION, "claimed")

    assert moved.confidence == pytest.approx(0.7, abs=0.02)


def test_other_kinds_are_not_touched() -> None:
    other = replace(SUGGESTION, kind=Kind.DIRECT)

    assert Habits(decisions(0, 30)).applied(other, "claimed") is other


def test_many_rejections_lower_the_tier() -> None:
    assert Habits(decisions(0, 40)).applied(SUGGESTION, "claimed").tier is Tier.LOW

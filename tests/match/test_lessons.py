import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotetracker.match.comparison import FLAG
from quotetracker.match.lessons import Lesson, flag_from


def test_without_decisions_nothing_changes() -> None:
    assert flag_from([]) == FLAG


def test_one_decision_changes_little_and_forty_change_much() -> None:
    one = flag_from([Lesson(0.6, same=True)])
    forty = flag_from([Lesson(0.6, same=True)] * 40)

    assert FLAG - 0.06 < one < FLAG
    assert forty < 0.55


def test_who_refuses_what_was_flagged_is_shown_less() -> None:
    assert flag_from([Lesson(0.8, same=False)] * 20) > 0.85


def test_decisions_as_the_score_expected_change_next_to_nothing() -> None:
    lessons = [Lesson(score, same=nth < 10 * score) for score in (0.1, 0.3, 0.5, 0.7, 0.9) for nth in range(10)]

    assert flag_from(lessons) == pytest.approx(FLAG, abs=0.03)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=200))
def test_any_decisions_give_a_threshold_between_bounds(decisions: list[tuple[float, bool]]) -> None:
    assert 0.45 <= flag_from([Lesson(score, same) for score, same in decisions]) <= 0.97


def test_the_order_of_decisions_does_not_matter() -> None:
    lessons = [Lesson(0.9, same=True), Lesson(0.6, same=False), Lesson(0.5, same=True)]

    assert flag_from(lessons) == pytest.approx(flag_from(lessons[::-1]))

"""The counter of work tells linear growth from faster one, and gives back the tracer that was there."""

import sys

import pytest
from effort import effort, growth


def squares(size: int) -> int:
    return sum(1 for one in range(size) for other in range(size) if one == other)


def test_the_same_work_is_the_same_effort() -> None:
    assert effort(lambda: squares(20)) == effort(lambda: squares(20)) > 400


def test_linear_work_grows_like_its_size() -> None:
    assert 0.8 < growth(lambda size: [n * n for n in range(size)], 1_000) < 1.2


def test_quadratic_work_is_told() -> None:
    assert growth(squares, 50) > 3


def test_the_tracer_before_is_back_even_after_a_failure() -> None:
    before = sys.gettrace()
    with pytest.raises(ZeroDivisionError):
        effort(lambda: 1 // 0)

    assert sys.gettrace() is before

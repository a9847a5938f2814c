"""How much work a piece of code does, without a clock: how many lines of Python it runs.

The same on every machine and under any load, so that a test can say how work grows. What runs in C (sorting, regular
expressions) counts as the one line that calls it: where that could hang, a test has ``pytest.mark.timeout``.
"""

import sys
from collections.abc import Callable
from types import FrameType


def effort(work: Callable[[], object]) -> int:
    """How many lines of Python ``work`` runs."""
    lines = 0

    def line(_frame: FrameType, event: str, _value: object) -> object:
        nonlocal lines
        lines += event == "line"
        return line

    before = sys.gettrace()
    sys.settrace(line)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return lines


def growth(work: Callable[[int], object], size: int, *, times: int = 4) -> float:
    """How much more ``work`` does for ``times`` the ``size``, as a multiple of ``times``: about 1 where it is linear.

    Both are run once before, so that what is loaded or kept for later counts on neither side.
    """
    work(size)
    work(times * size)
    once = effort(lambda: work(size))
    return effort(lambda: work(times * size)) / (times * max(1, once))

"""PySide6 must not lose references to None: docs/decisions/0002-pin-pyside.md."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_do_not_eat_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("x")

    assert abs(sys.getrefcount(None) - before) < 1000

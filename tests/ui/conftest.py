"""These tests need a window."""

import pytest

pytest.importorskip("PySide6.QtWidgets")

from gui import *  # noqa: E402, F403 - fixtures

"""These tests need a window."""

import pytest

pytest.importorskip("PySide6.QtWidgets")

from gui import *  # noqa: F403 - fixtures

"""Plugin for pytest in the environment without Qt: refuses to run where PySide6 is to be had after all."""

from importlib.util import find_spec

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's setting from pyproject.toml, which would be an unknown one here."""
    parser.addini("qt_api", "Read by pytest-qt, which is not here.")


def pytest_configure() -> None:
    """Stop where the run would prove nothing."""
    if find_spec("PySide6"):
        raise pytest.UsageError("PySide6 is in .venv-core, where it must not be: delete that folder and try again.")


def pytest_report_header() -> str:
    """Say so at the head of the run."""
    return "PySide6: absent, as it must be here"

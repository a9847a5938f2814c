"""The way from the command line to the window; nothing of it is imported before it is wanted."""

import os
import sys
from pathlib import Path
from types import ModuleType

from quotetracker.errors import QuoteTrackerError
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk


class NoWindowError(QuoteTrackerError):
    """The window cannot be opened on this machine."""


def start(library: Path | None, *, sample: bool, safe: bool = False, read_only: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    # Qt aborts the process when it finds no display, so this must be known before.
    shown = os.environ.get("QT_QPA_PLATFORM") or sys.platform != "linux"
    if not shown and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NoWindowError(
            "There is no display on which a window could open.",
            "Try instead: quotetracker demo, or the other commands.",
        )
    return int(_app().main(library, sample=sample, safe=safe, read_only=read_only))


def draw_window(desk: Desk, picture: Path) -> None:
    """Write a picture of the window on this library, without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app().draw(desk, picture)


def print_quotes(desk: Desk, path: Path, wanted: QuoteFilter, order: str) -> None:
    """Write the quotes as they would be printed to a PDF, without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app().print_quotes(desk, path, wanted, order)


def _app() -> ModuleType:
    try:
        from quotetracker import app
    except ImportError as error:
        if isinstance(error, ModuleNotFoundError) and not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise  # a mistake of the program, or of its installation
        raise NoWindowError(
            "The window needs Qt, and it cannot be loaded here.",
            "Run script/run once: it installs what is missing or says how.",
            detail=str(error),
        ) from error
    return app

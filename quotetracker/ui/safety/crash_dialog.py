"""What is shown when the program did something that nobody expected."""

import logging
import platform
import sqlite3
import traceback

import PySide6
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from quotetracker import __version__
from quotetracker.ui.language.wording import tr

_log = logging.getLogger("quotetracker")


def report_of(error: BaseException) -> str:
    """Versions and where it happened. Messages are left out: they may quote an article."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        *versions(),
        f"{type(error).__module__}.{type(error).__qualname__}",
        *(f"  {frame.filename.rpartition('quotetracker/')[2]}:{frame.lineno} in {frame.name}" for frame in frames),
    ]
    return "\n".join(lines)


def versions() -> tuple[str, str]:
    """What the program runs on: for the log at the start, and for reports."""
    return (
        f"QuoteTracker {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.release()} {platform.machine()}",
    )


class CrashDialog(QDialog):
    """Says that it is the program's fault, that saved work is safe, and gives a report to copy."""

    def __init__(self, error: BaseException, parent: QWidget | None) -> None:
        super().__init__(parent)
        report = report_of(error)
        _log.error("%s", report)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 380)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        text = QLabel(
            tr(
                "QuoteTracker made a mistake. Everything that was saved is still saved, and you can go on working. "
                "Please send this report to those who look after the program; it holds no text of your articles."
            ),
            self,
        )
        text.setWordWrap(True)
        layout.addWidget(text)
        self._report = QPlainTextEdit(report, self)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(tr("Report"))
        layout.addWidget(self._report, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        copy = QPushButton(tr("Copy report"), self)
        copy.clicked.connect(self._copy)
        buttons.addWidget(copy)
        close = QPushButton(tr("Go on"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        layout.addLayout(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())

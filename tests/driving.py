"""Real mouse and keys for journeys."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.text.offsets import Utf16Map
from quotetracker.text.spans import Span
from quotetracker.ui.reader.reader import Reader
from quotetracker.ui.window import MainWindow


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until everything that was asked for has come back and is shown."""
    qtbot.waitUntil(lambda: not window.bridge.jobs.busy(), timeout=20_000)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.bridge.jobs.busy(), timeout=20_000)


def span_of(text: str, words: str, nth: int = 1) -> Span:
    """The ``nth`` occurrence of ``words``."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def point_at(reader: Reader, offset: int) -> QPoint:
    """Where the left edge of a code point is, in the viewport."""
    cursor = QTextCursor(reader.document())
    cursor.setPosition(Utf16Map(reader.text()).to_utf16(offset))
    rect = reader.cursorRect(cursor)
    return QPoint(rect.left() + 1, rect.center().y())


def bring_into_view(qtbot: QtBot, reader: Reader, span: Span) -> None:
    """Scroll until both ends can be reached with the mouse."""
    reader.reveal(span)

    def visible() -> bool:
        inside = reader.viewport().rect()
        return inside.contains(point_at(reader, span.start)) and inside.contains(point_at(reader, span.end))

    qtbot.waitUntil(visible, timeout=3000)
    qtbot.wait(350)  # the calm scrolling has come to its end


def drag_over(qtbot: QtBot, reader: Reader, span: Span) -> None:
    """Select words as a hand does: press, move, release."""
    bring_into_view(qtbot, reader, span)
    start, end = point_at(reader, span.start), point_at(reader, span.end)
    port = reader.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.3, 0.7, 1.0):
        between = start + (end - start) * share
        QTest.mouseMove(port, between, 10)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end, 10)


def click_into(qtbot: QtBot, reader: Reader, span: Span) -> None:
    """One click into the middle of a passage."""
    bring_into_view(qtbot, reader, span)
    middle = (span.start + span.end) // 2
    QTest.mouseClick(
        reader.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point_at(reader, middle)
    )


def press(widget: QWidget, keys: str) -> None:
    """Press a shortcut such as "Ctrl+Return" where the keyboard is."""
    QTest.keySequence(widget, keys)


def type_text(text: str) -> None:
    """Type into whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


def export_sheet(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Write the quotes that the page shows to ``path``, which the file dialog would have given."""
    window.export.ask_path = lambda *_: path  # type: ignore[method-assign]
    qtbot.waitUntil(window.export.export_button.isEnabled, timeout=5000)
    QTest.mouseClick(window.export.export_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def click_button(window: MainWindow, key: str) -> None:
    """Click the visible button of an action."""
    buttons = [
        button for button in window.findChildren(QWidget, f"button_{key}") if button.isVisible() and button.isEnabled()
    ]
    assert buttons, f"no visible button for {key}"
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

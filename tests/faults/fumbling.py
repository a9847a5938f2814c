"""Somebody who presses anything: random keys, clicks, drags, menus and commands in the program's own window.

Nothing may crash, warn, hang, or ask the database in the window's thread; a check finds the library whole, and undoing
all that was done leads back to what it was.
"""

import argparse
import faulthandler
import os
import random
import resource
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from quotetracker.errors import QuoteTrackerError
from quotetracker.model import journal
from quotetracker.model.checking import NAMES, check_file

_WORDS = (
    "harbour",
    "the",
    "“We will",
    "Ida Marsh",
    "2026-03-01",
    "ñandú",
    "%_*\"'",
    "مدير",
    "x" * 300,
    "3",
    "said",
    "",
)
#: What would lead out of the program, or leaves nothing to press.
_NEVER = {"quit", "close_window"}
#: Own work of the window's thread in one turn, milliseconds, from which on it is told.
_LONG = 250.0


@dataclass(slots=True)
class Fumbled:
    """What came of it."""

    steps: int = 0
    done: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    megabytes: list[int] = field(default_factory=list)
    undone: int = 0

    def __str__(self) -> str:
        slowest = max((float(one.split()[0]) for one in self.slow), default=0.0)
        return (
            f"{self.steps} steps, {len(self.done)} kinds; {len(self.wrong)} wrong; {self.undone} changes undone; "
            f"{len(self.slow)} turns above {_LONG:.0f} ms (longest {slowest:.0f}); memory {self.megabytes} MB"
        )


def run(library: Path, folder: Path, *, steps: int, seed: int, defect: bool = False) -> Fumbled:
    """Press ``steps`` times in a window on a copy of ``library``; ``defect``: commands fail, undo forgets a row."""
    at_home(folder)
    path = Path(shutil.copy(library, folder / "fumbled.quotes"))
    with ExitStack() as planted:
        if defect:
            from quotetracker.ui.window import MainWindow

            replay, do = journal.replay, MainWindow._do
            planted.enter_context(patch.object(journal, "replay", lambda into, changes: replay(into, changes[1:])))
            planted.enter_context(patch.object(MainWindow, "_do", lambda window, key: (do(window, key), 1 / 0)))
        return _Fumbler(path, folder, steps, seed).run()


def at_home(folder: Path) -> None:
    """Let all that the program keeps be kept in ``folder``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / name)
    os.environ["QUOTETRACKER_HOME"] = str(folder / "home")
    os.environ["QUOTETRACKER_BACKUPS"] = str(folder / "backups")


class _Fumbler:
    def __init__(self, path: Path, folder: Path, steps: int, seed: int) -> None:
        from PySide6.QtCore import QAbstractEventDispatcher, QSettings, qInstallMessageHandler

        from quotetracker import app as program

        self.chance = random.Random(seed)
        self.folder, self.path, self.left = folder, path, steps
        self.told = Fumbled()
        self.crumbs: list[str] = []
        self.app = program.application()
        self.settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        qInstallMessageHandler(self._qt_said)
        self.program = program.Program(self.app, self.settings)
        self.woke = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._resting)
        self._files()

    def _files(self) -> None:
        more = self.folder / "more"
        more.mkdir()
        for number in range(4):
            text = (
                f"Harbour report {number}\n\n“We will open the harbour by June {number},” Ida Marsh said on Monday.\n"
            )
            (more / f"report-{number}.txt").write_text(text * (number + 1))
        (more / "broken.pdf").write_bytes(b"%PDF-1.7 no")
        self.more = more

    # What is watched

    def _wrong(self, what: str) -> None:
        self.told.wrong.append(f"after {' | '.join(self.crumbs[-6:])}: {what}")

    def _qt_said(self, kind: Any, _context: object, text: str) -> None:
        harmless = ("This plugin does not support", "not accepted by receiving widget", "qt.text.font")
        if kind.name != "QtDebugMsg" and not any(word in text for word in harmless):
            self._wrong(f"Qt said: {text}")

    def _awake(self) -> None:
        self.woke = time.thread_time()

    def _resting(self) -> None:
        took = (time.thread_time() - self.woke) * 1000
        if self.woke and took > _LONG:
            self.told.slow.append(f"{took:.0f} {' | '.join(self.crumbs[-2:])}")

    def _asked(self, _connection: object, _cursor: object, statement: str, *_more: object) -> None:
        from gui import window_code

        if threading.current_thread() is threading.main_thread() and (where := window_code()):
            self._wrong(f"asked the database in the window's thread: {where}: {statement[:200]}")

    # The ways to press

    def run(self) -> Fumbled:
        sys.excepthook = lambda kind, error, trace: self._wrong(_trace(error.with_traceback(trace)))
        threading.excepthook = lambda raised: self._wrong(_trace(raised.exc_value))
        try:
            return self._run()
        finally:
            sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    def _run(self) -> Fumbled:
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QDesktopServices
        from PySide6.QtPrintSupport import QPrintDialog
        from PySide6.QtWidgets import QFileDialog
        from sqlalchemy import Engine, event

        event.listen(Engine, "before_cursor_execute", self._asked)
        names = sorted(self.more.iterdir())
        pick = self.chance

        def target(*args: Any, **_named: Any) -> tuple[str, str]:
            if pick.random() < 0.3:
                return "", ""
            kinds = str(args[-1]).split(";;")
            suffix = pick.choice(kinds).rpartition("*")[2].rstrip(")")
            return str(self.folder / f"out-{pick.randrange(9)}{suffix}"), pick.choice(kinds)

        with (
            patch.object(QFileDialog, "getSaveFileName", target),
            patch.object(QFileDialog, "getOpenFileName", lambda *_a, **_n: (str(self.path), "")),
            patch.object(QFileDialog, "getOpenFileNames", lambda *_a, **_n: ([str(pick.choice(names))], "")),
            patch.object(QFileDialog, "getExistingDirectory", lambda *_a, **_n: str(self.more)),
            patch.object(QDesktopServices, "openUrl", lambda _url: True),
            patch.object(QPrintDialog, "exec", lambda _self: 0),
        ):
            desk = self.program.open_desk(self.path)
            assert desk is not None
            self._remember(desk)
            self.app.setQuitOnLastWindowClosed(False)
            self._watch(self.program.show(desk))
            QTimer.singleShot(200, self._step)
            self.app.exec()
            faulthandler.cancel_dump_traceback_later()
            self.app.processEvents()
            self.program.close()
        event.remove(Engine, "before_cursor_execute", self._asked)
        self._look()
        return self.told

    def _remember(self, desk: Any) -> None:
        """What undoing everything has to lead back to."""
        self.before = _state(self.path)
        self.steps = [step.id for step in desk.history.steps(limit=1_000_000)]
        self.first = max(self.steps, default=0)

    def _watch(self, window: Any) -> None:
        window.bridge.crashed.connect(lambda error: self._wrong(_trace(error)))

    def _step(self) -> None:
        from PySide6.QtCore import QTimer

        faulthandler.dump_traceback_later(90, exit=True)
        window = self.program.window()
        if window is None:
            QTimer.singleShot(50, self._step)
            return
        if self.left <= 0:
            self._finish()
            return
        self.left -= 1
        self.told.steps += 1
        if self.told.steps % 1000 == 1:
            self.told.megabytes.append(_megabytes())
        # Before the press: it may open a menu or a dialog with an event loop of its own.
        QTimer.singleShot(self.chance.choice((0, 0, 5, 30)), self._step)
        self._press(window)

    def _press(self, window: Any) -> None:
        from PySide6.QtWidgets import QApplication, QMenu

        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is None:
            tops = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
            front = self.chance.choice(tops) if tops and self.chance.random() < 0.6 else window
        if front is not window and self.chance.random() < (0.3 if isinstance(front, QMenu) else 0.25):
            self._key(front, "Escape")
            return
        kinds = {"key": 8, "words": 2, "click": 9, "wheel": 1, "drag": 1, "menu": 1}
        if front is window:
            kinds |= {"command": 6, "mark": 4, "size": 0.2, "drop": 0.2}
        kind = self.chance.choices(list(kinds), list(kinds.values()))[0]
        getattr(self, f"_{kind}")(front)

    def _note(self, what: str) -> None:
        self.crumbs.append(what)
        del self.crumbs[:-20]
        self.told.done[what.split(" ", maxsplit=1)[0]] += 1

    def _command(self, window: Any) -> None:
        able = [key for key, one in window.commands.items() if one.isEnabled() and key not in _NEVER]
        key = self.chance.choice(able)
        if key.startswith(("language", "open", "new_library", "sample")) and self.chance.random() < 0.7:
            return
        self._note(f"command:{key}")
        window.commands[key].trigger()

    def _key(self, front: Any, name: str = "") -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        focus = QApplication.focusWidget() or front
        name = name or self.chance.choice(
            ("Tab", "Backtab", "Return", "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Space",
             "Escape", "Delete", "Backspace", "F1", "F2", "F3", "F6", *"ABCDEFGIJKLMNOPQRSTUVWXYZ1234567890")
        )  # fmt: skip
        modifier = self.chance.choices(
            (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.ControlModifier,
                Qt.KeyboardModifier.AltModifier,
            ),
            (10, 3, 3, 1),
        )[0]
        if name in "QW" and modifier is Qt.KeyboardModifier.ControlModifier:
            return
        self._note(f"key:{modifier.name.removesuffix('Modifier')}+{name} on {type(focus).__name__}")
        QTest.keyClick(focus, getattr(Qt.Key, f"Key_{name}"), modifier)

    def _words(self, front: Any) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

        fields = [
            one
            for kind in (QLineEdit, QPlainTextEdit)
            for one in front.findChildren(kind)
            if one.isVisible() and one.isEnabled()
        ]
        field = self.chance.choice(fields) if fields else QApplication.focusWidget()
        if field is None:
            return
        words = self.chance.choice(_WORDS)
        self._note(f"words:{words[:12]!r} into {field.objectName() or type(field).__name__}")
        field.setFocus()
        if words.isascii() and len(words) < 30:
            QTest.keyClicks(field, words)
        elif hasattr(field, "insertPlainText"):
            field.insertPlainText(words)
        elif hasattr(field, "insert"):
            field.insert(words)

    def _somewhere(self, front: Any) -> tuple[Any, Any] | None:
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QWidget

        inside = [
            one
            for one in [front, *front.findChildren(QWidget)]
            if one.isVisible() and one.isEnabled() and one.width() > 4
        ]
        inside = [one for one in inside if not one.visibleRegion().isEmpty()]
        if not inside:
            return None
        one = self.chance.choice(inside)
        rect = one.visibleRegion().boundingRect()
        return one, QPoint(
            self.chance.randint(rect.left(), rect.right()), self.chance.randint(rect.top(), rect.bottom())
        )

    def _click(self, front: Any) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        if (found := self._somewhere(front)) is None:
            return
        one, where = found
        how = self.chance.choices((QTest.mouseClick, QTest.mouseDClick), (8, 1))[0]
        modifier = self.chance.choices(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier),
            (8, 1, 1),
        )[0]
        self._note(f"click:{type(one).__name__}:{one.objectName()} in {type(front).__name__}")
        how(one, Qt.MouseButton.LeftButton, modifier, where)

    def _menu(self, front: Any) -> None:
        from PySide6.QtGui import QContextMenuEvent
        from PySide6.QtWidgets import QApplication

        if (found := self._somewhere(front)) is None:
            return
        one, where = found
        self._note(f"menu:{type(one).__name__}")
        QApplication.postEvent(one, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, one.mapToGlobal(where)))

    def _wheel(self, front: Any) -> None:
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent
        from PySide6.QtWidgets import QApplication

        if (found := self._somewhere(front)) is None:
            return
        one, where = found
        self._note(f"wheel:{type(one).__name__}")
        held = self.chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        turned = QPoint(0, self.chance.choice((-240, 120)))
        at, on_screen = QPointF(where), QPointF(one.mapToGlobal(where))
        buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        QApplication.postEvent(one, QWheelEvent(at, on_screen, QPoint(), turned, buttons, held, phase, False))

    def _drag(self, front: Any) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        found, other = self._somewhere(front), self._somewhere(front)
        if found is None or other is None:
            return
        one, where = found
        self._note(f"drag:{type(one).__name__}")
        end = one.mapFromGlobal(other[0].mapToGlobal(other[1]))
        QTest.mousePress(one, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        for share in (0.2, 0.6, 1.0):
            QTest.mouseMove(one, where + (end - where) * share)
        QTest.mouseRelease(one, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    def _mark(self, window: Any) -> None:
        """Select words in the open article, then one of the keys that do something with them."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        port = window.articles.reader().viewport()
        if not port.isVisible():
            window.commands["page_articles"].trigger()
            return
        where = [
            QPoint(self.chance.randrange(max(1, port.width())), self.chance.randrange(max(1, port.height())))
            for _ in range(2)
        ]
        name = self.chance.choice("QQQAXSCM")
        self._note(f"mark:{name}")
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(port, left, none, where[0])
        QTest.mouseMove(port, where[1])
        QTest.mouseRelease(port, left, none, where[1])
        QTest.keyClick(window.articles.reader(), getattr(Qt.Key, f"Key_{name}"))

    def _size(self, window: Any) -> None:
        wide, high = self.chance.choice(((900, 600), (1024, 700), (1480, 900), (2560, 1400)))
        self._note(f"size:{wide}")
        window.resize(wide, high)

    def _drop(self, window: Any) -> None:
        from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent
        from PySide6.QtWidgets import QApplication

        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.chance.choice(sorted(self.more.iterdir()))))])
        self._note("drop:")
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        where = QPointF(window.width() / 2, window.height() / 2)
        QApplication.sendEvent(window, QDragEnterEvent(where.toPoint(), copy, data, left, none))
        QApplication.sendEvent(window, QDropEvent(where, copy, data, left, none))

    # The end

    def _finish(self) -> None:
        """Close what is open, wait for the work to end, leave."""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        window = self.program.window()
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is not None:
            QTimer.singleShot(20, self._finish)
            front.close()
            return
        if window is not None and window.bridge.jobs.busy():
            QTimer.singleShot(20, self._finish)
            return
        self.told.megabytes.append(_megabytes())
        for one in QApplication.topLevelWidgets():
            one.close()
        self.app.quit()

    def _look(self) -> None:
        """The library is whole, and undoing everything leads back to what it was."""
        from quotetracker.services.desk import Desk

        found = [f"check: {one.what}" for one in check_file(self.path, lambda: None).findings]
        desk = Desk.open(self.path)
        steps = desk.history.steps(limit=1_000_000)
        desk.articles.delete([row.id for row in desk.articles.rows()[:1]])  # something to undo
        try:
            while (last := desk.history.steps(limit=1)) and last[0].id > self.first:
                desk.history.undo()
                self.told.undone += 1
        except QuoteTrackerError as error:
            found.append(f"undoing all: {error}")
        desk.close()
        # Who takes back what was there at the start, and then does something else, cannot have it again.
        kept = [step.id for step in steps if step.id <= self.first] == self.steps
        after = _state(self.path) if kept else self.before
        found += [f"undoing all: other rows in {name}" for name in NAMES if after[name] != self.before[name]]
        found += [f"check after undo: {one.what}" for one in check_file(self.path, lambda: None).findings]
        self.told.wrong = found + self.told.wrong


def _state(path: Path) -> dict[str, list[Any]]:
    """All rows with the editor's work."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in NAMES}


def _trace(error: BaseException | None) -> str:
    import traceback

    return "".join(traceback.format_exception(error))[-2500:] if error else "an exception"


def _megabytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    return pages * resource.getpagesize() // 2**20


if __name__ == "__main__":
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("library", type=Path)
    reader.add_argument("--steps", type=int, default=2000)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--defect", action="store_true")
    wanted = reader.parse_args()
    with tempfile.TemporaryDirectory() as name:
        result = run(wanted.library, Path(name), steps=wanted.steps, seed=wanted.seed, defect=wanted.defect)
    found = [f"{number} times: {text}" for text, number in Counter(result.wrong).most_common(20)]
    sys.stdout.write("\n".join([str(result), *found, *result.slow, ""]))
    sys.exit(bool(result.wrong))

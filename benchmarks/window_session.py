#!/usr/bin/env python3
"""A whole session in the window as an editor has it, and the ten turns in which the window's thread was held longest.

usage: window_session.py LIBRARY [--turns 10] [--why MILLISECONDS]

It reads, accepts, marks, names, takes back, filters, compares, enters a claim, prints, changes the language and goes on
while articles come in; everything by commands, keys and fields, with everything running that runs beside the window in
everyday use. Make a library with make_library.py and library_work.py; it is copied. Columns, in milliseconds: own work
of the window's thread in one turn of its event loop, the same turn by the clock (which other programs lengthen), and
what was being done. ``--why`` tells for each turn of more own work what was called in it (which makes it longer).
"""

import argparse
import cProfile
import io
import os
import pstats
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(root), str(Path(__file__).parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from window_pages import idle, wait

from quotetracker.app import Program, application
from quotetracker.services.desk import Desk
from quotetracker.text.spans import Span
from quotetracker.ui.window import MainWindow

_LINES = 30  # of a profile
_ARTICLE = (
    "Council puts off the {nth}th vote\n\nThe council will vote on the bridge in week {nth}, its chair said on Tuesday. "
    "“Nobody wanted to wait so long for {nth} metres of road,” Speaker {nth} said.\n\n"
    "Speaker 17 disagreed. “We have asked for {nth} offers and got one,” she told the Harbour Post.\n"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Milliseconds of own work and by the clock, and what was being done."""

    own: float
    clock: float
    doing: str


class Turns(QObject):
    """Measures every turn of the event loop by a timer that is always due."""

    def __init__(self, why: float) -> None:
        super().__init__()
        self.doing = "start"
        self.all: list[Turn] = []
        self._why = why
        self._profile: cProfile.Profile | None = None
        self._begin()
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(1)

    def _begin(self) -> None:
        if self._why:
            self._profile = cProfile.Profile(time.thread_time)
            self._profile.enable()
        self._clock, self._own = time.perf_counter(), time.thread_time()

    @Slot()
    def _tick(self) -> None:
        own, clock = (time.thread_time() - self._own) * 1000, (time.perf_counter() - self._clock) * 1000
        self.all.append(Turn(own, clock, self.doing))
        if self._profile is not None:
            self._profile.disable()
            if own > self._why:
                told = io.StringIO()
                pstats.Stats(self._profile, stream=told).sort_stats("cumulative").print_stats(_LINES)
                print(f"{own:.0f} ms: {self.doing}\n{told.getvalue()}", flush=True)
        self._begin()


class Editor:
    """Does one thing after the other, and waits each time until all is calm."""

    def __init__(self, program: Program, turns: Turns) -> None:
        self._program = program
        self.turns = turns

    @property
    def window(self) -> MainWindow:
        """The window that is open; another one after a change of language."""
        window = self._program.window()
        assert window is not None
        return window

    def do(self, doing: str, *steps: Callable[[], object]) -> None:
        """Do each of ``steps`` in a turn of its own."""
        self.turns.doing = doing
        for step in steps:
            QTimer.singleShot(0, step)
            QApplication.processEvents()
            idle(self.window)
        self._pause(0.03)

    def command(self, *keys: str, doing: str = "") -> None:
        """Run commands."""
        for key in keys:
            self.do(doing or key, lambda key=key: self.window.commands[key].trigger())

    def types(self, doing: str, field: QLineEdit, text: str) -> None:
        """Type letter by letter, not waiting for what each finds, and empty the field again."""
        self.turns.doing = f"{doing} “{text}”"
        field.setFocus()
        for letter in text:
            QTest.keyClick(field, letter)
            self._pause(0.06)
        idle(self.window)
        self.turns.doing = f"{doing}: emptied"
        field.clear()
        idle(self.window)
        self._pause(0.03)

    def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        wait(lambda: time.monotonic() > end)


def read_articles(editor: Editor) -> None:
    """Walk through twenty articles; accept, refuse, mark, name, take back."""
    window = editor.window
    page = window.articles
    for _ in range(20):
        editor.command("next_article", doing="the next article")
        editor.command("next_suggestion", "accept_suggestion", doing="accept a suggestion")
    editor.command("next_suggestion", "reject_suggestion", doing="refuse a suggestion")

    def select() -> None:
        page.reader().select_span(Span(5, 60))

    editor.do("select words", select)
    editor.command("add_quote", doing="mark a quote")
    field = page.inspector()._speakers
    editor.do("name a speaker", field.focus_entry)
    for letter in "Speaker 19":
        editor.do("name a speaker, a letter", lambda letter=letter: QTest.keyClick(field.entry, letter))
    editor.do("name a speaker, Enter", lambda: QTest.keyClick(field.entry, Qt.Key.Key_Return))
    editor.command("undo", "undo", "redo", "undo")
    editor.types("filter articles", page.filter_field(), "outlet 7")  # type: ignore[arg-type]
    editor.do(
        "order of articles",
        lambda: page._column.order.setCurrentIndex(3),
        lambda: page._column.order.setCurrentIndex(0),
    )
    editor.do("find in the article", page.finding.open)
    editor.do("find in the article, close", page.finding.leave)


def look_through_quotes(editor: Editor) -> None:
    """The table, its filters and orders, there and back."""
    window = editor.window
    editor.command("page_quotes")
    editor.types("search quotes", window.quotes.filter.search, "the bridge")
    header = window.quotes.table.horizontalHeader()
    for column in (2, 1, 3):
        editor.do("sort quotes", lambda column=column: header.sectionClicked.emit(column))
    table = window.quotes.table
    editor.do("quotes: End", lambda: QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier))
    editor.do("quotes: Enter", lambda: QTest.keyClick(table, Qt.Key.Key_Return))
    editor.command("back")


def look_at_speakers(editor: Editor) -> None:
    """The register, a speaker, the time line."""
    window = editor.window
    editor.command("page_speakers")
    page = window.speakers
    editor.types("find a speaker", page.register.search, "spaeker 17")
    editor.do("a speaker", lambda: page.register.list.choose_row(0))
    editor.do("the next speaker", lambda: page.register.list.choose_row(1))
    editor.command("speaker_lifeline")
    editor.do("time line by claim", lambda: page.lifeline.rows.setCurrentIndex(2))
    editor.do("time line, closer", page.lifeline.closer.click)
    editor.do("time line, back", page.lifeline.back.click)
    editor.command("quotes_of_speaker")
    editor.do("all quotes again", window.quotes.filter.clear)


def judge(editor: Editor) -> None:
    """Review, statements, compare, claims."""
    window = editor.window
    editor.command("page_review")
    editor.command("next_suggestion", "accept_suggestion", "next_suggestion", "reject_suggestion", doing="review")
    editor.do("review: matches", lambda: window.review.queue.setCurrentIndex(2))
    editor.command("accept_suggestion", "next_suggestion", doing="review: matches")
    editor.command("page_statements")
    panel = window.statements.panel
    wait(lambda: panel.loaded)
    editor.types("filter statements", panel.search, "bridge")
    editor.do("statements: the second", lambda: panel.list.choose_row(1))
    editor.command("accept_suggestion", doing="confirm a statement")
    editor.command("compare")
    editor.command("back")
    editor.command("page_articles", "next_quote")
    editor.command("make_claim")
    editor.command("page_claims")
    form = window.claims.form.verdict
    editor.do("a verdict", lambda: (form.setCurrentIndex(3), form.activated.emit(3)))
    editor.types("filter claims", window.claims.ledger.search, "bridge")


def hand_out(editor: Editor) -> None:
    """Export, print preview, what was done, settings, help, the finder."""
    window = editor.window
    editor.command("page_export")
    editor.types("search the sheet", window.export.filter.search, "bridge")
    editor.do("another format", lambda: window.export.order_box.setCurrentIndex(3))
    editor.command("page_articles")
    editor.command("print_preview")
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            editor.do("close the preview", dialog.close)
    editor.command("page_history")
    editor.command("larger", "usual_size", "switch_theme", "switch_theme")
    editor.command("shortcuts")
    editor.do("close the shortcuts", lambda: [one.close() for one in QApplication.topLevelWidgets()
                                              if isinstance(one, QDialog)])  # fmt: skip
    editor.command("search")
    editor.types("Ctrl+K", window.finder._line, "the council")
    editor.do("Ctrl+K: Esc", window.finder.dismiss)


def bring_in(editor: Editor, folder: Path) -> None:
    """Twenty articles come in while the editor goes on reading."""
    files = []
    for nth in range(20):
        files.append(folder / f"article {nth}.txt")
        files[-1].write_text(_ARTICLE.format(nth=nth + 3), "utf-8")
    editor.turns.doing = "articles come in"
    editor.window.intake.take_files(files)
    for _ in range(15):
        editor.window.commands["next_article"].trigger()
        editor._pause(0.3)
    idle(editor.window)
    wait(lambda: not editor.window.bridge.is_comparing(), seconds=60)


def speak(editor: Editor) -> None:
    """Another language, and back."""
    for key in ("language_de", "language_en"):
        before = editor.window
        editor.turns.doing = f"another language ({key})"
        editor.window.commands[key].trigger()
        wait(lambda before=before: editor.window is not before)
        idle(editor.window)
        editor._pause(1.0)


def main() -> None:
    """One session."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("--turns", type=int, default=10)
    parser.add_argument("--why", type=float, default=0.0)
    options = parser.parse_args()
    app = application()
    with tempfile.TemporaryDirectory(dir=options.library.parent) as scratch:
        settings = QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat)
        settings.setValue("language", "en")
        program = Program(app, settings)
        desk = Desk.open(Path(shutil.copy(options.library, Path(scratch) / "library.quotes")))
        turns = Turns(options.why)
        editor = Editor(program, turns)
        window = program.show(desk)
        window.resize(1480, 900)
        began, work = time.monotonic(), time.process_time()
        wait(lambda: window.articles.list().model().rowCount() > 0)
        idle(window)
        for part in (read_articles, look_through_quotes, look_at_speakers, judge, hand_out):
            part(editor)
        bring_in(editor, Path(scratch))
        speak(editor)
        read_articles(editor)
        print(
            f"{time.monotonic() - began:.0f} s, {time.process_time() - work:.0f} s of work, {len(turns.all):,} turns, "
            f"{sum(turn.own > 50 for turn in turns.all)} of them over 50 ms of own work; load {os.getloadavg()[0]:.0f}"
        )
        for turn in sorted(turns.all, key=lambda turn: turn.own, reverse=True)[: options.turns]:
            print(f"{turn.own:>6.0f}{turn.clock:>8.0f}  {turn.doing}")
        editor.window.close()
        desk.close()


if __name__ == "__main__":
    main()

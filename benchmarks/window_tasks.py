#!/usr/bin/env python3
"""What an editor does on the pages beside the table of quotes, in a large library, one thing at a time.

usage: window_tasks.py LIBRARY [--only WORD]

Make one with make_library.py and library_work.py; it is copied, since a task writes. Columns, in milliseconds: the time by the clock
and the processor time of all threads from the command until what was asked for is painted; the longest own work of the
window's thread in one turn until all is calm; and clock and work until then. ``--only`` does the tasks whose name begins so.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(root), str(Path(__file__).parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from window_pages import Stalls, Watch, idle, wait

from quotetracker.app import application
from quotetracker.model.vocabulary import SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.ui.articles.page import ArticlesPage
from quotetracker.ui.articles.shelf import Read, read_of
from quotetracker.ui.finder.rows import Group
from quotetracker.ui.jobs.tidying import Tidying
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.window import MainWindow

#: Of the speaker to whom library_work.py gives tens of thousands of quotes.
MOST_QUOTED = SpeakerId(1)


class Bench:
    """One window, and what is done in it."""

    def __init__(self, window: MainWindow, stalls: Stalls, only: str) -> None:
        self.window = window
        self.stalls = stalls
        self.only = only

    def time(self, what: str, do: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Do it, and wait for what it is to show."""
        idle(self.window)
        self.stalls.begin()
        watch = Watch()
        do()
        wait(until)
        self.window.repaint()
        shown = watch.spent()
        idle(self.window)
        self.window.repaint()
        QApplication.processEvents()
        rest, own = watch.spent(), self.stalls.work
        print(f"{what:<52}{shown!s:>13}{own:>6.0f}{rest!s:>15}", flush=True)

    def types(self, what: str, field: QLineEdit, letters: str, until: Callable[[], bool] = lambda: True) -> None:
        """Type letter by letter, and wait each time until all is calm."""
        field.setFocus()
        for nth, letter in enumerate(letters, 1):
            self.time(
                f"{what} “{letters[:nth]}”",
                lambda letter=letter: QTest.keyClick(field, letter),
                lambda: until() and not self.window.bridge.jobs.busy(),
            )
        self.time(f"{what}: emptied", field.clear, until)

    def wants(self, part: str) -> bool:
        """Whether this part is to be done."""
        return part.startswith(self.only)


def articles(bench: Bench) -> None:
    """The list, its filter, an article, all of them selected."""
    window, page = bench.window, bench.window.articles
    rows = page.list().model().rowCount
    window.show_page("page_history")
    bench.time("articles: open the page", lambda: window.show_page("page_articles"))
    bench.types("articles: filter", page.filter_field(), "outlet 7")  # type: ignore[arg-type]
    bench.time("articles: End", lambda: QTest.keyClick(page.list(), Qt.Key.Key_End))
    bench.time("articles: Home", lambda: QTest.keyClick(page.list(), Qt.Key.Key_Home))
    key = page.list()._rows.rows()[rows() // 2].id
    shown = lambda: page.article() is not None and page.article().id == key  # noqa: E731
    bench.time("articles: open one in the middle", lambda: page.show_article(key), shown)
    bench.time("articles: select all", lambda: QTest.keyClick(page.list(), "a", Qt.KeyboardModifier.ControlModifier))
    trigger = window.commands["quotes_of_articles"].trigger
    bench.time("articles: the quotes of all selected", trigger, lambda: window.page() is window.quotes)
    window.quotes.filter.clear()
    window.show_page("page_articles")
    bench.time("articles: select one", lambda: page.list().choose_row(3))
    desk = window._desk
    bench.time("articles: a title changes", lambda: window.bridge.run(_retitle, desk, key))
    bench.time("articles: all read again, a few changed", lambda: _read_again(page))
    bench.time("articles: all read again, all changed", lambda: _all_changed(page))


def _retitle(desk: Desk, key: int) -> None:
    view = desk.articles.get(key)
    from quotetracker.services.articles import ArticleFields

    desk.articles.edit(key, ArticleFields(f"{view.title} anew", view.outlet, view.author, view.published))


def _read_again(page: ArticlesPage) -> None:
    page._column._stale = None
    page._column.read_rows()


def _all_changed(page: ArticlesPage) -> None:
    """As if more had come to be known of each article."""
    from quotetracker.ui.articles import column as module

    reading = module.read_rows
    module.read_rows = lambda desk, *asked: _renamed(reading(desk, *asked))
    _read_again(page)
    module.read_rows = reading


def _renamed(read: Read) -> Read:
    rows = tuple(replace(row, title=f"{row.title}.") for row in read.rows)
    return read_of(read.asked, rows, {row.id: row for row in read.rows})


def speakers(bench: Bench) -> None:
    """The register, one with tens of thousands of quotes, the time line."""
    window, page = bench.window, bench.window.speakers
    listed = lambda: page.register.list.model().rowCount() > 0  # noqa: E731
    bench.time("speakers: open the page", lambda: window.show_page("page_speakers"), listed)
    bench.types("speakers: find", page.register.search, "speaker 17")
    said = lambda: page.panel.speaker() == MOST_QUOTED and page.panel.quotes.quotes.rowCount() > 0  # noqa: E731
    bench.time("speakers: the most quoted", lambda: page.show_speaker(MOST_QUOTED), said)
    bar = page.panel.quotes.verticalScrollBar()
    bench.time("speakers: the next of his quotes", lambda: bar.setValue(bar.maximum()))
    line = lambda: page.lifeline.list.model().rowCount() > 0  # noqa: E731
    bench.time("speakers: time line", window.commands["speaker_lifeline"].trigger, line)
    bench.time("speakers: time line, zoom in", page.lifeline.closer.click)
    bench.time("speakers: time line by claim", lambda: page.lifeline.rows.setCurrentIndex(2))
    bench.time("speakers: back to the entry", page.lifeline.back.click)
    bench.time("speakers: split, the list to choose from", window.commands["split_speaker"].trigger)
    page._back_to_one()


def statements(bench: Bench) -> None:
    """The list with suggestions, its filter, one of them."""
    window, page = bench.window, bench.window.statements
    listed = lambda: page.panel.list.model().rowCount() > 0  # noqa: E731
    bench.time("statements: open the page", lambda: window.show_page("page_statements"), listed)
    bench.types("statements: filter", page.panel.search, "statement 7")
    bench.time("statements: confirmed only", lambda: page.panel.which.setCurrentIndex(2))
    bench.time("statements: all", lambda: page.panel.which.setCurrentIndex(0))
    bench.time("statements: the last one", lambda: QTest.keyClick(page.panel.list, Qt.Key.Key_End))
    bench.time("statements: the next one", lambda: page.panel.step(-1))
    bench.time("statements: select all", lambda: QTest.keyClick(
        page.panel.list, "a", Qt.KeyboardModifier.ControlModifier))  # fmt: skip


def claims(bench: Bench) -> None:
    """The ledger, its filters, another verdict."""
    window, page = bench.window, bench.window.claims
    listed = lambda: page.ledger.list.model().rowCount() > 0  # noqa: E731
    bench.time("claims: open the page", lambda: window.show_page("page_claims"), listed)
    bench.types("claims: filter", page.ledger.search, "quote 77")
    bench.time("claims: one verdict", lambda: page.ledger.verdict.setCurrentIndex(2))
    bench.time("claims: all verdicts", lambda: page.ledger.verdict.setCurrentIndex(0))
    bench.time("claims: End", lambda: QTest.keyClick(page.ledger.list, Qt.Key.Key_End))
    bench.time("claims: select all", lambda: QTest.keyClick(
        page.ledger.list, "a", Qt.KeyboardModifier.ControlModifier))  # fmt: skip
    page.ledger.list.choose_row(5)
    combo = page.form.verdict
    bench.time("claims: a verdict changes", lambda: (combo.setCurrentIndex(3), combo.activated.emit(3)))


def review(bench: Bench) -> None:
    """The queue, its filters, walking, a decision."""
    window, page = bench.window, bench.window.review
    listed = lambda: page.list.model().rowCount() > 0  # noqa: E731
    bench.time("review: open the page", lambda: window.show_page("page_review"), listed)
    bench.time("review: next", window.commands["next_suggestion"].trigger)
    bench.time("review: sixty times next", lambda: [page.list.choose_row(at) for at in range(60)])
    bench.time("review: accept", window.commands["accept_suggestion"].trigger)
    bench.time("review: matches", lambda: page.queue.setCurrentIndex(2))
    bench.time("review: next", window.commands["next_suggestion"].trigger)
    bench.time("review: accept", window.commands["accept_suggestion"].trigger)
    bench.time("review: reject", window.commands["reject_suggestion"].trigger)
    bench.time("review: unsure only", lambda: page.sure.setCurrentIndex(2))
    bench.time("review: everything", lambda: (page.sure.setCurrentIndex(0), page.queue.setCurrentIndex(0)))


def compare(bench: Bench) -> None:
    """What the page offers to begin with."""
    window = bench.window
    bench.time("compare: open the page", lambda: window.show_page("page_compare"))


def export(bench: Bench) -> None:
    """The beginning of the sheet."""
    window, page = bench.window, bench.window.export
    ready = page.export_button.isEnabled
    bench.time("export: open the page", lambda: window.show_page("page_export"), ready)
    bench.types("export: search", page.filter.search, "bridge")
    for nth in range(1, page.order_box.count()):
        bench.time(f"export: {page.order_box.itemText(nth)}", lambda nth=nth: page.order_box.setCurrentIndex(nth))
    page.order_box.setCurrentIndex(0)


def history(bench: Bench) -> None:
    """All changes, the search in them, older ones."""
    window, page = bench.window, bench.window.history
    listed = lambda: page.list.changes.rowCount() > 0  # noqa: E731
    bench.time("history: open the page", lambda: window.show_page("page_history"), listed)
    bench.types("history: search", page.search, "zx")
    bench.time("history: only what was deleted", page.deletions.click)
    bench.time("history: everything", page.deletions.click)
    bench.time("history: older changes", page.more.click)


def finder(bench: Bench) -> None:
    """Ctrl+K."""
    window = bench.window
    window.show_page("page_articles")
    bench.time("finder: open", window.commands["search"].trigger)
    shown = window.finder
    for letters in ("the ministry", "speaker 1999", "outlet", "bridge", "export", "zebrafinch"):
        done = lambda: not shown._waiting  # noqa: E731
        for nth, letter in enumerate(letters, 1):
            bench.time(f"finder: “{letters[:nth]}”", lambda letter=letter: QTest.keyClick(shown._line, letter), done)
        groups = sorted({row.group.value for row in shown._model.rows() if isinstance(row.group, Group)})
        print(f"    found: {', '.join(groups)}")
        bench.time("finder: emptied", shown._line.clear)
    shown.dismiss()


def completion(bench: Bench) -> None:
    """The field for the speaker in the inspector."""
    window, page = bench.window, bench.window.articles
    quote = window._desk.quotes.of_article(4321)[0].id
    window.show_quote(quote)
    idle(window)
    field = page.inspector()._speakers
    bench.time("completion: an empty field is entered", lambda: (field.focus_entry(), QTest.keyClick(
        field.entry, Qt.Key.Key_Down)))  # fmt: skip
    bench.types("completion:", field.entry, "spaeker 19")
    bench.time("completion: the panel of a filter", lambda: (window.show_page("page_quotes"),
        window.quotes.filter.speakers.start()))  # fmt: skip


def undo(bench: Bench) -> None:
    """300 articles with their quotes are deleted; undo and redo."""
    window, desk = bench.window, bench.window._desk
    window.show_page("page_articles")
    newest = desk.articles.newest(300)
    there = lambda: not window.bridge.jobs.busy()  # noqa: E731
    bench.time("undo: 300 articles deleted (3,000 quotes)", lambda: window.articles._several.confirm is None or
        window.bridge.run(desk.articles.delete, newest), there)  # fmt: skip
    bench.time("undo: undone", window.commands["undo"].trigger, there)
    bench.time("undo: done again", window.commands["redo"].trigger, there)
    bench.time("undo: undone", window.commands["undo"].trigger, there)


PARTS = (articles, speakers, statements, claims, review, compare, export, history, finder, completion, undo)


def main() -> None:
    """Do all, or what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    app = application()
    themes.apply(app, LIGHT)
    with tempfile.TemporaryDirectory(dir=options.library.parent) as scratch:
        desk = Desk.open(Path(shutil.copy(options.library, Path(scratch) / "library.quotes")))
        settings = QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat)
        watch = Watch()
        window = MainWindow(desk, LIGHT, settings, safe=True)
        window.resize(1480, 900)
        window.show()
        QApplication.processEvents()
        Tidying(window.bridge.jobs.busy, window)
        stalls = Stalls()
        print(f"window painted: {watch.spent()}")
        wait(lambda: window.articles.list().model().rowCount() > 0)
        print(f"first articles: {watch.spent()}")
        idle(window)
        print(f"all calm: {watch.spent()}, longest own work {stalls.work:.0f}, load {os.getloadavg()[0]:.0f}")
        bench = Bench(window, stalls, options.only)
        began = time.monotonic()
        print(f"{'':<52}{'shown':>13}{'own':>6}{'until calm':>15}")
        for part in PARTS:
            if options.only in ("", part.__name__):
                part(bench)
        print(f"load {os.getloadavg()[0]:.0f}, {time.monotonic() - began:.0f} s")
        window.close()
        desk.close()


if __name__ == "__main__":
    main()

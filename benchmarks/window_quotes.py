#!/usr/bin/env python3
"""The table of quotes on a large library, one thing at a time: open, sort, filter, search, jump.

usage: window_quotes.py LIBRARY

Make one with make_library.py. Columns, in milliseconds: the time by the clock and the processor time of all threads from
the command until all rows in sight are painted; the longest own work of the window's thread in one turn; and what was read
in the background until nothing was open any more (the extent of a list with its waypoints).
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(root), str(Path(__file__).parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_pages import Stalls, Watch, idle, wait

from quotetracker.app import application
from quotetracker.match.relations import Relation
from quotetracker.model.queries import QUOTE_ORDERS
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.ui.jobs.tidying import Tidying
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.window import MainWindow


class Bench:
    """One window, and what is done in it."""

    def __init__(self, window: MainWindow, stalls: Stalls) -> None:
        self.window = window
        self.stalls = stalls

    def time(self, what: str, do: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Do it, and wait for the rows."""
        idle(self.window)
        self.stalls.begin()
        watch = Watch()
        do()
        wait(lambda: until() and self.is_shown())
        self.window.repaint()
        shown, work = watch.spent(), self.stalls.work
        idle(self.window)
        rest = watch.spent()
        self.window.repaint()
        print(f"{what:<44}{shown!s:>12}{work:>8.0f}{rest!s:>16}", flush=True)

    def is_shown(self) -> bool:
        """Whether every row in sight is here."""
        page = self.window.quotes
        table, model = page.table, page.table.quotes()
        if page.stack.currentWidget() is not table:
            return page.stack.currentWidget() is page._none_pass
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = last if last >= 0 else model.rowCount() - 1
        return first >= 0 and all(model.id_at(row) in model.known() for row in range(first, last + 1))


def run(bench: Bench) -> None:
    window = bench.window
    print(f"{'':<44}{'rows':>12}{'own':>8}{'until calm':>16}")
    bench.time("open", lambda: window.show_page("page_quotes"), lambda: window.page() is window.quotes)
    page = window.quotes
    table = page.table

    def listed(order: str, wanted: QuoteFilter) -> Callable[[], bool]:
        return lambda: (
            page._shown is not None and page._shown.query.order == order and page._shown.query.wanted == wanted
        )

    def jumps(name: str) -> None:
        bar = table.verticalScrollBar()
        bench.time(f"  {name}: End", lambda: QTest.keyClick(table, Qt.Key.Key_End))
        bench.time(f"  {name}: scroll bar to the middle", lambda: bar.setValue(bar.maximum() // 2))
        bench.time(f"  {name}: Page Down", lambda: QTest.keyClick(table, Qt.Key.Key_PageDown))
        bench.time(f"  {name}: Home", lambda: QTest.keyClick(table, Qt.Key.Key_Home))

    jumps("newest")
    for order in [order for name in QUOTE_ORDERS for order in (name, f"-{name}")][1:]:
        bench.time(f"sort: {order}", lambda order=order: page._set_order(order), listed(order, QuoteFilter()))
        if not order.startswith("-"):
            jumps(order)
    bench.time("sort: newest", lambda: page._set_order("newest"), listed("newest", QuoteFilter()))
    filters = {
        "kind": QuoteFilter(kinds=(Kind.DIRECT,)),
        "kind that no quote has": QuoteFilter(kinds=(Kind.MIXED,)),
        "outlet": QuoteFilter(outlets=("Outlet 5",)),
        "since a year": QuoteFilter(since="2012"),
        "speaker": QuoteFilter(speakers=(5,)),
        "flagged as repeat": QuoteFilter(relations=(Relation.REPEAT,)),
        "a word that is in very many": QuoteFilter(text="the "),
        "a rare word": QuoteFilter(text="repor"),
        "that word, one kind, since a year": QuoteFilter(text="the ", kinds=(Kind.DIRECT,), since="2012"),
    }
    for name, wanted in filters.items():
        bench.time(f"filter: {name}", lambda wanted=wanted: page.show_filter(wanted), listed("newest", wanted))
    bench.time("filter: none", page.filter.clear, listed("newest", QuoteFilter()))
    field = page.filter.search
    for letter in "the":
        typed = field.text() + letter
        bench.time(
            f"search: “{typed}”",
            lambda letter=letter: QTest.keyClick(field, letter),
            listed("newest", QuoteFilter(text=typed)),
        )
    bench.time("filter: none", page.filter.clear, listed("newest", QuoteFilter()))
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    idle(window)
    table._go_to(table.rowAt(0) + 3)
    chosen = table.selected()[0]

    def back() -> None:
        window._go_back()

    print(f"quote {chosen}")
    watch = Watch()
    QTest.keyClick(table, Qt.Key.Key_Return)
    wait(lambda: window.page() is window.articles and bool(window.articles.reader().text()))
    window.repaint()
    print(f"{'jump to its place in the article':<44}{watch.spent()!s:>12}")
    bench.time("back to the row", back, lambda: window.page() is window.quotes)
    assert table.selected() == (chosen,)
    bench.time(
        "sort by outlet, with that row selected", lambda: page._set_order("outlet"), listed("outlet", QuoteFilter())
    )
    assert table.selected() == (chosen,)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    options = parser.parse_args()
    app = application()
    themes.apply(app, LIGHT)
    desk = Desk.open(options.library)
    with tempfile.TemporaryDirectory() as scratch:
        window = MainWindow(desk, LIGHT, QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat), safe=True)
        window.resize(1480, 900)
        window.show()
        QApplication.processEvents()
        Tidying(window.bridge.jobs.busy, window)
        idle(window)
        print(f"load {os.getloadavg()[0]:.0f}")
        began = time.monotonic()
        run(Bench(window, Stalls()))
        print(f"load {os.getloadavg()[0]:.0f}, {time.monotonic() - began:.0f} s")
        window.close()
    desk.close()


if __name__ == "__main__":
    main()

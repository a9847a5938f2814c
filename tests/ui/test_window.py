"""The window as a whole: every command is somebody's, every control has a name, errors are told."""

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from driving import settle
from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.ui import pages
from quotetracker.ui.actions import ACTIONS
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.review.reviewing import mark_key
from quotetracker.ui.safety.crash_dialog import CrashDialog, report_of
from quotetracker.ui.window import MainWindow

PAGES = (
    "page_articles",
    "page_quotes",
    "page_speakers",
    "page_statements",
    "page_claims",
    "page_compare",
    "page_export",
    "page_history",
)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(desk, theme, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window.resize(1300, 850)
    window.show()
    settle(qtbot, window)
    yield window
    window.close()
    window.deleteLater()


def test_every_command_can_be_done_somewhere(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    done = set(window._globals)
    for page in PAGES:
        window.show_page(page)
        settle(qtbot, window)
        done |= set(window.page().handlers())
    window.statements.show_statement(desk.statements.confirm(desk.statements.proposals().rows[0].quotes))
    settle(qtbot, window)
    window.show_page("page_statements")
    settle(qtbot, window)
    done |= set(window.page().handlers()) | {"merge_statements"}
    split = next(quote for quote in desk.quotes.page(QuoteFilter(), limit=500) if len(quote.spans) > 1 and quote.flags)
    window.show_quote(split.id)
    settle(qtbot, window)
    window.articles.reader().select_span(split.spans[0])
    done |= set(window.page().handlers())
    waiting = max(desk.articles.rows(), key=lambda row: row.suggestions)
    window.show_article(waiting.id)
    settle(qtbot, window)
    window.commands["next_suggestion"].trigger()
    done |= set(window.page().handlers()) | {"accept_sure"}
    window.show_page("page_speakers")
    settle(qtbot, window)
    done |= set(window.page().handlers()) | {"merge_speakers"}
    window.show_search(desk.searches.get(desk.searches.add("All direct ones", QuoteFilter(kinds=(Kind.DIRECT,)))))
    window.quotes.filter.set_filter(QuoteFilter(text="the", kinds=(Kind.DIRECT,)))
    settle(qtbot, window)
    done |= set(window.page().handlers())
    window.show_comparison((desk.matches.pairs()[0].quote.id, desk.matches.pairs()[0].match.other.id))
    settle(qtbot, window)
    done |= set(window.page().handlers())

    assert {spec.key for spec in ACTIONS} - done == set()


@pytest.mark.parametrize(("command", "nearest"), [("next_quote", min), ("previous_quote", max)])
def test_from_a_suggestion_one_goes_to_the_quotes_around_it(
    qtbot: QtBot, window: MainWindow, desk: Desk, command: str, nearest: Callable[[Iterable[int]], int]
) -> None:
    for row in desk.articles.rows():
        quotes = [quote.spans[0].start for quote in desk.quotes.of_article(row.id)]
        suggestion = next(iter(desk.suggestions.of_article(row.id)), None)
        if suggestion and quotes and min(quotes) < suggestion.proposal.spans[0].start < max(quotes):
            break
    assert suggestion
    here = suggestion.proposal.spans[0].start
    window.articles.show_article(row.id, quote=mark_key(suggestion.id))
    settle(qtbot, window)
    assert window.articles.reader().current() == mark_key(suggestion.id)

    window.commands[command].trigger()

    current = window.articles.reader().current()
    assert current is not None
    around = [start for start in quotes if (start > here) == (command == "next_quote")]
    assert desk.quotes.get(current).spans[0].start == nearest(around)


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_an_accessible_name(qtbot: QtBot, window: MainWindow, desk: Desk, page: str) -> None:
    window.show_quote(desk.matches.pairs()[0].quote.id)
    settle(qtbot, window)
    window.show_page(page)
    settle(qtbot, window)
    nameless = []
    for widget in window.page().findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        if isinstance(widget.parent(), QAbstractScrollArea) and widget is widget.parent().viewport():  # type: ignore[attr-defined]
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")

    assert nameless == []


def test_a_quote_in_any_list_leads_to_its_place_and_back_again(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    quote = desk.quotes.page(QuoteFilter(), order="published")[0]
    window.show_page("page_quotes")
    settle(qtbot, window)
    window.quotes.quote_wanted.emit(quote.id)
    settle(qtbot, window)

    article = window.articles.article()
    assert window.page() is window.articles
    assert article is not None
    assert article.id == quote.article
    assert window.articles.reader().current() == quote.id

    window.commands["back"].trigger()
    settle(qtbot, window)
    assert window.page() is window.quotes
    window.commands["forward"].trigger()
    settle(qtbot, window)
    assert window.articles.reader().current() == quote.id


@pytest.mark.parametrize("page", PAGES)
def test_ctrl_f_goes_to_the_line_that_narrows_the_page(qtbot: QtBot, window: MainWindow, page: str) -> None:
    window.show_page(page)
    settle(qtbot, window)
    field = window.page().filter_field()
    if page == "page_articles":  # from the text it goes to the bar under it
        window.articles.list().setFocus()

    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert (field is None) == (page == "page_compare")
    assert window.finder.isVisible() == (field is None)
    assert field is None or field.hasFocus()


def test_undo_and_redo_say_what_they_will_do(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.bridge.run(desk.quotes.delete, [desk.quotes.page(QuoteFilter())[0].id])
    settle(qtbot, window)
    assert "delete quote" in window.commands["undo"].text()

    window.commands["undo"].trigger()
    settle(qtbot, window)
    assert "delete quote" in window.commands["redo"].text()


def test_an_expected_failure_is_a_notice_that_stays(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.path.unlink()
    window.bridge.run(desk.quotes.delete, [desk.quotes.page(QuoteFilter())[0].id])
    settle(qtbot, window)

    assert "is gone" in window.notices.text()


def test_a_bug_reaches_the_crash_dialog_with_a_report_without_article_text(qtbot: QtBot, window: MainWindow) -> None:
    def broken() -> None:
        raise RuntimeError("text of an article")

    window.bridge.run(broken)
    settle(qtbot, window)
    dialog = window.findChild(CrashDialog)

    assert dialog is not None
    report = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "RuntimeError" in report
    assert "broken" in report
    assert "text of an article" not in report
    dialog.accept()


def test_reports_name_versions_and_places() -> None:
    try:
        raise KeyError("secret")
    except KeyError as error:
        report = report_of(error)

    assert "Python" in report
    assert "secret" not in report


def test_the_theme_can_be_changed_while_open(qtbot: QtBot, window: MainWindow) -> None:
    asked: list[object] = []
    window.theme_wanted.connect(asked.append)
    window.commands["switch_theme"].trigger()
    window.set_theme(DARK)
    QApplication.processEvents()

    assert asked == [DARK]


def test_page_article_and_text_size_come_back(qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, theme, settings)
    window.show()
    settle(qtbot, window)
    window.show_article(desk.articles.rows()[3].id)
    settle(qtbot, window)
    window.commands["larger"].trigger()
    points = window.articles.reader().points()
    window.close()
    window.deleteLater()

    again = MainWindow(desk, theme, settings)
    again.show()
    settle(qtbot, again)
    article = again.articles.article()
    assert article is not None
    assert article.id == desk.articles.rows()[3].id
    assert again.articles.reader().points() == points
    again.close()
    again.deleteLater()


def test_a_read_only_library_offers_no_change(qtbot: QtBot, window: MainWindow) -> None:
    window._desk._store.read_only_because = "a test says so"
    window.bridge.run(window._desk.quotes.delete, [window._desk.quotes.page(QuoteFilter())[0].id])
    settle(qtbot, window)

    assert "reading only" in window.notices.text()


def test_a_quote_can_be_shown_before_the_list_has_been_read(
    qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path
) -> None:
    quote = desk.quotes.page(QuoteFilter(), order="published")[0]
    window = MainWindow(desk, theme, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    window.show()
    window.articles.show_article(quote.article, quote=quote.id)
    settle(qtbot, window)

    assert window.articles.reader().current() == quote.id
    window.close()
    window.deleteLater()


def test_no_label_of_the_rail_is_cut_whatever_the_font(qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.font()
    wide = QFont(before)
    wide.setPointSizeF(before.pointSizeF() * 1.4)
    app.setFont(wide)
    try:
        window = MainWindow(desk, theme, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        window.show()
        settle(qtbot, window)
        rail = [button for button in window.findChildren(QToolButton) if button.iconSize().width() == 22]
        assert len(rail) >= 8
        for button in rail:
            assert button.fontMetrics().horizontalAdvance(button.text()) + 12 <= button.width()
        window.close()
        window.deleteLater()
    finally:
        app.setFont(before)


# Start


def test_a_start_makes_only_the_page_that_is_seen(window: MainWindow) -> None:
    """All pages together take half of the time of a start."""
    assert set(window._made) == {"page_articles"}
    window.show_page("page_claims")
    assert set(window._made) == {"page_articles", "page_claims"}


def test_a_start_loads_no_page_and_no_reader_of_articles_that_is_not_seen() -> None:
    late = ("ui.speakers.page", "ui.export.page", "ui.compare.page", "attribution.suggest", "importing.pdf")
    code = f"import quotetracker.app, sys; print([n for n in {late!r} if 'quotetracker.' + n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_code_of_pages_is_loaded_one_after_another_when_nothing_happens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    turns: list[int] = []

    def load(name: str) -> None:
        assert find_spec(name) is not None
        loaded.append(name)
        QTimer.singleShot(0, owner, lambda: turns.append(len(loaded)))

    monkeypatch.setattr(pages, "import_module", load)
    monkeypatch.setattr(pages, "_AFTER_START", 1)
    monkeypatch.setattr(pages, "_BETWEEN", 1)
    owner = QObject()
    working = True
    pages.LoadingAhead(lambda: working, owner)
    qtbot.wait(20)
    assert not loaded  # it would hold the window longer than usual
    working = False
    qtbot.waitUntil(lambda: len(turns) == len(pages.PAGES), timeout=5000)
    assert len(set(loaded)) == len(pages.PAGES)
    assert turns == list(range(1, len(pages.PAGES) + 1))  # the window turns between two of them


def test_a_page_that_is_made_late_has_what_every_page_has(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    quote = desk.quotes.page(QuoteFilter(), limit=1)[0]
    window.set_theme(DARK)
    window.show_page("page_quotes")
    settle(qtbot, window)
    assert window.quotes._theme is DARK
    window.quotes.quote_wanted.emit(quote.id)
    settle(qtbot, window)
    article = window.articles.article()
    assert window.page() is window.articles
    assert article is not None
    assert article.id == quote.article


def test_narrowing_the_list_leaves_the_open_article_where_it_is(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    second = next(row for row in desk.articles.rows() if row.title.startswith("Brake test"))
    first = next(row for row in desk.articles.rows() if "Brake test" not in row.title)
    window.show_article(first.id)
    settle(qtbot, window)
    page, field = window.articles, window.articles.filter_field()
    assert field is not None

    def opened() -> int | None:
        return place[0] if (place := page.place()) else None

    QTest.keyClicks(field, "Brake test")
    settle(qtbot, window)
    assert opened() == first.id
    assert page._list.selected() == ()

    field.clear()
    settle(qtbot, window)
    assert page._list.current() == first.id
    assert page._list.selected() == (first.id,)

    QTest.keyClicks(field, "Brake test")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert QApplication.focusWidget() is page._list
    assert opened() == second.id


def test_tips_of_buttons_name_the_keys_that_commands_have_now(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("page_speakers")
    settle(qtbot, window)
    merge = window.speakers.register.merge
    assert merge.toolTip() == "Make several entries one (Ctrl+M)"

    window.commands["merge_speakers"].set_keys("Ctrl+Alt+9")
    window._name_keys()

    assert merge.toolTip() == "Make several entries one (Ctrl+Alt+9)"
    window.commands["merge_speakers"].set_keys("Ctrl+M")


def test_an_empty_library_offers_articles_on_every_page_that_waits_for_some(
    qtbot: QtBot, empty_desk: Desk, theme: Theme, tmp_path: Path
) -> None:
    window = MainWindow(empty_desk, theme, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window.show()
    for page in ("page_review", "page_quotes", "page_statements", "page_claims", "page_compare", "page_export"):
        window.show_page(page)
        settle(qtbot, window)
        shown = {button.text() for button in window.page().findChildren(QPushButton) if button.isVisible()}
        assert "Add articles from files" in shown, page
    window.close()
    window.deleteLater()

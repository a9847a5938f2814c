"""The window for those who do not use a mouse, or do not see it: names, roles, the way of the Tab key, where it is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QScrollArea, QWidget

from quotetracker.app import wait_until_idle
from quotetracker.services.desk import Desk
from quotetracker.ui.compare.card import MatchCard
from quotetracker.ui.look.ring_card import RingCard
from quotetracker.ui.window import MainWindow

PAGES = ("articles", "review", "quotes", "speakers", "statements", "claims", "compare", "export", "history")
on_every_page = pytest.mark.parametrize("page", PAGES)
_STEPS = 60


@pytest.fixture
def show(one_window: tuple[MainWindow, Desk, QSettings]) -> Callable[[str], MainWindow]:
    """Brings the window to a page that has something to show."""
    window, desk, _ = one_window

    def at(page: str) -> MainWindow:
        window.activateWindow()
        if page == "articles":
            window.show_quote(desk.matches.pairs()[0].quote.id)
        else:
            window.show_page(f"page_{page}")
        wait_until_idle(window)
        return window

    return at


def stops(page: QWidget) -> list[QWidget]:
    """What Tab should come to: every widget in sight that takes the keyboard by Tab."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(page)
        and widget.isEnabled()
        and not is_viewport(widget)
        and widget.focusProxy() is None
    ]


def is_viewport(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return isinstance(above, QAbstractScrollArea) and widget is above.viewport()


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


@on_every_page
def test_whatever_takes_the_keyboard_has_a_name_and_a_role(show: Callable[[str], MainWindow], page: str) -> None:
    window = show(page)
    seen = [(told(widget), QAccessible.queryAccessibleInterface(widget)) for widget in stops(window.page())]

    assert seen
    assert [name for name, face in seen if not face.text(QAccessible.Text.Name)] == []
    assert [name for name, face in seen if face.role() == QAccessible.Role.NoRole] == []


@on_every_page
def test_tab_comes_to_everything_and_round_again(show: Callable[[str], MainWindow], page: str) -> None:
    window = show(page)
    # Of choices that exclude each other, arrows walk among the others.
    wanted = {
        told(widget): widget
        for widget in stops(window.page())
        if not (isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked())
    }
    passed: list[QWidget] = []
    for _ in range(_STEPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if (now := QApplication.focusWidget()) is None or now in passed:
            break
        passed.append(now)

    reached = {told(widget) for widget in passed}
    assert sorted(name for name in wanted if name not in reached) == []


def test_tab_goes_through_the_inspector_from_top_to_bottom(show: Callable[[str], MainWindow]) -> None:
    window = show("articles")
    inspector = window.articles.inspector()
    inspector.focus_speaker()
    tops: list[int] = []
    while (now := QApplication.focusWidget()) is not None and inspector.isAncestorOf(now):
        tops.append(now.mapTo(inspector.widget(), now.rect().topLeft()).y())
        QTest.keyClick(now, Qt.Key.Key_Tab)

    assert len(tops) > 8
    assert tops == sorted(tops)


@on_every_page
def test_where_the_keyboard_is_can_be_seen(show: Callable[[str], MainWindow], page: str) -> None:
    window = show(page)
    page_widget = window.page()
    unseen = []
    for widget in stops(page_widget):
        bring_into_sight(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if QApplication.focusWidget() is not widget:
            continue
        with_focus = looks(widget)
        widget.clearFocus()
        QApplication.processEvents()
        if looks(widget) == with_focus:
            unseen.append(told(widget))
    assert unseen == []


def bring_into_sight(widget: QWidget) -> None:
    """Scroll, as Tab does by itself."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    QApplication.processEvents()


def looks(widget: QWidget) -> QImage:
    """The widget and a little around it, as it is painted now."""
    window = widget.window()
    corner = widget.mapTo(window, widget.rect().topLeft())
    return window.grab(widget.rect().translated(corner).adjusted(-3, -3, 3, 3)).toImage()


def test_cards_are_told_as_buttons_that_can_be_pressed(show: Callable[[str], MainWindow]) -> None:
    window = show("articles")
    cards = [card for card in window.page().findChildren(RingCard) if card.isVisibleTo(window)]
    assert cards
    faces = [QAccessible.queryAccessibleInterface(card) for card in cards]
    assert {face.role() for face in faces} == {QAccessible.Role.Button}

    chosen: list[object] = []
    card = cards[-1]
    assert isinstance(card, MatchCard)
    card.chosen.connect(chosen.append)
    card.click()  # what a screen reader does
    assert chosen == [card.match.other.id]

"""The filter bar and its panels."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.ui.filters.bar import FilterBar
from quotetracker.ui.filters.dates import dates_in_words
from quotetracker.ui.filters.popups import Choice, ChoicePanel
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import DARK, Theme

Settled = Callable[[Bridge], None]


@pytest.fixture
def bar(bridge: Bridge, theme: Theme, qtbot: QtBot) -> Iterator[FilterBar]:
    host = QWidget()
    qtbot.addWidget(host)
    made = FilterBar(bridge, theme, host, key="test")
    host.resize(1000, 120)
    made.resize(1000, 80)
    host.show()
    yield made
    for panel in made.panels.values():
        panel.hide()
    host.hide()


def test_typing_waits_for_a_pause_and_then_tells_once(
    bar: FilterBar, bridge: Bridge, settled: Settled, qtbot: QtBot
) -> None:
    told = QSignalSpy(bar.filter_changed)
    with qtbot.waitSignal(bar.filter_changed, timeout=3000):
        qtbot.keyClicks(bar.search, "brake")
    settled(bridge)
    assert told.count() == 1
    assert bar.wanted() == QuoteFilter(text="brake")


def test_typing_errors_in_names_are_forgiven_and_said(bar: FilterBar, bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.filter_changed, timeout=3000):
        qtbot.keyClicks(bar.search, "Castelan")
    assert bar.wanted().text == "Castellan"
    assert "Castellan" in bar._corrected.text()
    assert bar._corrected.isVisible()
    assert bar.search.text() == "Castelan"


def test_escape_empties_the_search_box(bar: FilterBar, bridge: Bridge, settled: Settled, qtbot: QtBot) -> None:
    bar.set_filter(QuoteFilter(text="brake"))
    qtbot.keyClick(bar.search, Qt.Key.Key_Escape)
    settled(bridge)
    assert bar.wanted() == QuoteFilter()


def test_a_button_is_filled_and_shows_its_value(bar: FilterBar) -> None:
    button = bar.buttons["kinds"]
    assert not button.isChecked()
    bar.set_filter(QuoteFilter(kinds=(Kind.DIRECT, Kind.MIXED)))
    assert button.isChecked()
    assert "direct" in button.text()
    assert "+1" in button.text()
    assert button.accessibleName() == "Kind: direct, mixed"


def test_space_ticks_a_value_in_the_panel(bar: FilterBar, bridge: Bridge, settled: Settled, qtbot: QtBot) -> None:
    bar.buttons["kinds"].click()
    panel = bar.panels["kinds"]
    assert isinstance(panel, ChoicePanel)
    assert panel.isVisible()
    with qtbot.waitSignal(bar.filter_changed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert bar.wanted().kinds == (Kind.DIRECT,)
    with qtbot.waitSignal(bar.filter_changed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert bar.wanted().kinds == ()
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert not panel.isVisible()


def test_a_click_anywhere_on_a_row_ticks_it(bar: FilterBar, qtbot: QtBot) -> None:
    bar.buttons["relations"].click()
    panel = bar.panels["relations"]
    assert isinstance(panel, ChoicePanel)
    at = panel.list.visualItemRect(panel.list.item(0)).center()
    with qtbot.waitSignal(bar.filter_changed):
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert bar.wanted().relations == (Relation.CONFLICT,)


def test_outlets_come_from_the_library(bar: FilterBar, desk: Desk, bridge: Bridge, settled: Settled) -> None:
    bar.buttons["outlets"].click()
    settled(bridge)
    assert bar.outlets.isVisible()
    assert bar.outlets.list.count() == len([outlet for outlet in desk.articles.outlets() if outlet.value])


def test_a_mistyped_speaker_is_found_and_ticked_with_enter(
    bar: FilterBar, desk: Desk, bridge: Bridge, settled: Settled, qtbot: QtBot
) -> None:
    bar.buttons["speakers"].click()
    settled(bridge)
    qtbot.keyClicks(bar.speakers.edit, "castelan")
    qtbot.waitUntil(lambda: bar.speakers.list.count() == 1, timeout=3000)
    with qtbot.waitSignal(bar.filter_changed):
        qtbot.keyClick(bar.speakers.edit, Qt.Key.Key_Return)
    assert bar.wanted().speakers == desk.speakers.called("Ruth Castellan")
    assert "Ruth Cas" in bar.buttons["speakers"].text()  # the rest depends on the fonts of the machine
    settled(bridge)
    bar.speakers.hide()


def test_names_of_a_filter_from_elsewhere_are_read(
    bar: FilterBar, desk: Desk, bridge: Bridge, settled: Settled
) -> None:
    article = desk.articles.rows()[0]
    bar.set_filter(QuoteFilter(speakers=desk.speakers.called("Ruth Castellan"), articles=(article.id,)))
    settled(bridge)
    assert "Ruth Castellan" in bar.buttons["speakers"].accessibleName()
    assert article.title in bar.buttons["articles"].accessibleName()


def test_the_article_button_only_takes_the_article_away(
    bar: FilterBar, desk: Desk, bridge: Bridge, settled: Settled
) -> None:
    assert not bar.buttons["articles"].isVisible()
    bar.set_filter(QuoteFilter(text="brake", articles=(desk.articles.rows()[0].id,)))
    settled(bridge)
    bar.buttons["articles"].click()
    assert bar.wanted() == QuoteFilter(text="brake")


def test_delete_on_a_button_drops_its_values(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_filter(QuoteFilter(kinds=(Kind.DIRECT,), since="2026"))
    qtbot.keyClick(bar.buttons["dates"], Qt.Key.Key_Delete)
    assert bar.wanted() == QuoteFilter(kinds=(Kind.DIRECT,))


def test_dates_of_any_precision_count_as_soon_as_they_can_be_read(bar: FilterBar, qtbot: QtBot) -> None:
    bar.buttons["dates"].click()
    qtbot.keyClicks(bar.dates.since, "2026-1")
    assert bar.wanted().since == "2026"
    qtbot.keyClicks(bar.dates.since, "0")
    assert bar.wanted().since == "2026-10"
    qtbot.keyClicks(bar.dates.until, "soon")
    qtbot.keyClick(bar.dates.until, Qt.Key.Key_Return)
    assert bar.dates.isVisible()
    bar.dates.hide()


def test_ready_made_spans_count_from_today(bar: FilterBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bar.dates, "today", lambda: date(2026, 11, 22))
    bar.dates._last_week()
    assert bar.wanted().since == "2026-11-16"
    bar.dates._any_time()
    assert bar.wanted() == QuoteFilter()


def test_dates_in_words() -> None:
    assert dates_in_words("", "") == ""
    assert dates_in_words("2026-03-04", "") == "from 4 Mar 2026"
    assert dates_in_words("", "2026") == "until 2026"
    assert dates_in_words("2026", "2026") == "2026"


def test_clear_lets_every_quote_pass(bar: FilterBar, bridge: Bridge, settled: Settled) -> None:
    assert not bar.clear_button.isVisible()
    bar.set_filter(QuoteFilter(text="brake", kinds=(Kind.DIRECT,), until="2026"))
    assert bar.clear_button.isVisible()
    bar.clear_button.click()
    settled(bridge)
    assert bar.wanted() == QuoteFilter()
    assert bar.search.text() == ""


def test_outlets_whose_names_mix_scripts_are_marked(bar: FilterBar) -> None:
    odd = "T\u0430rn Post"  # a Cyrillic а
    bar.outlets.set_choices([Choice(odd, odd, "3"), Choice("Courier", "Courier", "2")], [odd])
    shown = [bar.outlets.list.item(row) for row in range(2)]
    assert [item.text().startswith("\u2068⚠") for item in shown] == [True, False]
    assert ["mixes scripts" in item.toolTip() for item in shown] == [True, False]
    assert bar.outlets.list.values() == (odd,)


def test_ampersands_and_markup_in_outlets_are_shown_as_they_are(bar: FilterBar) -> None:
    bar.set_filter(QuoteFilter(outlets=("Courier & <b>Advertiser</b>",)))
    button = bar.buttons["outlets"]
    assert "&&" in button.text()
    assert "<b>" not in button.toolTip()


def test_a_narrow_bar_goes_on_in_the_next_line(bar: FilterBar) -> None:
    bar.resize(1600, 40)
    wide = bar.heightForWidth(1600)
    assert bar.heightForWidth(400) > wide


def test_every_widget_that_takes_the_keyboard_has_a_name(bar: FilterBar, bridge: Bridge, settled: Settled) -> None:
    nameless = [
        widget
        for widget in bar.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_the_bar_takes_another_theme(bar: FilterBar) -> None:
    bar.buttons["kinds"].setFocus()
    bar.set_theme(DARK)
    assert not bar.grab().isNull()


def test_what_is_typed_is_looked_for_at_once(bar: FilterBar, qtbot: QtBot) -> None:
    qtbot.keyClick(bar.search, Qt.Key.Key_B)
    assert not bar._pause.isActive()
    qtbot.keyClick(bar.search, Qt.Key.Key_R)
    assert bar._pause.isActive()  # the answer is on its way
    qtbot.waitUntil(lambda: bar.wanted().text == "br", timeout=3000)


def test_where_that_takes_long_a_single_letter_waits_for_the_next(bar: FilterBar, qtbot: QtBot) -> None:
    bar._first_letter_waits = True
    qtbot.keyClick(bar.search, Qt.Key.Key_B)
    assert bar._pause.isActive()  # one letter is in nearly everything
    qtbot.keyClick(bar.search, Qt.Key.Key_R)
    assert not bar._pause.isActive()
    qtbot.keyClick(bar.search, Qt.Key.Key_A)
    assert bar._pause.isActive()  # the answer is on its way
    qtbot.waitUntil(lambda: bar.wanted().text == "bra", timeout=3000)

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.ui.actions import ACTIONS, plain
from quotetracker.ui.finder.finder import Finder
from quotetracker.ui.finder.rank import Offered, rank_commands
from quotetracker.ui.finder.rows import Group
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import DARK, Theme

COMMANDS = [(spec.key, plain(spec.text), spec.shortcut, spec.key != "compare") for spec in ACTIONS]
OFFERED = tuple(Offered(spec.key, plain(spec.text), spec.shortcut, enabled=True, tip=spec.tip) for spec in ACTIONS)
Settled = Callable[[Bridge], None]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(QLineEdit(made))
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def finder(window: QMainWindow, bridge: Bridge, theme: Theme) -> Finder:
    window.centralWidget().setFocus()
    return Finder(bridge, theme, window)


def test_beginnings_of_words_find_a_command() -> None:
    assert rank_commands("exp sheet", OFFERED)[0].key == "export_sheet"


def test_a_typing_error_is_forgiven() -> None:
    assert rank_commands("compair", OFFERED)[0].key in ("compare", "page_compare")


def test_the_explanation_helps_where_no_name_fits() -> None:
    assert rank_commands("clipboard", OFFERED)[0].key == "paste_article"


def test_nonsense_finds_no_command() -> None:
    assert rank_commands("xyzzy", OFFERED) == ()


def test_possible_commands_stand_first() -> None:
    two = (Offered("a", "Compare", "", enabled=False), Offered("b", "Go to Compare", "", enabled=True))

    assert [found.key for found in rank_commands("compare", two)] == ["b", "a"]


def test_it_opens_near_the_top_with_frequent_commands(finder: Finder, window: QMainWindow) -> None:
    finder.open_with(COMMANDS)

    assert finder.isVisible()
    assert finder._line.hasFocus()
    assert finder.rect() == window.rect()
    assert abs(finder._panel.geometry().center().x() - window.width() // 2) <= 1
    assert finder._panel.y() < 100
    current = finder.current()
    assert current is not None
    assert current.key == "add_files"


def test_enter_runs_a_command_and_gives_the_keyboard_back(finder: Finder, window: QMainWindow, qtbot: QtBot) -> None:
    finder.open_with(COMMANDS)
    qtbot.keyClicks(finder._line, "light")

    with qtbot.waitSignal(finder.command_chosen) as chosen:
        qtbot.keyClick(finder._line, Qt.Key.Key_Return)

    assert chosen.args == ["switch_theme"]
    assert not finder.isVisible()
    assert window.centralWidget().hasFocus()


def test_recent_commands_come_first(finder: Finder, qtbot: QtBot) -> None:
    finder.open_with(COMMANDS)
    qtbot.keyClicks(finder._line, "light")
    qtbot.keyClick(finder._line, Qt.Key.Key_Return)

    finder.open_with(COMMANDS)

    current = finder.current()
    assert current is not None
    assert current.key == "switch_theme"


def test_an_impossible_command_is_shown_but_not_chosen(finder: Finder, qtbot: QtBot) -> None:
    finder.open_with([command for command in COMMANDS if command[0] == "compare"])
    qtbot.keyClicks(finder._line, "compare")

    assert [row.detail for row in finder._model.rows() if row.key == "compare"] == ["not possible here"]
    assert finder.current() is None
    with qtbot.assertNotEmitted(finder.command_chosen):
        qtbot.keyClick(finder._line, Qt.Key.Key_Return)


def test_arrows_pass_over_headings_and_go_round(
    finder: Finder, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    finder.open_with(COMMANDS)
    _search(finder, desk.speakers.all()[0].name, bridge, settled)
    rows = [row for row in finder._model.rows() if row.is_choice]

    seen = []
    for _ in range(len(rows)):
        seen.append(finder.current())
        qtbot.keyClick(finder._line, Qt.Key.Key_Down)

    assert seen == rows
    assert finder.current() == rows[0]
    qtbot.keyClick(finder._line, Qt.Key.Key_Up)
    assert finder.current() == rows[-1]


def test_escape_closes(finder: Finder, window: QMainWindow, qtbot: QtBot) -> None:
    finder.open_with(COMMANDS)

    qtbot.keyClick(finder._line, Qt.Key.Key_Escape)

    assert not finder.isVisible()
    assert window.centralWidget().hasFocus()


def test_a_click_beside_the_panel_closes(finder: Finder, qtbot: QtBot) -> None:
    finder.open_with(COMMANDS)

    qtbot.mouseClick(finder, Qt.MouseButton.LeftButton, pos=finder.rect().bottomLeft())

    assert not finder.isVisible()


def test_leaving_the_line_closes(finder: Finder, window: QMainWindow) -> None:
    finder.open_with(COMMANDS)

    window.centralWidget().setFocus()

    assert not finder.isVisible()
    assert window.centralWidget().hasFocus()


def test_speakers_quotes_and_articles_are_found(
    finder: Finder, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    speaker = max(desk.speakers.all(), key=lambda view: view.quotes)
    finder.open_with(COMMANDS)
    _search(finder, speaker.name, bridge, settled)

    found = {row.group: row for row in reversed(finder._model.rows()) if row.is_choice}

    assert found[Group.SPEAKER].key == speaker.id
    for group, signal in (
        (Group.SPEAKER, finder.speaker_chosen),
        (Group.QUOTE, finder.quote_chosen),
        (Group.ARTICLE, finder.article_chosen),
    ):
        with qtbot.waitSignal(signal) as chosen:
            finder._choose(found[group])
        assert chosen.args == [found[group].key]
        finder.show()


def test_who_is_found_by_another_name_is_shown_by_that_of_the_register(
    finder: Finder, bridge: Bridge, desk: Desk, settled: Settled
) -> None:
    desk.speakers.add(SpeakerFields("Beatriz Holm", aliases=("Ms Holm",)))

    finder.open_with(COMMANDS)
    _search(finder, "Ms Holm", bridge, settled)

    found = next(row for row in finder._model.rows() if row.group is Group.SPEAKER and row.is_choice)
    assert (found.title, found.detail) == ("Beatriz Holm", "Ms Holm")


def test_a_corrected_name_is_said(finder: Finder, bridge: Bridge, desk: Desk, settled: Settled) -> None:
    name = max((word for view in desk.speakers.all() for word in view.name.split()), key=len)
    finder.open_with(COMMANDS)

    _search(finder, name[:3] + name[4:], bridge, settled)

    assert finder._note.text().replace("\u2068", "").replace("\u2069", "") == f"Showing results for “{name}”"


def test_nothing_found_is_said(finder: Finder, bridge: Bridge, settled: Settled) -> None:
    finder.open_with(COMMANDS)

    _search(finder, "qqxzzyq", bridge, settled)

    assert "Nothing found" in finder._note.text()


def test_a_click_chooses(finder: Finder, qtbot: QtBot) -> None:
    finder.open_with(COMMANDS)
    place = finder._list.visualRect(finder._model.index(2)).center()

    with qtbot.waitSignal(finder.command_chosen) as chosen:
        qtbot.mouseClick(finder._list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [finder._model.rows()[2].key]


def test_it_stays_over_the_window(finder: Finder, window: QMainWindow, qtbot: QtBot) -> None:
    finder.open_with(COMMANDS)

    window.resize(700, 500)

    qtbot.waitUntil(lambda: finder.size() == window.size())
    assert finder.rect().contains(finder._panel.geometry())


def test_colours_follow_the_theme(finder: Finder) -> None:
    finder.open_with(COMMANDS)
    light = finder._list.grab().toImage()

    finder.set_theme(DARK)

    assert finder._list.grab().toImage() != light


def _search(finder: Finder, typed: str, bridge: Bridge, settled: Settled) -> None:
    finder._line.setText(typed)
    settled(bridge)


def test_a_claim_is_found_below_the_quotes_and_chosen(
    finder: Finder, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    quote = desk.quotes.of_article(desk.articles.newest(1)[0])[0]
    claim = desk.claims.add_from_quote(quote.id, ClaimFields("Zinnia bulbs outlive oaks"))
    finder.open_with(COMMANDS)
    _search(finder, "zinnia", bridge, settled)

    row = finder.current()
    assert row is not None
    assert (row.group, row.key, row.title) == (Group.CLAIM, claim, "Zinnia bulbs outlive oaks")
    with qtbot.waitSignal(finder.claim_chosen) as chosen:
        qtbot.keyClick(finder._line, Qt.Key.Key_Return)
    assert chosen.args == [claim]


def test_what_comes_later_leaves_the_chosen_row_alone(
    finder: Finder, bridge: Bridge, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    finder.open_with(COMMANDS)
    qtbot.keyClicks(finder._line, desk.speakers.all()[0].name)
    qtbot.waitUntil(lambda: finder._hits is not None)
    qtbot.keyClick(finder._line, Qt.Key.Key_Down)
    before = finder.current()
    settled(bridge)

    assert finder._hits is not None
    assert finder._hits.articles
    assert finder.current() == before


def test_an_article_that_is_found_by_its_title_tells_where_it_is_from(
    finder: Finder, bridge: Bridge, settled: Settled, qtbot: QtBot
) -> None:
    finder.open_with(COMMANDS)
    qtbot.keyClicks(finder.findChild(QLineEdit), "brake test never")
    settled(bridge)
    rows = [row for row in finder._model.rows() if row.group is Group.ARTICLE and row.is_choice]
    (row,) = [row for row in rows if row.title == "Brake test never happened, engineer tells inquiry"]

    assert re.sub("[\u2068\u2069]", "", row.detail) == "The Corvane Gazette · 3 Nov 2026 · 9 quotes"

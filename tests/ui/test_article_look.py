"""Font, size, width and line spacing of articles are the editor's choice, and are remembered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from driving import settle
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase, QFontMetricsF
from pytestqt.qtbot import QtBot

from quotetracker.services.desk import Desk
from quotetracker.ui.articles.look_dialog import ArticleLookDialog
from quotetracker.ui.look.fonts import ArticleLook
from quotetracker.ui.look.theme import LIGHT
from quotetracker.ui.reader.reader import Reader
from quotetracker.ui.window import MainWindow

TEXT = "\n\n".join(f"Paragraph {nth} says that the trams will not run before seven. " * 6 for nth in range(30))


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    made.show_text(TEXT)
    return made


def letters(reader: Reader) -> float:
    """How many fit into a line."""
    sample = "the trams will not run before seven "
    return reader.document().textWidth() / (QFontMetricsF(reader.font()).horizontalAdvance(sample) / len(sample))


def test_lines_are_as_wide_as_chosen(reader: Reader) -> None:
    for wanted in (45, 72, 100):
        reader.set_look(ArticleLook(characters=wanted))
        assert abs(letters(reader) - wanted) < 8


def test_the_whole_width_can_be_taken(reader: Reader) -> None:
    usual = reader.document().textWidth()
    reader.set_look(ArticleLook(characters=0))
    assert reader.document().textWidth() > usual + 200


def test_lines_stand_as_far_apart_as_chosen(reader: Reader) -> None:
    heights = []
    for spacing in (1.2, 1.55, 2.2):
        reader.set_look(ArticleLook(spacing=spacing))
        heights.append(reader.document().size().height())
    assert heights == sorted(heights)
    assert heights[2] > heights[0] * 1.4


def test_another_font_is_taken_and_an_unknown_one_is_not(reader: Reader) -> None:
    usual = reader.font().family()
    other = next(name for name in QFontDatabase.families() if name != usual and not QFontDatabase.isPrivateFamily(name))
    reader.set_look(ArticleLook(family=other))
    assert reader.font().family() == other
    reader.set_look(ArticleLook(family="No Such Font Anywhere"))
    assert reader.font().family() == usual


def test_what_is_read_stays_where_it_is(reader: Reader) -> None:
    place = float(TEXT.index("Paragraph 20"))
    reader.restore_place(place)
    reader.set_look(ArticleLook(characters=50, spacing=2.0, points=17))
    assert reader.place() == place


def test_a_look_out_of_bounds_becomes_one_that_can_be_read() -> None:
    look = ArticleLook(points=900, characters=3, spacing=0.1).within_bounds()
    assert (look.points, look.characters, look.spacing) == (36, 40, 1.1)


def test_the_dialog_sets_the_article_at_once(reader: Reader, qtbot: QtBot) -> None:
    dialog = ArticleLookDialog(reader, reader)
    dialog.show()
    dialog.letters.setValue(40)
    dialog.characters.setValue(60)
    dialog.spacing.setValue(40)
    assert reader.look() == ArticleLook(points=20, characters=60, spacing=2.0)
    dialog.whole.click()
    assert reader.look().characters == 0
    assert not dialog.characters.isEnabled()
    dialog.usual.click()
    assert reader.look() == ArticleLook()
    assert dialog.characters.isEnabled()
    assert dialog.characters.value() == 72


def test_the_dialog_follows_the_keys_for_larger_and_smaller(reader: Reader) -> None:
    dialog = ArticleLookDialog(reader, reader)
    reader.zoom_in()
    assert dialog.letters.value() / 2 == reader.points()


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Callable[[], MainWindow]:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)

    def start() -> MainWindow:
        window = MainWindow(desk, LIGHT, settings)
        qtbot.addWidget(window)
        window.show()
        settle(qtbot, window)
        return window

    return start


def test_the_next_window_has_the_same_look(opened: Callable[[], MainWindow]) -> None:
    first = opened()
    first.commands["article_look"].trigger()
    wanted = replace(ArticleLook(), points=15.0, characters=60, spacing=1.8)
    first.articles.reader().set_look(wanted)
    first.close()
    assert opened().articles.reader().look() == wanted


def test_settings_that_make_no_sense_are_passed_over(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    for name in ("points", "characters", "spacing"):
        settings.setValue(f"articles/{name}", "much")
    window = MainWindow(desk, LIGHT, settings)
    qtbot.addWidget(window)
    assert window.articles.reader().look() == ArticleLook()
    window.close()

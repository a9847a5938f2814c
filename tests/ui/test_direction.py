"""Lines put together of parts keep the order of the window, whatever the parts run like."""

import pytest
from library import add_article
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from quotetracker.app import wait_until_idle
from quotetracker.services.desk import Desk
from quotetracker.ui.articles.list import is_right_to_left, subtitle
from quotetracker.ui.speakers.words import joined
from quotetracker.ui.window import MainWindow

ARABIC, HEBREW = "صحيفة الأيام", "דנה כהן"


@pytest.mark.parametrize(
    "parts", [(ARABIC, "2 Mar 2026"), (ARABIC, HEBREW), (ARABIC,), ("Daily Lantern", ARABIC), ("12", HEBREW)]
)
def test_a_line_of_parts_runs_as_the_window(parts: tuple[str, ...], qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setPlainText(joined(*parts))
    assert document.firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
    assert all(part in joined(*parts) for part in parts)


def test_what_runs_rightwards_is_left_alone() -> None:
    assert joined("Daily Lantern", "2 Mar 2026", "") == "\u2068Daily Lantern\u2069 · \u20682 Mar 2026\u2069"


def test_the_head_of_an_article_begins_at_the_left(qtbot: QtBot, one_window: tuple[MainWindow, Desk, object]) -> None:
    window, desk, _ = one_window
    article = add_article(desk, title="Bridge", outlet=ARABIC, author="Ida Marsh", published="2026-03-02")
    window.show_article(article)
    wait_until_idle(window)
    label = window.articles._reading._source
    assert ARABIC in label.text()
    assert inked(label.grab().toImage())[0] < 12

    row = next(row for row in desk.articles.rows() if row.id == article)
    assert not is_right_to_left(subtitle(row))


def inked(picture: QImage) -> tuple[int, int]:
    """The first and the last column with something dark in it."""
    ground = picture.pixelColor(picture.width() - 1, 0).lightness()
    dark = [
        x
        for x in range(picture.width())
        if any(abs(picture.pixelColor(x, y).lightness() - ground) > 60 for y in range(picture.height()))
    ]
    return dark[0], dark[-1]

"""The acceptance article, where it is at hand: add it, mark its passages in marks by mouse, export, compare offsets."""

import csv
import json
from pathlib import Path

import pytest
from driving import click_into, drag_over, export_sheet, press, settle
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.text.spans import Span
from quotetracker.ui.window import MainWindow

FOLDER = Path(__file__).parents[3] / "shared" / "acceptance"

pytestmark = [
    pytest.mark.skipif(not (FOLDER / "seed_article.txt").exists(), reason="the acceptance article is not here"),
    pytest.mark.timeout(240),
]


def test_all_passages_in_marks_can_be_marked_by_mouse_with_the_right_offsets(
    qtbot: QtBot, empty_window: MainWindow, empty_desk: Desk, tmp_path: Path
) -> None:
    window, desk = empty_window, empty_desk
    gold = json.loads((FOLDER / "seed_article.gold.json").read_text(encoding="utf-8"))
    text = (FOLDER / "seed_article.txt").read_text(encoding="utf-8")
    marked = [Span(quote["start"], quote["end"]) for quote in gold["quotes"] if quote["kind"] != "indirect"]
    assert len(marked) == 14
    window.intake.take_files([FOLDER / "seed_article.txt"])
    settle(qtbot, window)
    reader = window.articles.reader()
    assert reader.text() == text

    for nth, span in enumerate(marked):
        # In turn: drag over the words, drag over words and marks, click inside.
        if nth % 3 == 0:
            drag_over(qtbot, reader, span)
        elif nth % 3 == 1:
            drag_over(qtbot, reader, Span(span.start - 1, span.end + 1))
        else:
            click_into(qtbot, reader, span)
        press(reader, "Ctrl+Return")
        settle(qtbot, window)

    quotes = desk.quotes.page(QuoteFilter(), order="article")
    assert [quote.spans for quote in quotes] == [(span,) for span in sorted(marked)]
    assert [quote.words for quote in quotes] == [text[span.start : span.end] for span in sorted(marked)]

    sheet = tmp_path / "sheet.csv"
    press(window, "Ctrl+7")
    settle(qtbot, window)
    export_sheet(qtbot, window, sheet)
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["Quote"].lstrip("'") for row in rows) == sorted(text[span.start : span.end] for span in marked)

"""The list of changes: what was done and to what, under the day on which it was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from quotetracker.model.views import StepLine
from quotetracker.ui.language.wording import here, later, retold, shown_date, shown_moment, shown_time, tr
from quotetracker.ui.look.theme import Pair, Theme
from quotetracker.ui.speakers.paint import bolder, chip_width, draw_chip, draw_text, resized
from quotetracker.ui.speakers.rows import ROW, Index, RowsDelegate, RowsModel, RowsView
from quotetracker.ui.speakers.words import isolated, joined

_SIDE = 12
_GAP = 8
_OVER_DAY, _UNDER_DAY = 12, 6
_STATES = {"undone": later("undone"), "dropped": later("undone"), "forgotten": later("no longer on record")}


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change as the list shows it."""

    id: int
    line: StepLine
    day: str
    """Heading of the day; empty where the row before it is of the same day."""
    who: str
    """Who did it; empty where all that is listed was done by one."""


def rows_of(lines: Sequence[StepLine]) -> list[ChangeRow]:
    """``lines`` with the headings of their days."""
    several = len({line.who for line in lines}) > 1
    rows: list[ChangeRow] = []
    before = None
    for line in lines:
        day = here(line.at).date()
        rows.append(ChangeRow(line.id, line, "" if day == before else _day(line.at), line.who if several else ""))
        before = day
    return rows


def state_of(line: StepLine) -> str:
    """What became of a change since; empty for one that holds."""
    return tr(_STATES[line.state]) if line.state in _STATES else ""


def about(line: StepLine) -> str:
    """What it was done to, where its name does not tell that."""
    if line.about and line.others:
        return tr("{names} and {number} more", names=isolated(line.about), number=line.others)
    return line.about


def _day(utc: str) -> str:
    day, today = here(utc).date(), datetime.now().astimezone().date()
    known = {today: tr("Today"), today - timedelta(days=1): tr("Yesterday")}
    return known.get(day) or shown_date(day.isoformat())


class ChangesModel(RowsModel):
    """Changes, the newest first."""

    def words(self, row: ChangeRow) -> str:
        """Its name."""
        return retold(row.line.label)

    def spoken(self, row: ChangeRow) -> str:
        """All that is painted."""
        line = row.line
        return ", ".join(filter(None, (self.words(row), about(line), state_of(line), shown_moment(line.at), row.who)))

    def tip(self, row: ChangeRow) -> str:
        """All that may be elided."""
        line = row.line
        by = joined(shown_moment(line.at), line.who)
        return "\n".join(filter(None, (self.words(row), retold(line.group_label), about(line), by)))


class _Painter(RowsDelegate):
    padding = 7

    def height(self, row: Any, font: QFont, width: int) -> int:  # noqa: ARG002 - all rows are alike in any width
        line = QFontMetrics(font).lineSpacing()
        return _head(row, font) + (2 if about(row.line) else 1) * line + 2 * self.padding

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW), option.rect
        if head := _head(row, option.font):
            box = QRect(rect.left() + _SIDE, rect.top() + _OVER_DAY, rect.width() - 2 * _SIDE, head)
            draw_text(painter, box, row.day, bolder(resized(option.font, 0.92)), self.theme.muted)
            option = QStyleOptionViewItem(option)
            option.rect = rect.adjusted(0, head, 0, 0)
        super().paint(painter, option, index)

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        theme, font, line = self.theme, option.font, row.line
        inner = option.rect.adjusted(_SIDE, self.padding, -_SIDE, -self.padding)
        small, high = resized(font, 0.92), QFontMetrics(font).lineSpacing()
        when = joined(shown_time(line.at), row.who)
        wide = QFontMetrics(small).horizontalAdvance(when)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRect(inner.right() - wide, inner.top(), wide + 2, high), Qt.AlignmentFlag.AlignVCenter, when)
        room = inner.adjusted(0, 0, -wide - _GAP, 0)
        state = state_of(line)
        if state:
            chip = chip_width(state, small)
            place = QRect(room.right() - chip, room.top(), chip, high)
            draw_chip(painter, place, state, Pair(theme.raised, theme.muted), small)
            room.setRight(place.left() - _GAP)
        draw_text(painter, room, retold(line.label), font, theme.muted if state else theme.text)
        if what := about(line):
            inner.setTop(inner.top() + high)
            draw_text(painter, inner, what, small, theme.muted)


def _head(row: ChangeRow, font: QFont) -> int:
    """Pixels that the heading of a day takes; 0 without one."""
    return QFontMetrics(font).lineSpacing() + _OVER_DAY + _UNDER_DAY if row.day else 0


class ChangesList(RowsView):
    """The list with its painting."""

    typed = Signal(str)
    """Letters typed while the list had the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.changes = ChangesModel(parent)
        super().__init__(tr("Changes"), self.changes, _Painter(theme, parent), parent)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search."""
        if search.strip():
            self.typed.emit(search)

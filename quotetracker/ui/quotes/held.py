"""What the table of quotes keeps while its rows are exchanged: selection and current row, by quote."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QTableView

from quotetracker.model.vocabulary import QuoteId
from quotetracker.ui.quotes.model import QuotesModel

#: More selected rows than this are not looked up again.
_REMEMBERED = 5000
_Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Held:
    """Selection and current row of a table, by quote."""

    selected: tuple[QuoteId, ...]
    had_selection: bool
    current: QuoteId | None
    top: int
    """Where the current row begins in the viewport, in pixels."""
    row: int = -1
    """The number of the first selected row, or of the current one."""


def stretches(table: QTableView) -> Iterable[QItemSelectionRange]:
    """The selected ranges of rows; Qt's stubs do not know that a selection can be walked."""
    return cast("Iterable[QItemSelectionRange]", table.selectionModel().selection())


def selected_quotes(table: QTableView, model: QuotesModel) -> tuple[QuoteId, ...]:
    """Those of the selected quotes whose ids are at hand, in the order of the rows."""
    rows = sorted((piece.top(), piece.bottom()) for piece in stretches(table))
    if model.is_whole():  # by stretches: an index for each row would be slow
        return tuple(quote for top, bottom in rows for quote in model.ids()[top : bottom + 1])
    return tuple(
        quote for top, bottom in rows for row in range(top, bottom + 1) if (quote := model.id_at(row)) is not None
    )


def hold(table: QTableView, model: QuotesModel) -> Held:
    """Note what is selected and current."""
    row = table.currentIndex().row()
    current = model.id_at(row)
    count = sum(piece.height() for piece in stretches(table))
    selected = selected_quotes(table, model) if count <= _REMEMBERED else ()
    top = table.rowViewportPosition(row) if current is not None else 0
    return Held(selected, count > 0, current, top, min((piece.top() for piece in stretches(table)), default=row))


def give_back(held: Held, table: QTableView, model: QuotesModel, *, in_place: bool) -> None:
    """Select again what is still there; with ``in_place`` the current row stays where it was in the viewport."""
    rows = sorted(row for quote in held.selected if (row := model.row_of(quote)) is not None)
    wanted = QItemSelection()
    start = 0
    for at, row in enumerate(rows):
        if at + 1 == len(rows) or rows[at + 1] != row + 1:
            wanted.select(model.index(rows[start], 0), model.index(row, model.columnCount() - 1))
            start = at + 1
    current = None if held.current is None else model.row_of(held.current)
    if current is not None:
        table.selectionModel().setCurrentIndex(model.index(current, 0), _Flag.NoUpdate)
    if rows:
        table.selectionModel().select(wanted, _Flag.ClearAndSelect)
    if current is None:
        if not in_place:
            table.scrollToTop()
    elif in_place:
        bar = table.verticalScrollBar()
        bar.setValue(bar.value() + table.rowViewportPosition(current) - held.top)
    else:
        table.scrollTo(model.index(current, 0))

"""The blocks of a file as a list: a tick for each that is taken into the article."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from quotetracker.importing.parsed import Piece
from quotetracker.ui.language.wording import retold, tr
from quotetracker.ui.look.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
#: Of a longer block only the beginning is laid out; all of it is taken.
_SHOWN = 700


class PiecesModel(QAbstractListModel):
    """Pieces with their ticks; the pieces themselves never change here."""

    ticked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: tuple[Piece, ...] = ()
        self._taken: list[bool] = []

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show other pieces, ticked as the reader proposes."""
        self.beginResetModel()
        self._pieces = tuple(pieces)
        self._taken = [piece.taken for piece in pieces]
        self.endResetModel()

    def taken(self) -> tuple[bool, ...]:
        """The ticks as they are now."""
        return tuple(self._taken)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many pieces there are."""
        return 0 if parent.isValid() else len(self._pieces)

    def flags(self, _index: _Index) -> Qt.ItemFlag:
        """Every piece can be ticked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tick, look and words for a screen reader of one piece."""
        if not index.isValid():
            return None
        piece, taken = self._pieces[index.row()], self._taken[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(piece.text)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._theme.text if taken else self._theme.muted)
            case Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setStrikeOut(not taken)  # a sign beside the colour
                return font
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_state(piece, taken)}: {_shown(piece.text)}"
            case Qt.ItemDataRole.ToolTipRole if not taken and piece.why:
                return _state(piece, taken)
            case _:
                return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a piece."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._taken[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True


class PiecesList(QListView):
    """The list; Space ticks, and only the left-out ones are shown when asked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.pieces = PiecesModel(theme, self)
        self.setModel(self.pieces)
        self.setObjectName("pieces")
        self.setAccessibleName(tr("Blocks of the file; a tick takes a block into the article"))
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_left_out_only(self, only: bool) -> None:
        """Hide the pieces that the reader took, or show all."""
        for row in range(self.pieces.rowCount()):
            proposed = self.pieces._pieces[row].taken
            self.setRowHidden(row, only and proposed)


def _shown(text: str) -> str:
    line = " ".join(text.split(" "))
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"


def _state(piece: Piece, taken: bool) -> str:
    if taken:
        return tr("Taken")
    return tr("Left out, {why}", why=retold(piece.why)) if piece.why else tr("Left out")

"""Room between the rows of plain lists and trees; the style sheet cannot give it (see theme_sheet)."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

_ROOM = 10  # pixels more than the words need


class _Roomy(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + _ROOM)


def give_room(view: QAbstractItemView) -> None:
    """Let the rows of ``view`` stand apart."""
    view.setItemDelegate(_Roomy(view))

"""The offices of a speaker as a small table to type into; a date that is none is shown as such and kept as typed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quotetracker.errors import InvalidInputError
from quotetracker.model.views import RoleView
from quotetracker.services.articles import checked_date
from quotetracker.text.names import tidy
from quotetracker.ui.language.wording import later, retold, tr
from quotetracker.ui.look.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = ("title", "since", "until")
_HEADS = (later("Role"), later("Since"), later("Until"))
_MOST_ROWS = 5
_BLANK = RoleView("")


class RolesModel(QAbstractTableModel):
    """Roles as typed, with a blank row at the end to add one."""

    edited = Signal()
    """The editor changed something."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.read_only = False
        self._roles: list[RoleView] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Roles and the blank row."""
        return 0 if parent.isValid() else len(self._roles) + (not self.read_only)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Title, since, until."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What was typed; in the blank row an invitation."""
        row, column = index.row(), _COLUMNS[index.column()]
        blank = row >= len(self._roles)
        value = "" if blank else str(getattr(self._roles[row], column))
        problem = "" if blank else cell_problem(self._roles[row], column)
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("Add a role") if blank and column == "title" else f"⚠ {value}" if problem else value
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self.theme.danger if problem else self.theme.muted if blank else self.theme.text)
        if role == Qt.ItemDataRole.FontRole and blank:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return problem or value or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (tr(_HEADS[index.column()]), value or tr("empty"), problem)))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        found = super().flags(index)
        return found if self.read_only else found | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep what was typed, right or wrong."""
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        row, column = index.row(), _COLUMNS[index.column()]
        if row == len(self._roles):
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._roles.append(_BLANK)
            self.endInsertRows()
        self._roles[row] = replace(self._roles[row], **{column: str(value).strip()})
        if self._roles[row] == _BLANK:
            self._drop(row)
        else:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(_COLUMNS) - 1))
        self.edited.emit()
        return True

    def remove(self, row: int) -> None:
        """Take a role away."""
        if row < len(self._roles) and not self.read_only:
            self._drop(row)
            self.edited.emit()

    def roles(self) -> tuple[RoleView, ...]:
        """The roles as typed."""
        return tuple(replace(role, title=tidy(role.title)) for role in self._roles)

    def roles_with(self, index: _Index, typed: str) -> tuple[RoleView, ...]:
        """The roles as they would be with this in a cell."""
        roles = [*self._roles, _BLANK]
        roles[index.row()] = replace(roles[index.row()], **{_COLUMNS[index.column()]: typed.strip()})
        return tuple(replace(role, title=tidy(role.title)) for role in roles if role != _BLANK)

    def problem(self) -> str:
        """A sentence on the first thing that cannot be stored; empty when all is well."""
        return next((found for role in self._roles for column in _COLUMNS if (found := cell_problem(role, column))), "")

    def set_roles(self, roles: Sequence[RoleView]) -> None:
        """Show these roles instead."""
        if list(roles) == self._roles:
            return
        self.beginResetModel()
        self._roles = list(roles)
        self.endResetModel()

    def _drop(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._roles[row]
        self.endRemoveRows()


def cell_problem(role: RoleView, column: str) -> str:
    """Why this part of a role cannot be stored."""
    if column == "title":
        return "" if tidy(role.title) else tr("A role needs a title, such as “Mayor”.")
    try:
        since, until = checked_date(role.since), checked_date(role.until)
    except InvalidInputError:
        try:
            checked_date(role.since if column == "since" else role.until)
        except InvalidInputError as error:
            return retold(str(error))
        return ""
    if column == "until" and since and until and until < since[: len(until)]:
        return tr("The office “{title}” ends before it begins. Correct one of the two dates.", title=role.title)
    return ""


class RoleCells(QStyledItemDelegate):
    """Tells when something is typed into a cell that is open."""

    typing = Signal()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A line to type in."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.typing)
        return editor


class RolesTable(QTableView):
    """As high as its rows, up to five."""

    typing = Signal()
    """Something is typed into an open cell, or it was left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.roles = RolesModel(theme, self)
        self.setModel(self.roles)
        self.setAccessibleName(tr("Roles"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setStyleSheet("QHeaderView, QHeaderView::section { background: transparent; }")
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QTableView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        date = self.fontMetrics().horizontalAdvance("2026-12-28") + 28
        for column in (1, 2):
            heads.resizeSection(column, date)
        cells = RoleCells(self)
        cells.typing.connect(self.typing)
        cells.closeEditor.connect(self.typing)
        self.setItemDelegate(cells)
        self.clicked.connect(self.edit)
        for signal in (self.roles.rowsInserted, self.roles.rowsRemoved, self.roles.modelReset):
            signal.connect(self._fit)
        self._fit()

    def typed(self) -> tuple[RoleView, ...]:
        """The roles, with the cell that is open as it stands there."""
        editor = self.indexWidget(self.currentIndex())
        if not isinstance(editor, QLineEdit):
            return self.roles.roles()
        return self.roles.roles_with(self.currentIndex(), editor.text())

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.roles.theme = theme
        self.viewport().update()

    def set_read_only(self, read_only: bool) -> None:
        """Show without offering changes."""
        self.roles.beginResetModel()
        self.roles.read_only = read_only
        self.roles.endResetModel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the role of the row away, Enter types into it."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.roles.remove(self.currentIndex().row())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.state() != QTableView.State.EditingState:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fit(self) -> None:
        rows = min(max(1, self.roles.rowCount()), _MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows * self.verticalHeader().defaultSectionSize() + head + 4)

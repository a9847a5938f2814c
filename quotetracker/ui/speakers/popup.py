"""The list of offers under a speaker field: a frame inside the window that never takes the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from quotetracker.services.naming import NewName
from quotetracker.text.names import initials
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import icon
from quotetracker.ui.speakers.complete import Candidate, Offer
from quotetracker.ui.speakers.paint import bolder, draw_badge, draw_ground, draw_text, resized
from quotetracker.ui.speakers.words import counted, isolated, joined, kind_chip, present_role

_Index = QModelIndex | QPersistentModelIndex
_OFFER = Qt.ItemDataRole.UserRole
_PAD = 8
_WIDTH = 300
_BADGE = 26


class OffersModel(QAbstractListModel):
    """Offers, the likeliest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of offers."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Both lines for readers, the offer for the delegate."""
        offer = self._offers[index.row()]
        if role == _OFFER:
            return offer
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, lines_of(offer)))
        return None

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Every answer is a new list."""
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()


def lines_of(offer: Offer) -> tuple[str, str]:
    """What a row says: who, and what tells them from others."""
    if isinstance(offer, NewName):
        return tr("Add “{offer}” as a new speaker", offer=isolated(offer.name)), ""
    view = offer.speaker
    alias = tr("also “{found_as}”", found_as=offer.found_as) if offer.found_as else ""
    said = counted(view.quotes, "quote") if view.quotes else tr("no quotes yet")
    return view.name, joined(alias, kind_chip(view.kind), present_role(view.roles) or view.note, said)


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(_WIDTH, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        offer: Offer = index.data(_OFFER)
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, theme)
        inner = option.rect.adjusted(_PAD, 6, -_PAD, -6)
        side = min(_BADGE, inner.height())
        badge = QRectF(inner.left(), inner.center().y() - side / 2 + 0.5, side, side)
        box = inner.adjusted(_BADGE + _PAD, 0, 0, 0)
        first, second = lines_of(offer)
        if isinstance(offer, Candidate):
            colours = theme.speaker(offer.speaker.id)
            draw_badge(painter, badge, initials(offer.speaker.name), colours, resized(option.font, 0.8))
            draw_text(painter, box, first, bolder(option.font), theme.text)
            lower = box.adjusted(0, QFontMetrics(option.font).lineSpacing(), 0, 0)
            draw_text(painter, lower, second, resized(option.font, 0.92), theme.muted)
        else:
            icon("speaker-add", theme.accent).paint(painter, badge.toRect().adjusted(3, 3, -3, -3))
            down = (box.height() - QFontMetrics(option.font).lineSpacing()) // 2
            draw_text(painter, box.adjusted(0, down, 0, 0), first, bolder(option.font), theme.accent)
        painter.restore()


def row_height(font: QFont) -> int:
    """Height of a row of two lines."""
    return 2 * QFontMetrics(font).lineSpacing() + 12


class SpeakersPopup(QFrame):
    """The frame with the list; a child of the window, so that nothing is left behind when the window closes."""

    picked = Signal(object)
    """The Offer that was clicked."""

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._anchor = anchor
        self._followed: list[QWidget] = []
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(_PAD, 4, _PAD, 2)
        self._hint.setProperty("role", "warning")
        self._model = OffersModel(self)
        self._rows = _Rows(theme, self)
        self._list = QListView(self)
        self._list.setAccessibleName(tr("Speakers who may be meant"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("QListView { border: 0; background: transparent; }")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._rows)
        self._list.clicked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(0)
        layout.addWidget(self._hint)
        layout.addWidget(self._list)
        self.hide()
        anchor.destroyed.connect(self.deleteLater)

    @property
    def list(self) -> QListView:
        """The list, for tests."""
        return self._list

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._rows.theme = theme
        self.update()

    def show_offers(self, offers: Sequence[Offer], *, hint: str, chosen: int) -> None:
        """Open with these rows, row ``chosen`` marked; -1 marks none, so that Enter chooses nothing."""
        self._model.set_offers(offers)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._list.setCurrentIndex(self._model.index(chosen) if chosen >= 0 else QModelIndex())
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._follow()
        self._place()
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Close, if it is open."""
        for widget in self._followed:
            widget.removeEventFilter(self)
        self._followed = []
        self.hide()

    def step(self, by: int) -> None:
        """Mark the next or previous row; round at the ends."""
        count = self._model.rowCount()
        if count:
            at = self._list.currentIndex().row()
            self._list.setCurrentIndex(
                self._model.index((at + by) % count if at >= 0 else (0 if by > 0 else count - 1))
            )

    def current(self) -> Offer | None:
        """The marked row."""
        index = self._list.currentIndex()
        return index.data(_OFFER) if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the field when it moves; go when it is hidden."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self.close_list()
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(_OFFER))

    def _follow(self) -> None:
        if self._followed:
            return
        widget: QWidget | None = self._anchor
        while widget is not None:
            widget.installEventFilter(self)
            self._followed.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _place(self) -> None:
        """Under the field, or over it where there is more room; never outside of the window."""
        window, anchor = self._anchor.window(), self._anchor
        width = min(max(anchor.width(), _WIDTH), window.width() - 8)
        hint = 0 if self._hint.isHidden() else self._hint.heightForWidth(width - 8)
        wanted = self._model.rowCount() * row_height(self._list.font()) + hint + 10
        top = anchor.mapTo(window, QPoint(0, 0))
        below = window.height() - top.y() - anchor.height() - 6
        above = top.y() - 6
        height = min(wanted, max(below, above)) if wanted > below else wanted
        y = top.y() + anchor.height() + 3
        if wanted > below and above > below:
            y = top.y() - height - 3
        x = max(4, min(top.x(), window.width() - width - 4))
        self.setGeometry(QRect(x, y, width, height))

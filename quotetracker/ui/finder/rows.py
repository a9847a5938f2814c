"""The rows of the finder: headings and what was found, as a model and as painted lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from quotetracker.model.views import SavedSearchView
from quotetracker.services.search import Hits
from quotetracker.text.kind import Kind
from quotetracker.text.names import initials
from quotetracker.ui.actions import ACTIONS
from quotetracker.ui.claims.list import source as claim_source
from quotetracker.ui.claims.verdicts import verdict_word
from quotetracker.ui.compare.chip import outlet_of, source_line
from quotetracker.ui.compare.words import flat
from quotetracker.ui.filters.words import Names, asked_for
from quotetracker.ui.finder.rank import Offered
from quotetracker.ui.language.wording import later, shown_date, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import pixmap
from quotetracker.ui.speakers.paint import bolder, draw_badge, draw_ground, draw_text, resized
from quotetracker.ui.speakers.words import counted, isolated, joined

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_LEFT = 44
_PAD = 8
_MOST = 5  # of a group, so that no group hides the next
_ICONS = {spec.key: spec.icon for spec in ACTIONS}


class Group(Enum):
    """What a row leads to; the value is the heading above such rows."""

    COMMAND = later("Commands")
    SEARCH = later("Saved searches")
    SPEAKER = later("Speakers")
    QUOTE = later("Quotes")
    ARTICLE = later("Articles")
    CLAIM = later("Claims")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the finder. ``key`` is the command's key or an id; None makes it a heading."""

    group: Group
    key: object
    title: str
    detail: str = ""
    shortcut: str = ""
    enabled: bool = True

    @property
    def is_choice(self) -> bool:
        """Whether it can be chosen."""
        return self.key is not None and self.enabled


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved search, and the names of what it asks for."""

    view: SavedSearchView
    names: Names


def rows_of(
    commands: Sequence[Offered], hits: Hits | None, *, heading: str = "", searches: Sequence[Saved] = ()
) -> list[Row]:
    """Everything that is offered, in groups; ``heading`` stands above the commands instead of their own."""
    made = [
        Row(Group.COMMAND, c.key, c.text, "" if c.enabled else tr("not possible here"), c.shortcut, c.enabled)
        for c in commands
    ]
    out = _headed(made, heading or tr(Group.COMMAND.value))
    if hits is None:
        return out
    found = [
        Row(Group.SEARCH, one.view, one.view.name, asked_for(one.view.wanted, one.names) or tr("all quotes"))
        for one in searches[:_MOST]
    ]
    out += _headed(found, tr(Group.SEARCH.value))
    speakers = [
        Row(Group.SPEAKER, found.key, main, found.name if found.name != main else "")
        for found, main in zip(hits.speakers, hits.main_names, strict=True)
    ]
    out += _headed(speakers, tr(Group.SPEAKER.value))
    quotes = []
    for quote in hits.quotes[:_MOST]:
        words = flat(quote.words)
        said = f"“{words}”" if quote.kind is Kind.DIRECT else words
        quotes.append(Row(Group.QUOTE, quote.id, said, f"{source_line(quote)} · {isolated(outlet_of(quote))}"))
    out += _headed(quotes, tr(Group.QUOTE.value))
    articles = []
    for hit in hits.articles[:_MOST]:
        row = hit.article
        detail = joined(row.outlet, shown_date(row.published), counted(row.quotes, "quote"))
        passage = flat(hit.passage)
        told = passage and not passage.startswith(flat(row.title) or passage)  # else it only says the title again
        said, where = (passage, row.outlet) if told else (detail, "")
        articles.append(Row(Group.ARTICLE, row.id, row.title or tr("Untitled"), said, where))
    out += _headed(articles, tr(Group.ARTICLE.value))
    claims = [
        Row(Group.CLAIM, claim.id, flat(claim.words), claim_source(claim), verdict_word(claim.verdict))
        for claim in hits.claims[:_MOST]
    ]
    return out + _headed(claims, tr(Group.CLAIM.value))


def _headed(rows: list[Row], heading: str) -> list[Row]:
    return [Row(rows[0].group, None, heading), *rows] if rows else []


class RowsModel(QAbstractListModel):
    """Rows of the finder; every answer is a new list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of rows with headings."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for readers, the row for the delegate."""
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.detail, row.shortcut)))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings and impossible commands cannot be chosen."""
        if self._rows[index.row()].is_choice:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()


class RowsPainter(QStyledItemDelegate):
    """Headings in small letters, rows with an icon, a title, what tells it from others, and keys."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line, or two where there is more to say."""
        row: Row = index.data(_ROW)
        line = QFontMetrics(option.font).lineSpacing()
        if row.key is None:
            return QSize(200, line + 10)
        return QSize(200, (2 * line if _is_tall(row) else line) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        row: Row = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if row.key is None:
            down = option.rect.height() - QFontMetrics(option.font).lineSpacing()
            small = bolder(resized(option.font, 0.88))
            draw_text(painter, box.adjusted(4, down, 0, 0), row.title, small, self.theme.muted)
        else:
            draw_ground(painter, option, self.theme)
            self._paint_row(painter, box, row, option)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        theme, font = self.theme, option.font
        colour = theme.text if row.enabled else theme.muted
        line = QFontMetrics(font).lineSpacing()
        self._paint_icon(painter, QRectF(box.left() + 6, box.top(), 24, box.height()), row, option)
        keys = _keys(row)
        room = box.adjusted(_LEFT - _PAD, 0, -self._paint_keys(painter, box, keys, row, option), 0)
        small = resized(font, 0.92)
        if _is_tall(row):
            upper = room.adjusted(0, 6, 0, 0)
            draw_text(painter, upper, row.title, bolder(font) if row.group is Group.ARTICLE else font, colour)
            draw_text(painter, upper.adjusted(0, line + 1, 0, 0), row.detail, small, theme.muted)
            return
        middle = room.adjusted(0, (room.height() - line) // 2, 0, 0)
        draw_text(painter, middle, row.title, bolder(font) if row.group is Group.SPEAKER else font, colour)
        if row.detail:
            after = middle.adjusted(QFontMetrics(font).horizontalAdvance(row.title) + 12, 0, 0, 0)
            draw_text(painter, after, row.detail, small, theme.muted)

    def _paint_icon(self, painter: QPainter, box: QRectF, row: Row, option: QStyleOptionViewItem) -> None:
        if row.group is Group.SPEAKER and isinstance(row.key, int):
            disc = QRectF(box.left() - 1, box.center().y() - 12, 24, 24)
            draw_badge(painter, disc, initials(row.title), self.theme.speaker(row.key), resized(option.font, 0.75))
            return
        names = {Group.QUOTE: "quotes", Group.ARTICLE: "articles", Group.SEARCH: "filter", Group.CLAIM: "claims"}
        name = names.get(row.group) or _ICONS.get(str(row.key), "") or "chevron-right"
        ratio = painter.device().devicePixelRatio()
        picture = pixmap(
            name, self.theme.muted if row.group is not Group.COMMAND else self.theme.accent, round(18 * ratio)
        )
        picture.setDevicePixelRatio(ratio)
        painter.setOpacity(1.0 if row.enabled else 0.45)
        painter.drawPixmap(QPointF(box.left() + 2, box.center().y() - 9), picture)
        painter.setOpacity(1.0)

    def _paint_keys(self, painter: QPainter, box: QRect, keys: str, row: Row, option: QStyleOptionViewItem) -> int:
        """Draw keys as a key cap, an outlet as plain words; the width they take."""
        if not keys:
            return 0
        font = resized(option.font, 0.88)
        metrics = QFontMetrics(font)
        keys = metrics.elidedText(keys, Qt.TextElideMode.ElideRight, box.width() // 3)
        width, height = metrics.horizontalAdvance(keys) + 14, metrics.height() + 4
        cap = QRectF(box.right() - width - 2, box.center().y() - height / 2 + 0.5, width, height)
        if row.group is Group.COMMAND:
            painter.setPen(QPen(QColor(self.theme.border), 1))
            painter.setBrush(QColor(self.theme.surface))
            painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(font)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), keys)
        return width + 12


def _is_tall(row: Row) -> bool:
    return bool(row.detail) and row.group is not Group.COMMAND


def _keys(row: Row) -> str:
    if row.group is Group.COMMAND:
        return QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return row.shortcut

"""Painting the cells of the table of quotes."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteView
from quotetracker.text.names import initials
from quotetracker.ui.articles.list import is_right_to_left
from quotetracker.ui.language.wording import capital, retold, shown_date
from quotetracker.ui.look.theme import Pair, Theme
from quotetracker.ui.look.theme_icons import pixmap
from quotetracker.ui.matches.relation_words import RELATION_ICONS, chip_text, gravest_first
from quotetracker.ui.quotes.cells import (
    VERDICTS,
    Tone,
    checked_word,
    role_line,
    speaker_line,
    verdicts,
)
from quotetracker.ui.quotes.columns import COLUMNS
from quotetracker.ui.quotes.lines import WordLines
from quotetracker.ui.quotes.model import QuotesModel
from quotetracker.ui.speakers.scripts import marked

_Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_EDGE = 8  # above and below the lines of a row
_BADGE = 26
_ICON = 14
_CHIP_START, _CHIP_END = 7 + _ICON + 5, 8  # before and after the words of a chip
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class QuoteCells(QStyledItemDelegate):
    """Paints one cell; is told which row is current, which is under the mouse, and which column is the last."""

    def __init__(self, model: QuotesModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures: dict[tuple[str, str, float], QPixmap] = {}
        self.hovered = -1
        self.current = -1
        self.focused = False
        self.last = 0
        self.set_fonts(QFont())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._words.set_colours(text=theme.text, muted=theme.muted)

    def set_fonts(self, font: QFont) -> None:
        """Take the window's font as the measure."""
        self._font = QFont(font)
        self._small = QFont(font)
        self._small.setPointSizeF(max(7.5, font.pointSizeF() * 0.88))
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._chip = QFont(self._small)
        self._chip.setWeight(QFont.Weight.DemiBold)
        self._line = QFontMetrics(self._font).lineSpacing()
        self._small_line = QFontMetrics(self._small).lineSpacing()
        self._words = WordLines(self._font)

    def row_height(self) -> int:
        """Two lines of words, one of particulars."""
        return 2 * self._line + self._small_line + 2 * _EDGE + 2

    def whole_widths(self) -> dict[str, int]:
        """Pixels by key of the columns in which nothing should ever be cut off: any date, any one sign."""
        dates = QFontMetrics(self._font)
        longest = max(dates.horizontalAdvance(_isolated(shown_date(f"2028-{month:02}-28"))) for month in range(1, 13))
        signs = QFontMetrics(self._chip)
        sign = max(
            signs.horizontalAdvance(_sign_words(relation, 1))
            for relation in RELATION_ICONS
            if relation is not Relation.DIFFERENT
        )
        return {"date": longest + 2 * _PAD, "elsewhere": _CHIP_START + sign + _CHIP_END + 2 * _PAD}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """All rows are equally high."""
        return QSize(80, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, hairline, contents, and the ring around the current row."""
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        inner = option.rect.adjusted(_PAD, _EDGE, -_PAD, -_EDGE - 1)
        view = self._model.view(index.row())
        if view is None:
            self._paint_waiting(painter, inner)
        elif inner.width() > 0:
            self._paint_cell(painter, inner, view, COLUMNS[index.column()].key)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect, theme = option.rect, self._theme
        is_current = index.row() == self.current
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        elif index.row() == self.hovered:
            painter.fillRect(rect, QColor(theme.raised))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.border))
        if is_current and self.focused:
            # The row is the unit: one ring goes around all its cells.
            colour = QColor(theme.focus)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colour)
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour)
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colour)
            if index.column() == self.last:
                painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), colour)
        elif is_current and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), QColor(theme.accent))

    def _paint_waiting(self, painter: QPainter, inner: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.sunken))
        bar = QRectF(inner.left(), inner.center().y() - 4, inner.width() * 0.6, 8)
        painter.drawRoundedRect(bar, 4, 4)

    def _paint_cell(self, painter: QPainter, inner: QRect, view: QuoteView, key: str) -> None:
        match key:
            case "quote":
                top = self._words.draw(painter, inner, view)
                about = QRect(inner.left(), top + 2, inner.width(), self._small_line)
                self._write(painter, about, view.article_title, self._small, self._theme.muted, side=_side(view.words))
            case "speaker":
                self._paint_speaker(painter, inner, view)
            case "kind":
                self._write(painter, inner, capital(retold(view.kind.value)), self._font, self._theme.muted)
            case "outlet":
                self._write(painter, inner, marked(view.outlet) or "–", self._font, self._theme.text)
            case "date":
                self._write(painter, inner, shown_date(view.published) or "–", self._font, self._theme.text)
            case "elsewhere":
                self._paint_flags(painter, inner, view)
            case "checked":
                if word := checked_word(view):
                    self._paint_sign(painter, inner, ("check", self._theme.success, word))
            case _:
                self._paint_verdicts(painter, inner, view)

    def _paint_speaker(self, painter: QPainter, inner: QRect, view: QuoteView) -> None:
        first = view.speakers[0] if view.speakers else None
        pair = self._theme.speaker(None if first is None else int(first.id))
        badge = QRectF(inner.left(), inner.center().y() - _BADGE / 2, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.fill))
        painter.drawEllipse(badge)
        painter.setPen(QColor(pair.ink))
        painter.setFont(self._chip)
        painter.drawText(badge, _CENTRE, initials(first.name) if first else "?")
        text = inner.adjusted(_BADGE + 8, 0, 0, 0)
        name, role = speaker_line(view), role_line(view)
        if not role:
            colour = self._theme.text if first else self._theme.muted
            self._write(painter, text, name, self._bold if first else self._font, colour)
            return
        block = self._line + self._small_line
        top = inner.center().y() - block // 2
        self._write(painter, QRect(text.left(), top, text.width(), self._line), name, self._bold, self._theme.text)
        below = QRect(text.left(), top + self._line, text.width(), self._small_line)
        self._write(painter, below, role, self._small, self._theme.muted)

    def _paint_flags(self, painter: QPainter, inner: QRect, view: QuoteView) -> None:
        """The two gravest as chips above one another, and how many more kinds there are."""
        flags = gravest_first(tuple((flag.relation, flag.count) for flag in view.flags))
        if not flags:
            return
        height, gap = self._small_line + 5, 4
        shown = flags if len(flags) <= 2 else flags[:2]
        top = inner.center().y() - (len(shown) * (height + gap) - gap) // 2
        for nth, (relation, count) in enumerate(shown):
            words = _sign_words(relation, count)
            if nth == 1 and len(flags) > 2:
                words += f" +{len(flags) - 2}"
            self._paint_chip(painter, QRect(inner.left(), top, inner.width(), height), relation, words)
            top += height + gap

    def _paint_chip(self, painter: QPainter, room: QRect, relation: Relation, words: str) -> None:
        pair: Pair = self._theme.relations[relation]
        metrics = QFontMetrics(self._chip)
        around = _CHIP_START + _CHIP_END
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width() - around))
        chip = QRectF(room.left(), room.top(), around + metrics.horizontalAdvance(text), room.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.fill))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        self._paint_icon(
            painter, QPointF(chip.left() + 7, chip.center().y() - _ICON / 2), RELATION_ICONS[relation], pair.ink
        )
        painter.setPen(QColor(pair.ink))
        painter.setFont(self._chip)
        painter.drawText(chip.adjusted(_CHIP_START, 0, 0, 0), _LEFT, text)

    def _paint_verdicts(self, painter: QPainter, inner: QRect, view: QuoteView) -> None:
        if not (found := verdicts(view)):
            return
        icon, tone = VERDICTS[found[0]]
        more = f" +{len(found) - 1}" if len(found) > 1 else ""
        self._paint_sign(painter, inner, (icon, self._toned(tone), retold(found[0].value) + more))

    def _paint_sign(self, painter: QPainter, inner: QRect, sign: tuple[str, str, str]) -> None:
        icon, colour, words = sign
        self._paint_icon(painter, QPointF(inner.left(), inner.center().y() - _ICON / 2), icon, colour)
        self._write(painter, inner.adjusted(_ICON + 5, 0, 0, 0), words, self._font, colour)

    def _toned(self, tone: Tone) -> str:
        theme = self._theme
        return {
            Tone.MUTED: theme.muted,
            Tone.SUCCESS: theme.success,
            Tone.WARNING: theme.warning,
            Tone.DANGER: theme.danger,
        }[tone]

    def _paint_icon(self, painter: QPainter, at: QPointF, name: str, colour: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        key = (name, colour, ratio)
        if key not in self._pictures:
            picture = pixmap(name, colour, round(_ICON * ratio))
            picture.setDevicePixelRatio(ratio)
            self._pictures[key] = picture
        painter.drawPixmap(at, self._pictures[key])

    def _write(self, painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, *, side: int = _LEFT) -> None:
        """One line of text, elided."""
        shown = QFontMetrics(font).elidedText(_isolated(text), Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, side, shown)


def _isolated(text: str) -> str:
    """No script turns the ellipsis or its neighbours."""
    return f"\u2068{text}\u2069"


def _sign_words(relation: Relation, count: int) -> str:
    """What a chip says beside its icon."""
    return chip_text(relation, count).removeprefix(f"{relation.sign} ")


def _side(text: str) -> int:
    return _RIGHT if is_right_to_left(text) else _LEFT

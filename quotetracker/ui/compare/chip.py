"""The chip that says in sign, word and score what one quote is to another, and lines of words about a quote."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteView
from quotetracker.ui.language.wording import shown_date, shown_number, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import pixmap
from quotetracker.ui.matches.relation_words import RELATION_ICONS, relation_word

_SIDE = 13.0
#: The score says how surely two quotes are one statement; beside these words it would mislead.
_UNSCORED = (Relation.CONFLICT, Relation.DIFFERENT)


def score_words(score: float) -> str:
    """A score with two digits; below one it is never rounded up to it."""
    return shown_number(min(score, 0.99 if score < 1 else 1.0), 2)


def scored(relation: Relation, score: float | None) -> str:
    """Word and score, “altered 0.91”; no score where it would mislead."""
    word = relation_word(relation)
    return word if score is None or relation in _UNSCORED else f"{word} {score_words(score)}"


def outlet_of(quote: QuoteView) -> str:
    """Who published it, or what it is called."""
    return quote.outlet or quote.article_title or tr("Unknown outlet")


def source_line(quote: QuoteView) -> str:
    """Date and speakers of a quote."""
    date = (shown_date(quote.published) or tr("undated")).replace(" ", "\u00a0")
    # In an isolate: a name in Arabic must not carry the date to its other side.
    return f"{date} · \u2068{quote.speaker_names or tr('nobody named')}\u2069"


class RelationChip(QWidget):
    """Paints a relation with its icon, word and score."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._relation = Relation.DIFFERENT
        self._score: float | None = None
        self._dim = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_relation(self, relation: Relation, score: float | None, *, dim: bool = False) -> None:
        """Show ``relation``; ``dim`` takes the colour away where it counts no more."""
        self._relation, self._score, self._dim = relation, score, dim
        if relation in _UNSCORED:
            score = self._score = None
        word = relation_word(relation)
        self.setAccessibleName(
            word if score is None else tr("{word}, score {score}", word=word, score=score_words(score))
        )
        self.setToolTip(
            "" if score is None else tr("{score} of 1: how surely the two are one statement", score=score_words(score))
        )
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def text(self) -> str:
        """Sign, word and score."""
        return f"{self._relation.sign} {self._words()}"

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        metrics = QFontMetricsF(self._font())
        return QSize(
            round(metrics.horizontalAdvance(self._words()) + _SIDE + 21),
            round(metrics.height() + 5),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A pill in the relation's colours."""
        colours = self._theme.relations[Relation.DIFFERENT if self._dim else self._relation]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        ratio = self.devicePixelRatioF()
        picture = pixmap(RELATION_ICONS[self._relation], colours.ink, round(_SIDE * ratio))
        picture.setDevicePixelRatio(ratio)
        painter.drawPixmap(QPointF(7, (rect.height() - _SIDE) / 2), picture)
        painter.setPen(QColor(colours.ink))
        painter.setFont(self._font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(rect.adjusted(_SIDE + 12, 0, -2, 0), flags, self._words())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs other room."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _words(self) -> str:
        return scored(self._relation, self._score)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.5, font.pointSizeF() * 0.92))
        font.setWeight(QFont.Weight.DemiBold)
        return font

"""How the window says a verdict: a word and a sign, with colours that only repeat them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import Verdict
from quotetracker.ui.theme import Pair, Theme
from quotetracker.ui.wording import retold

_SIDE = 16
_SIGNS = {
    Verdict.OPEN: "○",
    Verdict.TRUE: "✓",
    Verdict.MOSTLY_TRUE: "◕",
    Verdict.DISPUTED: "⚠",
    Verdict.MOSTLY_FALSE: "◔",
    Verdict.FALSE: "✗",
    Verdict.UNPROVABLE: "?",
}
_LIKE = {
    Verdict.OPEN: Relation.PARAPHRASE,
    Verdict.TRUE: Relation.REPEAT,
    Verdict.MOSTLY_TRUE: Relation.EXCERPT,
    Verdict.MOSTLY_FALSE: Relation.ALTERED,
    Verdict.FALSE: Relation.CONFLICT,
    Verdict.UNPROVABLE: Relation.DIFFERENT,
}


def verdict_word(verdict: Verdict) -> str:
    """Sign and word."""
    return f"{_SIGNS[verdict]} {retold(verdict.value)}"


def verdict_colours(theme: Theme, verdict: Verdict) -> Pair:
    """Colours of a verdict's chip; the ones of the relation that is as good or as grave."""
    return theme.relations[_LIKE[verdict]] if verdict in _LIKE else theme.changed


def verdict_icon(theme: Theme, verdict: Verdict) -> QIcon:
    """A patch in the verdict's colours, beside its word in a box."""
    pair = verdict_colours(theme, verdict)
    picture = QPixmap(2 * _SIDE, 2 * _SIDE)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(pair.ink), 1))
    painter.setBrush(QColor(pair.fill))
    painter.drawRoundedRect(QRectF(2.5, 2.5, _SIDE - 5, _SIDE - 5), 3, 3)
    painter.end()
    return QIcon(picture)

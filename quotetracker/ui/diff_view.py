"""A word diff as flowing text: what was cut is struck through, what was added is underlined, and both have a ground."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quotetracker.match.comparison import DiffPart
from quotetracker.ui.compare_words import Look, Run, Side, changes_told, folded, runs_of, spoken_diff
from quotetracker.ui.reader_margin import plain_tip
from quotetracker.ui.theme import Pair, Theme

_LEADING = 1.22  # of the font's height, so that grounds of neighbouring lines do not touch
_NARROWEST = 60
_Underline = QTextCharFormat.UnderlineStyle


@dataclass(slots=True)
class _Laid:
    """Runs laid out for one width."""

    layout: QTextLayout
    runs: tuple[Run, ...]
    starts: tuple[int, ...]
    """UTF-16 position at which each run begins."""
    height: float
    width: float
    elided: bool
    grounds: list[tuple[QRectF, Look]]


class DiffView(QWidget):
    """Shows a diff; as high as its width asks for."""

    def __init__(self, theme: Theme, parent: QWidget, *, side: Side | str = Side.BOTH, max_lines: int = 0) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = Side(side)
        self._max_lines = max_lines
        self._diff: tuple[DiffPart, ...] = ()
        self._quoted = False
        self._laid: dict[int, _Laid] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_diff(self, diff: tuple[DiffPart, ...], *, quoted: bool = False) -> None:
        """Show ``diff``; ``quoted`` puts it in quotation marks."""
        if diff == self._diff and quoted == self._quoted:
            return
        self._diff, self._quoted = diff, quoted
        self.setAccessibleName(spoken_diff(diff))
        self.setAccessibleDescription(changes_told(diff))
        self._forget()

    def set_max_lines(self, lines: int) -> None:
        """Show at most so many lines, with the changes in sight; 0 shows everything."""
        if lines != self._max_lines:
            self._max_lines = lines
            self._forget()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._forget()

    def text(self) -> str:
        """What is shown when there is room for everything."""
        return "".join(run.text for run in self._runs())

    def shown_text(self) -> str:
        """What is shown at the present width."""
        return "".join(run.text for run in self._at(self.width()).runs)

    def is_elided(self) -> bool:
        """Whether words are left out at the present width."""
        return self._at(self.width()).elided

    def hasHeightForWidth(self) -> bool:
        """Text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text."""
        return round(self._at(width).height + 0.5)

    def sizeHint(self) -> QSize:
        """One line if that is not too long."""
        width = min(self._at(10_000).width + 2, 360)
        return QSize(round(width), self.heightForWidth(round(width)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, at least one line high."""
        return QSize(_NARROWEST, round(self._line_height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grounds, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        laid = self._at(self.width())
        for rect, look in laid.grounds:
            painter.setBrush(QColor(_colours(self._theme, look).fill))
            painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(QColor(self._theme.text))
        laid.layout.draw(painter, QPointF(0, 0))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tooltips that name the change under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another layout."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()
        super().changeEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """What changed at ``point``, in words; empty where nothing did."""
        laid = self._at(self.width())
        layout = laid.layout
        for nth in range(layout.lineCount()):
            line = layout.lineAt(nth)
            if line.y() <= point.y() < line.y() + self._line_height():
                if not line.naturalTextRect().adjusted(-2, -9, 2, 9).contains(point):
                    return ""
                position = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
                at = max((at for at, start in enumerate(laid.starts) if start <= position), default=-1)
                return laid.runs[at].tip if at >= 0 else ""
        return ""

    def _forget(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def _runs(self) -> tuple[Run, ...]:
        runs = runs_of(self._diff, self._side)
        if runs and self._quoted:
            runs = (Run("“", Look.SAME), *runs, Run("”", Look.SAME))
        return runs

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).height() * _LEADING

    def _at(self, width: int) -> _Laid:
        if width not in self._laid:
            if len(self._laid) > 8:
                self._laid.clear()
            self._laid[width] = self._fitted(max(width, _NARROWEST))
        return self._laid[width]

    def _fitted(self, width: int) -> _Laid:
        runs = self._runs()
        laid = self._lay(runs, width)
        most = self._max_lines
        if not most or laid.layout.lineCount() <= most:
            return laid
        runs = folded(runs)
        laid = self._lay(runs, width)
        while laid.layout.lineCount() > most:
            line = laid.layout.lineAt(most - 1)
            whole = "".join(run.text for run in runs)
            room = _units_to_points(whole, line.textStart() + line.textLength())
            # Shorter by a word each time, until the sign of omission fits too.
            short = whole[:room].rstrip(" …")
            short = short[: short.rfind(" ")] if " " in short else short[:-1]
            if not short:
                break
            runs = (*_cut(runs, len(short)), Run(" …", Look.GAP))
            laid = self._lay(runs, width)
        laid.elided = True
        return laid

    def _lay(self, runs: Sequence[Run], width: int) -> _Laid:
        text = "".join(run.text for run in runs)
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts: list[int] = []
        ranges: list[QTextLayout.FormatRange] = []
        at = 0
        for run in runs:
            starts.append(at)
            length = len(run.text.encode("utf-16-le")) // 2
            if run.look is not Look.SAME:
                ranges.append(self._range(run.look, at, length))
            at += length
        layout.setFormats(ranges)
        layout.setCacheEnabled(True)
        height = 0.0
        natural = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + (self._line_height() - line.height()) / 2))
            height += self._line_height()
            natural = max(natural, line.naturalTextWidth())
        layout.endLayout()
        laid = _Laid(layout, tuple(runs), tuple(starts), height, natural, elided=False, grounds=[])
        laid.grounds = list(_grounds(laid))
        return laid

    def _range(self, look: Look, start: int, length: int) -> QTextLayout.FormatRange:
        style = QTextCharFormat()
        if look is Look.GAP:
            style.setForeground(QColor(self._theme.muted))
        else:
            style.setForeground(QColor(_colours(self._theme, look).ink))
        if look is Look.CUT:
            style.setFontStrikeOut(True)
        elif look is Look.ADDED:
            style.setUnderlineStyle(_Underline.SingleUnderline)
        elif look is Look.CHANGED:
            style.setUnderlineStyle(_Underline.DashUnderline)
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, length, style
        return made


def _colours(theme: Theme, look: Look) -> Pair:
    return {Look.CUT: theme.cut, Look.ADDED: theme.added}.get(look, theme.changed)


def _grounds(laid: _Laid) -> Iterator[tuple[QRectF, Look]]:
    """Rectangles behind the words that changed; a run has several where lines break or directions meet."""
    ends = (*laid.starts[1:], len(laid.layout.text().encode("utf-16-le")) // 2)
    for run, start, end in zip(laid.runs, laid.starts, ends, strict=True):
        if run.look in (Look.SAME, Look.GAP):
            continue
        for nth in range(laid.layout.lineCount()):
            line = laid.layout.lineAt(nth)
            low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            for left, right in _stretches(line, low, high):
                yield QRectF(left - 1.5, line.y() - 0.5, right - left + 3, line.height() + 1), run.look


def _stretches(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """Where the letters from ``low`` to ``high`` stand in ``line``: one stretch, or more in text of two directions."""
    edge = QTextLine.Edge
    joined: list[tuple[float, float]] = []
    for at in range(low, high):
        ends = (_x(line, at, edge.Leading), _x(line, at, edge.Trailing))
        left, right = min(ends), max(ends)
        if joined and left <= joined[-1][1] + 0.5 and right >= joined[-1][0] - 0.5:
            joined[-1] = (min(left, joined[-1][0]), max(right, joined[-1][1]))
        elif right > left:
            joined.append((left, right))
    return joined


def _x(line: QTextLine, position: int, edge: QTextLine.Edge) -> float:
    answer: object = line.cursorToX(position, edge)  # the stub says float, PySide6 gives (x, position)
    return float(answer[0] if isinstance(answer, tuple) else cast("float", answer))


def _units_to_points(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def _cut(runs: Sequence[Run], length: int) -> list[Run]:
    """The first ``length`` code points of ``runs``."""
    out: list[Run] = []
    for run in runs:
        if length <= 0:
            break
        out.append(Run(run.text[:length], run.look, run.tip))
        length -= len(run.text)
    return out

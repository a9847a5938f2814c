"""A word diff as flowing text: what was cut is struck through, what was added is underlined, and both have a ground."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quotetracker.match.comparison import DiffPart
from quotetracker.ui.compare.layout import Laid, colours, cut_short, grounds, points, units
from quotetracker.ui.compare.words import Look, Run, Side, changes_told, folded, runs_of, spoken_diff
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.tags import plain_tip

_LEADING = 1.22  # of the font's height, so that grounds of neighbouring lines do not touch
_LAID = 12  # layouts that are kept
_NARROWEST = 60
_Underline = QTextCharFormat.UnderlineStyle


class DiffView(QWidget):
    """Shows a diff; as high as its width asks for."""

    def __init__(self, theme: Theme, parent: QWidget, *, side: Side | str = Side.BOTH, max_lines: int = 0) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = Side(side)
        self._max_lines = max_lines
        self._diff: tuple[DiffPart, ...] = ()
        self._quoted = False
        self._whole = False
        self._laid: dict[tuple[str, int], Laid] = {}
        self.setMouseTracking(True)
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

    def toggle_whole(self) -> None:
        """Show all words, or only as many lines as there may be."""
        if self._whole or self.is_elided():
            self._whole = not self._whole
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
            painter.setBrush(QColor(colours(self._theme, look).fill))
            painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(QColor(self._theme.text))
        laid.layout.draw(painter, QPointF(0, 0))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """“more” and “less” can be clicked; everything else is for the parent."""
        run = self._run_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if run is not None and run.look is Look.LINK:
            self.toggle_whole()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked."""
        run = self._run_at(event.position())
        if run is not None and run.look is Look.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def event(self, event: QEvent) -> bool:
        """Tooltips that name the change under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another layout; other colours do not."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """What changed at ``point``, in words; empty where nothing did."""
        run = self._run_at(point)
        return run.tip if run else ""

    def _run_at(self, point: QPointF) -> Run | None:
        laid = self._at(self.width())
        layout = laid.layout
        for nth in range(layout.lineCount()):
            line = layout.lineAt(nth)
            if line.naturalTextRect().adjusted(-2, -4, 2, 4).contains(point):
                position = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
                at = max((at for at, start in enumerate(laid.starts) if start <= position), default=None)
                return None if at is None else laid.runs[at]
        return None

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

    def _at(self, width: int) -> Laid:
        key = self.font().key(), width
        if key not in self._laid:
            if len(self._laid) > _LAID:
                self._laid.clear()
            self._laid[key] = self._fitted(max(width, _NARROWEST))
        return self._laid[key]

    def _fitted(self, width: int) -> Laid:
        whole = self._runs()
        laid = self._lay(whole, width)
        most = self._max_lines
        if not most or laid.layout.lineCount() <= most:
            return laid
        if self._whole:
            return self._lay((*whole, Run(f"\u00a0 {tr('less')}", Look.LINK)), width)
        runs = folded(whole)
        more = Run(f"\u00a0 {tr('more')}", Look.LINK)
        laid = self._lay((*runs, more), width)
        while laid.layout.lineCount() > most and runs:
            line = laid.layout.lineAt(most - 1)
            text = "".join(run.text for run in runs)
            room = points(laid.layout.text(), line.textStart() + line.textLength())
            # Shorter by a word each time, until the sign of omission fits too.
            short = text[:room].rstrip(" …")
            short = short[: max(short.rfind(" "), 0)] if " " in short else short[: len(short) // 2]
            runs = tuple(cut_short(runs, len(short)))
            laid = self._lay((*runs, Run(" …", Look.GAP), more), width)
        laid.elided = True
        return laid

    def _lay(self, runs: Sequence[Run], width: int) -> Laid:
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
            length = units(run.text)
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
        laid = Laid(layout, tuple(runs), tuple(starts), height, natural, elided=False, grounds=[])
        laid.grounds = list(grounds(laid))
        return laid

    def _range(self, look: Look, start: int, length: int) -> QTextLayout.FormatRange:
        style = QTextCharFormat()
        if look in (Look.GAP, Look.LINK):
            style.setForeground(QColor(self._theme.muted if look is Look.GAP else self._theme.accent))
        else:
            style.setForeground(QColor(colours(self._theme, look).ink))
        if look is Look.CUT:
            style.setFontStrikeOut(True)
        elif look is Look.ADDED:
            style.setUnderlineStyle(_Underline.SingleUnderline)
        elif look is Look.CHANGED:
            style.setUnderlineStyle(_Underline.DashUnderline)
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, length, style
        return made

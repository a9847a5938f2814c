"""The formats of a quote sheet as cards to choose from."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from quotetracker.export.formats import FORMATS, Format
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.theme import Theme

_PAD = 12
_RING = 16
_WORDS = {
    "xlsx": (later("Excel workbook"), later("To sort, filter and share in a spreadsheet; one row for each quote.")),
    "csv": (later("CSV table"), later("For databases and other programs; safe to open in a spreadsheet.")),
    "html": (later("Web page"), later("To read in a browser, to print, or to save as PDF.")),
    "markdown": (later("Markdown"), later("Plain text with block quotations, to paste into notes and drafts.")),
}


class FormatCard(QRadioButton):
    """One format: name, ending, and a sentence what it is good for. A radio button for keys and screen readers."""

    def __init__(self, form: Format, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self._theme = theme
        name, sentence = _WORDS.get(form.name, (form.label, ""))
        self._name, self._sentence = tr(name), tr(sentence)
        self.setObjectName(f"format_{form.name}")
        self.setAccessibleName(f"{self._name}, {form.suffix}")
        self.setAccessibleDescription(self._sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the name and two lines."""
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        """The sentence wraps."""
        return QSize(200, self.heightForWidth(200))

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Name and wrapped sentence, in pixels."""
        room = QRect(0, 0, max(40, width - 2 * _PAD - _RING - 10), 1000)
        sentence = QFontMetrics(self._small()).boundingRect(room, Qt.TextFlag.TextWordWrap, self._sentence)
        return self.fontMetrics().lineSpacing() + 2 + sentence.height() + 2 * _PAD - 4

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt's signature
        """The whole card can be clicked."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, ring, name and sentence."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = theme.accent_soft if self.isChecked() else theme.raised if self.underMouse() else theme.surface
        edge = theme.accent if self.isChecked() else theme.border
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(theme.focus), 2) if self.hasFocus() else QPen(QColor(edge), 1))
        painter.drawRoundedRect(ground, 8, 8)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line = self.fontMetrics().lineSpacing()
        ring = QRectF(_PAD, _PAD - 2 + (line - _RING) / 2, _RING, _RING)
        text = self.rect().adjusted(_PAD + _RING + 10, _PAD - 2, -_PAD, -_PAD + 2)
        if backwards:
            ring.moveLeft(self.width() - _PAD - _RING)
            text = self.rect().adjusted(_PAD, _PAD - 2, -_PAD - _RING - 10, -_PAD + 2)
        painter.setBrush(QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.muted), 1.5))
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(ring.adjusted(4.5, 4.5, -4.5, -4.5))
        self._write(painter, text, line)
        painter.end()

    def _write(self, painter: QPainter, text: QRect, line: int) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._name)
        used = QFontMetrics(bold).horizontalAdvance(self._name + "  ")
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.muted))
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ending = text.adjusted(0, 0, -used, 0) if backwards else text.adjusted(used, 0, 0, 0)
        painter.drawText(ending, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self.form.suffix)
        painter.setFont(self._small())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(text.adjusted(0, line + 2, 0, 4), int(flags), self._sentence)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.5, font.pointSizeF() * 0.92))
        return font


class FormatCards(QWidget):
    """All formats; exactly one is chosen. Arrow keys go from one to the next."""

    format_changed = Signal(object)
    """Format."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Format"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._group = QButtonGroup(self)
        self.cards = tuple(FormatCard(form, theme, self) for form in FORMATS)
        for card in self.cards:
            self._group.addButton(card)
            column.addWidget(card)
        self.cards[0].setChecked(True)
        self._group.buttonToggled.connect(self._tell)

    def chosen(self) -> Format:
        """The format that is chosen."""
        return next(card.form for card in self.cards if card.isChecked())

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        for card in self.cards:
            card.set_theme(theme)

    @Slot(object, bool)
    def _tell(self, card: FormatCard, checked: bool) -> None:
        if checked:
            self.format_changed.emit(card.form)

"""Font, size, width and line spacing of articles; every change is seen at once in the article behind."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import shown_number, tr
from quotetracker.ui.look.fonts import CHARACTERS, POINTS, SPACING, ArticleLook, article_family
from quotetracker.ui.reader.view import ReaderView

_FINE = 20  # steps of the slider for one time the font's size


class ArticleLookDialog(QDialog):
    """Stays beside the work; the reader is set while the sliders move."""

    def __init__(self, reader: ReaderView, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader = reader
        self.setWindowTitle(tr("Font and width of articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.family = QFontComboBox(self)
        self.family.setEditable(False)
        self.family.setAccessibleName(tr("Font of articles"))
        self.letters = _slider(round(POINTS[0] * 2), round(POINTS[1] * 2), tr("Size of the letters"), self)
        self.characters = _slider(*CHARACTERS, tr("Width of the lines"), self)
        self.spacing = _slider(
            round(SPACING[0] * _FINE), round(SPACING[1] * _FINE), tr("Space between the lines"), self
        )
        self.whole = QCheckBox(tr("The whole width of the window"), self)
        self._told = {slider: PlainLabel(self, "muted") for slider in (self.letters, self.characters, self.spacing)}
        self.usual = QPushButton(tr("Reset"), self)
        self.usual.setAutoDefault(False)
        self.usual.setToolTip(tr("Set articles as they were from the start"))
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self._lay_out(close)
        self._show(reader.look())
        self.family.currentFontChanged.connect(self._choose_family)
        for slider in self._told:
            slider.valueChanged.connect(self._choose)
        self.whole.toggled.connect(self._choose)
        self.usual.clicked.connect(self._as_usual)
        reader.look_changed.connect(self._show)

    def _lay_out(self, close: QPushButton) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(_label(tr("&Font"), self.family), self.family)
        for words, slider in (
            (tr("&Size"), self.letters),
            (tr("&Width"), self.characters),
            (tr("&Lines"), self.spacing),
        ):
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(slider, 1)
            told = self._told[slider]
            told.setMinimumWidth(
                told.fontMetrics().horizontalAdvance(tr("{number} letters a line", number=CHARACTERS[1])) + 8
            )
            line.addWidget(told)
            form.addRow(_label(words, slider), line)
            if slider is self.characters:
                form.addRow("", self.whole)
        buttons = QHBoxLayout()
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(18)
        layout.addLayout(form)
        layout.addLayout(buttons)
        self.setMinimumWidth(460)

    @Slot(object)
    def _show(self, look: ArticleLook) -> None:
        """Put the widgets where the reader is; it may also have been changed by its keys."""
        parts: list[QWidget] = [self.family, self.whole, *self._told]
        before = [part.blockSignals(True) for part in parts]
        self.family.setCurrentFont(QFont(look.family or article_family()))
        self.letters.setValue(round(look.points * 2))
        self.characters.setValue(look.characters or self.characters.value())
        self.whole.setChecked(not look.characters)
        self.characters.setEnabled(bool(look.characters))
        self.spacing.setValue(round(look.spacing * _FINE))
        for part, was in zip(parts, before, strict=True):
            part.blockSignals(was)
        self._told[self.letters].setText(tr("{points} points", points=shown_number(look.points, 1)))
        width = tr("{number} letters a line", number=look.characters) if look.characters else ""
        self._told[self.characters].setText(width)
        self._told[self.spacing].setText(tr("{times} times", times=shown_number(look.spacing, 2)))

    @Slot(QFont)
    def _choose_family(self, font: QFont) -> None:
        family = font.family()
        self._reader.set_look(replace(self._reader.look(), family="" if family == article_family() else family))

    @Slot()
    def _choose(self) -> None:
        self._reader.set_look(
            replace(
                self._reader.look(),
                points=self.letters.value() / 2,
                characters=0 if self.whole.isChecked() else self.characters.value(),
                spacing=self.spacing.value() / _FINE,
            )
        )

    @Slot()
    def _as_usual(self) -> None:
        self._reader.set_look(ArticleLook())


def _slider(least: int, most: int, name: str, parent: QWidget) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal, parent)
    slider.setRange(least, most)
    slider.setPageStep(max(1, (most - least) // 10))
    slider.setAccessibleName(name)
    return slider


def _label(words: str, of: QWidget) -> QLabel:
    label = QLabel(words, of.parentWidget())
    label.setBuddy(of)
    return label

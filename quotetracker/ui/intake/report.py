"""What became of many files: what failed and why, what looks like an article that was there, and what is left."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quotetracker.services.intake import Alike, Intake
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import plural, retold, tr
from quotetracker.ui.look.roomy_rows import give_room


class ReportDialog(QDialog):
    """The report of a batch. Stays open while the editor decides on look-alikes."""

    go_on = Signal(object)
    """Paths that were not looked at."""
    version_wanted = Signal(object)
    """Alike: the added article is a new version of the known one."""
    delete_wanted = Signal(object)
    """Alike: the added article is the same and goes."""
    save_wanted = Signal(str)
    """The report as text."""

    scans_wanted = Signal(object)
    """Paths of scans whose text is to be recognised."""

    def __init__(self, intake: Intake, parent: QWidget) -> None:
        super().__init__(parent)
        self._intake = intake
        self._alike: list[Alike] = list(intake.alike)
        self.setWindowTitle(tr("Articles added"))
        self.resize(760, 540)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        if self._alike:
            layout.addWidget(self._look_alikes(), 1)
        text = QPlainTextEdit(self)
        text.setObjectName("report")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(tr("Report"))
        text.setPlainText(retold(intake.report()))
        layout.addWidget(text, 2)
        box = QDialogButtonBox(self)
        if intake.left:
            more = box.addButton(
                plural("Go on with {n} file", "Go on with {n} files", len(intake.left)),
                QDialogButtonBox.ButtonRole.ActionRole,
            )
            more.setObjectName("go_on")
            more.clicked.connect(self._go_on)
        if intake.scans:
            scans = box.addButton(
                plural("Recognise the text of {n} scan…", "Recognise the text of {n} scans…", len(intake.scans)),
                QDialogButtonBox.ButtonRole.ActionRole,
            )
            scans.setObjectName("scans")
            scans.clicked.connect(self._recognise)
        save = box.addButton(tr("Save report…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._save)
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        box.rejected.connect(self.reject)
        layout.addWidget(box)

    def _look_alikes(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        said = PlainLabel(part, wraps=True)
        said.setText(tr("These look like articles that were there. Each was added as an article of its own."))
        layout.addWidget(said)
        self._list = QListWidget(part)
        give_room(self._list)
        self._list.setObjectName("alike")
        self._list.setAccessibleName(tr("Articles that look like ones that were there"))
        self._list.setWordWrap(True)
        # Ten thousand rows are laid out while the window goes on.
        self._list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self._list.setBatchSize(100)
        self._list.addItems([retold(str(alike)) for alike in self._alike])
        self._list.setCurrentRow(0)
        layout.addWidget(self._list)
        row = QHBoxLayout()
        for name, words, slot in (
            ("version", tr("It is a new version"), self._version),
            ("same", tr("It is the same: delete it"), self._same),
            ("separate", tr("Keep both"), self._separate),
        ):
            button = QPushButton(words, part)
            button.setObjectName(name)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        return part

    def _take(self) -> Alike | None:
        row = self._list.currentRow()
        if not 0 <= row < len(self._alike):
            return None
        self._list.takeItem(row)
        return self._alike.pop(row)

    @Slot()
    def _version(self) -> None:
        if alike := self._take():
            self.version_wanted.emit(alike)

    @Slot()
    def _same(self) -> None:
        if alike := self._take():
            self.delete_wanted.emit(alike)

    @Slot()
    def _separate(self) -> None:
        self._take()

    @Slot()
    def _go_on(self) -> None:
        self.go_on.emit(self._intake.left)
        self.accept()

    @Slot()
    def _recognise(self) -> None:
        self.accept()
        self.scans_wanted.emit(self._intake.scans)

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit(retold(self._intake.report()))


def ask_report_path(parent: QWidget) -> Path | None:
    """Where to save the report."""
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save report"), "articles-added.txt", tr("Text (*.txt)"))
    return Path(name) if name else None

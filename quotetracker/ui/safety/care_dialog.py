"""The dialog for the safety of a library: its backups, a way back to one of them, and a check of the whole."""

import re
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotetracker.services.backups import BackupView, Preview
from quotetracker.services.care import Cure, Mended, Report, Salvaged, salvage_beside
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Check
from quotetracker.ui.language.wording import capital, later, plural, retold, shown_moment, shown_number, tr
from quotetracker.ui.look.roomy_rows import give_room
from quotetracker.ui.speakers.parts import label
from quotetracker.ui.speakers.words import counted

_DATA = Qt.ItemDataRole.UserRole
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")
_WHAT = later(
    "A backup is made by itself while you work, opened and checked before it counts. Going back to one keeps the file "
    "that is there now beside it: nothing is destroyed."
)


class CareDialog(QDialog):
    """May be closed while it works: what was begun is finished, and told in a notice."""

    restore_wanted = Signal(object)
    """Path of the backup to go back to."""
    library_wanted = Signal(object)
    """Path of a library to open: what could be read of this one."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Backups and checks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 600)
        self._pressed: QPushButton | None = None
        self._bridge = bridge
        self._desk = bridge.desk
        self._preview: Preview | None = None
        self._saved: Path | None = None
        self._job: int | None = None
        self._make()
        self.ask_list()

    def confirm(self, preview: Preview) -> bool:
        """Ask once more before the library is replaced; tests replace this."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Go back to a backup"))
        box.setText(tr("Go back to the backup of {at}?", at=_when(preview.backup.at)))
        box.setInformativeText("\n".join((*_told(preview), tr("The file that is there now is kept beside it."))))
        go = box.addButton(tr("Go back"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is go

    def _make(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(tr("Backups"), self, "title"))
        layout.addWidget(label(tr(_WHAT), self, "muted"))
        self.list = _tree(self, (tr("Made"), tr("Why"), tr("Size")), tr("Backups"), wide=1)
        self.list.itemSelectionChanged.connect(self._ask_preview)
        layout.addWidget(self.list, 2)
        self.differs = label("", self)
        layout.addWidget(self.differs)
        row = QHBoxLayout()
        self.make = QPushButton(tr("Back up &now"), self)
        self.make.clicked.connect(self._back_up)
        self.go_back = QPushButton(tr("&Go back to this one…"), self)
        self.go_back.setEnabled(False)
        self.go_back.clicked.connect(self._restore)
        row.addWidget(self.make)
        row.addStretch(1)
        row.addWidget(self.go_back)
        layout.addLayout(row)
        layout.addSpacing(8)
        layout.addWidget(label(tr("Check"), self, "title"))
        self.said = label(tr("Looks at the whole file: every text, every quote against its article, every row."), self)
        layout.addWidget(self.said)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(tr("Working"))
        self.bar.hide()
        working = QHBoxLayout()
        working.addWidget(self.bar, 1)
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.setObjectName("stop_care")
        self.stop.setToolTip(tr("Stop it; the library stays as it is"))
        self.stop.clicked.connect(self._stop)
        self.stop.hide()
        working.addWidget(self.stop)
        layout.addLayout(working)
        self.findings = _tree(self, (tr("Finding"), tr("Can be put right")), tr("Findings"), wide=0)
        self.findings.hide()
        layout.addWidget(self.findings, 2)
        row = QHBoxLayout()
        self.check = QPushButton(tr("&Check library"), self)
        self.check.clicked.connect(self._check)
        self.mend = QPushButton(tr("Put &right what can be"), self)
        self.mend.clicked.connect(self._mend)
        self.mend.hide()
        self.salvage = QPushButton(tr("&Save what can be read"), self)
        self.salvage.setToolTip(tr("Make a new library of what can be read, beside this one, which stays as it is."))
        self.salvage.clicked.connect(self._salvage)
        self.salvage.hide()
        self.open_saved = QPushButton(tr("&Open the new library"), self)
        self.open_saved.setProperty("primary", True)
        self.open_saved.clicked.connect(self._open_saved)
        self.open_saved.hide()
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.close)
        row.addWidget(self.check)
        row.addWidget(self.mend)
        row.addWidget(self.salvage)
        row.addWidget(self.open_saved)
        row.addStretch(1)
        row.addWidget(close)
        layout.addLayout(row)

    # Backups

    @Slot()
    def ask_list(self) -> None:
        """Show the backups as they are now; the one that is looked at stays chosen."""
        self._bridge.ask("care.list", self._desk.backups.listed, done=self._show_list)

    @Slot(object)
    def _show_list(self, views: tuple[BackupView, ...]) -> None:
        chosen = [item.data(0, _DATA).path for item in self.list.selectedItems()]
        self.list.blockSignals(True)  # what is said of the chosen one stays
        self.list.clear()
        for view in views:
            item = QTreeWidgetItem(self.list, [_when(view.at), capital(retold(view.reason)), _size(view.size)])
            item.setData(0, _DATA, view)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, str(view.path))
            if view.path in chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setHeaderHidden(not views)
        if not views and self.focusWidget() in (None, self.list):
            self.make.setFocus()  # there is nothing else to do
        if not self.list.selectedItems():
            self.differs.setText("" if views else tr("There is no backup yet."))
            self.go_back.setEnabled(False)

    @Slot()
    def _ask_preview(self) -> None:
        self.go_back.setEnabled(False)
        if items := self.list.selectedItems():
            self.differs.setText(tr("Looking at it…"))
            view = items[0].data(0, _DATA)
            self._bridge.ask("care.preview", self._desk.backups.preview, view.path, done=self._show_preview)

    @Slot(object)
    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        self.differs.setText("\n".join(_told(preview)))
        self.go_back.setEnabled(True)

    @Slot()
    def _back_up(self) -> None:
        self._busy(True)
        self._job = self._bridge.care(self._desk.backups.make, done=self._backed_up, failed=self._failed)
        self.stop.show()

    @Slot(object)
    def _backed_up(self, view: BackupView) -> None:
        self._busy(False)
        self.ask_list()
        self.said.setText(tr("Backup made and checked: {path}", path=view.path.name))

    @Slot()
    def _restore(self) -> None:
        if self._preview is not None and self.confirm(self._preview):
            self.restore_wanted.emit(self._preview.backup.path)
            self.close()

    # Check

    @Slot()
    def _check(self) -> None:
        self._busy(True)
        self.said.setText(tr("Checking…"))
        self._job = self._bridge.care(self._desk.care.check, done=self._show_report, failed=self._failed)
        self.stop.show()

    @Slot(object)
    def _show_report(self, report: Report) -> None:
        self._busy(False)
        self.findings.clear()
        self.findings.setVisible(bool(report))
        can_mend = any(finding.cure not in {Cure.SALVAGE, Cure.LOOK} for finding in report.findings)
        is_hurt = any(finding.cure is Cure.SALVAGE for finding in report.findings)
        self.mend.setVisible(can_mend and not is_hurt and not self._desk.read_only)
        self.salvage.setVisible(is_hurt)
        self.open_saved.hide()
        for finding in report.findings:
            item = QTreeWidgetItem(self.findings, [retold(finding.what), retold(finding.cure.value)])
            item.setToolTip(0, retold(finding.what))
        counts = tr(
            "{articles}, {quotes}, {steps} on record",
            articles=counted(report.articles, "article"),
            quotes=counted(report.quotes, "quote"),
            steps=counted(report.steps, "change"),
        )
        if not report:
            self.said.setText(tr("All is well: {counts}.", counts=counts))
        elif is_hurt:
            self.said.setText(
                tr(
                    "The file is hurt. Go back to a backup, or save what can be read into a new library. {counts}.",
                    counts=counts,
                )
            )
        else:
            self.said.setText(
                plural(
                    "{n} thing is not as it should be. {counts}.",
                    "{n} things are not as they should be. {counts}.",
                    len(report.findings),
                    counts=counts,
                )
            )

    @Slot()
    def _mend(self) -> None:
        self._busy(True)
        self._bridge.care(self._desk.care.mend, done=self._mended, failed=self._failed)

    @Slot(object)
    def _mended(self, mended: Mended) -> None:
        self._show_report(mended.left)
        done = plural("{n} thing was put right.", "{n} things were put right.", len(mended.said))
        aside = mended.kept_aside
        kept = tr("The file as it was is kept: {name}", name=aside.name) if aside else ""
        self.said.setText(" ".join(filter(None, (done, self.said.text(), kept))))

    @Slot()
    def _salvage(self) -> None:
        self._busy(True)
        self.said.setText(tr("Saving what can be read…"))
        task = partial(_salvaged, self._desk.path)
        self._job = self._bridge.care(task, done=self._show_salvaged, failed=self._failed)
        self.stop.show()

    @Slot(object)
    def _show_salvaged(self, saved: Salvaged) -> None:
        self._busy(False)
        self._saved = saved.target
        self.salvage.hide()
        self.open_saved.show()
        self.said.setText(salvaged_told(saved))
        self.findings.clear()
        self.findings.setVisible(bool(saved.lost))
        for line in saved.lost:
            QTreeWidgetItem(self.findings, [retold(line), ""]).setToolTip(0, retold(line))

    @Slot()
    def _open_saved(self) -> None:
        if self._saved is not None:
            self.library_wanted.emit(self._saved)
            self.close()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self.said.setText(retold(str(error)))
        self._bridge.report(error)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._bridge.cancel(self._job)
            self._busy(False)
            self.said.setText(tr("Stopped. The library is as it was."))

    def _busy(self, on: bool) -> None:
        if not on:
            self._job = None
        self.bar.setVisible(on)
        self.stop.setVisible(on and self._job is not None)
        buttons = (self.make, self.check, self.mend, self.salvage)
        if on:  # a button that cannot be pressed has no keyboard; it gets it back
            self._pressed = next((button for button in buttons if button.hasFocus()), None)
        for button in buttons:
            button.setEnabled(not on)
        if not on and self._pressed is not None:
            self._pressed.setFocus()
            self._pressed = None


def _tree(parent: QWidget, headings: tuple[str, ...], name: str, *, wide: int) -> QTreeWidget:
    tree = QTreeWidget(parent)
    give_room(tree)
    tree.setHeaderLabels(list(headings))
    tree.setAccessibleName(name)
    tree.setRootIsDecorated(False)
    tree.header().setStretchLastSection(False)
    for column in range(len(headings)):
        mode = QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.ResizeToContents
        tree.header().setSectionResizeMode(column, mode)
    return tree


def _told(preview: Preview) -> list[str]:
    """How a backup differs, in the editor's language, and moments as they are written there."""
    return [_MOMENT.sub(_shown, retold(line)) for line in preview.lines]


def _shown(moment: re.Match[str]) -> str:
    return shown_moment(datetime.fromisoformat(moment[0]).astimezone().isoformat())


def _when(utc: str) -> str:
    return shown_moment(utc) or "–"


def _size(number: int) -> str:
    return tr("{number} MB", number=shown_number(number / 1e6, 1))


def salvaged_told(saved: Salvaged) -> str:
    """What was saved of a damaged library, and where."""
    told = tr(
        "Saved in {name}: {articles}, {quotes}, {speakers}, {claims}.",
        name=saved.target.name,
        articles=counted(saved.articles, "article"),
        quotes=counted(saved.quotes, "quote"),
        speakers=counted(saved.speakers, "speaker"),
        claims=counted(saved.claims, "claim"),
    )
    return told if not saved.lost else f"{told} {tr('Something is missing, or perhaps not the newest.')}"


def _salvaged(path: Path, check: Check) -> Salvaged:
    return salvage_beside(path, check)

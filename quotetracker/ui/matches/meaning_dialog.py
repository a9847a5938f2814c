"""The dialog for comparing by meaning: what it is, how it stands, and buttons to fetch, choose and switch a model."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quotetracker.services.meaning import MeaningStatus
from quotetracker.ui.language.wording import later, retold, tr
from quotetracker.ui.matches.model_desk import ModelDesk
from quotetracker.ui.speakers.parts import label

_WHAT = later(
    "Words find repeats, cuts and changes. A small language model also finds statements that come back in entirely "
    "different words. It runs on this computer and sends nothing anywhere. What it finds is shown under Possibly "
    "related, and is never flagged."
)
_INSTALL = later("Some packages are missing: {packages}. Install them once, then start QuoteTracker again:")
_COMMAND = later('pip install "quotetracker[semantic]"   or, from a checkout:   script/setup semantic')
_EVERY = 800  # milliseconds between two looks at how far the reading is
_MEGABYTE = 1_000_000


class MeaningDialog(QDialog):
    """May be closed while a model is fetched or reads: both go on."""

    def __init__(self, models: ModelDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare by meaning"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self._models = models
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(models.refresh)
        self._make()
        models.changed.connect(self._show)
        models.refresh()
        self._show()
        self._timer.start()

    def ask_folder(self) -> Path | None:
        """Let the user choose a model folder; tests replace this."""
        name = QFileDialog.getExistingDirectory(self, tr("Folder with tokenizer.json and onnx/model.onnx"))
        return Path(name) if name else None

    def _make(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(label(tr(_WHAT), self))
        card = QFrame(self)
        card.setProperty("card", "sunken")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(6)
        self._state = label("", card, "title")
        self._detail = label("", card, "muted")
        self._problem = label("", card, "danger")
        self._install = label("", card)
        self._command = label(tr(_COMMAND), card)
        self._command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._bar = QProgressBar(card)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        for part in (self._state, self._detail, self._problem, self._install, self._command, self._bar):
            inside.addWidget(part)
        layout.addWidget(card)
        row = QHBoxLayout()
        self._fetch = _button(tr("&Fetch a model (91 MB)"), "fetch", self)
        self._choose = _button(tr("Choose a f&older…"), "choose", self)
        self._switch = _button(tr("Switch &off"), "switch", self)
        self._cancel = _button(tr("&Cancel"), "cancel", self)
        close = _button(tr("Close"), "close", self)
        for button in (self._fetch, self._choose, self._switch, self._cancel):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        layout.addLayout(row)
        self._fetch.clicked.connect(self._models.fetch)
        self._choose.clicked.connect(self._choose_folder)
        self._switch.clicked.connect(self._models.switch)
        self._cancel.clicked.connect(self._models.cancel)
        close.clicked.connect(self.accept)

    @Slot()
    def _choose_folder(self) -> None:
        if folder := self.ask_folder():
            self._models.use(folder)

    @Slot()
    def _show(self) -> None:
        status, doing = self._models.status, self._models.doing
        self._state.setText(doing or (_state(status) if status else tr("One moment…")))
        self._detail.setText(self._told(status))
        self._detail.setVisible(bool(self._detail.text()))
        missing = bool(status and status.missing)
        self._problem.setText(retold(status.problem) if status and not missing else "")
        self._problem.setVisible(bool(self._problem.text()))
        self._install.setText(tr(_INSTALL, packages=", ".join(status.missing)) if status else "")
        self._install.setVisible(missing)
        self._command.setVisible(missing)
        self._fetch.setVisible(not (status and status.on and not status.problem))
        for button in (self._fetch, self._choose):
            button.setEnabled(status is not None and not doing and not missing)
        self._switch.setVisible(bool(status and status.folder) and not doing)
        self._switch.setText(tr("Switch &off") if status and status.on else tr("Switch &on"))
        self._switch.setEnabled(bool(status and (status.on or not missing)))
        self._cancel.setVisible(bool(doing) and self._models.progress != (0, 0))
        self._show_bar(status)
        self._make_room()

    def _make_room(self) -> None:
        """Grow where there is more to say now: what is told comes after the dialog has its size."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _show_bar(self, status: MeaningStatus | None) -> None:
        done, total = self._models.progress
        if self._models.doing:
            self._bar.setRange(0, total // 1000)
            self._bar.setValue(done // 1000)
            self._bar.show()
        elif status and status.on and status.read < status.quotes and not status.problem:
            self._bar.setRange(0, status.quotes)
            self._bar.setValue(status.read)
            self._bar.show()
        else:
            self._bar.hide()

    def _told(self, status: MeaningStatus | None) -> str:
        done, total = self._models.progress
        if self._models.doing:
            if not done:
                return ""
            fetched, whole = done // _MEGABYTE, total // _MEGABYTE
            megabytes = (
                tr("{done} of {total} MB.", done=fetched, total=whole) if total else tr("{done} MB.", done=fetched)
            )
            return f"{megabytes} {tr('You can close this window and go on working.')}"
        if status is None or not status.folder:
            return ""
        return tr(
            "{folder} · has read {read} of {quotes} quotes of this library",
            folder=Path(status.folder).name,
            read=status.read,
            quotes=status.quotes,
        )


def _state(status: MeaningStatus) -> str:
    if not status.on:
        return tr("Off: quotes are compared by their words alone.")
    if status.problem:
        return tr("On, but the model does not work.")
    if status.read < status.quotes:
        return tr("On: the model is reading your quotes.")
    return tr("On: quotes are compared by their words and by their meaning.")


def _button(text: str, name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button

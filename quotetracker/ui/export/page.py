"""The page where a quote sheet is chosen, looked at and written to a file."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from quotetracker.export.formats import FORMATS
from quotetracker.export.safe_files import safe_name
from quotetracker.model.saved_filters import packed, unpacked
from quotetracker.model.views import Changes, QuoteFilter
from quotetracker.ui.export.cards import FormatCards
from quotetracker.ui.export.papers import Paper, sheet_paper
from quotetracker.ui.export.preview import SheetPreview
from quotetracker.ui.export.reading import ROWS, Preview, Written, nothing, read_preview, write
from quotetracker.ui.filters.bar import FilterBar
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.language.wording import later, retold, tr
from quotetracker.ui.look.empty_state import EmptyState
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.page import Page
from quotetracker.ui.quotes.cells import ORDERS, plain_tooltip
from quotetracker.ui.speakers.words import counted, isolated

_SIDE = 340
#: Endings that choose a format by themselves.
_SUFFIXES = {*(form.suffix for form in FORMATS), ".htm", ".markdown"}
_PAUSE = 120  # ms in which changes are gathered


class ExportPage(Page):
    """What is exported on the left, how it will look on the right."""

    title = later("Export")
    icon = "export"

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._folder: Path | None = None
        self._written: Path | None = None
        self._path = Path()
        self._described = ""
        self._stale = True
        self._first_steps: tuple[QAction, ...] = ()
        self._entering = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._read)
        self._build()
        self._connect()

    def enter(self) -> None:
        """Give the keyboard to the button that exports, once there is something to export."""
        self._entering = not self.export_button.isEnabled()
        if not self._nothing.isVisible() or not self._nothing.take_keyboard():
            (self.filter.search if self._entering else self.export_button).setFocus()

    def show_filter(self, wanted: QuoteFilter, order: str = "newest") -> None:
        """Export the quotes that pass this filter, in this order."""
        self.order_box.setCurrentIndex(max(0, self.order_box.findData(order)))
        self.filter.set_filter(wanted)

    def filter_field(self) -> QLineEdit | None:
        """The line above the list."""
        return self.filter.search

    def refresh(self, changes: Changes) -> None:
        """Show the preview anew when there is a pause."""
        self.filter.refresh(changes)
        self._stale = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def offer_first_steps(self, actions: Sequence[QAction]) -> None:
        """Offer them while there is nothing here."""
        self._first_steps = tuple(actions)
        if not self.filter.wanted():
            self._nothing.set_actions(actions)

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        super().set_theme(theme)
        for part in (self.filter, self.cards, self.preview, self._nothing):
            part.set_theme(theme)

    def printed(self) -> tuple[str, Callable[[], Paper]] | None:
        """The quotes of the sheet."""
        if not self.export_button.isEnabled():
            return None
        return tr("Quotes"), partial(sheet_paper, self._desk, self.filter.wanted(), self._order())

    def session(self) -> dict[str, Any]:
        """Which quotes, in which order."""
        return {"wanted": packed(self.filter.wanted()), "order": self._order()}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Offer the same quotes."""
        self.show_filter(unpacked(str(state["wanted"])), str(state["order"]))

    def save_state(self, settings: QSettings) -> None:
        """Remember how wide columns of the preview were made."""
        widths = self.preview.by_hand().items()
        settings.setValue("export/widths", ",".join(f"{key}={width}" for key, width in widths))

    def restore_state(self, settings: QSettings) -> None:
        """Make them as wide again."""
        pairs = (pair.partition("=") for pair in str(settings.value("export/widths", "") or "").split(","))
        self.preview.set_by_hand({key: int(width) for key, _, width in pairs if width.isdigit()})

    def ask_path(self, suggested: Path, suffix: str) -> Path | None:
        """Let the editor choose where to write; tests replace this."""
        label = retold(self.cards.chosen().label).split(" (")[0]
        name, _ = QFileDialog.getSaveFileName(self, tr("Export quote sheet"), str(suggested), f"{label} (*{suffix})")
        return Path(name) if name else None

    def confirm(self, text: str) -> bool:
        """Ask before a file is replaced; tests replace this."""
        return QMessageBox.question(self, tr("Export quote sheet"), text) == QMessageBox.StandardButton.Yes

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the desktop's own program; tests replace this."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was missed while the page was out of sight."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Changes can wait."""
        super().hideEvent(event)
        self._soon.stop()

    # Building

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(8)
        splitter.addWidget(self._side())
        splitter.addWidget(self._right())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_SIDE, 1000])
        row.addWidget(splitter)

    def _side(self) -> QWidget:
        """The choices scroll when the window is low; the button always stays in sight."""
        card = QFrame(self)
        card.setProperty("card", "true")
        card.setMinimumWidth(320)
        card.setMaximumWidth(520)
        outer = QVBoxLayout(card)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        scroll = QScrollArea(card)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(scroll)
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 14, 14, 8)
        column.setSpacing(8)
        self._which = QWidget(inner)
        whole, column = column, QVBoxLayout(self._which)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_heading(tr("Which quotes"), inner))
        self.filter = FilterBar(self._bridge, self._theme, inner, key="export", first_letter_waits=True)
        column.addWidget(self.filter)
        order_row = QHBoxLayout()
        label = QLabel(tr("&Order"), inner)
        self.order_box = QComboBox(inner)
        self.order_box.setAccessibleName(tr("Order of the sheet"))
        for order, words in ORDERS:
            self.order_box.addItem(tr(words), order)
        label.setBuddy(self.order_box)
        order_row.addWidget(label)
        order_row.addWidget(self.order_box, 1)
        column.addLayout(order_row)
        column.addSpacing(8)
        whole.addWidget(self._which)
        column = whole
        column.addWidget(_heading(tr("Format"), inner))
        self.cards = FormatCards(self._theme, inner)
        column.addWidget(self.cards)
        column.addStretch(1)
        scroll.setWidget(inner)
        for ground in (scroll.viewport(), inner):  # the card shows through
            ground.setAutoFillBackground(False)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._footer(card))
        return card

    def _footer(self, parent: QWidget) -> QWidget:
        footer = QWidget(parent)
        column = QVBoxLayout(footer)
        column.setContentsMargins(14, 8, 14, 14)
        self.export_button = QPushButton(tr("Export quote sheet…"), footer)
        self.export_button.setProperty("primary", "true")
        self.export_button.setAccessibleName(tr("Export quote sheet"))
        self.export_button.setEnabled(False)
        self._outcome = QLabel(footer)
        self._outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._outcome.setWordWrap(True)
        self._outcome.hide()
        self.folder_button = QPushButton(tr("Open folder"), footer)
        self.folder_button.setAccessibleName(tr("Open folder"))
        self.folder_button.hide()
        column.addWidget(self.export_button)
        column.addWidget(self._outcome)
        column.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        return footer

    def _right(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.count_label = QLabel(side)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty("role", "muted")
        column.addWidget(self.count_label)
        self.preview = SheetPreview(self._theme, side)
        self._nothing = EmptyState("export", self._theme, self.preview)
        self.preview.addWidget(self._nothing)
        self._clear_action = QAction(tr("Clear filter"), self)
        self._clear_action.triggered.connect(self.filter.clear)
        column.addWidget(self.preview, 1)
        return side

    def _connect(self) -> None:
        self.filter.filter_changed.connect(self._read)
        self.filter.left.connect(self.preview.setFocus)
        self.order_box.currentIndexChanged.connect(self._read)
        self.cards.format_changed.connect(self._read)
        self.export_button.clicked.connect(self._export)
        self.folder_button.clicked.connect(self._open_folder)

    # Reading

    def _order(self) -> str:
        return str(self.order_box.currentData())

    @Slot()
    def _read(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            chosen = (self.cards.chosen(), self.filter.wanted(), self._order())
            self._bridge.ask("export.preview", read_preview, self._desk, *chosen, done=self._show)

    @Slot(object)
    def _show(self, preview: Preview) -> None:
        self._described = preview.described
        self.export_button.setEnabled(preview.count > 0)
        if self._entering and preview.count and not self.filter.search.text():
            self.export_button.setFocus()
        self._entering = False
        self._which.setVisible(preview.count > 0 or bool(self.filter.wanted()))
        shown = " · " + tr("the first {rows} are shown", rows=ROWS) if preview.count > ROWS else ""
        self.count_label.setText(f"{counted(preview.count, 'row')}{shown}")
        self.count_label.setVisible(preview.count > 0)
        if not preview.count:
            self._say_nothing()
        elif preview.text:
            self.preview.show_text(preview.text)
        else:
            self.preview.show_rows(preview.rows)

    def _say_nothing(self) -> None:
        self._nothing.set_actions([self._clear_action] if self.filter.wanted() else self._first_steps)
        if self.filter.wanted():
            self._nothing.say(tr("No quote passes this filter"), tr("Take a condition away, or clear the filter."))
        else:
            self._nothing.say(
                tr("Nothing to export yet"),
                tr("The quotes that you confirm or mark in articles become a sheet here, with speakers and sources."),
            )
        self.preview.setCurrentWidget(self._nothing)

    # Writing

    def suggestion(self) -> Path:
        """Where the file dialog begins: the folder used last, a name that says what is in the sheet."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._folder or Path(documents or Path.home())
        name = tr("Quotes {filter} {date}", filter=self._described[:60], date=date.today().isoformat())  # noqa: DTZ011 - the editor's own calendar
        return folder / safe_name(name, self.cards.chosen().suffix)

    @Slot()
    def _export(self) -> None:
        suffix = self.cards.chosen().suffix
        path = self.ask_path(self.suggestion(), suffix)
        if path is None:
            return
        if path.suffix.lower() not in _SUFFIXES:
            path = path.with_name(path.name + suffix)
            # The dialog asked about the name without its ending.
            if path.exists() and not self.confirm(tr("“{path}” exists already. Replace it?", path=path.name)):
                return
        self._folder = path.parent
        self._tell("", tr("Writing {path}…", path=isolated(path.name)))
        self.folder_button.hide()
        self._path = path
        # After what is being saved, but not in its thread: writing a large sheet must not hold up the editor's work.
        self._bridge.run(nothing, done=self._write)

    @Slot(object)
    def _write(self, _nothing: object) -> None:
        self._bridge.work(
            tr("Writing {path}", path=isolated(self._path.name)),
            write,
            self._desk,
            self._path,
            self.filter.wanted(),
            self._order(),
            done=self._done,
            stopped=self._say_stopped,
            lane=Lane.SURVEY,
        )

    @Slot()
    def _say_stopped(self) -> None:
        self._tell("", tr("Stopped: nothing was written."))

    @Slot(object)
    def _done(self, written: Written) -> None:
        self._written = written.path
        self.folder_button.setVisible(written.error is None)
        if written.error is not None:
            self._tell("danger", str(written.error))
            self._bridge.report(written.error)
            return
        self._tell(
            "success",
            tr("{rows} saved as {path}.", rows=counted(written.rows, "row"), path=isolated(written.path.name)),
        )
        self._outcome.setToolTip(plain_tooltip(str(written.path)))
        self._bridge.tell(tr("{rows} saved to {path}", rows=counted(written.rows, "row"), path=written.path), Tone.DONE)

    def _tell(self, role: str, text: str) -> None:
        self._outcome.setProperty("role", role)
        self._outcome.style().unpolish(self._outcome)
        self._outcome.style().polish(self._outcome)
        self._outcome.setText(text)
        self._outcome.setVisible(bool(text))

    @Slot()
    def _open_folder(self) -> None:
        if self._written is not None:
            self.open_folder(self._written.parent)


def _heading(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setProperty("role", "title")
    return label

"""The time line of a speaker with its controls, and the same as a list."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from quotetracker.export.safe_files import safe_name, write_atomically
from quotetracker.model.views import Changes
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.services.lifelines import Lifeline
from quotetracker.ui.export.papers import Paper, lifeline_paper
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.lifeline_plot import Rows
from quotetracker.ui.speakers.lifeline_told import SaidList, Told
from quotetracker.ui.speakers.lifeline_view import LifelineView
from quotetracker.ui.speakers.parts import label
from quotetracker.ui.speakers.words import counted, isolated

_ROWS = (
    (Rows.STATEMENT, later("by statement")),
    (Rows.CLAIM, later("by claim")),
    (Rows.OUTLET, later("by outlet")),
    (Rows.KIND, later("by kind")),
)
_LEGEND = later("↻ solid line: said again  ·  ⚠ dashed line: contradiction  ·  the chosen statement stands out")
_KEYS = later("+ − or wheel: zoom  ·  0: everything  ·  arrows: walk  ·  Enter: open the article")


class LifelinePanel(QWidget):
    """Head, plot, list."""

    quote_wanted = Signal(object)
    """QuoteId to show in its article."""
    left = Signal()
    """Back to the speaker's entry."""
    quote_chosen = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._speaker: SpeakerId | None = None
        self._shown: Lifeline | None = None
        self._heading = label("", self, "heading")
        self._told = label("", self, "muted")
        self.rows = QComboBox(self)
        self.rows.addItems([tr(word) for _, word in _ROWS])
        self.rows.setAccessibleName(tr("Rows of the time line"))
        self.rows.currentIndexChanged.connect(self._arrange)
        self.rows.activated.connect(self._pick)
        self._picked = False
        self.closer = self._button("+", tr("Zoom in"), tr("Show less time, in more detail (+)"))
        self.further = self._button("−", tr("Zoom out"), tr("Show more time (−)"))
        self.whole = self._button(tr("Everything"), tr("Show everything"), tr("Show all of the time (0)"))
        self.save = self._button(tr("Save picture…"), tr("Save picture"), tr("Save the time line as PNG or SVG"))
        self.back = self._button(tr("Back to entry"), tr("Back to entry"), tr("Show names, roles and quotes (Esc)"))
        self.closer.clicked.connect(self._zoom_in)
        self.further.clicked.connect(self._zoom_out)
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.left)
        self.view = LifelineView(theme, self)
        self.whole.clicked.connect(self.view.show_whole)
        self.list = SaidList(theme, self)
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(self.quote_wanted)
        self.list.chosen.connect(self._chosen)
        self.list.taken.connect(self.quote_wanted)
        self._lay_out()

    def speaker(self) -> SpeakerId | None:
        """Who is shown."""
        return self._speaker

    def current(self) -> QuoteId | None:
        """The current quote."""
        key = self.list.current()
        return None if key is None else QuoteId(key)

    def show_speaker(self, speaker: SpeakerId) -> None:
        """Read and show what this speaker said."""
        self._speaker = speaker
        self._bridge.ask("speakers.lifeline", self._bridge.desk.lifelines.of, speaker, done=self._show)

    def refresh(self, changes: Changes) -> None:
        """Read again what may have changed, while it is in sight."""
        if (
            self.isVisible()
            and self._speaker is not None
            and any((changes.quotes, changes.matches, changes.articles, changes.statements, changes.claims))
        ):
            self.show_speaker(self._speaker)

    def printed(self) -> tuple[str, Callable[[], Paper]] | None:
        """The time line as it stands, to be printed."""
        if self._shown is None or not self._shown.said:
            return None
        name, told = self._shown.name, Told(self._shown.said)
        picture = self.view.picture(as_svg=False, title=tr("Statements of {shown}", shown=name))
        return name, partial(lifeline_paper, name, summary_of(self._shown, told), told, picture)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.view.set_theme(theme)
        self.list.set_theme(theme)

    def ask_path(self, suggested: str) -> Path | None:
        """Let the editor choose where to write; tests replace this."""
        kinds = tr("Picture (*.png);;Drawing (*.svg)")
        name, chosen = QFileDialog.getSaveFileName(self, tr("Save time line"), suggested, kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(".svg" if "svg" in chosen else ".png")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the entry."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        controls.setSpacing(6)
        controls.addWidget(self.rows)
        for button in (self.closer, self.further, self.whole):
            controls.addWidget(button)
        controls.addStretch(1)
        controls.addWidget(self.save)
        controls.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(self._told)
        layout.addLayout(controls)
        layout.addWidget(self.view)
        layout.addWidget(label(tr(_LEGEND), self, "muted"))
        layout.addWidget(label(tr(_KEYS), self, "muted"))
        layout.addWidget(self.list, 1)

    def _button(self, text: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("small", True)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        return button

    @Slot(object)
    def _show(self, lifeline: Lifeline) -> None:
        if lifeline.speaker != self._speaker:
            return
        again = self._shown is not None and self._shown.speaker == lifeline.speaker
        self._shown = lifeline
        told = Told(lifeline.said)
        self._heading.setText(tr("What {lifeline} said, in time", lifeline=isolated(lifeline.name)))
        self._told.setText(summary_of(lifeline, told))
        if not again and not self._picked:
            # By statement there would be one row where nothing was said again.
            self.rows.setCurrentIndex(_place(Rows.STATEMENT if told.is_joined() else Rows.OUTLET))
        self.view.show_told(told, again=again)
        self.list.set_told(told)
        if self.list.current() is None:
            self.list.choose_row(0)
        self._chosen(self.list.current())

    @Slot(object)
    def _choose(self, quote: QuoteId) -> None:
        self.list.choose(quote)

    @Slot(object)
    def _chosen(self, key: object) -> None:
        self.view.set_current(QuoteId(key) if isinstance(key, int) else None)
        self.quote_chosen.emit()

    @Slot()
    def _arrange(self) -> None:
        rows, _ = _ROWS[max(0, self.rows.currentIndex())]
        self.view.set_rows(rows)

    @Slot()
    def _pick(self) -> None:
        """What the editor chose stays, whoever is shown."""
        self._picked = True

    @Slot()
    def _zoom_in(self) -> None:
        self.view.zoom(closer=True)

    @Slot()
    def _zoom_out(self) -> None:
        self.view.zoom(closer=False)

    @Slot()
    def _save(self) -> None:
        if self._shown is None:
            return
        title = tr("Statements of {shown}", shown=self._shown.name)
        path = self.ask_path(str(self._bridge.desk.path.parent / safe_name(title, ".png")))
        if path is None:
            return
        data = self.view.picture(as_svg=path.suffix.lower() == ".svg", title=title)
        self._bridge.run(_written, path, data, done=self._saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._bridge.tell(tr("Saved as {path}", path=path), Tone.DONE)


def _place(rows: Rows) -> int:
    return next(nth for nth, (known, _) in enumerate(_ROWS) if known is rows)


def _written(path: Path, data: bytes) -> Path:
    write_atomically(path, data)
    return path


def summary_of(lifeline: Lifeline, told: Told) -> str:
    """How much, how often again, how many contradictions."""
    said = lifeline.said
    if not said:
        return tr("Nothing yet. Mark a quote in an article and name this speaker.")
    statements = len({one.group for one in said})
    again = sum(told.again(one) > 0 for one in said)
    conflicts = sum(len(one.conflicts) for one in said) // 2
    parts = [f"{counted(len(said), 'quote')}, {counted(statements, 'statement')}"]
    if again:
        parts.append(tr("{again} said again", again=again))
    if conflicts:
        parts.append(counted(conflicts, "contradiction"))
    if lifeline.left_out:
        parts.append(tr("{left_out} older ones are not shown", left_out=lifeline.left_out))
    return " · ".join(parts)

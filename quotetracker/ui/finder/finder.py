"""The finder: one line to find anything and to run any command."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from quotetracker.services.search import Hits
from quotetracker.ui.actions import ACTIONS
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.filters.words import names_in
from quotetracker.ui.finder.rank import Offered, rank_commands
from quotetracker.ui.finder.rows import Group, Row, RowsModel, RowsPainter, Saved, rows_of
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import pixmap
from quotetracker.ui.speakers.words import isolated

_WIDTH = 660
_TOP = 56
_AT_FIRST = 8
#: Offered before anything is typed, if possible here and not used more recently.
_OFTEN = (
    "add_files",
    "paste_article",
    "add_quote",
    "compare",
    "page_quotes",
    "page_speakers",
    "page_claims",
    "export_sheet",
    "switch_theme",
    "shortcuts",
)
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_TIPS = {spec.key: spec.tip for spec in ACTIONS}


class Finder(QWidget):
    """Lies over the window while it is open; the keyboard stays in its line."""

    command_chosen = Signal(str)
    quote_chosen = Signal(object)
    article_chosen = Signal(object)
    speaker_chosen = Signal(object)
    claim_chosen = Signal(object)
    search_chosen = Signal(object)
    """SavedSearchView."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._window = parent
        self._commands: tuple[Offered, ...] = ()
        self._recent: list[str] = []
        self._hits: Hits | None = None
        self._saved: tuple[Saved, ...] = ()
        self._waiting = False
        self._came_from: QWidget | None = None
        self.hide()
        self._panel = QFrame(self)
        self._panel.setProperty("card", True)
        self._icon = QLabel(self._panel)
        self._line = QLineEdit(self._panel)
        self._note = PlainLabel(self._panel, "muted", wraps=True)
        self._list = QListView(self._panel)
        self._model = RowsModel(self)
        self._painter = RowsPainter(theme, self)
        self._help = PlainLabel(self._panel, "muted")
        self._lay_out()
        self._line.textChanged.connect(self._typed)
        self._line.installEventFilter(self)
        self._list.clicked.connect(self._pick)
        self._list.entered.connect(self._hover)
        parent.installEventFilter(self)
        self.set_theme(theme)

    def open_with(self, commands: Sequence[tuple[str, str, str, bool]]) -> None:
        """Open with what can be done now: key, text, shortcut and whether it is possible."""
        self._commands = tuple(
            Offered(
                key,
                tr("Go to {page}", page=text) if key.startswith("page_") else text,
                keys,
                enabled,
                tr(_TIPS.get(key, "")),
            )
            for key, text, keys, enabled in commands
        )
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        if self._line.text():
            self._line.clear()
        else:
            self._typed()
        self.show()
        self.raise_()
        self._place()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Close, and give the keyboard back to who had it."""
        if self.isVisible():
            came_from, self._came_from = self._came_from, None
            self.hide()
            if came_from is not None and shiboken6.isValid(came_from):
                came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        self._painter.theme = theme
        ratio = self.devicePixelRatioF()
        picture = pixmap("search", theme.muted, round(18 * ratio))
        picture.setDevicePixelRatio(ratio)
        self._icon.setPixmap(picture)
        self._list.viewport().update()
        self.update()

    def current(self) -> Row | None:
        """The row that Enter would choose."""
        index = self._list.currentIndex()
        return self._model.rows()[index.row()] if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line that belong to the list; the window's size; leaving the line closes."""
        if watched is self._line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                self._left(event.reason())
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil over the window."""
        veil = QColor(self._theme.window)
        veil.setAlphaF(0.72)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _lay_out(self) -> None:
        self._line.setAccessibleName(tr("Search everything"))
        self._line.setPlaceholderText(tr("Find speakers, quotes, articles, claims, or run a command"))
        self._line.setMinimumHeight(36)
        self._list.setAccessibleName(tr("Results"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._painter)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setStyleSheet("QListView { border: 0; }")
        self._help.setText(tr("↑ ↓ choose    Enter open    Esc close"))
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._line, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 2, 8, 0)
        foot.addWidget(self._help)
        self._column = column = QVBoxLayout(self._panel)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self._list, 1)
        column.addLayout(foot)

    def _left(self, reason: Qt.FocusReason) -> None:
        if reason not in _PASSING:
            self._came_from = None
            self.dismiss()

    def _place(self) -> None:
        """Over the whole window; the panel near its top, as high as its rows."""
        self.setGeometry(self._window.rect())
        width = min(_WIDTH, self.width() - 40)
        rows = sum(self._list.sizeHintForRow(at) for at in range(self._model.rowCount()))
        self._list.setFixedHeight(max(0, min(rows + 2, self.height() - 2 * _TOP - 130)))
        self._list.setVisible(rows > 0)
        height = max(self._column.totalHeightForWidth(width), self._column.totalSizeHint().height())
        self._panel.setGeometry((self.width() - width) // 2, _TOP, width, height)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key in (Qt.Key.Key_Down, Qt.Key.Key_Tab) else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in range(8):
                self._step(1 if key == Qt.Key.Key_PageDown else -1, round_and_round=False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.current())
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _step(self, step: int, *, round_and_round: bool = True) -> None:
        rows = self._model.rows()
        choices = [at for at, row in enumerate(rows) if row.is_choice]
        if not choices:
            return
        here = self._list.currentIndex().row()
        at = choices.index(here) + step if here in choices else (0 if step > 0 else len(choices) - 1)
        at = at % len(choices) if round_and_round else max(0, min(at, len(choices) - 1))
        self._make_current(choices[at])
        if at == 0:
            self._list.scrollToTop()  # with the heading above the first row

    def _make_current(self, at: int) -> None:
        self._list.setCurrentIndex(self._model.index(at))
        self._line.setAccessibleDescription(str(self._model.index(at).data(Qt.ItemDataRole.AccessibleTextRole)))

    @Slot()
    def _typed(self) -> None:
        typed = self._line.text().strip()
        self._bridge.give_up("finder.further")
        if typed:
            self._waiting = True
            self._bridge.ask("finder", self._found_for, typed, done=self._show_hits)
        else:
            self._waiting, self._hits = False, None
        self._show_rows(stay=self._waiting)

    def _found_for(self, typed: str) -> tuple[str, Hits, tuple[Saved, ...]]:
        desk = self._bridge.desk
        searches = {str(view.id): view for view in desk.searches.all()}
        named = rank_commands(typed, [Offered(key, view.name, "", enabled=True) for key, view in searches.items()])
        saved = tuple(Saved(searches[one.key], names_in(desk, searches[one.key].wanted)) for one in named)
        return typed, desk.search.first(typed, limit=_AT_FIRST), saved

    @Slot(object)
    def _show_hits(self, found: tuple[str, Hits, tuple[Saved, ...]]) -> None:
        typed, hits, saved = found
        if typed == self._line.text().strip():
            self._hits, self._saved = hits, saved
            self._show_rows()
            further = self._bridge.desk.search.further
            self._bridge.ask(
                "finder.further", further, hits, limit=_AT_FIRST, done=self._show_further, lane=Lane.LISTING
            )

    @Slot(object)
    def _show_further(self, hits: Hits) -> None:
        """Articles and claims, below what is there already."""
        self._waiting, self._hits = False, hits
        self._show_rows(stay=True)

    def _show_rows(self, *, stay: bool = False) -> None:
        """``stay``: what is current stays so, if it is among the rows."""
        typed = self._line.text().strip()
        before = self.current()
        if typed:
            rows = rows_of(rank_commands(typed, self._commands), self._hits, searches=self._saved)
        else:
            rows = rows_of(
                self._first_commands(), None, heading=tr("Recent and frequent") if self._recent else tr("Commands")
            )
        if rows != list(self._model.rows()):
            self._model.set_rows(rows)
            again = next((at for at, row in enumerate(rows) if stay and row == before and row.is_choice), None)
            first = next((at for at, row in enumerate(rows) if row.is_choice), None)
            if (at := first if again is None else again) is not None:
                self._make_current(at)
            if again is None:
                self._list.scrollToTop()
        self._say(typed, nothing=not rows and not self._waiting)
        if self.isVisible():
            self._place()

    def _say(self, typed: str, *, nothing: bool) -> None:
        if nothing:
            self._note.setText(tr("Nothing found for “{typed}”.", typed=isolated(typed)))
        elif typed and self._hits and self._hits.corrected:
            self._note.setText(tr("Showing results for “{understood}”", understood=isolated(self._hits.understood)))
        else:
            self._note.setText("")
        self._note.setVisible(bool(self._note.text()))

    def _first_commands(self) -> list[Offered]:
        possible = {command.key: command for command in self._commands if command.enabled}
        keys = dict.fromkeys((*self._recent, *_OFTEN))
        return [possible[key] for key in keys if key in possible][:_AT_FIRST]

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self._choose(self._model.rows()[index.row()])

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        if self._model.rows()[index.row()].is_choice:
            self._make_current(index.row())

    def _choose(self, row: Row | None) -> None:
        if row is None or not row.is_choice:
            return
        self.dismiss()
        if row.group is Group.COMMAND:
            key = str(row.key)
            self._recent = [key, *(other for other in self._recent if other != key)][:_AT_FIRST]
            self.command_chosen.emit(key)
            return
        chosen = {
            Group.SEARCH: self.search_chosen,
            Group.SPEAKER: self.speaker_chosen,
            Group.QUOTE: self.quote_chosen,
            Group.ARTICLE: self.article_chosen,
            Group.CLAIM: self.claim_chosen,
        }
        chosen[row.group].emit(row.key)

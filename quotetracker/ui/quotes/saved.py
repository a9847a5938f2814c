"""Saved searches on the page of quotes: a menu of them, what is new to each, and keeping what is asked for now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from quotetracker.model.views import Changes, SavedSearchView
from quotetracker.model.vocabulary import QuoteId, SearchId
from quotetracker.services.desk import Desk
from quotetracker.services.searches import MOST_NEW, new_only
from quotetracker.ui.filters.popups import Panel
from quotetracker.ui.jobs.bridge import Bridge, Tone
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.language.wording import plural, tr
from quotetracker.ui.quotes.reading import Query
from quotetracker.ui.speakers.words import isolated

_PAUSE = 900  # ms in which changes are gathered before new quotes are counted
_WIDEST = 260
_LONGEST = 60  # letters of a name that is proposed


def news_of(desk: Desk, searches: Sequence[SearchId]) -> dict[SearchId, int]:
    """How many quotes are new to each search."""
    return {search: desk.searches.new_to(search) for search in searches}


def number_new(number: int) -> str:
    """Such as "3 new"; empty for none."""
    if not number:
        return ""
    if number >= MOST_NEW:
        return tr("{number}+ new", number=MOST_NEW - 1)
    return plural("{n} new", "{n} new", number)


class NamePanel(Panel):
    """Asks for the name of a search; ``changed`` brings "save" or "rename", and the name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("save", tr("Name of the search"), parent)
        self.column.addWidget(QLabel(tr("Name of the search"), self))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Name of the search"))
        self.name.setMinimumWidth(280)
        self.name.setMaxLength(120)
        self.name.returnPressed.connect(self._done)
        self.column.addWidget(self.name)
        self.save = QPushButton(tr("Save"), self)
        self.save.setProperty("primary", True)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._done)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)

    def ask(self, field: str, name: str, anchor: QWidget) -> None:
        """Open below ``anchor`` with a name to start from."""
        self.field = field
        self.name.setText(name)
        self.save.setText(tr("Save") if field == "save" else tr("Rename"))
        self.open_below(anchor)

    def start(self) -> None:
        """The keyboard goes to the name."""
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()

    @Slot()
    def _done(self) -> None:
        if self.name.text().strip():
            self.hide()
            self.changed.emit(self.field, self.name.text())


class SavedSearches(QWidget):
    """Which search is open, whether it was changed since, and how many quotes are new to each."""

    query_wanted = Signal(object)
    """Query of the search that was chosen, or of its new quotes."""
    state_changed = Signal()
    """What can be done changed."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk = bridge.desk
        self._searches: tuple[SavedSearchView, ...] = ()
        self._news: Mapping[SearchId, int] = {}
        self._query = Query()
        self._open: SavedSearchView | None = None
        self._fresh = 0
        self._awake = False
        self._stale = True
        self._chosen_name = ""
        self._resumed: SearchId | None = None
        self.suggest: Callable[[], str] = str
        """Tells a name for what is asked for now."""
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.setObjectName("saved_searches")
        self.button.setToolTip(tr("Save what is looked for, and come back to it"))
        self.button.clicked.connect(self.show_menu)
        self.new_button = QPushButton(self)
        self.new_button.setAutoDefault(False)
        self.new_button.setObjectName("only_new")
        self.new_button.clicked.connect(self._only_new)
        self.panel = NamePanel(self)
        self.panel.changed.connect(self._take_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.new_button)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._count)
        self._show()

    # What the page tells

    def set_query(self, query: Query) -> None:
        """This is listed now."""
        self._query = query
        if self._open is not None and self._open.wanted and not query.wanted:
            self._open = None  # the filter was cleared
        self._show()

    def set_awake(self, awake: bool) -> None:
        """While the page is out of sight nothing is counted, and nothing counts as looked at."""
        self._awake = awake
        if awake and self._stale:
            self._read()

    def refresh(self, changes: Changes) -> None:
        """Read and count again what ``changes`` touch."""
        if changes.searches or changes.speakers:
            self._stale = True
            if self._awake:
                self._read()
        elif (changes.quotes or changes.matches or changes.articles) and not self._soon.isActive():
            self._stale = True
            self._soon.start()

    # What can be done

    def open(self, search: SavedSearchView) -> None:
        """List what a saved search asks for; from now on it counts as looked at."""
        self._open = search
        self._fresh = 0
        wanted = new_only(search)
        self._bridge.ask("searches.fresh", self._desk.quotes.count, wanted, done=self._take_fresh, lane=Lane.SURVEY)
        self.query_wanted.emit(Query(search.wanted, search.order))
        self._look()
        self._soon.start()
        self._show()

    def resume(self, search: SearchId) -> None:
        """This one was open at the end; its filter is listed already."""
        self._resumed = search
        self._stale = True

    def current(self) -> SavedSearchView | None:
        """The search that was opened last, as it is kept."""
        return self._open

    def is_changed(self) -> bool:
        """Whether something else is listed than what the open search keeps."""
        kept = Query(replace(self._query.wanted, after=None), self._query.order)
        return self._open is not None and kept != Query(self._open.wanted, self._open.order)

    def can_save(self) -> bool:
        """Whether there is anything to save."""
        return bool(replace(self._query.wanted, after=None)) and not self._desk.read_only

    @Slot()
    def ask_name(self) -> None:
        """Ask under which name to keep what is asked for now."""
        self.panel.ask("save", self.suggest()[:_LONGEST].strip(), self.button)

    @Slot()
    def update_open(self) -> None:
        """Keep what is asked for now under the name of the open search."""
        if self._open is not None:
            wanted, order = replace(self._query.wanted, after=None), self._query.order
            self._chosen_name = self._open.name
            self._bridge.run(self._desk.searches.change, self._open.id, wanted, order=order, done=self._updated)

    @Slot()
    def ask_rename(self) -> None:
        """Ask for another name of the open search."""
        if self._open is not None:
            self.panel.ask("rename", self._open.name, self.button)

    @Slot()
    def delete_open(self) -> None:
        """Forget the open search; what it asks for stays listed."""
        if self._open is not None:
            self._chosen_name = self._open.name
            self._bridge.run(self._desk.searches.delete, self._open.id, done=self._deleted)

    @Slot()
    def show_menu(self) -> None:
        """The saved searches, and what can be done with them."""
        menu = QMenu(self)
        menu.setObjectName("saved")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for search in self._searches:
            new = number_new(self._news.get(search.id, 0))
            action = menu.addAction(f"{_in_menu(search.name)}\t{new}" if new else _in_menu(search.name))
            if self._open is not None and search.id == self._open.id:  # a box before each would look as if several went
                action.setCheckable(True)
                action.setChecked(True)
            action.setData(int(search.id))
            action.triggered.connect(self._choose)
        if not self._searches:
            menu.addAction(tr("No search is saved yet")).setEnabled(False)
        menu.addSeparator()
        self._add(menu, tr("Save this search…"), self.ask_name, self.can_save())
        if self._open is not None:
            name, may = isolated(_in_menu(self._open.name)), not self._desk.read_only
            self._add(
                menu, tr("Update “{name}”", name=name), self.update_open, may and self.is_changed() and self.can_save()
            )
            self._add(menu, tr("Rename “{name}”…", name=name), self.ask_rename, may)
            self._add(menu, tr("Delete “{name}”", name=name), self.delete_open, may)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
        if first := next((action for action in menu.actions() if action.isEnabled()), None):
            menu.setActiveAction(first)

    def _add(self, menu: QMenu, text: str, slot: object, possible: bool) -> None:
        action = menu.addAction(text)
        action.setEnabled(possible)
        action.triggered.connect(slot)

    # Answers

    def _read(self) -> None:
        self._bridge.ask("searches.all", self._desk.searches.all, done=self._take_searches)

    @Slot(object)
    def _take_searches(self, searches: tuple[SavedSearchView, ...]) -> None:
        self._searches = searches
        if self._resumed is not None:
            self._open = next((one for one in searches if one.id == self._resumed), None)
            self._resumed = None
        if self._open is not None:
            # New remains what was new when it was opened.
            looked = self._open.looked
            self._open = next((replace(one, looked=looked) for one in searches if one.id == self._open.id), None)
        self._show()
        self._count()

    @Slot()
    def _count(self) -> None:
        if not self._awake:
            return
        self._stale = False
        self._look()
        keys = [search.id for search in self._searches]
        self._bridge.ask("searches.new", news_of, self._desk, keys, done=self._take_news, lane=Lane.SURVEY)

    def _look(self) -> None:
        """What stands in sight is looked at."""
        if self._open is not None and not self.is_changed() and not self._desk.read_only:
            self._bridge.run(self._desk.searches.look, self._open.id)

    @Slot(object)
    def _take_fresh(self, number: int) -> None:
        self._fresh = number
        self._show()

    @Slot(object)
    def _take_news(self, news: Mapping[SearchId, int]) -> None:
        self._news = news
        self._show()

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(next(search for search in self._searches if search.id == action.data()))

    @Slot()
    def _only_new(self) -> None:
        if self._open is not None:
            after = None if self._query.wanted.after else self._open.looked or QuoteId(0)
            self.query_wanted.emit(Query(replace(self._open.wanted, after=after), self._open.order))

    @Slot(str, object)
    def _take_name(self, field: str, name: str) -> None:
        self._chosen_name = name.strip()
        if field == "save":
            wanted = replace(self._query.wanted, after=None)
            self._bridge.run(self._desk.searches.add, name, wanted, order=self._query.order, done=self._saved)
        elif self._open is not None:
            self._bridge.run(self._desk.searches.rename, self._open.id, name)

    @Slot(object)
    def _saved(self, search: SearchId) -> None:
        self._fresh = 0
        wanted = replace(self._query.wanted, after=None)
        self._open = SavedSearchView(search, self._chosen_name, wanted, self._query.order, QuoteId(0))
        told = tr("Saved as “{name}”. It stands in the list of saved searches.", name=isolated(self._chosen_name))
        self._bridge.tell(told, Tone.DONE, undo=True)
        self._show()

    @Slot(object)
    def _updated(self, _nothing: object) -> None:
        self._bridge.tell(tr("“{name}” asks for this from now on.", name=isolated(self._chosen_name)), Tone.DONE)

    @Slot(object)
    def _deleted(self, _nothing: object) -> None:
        self._open = None
        name = isolated(self._chosen_name)
        told = tr("The saved search “{name}” was deleted. Undo brings it back.", name=name)
        self._bridge.tell(told, Tone.DONE, undo=True)
        self._show()

    def _show(self) -> None:
        total = sum(self._news.values())
        new = number_new(min(total, MOST_NEW))
        if self._open is None:
            name = tr("Saved searches")
            told = joined_new(name, new)
        else:
            name = self._open.name
            if self.is_changed():
                name = tr("{name} (changed)", name=name)
            told = tr("Saved search: {name}", name=name)
        elided = self.button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST)
        shown = isolated(elided) if self._open is not None else joined_new(elided, new)
        self.button.setText(f"{shown}  ▾".replace("&", "&&"))
        self.button.setAccessibleName(told)
        only = bool(self._query.wanted.after)
        self.new_button.setVisible(self._open is not None and not self.is_changed() and (only or self._fresh > 0))
        self.new_button.setText(tr("Show all") if only else plural("Only the {n} new", "Only the {n} new", self._fresh))
        self.new_button.setAccessibleName(
            tr("Show all quotes of this search")
            if only
            else plural("Only {n} new quote", "Only {n} new quotes", self._fresh)
        )
        self.state_changed.emit()


def joined_new(name: str, new: str) -> str:
    """Such as "Saved searches · 3 new"."""
    return f"{name} · {new}" if new else name


def _in_menu(name: str) -> str:
    return name.replace("&", "&&").replace("\t", " ")

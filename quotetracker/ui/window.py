"""The main window: menus, rail of pages, notices, the way around. Pages do the rest."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quotetracker.model.views import Changes, LibraryView, QuoteFilter, QuoteView, SavedSearchView
from quotetracker.model.vocabulary import ArticleId, ClaimId, QuoteId, SpeakerId, SuggestionId
from quotetracker.services.desk import Desk
from quotetracker.services.history import Next
from quotetracker.services.unsaved import UnsavedView
from quotetracker.text.spans import Span
from quotetracker.ui.actions import ACTIONS, MENUS, Command, command_words, plain
from quotetracker.ui.articles.look_dialog import ArticleLookDialog
from quotetracker.ui.export.papers import Paper
from quotetracker.ui.export.printing import Printing
from quotetracker.ui.finder.door import FinderDoor
from quotetracker.ui.finder.finder import Finder
from quotetracker.ui.help import keymap
from quotetracker.ui.help.guide import HELP, INDEX
from quotetracker.ui.help.guide_window import GuideWindow
from quotetracker.ui.help.help_dialogs import AboutDialog
from quotetracker.ui.help.shortcuts_dialog import ShortcutsDialog
from quotetracker.ui.intake.desk import IntakeDesk
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.working import WorkStrip
from quotetracker.ui.language.wording import LANGUAGES, inside, retold, tr
from quotetracker.ui.look.notice_bar import NoticeBar
from quotetracker.ui.look.theme import DARK, LIGHT, Theme
from quotetracker.ui.look.theme_icons import icon
from quotetracker.ui.matches.meaning_dialog import MeaningDialog
from quotetracker.ui.matches.model_desk import ModelDesk
from quotetracker.ui.matches.scan_status import ScanStatus
from quotetracker.ui.page import Page
from quotetracker.ui.pages import PAGES, RAIL, LoadingAhead, make_page
from quotetracker.ui.review.reviewing import mark_key
from quotetracker.ui.safety.crash_dialog import CrashDialog
from quotetracker.ui.safety.keeper import Keeper
from quotetracker.ui.safety.unsaved_dialog import UnsavedDialog
from quotetracker.ui.session import (
    Session,
    column_widths,
    restore_columns,
    restore_splitters,
    resumed,
    splitter_states,
)
from quotetracker.ui.speakers.words import counted
from quotetracker.ui.start.recent import recent
from quotetracker.ui.travel import Place, Travel

if TYPE_CHECKING:  # each page is loaded when it is first wanted
    from quotetracker.ui.articles.page import ArticlesPage
    from quotetracker.ui.claims.page import ClaimsPage
    from quotetracker.ui.compare.page import ComparePage
    from quotetracker.ui.export.page import ExportPage
    from quotetracker.ui.quotes.page import QuotesPage
    from quotetracker.ui.review.page import ReviewPageView
    from quotetracker.ui.safety.history_page import HistoryPage
    from quotetracker.ui.speakers.page import SpeakersPage
    from quotetracker.ui.statements.page import StatementsPage


#: Borders and title of a window, about: at first it stands whole on a small screen.
_FRAME = QSize(8, 40)


class MainWindow(QMainWindow):
    """One library in one window."""

    library_wanted = Signal(object, bool)
    """Path of another library, and whether to make it."""
    samples_wanted = Signal()
    restore_wanted = Signal(object)
    """Path of a backup to go back to."""
    theme_wanted = Signal(object)
    """Theme, or None to follow the system."""
    language_wanted = Signal(str)
    """Key of a language, or empty to follow the system."""

    def __init__(
        self, desk: Desk, theme: Theme, settings: QSettings, *, safe: bool = False, in_steps: bool = False
    ) -> None:
        """``in_steps``: without a page, which ``begin`` makes in a turn of its own, before the window is shown."""
        super().__init__()
        self._safe = safe
        self._left = False
        self._has_articles = False
        self._desk = desk
        self._theme = theme
        self._settings = settings
        self._travel = Travel()
        self._seen: set[str] = set()
        self._made: dict[str, Page] = {}
        self._noted_pages: dict[str, Any] = {}
        self._widths_noted: dict[str, Any] = {}
        self._columns_at_first: dict[str, list[list[int]]] = {}
        self._session = Session(settings, desk.path, self._noted, self)
        self.bridge = Bridge(desk, self, idle=safe)
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 600)
        self.resize(QSize(1360, 860).boundedTo(self.screen().availableGeometry().size() - _FRAME))
        self.intake = IntakeDesk(self.bridge, settings, theme, self)
        self.models = ModelDesk(self.bridge, self)
        self.guide: GuideWindow | None = None
        self.printing = Printing(self.bridge, self)
        self.keeper = Keeper(self.bridge, self)
        if safe:
            self.keeper.stop()
        self.keeper.restore_wanted.connect(self.restore_wanted)
        self.keeper.library_wanted.connect(self._go_on_with)
        self._globals: Mapping[str, Callable[[], object]] = self._global_handlers()
        self.commands: dict[str, Command] = self._make_commands()
        self._make_menus()
        self._make_pages()
        self._make_status()
        self._connect()
        self.set_theme(theme)
        if not in_steps:
            self.begin()

    def begin(self) -> None:
        """Show the page that was shown last, as it was left; go on with what is worked out in the background."""
        self._restore()
        self._count()
        if not (self._safe or self._desk.read_only):
            self.bridge.ask("window.unsaved", self._desk.unsaved.listed, done=self._offer_unsaved)
        self.bridge.catch_up_in_background()
        LoadingAhead(self)

    # Building

    def _make_commands(self) -> dict[str, Command]:
        made = {}
        pages = QActionGroup(self)
        for spec in ACTIONS:
            command = Command(spec, self)
            command.fired.connect(self._do)
            if spec.key in PAGES:
                command.setCheckable(True)
                pages.addAction(command)
            if not spec.in_reader:
                self.addAction(command)
            made[spec.key] = command
        keymap.load(self._settings, made.values())
        self._tick_language(made)
        return made

    def _tick_language(self, commands: Mapping[str, Command]) -> None:
        """One of the languages is ticked."""
        group = QActionGroup(self)
        chosen = str(self._settings.value("language", "") or "system")
        for key in ("system", *LANGUAGES):
            group.addAction(commands[f"language_{key}"])
            commands[f"language_{key}"].setChecked(key == chosen)

    def _make_menus(self) -> None:
        inner: dict[str, QMenu] = {}
        for title in MENUS:
            menu = self.menuBar().addMenu(tr(title))
            menu.setObjectName(plain(title))
            for spec in ACTIONS:
                if spec.menu == title:
                    if spec.separator:
                        menu.addSeparator()
                    if spec.submenu and spec.submenu not in inner:
                        inner[spec.submenu] = menu.addMenu(tr(spec.submenu))
                        inner[spec.submenu].setObjectName(plain(spec.submenu))
                    inner.get(spec.submenu, menu).addAction(self.commands[spec.key])
                    if spec.key == "open_library":
                        self.recent_menu = menu.addMenu(tr("&Recent libraries"))
                        self.recent_menu.setObjectName("recent")
                        self.recent_menu.aboutToShow.connect(self._list_recent)
        self._door = FinderDoor(self.commands["search"], self._theme, self)
        self.menuBar().setCornerWidget(self._door)

    def _make_pages(self) -> None:
        body = QWidget(self)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(6, 6, 10, 4)
        layout.setSpacing(6)
        rail = QVBoxLayout()
        rail.setSpacing(4)
        buttons: list[QToolButton] = []
        for key in RAIL:
            button = QToolButton(body)
            button.setDefaultAction(self.commands[key])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setText(plain(self.commands[key].text()))
            button.setAccessibleName(plain(self.commands[key].text()))
            # The style sheet's padding is not in the button's own idea of its width, and fonts differ in theirs.
            button.setMinimumWidth(max(78, button.fontMetrics().horizontalAdvance(button.text()) + 16))
            button.setIconSize(QSize(22, 22))
            rail.addWidget(button)
            buttons.append(button)
        for button in buttons:
            button.setMinimumWidth(max(one.minimumWidth() for one in buttons))
        rail.addStretch(1)
        layout.addLayout(rail)
        column = QVBoxLayout()
        column.setSpacing(6)
        self.notices = NoticeBar(self._theme, body)
        self.stack = QStackedWidget(body)
        column.addWidget(self.stack, 1)
        column.addWidget(self.notices)  # below: what is looked at, or clicked at, stays where it is
        layout.addLayout(column, 1)
        self.setCentralWidget(body)
        self.finder = Finder(self.bridge, self._theme, self)

    def _make_status(self) -> None:
        self._saved = QLabel(self)
        self._saved.setTextFormat(Qt.TextFormat.PlainText)
        self._matching = ScanStatus(self)
        self._saved.setContentsMargins(8, 0, 0, 0)
        self.statusBar().addWidget(self._saved)
        self.statusBar().addPermanentWidget(self.intake.strip)
        self.work_strip = WorkStrip(self)
        self.statusBar().addPermanentWidget(self.work_strip)
        self.statusBar().addPermanentWidget(self._matching)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._changed)
        self.bridge.told.connect(self.notices.show_notice)
        self.bridge.crashed.connect(self.show_crash)
        self.bridge.working.connect(self.work_strip.watch)
        self.bridge.saving.connect(self.work_strip.set_saving)
        self.bridge.matching.connect(self._matching.set_working)
        self.bridge.progressed.connect(self._matching.set_progress)
        self.bridge.waiting.connect(self._matching.set_waiting)
        self._matching.stop_wanted.connect(self._stop_or_go_on)
        self._matching.resume_wanted.connect(self._stop_or_go_on)
        self.notices.undo_wanted.connect(self._undo)
        self.intake.arrived.connect(self._show_arrived)
        self.finder.command_chosen.connect(self._do)
        self.finder.quote_chosen.connect(self.show_quote)
        self.finder.article_chosen.connect(self.show_article)
        self.finder.speaker_chosen.connect(self.show_speaker)
        self.finder.claim_chosen.connect(self.show_claim)
        self.finder.search_chosen.connect(self.show_search)

    # Pages

    def page_of(self, key: str) -> Page:
        """The page of a command; made now, if it was not wanted before, and as it was left at the last end."""
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = make_page(key, self.bridge, self._theme, self.commands, self.stack)
            self.stack.addWidget(made)
            self._attach(key, made)
            made.set_theme(self._theme)
            if not self._safe:
                self._resume(key, made)
        return made

    @property
    def articles(self) -> "ArticlesPage":
        """The page of articles."""
        return cast("ArticlesPage", self.page_of("page_articles"))

    @property
    def review(self) -> "ReviewPageView":
        """The review queue."""
        return cast("ReviewPageView", self.page_of("page_review"))

    @property
    def quotes(self) -> "QuotesPage":
        """The page of quotes."""
        return cast("QuotesPage", self.page_of("page_quotes"))

    @property
    def speakers(self) -> "SpeakersPage":
        """The register of speakers."""
        return cast("SpeakersPage", self.page_of("page_speakers"))

    @property
    def statements(self) -> "StatementsPage":
        """The page of statements."""
        return cast("StatementsPage", self.page_of("page_statements"))

    @property
    def claims(self) -> "ClaimsPage":
        """The ledger of claims."""
        return cast("ClaimsPage", self.page_of("page_claims"))

    @property
    def compare(self) -> "ComparePage":
        """The page that compares."""
        return cast("ComparePage", self.page_of("page_compare"))

    @property
    def export(self) -> "ExportPage":
        """The page of quote sheets."""
        return cast("ExportPage", self.page_of("page_export"))

    @property
    def history(self) -> "HistoryPage":
        """The page of what was done."""
        return cast("HistoryPage", self.page_of("page_history"))

    def _attach(self, key: str, page: Page) -> None:
        page.state_changed.connect(self._offer)
        page.quote_wanted.connect(self.show_quote)
        page.speaker_wanted.connect(self.show_speaker)
        page.comparison_wanted.connect(self.show_comparison)
        page.statement_wanted.connect(self.show_statement_of)
        page.quotes_wanted.connect(self.show_quotes)
        page.offer_first_steps(self._first_steps(key))
        self._tip_keys(page)
        match key:
            case "page_articles":
                self.articles.files_dropped.connect(self.intake.take_dropped)
                self.articles.text_dropped.connect(self.intake.paste_text)
                self.articles.recognition_wanted.connect(self.intake.offer_again)
                self.intake.taken_again.connect(self.articles.text_taken)
                self.articles.article_wanted.connect(self.show_article)
                self.articles.library_wanted.connect(self._go_on_with)
                self.articles.export_wanted.connect(self._export)
                self.articles.start().set_recent(self._others())
                self._add_reading(self.articles.reader())
                self._add_reading(self.articles.list())
            case "page_review":
                self.review.suggestion_wanted.connect(self._show_suggestion)
                self._add_reading(self.review.rows())
                self._name_keys()
            case "page_quotes":
                self.quotes.export_wanted.connect(self._export)
            case "page_statements":
                self._add_reading(self.statements.rows())
            case "page_claims":
                self.claims.passage_wanted.connect(self._show_passage)

    def _add_reading(self, widget: QWidget) -> None:
        """Keys that count only while somebody reads."""
        for command in self.commands.values():
            if command.spec.in_reader:
                widget.addAction(command)

    def _global_handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "add_files": self.intake.add_files,
            "paste_article": self.intake.paste,
            "add_folder": self.intake.add_folder,
            "add_address": self.intake.add_address,
            "watch_folder": self.intake.watch_folder,
            "open_library": self._open_library,
            "new_library": self._new_library,
            "open_samples": self.samples_wanted.emit,
            "export_sheet": self._go_export,
            "print": self._print,
            "print_preview": self._print_preview,
            "save_pdf": self._save_pdf,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "search": self._find,
            "filter_here": self._filter_here,
            "compare_everything": self.bridge.compare_everything,
            "stop_comparing": self._stop_or_go_on,
            "new_speaker": self._new_speaker,
            "learn": self._learn,
            "learn_matches": self._learn_matches,
            "forget_habits": self._forget_habits,
            "by_meaning": self._by_meaning,
            "back": self._go_back,
            "forward": self._go_forward,
            "larger": self._larger,
            "smaller": self._smaller,
            "usual_size": self._usual_size,
            "article_look": self._article_look,
            "switch_theme": self._switch_theme,
            "follow_system": self._follow_system,
            "language_system": partial(self._speak, ""),
            **{f"language_{key}": partial(self._speak, key) for key in LANGUAGES},
            "help_page": self._help_page,
            "guide": self._guide,
            "shortcuts": self._shortcuts,
            "about": self._about,
            "backups": self.keeper.show,
            "copy_library": self._copy_library,
            **{key: partial(self.show_page, key) for key in PAGES},
        }

    @Slot(object)
    def _offer_unsaved(self, views: tuple[UnsavedView, ...]) -> None:
        """Offer what was typed before the program ended."""
        if views:
            UnsavedDialog(views, self.bridge, self).open()

    # Commands

    @Slot(str)
    def _do(self, key: str) -> None:
        handler = self.page().handlers().get(key) or self._globals.get(key)
        if handler:
            handler()
        if key in PAGES:
            self._offer()

    @Slot()
    def _offer(self) -> None:
        """Enable what can be done now."""
        possible = self.page().handlers()
        for key, command in self.commands.items():
            if key not in ("undo", "redo", "back", "forward"):
                command.setEnabled(key in possible or key in self._globals)
        self.commands["back"].setEnabled(self._travel.can_go_back())
        self.commands["forward"].setEnabled(self._travel.can_go_forward())

    def page(self) -> Page:
        """The page in front."""
        page = self.stack.currentWidget()
        if not isinstance(page, Page):
            raise TypeError(f"not a page: {page}")
        return page

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        if self._made.get(key) is not self.stack.currentWidget() and self._made:
            self._travel.leave(self._place())
        self._bring(key)

    def _bring(self, key: str) -> None:
        self.stack.setCurrentWidget(self.page_of(key))
        self._seen.add(key)
        self.commands[key].setChecked(True)
        self.page().enter()
        self._offer()

    # The way around

    @Slot(object)
    def show_quote(self, quote: QuoteId) -> None:
        """Show a quote at its place."""
        self.bridge.ask("window.quote", self._desk.quotes.get, quote, done=self._show_found)

    @Slot(object)
    def _show_found(self, quote: QuoteView) -> None:
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(quote.article, quote=quote.id)

    @Slot(object)
    def show_article(self, article: ArticleId) -> None:
        """Show an article."""
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(article)

    @Slot(object)
    def _show_arrived(self, article: ArticleId) -> None:
        """An article that was just added: the keyboard is in its text, where letters decide about suggestions."""
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(article, to_read=True)

    @Slot(object, object)
    def _show_suggestion(self, article: ArticleId, suggestion: SuggestionId) -> None:
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(article, quote=mark_key(suggestion))

    @Slot(object)
    def _show_passage(self, place: tuple[ArticleId, Span]) -> None:
        self._travel.leave(self._place())
        self.show_page("page_articles")
        self.articles.show_article(place[0], span=place[1])

    @Slot(object)
    def show_speaker(self, speaker: SpeakerId) -> None:
        """Show a speaker in the register."""
        self.show_page("page_speakers")
        self.speakers.show_speaker(speaker)

    @Slot(object)
    def show_claim(self, claim: ClaimId) -> None:
        """Show a claim in the ledger."""
        self.show_page("page_claims")
        self.claims.show_claim(claim)

    @Slot(object)
    def show_statement_of(self, quote: QuoteId) -> None:
        """Show the statement that a quote is in, or the one that is suggested."""
        self.statements.show_quote_in_statement(quote)
        self.show_page("page_statements")

    @Slot(object)
    def show_comparison(self, quotes: tuple[QuoteId, ...]) -> None:
        """Lay versions of a statement side by side."""
        self.show_page("page_compare")
        self.compare.show_quotes(quotes)

    @Slot(object)
    def show_quotes(self, wanted: QuoteFilter) -> None:
        """Show the quotes that pass a filter."""
        self.show_page("page_quotes")
        self.quotes.show_filter(wanted)

    @Slot(object)
    def show_search(self, search: SavedSearchView) -> None:
        """Show what a saved search asks for."""
        self.show_page("page_quotes")
        self.quotes.show_search(search)

    def _place(self) -> Place:
        key = self._here()
        place = self.articles.place() if key == "page_articles" else None
        return Place(key, *(place or (None, None, None)))

    def _here(self) -> str:
        return next(key for key, page in self._made.items() if page is self.page())

    def _go_back(self) -> None:
        self._go_to(self._travel.back(self._place()))

    def _go_forward(self) -> None:
        self._go_to(self._travel.forward(self._place()))

    def _go_to(self, place: Place | None) -> None:
        if place is None:
            return
        self._bring(place.page)
        if place.article is not None:
            self.articles.show_article(place.article, quote=place.quote, reading=place.reading)

    def _filter_here(self) -> None:
        if not self.page().find_here():
            self._find()

    def _find(self) -> None:
        commands = [
            (command.spec.key, command_words(command), command.shortcut().toString(), command.isEnabled())
            for command in self.commands.values()
        ]
        self.finder.open_with(commands)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text are welcome anywhere."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add dropped files, or what was dropped as text."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if paths:
            self.intake.take_files(paths)
        elif event.mimeData().hasText():
            self.intake.paste_text(event.mimeData().text())
        event.acceptProposedAction()

    # Library

    def ask_library(self, *, new: bool) -> Path | None:
        """Let the editor choose a library; tests replace this."""
        kinds = tr("QuoteTracker libraries (*.quotes);;All files (*)")
        folder = str(self._desk.path.parent)
        if new:
            name, _ = QFileDialog.getSaveFileName(self, tr("New library"), folder, kinds)
            return Path(name).with_suffix(".quotes") if name else None
        name, _ = QFileDialog.getOpenFileName(self, tr("Open library"), folder, kinds)
        return Path(name) if name else None

    @Slot()
    def _list_recent(self) -> None:
        self.recent_menu.clear()
        for nth, path in enumerate(self._others(), 1):
            action = self.recent_menu.addAction(f"&{nth}  {path.stem.replace('&', '&&')}")
            action.setData(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(self._open_recent)
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(tr("No other library was open yet")).setEnabled(False)

    def _others(self) -> tuple[Path, ...]:
        return tuple(path for path in recent(self._settings) if path != self._desk.path)

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._go_on_with(Path(str(action.data())))

    @Slot(object)
    def _go_on_with(self, path: Path) -> None:
        self.library_wanted.emit(path, False)

    def _open_library(self) -> None:
        if path := self.ask_library(new=False):
            self.library_wanted.emit(path, False)

    def _new_library(self) -> None:
        if path := self.ask_library(new=True):
            self.library_wanted.emit(path, True)

    def ask_copy(self) -> Path | None:
        """Let the editor choose where a copy goes; tests replace this."""
        suggested = self._desk.path.with_name(tr("{name} (copy)", name=self._desk.path.stem) + ".quotes")
        kinds = tr("QuoteTracker libraries (*.quotes);;All files (*)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy of the library"), str(suggested), kinds)
        return Path(name).with_suffix(".quotes") if name else None

    def _copy_library(self) -> None:
        if path := self.ask_copy():
            self.keeper.save_copy(path)

    @Slot(object, object)
    def _export(self, wanted: QuoteFilter, order: str) -> None:
        self.show_page("page_export")
        self.export.show_filter(wanted, order)

    def _go_export(self) -> None:
        self.show_page("page_export")

    @Slot()
    def _stop_or_go_on(self) -> None:
        if self.bridge.is_comparing():
            self.bridge.stop_comparing()
        else:
            self.bridge.resume_comparing()

    def _print(self) -> None:
        if printed := self._printed():
            self.printing.print_(printed[1], printed[0])

    def _print_preview(self) -> None:
        if printed := self._printed():
            self.printing.preview(printed[1], printed[0])

    def _save_pdf(self) -> None:
        if printed := self._printed():
            self.printing.save_pdf(printed[1], printed[0])

    def _printed(self) -> tuple[str, Callable[[], Paper]] | None:
        printed = self.page().printed()
        if printed is None:
            self.bridge.tell(tr("There is nothing to print here: open an article, list quotes, or compare some."))
        return printed

    def _new_speaker(self) -> None:
        self.show_page("page_speakers")
        self.speakers.handlers()["new_speaker"]()

    # Changes

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        for page in self._made.values():
            page.refresh(changes)
        self._count()

    def _count(self) -> None:
        self.bridge.ask("window.library", self._desk.library, done=self._show_library)
        self.bridge.ask("window.next", self._desk.history.next, done=self._show_next)
        self.bridge.ask("window.learns", self._desk.suggestions.learns, done=self._show_learning)
        self.bridge.ask("window.learns_matches", self._desk.matches.learns, done=self._show_match_learning)

    def _first_steps(self, page: str) -> list[QAction]:
        """What fills an empty page: articles, and once there are some, what waits in them."""
        keys = ("page_review", "page_articles") if self._has_articles else ("add_files", "paste_article")
        return [self.commands[key] for key in keys if key != page]

    @Slot(object)
    def _show_library(self, library: LibraryView) -> None:
        if self._has_articles != (library.articles > 0):
            self._has_articles = library.articles > 0
            for key, page in self._made.items():
                page.offer_first_steps(self._first_steps(key))
        state = tr("Read-only") if library.read_only else tr("Saved")
        counts = (
            counted(library.articles, "article"),
            counted(library.quotes, "quote"),
            counted(library.speakers, "speaker"),
            counted(library.claims, "claim"),
        )
        self._saved.setText(" · ".join((state, library.name, *counts)))
        self._saved.setToolTip(library.path)
        self.setWindowTitle(tr("{library} – QuoteTracker", library=library.name))

    @Slot(object)
    def _show_next(self, labels: Next) -> None:
        for key, label in (("undo", labels.undo), ("redo", labels.redo)):
            what = inside(retold(label)) if label else ""
            named = tr("&Undo {what}", what=what) if key == "undo" else tr("&Redo {what}", what=what)
            self.commands[key].setText(named if what else tr(self.commands[key].spec.text))
            self.commands[key].setEnabled(label is not None)

    @Slot()
    def _undo(self) -> None:
        self.bridge.run(self._desk.history.undo, done=self._undone)

    def _redo(self) -> None:
        self.bridge.run(self._desk.history.redo, done=self._redone)

    @Slot(object)
    def _undone(self, step: object) -> None:
        label = retold(getattr(step, "label", ""))
        self.bridge.tell(tr("Undone: {label}.", label=label) if label else tr("There is nothing to undo."))

    @Slot(object)
    def _redone(self, step: object) -> None:
        label = retold(getattr(step, "label", ""))
        self.bridge.tell(tr("Done again: {label}.", label=label) if label else tr("There is nothing to redo."))

    def _learn(self) -> None:
        self.bridge.run(self._desk.suggestions.set_learning, on=self.commands["learn"].isChecked())

    def _learn_matches(self) -> None:
        on = self.commands["learn_matches"].isChecked()
        self.bridge.run(self._desk.matches.set_learning, on=on, done=self._flags_may_change)

    def _forget_habits(self) -> None:
        self.bridge.run(self._desk.suggestions.forget_habits)
        self.bridge.run(self._desk.matches.forget_lessons, done=self._forgotten)

    def _by_meaning(self) -> None:
        MeaningDialog(self.models, self).open()

    @Slot(object)
    def _forgotten(self, _nothing: object) -> None:
        self.bridge.tell(tr("Suggestions and matches are ranked as in a new library again. Your decisions are kept."))
        self.bridge.catch_up_in_background()

    @Slot(object)
    def _show_learning(self, on: object) -> None:
        self.commands["learn"].setChecked(bool(on))

    @Slot(object)
    def _show_match_learning(self, on: object) -> None:
        self.commands["learn_matches"].setChecked(bool(on))

    @Slot(object)
    def _flags_may_change(self, _nothing: object) -> None:
        self.bridge.catch_up_in_background()

    # Look

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme`` everywhere."""
        self._theme = theme
        for command in self.commands.values():
            if command.spec.icon:
                command.setIcon(icon(command.spec.icon, theme.muted, checked=theme.accent))
        self.notices.set_theme(theme)
        if self.guide is not None:
            self.guide.set_theme(theme)
        self.finder.set_theme(theme)
        self._door.set_theme(theme)
        self.intake.set_theme(theme)
        for page in self._made.values():
            page.set_theme(theme)

    def _switch_theme(self) -> None:
        self.theme_wanted.emit(LIGHT if self._theme.dark else DARK)

    def _follow_system(self) -> None:
        self.theme_wanted.emit(None)

    def _speak(self, language: str) -> None:
        self.language_wanted.emit(language)

    def _larger(self) -> None:
        self.articles.reader().zoom_in()

    def _smaller(self) -> None:
        self.articles.reader().zoom_out()

    def _usual_size(self) -> None:
        self.articles.reader().zoom_reset()

    def _article_look(self) -> None:
        ArticleLookDialog(self.articles.reader(), self).show()

    def _help_page(self) -> None:
        here = self._here()
        self._open_guide(HELP[here])

    def _guide(self) -> None:
        self._open_guide(INDEX)

    def _open_guide(self, place: str) -> None:
        """One window for the guide, which stays open beside the work."""
        if self.guide is None:
            self.guide = GuideWindow(self._theme, self)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()
        self.guide.show_help(place)
        self.guide.text.setFocus()

    def _shortcuts(self) -> None:
        dialog = ShortcutsDialog(list(self.commands.values()), self._settings, self)
        dialog.changed.connect(self._name_keys)
        dialog.open()

    @Slot()
    def _name_keys(self) -> None:
        """Buttons that name their keys."""
        for page in self._made.values():
            self._tip_keys(page)
        if "page_review" in self._made:
            self.review.set_keys({key: command.shown_keys() for key, command in self.commands.items()})

    def _tip_keys(self, page: Page) -> None:
        for key, button in page.key_buttons().items():
            if button.property("tip") is None:
                button.setProperty("tip", button.toolTip())
            tip, keys = button.property("tip"), self.commands[key].shown_keys()
            button.setToolTip(f"{tip} ({keys})" if keys else tip)

    def _about(self) -> None:
        AboutDialog(self).open()

    @Slot(object)
    def show_crash(self, error: BaseException) -> None:
        """Own up to a mistake of the program."""
        CrashDialog(error, self).open()

    # Session

    def _restore(self) -> None:
        if self._safe:
            self.show_page(RAIL[0])
            self.bridge.tell(tr("Safe start: nothing is restored, nothing is worked out in the background."))
            return
        if isinstance(geometry := self._settings.value("window/geometry"), QByteArray):
            self.restoreGeometry(geometry)
        state, self._widths_noted = self._session.stored(), self._widths()
        pages = state.get("pages")
        self._noted_pages = pages if isinstance(pages, dict) else {}
        key = str(state.get("page", RAIL[0]))
        self.page_of(RAIL[0])  # commands of the whole window ask it
        self.show_page(key if key in PAGES else RAIL[0])
        self._session.begin()
        self._travel = Travel()
        self._offer()

    def _noted(self) -> dict[str, Any]:
        """Where everything is; sizes go to the settings, which count for every library."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        widths = self._widths() | {key: splitter_states(self._made[key]) for key in self._seen}
        self._settings.setValue("window/widths", json.dumps(widths))
        # Widths that nobody has changed are left to fonts and language.
        now = {key: column_widths(page) for key, page in self._made.items()}
        changed = {key: sizes for key, sizes in now.items() if sizes != self._columns_at_first.get(key)}
        self._settings.setValue("window/columns", json.dumps(self._stored_columns() | changed))
        for page in self._made.values():
            page.save_state(self._settings)
        # Of a page that was not wanted this time the state stays that was noted before.
        pages = self._noted_pages | {key: page.session() for key, page in self._made.items()}
        return {"page": self._here(), "pages": pages}

    def _resume(self, key: str, page: Page) -> None:
        """Let a new page take up what was noted of it."""
        page.restore_state(self._settings)
        restore_splitters(page, self._widths_noted.get(key))
        self._columns_at_first[key] = column_widths(page)
        restore_columns(page, self._stored_columns().get(key))
        resumed(page.resume, self._noted_pages.get(key))

    def _widths(self) -> dict[str, Any]:
        return self._stored("window/widths")

    def _stored_columns(self) -> dict[str, Any]:
        return self._stored("window/columns")

    def _stored(self, name: str) -> dict[str, Any]:
        try:
            found = json.loads(str(self._settings.value(name, "{}")))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; outside of dialogs Qt leaves that to the space bar."""
        button = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the library. The window is gone at once; what is being saved is finished behind it."""
        if not self._left:
            self._left = True
            self._note_place()
            self.hide()
            self._finish()
        super().closeEvent(event)

    def leave(self) -> None:
        """Remember where everything was, finish what is being saved; the window only stands there from now on."""
        if self._left:
            return
        self._left = True
        self._note_place()
        self._finish()

    def _finish(self) -> None:
        self.keeper.stop()
        self.bridge.close()

    def _note_place(self) -> None:
        """Save the field that is being typed in, and remember where everything was."""
        if (typing := self.focusWidget()) is not None:
            typing.clearFocus()  # a field is saved when it is left
        if not self._safe:
            self._session.end()

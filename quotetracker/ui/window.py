"""The main window: joins pages, commands, notices and the library to one another. Pages do the rest."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quotetracker.model.views import Changes, LibraryView, QuoteFilter
from quotetracker.services.desk import Desk
from quotetracker.services.unsaved import UnsavedView
from quotetracker.ui.actions import command_words
from quotetracker.ui.articles.look_dialog import ArticleLookDialog
from quotetracker.ui.export.papers import Paper
from quotetracker.ui.export.printing import Printing
from quotetracker.ui.finder.door import FinderDoor
from quotetracker.ui.finder.finder import Finder
from quotetracker.ui.help.helping import Helping
from quotetracker.ui.intake.desk import IntakeDesk
from quotetracker.ui.jobs.working import WorkStrip
from quotetracker.ui.language.wording import LANGUAGES, tr
from quotetracker.ui.look.notice_bar import NoticeBar
from quotetracker.ui.look.theme import DARK, LIGHT, Theme
from quotetracker.ui.look.theme_icons import icon
from quotetracker.ui.matches.learning import Learning
from quotetracker.ui.matches.model_desk import ModelDesk
from quotetracker.ui.matches.scan_status import ScanStatus
from quotetracker.ui.menus import make_commands, make_menus, make_rail
from quotetracker.ui.page import Page
from quotetracker.ui.paged_window import PagedWindow
from quotetracker.ui.pages import PAGES, RAIL, LoadingAhead
from quotetracker.ui.remembering import Remembering
from quotetracker.ui.safety.crash_dialog import CrashDialog
from quotetracker.ui.safety.keeper import Keeper
from quotetracker.ui.safety.undoing import Undoing
from quotetracker.ui.safety.unsaved_dialog import UnsavedDialog
from quotetracker.ui.session import Session
from quotetracker.ui.speakers.words import counted
from quotetracker.ui.start.libraries import Libraries
from quotetracker.ui.travel import Travel

#: Borders and title of a window, about: at first it stands whole on a small screen.
_FRAME = QSize(8, 40)


class MainWindow(PagedWindow):
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
        super().__init__(desk, theme, idle=safe)
        self._safe = safe
        self._left = False
        self._has_articles = False
        self._settings = settings
        self._remembering = Remembering(settings)
        self._session = Session(settings, desk.path, self._noted, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 600)
        self.resize(QSize(1360, 860).boundedTo(self.screen().availableGeometry().size() - _FRAME))
        self.intake = IntakeDesk(self.bridge, settings, theme, self)
        self.printing = Printing(self.bridge, self)
        self.keeper = Keeper(self.bridge, self)
        if safe:
            self.keeper.stop()
        self.keeper.restore_wanted.connect(self.restore_wanted)
        self.libraries = Libraries(desk.path, settings, self)
        self.libraries.wanted.connect(self.library_wanted)
        self.libraries.copy_wanted.connect(self.keeper.save_copy)
        self.keeper.library_wanted.connect(self.libraries.go_on_with)
        self.commands = make_commands(self, settings, self._do)
        self.undoing = Undoing(self.bridge, self.commands, self)
        self.learning = Learning(self.bridge, self.commands, ModelDesk(self.bridge, self), self)
        self.helping = Helping(self.commands, settings, theme, self)
        self.helping.keys_changed.connect(self._name_keys)
        self._globals: Mapping[str, Callable[[], object]] = self._global_handlers()
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
        LoadingAhead(self.bridge.jobs.busy, self)

    # Building

    def _make_menus(self) -> None:
        self.recent_menu = make_menus(self.menuBar(), self.commands)
        self.libraries.fill(self.recent_menu)
        self._door = FinderDoor(self.commands["search"], self._theme, self)
        self.menuBar().setCornerWidget(self._door)

    def _make_pages(self) -> None:
        body = QWidget(self)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(6, 6, 10, 4)
        layout.setSpacing(6)
        layout.addLayout(make_rail(self.commands, body))
        column = QVBoxLayout()
        column.setSpacing(6)
        self.notices = NoticeBar(self._theme, body)
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
        self._matching.stop_wanted.connect(self.learning.stop_or_go_on)
        self._matching.resume_wanted.connect(self.learning.stop_or_go_on)
        self.notices.undo_wanted.connect(self.undoing.undo)
        self.intake.arrived.connect(self._show_arrived)
        self.finder.command_chosen.connect(self._do)
        self.finder.quote_chosen.connect(self.show_quote)
        self.finder.article_chosen.connect(self.show_article)
        self.finder.speaker_chosen.connect(self.show_speaker)
        self.finder.claim_chosen.connect(self.show_claim)
        self.finder.search_chosen.connect(self.show_search)

    # Pages

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
                self.articles.library_wanted.connect(self.libraries.go_on_with)
                self.articles.export_wanted.connect(self._export)
                self.articles.start().set_recent(self.libraries.others())
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
        page.set_theme(self._theme)
        if not self._safe:
            self._remembering.resume(key, page)

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
            "open_library": self.libraries.open_another,
            "new_library": self.libraries.make_new,
            "open_samples": self.samples_wanted.emit,
            "export_sheet": self._go_export,
            "print": self._print,
            "print_preview": self._print_preview,
            "save_pdf": self._save_pdf,
            "quit": self.close,
            "undo": self.undoing.undo,
            "redo": self.undoing.redo,
            "search": self._find,
            "filter_here": self._filter_here,
            "compare_everything": self.bridge.compare_everything,
            "stop_comparing": self.learning.stop_or_go_on,
            "new_speaker": self._new_speaker,
            "learn": self.learning.switch_suggestions,
            "learn_matches": self.learning.switch_matches,
            "forget_habits": self.learning.forget,
            "by_meaning": self.learning.ask_meaning,
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
            "guide": self.helping.show_guide,
            "shortcuts": self.helping.show_keys,
            "about": self.helping.show_about,
            "backups": self.keeper.show,
            "copy_library": self.libraries.save_copy,
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

    @Slot(object, object)
    def _export(self, wanted: QuoteFilter, order: str) -> None:
        self.show_page("page_export")
        self.export.show_filter(wanted, order)

    def _go_export(self) -> None:
        self.show_page("page_export")

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
        self.undoing.read()
        self.learning.read()

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

    # Look

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme`` everywhere."""
        self._theme = theme
        for command in self.commands.values():
            if command.spec.icon:
                command.setIcon(icon(command.spec.icon, theme.muted, checked=theme.accent))
        self.notices.set_theme(theme)
        self.helping.set_theme(theme)
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
        self.helping.help_with(self._here())

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
        state = self._session.stored()
        self._remembering.take_up(state)
        key = str(state.get("page", RAIL[0]))
        self.page_of(RAIL[0])  # commands of the whole window ask it
        self.show_page(key if key in PAGES else RAIL[0])
        self._session.begin()
        self._travel = Travel()
        self._offer()

    def _noted(self) -> dict[str, Any]:
        """Where everything is; sizes go to the settings."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        pages = self._remembering.note(self._made, seen=self._seen)
        return {"page": self._here(), "pages": pages}

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

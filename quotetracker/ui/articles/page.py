"""The page where articles are read and quotes are marked: list, reader, inspector."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotetracker import paths
from quotetracker.model.views import ArticleView, Changes, SuggestionView
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.text.spans import Span
from quotetracker.ui.articles.column import ArticlesColumn
from quotetracker.ui.articles.forms import ArticleDialog
from quotetracker.ui.articles.hint import ArticlesHint
from quotetracker.ui.articles.kept_look import keep_look, kept_look
from quotetracker.ui.articles.list import ArticlesList
from quotetracker.ui.articles.opening import opened, opened_again, suggest_again
from quotetracker.ui.articles.reading import Reading
from quotetracker.ui.articles.revising import Revising
from quotetracker.ui.articles.several import Several
from quotetracker.ui.export.papers import Paper, article_paper
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.matches.find_panel import FindPanel, Sought
from quotetracker.ui.page import Page
from quotetracker.ui.reader.inspector import Inspector
from quotetracker.ui.reader.marking import QUOTE_ACTIONS, SELECTION_ACTIONS, Marking, OpenArticle
from quotetracker.ui.reader.reader import Reader
from quotetracker.ui.review.echoes import Echoing
from quotetracker.ui.review.reviewing import REVIEW_ACTIONS, Reviewing
from quotetracker.ui.review.suggestion_panel import SuggestionPanel
from quotetracker.ui.start.panel import StartPanel


class ArticlesPage(Page):
    """Articles on the left, the text in the middle, the current quote on the right."""

    title = later("Articles")
    icon = "articles"
    library_wanted = Signal(object)
    """Path of a library to open."""
    export_wanted = Signal(object, str)
    """QuoteFilter and order of what is to be exported."""
    files_dropped = Signal(object)
    text_dropped = Signal(str)
    recognition_wanted = Signal(object)
    """ScannedAgain: the text of the open article's scan is to be recognised."""
    text_taken = Signal(object)
    """TakenAgain, sent here: it was."""
    article_wanted = Signal(object)
    """ArticleId to show."""

    def __init__(self, bridge: Bridge, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._actions = actions
        self._shown: OpenArticle | None = None
        self._wanted_quote: QuoteId | None = None
        self._wanted_span: Span | None = None
        self._wanted_reading: float | None = None
        self._name_next = False
        self._to_read: ArticleId | None = None
        self._keep_keyboard = False
        self._build(theme)
        self.setAcceptDrops(True)
        self._column.begin()

    # What is shown

    def enter(self) -> None:
        """Give the keyboard to the text, or to the list while nothing is open."""
        keeps, self._keep_keyboard = self._keep_keyboard, False
        if not (keeps and self._found.is_open()):
            (self._reader if self._shown else self._list).setFocus()

    def article(self) -> ArticleView | None:
        """The open article."""
        return self._shown.article if self._shown else None

    def list(self) -> ArticlesList:
        """The list, for tests and help."""
        return self._list

    def reader(self) -> Reader:
        """The reader, for text size and tests."""
        return self._reader

    def inspector(self) -> Inspector:
        """The inspector, for tests and help."""
        return self._inspector

    def show_article(
        self,
        article: ArticleId,
        *,
        quote: QuoteId | None = None,
        span: Span | None = None,
        reading: float | None = None,
        to_read: bool = False,
    ) -> None:
        """Open an article, at one of its quotes or at a passage if one is named, or scrolled to ``reading``.

        ``to_read`` gives its text the keyboard, once it is there.
        """
        self._to_read = article if to_read else None
        self._wanted_reading = reading
        self._wanted_quote, self._wanted_span = quote, span
        self._column.show_article(article)
        if self._shown is not None and self._shown.article.id == article:
            self._go_to_wanted()
            self._give_keyboard()
        else:
            self._open(article)

    def start(self) -> StartPanel:
        """What is shown while there is no article."""
        return self._nothing

    def place(self) -> tuple[ArticleId, QuoteId | None, float] | None:
        """Where the editor is, for going back: article, current quote, and what stands at the top of the reader."""
        return (self._shown.article.id, self._reader.current(), self._reader.place()) if self._shown else None

    def filter_field(self) -> QLineEdit | None:
        """The line above the list."""
        return self._column.filter

    def find_here(self) -> bool:
        """With the keyboard in the list, narrow that; else find words in the open article."""
        here = QApplication.focusWidget()
        if self._shown is None or (here is not None and self._column.isAncestorOf(here)):
            return super().find_here()
        self.finding.open()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the text closes the bar under it."""
        if event.key() == Qt.Key.Key_Escape and self.finding.isVisible() and self._reader.hasFocus():
            self.finding.leave()
        else:
            super().keyPressEvent(event)

    def refresh(self, changes: Changes) -> None:
        """Read the open article with its quotes again, then the list: what the editor looks at comes first."""
        shown = self._shown
        if shown is not None:
            touched = shown.article.id in changes.articles or changes.matches & shown.quotes.keys()
            if changes.speakers or changes.articles - {shown.article.id}:
                self._echoing.forget()
            if touched or changes.speakers:
                self._read_again(shown.article.id)
            elif changes.claims or changes.matches:
                self._inspector.read_claims()
                self._inspector.read_matches()
        if changes.articles or changes.matches or changes.quotes:
            self._column.read_rows(changes)

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        super().set_theme(theme)
        for part in (
            self._list,
            self._reading,
            self._inspector,
            self._panel,
            self._found,
            self._nothing,
            self._revising,
        ):
            part.set_theme(theme)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the selection and the current quote."""
        found: dict[str, Callable[[], object]] = {}
        if self._column.number():
            found |= {"next_article": self._next_article, "previous_article": self._previous_article}
        if self._shown is None:
            return found | self._marking.handlers() | self._reviewing.handlers()
        found |= {"edit_article": self._edit_article, "delete_article": self._delete_articles}
        found |= {"find_next": self.finding.find_next, "find_previous": self.finding.find_previous}
        found |= self._revising.handlers() | self._marking.handlers() | self._reviewing.handlers()
        for key in ("set_speaker", "change_speaker"):
            if key in found:
                found[key] = partial(self._beside_text, found[key])
        return found | self._several.handlers()

    # Building

    def _build(self, theme: Theme) -> None:
        self._column = ArticlesColumn(self._bridge, theme, self._actions, self)
        self._column.chosen.connect(self._open)
        self._column.filled.connect(self._show_sides)
        self._column.shown.connect(self.state_changed)
        self._column.first_gone.connect(self._want_nothing)
        self._column.open_gone.connect(self._close_article)
        self._column.selected.connect(self.state_changed)
        self._list = self._column.list
        self._list.delete_wanted.connect(self._delete_articles)
        self._list.customContextMenuRequested.connect(self._list_menu)
        self._several = Several(self._bridge, self._list, self, number=self._column.number)
        self._several.quotes_wanted.connect(self.quotes_wanted)
        self._several.export_wanted.connect(self.export_wanted)

        first = [self._actions[key] for key in ("paste_article", "add_files")]
        self._nothing = StartPanel(theme, first, self._actions["open_samples"], self)
        self._nothing.library_wanted.connect(self.library_wanted)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._nothing)
        self._reading = Reading(theme, self)
        self._middle.addWidget(self._reading)
        self._reader, self.finding = self._reading.reader, self._reading.finding
        self._reader.selection_changed.connect(self._selected)
        self._reader.mark_clicked.connect(self._choose)
        self._reader.mark_activated.connect(self._activate)
        self._reader.files_dropped.connect(self.files_dropped)
        self._reader.text_dropped.connect(self.text_dropped)
        self._reader.context_requested.connect(self._menu)

        self._inspector = Inspector(self._bridge, theme, self)
        self._inspector.quote_wanted.connect(self.quote_wanted)
        self._inspector.comparison_wanted.connect(self.comparison_wanted)
        self._inspector.match_changed.connect(self.state_changed)
        self._marking = Marking(self._bridge, self._reader, self._inspector, self)
        self._marking.chosen.connect(self._choose)
        self._marking.marked.connect(self._marked)
        self._marking.comparison_wanted.connect(self.comparison_wanted)
        self._panel = SuggestionPanel(self._bridge, theme, self._actions, self)
        self._reviewing = Reviewing(self._bridge, self._reader, self._panel, self)
        self._reviewing.chosen.connect(self._choose)
        self._echoing = Echoing(self._bridge, self)
        self._echoing.found.connect(self._show_echoes)
        self._panel.quote_wanted.connect(self.quote_wanted)
        self._revising = Revising(self._bridge, self._reader, theme, self)
        self._revising.article_wanted.connect(self.article_wanted)
        self._revising.recognition_wanted.connect(self.recognition_wanted)
        self.text_taken.connect(self._revising.show_taken)
        self._hint = ArticlesHint(self._actions["new_library"], self)
        self._hint.set_sample(sample=self._desk.path == paths.sample_library())
        self._hint.set_count(None)
        self._side = QStackedWidget(self)
        self._side.addWidget(self._hint)
        self._side.addWidget(self._inspector)
        self._side.addWidget(self._panel)
        self._found = FindPanel(self._bridge, theme, self)
        self._found.quote_wanted.connect(self._show_result)
        self._found.back_wanted.connect(self._show_sought)
        self._found.closed.connect(self._close_found)
        self._marking.find_wanted.connect(self._find)
        self._marking.statement_wanted.connect(self.statement_wanted)
        self._inspector.statement_wanted.connect(self.statement_wanted)
        self._side.addWidget(self._found)
        right = self._right = QFrame(self)
        right.setProperty("card", "true")
        QVBoxLayout(right).addWidget(self._side)
        right.layout().setContentsMargins(1, 5, 1, 5)  # type: ignore[union-attr]

        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(8)
        for part, stretch in ((self._column, 0), (self._middle, 1), (right, 0)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._middle.setMinimumWidth(340)
        right.setMinimumWidth(270)
        self._has_sizes = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    # Reading

    @Slot(bool)
    def _show_sides(self, some: bool) -> None:
        """Beside the first steps they would only stand about."""
        for side in (self._column, self._right):
            side.setVisible(some)

    @Slot()
    def _want_nothing(self) -> None:
        self._wanted_quote = self._wanted_reading = None

    @Slot(object)
    def _open(self, article: ArticleId) -> None:
        self._bridge.ask("articles.open", opened, self._desk, article, self._echoing.flags(), done=self._show)

    @Slot(object)
    def _show(self, shown: OpenArticle) -> None:
        self._shown = shown
        self._column.set_open(shown.article.id)
        self._reading.show_text(shown.article)
        self._middle.setCurrentIndex(1)
        self._show_again(shown)
        self._go_to_wanted()
        self._give_keyboard()
        # Nothing moves unless a suggestion changed.
        again = partial(suggest_again, self._desk, shown.article.id)
        self._bridge.read("articles.suggest", again, done=self._read)

    def _give_keyboard(self) -> None:
        wanted, self._to_read = self._to_read, None
        if wanted is not None and self._shown is not None and self._shown.article.id == wanted and self.isVisible():
            self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_again(self, shown: OpenArticle | None) -> None:
        """The same article with its quotes as they are now; the text stays where it is."""
        if shown is None or self._shown is None or shown.article.id != self._shown.article.id:
            return
        if shown.article.text != self._shown.article.text:
            self._reading.show_text(shown.article)  # it was corrected
        self._shown = shown
        self._marking.set_open(shown)
        self._revising.set_article(shown.article)
        self._reading.show_source(shown.article)
        self._reader.set_index(shown.marks)
        self._reviewing.set_open(shown.suggestions)
        self._echoing.set_open(shown.suggestions)
        self._choose(self._reader.current())
        if self._wanted_quote in shown.quotes:
            self._go_to_wanted()

    @Slot()
    def _show_echoes(self) -> None:
        """More is known of what the suggestions repeat: signs in the margin, cards beside the current one."""
        if self._shown is not None:
            self._read_again(self._shown.article.id)

    def _read_again(self, article: ArticleId) -> None:
        self._bridge.ask(
            "articles.again", opened_again, self._desk, article, self._echoing.flags(), done=self._show_again
        )

    def _show_echoes_of(self, view: SuggestionView | None) -> None:
        self._echoing.put_first(view.id if view else None)
        self._panel.show_echoes(self._echoing.of(view.id) if view else ())

    @Slot(object)
    def _read(self, _nothing: object) -> None:
        """Suggestions arrive as a change of the article."""

    @Slot()
    def _close_article(self) -> None:
        self._bridge.give_up("articles.suggest")
        self._shown = None
        self._column.set_open(None)
        self.finding.put_away()
        self._marking.set_open(None)
        self._revising.set_article(None)
        self._reviewing.set_open({})
        self._echoing.set_open({})
        self._reader.show_text("")
        self._middle.setCurrentIndex(0)
        self._choose(None)

    def _go_to_wanted(self) -> None:
        quote, self._wanted_quote = self._wanted_quote, None
        span, self._wanted_span = self._wanted_span, None
        reading, self._wanted_reading = self._wanted_reading, None
        view = self._shown.quotes.get(quote) if self._shown and quote is not None else None
        if reading is not None:
            self._choose(quote)
            self._reader.restore_place(reading)
        elif view is not None:
            self._choose(view.id)
            self._reader.reveal(view.spans[0])
            if self._name_next and not view.speakers:
                self._inspector.focus_speaker()
            self._name_next = False
        elif quote is not None and quote < 0:
            self._reviewing.go_to(quote)
        elif span is not None:
            self._reader.select_span(span)
            self._reader.reveal(span)

    @Slot(object)
    def _choose(self, quote: QuoteId | None) -> None:
        self._reader.set_current(quote)
        view, suggestion = self._marking.current(), self._reviewing.current()
        self._inspector.show_quote(view)
        self._panel.show_suggestion(suggestion)
        self._show_echoes_of(suggestion)
        if not self._found.is_open():
            self._side.setCurrentWidget(self._inspector if view else self._panel if suggestion else self._hint)
        self._hint.set_count(len(self._shown.quotes) if self._shown else None)
        self._offer()

    def _offer(self) -> None:
        """Put on the strip what can be done with the selection or the current quote."""
        view = self._marking.current()
        order = list(self._shown.quotes) if self._shown else []
        keys: tuple[str, ...]
        if self._reader.selected_span() is not None:
            text = tr("Selected words")
            keys = SELECTION_ACTIONS if view else ("add_quote", "find_elsewhere", "make_claim")
        elif self._reviewing.current():
            text, keys = self._reviewing.line(), REVIEW_ACTIONS
        elif view:
            text = tr("Quote {id} of {order}", id=order.index(view.id) + 1, order=len(order))
            keys = QUOTE_ACTIONS
        elif self._shown and self._shown.suggestions:
            text = self._reviewing.line()
            keys = ("next_suggestion", "accept_sure") if self._reviewing.sure() else ("next_suggestion",)
        else:
            text = tr("Select words, or click into a passage in quotation marks")
            keys = ("add_quote", "next_quote") if order else ("add_quote",)
        self._reading.strip.set_actions([self._actions[key] for key in keys], text=text)
        self.state_changed.emit()

    @Slot(object)
    def _selected(self, _span: Span | None) -> None:
        self._offer()

    def _beside_text(self, verb: Callable[[], object]) -> None:
        """Do something in the inspector or the panel, which must be in sight."""
        if self._found.is_open():
            self._close_found()
        verb()

    @Slot(object)
    def _activate(self, quote: QuoteId) -> None:
        self._found.forget()
        self._choose(quote)
        self._inspector.focus_speaker()

    @Slot(object)
    def _marked(self, quote: QuoteId) -> None:
        """A new quote is on its way: it becomes current, and the keyboard goes to its speaker."""
        self._found.forget()
        self._wanted_quote, self._name_next = quote, True
        if self._shown and quote in self._shown.quotes:
            self._go_to_wanted()

    @Slot(object)
    def _find(self, sought: Sought) -> None:
        """Look for words in the archive; what is found stays beside the text until it is closed."""
        self._side.setCurrentWidget(self._found)
        self._found.look_for(sought)

    @Slot(object)
    def _show_result(self, quote: QuoteId) -> None:
        """Show what was found; the keyboard stays with the results, to go on to the next."""
        self._keep_keyboard = True
        self.quote_wanted.emit(quote)

    @Slot()
    def _close_found(self) -> None:
        self._found.forget()
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(self._reader.current())

    @Slot(object)
    def _show_sought(self, sought: Sought) -> None:
        self.show_article(sought.article, span=sought.spans[0])

    @Slot(object)
    def _menu(self, point: QPoint) -> None:
        self._marking.menu(self._actions, point)

    # Articles

    def _next_article(self) -> None:
        self._list.step(1)

    def _previous_article(self) -> None:
        self._list.step(-1)

    def _edit_article(self) -> None:
        if self._shown is None:
            return
        dialog = ArticleDialog(self._shown.article, self._bridge, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._save_article)
        dialog.open()

    @Slot()
    def _save_article(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, ArticleDialog):
            edit = dialog.saving(self._desk.articles.edit)
            self._bridge.run(edit, dialog.article(), dialog.fields(), seen=(dialog.shown(),))

    @Slot()
    def _delete_articles(self) -> None:
        selected = self._list.selected() or ((self._shown.article.id,) if self._shown else ())
        if selected and not self._desk.read_only:
            self._several.delete(selected)

    @Slot(QPoint)
    def _list_menu(self, point: QPoint) -> None:
        self._several.menu(self._actions, point)

    # Session

    def showEvent(self, event: QShowEvent) -> None:
        """Share the width out when the page is first seen: the text gets most of it."""
        super().showEvent(event)
        if not self._has_sizes:
            self._has_sizes = True
            width = self.width()
            left, right = max(180, min(260, width // 5)), max(270, min(350, width * 27 // 100))
            self._splitter.setSizes([left, width - left - right, right])

    def printed(self) -> tuple[str, Callable[[], Paper]] | None:
        """The open article, its quotes marked."""
        if self._shown is None:
            return None
        article = self._shown.article
        return article.title or tr("Untitled"), partial(article_paper, self._desk, article.id)

    def session(self) -> dict[str, Any]:
        """The open article with the place in it, the filter, and what is selected."""
        waiting = (self._column.first(), self._wanted_quote, self._wanted_reading or 0.0)  # it is still being read
        article, quote, reading = self.place() or waiting
        if self._shown is not None and quote not in self._shown.quotes:
            quote = None  # the key of a suggestion
        return {
            "article": article,
            "quote": quote,
            "reading": round(reading, 3),
            **self._column.session(),
        }

    def resume(self, state: Mapping[str, Any]) -> None:
        """Open the article at its place as soon as the list is read."""
        self._column.resume(state)
        if state["article"] is not None:
            self._wanted_quote = None if state["quote"] is None else QuoteId(int(state["quote"]))
            self._wanted_reading = float(state["reading"])

    def save_state(self, settings: QSettings) -> None:
        """Remember sizes."""
        settings.setValue("articles/splitter", self._splitter.saveState())
        keep_look(settings, self._reader.look())

    def restore_state(self, settings: QSettings) -> None:
        """Take up sizes again."""
        if isinstance(state := settings.value("articles/splitter"), QByteArray):
            self._has_sizes = self._splitter.restoreState(state)
        self._reader.set_look(kept_look(settings))

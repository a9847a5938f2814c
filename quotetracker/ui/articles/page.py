"""The page where articles are read and quotes are marked: list, reader, inspector."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QModelIndex, QPoint, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotetracker import paths
from quotetracker.errors import NotFoundError
from quotetracker.model.views import ArticleView, Changes, QuoteView, SuggestionView
from quotetracker.model.vocabulary import ArticleId, QuoteId, SuggestionId
from quotetracker.text.names import initials
from quotetracker.text.offsets import Utf16Map
from quotetracker.text.spans import Span
from quotetracker.ui.articles.forms import ArticleDialog
from quotetracker.ui.articles.hint import ArticlesHint
from quotetracker.ui.articles.list import ArticlesList
from quotetracker.ui.articles.revising import Revising
from quotetracker.ui.articles.several import Several
from quotetracker.ui.articles.shelf import MOST_AGAIN, Order, Read, Shelf, read_head, read_order, read_rows
from quotetracker.ui.export.papers import Paper, article_paper
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Check, Lane
from quotetracker.ui.language.wording import later, shown_date, tr
from quotetracker.ui.look.fonts import ArticleLook
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.matches.find_panel import FindPanel, Sought
from quotetracker.ui.page import Page
from quotetracker.ui.reader.find_bar import FindBar
from quotetracker.ui.reader.inspector import Inspector
from quotetracker.ui.reader.marking import QUOTE_ACTIONS, SELECTION_ACTIONS, Marking, OpenArticle
from quotetracker.ui.reader.marks import Mark, MarkIndex
from quotetracker.ui.reader.reader import Reader
from quotetracker.ui.reader.strip import ReaderStrip
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.review.echoes import Echoing, Flags
from quotetracker.ui.review.reviewing import REVIEW_ACTIONS, Reviewing, suggestion_mark
from quotetracker.ui.review.suggestion_panel import SuggestionPanel
from quotetracker.ui.speakers.scripts import marked
from quotetracker.ui.speakers.words import counted, joined, short_address
from quotetracker.ui.start.panel import StartPanel

_ORDERS = {
    "newest": later("Newest first"),
    "oldest": later("Oldest first"),
    "title": later("Title, A to Z"),
    "outlet": later("Outlet, A to Z"),
    "quotes": later("Most quotes first"),
    "waiting": later("Most to review first"),
}
#: Selected articles that the next start takes up again.
_REMEMBERED = 100


class ArticlesPage(Page):
    """Articles on the left, the text in the middle, the current quote on the right."""

    title = later("Articles")
    icon = "articles"
    library_wanted = Signal(object)
    export_wanted = Signal(object, str)
    """QuoteFilter and order of what is to be exported."""
    """Path of a library to open."""
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
        self._shelf = Shelf()
        self._stale: set[ArticleId] | None = None  # None: all of them
        self._stale_quotes: set[QuoteId] = set()
        self._shown: OpenArticle | None = None
        self._wanted_quote: QuoteId | None = None
        self._wanted_span: Span | None = None
        self._wanted_reading: float | None = None
        self._name_next = False
        self._to_read: ArticleId | None = None
        self._keep_keyboard = False
        self._first: ArticleId | None = None
        self._first_selected: tuple[ArticleId, ...] = ()
        self._build(theme)
        self.setAcceptDrops(True)
        self._bridge.ask("articles.head", read_head, self._desk, done=self._take_head)
        self._read_rows()

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
        if not self._list.choose(article):
            self._filter.clear()
            self._show_rows()
            if not self._list.choose(article):
                self._first = article  # the list is still being read
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
        return self._filter

    def find_here(self) -> bool:
        """With the keyboard in the list, narrow that; else find words in the open article."""
        here = QApplication.focusWidget()
        if self._shown is None or (here is not None and self._left.isAncestorOf(here)):
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
            self._read_rows(changes)

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        super().set_theme(theme)
        for part in (
            self._list,
            self._reader,
            self.finding,
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
        if self._shelf:
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
        self._list = ArticlesList(theme, self)
        self._list.chosen.connect(self._chosen)
        self._several = Several(self._bridge, self._list, self, number=self._shelf.__len__)
        self._several.quotes_wanted.connect(self.quotes_wanted)
        self._several.export_wanted.connect(self.export_wanted)
        self._list.selected_changed.connect(self._say_selected)
        self._list.delete_wanted.connect(self._delete_articles)
        self._list.customContextMenuRequested.connect(self._list_menu)
        self._narrowing = False
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(tr("Filter articles"))
        self._filter.setAccessibleName(tr("Filter articles by title or outlet"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._narrow)
        self._filter.returnPressed.connect(self._go_to_list)
        self._order = QComboBox(self)
        self._order.setAccessibleName(tr("Order of the articles"))
        self._order.setToolTip(tr("What the list is sorted by"))
        self._order.setMinimumContentsLength(8)
        self._order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for by, words in _ORDERS.items():
            self._order.addItem(tr(words), by)
        self._order.currentIndexChanged.connect(self._sort)
        left = self._left = _card(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self._filter)
        column.addWidget(self._order)
        column.addWidget(self._list, 1)
        self._selected_count = QLabel(left)
        self._selected_count.setProperty("role", "muted")
        self._selected_count.hide()
        column.addWidget(self._selected_count)
        self._strip_add = ReaderStrip(left)
        self._strip_add.set_actions([self._actions["add_files"], self._actions["paste_article"]], text="")
        column.addWidget(self._strip_add)

        first = [self._actions[key] for key in ("paste_article", "add_files")]
        self._nothing = StartPanel(theme, first, self._actions["open_samples"], self)
        self._nothing.library_wanted.connect(self.library_wanted)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._nothing)
        self._middle.addWidget(self._build_reading())

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
        right = self._right = _card(self)
        QVBoxLayout(right).addWidget(self._side)
        right.layout().setContentsMargins(1, 5, 1, 5)  # type: ignore[union-attr]

        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(8)
        for part, stretch in ((left, 0), (self._middle, 1), (right, 0)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        left.setMinimumWidth(max(180, self._strip_add.room() + 24))  # words are longer in other languages
        self._middle.setMinimumWidth(340)
        right.setMinimumWidth(270)
        self._has_sizes = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _build_reading(self) -> QWidget:
        card = _card(self)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(0)
        head = QWidget(card)
        heads = QVBoxLayout(head)
        heads.setContentsMargins(24, 14, 24, 6)
        self._heads = heads
        self._source = QLabel(head)
        self._source.setObjectName("source")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setProperty("role", "muted")
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._source.setWordWrap(True)
        heads.addWidget(self._source)
        layout.addWidget(head)
        self._reader = Reader(card)
        self._reader.set_theme(self._theme)
        self._reader.selection_changed.connect(self._selected)
        self._reader.text_moved.connect(self._align_head)
        self._align_head()
        self._reader.mark_clicked.connect(self._choose)
        self._reader.mark_activated.connect(self._activate)
        self._reader.files_dropped.connect(self.files_dropped)
        self._reader.text_dropped.connect(self.text_dropped)
        self._reader.context_requested.connect(self._menu)
        layout.addWidget(self._reader, 1)
        self.finding = FindBar(self._reader, self._theme, card)
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 6, 14, 0)
        bar.addWidget(self.finding)
        layout.addLayout(bar)
        self._strip = ReaderStrip(card)
        strip = QHBoxLayout()
        strip.setContentsMargins(14, 6, 14, 0)
        strip.addWidget(self._strip)
        layout.addLayout(strip)
        return card

    # Reading

    @Slot()
    def _align_head(self) -> None:
        """Where the article is from stands above its text, however wide the window is."""
        self._heads.setContentsMargins(self._reader.text_left(), 14, 24, 6)

    def _read_rows(self, changes: Changes | None = None) -> None:
        """Read again what ``changes`` touch; everything at first, and where very much changed."""
        if changes is not None and self._stale is not None:
            self._stale |= changes.articles
            self._stale_quotes |= changes.matches
            if len(self._stale) + len(self._stale_quotes) > MOST_AGAIN:
                self._stale = None
        self._bridge.ask(
            "articles.rows",
            read_rows,
            self._desk,
            None if self._stale is None else frozenset(self._stale),
            frozenset(self._stale_quotes),
            self._shelf.rows() if self._stale is None else (),
            done=self._take,
            lane=Lane.SURVEY if self._stale is None else Lane.ASK,
        )

    @Slot(object)
    def _take_head(self, read: Read) -> None:
        if not self._shelf:
            self._show_read(read)

    @Slot(object)
    def _take(self, read: Read) -> None:
        # A question that was replaced by a newer one is contained in it: nothing is forgotten here that still waits.
        self._stale, self._stale_quotes = set(), set()
        self._show_read(read)
        if read.gone:
            self._bridge.let_go(read.gone)
        if self._shown is not None and self._shown.article.id not in self._shelf:
            self._close_article()
        if self._order.currentIndex():
            self._sort()

    @Slot()
    def _sort(self) -> None:
        """Show the list in another order, or in the same one after a change."""
        by = str(self._order.currentData())
        if by == "newest":
            self._shelf.sort(None)
            self._show_rows()
        else:
            self._bridge.ask("articles.order", read_order, self._desk, by, done=self._take_order, lane=Lane.SURVEY)

    @Slot(object)
    def _take_order(self, order: Order) -> None:
        if order.by == self._order.currentData():
            self._shelf.sort(order)
            self._show_rows()

    def _show_read(self, read: Read) -> None:
        self._shelf.take(read)
        for side in (self._left, self._right):
            side.setVisible(bool(self._shelf))  # beside the first steps they would only stand about
        self._show_rows()
        if self._first is not None:
            self._show_first(self._first, whole=read.asked is None)
        elif self._list.current() is None and self._shelf:
            self._list.step(1)
        self.state_changed.emit()

    def _show_first(self, first: ArticleId, *, whole: bool) -> None:
        """Mark in the list what is shown, or is to be shown, as soon as it is read; ``whole``: all have been read."""
        if self._list.choose(first):
            several = len(self._first_selected) > 1
            if several:
                self._list.select(self._first_selected)
            if several and not whole:
                return  # the rest of the selection is still being read
        elif not whole:
            return
        elif first not in self._shelf:
            self._wanted_quote = self._wanted_reading = None
            self._list.step(1)
        elif self._shown is None or self._shown.article.id != first:
            self._open(first)  # the filter hides it from the list, not from the editor
        self._first, self._first_selected = None, ()

    @Slot()
    def _show_rows(self) -> None:
        self._list.set_rows(self._shelf.shown(self._filter.text()))

    @Slot()
    def _narrow(self) -> None:
        """List fewer articles or more; the one that is being read stays, whether it is listed or not."""
        self._narrowing = True  # Qt makes a neighbour of what goes the current row
        self._show_rows()
        if self._shown is not None and self._list.current() != self._shown.article.id:
            self._list.clearSelection()
            self._list.setCurrentIndex(QModelIndex())
            self._list.choose(self._shown.article.id)
        self._narrowing = False

    @Slot()
    def _go_to_list(self) -> None:
        """From the filter to what it lists: to the article that is being read, else to the first."""
        if self._list.current() is None:
            self._list.step(1)
        self._list.setFocus()

    @Slot(object)
    def _chosen(self, article: ArticleId | None) -> None:
        if self._narrowing:
            return
        if article is not None and article != self._first:
            self._first, self._first_selected = None, ()  # the editor went elsewhere meanwhile
        if article is not None and (self._shown is None or self._shown.article.id != article):
            self._open(article)

    def _open(self, article: ArticleId) -> None:
        self._bridge.ask("articles.open", self._load, article, self._echoing.flags(), done=self._show)

    def _load(self, article: ArticleId, flags: Mapping[SuggestionId, Flags]) -> OpenArticle:
        quotes = {quote.id: quote for quote in self._desk.quotes.of_article(article)}
        suggestions = {view.id: view for view in self._desk.suggestions.of_article(article)}
        view = self._desk.articles.get(article)
        suggested = (suggestion_mark(one, flags.get(one.id, ())) for one in suggestions.values())
        marks = (*map(_mark, quotes.values()), *suggested)
        return OpenArticle(view, quotes, suggestions, MarkIndex(view.text, marks, Utf16Map(view.text)))

    def _load_again(self, article: ArticleId, flags: Mapping[SuggestionId, Flags]) -> OpenArticle | None:
        try:
            return self._load(article, flags)
        except NotFoundError:  # it was deleted: the list, which is read after it, closes it without a word
            return None

    def _suggest_again(self, article: ArticleId, check: Check) -> None:
        with suppress(NotFoundError):
            self._desk.suggestions.read_again(article, check)

    @Slot(object)
    def _show(self, shown: OpenArticle) -> None:
        self._shown = shown
        self._show_text(shown.article)
        self._middle.setCurrentIndex(1)
        self._show_again(shown)
        self._go_to_wanted()
        self._give_keyboard()
        # Names learnt since the last time may fit now; nothing moves unless a suggestion changed.
        again = partial(self._suggest_again, shown.article.id)
        self._bridge.read("articles.suggest", again, done=self._read)

    def _give_keyboard(self) -> None:
        wanted, self._to_read = self._to_read, None
        if wanted is not None and self._shown is not None and self._shown.article.id == wanted and self.isVisible():
            self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_text(self, article: ArticleView) -> None:
        self._reader.show_text(article.text, headline=article.text.split("\n", 1)[0].strip() == article.title)

    @Slot(object)
    def _show_again(self, shown: OpenArticle | None) -> None:
        """The same article with its quotes as they are now; the text stays where it is."""
        if shown is None or self._shown is None or shown.article.id != self._shown.article.id:
            return
        if shown.article.text != self._shown.article.text:
            self._show_text(shown.article)  # it was corrected
        self._shown = shown
        self._marking.set_open(shown)
        self._revising.set_article(shown.article)
        known = shown.article
        version = tr("older version") if known.newer else tr("newer version") if known.version_of else ""
        seen = "" if known.recognised is None else tr("recognised text, {percent} % sure", percent=known.recognised)
        parts = (
            marked(known.outlet),
            marked(known.author),
            shown_date(known.published),
            version,
            seen,
            short_address(known.address),
            known.note,
        )
        self._source.setText(joined(*parts) or tr("Outlet and date are not known yet."))
        self._source.setToolTip(plain_tip(known.address))
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
        self._bridge.ask("articles.again", self._load_again, article, self._echoing.flags(), done=self._show_again)

    def _show_echoes_of(self, view: SuggestionView | None) -> None:
        self._echoing.put_first(view.id if view else None)
        self._panel.show_echoes(self._echoing.of(view.id) if view else ())

    @Slot(object)
    def _read(self, _nothing: object) -> None:
        """Suggestions arrive as a change of the article."""

    def _close_article(self) -> None:
        self._bridge.give_up("articles.suggest")
        self._shown = None
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
        self._strip.set_actions([self._actions[key] for key in keys], text=text)
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

    @Slot()
    def _say_selected(self) -> None:
        count = self._list.selected_count()
        self._selected_count.setText(tr("{articles} selected", articles=counted(count, "article")))
        self._selected_count.setVisible(count > 1)
        self.state_changed.emit()

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
        waiting = (self._first, self._wanted_quote, self._wanted_reading or 0.0)  # it is still being read
        article, quote, reading = self.place() or waiting
        if self._shown is not None and quote not in self._shown.quotes:
            quote = None  # the key of a suggestion
        return {
            "article": article,
            "quote": quote,
            "reading": round(reading, 3),
            "filter": self._filter.text(),
            "order": self._order.currentData(),
            "selected": list(self._list.selected()) if self._list.selected_count() <= _REMEMBERED else [],
        }

    def resume(self, state: Mapping[str, Any]) -> None:
        """Open the article at its place as soon as the list is read."""
        self._filter.setText(str(state["filter"]))
        self._order.setCurrentIndex(max(0, self._order.findData(state.get("order"))))
        if state["article"] is not None:
            self._first = ArticleId(int(state["article"]))
            self._first_selected = tuple(ArticleId(int(key)) for key in state["selected"])
            self._wanted_quote = None if state["quote"] is None else QuoteId(int(state["quote"]))
            self._wanted_reading = float(state["reading"])

    def save_state(self, settings: QSettings) -> None:
        """Remember sizes."""
        settings.setValue("articles/splitter", self._splitter.saveState())
        look = self._reader.look()
        for name, value in asdict(look).items():
            settings.setValue(f"articles/{name}", value)

    def restore_state(self, settings: QSettings) -> None:
        """Take up sizes again."""
        if isinstance(state := settings.value("articles/splitter"), QByteArray):
            self._has_sizes = self._splitter.restoreState(state)
        self._reader.set_look(_look_in(settings))


def _look_in(settings: QSettings) -> ArticleLook:
    """What was remembered; a file that somebody wrote into may hold anything."""
    usual = ArticleLook()

    def number(name: str, otherwise: float) -> float:
        try:
            return float(str(settings.value(f"articles/{name}", otherwise)))
        except ValueError:
            return otherwise

    return ArticleLook(
        family=str(settings.value("articles/family", usual.family)),
        points=number("points", usual.points),
        characters=round(number("characters", usual.characters)),
        spacing=number("spacing", usual.spacing),
    )


def _mark(quote: QuoteView) -> Mark:
    first = quote.speakers[0] if quote.speakers else None
    return Mark(
        quote=quote.id,
        spans=quote.spans,
        colour=int(first.id) if first else None,
        badge=initials(first.name) if first else "?",
        name=quote.speaker_names,
        flags=tuple((flag.relation, flag.count) for flag in quote.flags),
        kind=quote.kind,
    )


def _card(parent: QWidget) -> QFrame:
    card = QFrame(parent)
    card.setProperty("card", "true")
    return card

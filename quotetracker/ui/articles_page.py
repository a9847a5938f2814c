"""The page where articles are read and quotes are marked: list, reader, inspector."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotetracker.model.views import ArticleRow, ArticleView, Changes, QuoteView
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.text.bounds import moved_end, moved_start
from quotetracker.text.names import initials, name_key
from quotetracker.text.spans import Span
from quotetracker.ui.article_forms import ArticleDialog
from quotetracker.ui.articles_list import ArticlesList, shown_date
from quotetracker.ui.bridge import Bridge
from quotetracker.ui.empty_state import EmptyState
from quotetracker.ui.inspector import Inspector
from quotetracker.ui.marks import Mark
from quotetracker.ui.page import Page
from quotetracker.ui.reader import Reader
from quotetracker.ui.reader_strip import ReaderStrip
from quotetracker.ui.theme import Theme

_READER_ACTIONS = ("add_quote", "add_piece", "set_mention", "set_cue", "make_claim")
_QUOTE_ACTIONS = ("set_speaker", "previous_quote", "next_quote", "compare", "make_claim", "delete_quote")


class ArticlesPage(Page):
    """Articles on the left, the text in the middle, the current quote on the right."""

    title = "Articles"
    icon = "articles"
    files_dropped = Signal(object)
    text_dropped = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(bridge, theme, parent)
        self._actions = actions
        self._rows: tuple[ArticleRow, ...] = ()
        self._article: ArticleView | None = None
        self._quotes: dict[QuoteId, QuoteView] = {}
        self._wanted_quote: QuoteId | None = None
        self._wanted_span: Span | None = None
        self._name_next = False
        self._build(theme)
        self.setAcceptDrops(True)
        self._read_rows()

    # What is shown

    def enter(self) -> None:
        """Give the keyboard to the text, or to the list while nothing is open."""
        (self._reader if self._article else self._list).setFocus()

    def article(self) -> ArticleView | None:
        """The open article."""
        return self._article

    def reader(self) -> Reader:
        """The reader, for text size and tests."""
        return self._reader

    def show_article(self, article: ArticleId, *, quote: QuoteId | None = None, span: Span | None = None) -> None:
        """Open an article, at one of its quotes or at a passage if one is named."""
        self._wanted_quote, self._wanted_span = quote, span
        if not self._list.choose(article):
            self._filter.clear()
            self._show_rows()
            self._list.choose(article)
        if self._article is not None and self._article.id == article:
            self._go_to_wanted()
        else:
            self._open(article)

    def place(self) -> tuple[ArticleId, QuoteId | None] | None:
        """Where the editor is, for going back."""
        return (self._article.id, self._reader.current()) if self._article else None

    def refresh(self, changes: Changes) -> None:
        """Read changed rows, the open article and the current quote again."""
        if changes.articles or changes.matches or changes.quotes:
            self._read_rows()
        if self._article is None:
            return
        if self._article.id in changes.articles or changes.speakers or changes.matches & self._quotes.keys():
            self._bridge.ask("articles.open", self._load, self._article.id, done=self._show_again)
        elif changes.claims or changes.matches:
            self._inspector.read_claims()
            self._inspector.read_matches()

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        super().set_theme(theme)
        for part in (self._list, self._reader, self._inspector, self._nothing):
            part.set_theme(theme)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the selection and the current quote."""
        found: dict[str, Callable[[], object]] = {}
        if self._rows:
            found |= {"next_article": self._next_article, "previous_article": self._previous_article}
        if self._article is None:
            return found
        found |= {"edit_article": self._edit_article, "delete_article": self._delete_articles}
        found["add_quote"] = self._add_quote
        if self._quotes:
            found |= {"next_quote": self._next_quote, "previous_quote": self._previous_quote}
        quote = self._current()
        selected = self._reader.selected_span() is not None
        if selected or quote:
            found["make_claim"] = self._make_claim
        if quote:
            found |= {
                "set_speaker": self._inspector.focus_speaker,
                "start_earlier": self._start_earlier,
                "start_later": self._start_later,
                "end_earlier": self._end_earlier,
                "end_later": self._end_later,
                "delete_quote": self._delete_quote,
                "copy_quote": self._copy_quote,
                "show_in_article": self._show_current,
                "compare": self._compare,
            }
            if selected:
                found |= {"add_piece": self._add_piece, "set_mention": self._set_mention, "set_cue": self._set_cue}
            if len(quote.spans) > 1:
                found["remove_piece"] = self._remove_piece
            if self._inspector.current_match():
                found |= {"same_statement": self._same, "not_same_statement": self._not_same}
        return found

    # Building

    def _build(self, theme: Theme) -> None:
        self._list = ArticlesList(theme, self)
        self._list.chosen.connect(self._chosen)
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText("Filter articles")
        self._filter.setAccessibleName("Filter articles by title or outlet")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._show_rows)
        left = _card(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        self._strip_add = ReaderStrip(left)
        self._strip_add.set_actions([self._actions["add_files"], self._actions["paste_article"]], text="")
        column.addWidget(self._strip_add)

        self._nothing = EmptyState("articles", theme, self)
        self._nothing.say(
            "No article yet",
            "Add an article to mark what was said in it: drop a text or web page here, choose a file, or paste it.",
            [self._actions["add_files"], self._actions["paste_article"], self._actions["open_samples"]],
        )
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._nothing)
        self._middle.addWidget(self._build_reading())

        self._inspector = Inspector(self._bridge, theme, self)
        self._inspector.quote_wanted.connect(self.quote_wanted)
        self._inspector.comparison_wanted.connect(self.comparison_wanted)
        self._hint = _Hint(self)
        self._side = QStackedWidget(self)
        self._side.addWidget(self._hint)
        self._side.addWidget(self._inspector)
        right = _card(self)
        QVBoxLayout(right).addWidget(self._side)
        right.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]

        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(8)
        for part, stretch in ((left, 0), (self._middle, 1), (right, 0)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        left.setMinimumWidth(190)
        self._middle.setMinimumWidth(360)
        right.setMinimumWidth(270)
        self._splitter.setSizes([250, 800, 340])
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
        self._source = QLabel(head)
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setProperty("role", "muted")
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._source.setWordWrap(True)
        heads.addWidget(self._source)
        layout.addWidget(head)
        self._reader = Reader(card)
        self._reader.set_theme(self._theme)
        self._reader.selection_changed.connect(self._selected)
        self._reader.mark_clicked.connect(self._pick)
        self._reader.mark_activated.connect(self._activate)
        self._reader.bounds_changed.connect(self._drag_bounds)
        self._reader.files_dropped.connect(self.files_dropped)
        self._reader.text_dropped.connect(self.text_dropped)
        self._reader.context_requested.connect(self._menu)
        layout.addWidget(self._reader, 1)
        self._strip = ReaderStrip(card)
        strip = QHBoxLayout()
        strip.setContentsMargins(14, 6, 14, 0)
        strip.addWidget(self._strip)
        layout.addLayout(strip)
        return card

    # Reading

    def _read_rows(self) -> None:
        self._bridge.ask("articles.rows", self._desk.articles.rows, done=self._take_rows)

    @Slot(object)
    def _take_rows(self, rows: tuple[ArticleRow, ...]) -> None:
        self._rows = rows
        self._show_rows()
        if self._article is not None and all(row.id != self._article.id for row in rows):
            self._close_article()
        if self._list.current() is None and rows:
            self._list.step(1)
        self.state_changed.emit()

    @Slot()
    def _show_rows(self) -> None:
        wanted = name_key(self._filter.text()).split()
        shown = [row for row in self._rows if all(word in name_key(f"{row.title} {row.outlet}") for word in wanted)]
        self._list.set_rows(shown)

    @Slot(object)
    def _chosen(self, article: ArticleId | None) -> None:
        if article is not None and (self._article is None or self._article.id != article):
            self._open(article)

    def _open(self, article: ArticleId) -> None:
        self._bridge.ask("articles.open", self._load, article, done=self._show)

    def _load(self, article: ArticleId) -> tuple[ArticleView, tuple[QuoteView, ...]]:
        return self._desk.articles.get(article), self._desk.quotes.of_article(article)

    @Slot(object)
    def _show(self, loaded: tuple[ArticleView, tuple[QuoteView, ...]]) -> None:
        article, quotes = loaded
        self._article = article
        first_line = article.text.split("\n", 1)[0].strip()
        self._reader.show_text(article.text, headline=first_line == article.title)
        self._show_head()
        self._middle.setCurrentIndex(1)
        self._set_quotes(quotes)
        self._go_to_wanted()

    @Slot(object)
    def _show_again(self, loaded: tuple[ArticleView, tuple[QuoteView, ...]]) -> None:
        article, quotes = loaded
        if self._article is None or article.id != self._article.id:
            return
        self._article = article
        self._show_head()
        self._set_quotes(quotes)
        if self._wanted_quote in self._quotes:
            self._go_to_wanted()

    def _show_head(self) -> None:
        if self._article is None:
            return
        known = self._article
        parts = (known.outlet, known.author, shown_date(known.published), known.address, known.note)
        self._source.setText(" · ".join(part for part in parts if part) or "Outlet and date are not known yet.")

    def _close_article(self) -> None:
        self._article = None
        self._quotes = {}
        self._reader.show_text("")
        self._middle.setCurrentIndex(0)
        self._choose(None)

    def _set_quotes(self, quotes: tuple[QuoteView, ...]) -> None:
        self._quotes = {quote.id: quote for quote in quotes}
        self._reader.set_marks(tuple(map(_mark, quotes)))
        self._choose(self._reader.current())

    def _go_to_wanted(self) -> None:
        quote, self._wanted_quote = self._wanted_quote, None
        span, self._wanted_span = self._wanted_span, None
        if quote is not None and quote in self._quotes:
            self._choose(quote)
            self._reader.reveal(self._quotes[quote].spans[0])
            if self._name_next:
                self._name_next = False
                if not self._quotes[quote].speakers:
                    self._inspector.focus_speaker()
        elif span is not None:
            self._reader.select_span(span)
            self._reader.reveal(span)

    def _current(self) -> QuoteView | None:
        current = self._reader.current()
        return self._quotes.get(current) if current is not None else None

    def _choose(self, quote: QuoteId | None) -> None:
        self._reader.set_current(quote)
        view = self._current()
        self._inspector.show_quote(view)
        self._side.setCurrentIndex(1 if view else 0)
        self._hint.set_count(len(self._quotes) if self._article else None)
        self._offer()

    def _offer(self) -> None:
        keys: tuple[str, ...]
        if self._reader.selected_span() is not None:
            text = "Selected words"
            keys = _READER_ACTIONS if self._current() else ("add_quote", "make_claim")
        elif view := self._current():
            keys = _QUOTE_ACTIONS
            at = list(self._quotes).index(view.id) + 1
            text = f"Quote {at} of {len(self._quotes)}"
        else:
            keys = ("add_quote", "next_quote") if self._quotes else ("add_quote",)
            text = "Select words, or click into a passage in quotation marks"
        self._strip.set_actions([self._actions[key] for key in keys], text=text)
        self.state_changed.emit()

    # What the editor does in the text

    @Slot(object)
    def _selected(self, _span: Span | None) -> None:
        self._offer()

    @Slot(object)
    def _pick(self, quote: QuoteId) -> None:
        self._choose(quote)

    @Slot(object)
    def _activate(self, quote: QuoteId) -> None:
        self._choose(quote)
        self._inspector.focus_speaker()

    @Slot(object, int, object)
    def _drag_bounds(self, quote: QuoteId, nth: int, span: Span) -> None:
        view = self._quotes[quote]
        spans = [span if at == nth else piece for at, piece in enumerate(view.spans)]
        self._bridge.run(self._desk.quotes.set_spans, quote, spans)

    @Slot(object)
    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = (*_READER_ACTIONS, "", *_QUOTE_ACTIONS[:1], "copy_quote", "compare", "", "delete_quote")
        for key in keys:
            if not key:
                menu.addSeparator()
            elif self._actions[key].isEnabled():
                menu.addAction(self._actions[key])
        menu.popup(point)

    def _add_quote(self) -> None:
        if self._article is None:
            return
        span = self._reader.selected_span()
        if span is not None:
            self._bridge.run(self._desk.quotes.add, self._article.id, span, done=self._added)
        else:
            self._bridge.ask(
                "articles.passage",
                self._desk.quotes.passage_at,
                self._article.id,
                self._reader.caret(),
                done=self._add_passage,
            )

    @Slot(object)
    def _add_passage(self, span: Span | None) -> None:
        if self._article is None:
            return
        if span is None:
            self._bridge.tell("Select the words that were said first, or click into a passage in quotation marks.")
        elif same := next((quote for quote in self._quotes.values() if span in quote.spans), None):
            self._choose(same.id)
        else:
            self._bridge.run(self._desk.quotes.add, self._article.id, span, done=self._added)

    @Slot(object)
    def _added(self, quote: QuoteId) -> None:
        self._wanted_quote = quote
        self._name_next = True
        cursor = self._reader.textCursor()
        cursor.clearSelection()
        self._reader.setTextCursor(cursor)
        if quote in self._quotes:
            self._go_to_wanted()

    def _add_piece(self) -> None:
        quote, span = self._current(), self._reader.selected_span()
        if quote and span:
            self._bridge.run(self._desk.quotes.add_span, quote.id, span)

    def _remove_piece(self) -> None:
        if quote := self._current():
            self._bridge.run(self._desk.quotes.remove_span, quote.id, quote.spans[-1])

    def _set_mention(self) -> None:
        quote, span = self._current(), self._reader.selected_span()
        if quote and span:
            self._bridge.run(self._desk.quotes.set_mention, quote.id, span)

    def _set_cue(self) -> None:
        quote, span = self._current(), self._reader.selected_span()
        if quote and span:
            self._bridge.run(self._desk.quotes.set_cue, quote.id, span)

    def _start_earlier(self) -> None:
        self._move_bound(moved_start, -1)

    def _start_later(self) -> None:
        self._move_bound(moved_start, 1)

    def _end_earlier(self) -> None:
        self._move_bound(moved_end, -1)

    def _end_later(self) -> None:
        self._move_bound(moved_end, 1)

    def _move_bound(self, move: Callable[..., tuple[Span, ...] | None], by: int) -> None:
        quote = self._current()
        if quote and self._article and (spans := move(self._article.text, quote.spans, by)):
            self._bridge.run(self._desk.quotes.set_spans, quote.id, spans)

    def _next_quote(self) -> None:
        self._step(1)

    def _previous_quote(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Go to the quote after or before the current one; without one, after or before the cursor."""
        order = list(self._quotes)
        current = self._reader.current()
        if current is not None:
            at = max(0, min(len(order) - 1, order.index(current) + by))
        else:
            caret = self._reader.caret()
            before = sum(self._quotes[quote].spans[0].start <= caret for quote in order)
            at = max(0, min(len(order) - 1, before if by > 0 else before - 1))
        self._choose(order[at])
        self._reader.reveal(self._quotes[order[at]].spans[0])

    def _delete_quote(self) -> None:
        if quote := self._current():
            self._bridge.run(self._desk.quotes.delete, [quote.id])

    def _copy_quote(self) -> None:
        if quote := self._current():
            self._bridge.ask("copy", self._desk.sheets.citation, quote.id, done=self._bridge.copy)

    def _show_current(self) -> None:
        if quote := self._current():
            self._reader.reveal(quote.spans[0])
            self._reader.setFocus()

    def _compare(self) -> None:
        quote = self._current()
        if quote is None:
            return
        self._bridge.ask("articles.compare", self._versions, quote.id, done=self._show_versions)

    def _versions(self, quote: QuoteId) -> tuple[QuoteId, ...]:
        found = [match.other.id for match in self._desk.matches.of(quote) if match.decision is not False]
        return (quote, *found[:5])

    @Slot(object)
    def _show_versions(self, quotes: tuple[QuoteId, ...]) -> None:
        if len(quotes) > 1:
            self.comparison_wanted.emit(quotes)
        else:
            self._bridge.tell("This statement was found in no other article, so there is nothing to compare.")

    def _same(self) -> None:
        self._decide(same=True)

    def _not_same(self) -> None:
        self._decide(same=False)

    def _decide(self, *, same: bool) -> None:
        quote, match = self._current(), self._inspector.current_match()
        if quote and match:
            self._bridge.run(self._desk.matches.decide, quote.id, [match.other.id], same=same)

    def _make_claim(self) -> None:
        quote, span = self._current(), self._reader.selected_span()
        if span and self._article:
            self._bridge.run(self._desk.claims.add_from_passage, self._article.id, span, done=self._claimed)
        elif quote:
            self._bridge.run(self._desk.claims.add_from_quote, quote.id, done=self._claimed)

    @Slot(object)
    def _claimed(self, _claim: object) -> None:
        self._bridge.tell("Added to the claims. Set its verdict there or in the inspector.")

    # Articles

    def _next_article(self) -> None:
        self._list.step(1)

    def _previous_article(self) -> None:
        self._list.step(-1)

    def _edit_article(self) -> None:
        if self._article is None:
            return
        dialog = ArticleDialog(self._article, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._save_article)
        dialog.open()

    @Slot()
    def _save_article(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, ArticleDialog) and self._article:
            self._bridge.run(self._desk.articles.edit, self._article.id, dialog.fields())

    def _delete_articles(self) -> None:
        selected = self._list.selected() or ((self._article.id,) if self._article else ())
        self._bridge.run(self._desk.articles.delete, selected, done=self._deleted)

    @Slot(object)
    def _deleted(self, _nothing: object) -> None:
        self._bridge.tell("Deleted. Undo brings it back.")

    # Session

    def save_state(self, settings: QSettings) -> None:
        """Remember sizes and the open article."""
        settings.setValue("articles/splitter", self._splitter.saveState())
        settings.setValue("articles/points", self._reader.points())
        settings.setValue("articles/article", int(self._article.id) if self._article else 0)

    def restore_state(self, settings: QSettings) -> None:
        """Take up sizes and the open article again."""
        if state := settings.value("articles/splitter"):
            self._splitter.restoreState(state)
        if points := settings.value("articles/points", 0.0, float):
            self._reader.set_points(float(str(points)))
        if article := settings.value("articles/article", 0, int):
            self._open(ArticleId(int(str(article))))


class _Hint(QWidget):
    """What to do while no quote is current."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        layout.addWidget(self._title)
        for text in (
            "Click a highlighted passage to see who said it and where else it was said.",
            "To mark a quote, select the words and press Ctrl+Return. Inside quotation marks a click is enough.",
            "Alt+Down goes from quote to quote.",
        ):
            label = QLabel(text, self)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)

    def set_count(self, quotes: int | None) -> None:
        """Say how many quotes the article has; None while no article is open."""
        if quotes is None:
            self._title.setText("No article open")
        else:
            self._title.setText(
                f"{quotes} quote{'' if quotes == 1 else 's'} in this article" if quotes else "No quote yet"
            )


def _mark(quote: QuoteView) -> Mark:
    first = quote.speakers[0] if quote.speakers else None
    return Mark(
        quote=quote.id,
        spans=quote.spans,
        colour=int(first.id) - 1 if first else None,
        badge=initials(first.name) if first else "?",
        name=quote.speaker_names,
        flags=tuple((flag.relation, flag.count) for flag in quote.flags),
        kind=quote.kind,
    )


def _card(parent: QWidget) -> QFrame:
    card = QFrame(parent)
    card.setProperty("card", "true")
    return card


def local_paths(paths: object) -> tuple[Path, ...]:
    """Dropped paths as values."""
    return tuple(Path(str(path)) for path in paths) if isinstance(paths, (tuple, list)) else ()

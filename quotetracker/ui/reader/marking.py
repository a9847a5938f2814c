"""What the editor does with words and quotes in the open article; each verb is one call of the desk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from quotetracker.export.copying import CopyForm
from quotetracker.model.views import ArticleView, QuoteView, SuggestionView
from quotetracker.model.vocabulary import QuoteId, SuggestionId
from quotetracker.text.bounds import moved_end, moved_start
from quotetracker.text.spans import Span, sliced
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import tr
from quotetracker.ui.matches.find_panel import Sought
from quotetracker.ui.reader.inspector import Inspector
from quotetracker.ui.reader.marks import MarkIndex
from quotetracker.ui.reader.reader import Reader

SELECTION_ACTIONS = ("add_quote", "add_piece", "find_elsewhere", "set_mention", "set_cue", "make_claim")
QUOTE_ACTIONS = ("set_speaker", "previous_quote", "next_quote", "compare", "make_claim", "delete_quote")
_MENU = (*SELECTION_ACTIONS, "", "set_speaker", "copy_quote", "compare", "show_statement", "", "delete_quote")


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """The article in the reader with its quotes, in the order of the text."""

    article: ArticleView
    quotes: Mapping[QuoteId, QuoteView]
    suggestions: Mapping[SuggestionId, SuggestionView]
    marks: MarkIndex
    """Both as the reader shows them; made in the background, because a long article has thousands."""


class Marking(QObject):
    """The verbs of the reader, its strip, its menu and its keys."""

    chosen = Signal(object)
    """QuoteId that is to become current."""
    marked = Signal(object)
    """QuoteId that was just added and is not shown yet."""
    comparison_wanted = Signal(object)
    statement_wanted = Signal(object)
    """QuoteId whose statement is to be shown."""
    find_wanted = Signal(object)
    """Sought: words to be looked for in the archive."""

    def __init__(self, bridge: Bridge, reader: Reader, inspector: Inspector, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk = bridge.desk
        self._reader = reader
        self._inspector = inspector
        self._open: OpenArticle | None = None
        reader.bounds_changed.connect(self._drag_bounds)

    def set_open(self, shown: OpenArticle | None) -> None:
        """Work on another article, or on other quotes of the same."""
        self._open = shown

    def current(self) -> QuoteView | None:
        """The current quote."""
        quote = self._reader.current()
        return self._open.quotes.get(quote) if self._open and quote is not None else None

    def _suggestion(self) -> SuggestionView | None:
        """The current suggestion."""
        key = self._reader.current()
        return self._open.suggestions.get(SuggestionId(-key)) if self._open and key is not None else None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the selection and the current quote."""
        if self._open is None:
            return {}
        found: dict[str, Callable[[], object]] = {"add_quote": self._add_quote}
        if self.sought() is not None:
            found["find_elsewhere"] = self._find
        if self._open.quotes:
            found |= {"next_quote": self._next_quote, "previous_quote": self._previous_quote}
        quote, selected = self.current(), self._reader.selected_span() is not None
        if quote or selected:
            found["make_claim"] = self._make_claim
        if quote is None:
            return found
        found |= {
            "set_speaker": self._inspector.focus_speaker,
            "start_earlier": self._start_earlier,
            "start_later": self._start_later,
            "end_earlier": self._end_earlier,
            "end_later": self._end_later,
            "delete_quote": self._delete_quote,
            "copy_quote": partial(self._copy_quote, CopyForm.TEXT),
            "copy_markdown": partial(self._copy_quote, CopyForm.MARKDOWN),
            "copy_citation": partial(self._copy_quote, CopyForm.CITATION),
            "show_in_article": self._show_current,
            "compare": self._compare,
            "show_statement": self._show_statement,
        }
        if selected:
            found |= {"add_piece": self._add_piece, "set_mention": self._set_mention, "set_cue": self._set_cue}
        if len(quote.spans) > 1:
            found["remove_piece"] = self._remove_piece
        if self._inspector.current_match():
            found |= {"same_statement": self._same, "not_same_statement": self._not_same}
        return found

    def sought(self) -> Sought | None:
        """The selected words, or those of the current quote or suggestion, to be looked for elsewhere."""
        if self._open is None:
            return None
        article = self._open.article
        if span := self._reader.selected_span():
            return Sought(article.id, (span,), sliced(article.text, span))
        if quote := self.current():
            speakers = frozenset(speaker.id for speaker in quote.speakers)
            return Sought(article.id, quote.spans, quote.words, quote.kind, speakers)
        view = self._suggestion()
        if view is None:
            return None
        return Sought(article.id, view.proposal.spans, view.words, view.proposal.kind)

    def menu(self, actions: Mapping[str, QAction], point: QPoint) -> None:
        """Open the context menu at ``point`` of the screen."""
        menu = QMenu(self._reader)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in _MENU:
            if not key:
                menu.addSeparator()
            elif actions[key].isEnabled():
                menu.addAction(actions[key])
        menu.popup(point)

    def _show_statement(self) -> None:
        if quote := self.current():
            self.statement_wanted.emit(quote.id)

    def _find(self) -> None:
        if sought := self.sought():
            self.find_wanted.emit(sought)

    def _quotes(self) -> Mapping[QuoteId, QuoteView]:
        return self._open.quotes if self._open else {}

    def _add_quote(self) -> None:
        if self._open is None:
            return
        span = self._reader.selected_span()
        if span is not None:
            self._add_passage(span)
        else:
            self._bridge.ask(
                "articles.passage",
                self._desk.quotes.passage_at,
                self._open.article.id,
                self._reader.caret(),
                done=self._add_passage,
            )

    @Slot(object)
    def _add_passage(self, span: Span | None) -> None:
        if self._open is None:
            return
        if span is None:
            self._bridge.tell(tr("Select the words that were said first, or click into a passage in quotation marks."))
        elif same := next((quote for quote in self._open.quotes.values() if span in quote.spans), None):
            self._let_go()
            self.chosen.emit(same.id)
            self._bridge.tell(tr("These words are marked already: {public_id}.", public_id=same.public_id))
        else:
            self._bridge.run(self._desk.quotes.add, self._open.article.id, span, done=self._added)

    @Slot(object)
    def _added(self, quote: QuoteId) -> None:
        self._let_go()
        self.marked.emit(quote)

    def _let_go(self) -> None:
        cursor = self._reader.textCursor()
        cursor.clearSelection()
        self._reader.setTextCursor(cursor)

    def _add_piece(self) -> None:
        quote, span = self.current(), self._reader.selected_span()
        if quote and span:
            self._bridge.run(self._desk.quotes.add_span, quote.id, span)

    def _remove_piece(self) -> None:
        if quote := self.current():
            self._bridge.run(self._desk.quotes.remove_span, quote.id, quote.spans[-1])

    def _set_mention(self) -> None:
        quote, span = self.current(), self._reader.selected_span()
        if quote and span:
            self._bridge.run(self._desk.quotes.set_mention, quote.id, span)

    def _set_cue(self) -> None:
        quote, span = self.current(), self._reader.selected_span()
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
        quote = self.current()
        if quote and self._open and (spans := move(self._open.article.text, quote.spans, by)):
            self._bridge.run(self._desk.quotes.set_spans, quote.id, spans)

    def _next_quote(self) -> None:
        self._step(1)

    def _previous_quote(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Go to the quote after or before the current one, else after or before the suggestion or the cursor."""
        order = list(self._quotes())
        current = self.current()
        if current is not None:
            at = max(0, min(len(order) - 1, order.index(current.id) + by))
        else:
            suggestion = self._suggestion()
            here = suggestion.proposal.spans[0].start if suggestion else self._reader.caret()
            before = sum(self._quotes()[quote].spans[0].start <= here for quote in order)
            at = max(0, min(len(order) - 1, before if by > 0 else before - 1))
        self.chosen.emit(order[at])
        self._reader.reveal(self._quotes()[order[at]].spans[0])

    def _delete_quote(self) -> None:
        if quote := self.current():
            self._bridge.run(self._desk.quotes.delete, [quote.id])

    def _copy_quote(self, form: CopyForm) -> None:
        if quote := self.current():
            self._bridge.ask("copy", self._desk.sheets.copied, [quote.id], form, done=self._bridge.copy)

    def _show_current(self) -> None:
        if quote := self.current():
            self._reader.reveal(quote.spans[0])
            self._reader.setFocus()

    def _compare(self) -> None:
        quote = self.current()
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
            self._bridge.tell(tr("This statement was found in no other article, so there is nothing to compare."))

    def _same(self) -> None:
        self._decide(same=True)

    def _not_same(self) -> None:
        self._decide(same=False)

    def _decide(self, *, same: bool) -> None:
        quote, match = self.current(), self._inspector.current_match()
        if quote and match:
            self._bridge.run(self._desk.matches.decide, quote.id, [match.other.id], same=same)

    def _make_claim(self) -> None:
        quote, span = self.current(), self._reader.selected_span()
        if span and self._open:
            self._bridge.run(self._desk.claims.add_from_passage, self._open.article.id, span, done=self._claimed)
        elif quote:
            self._bridge.run(self._desk.claims.add_from_quote, quote.id, done=self._claimed)

    @Slot(object)
    def _claimed(self, _claim: object) -> None:
        self._bridge.tell(tr("Added to the claims. Set its verdict there or in the inspector."))

    @Slot(object, int, object)
    def _drag_bounds(self, quote: QuoteId, nth: int, span: Span) -> None:
        view = self._quotes()[quote]
        spans = [span if at == nth else piece for at, piece in enumerate(view.spans)]
        self._bridge.run(self._desk.quotes.set_spans, quote, spans)

"""One thing that waits, with all that is needed to decide: a suggestion in its passage, or two wordings."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from quotetracker.match.relations import Relation
from quotetracker.model.review_views import MatchCase, SuggestionCase
from quotetracker.model.views import MatchView, QuoteView
from quotetracker.model.vocabulary import MatchTier
from quotetracker.ui.articles.diff_view import DiffView
from quotetracker.ui.compare.chip import RelationChip, outlet_of, source_line
from quotetracker.ui.compare.parts import PlainLabel, listed
from quotetracker.ui.compare.words import Side
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import shown_date, tr
from quotetracker.ui.look.fonts import article_font
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.review.passage import LARGER, Passage
from quotetracker.ui.review.suggestion_panel import question_of, speaker_of
from quotetracker.ui.speakers.field import SpeakerField
from quotetracker.ui.speakers.parts import card
from quotetracker.ui.speakers.scripts import marked
from quotetracker.ui.speakers.words import isolated, joined

WIDEST = 760


class SuggestionDetail(QWidget):
    """A suggestion in its passage, who is thought to have said it, and why."""

    speakers_chosen = Signal(object)
    """Tuple of SpeakerIds and NewNames: accept with these."""
    left = Signal()
    """Escape was pressed in the field."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(self, "heading", wraps=True)
        self._source = PlainLabel(self, "muted", wraps=True)
        self.passage = Passage(tr("The suggestion in its article"), theme, self)
        self._speaker = PlainLabel(self, "title", wraps=True)
        self._why = PlainLabel(self, "muted", wraps=True)
        other = PlainLabel(self, "muted", wraps=True)
        other.setText(tr("Somebody else? Press S and type the name."))
        self.field = SpeakerField(bridge, theme, self)
        self.field.set_name(tr("Speaker of the suggestion"))
        self.field.speakers_changed.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._heading, self._source, self.passage, self._speaker, self._why, other, self.field):
            layout.addWidget(part)
        layout.insertSpacing(3, 6)
        layout.insertSpacing(2, 6)

    def show_case(self, case: SuggestionCase) -> None:
        """Show another suggestion."""
        proposal = case.view.proposal
        self._heading.setText(question_of(proposal))
        self._source.setText(joined(marked(case.outlet), shown_date(case.published) or tr("undated"), case.title))
        self.passage.show_passage(case.passage, case.marks)
        self._speaker.setText(speaker_of(proposal.person, proposal.mention_text))
        self._why.setText(listed(dict.fromkeys((*proposal.reasons, *proposal.person.reasons))))
        self.field.set_speakers((), of=case.view.id)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.passage.set_theme(theme)
        self.field.set_theme(theme)

    @Slot(object)
    def _choose(self, speakers: object) -> None:
        if speakers:
            self.speakers_chosen.emit(speakers)


class Wording(QWidget):
    """One of two quotes: where it stood, and its words with what differs from the other one."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = card(self, "sunken")
        self._outlet = PlainLabel(self._frame, "title", wraps=True)
        self._source = PlainLabel(self._frame, "muted", wraps=True)
        self.words = DiffView(theme, self._frame, side=side)
        self.words.setFont(article_font(self.font().pointSizeF() * LARGER))
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(14, 10, 14, 12)
        inner.setSpacing(4)
        for part in (self._outlet, self._source, self.words):
            inner.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)

    def show_quote(self, quote: QuoteView, case: MatchCase) -> None:
        """Show one side of ``case``."""
        self._outlet.setText(isolated(outlet_of(quote)))
        title = f" · {isolated(quote.article_title)}" if quote.outlet else ""
        self._source.setText(f"{source_line(quote)}{title}")
        self.words.set_diff(case.match.diff)


class MatchDetail(QWidget):
    """Two wordings with what differs, and what the program takes them for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(self, "heading", wraps=True)
        self._chip = RelationChip(theme, self)
        self._reasons = PlainLabel(self, "muted", wraps=True)
        self.older = Wording(Side.BEFORE, theme, self)
        self.newer = Wording(Side.AFTER, theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._heading, self._chip, self.older, self.newer, self._reasons):
            layout.addWidget(part)

    def show_case(self, case: MatchCase) -> None:
        """Show another match."""
        self._heading.setText(_asked(case.match))
        self._chip.set_relation(case.match.relation, case.match.score)
        self._reasons.setText(listed(case.match.reasons) or tr("Hardly a word is the same"))
        self.older.show_quote(case.older, case)
        self.newer.show_quote(case.match.other, case)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._chip.set_theme(theme)
        self.older.words.set_theme(theme)
        self.newer.words.set_theme(theme)


def _asked(match: MatchView) -> str:
    """What the editor is asked."""
    if match.tier is not MatchTier.FLAG:
        return tr("Possibly the same statement?")
    if match.relation is Relation.CONFLICT:
        return tr("They seem to contradict each other. Is it the same statement?")
    if match.relation is Relation.MISATTRIBUTED:
        return tr("Two speakers, the same words. Is it the same statement?")
    return tr("Is this the same statement?")


class ReviewDetail(QScrollArea):
    """The suggestion or the match, whichever is current."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.case: SuggestionCase | MatchCase | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is to be decided"))
        body = QWidget(self)
        body.setMaximumWidth(WIDEST)
        self.suggestion = SuggestionDetail(bridge, theme, body)
        self.match = MatchDetail(theme, body)
        column = QVBoxLayout(body)
        column.setContentsMargins(22, 16, 22, 16)
        column.addWidget(self.suggestion)
        column.addWidget(self.match)
        column.addStretch(1)
        self.setWidget(body)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self.show_case(None)

    def show_case(self, case: SuggestionCase | MatchCase | None) -> None:
        """Show what is current; None shows nothing while it is being read."""
        if case == self.case and case is not None:
            return
        self.case = case
        self.suggestion.setVisible(isinstance(case, SuggestionCase))
        self.match.setVisible(isinstance(case, MatchCase))
        if isinstance(case, SuggestionCase):
            self.suggestion.show_case(case)
        elif isinstance(case, MatchCase):
            self.match.show_case(case)
        self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.suggestion.set_theme(theme)
        self.match.set_theme(theme)


class KeyButton(QPushButton):
    """A button that names its key: “Accept  A”."""

    def __init__(self, parent: QWidget, *, primary: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("small", True)
        self.setProperty("primary", primary)

    def say(self, words: str, key: str, tip: str) -> None:
        """Set words, key and tooltip."""
        self.setText(f"{words}  {key}".rstrip())
        self.setAccessibleName(words)
        self.setToolTip(f"{tip} ({key})" if key else tip)

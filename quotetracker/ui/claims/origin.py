"""Where a claim comes from: the quote or the passage, with its source."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from quotetracker.model.views import ClaimView, QuoteView
from quotetracker.model.vocabulary import ClaimId
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.text.spans import sliced
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import shown_date, tr
from quotetracker.ui.look.fonts import article_font
from quotetracker.ui.speakers.parts import card, label
from quotetracker.ui.speakers.words import isolated, joined


@dataclass(frozen=True, slots=True)
class Origin:
    """What is shown of the place that a claim was taken from."""

    claim: ClaimId
    words: str = ""
    who: str = ""
    source: str = ""


class OriginCard(QWidget):
    """The words as they stand in the article, who said them, and a way there."""

    show_wanted = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._claim: ClaimId | None = None
        frame = card(self, "sunken")
        self._words = label("", frame)
        self._words.setFont(article_font(self.font().pointSizeF() * 1.15))
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._who = label("", frame, "title")
        self._source = label("", frame, "muted")
        self.button = QPushButton(tr("Show in article"), frame)
        self.button.setToolTip(tr("Go to this place in the article"))
        self.button.clicked.connect(self.show_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(6)
        for part in (self._words, self._who, self._source):
            inner.addWidget(part)
        inner.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def show_claim(self, claim: ClaimView) -> None:
        """Read where this claim comes from."""
        if claim.id != self._claim:
            self._claim = claim.id
            self._show(Origin(claim.id))
        self.button.setVisible(claim.article is not None)
        self._bridge.ask("claims.origin", _origin, self._bridge.desk, claim, done=self._show)

    def text(self) -> str:
        """All that is shown, for tests."""
        return "\n".join(part.text() for part in (self._words, self._who, self._source))

    @Slot(object)
    def _show(self, origin: Origin) -> None:
        if origin.claim != self._claim:
            return
        for part, text in ((self._words, origin.words), (self._who, origin.who), (self._source, origin.source)):
            part.setText(text)
            part.setVisible(bool(text))


def _origin(desk: Desk, claim: ClaimView) -> Origin:
    if claim.quote is not None and (found := desk.quotes.some((claim.quote,))):
        return _of_quote(claim.id, found[0])
    if claim.article is None or claim.span is None:
        return Origin(claim.id, source=tr("Its article is no longer in the library."))
    article = desk.articles.get(claim.article)
    source = joined(article.outlet, shown_date(article.published), article.title)
    return Origin(claim.id, sliced(article.text, claim.span), tr("The article's own words"), source)


def _of_quote(claim: ClaimId, quote: QuoteView) -> Origin:
    words = quote.words if quote.kind is Kind.INDIRECT else f"“{quote.words}”"
    who = "; ".join(joined(speaker.name, speaker.role) for speaker in quote.speakers) or tr(
        "Nobody is named as speaker"
    )
    source = joined(quote.outlet, shown_date(quote.said_on or quote.published), quote.article_title)
    return Origin(claim, isolated(words), who, source)

"""The claims of one quote: words and verdict, to be set at once."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from quotetracker.model.views import ClaimView
from quotetracker.model.vocabulary import Verdict
from quotetracker.services.claims import ClaimFields
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.language.wording import capital, retold, tr
from quotetracker.ui.look.tab_order import put_into_tab_order
from quotetracker.ui.look.theme import Theme


class ClaimLines(QWidget):
    """One card for each claim."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._cards: list[ClaimCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._empty = QLabel(tr("No claim yet. Make one to track whether it is true."), self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._layout.addWidget(self._empty)

    def set_claims(self, claims: tuple[ClaimView, ...]) -> None:
        """Show these claims."""
        if [card.claim for card in self._cards] == list(claims):
            return
        for card in self._cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        self._cards = []
        self._empty.setVisible(not claims)
        for claim in claims:
            card = ClaimCard(claim, self)
            card.verdict_chosen.connect(self._set_verdict)
            self._layout.addWidget(card)
            self._cards.append(card)
        put_into_tab_order(self, [card.verdict for card in self._cards])

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme

    @Slot(object, object)
    def _set_verdict(self, claim: ClaimView, verdict: Verdict) -> None:
        shown = ClaimFields(claim.words, claim.verdict, claim.note)
        self._bridge.run(self._bridge.desk.claims.edit, claim.id, replace(shown, verdict=verdict), seen=(shown,))


class ClaimCard(QFrame):
    """Words of a claim above its verdict."""

    verdict_chosen = Signal(object, object)

    def __init__(self, claim: ClaimView, parent: QWidget) -> None:
        super().__init__(parent)
        self.claim = claim
        self.setProperty("card", "sunken")
        layout = QVBoxLayout(self)
        words = QLabel(claim.words, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        layout.addWidget(words)
        self.verdict = QComboBox(self)
        self.verdict.setAccessibleName(tr("Verdict"))
        for verdict in Verdict:
            self.verdict.addItem(capital(retold(verdict.value)), verdict)
        self.verdict.setCurrentIndex(self.verdict.findData(claim.verdict))
        self.verdict.activated.connect(self._choose)
        layout.addWidget(self.verdict)

    @Slot()
    def _choose(self) -> None:
        chosen = Verdict(self.verdict.currentData())
        if chosen != self.claim.verdict:
            self.verdict_chosen.emit(self.claim, chosen)

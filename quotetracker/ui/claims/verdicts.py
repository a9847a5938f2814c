"""How the window says a verdict: a word and a sign, with colours that only repeat them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import Verdict
from quotetracker.ui.language.wording import retold
from quotetracker.ui.look.theme import Pair, Theme

_SIGNS = {
    Verdict.OPEN: "○",
    Verdict.TRUE: "✓",
    Verdict.MOSTLY_TRUE: "◕",
    Verdict.DISPUTED: "⚠",
    Verdict.MOSTLY_FALSE: "◔",
    Verdict.FALSE: "✗",
    Verdict.UNPROVABLE: "?",
}
_LIKE = {
    Verdict.OPEN: Relation.PARAPHRASE,
    Verdict.TRUE: Relation.REPEAT,
    Verdict.MOSTLY_TRUE: Relation.EXCERPT,
    Verdict.MOSTLY_FALSE: Relation.ALTERED,
    Verdict.FALSE: Relation.CONFLICT,
    Verdict.UNPROVABLE: Relation.DIFFERENT,
}


def verdict_word(verdict: Verdict) -> str:
    """Sign and word."""
    return f"{_SIGNS[verdict]} {retold(verdict.value)}"


def verdict_colours(theme: Theme, verdict: Verdict) -> Pair:
    """Colours of a verdict's chip; the ones of the relation that is as good or as grave."""
    return theme.relations[_LIKE[verdict]] if verdict in _LIKE else theme.changed


class VerdictBox(QComboBox):
    """Verdicts to choose from. A letter goes to the next one whose word begins with it: Qt would look at its sign."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose."""
        typed = event.text().casefold()
        if not typed.isalpha() or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        places = [(self.currentIndex() + step) % self.count() for step in range(1, self.count() + 1)]
        meant = (place for place in places if self._word(place).startswith(typed))
        if (place := next(meant, None)) is not None and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)

    def _word(self, place: int) -> str:
        verdict = self.itemData(place)
        return (retold(Verdict(verdict).value) if verdict is not None else self.itemText(place)).casefold()

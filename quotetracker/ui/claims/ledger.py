"""The left side of the page of claims: the ledger with its filters."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from quotetracker.model.views import Changes, ClaimView
from quotetracker.model.vocabulary import ClaimId, Verdict
from quotetracker.services.desk import Desk
from quotetracker.text.names import name_key
from quotetracker.ui.claims.list import ClaimsList
from quotetracker.ui.claims.verdicts import VerdictBox, verdict_word
from quotetracker.ui.filters.list_filter import ListFilter, lay_out
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.speakers.parts import label
from quotetracker.ui.speakers.words import counted

_HEAD = 100


@dataclass(frozen=True, slots=True)
class Read:
    """An answer: the claims of ``asked`` that exist; None asks for all."""

    asked: frozenset[ClaimId] | None
    claims: tuple[ClaimView, ...]
    folded: tuple[str, ...]
    """What the filter looks at in each claim."""


class LedgerPanel(QWidget):
    """Reads the claims, keeps them up to date, and says which are selected."""

    selected_changed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._claims: dict[ClaimId, ClaimView] = {}
        self._folded: dict[ClaimId, str] = {}
        self._stale: set[ClaimId] = set()
        self._wanted: ClaimId | None = None
        self._quiet = False
        self.loaded = False
        self.search = ListFilter(tr("Filter claims"), tr("Filter claims by words, speaker or article"), self)
        self.search.textChanged.connect(self._fill)
        self.verdict = VerdictBox(self)
        self.verdict.setAccessibleName(tr("Show claims with this verdict"))
        self.verdict.setMinimumContentsLength(12)
        self.verdict.setSizeAdjustPolicy(VerdictBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.verdict.addItem(tr("All verdicts"), None)
        for verdict in Verdict:
            self.verdict.addItem(verdict_word(verdict), verdict)
        self.verdict.currentIndexChanged.connect(self._fill)
        self.list = ClaimsList(theme, self)
        self.list.selected_changed.connect(self._selected)
        self.search.left.connect(self.list.setFocus)
        self._status = label("", self, "muted")
        self._all = QPushButton(tr("Show all"), self)
        self._all.clicked.connect(self.show_all)
        lay_out(self, self.search, self.verdict, self.list, self._status, self._all)
        bridge.ask("claims.head", _read_head, bridge.desk, done=self._take_head)
        self._read(None)

    def refresh(self, changes: Changes) -> None:
        """Read again what ``changes`` touches: claims, and those whose quote, speaker or article changed."""
        touched = {
            claim.id
            for claim in self._claims.values()
            if claim.quote in changes.quotes or claim.article in changes.articles or (changes.speakers and claim.quote)
        }
        if touched := touched | changes.claims:
            self._read(touched)

    def is_empty(self) -> bool:
        """Whether there is no claim at all."""
        return self.loaded and not self._claims

    def number(self) -> int:
        """How many there are, shown or not."""
        return len(self._claims)

    def selected(self) -> tuple[ClaimView, ...]:
        """The selected claims in their order."""
        return tuple(self._claims[key] for key in self.list.selected() if key in self._claims)

    def current(self) -> ClaimView | None:
        """The current claim."""
        key = self.list.current()
        return None if key is None else self._claims.get(ClaimId(key))

    def show_claim(self, claim: ClaimId) -> None:
        """Select a claim, now or as soon as it is read."""
        self._wanted = claim
        if claim in self._claims:
            if self.list.claims.row_of(claim) is None:
                self.show_all()
            self._choose_wanted()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.list.set_theme(theme)

    @Slot()
    def show_all(self) -> None:
        """Take the filters away."""
        self.search.clear()
        self.verdict.setCurrentIndex(0)

    def _read(self, claims: Iterable[ClaimId] | None) -> None:
        self._stale.update(claims or ())
        asked = frozenset(self._stale) if self.loaded and claims is not None else None
        lane = Lane.ASK if asked is not None else Lane.SURVEY
        self._bridge.ask("claims.ledger", _read, self._bridge.desk, asked, done=self._take, lane=lane)

    @Slot(object)
    def _take_head(self, read: Read) -> None:
        """The newest ones, long before a large ledger is read."""
        if not self.loaded and read.claims:
            self._put(read)
            self._fill()

    @Slot(object)
    def _take(self, read: Read) -> None:
        for key in self._claims.copy() if read.asked is None else read.asked:
            self._claims.pop(key, None)
            self._folded.pop(key, None)
        self._put(read)
        self._stale -= read.asked or self._stale
        self.loaded = True
        self._fill()

    def _put(self, read: Read) -> None:
        for claim, folded in zip(read.claims, read.folded, strict=True):
            self._claims[claim.id] = claim
            self._folded[claim.id] = folded

    @Slot()
    def _fill(self) -> None:
        """Show the claims that pass the filters, the newest first."""
        words, verdict = name_key(self.search.text()).split(), self.verdict.currentData()
        newest = sorted(self._claims.values(), key=_age, reverse=True)
        fitting = [claim for claim in newest if all(word in self._folded[claim.id] for word in words)]
        rows = [claim for claim in fitting if verdict is None or claim.verdict == verdict]
        before = self.list.currentIndex().row()
        self._quiet = True
        self.list.show_claims(rows)
        if not self._choose_wanted() and not self.list.selected_count():
            self.list.choose_row(before)
        self._quiet = False
        self._count(Counter(claim.verdict for claim in fitting), len(rows))
        self._selected()

    def _count(self, verdicts: Counter[Verdict], rows: int) -> None:
        if not self.loaded:  # the newest ones alone say nothing of how many there are
            return
        self.verdict.setItemText(0, tr("All verdicts ({total})", total=verdicts.total()))
        for nth, verdict in enumerate(Verdict, 1):
            self.verdict.setItemText(nth, f"{verdict_word(verdict)} ({verdicts[verdict]:,})")
        narrowed = rows < len(self._claims)
        known = counted(len(self._claims), "claim")
        self._status.setText(tr("{rows} of {known}", rows=rows, known=known) if narrowed else known)
        self._all.setVisible(narrowed)

    def _choose_wanted(self) -> bool:
        if self._wanted is None or not self.list.choose(self._wanted):
            return False
        self._wanted = None
        return True

    @Slot()
    def _selected(self) -> None:
        if not self._quiet:
            self.selected_changed.emit()


def _read(desk: Desk, asked: frozenset[ClaimId] | None) -> Read:
    claims = desk.claims.all(only=asked)
    return Read(asked, claims, tuple(map(_searched, claims)))


def _read_head(desk: Desk) -> Read:
    claims = desk.claims.all(limit=_HEAD)
    return Read(frozenset(), claims, tuple(map(_searched, claims)))


def _searched(claim: ClaimView) -> str:
    return name_key(f"{claim.words} {claim.speakers} {claim.article_title} {claim.note}")


def _age(claim: ClaimView) -> int:
    return claim.id

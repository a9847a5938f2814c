"""Undo, redo and the list of what was done."""

from collections.abc import Callable
from dataclasses import dataclass

from quotetracker.model import past, queries
from quotetracker.model.past import Restored
from quotetracker.model.store import Store
from quotetracker.model.views import StepDetails, StepLine, StepView
from quotetracker.model.vocabulary import StepId

__all__ = ["History", "Next", "Restored"]


@dataclass(frozen=True, slots=True)
class Next:
    """What undo and redo would do now; None when there is nothing."""

    undo: str | None
    redo: str | None


class History:
    """Verbs on the journal."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def undo(self) -> StepView | None:
        """Take the last step back, also one from before a restart."""
        return self._store.undo()

    def redo(self) -> StepView | None:
        """Do the step again that was undone last."""
        return self._store.redo()

    def next(self) -> Next:
        """Labels of what undo and redo would do."""
        with self._store.read() as session:
            done = queries.steps(session, state="done", limit=1)
            redo = queries.next_redo(session)
        return Next(undo=done[0].label if done else None, redo=redo.label if redo else None)

    def lines(
        self,
        *,
        words: str = "",
        told: Callable[[str], str] = str,
        deletions: bool = False,
        before: StepId | None = None,
        limit: int = 100,
    ) -> tuple[StepLine, ...]:
        """All that was ever done, the newest first, also what was undone; ``before``: only what is older than that.

        ``words`` are looked for in what ``told`` makes of a label, and in the names of those who did it.
        """
        with self._store.read() as session:
            return past.lines(session, words=words, told=told, deletions=deletions, before=before, limit=limit)

    def details(self, step: StepId) -> StepDetails:
        """What one change did, thing by thing."""
        with self._store.read() as session:
            return past.details(session, step)

    def bring_back(self, step: StepId, kind: str, key: int) -> Restored:
        """Make one thing what it was before ``step``, as a new change; LibraryError says what stands in the way."""
        with self._store.step(f"Bring back {kind}") as session:
            return past.bring_back(session, step, kind, key)

    def forgotten(self) -> int:
        """How many of the oldest changes can no longer be undone, because the record had reached its limit."""
        with self._store.read() as session:
            return queries.steps_forgotten(session)

    def steps(self, *, limit: int = 200) -> tuple[StepView, ...]:
        """What was done, the newest first."""
        with self._store.read() as session:
            return queries.steps(session, state="done", limit=limit)

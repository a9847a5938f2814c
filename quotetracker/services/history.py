"""Undo, redo and the list of what was done."""

from dataclasses import dataclass

from quotetracker.model import queries
from quotetracker.model.store import Store
from quotetracker.model.views import StepView


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

    def steps(self, *, limit: int = 200) -> tuple[StepView, ...]:
        """What was done, the newest first."""
        with self._store.read() as session:
            return queries.steps(session, state="done", limit=limit)

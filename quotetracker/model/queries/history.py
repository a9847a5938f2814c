"""Reads of the journal."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quotetracker.model.schema import (
    Step,
)
from quotetracker.model.views import (
    StepView,
)
from quotetracker.model.vocabulary import (
    StepId,
)


def steps(session: Session, *, state: str, limit: int) -> tuple[StepView, ...]:
    """Steps of the journal in one state, the newest first."""
    statement = select(Step.id, Step.label, Step.at).where(Step.state == state).order_by(Step.id.desc()).limit(limit)
    return tuple(StepView(StepId(row.id), row.label, row.at) for row in session.execute(statement))


def next_redo(session: Session) -> StepView | None:
    """The step that redo would do again."""
    statement = select(Step.id, Step.label, Step.at).where(Step.state == "undone").order_by(Step.id).limit(1)
    row = session.execute(statement).first()
    return StepView(StepId(row.id), row.label, row.at) if row else None


def steps_forgotten(session: Session) -> int:
    """How many steps can no longer be undone."""
    return session.scalar(select(func.count()).select_from(Step).where(Step.state == "forgotten")) or 0

"""An index along which the review queue is read and counted."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_index(op.f("ix_match_queue"), "match", ["tier", "relation", "second_id", "first_id"])

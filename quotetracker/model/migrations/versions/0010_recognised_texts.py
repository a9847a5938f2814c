"""Texts that were recognised in pictures of pages; suggestions of older versions no longer wait."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    # Empty for all that is there: no value of a journalled row changes, and its witnesses stay good.
    op.add_column("article", sa.Column("recognised", sa.Integer(), nullable=True))
    # Derived rows: what stands in an older version is suggested in the newest one again.
    op.execute(
        "UPDATE suggestion SET is_open = false"
        " WHERE is_open AND article_id IN (SELECT version_of FROM article WHERE version_of IS NOT NULL)"
    )

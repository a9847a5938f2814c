"""Texts that were recognised in pictures of pages, and with how much confidence."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    # Empty for all that is there: no value of a journalled row changes, and its witnesses stay good.
    op.add_column("article", sa.Column("recognised", sa.Integer(), nullable=True))

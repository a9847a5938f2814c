"""Saved searches, and how far each was looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "saved_search",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("order", sa.String(length=20), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("id", _KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_saved_search_name_key"), "saved_search", ["name_key"], unique=True)
    op.create_table(
        "search_look",
        sa.Column("search_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("search_id", name=op.f("pk_search_look")),
    )

"""Sentence vectors, and matches that only they speak for."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "meaning",
        sa.Column("quote_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("model", sa.String(length=32), nullable=False),
        sa.Column("rule", sa.Integer(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["quote_id"],
            ["quote.id"],
            name=op.f("fk_meaning_quote_id_quote"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("quote_id", name=op.f("pk_meaning")),
    )
    op.create_index(op.f("ix_meaning_rule"), "meaning", ["rule"], unique=False)
    op.add_column("match", sa.Column("alike", sa.Double(), nullable=True))

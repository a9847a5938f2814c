"""The candidate index in the library; quotes that wait are listed instead of those that do not."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "due",
        sa.Column("task", sa.String(length=10), nullable=False),
        sa.Column("quote_id", _KEY, nullable=False),
        sa.PrimaryKeyConstraint("task", "quote_id", name=op.f("pk_due")),
    )
    op.create_table(
        "index_quote",
        sa.Column("quote_id", _KEY, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["quote_id"],
            ["quote.id"],
            name=op.f("fk_index_quote_quote_id_quote"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("quote_id", name=op.f("pk_index_quote")),
    )
    op.create_index(op.f("ix_index_quote_entry"), "index_quote", ["entry"], unique=False)
    op.create_table(
        "index_entry",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("digest", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_index_entry")),
    )
    op.create_index(op.f("ix_index_entry_digest"), "index_entry", ["digest"], unique=False)
    op.create_table(
        "index_segment",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("bits", sa.Integer(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("postings", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_index_segment")),
    )
    for table, key in (("index_block", "place"), ("index_tail", "feature")):
        op.create_table(
            table,
            sa.Column(key, _KEY, nullable=False),
            sa.Column("body", sa.LargeBinary(), nullable=False),
            sa.PrimaryKeyConstraint(key, name=op.f(f"pk_{table}")),
        )
    op.execute(
        "INSERT INTO due (task, quote_id) SELECT 'compare', id FROM quote"
        " WHERE id NOT IN (SELECT quote_id FROM matched WHERE engine = 1)"
    )
    op.execute("INSERT INTO library_fact (name, value) VALUES ('compared by', '1')")
    op.drop_table("matched")

"""Pages and versions of articles, and what is kept of each text to recognise it when it comes again."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    # Added by ALTER TABLE, not by making the table anew: nothing that hangs on articles is touched.
    op.add_column("article", sa.Column("pages", sa.Text(), nullable=False, server_default=""))
    op.add_column("article", sa.Column("version_of", _KEY, nullable=True))
    op.create_index(op.f("ix_article_version_of"), "article", ["version_of"], unique=False)
    op.create_index(op.f("ix_article_original"), "article", ["original"], unique=False)
    op.create_table(
        "article_sketch",
        sa.Column("article_id", _KEY, nullable=False),
        sa.Column("engine", sa.Integer(), nullable=False),
        sa.Column("sample", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
            name=op.f("fk_article_sketch_article_id_article"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_article_sketch")),
    )
    op.create_table(
        "article_shingle",
        sa.Column("hash", sa.BigInteger(), nullable=False),
        sa.Column("article_id", _KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
            name=op.f("fk_article_shingle_article_id_article"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("hash", "article_id", name=op.f("pk_article_shingle")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_shingle_article_id"), "article_shingle", ["article_id"], unique=False)

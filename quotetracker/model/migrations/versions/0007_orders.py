"""Indexes along which quotes are listed by outlet and by title."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    # Raw SQL, since Alembic cannot compare an index of an expression with the tables.
    op.execute("CREATE INDEX ix_article_by_outlet ON article (lower(outlet), published)")
    op.execute("CREATE INDEX ix_article_by_title ON article (lower(title))")

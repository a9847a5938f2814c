"""An index along which quotes are listed by speaker, without a look at the rows that say who spoke."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_index("ix_quote_speaker_listing", "quote_speaker", ["speaker_id", "quote_id"])
    op.drop_index("ix_quote_speaker_speaker_id", "quote_speaker")

"""The journal says who made a step and which steps belong together, and can tell whether a step was hurt."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for name in ("who", "digest", "group_label"):
        op.add_column("journal_step", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("journal_step", sa.Column("group_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite")))

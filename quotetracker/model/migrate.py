"""Bring a library's schema up to date; Alembic is imported only when there is something to do."""

from pathlib import Path

from sqlalchemy import Connection

from quotetracker.model import sqlite
from quotetracker.model.schema import SCHEMA_VERSION


def upgrade(connection: Connection) -> None:
    """Run the missing migrations on ``connection`` in its open transaction, then write the schema version."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    sqlite.set_version(connection, SCHEMA_VERSION)

"""Bring a library's schema up to date; Alembic is imported only when there is something to do."""

import threading
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, table

from quotetracker.errors import DamagedLibraryError
from quotetracker.model import sqlite
from quotetracker.model.schema import SCHEMA_VERSION, Base, Journalled, Original, Step

#: Alembic keeps what it works on in its modules: two libraries brought up to date at once would get each other's.
_ALEMBIC = threading.Lock()


def upgrade(connection: Connection) -> None:
    """Run the missing migrations on ``connection`` in its open transaction, then write the schema version.

    Raises, and thereby rolls everything back, when a row of the editor's work would go or point at nothing.
    """
    from alembic import command
    from alembic.config import Config

    before = _counts(connection)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    with _ALEMBIC:
        command.upgrade(config, "head")
    after = _counts(connection)
    lost = [name for name, number in before.items() if after.get(name, 0) < number]
    if lost or sqlite.has_dangling_rows(connection):
        raise DamagedLibraryError(
            "The library could not be brought into the form of this version; it was left as it was.",
            "Check it with the version that made it, or with: quotetracker check.",
            detail="fewer rows in " + ", ".join(lost) if lost else "rows that point at nothing",
        )
    sqlite.set_version(connection, SCHEMA_VERSION)


def _counts(connection: Connection) -> dict[str, int]:
    """Rows of the tables that hold the editor's work, as far as they exist."""
    kept = [mapper.local_table for mapper in Base.registry.mappers if issubclass(mapper.class_, Journalled)]
    names = {str(kind) for kind in (*kept, Original.__table__, Step.__table__)}
    names &= set(inspect(connection).get_table_names())
    return {
        name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in sorted(names)
    }

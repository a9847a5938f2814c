"""Alembic's entry: runs on the connection that the store opened, inside its transaction."""

from alembic import context

from quotetracker.model.schema import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
context.run_migrations()

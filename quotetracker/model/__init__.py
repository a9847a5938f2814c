"""The database and everything that knows of it. Nothing outside imports SQLAlchemy."""

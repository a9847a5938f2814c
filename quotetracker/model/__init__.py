"""SQLAlchemy lives here and nowhere else: schema, store, journal, migrations, queries, search, views."""

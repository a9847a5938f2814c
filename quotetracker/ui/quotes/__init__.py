"""The Quotes page: the table, its columns, what is edited in it, saved searches."""

"""Strings of a file as they stand in a field or in a sentence."""

from quotetracker.text.canonical import canonical


def one_line(value: str) -> str:
    """``value`` in canonical form on one line."""
    return " ".join(canonical(value).text.split())


def quoted(name: str) -> str:
    """A file's name in quotation marks; a name may hold line breaks and bytes that are no text."""
    return f"“{one_line(name)}”"

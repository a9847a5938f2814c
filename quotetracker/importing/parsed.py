"""What a reader hands over: the raw text of an article and what the file says about it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parsed:
    """An article as one reader found it; a field that the file does not state with certainty is empty."""

    text: str
    """Not yet canonical: line ends and odd characters are still those of the file."""
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    """ISO 8601 date of reduced precision."""
    address: str = ""
    language: str = ""
    warnings: tuple[str, ...] = ()

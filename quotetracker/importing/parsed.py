"""What a reader hands over: the pieces of an article, what was left out of it, and what the file says about it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph, heading, item or table row of a file, taken into the article or left out of it."""

    text: str
    taken: bool = True
    group: int = 0
    """Lines of one list, table or verse bear one number above 0 and stand without a blank line between them."""
    page: int = 0
    """Page on which it begins, counted from 1; 0 where the file has no pages."""
    turns: tuple[tuple[int, int], ...] = ()
    """Where further pages begin inside: code points from the beginning of the piece, and the number of the page."""
    why: str = ""
    """Why it was left out, in a few words."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a file says of its article; a field that it does not state with certainty is empty."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    """ISO 8601 date of reduced precision."""
    address: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Parsed(Particulars):
    """An article as one reader found it."""

    text: str = ""
    """Not yet canonical: line ends and odd characters are still those of the file. Unused where there are pieces."""
    warnings: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    """In the order of the file, the ones left out included; empty where the text is the whole file."""
    present: int = 0
    """Letters and digits of the file, counted without the reader; 0 where they were not."""
    read: int = 0
    """Letters and digits that the reader met, those included that it shows nobody; 0 where its pieces hold them all."""
    missing: tuple[str, ...] = field(default=())
    """Stretches that the second count met and the reader did not, shortened."""

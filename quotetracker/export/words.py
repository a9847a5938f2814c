"""What a quote sheet says in words of its own: English here, said in another language where a `Say` is passed."""

from collections.abc import Callable

#: Gives a word or phrase of WORDS, or of a vocabulary, in the language of the sheet.
Say = Callable[[str], str]

#: Beside the headings of the columns; whoever passes a `Say` knows all of them.
WORDS = (
    "Quote sheet",
    "Library",
    "Filter",
    "all quotes",
    "Made at",
    "Quotes",
    "About",
    "Title",
    "quote",
    "quotes",
    "No quotes.",
    "Source",
    "speaker not known",
    "untitled article",
    "made with QuoteTracker",
    "continued",
    "Long cells",
    "Longer than a cell may be, and continued in the lines below:",
    "p.",
    "paragraph",
    "paragraphs",
    "characters",
    "words",
    "speaker",
    "article",
    "outlet",
    "kind",
    "elsewhere",
    "checked",
    "from",
    "until",
    "stored after",
    "or",
)


def plainly(words: str) -> str:
    """English, as it is written here."""
    return words

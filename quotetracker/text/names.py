"""Names of people and bodies, as strings."""

import re
import unicodedata

_SPACES = re.compile(r"\s+")


def tidy(name: str) -> str:
    """``name`` on one line with single spaces, letters unchanged."""
    return _SPACES.sub(" ", name).strip()


def name_key(name: str) -> str:
    """Equal for one name in other letter case, accents, spacing or with other apostrophes; never shown.

    Look-alike letters of other scripts stay different: two people are never joined silently.
    """
    decomposed = unicodedata.normalize("NFKD", tidy(name).replace("’", "'"))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def initials(name: str) -> str:
    """Up to two initials for a badge; "?" for an empty name."""
    words = [word for word in re.split(r"[\s-]+", tidy(name)) if word[:1].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()

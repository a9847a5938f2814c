"""Names of people and bodies, as strings."""

import re
import unicodedata

_SPACES = re.compile(r"\s+")
#: What cannot be seen: controls, soft hyphens, spaces without width, marks of direction. Two names that differ only in
#: these look the same, and such a mark turns what stands beside it. The two joiners stay: Persian and Hindi need them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)


def tidy(name: str) -> str:
    """``name`` on one line with single spaces, without what cannot be seen; letters unchanged."""
    return _SPACES.sub(" ", _UNSEEN.sub("", name)).strip()


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

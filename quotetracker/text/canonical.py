"""The one form in which an article's text is stored, so that offsets never move.

Line ends become ``\\n``; byte order marks, noncharacters, lone surrogates and other controls are dropped and counted.
Letters are never changed: no Unicode normalization takes place (comparing folds, storing does not).
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

# What QTextDocument and SQLite cannot give back unchanged ends here, once: CR, VT, FF, NEL, LS and PS are line ends.
_LINE_END = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + "]"
)
_NOT_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Canonical:
    """Canonical text, and how many characters were dropped to get there."""

    text: str
    dropped: int


def canonical(raw: str) -> Canonical:
    """Bring ``raw`` into canonical form; doing it twice changes nothing more."""
    lines = _LINE_END.sub("\n", raw)
    text, dropped = _DROPPED.subn("", lines)
    return Canonical(text, dropped)


def content_hash(text: str) -> str:
    """SHA-256 of canonical text, as hex: is the stored text still the text that was stored?"""
    return hashlib.sha256(text.encode()).hexdigest()


def same_text_key(text: str) -> str:
    """SHA-256 over letters and digits only, folded: equal for one text with other marks, spaces or letter case."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return hashlib.sha256(_NOT_WORD.sub("", folded).encode()).hexdigest()

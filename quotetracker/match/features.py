"""What the candidate index knows of a wording: stable hashes of its words and of the pairs of neighbouring words."""

from collections.abc import Sequence
from hashlib import blake2b
from zlib import crc32

from quotetracker.text.words import folded_words

#: Raise this when words are folded or hashed otherwise: every stored index is then built anew in the background.
SCHEME = 2
_LONGEST = 2_000  # Words of one quote that are indexed, and of a query that are looked up.


def indexed_words(text: str) -> list[str]:
    """The folded words of ``text`` that the index looks at: the first two thousand, without those in brackets."""
    return folded_words(text, most=_LONGEST)


def features_of(words: Sequence[str]) -> list[int]:
    """Hashes (CRC-32) of the words and of the pairs of neighbouring words, each once, ascending."""
    encoded = [word.encode() for word in words]
    hashed = [crc32(word) for word in encoded]
    features = set(hashed)
    # crc32 goes on where it stopped: this is the hash of "left right".
    features.update([crc32(b" " + right, left) for left, right in zip(hashed, encoded[1:], strict=False)])
    return sorted(features)


def word_feature(word: str) -> int:
    """The hash of one folded word."""
    return crc32(word.encode())


def digest_of(words: Sequence[str]) -> int:
    """What equal words have in common: 64 bits, signed as databases want it."""
    return int.from_bytes(blake2b("\n".join(words).encode(), digest_size=8).digest(), "little", signed=True)

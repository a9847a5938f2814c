"""Which commands somebody means who types a few letters of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from quotetracker.text.names import name_key

_LIKE = 74.0  # Indel similarity in percent from which a beginning is taken for a typing error.
_HINT = 0.6  # A word of the explanation counts less than a word of the command.


@dataclass(frozen=True, slots=True)
class Offered:
    """A command as the finder knows it; ``tip`` is its explanation."""

    key: str
    text: str
    shortcut: str
    enabled: bool
    tip: str = ""


def rank_commands(typed: str, commands: Sequence[Offered], *, limit: int = 6) -> tuple[Offered, ...]:
    """The commands in which every typed word begins some word, or nearly; possible ones first, then the best."""
    words = name_key(typed).split()
    if not words:
        return ()
    scored = [(_score(words, command), nth) for nth, command in enumerate(commands)]
    found = sorted((not commands[nth].enabled, -score, nth) for score, nth in scored if score > 0)
    return tuple(commands[nth] for _, _, nth in found[:limit])


def _score(words: Sequence[str], command: Offered) -> float:
    names, hints = name_key(command.text).split(), name_key(command.tip).split()
    total = 0.0
    for word in words:
        best = max((_fit(word, name) for name in names), default=0.0)
        if len(word) > 2:
            best = max(best, _HINT * max((_fit(word, hint) for hint in hints), default=0.0))
        if not best:
            return 0.0
        total += best
    begins = 0.2 if names and names[0].startswith(words[0]) else 0.0
    return total / len(words) + begins


def _fit(word: str, known: str) -> float:
    if known.startswith(word):
        return 1.0
    if len(word) < 4:
        return 0.0
    similar = fuzz.ratio(word, known[: len(word) + 1], score_cutoff=_LIKE)
    return 0.8 * similar / 100

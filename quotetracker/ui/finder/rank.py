"""Which commands somebody means who types a few letters of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from quotetracker.text.names import name_key

_LIKE = 74.0  # Indel similarity in percent from which a beginning is taken for a typing error.


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
    scored = [(_score(words, name_key(command.text)), nth) for nth, command in enumerate(commands)]
    if not any(score for score, _ in scored):
        # Nothing is called so: perhaps it is explained so.
        scored = [(_hint(words, name_key(command.tip)), nth) for nth, command in enumerate(commands)]
    found = sorted((not commands[nth].enabled, -score, nth) for score, nth in scored if score > 0)
    return tuple(commands[nth] for _, _, nth in found[:limit])


def _score(words: Sequence[str], text: str) -> float:
    names = text.split()
    fits = [max((_fit(word, name) for name in names), default=0.0) for word in words]
    if not all(fits):
        return 0.0
    return sum(fits) / len(words) + (0.2 if names[0].startswith(words[0]) else 0.0)


def _hint(words: Sequence[str], tip: str) -> float:
    known = tip.split()
    return float(all(len(word) > 2 and any(name.startswith(word) for name in known) for word in words))


def _fit(word: str, known: str) -> float:
    if known.startswith(word):
        return 1.0
    if len(word) < 5:
        return 0.0
    similar = fuzz.ratio(word, known[: len(word) + 1], score_cutoff=_LIKE)
    return 0.8 * similar / 100

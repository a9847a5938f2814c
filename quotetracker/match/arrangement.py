"""Whether the words that two wordings share keep their company: who does what to whom.

"The mayor sued the bank" and "the bank sued the mayor" have the same words. What tells that from a clause that was only
moved: beside which words each word stands, and which small word ("of", "by", "from") leads them.
"""

from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from quotetracker.match.sense import Sense

ARRANGEMENT = (
    "out_of_order", "moved", "moved_share", "moved_names", "moved_whole", "moved_led", "moved_at_ends",
    "unordered", "unordered_share", "shifted_most", "shifted", "shifted_share", "shifted_mean", "names_shifted_most",
    "names_shifted", "pairs_apart", "pairs_torn", "pairs_new", "rebound", "rebound_ahead",
    "led_otherwise", "led_otherwise_share", "moved_led_otherwise", "slots_exchanged",
)  # fmt: skip
_NOTHING = (0.0,) * len(ARRANGEMENT)
_LEAST = 4  # Words of meaning in common, and their share, from which their order tells anything.
_LEAST_SHARE = 0.45


def arrangement(a: Sense, b: Sense) -> tuple[float, ...]:
    """The values of ``ARRANGEMENT``, all 0 where no word moved: counts, and shares of the words in common."""
    shared = a.heavy.keys() & b.heavy.keys()
    if len(shared) < max(_LEAST, _LEAST_SHARE * max(len(a.heavy), len(b.heavy))) or a.stems == b.stems:
        return _NOTHING
    both = sum([min(count, b.counts[word]) for word, count in a.counts.items() if word in b.counts])
    kept = LCSseq.similarity(a.stems, b.stems)
    if kept == both:
        return _NOTHING
    gone = _gone(a, b)
    names = a.names | b.names
    led = {word for word in shared if a.leads[word].isdisjoint(b.leads[word])}
    return (
        1 - kept / both,
        float(len(gone.moved)),
        len(gone.moved) / len(shared),
        float(len(gone.moved & names)),
        float(gone.whole),
        float(gone.led),
        float(gone.at_ends),
        *_unordered(a, b, shared, names),
        *_company(a.bound, b.bound, shared),
        float(len(led)),
        len(led) / len(shared),
        float(len(led & gone.moved)),
        _exchanged(a, b, shared),
    )


class _Gone(NamedTuple):
    """Words that are on both sides and have no partner in the longest common row, and how they went away."""

    moved: frozenset[str]
    whole: int
    """Stretches whose moved words all stand in one stretch on the other side."""
    led: int
    """Those of them that begin with a small word."""
    at_ends: int


def _gone(a: Sense, b: Sense) -> _Gone:
    loose = [code for code in LCSseq.opcodes(a.stems, b.stems) if code.tag != "equal"]
    cuts = [(code.src_start, code.src_end) for code in loose if code.src_end > code.src_start]
    puts = [frozenset(b.stems[code.dest_start : code.dest_end]) for code in loose if code.dest_end > code.dest_start]
    moved = frozenset().union(*(a.stems[low:high] for low, high in cuts)) & frozenset().union(*puts)
    moved &= a.heavy.keys() & b.heavy.keys()
    whole = led = at_ends = 0
    for low, high in cuts:
        words = moved.intersection(a.stems[low:high])
        if words:
            one = any(words <= put for put in puts)
            whole += one
            led += one and not a.content[low]
            at_ends += low == 0 or high == len(a.stems)
    at_ends += any(code.dest_start == 0 and not moved.isdisjoint(b.stems[: code.dest_end]) for code in loose)
    return _Gone(moved, whole, led, at_ends)


def _unordered(a: Sense, b: Sense, shared: Collection[str], names: Collection[str]) -> tuple[float, ...]:
    """How many words of meaning in common are out of order, and how many places those that stand once shifted."""
    left, right = ([word for word in each.stems if word in shared] for each in (a, b))
    kept, most = LCSseq.similarity(left, right), max(len(left), len(right))
    row = [word for word in a.once if word in shared and word in b.once]
    places = {word: nth for nth, word in enumerate(sorted(row, key=b.once.__getitem__))}
    shifts = [(abs(nth - places[word]), word in names) for nth, word in enumerate(row)]
    far, named = [far for far, _ in shifts], [far for far, name in shifts if name]
    turned = sum([each > 0 for each in far])
    return (
        float(most - kept),
        1 - kept / most,
        float(max(far, default=0)),
        float(turned),
        turned / max(1, len(far)),
        sum(far) / max(1, len(far)),
        float(max(named, default=0)),
        float(sum([each > 0 for each in named])),
    )


def _company(
    a: frozenset[tuple[str, str]], b: frozenset[tuple[str, str]], shared: Collection[str]
) -> tuple[float, ...]:
    """Share of neighbours that are so on one side only; how many were torn apart, are new; words with others beside."""
    left, right = ({pair for pair in each if pair[0] in shared and pair[1] in shared} for each in (a, b))
    both = left & right
    others: list[float] = []
    for at in (0, 1):
        one, other = ({(pair[1 - at], pair[at]) for pair in each} for each in (left, right))
        kept = {word for word, _ in one & other}
        others.append(float(len(({word for word, _ in one} & {word for word, _ in other}) - kept)))
    return (
        1 - len(both) / len(left | right) if left or right else 0.0,
        float(len(left - both)),
        float(len(right - both)),
        *others,
    )


def _exchanged(a: Sense, b: Sense, shared: Collection[str]) -> float:
    """How many small words that lead words once on each side lead quite other ones there, all of them in common."""
    left, right = (_led_once(each, shared) for each in (a, b))
    return float(sum([left[lead].isdisjoint(right[lead]) for lead in left.keys() & right.keys()]))


def _led_once(profile: Sense, shared: Collection[str]) -> dict[str, set[str]]:
    counts = Counter(lead for lead, _ in profile.groups_led)
    led = {lead: {word for word in row if word in shared} for lead, row in profile.groups_led if counts[lead] == 1}
    return {lead: words for lead, words in led.items() if words}

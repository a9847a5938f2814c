"""Which quotes are worth a comparison with which, for many quotes at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quotetracker.match.blocks import SIZES, Numbers
from quotetracker.match.joining import Pairs

_MOST = 60  # Quotes that one quote is compared with.
_DRAWER = 1 << SIZES << 14  # Entries whose partners are sorted together: sixteen thousand wordings.
_FINEST = 1_000  # Steps of a share: that many tell which partners are likelier.
_Keys = NDArray[np.int64]


class Neighbours:
    """Partners of the quotes that a scan goes through, from the largest key to the smallest.

    A pair of two such quotes comes up once, with the larger key. ``links``: (key, entry) of every quote.

    At a million quotes there are tens of millions of pairs, each kept from both sides in eight bytes.
    """

    def __init__(
        self, pairs: Iterable[Pairs], links: _Keys | Sequence[tuple[int, int]], asked: Sequence[int] | _Keys
    ) -> None:
        self._drawers = dict(_sorted_into_drawers(pairs))
        table = np.asarray(links, np.int64).reshape(-1, 2)
        by_key = np.argsort(table[:, 0], kind="stable")
        self._keys: _Keys = table[by_key, 0]
        self._entry_of: Numbers = table[by_key, 1].astype(np.uint32)
        by_entry = np.lexsort((table[:, 0], table[:, 1]))
        self._entries: Numbers = table[by_entry, 1].astype(np.uint32)
        self._keys_of: _Keys = table[by_entry, 0]
        self._asked: _Keys = np.sort(np.asarray(asked, np.int64))

    def of(self, key: int, *, copies: int) -> list[int]:
        """Keys worth comparing with ``key``, likeliest first; of each wording the nearest ``copies`` on both sides."""
        at = int(self._keys.searchsorted(key))
        if at == len(self._keys) or self._keys[at] != key:
            return []
        entry = self._entry_of[at]
        found: list[int] = []
        for partner in (entry, *self._partners(entry)):
            found += self._beside(key, partner, copies)
            if len(found) >= _MOST:
                break
        return found[:_MOST]

    def _partners(self, entry: np.uint32) -> Numbers:
        """The wordings that make a pair with one, the likeliest first."""
        drawer = self._drawers.get(int(entry) // _DRAWER)
        if drawer is None:
            return np.empty(0, np.uint32)
        return drawer.other[drawer.one.searchsorted(entry) : drawer.one.searchsorted(entry, "right")]

    def _beside(self, key: int, entry: np.uint32, copies: int) -> list[int]:
        start, end = int(self._entries.searchsorted(entry)), int(self._entries.searchsorted(entry, "right"))
        keys = self._keys_of[start:end]
        below = int(keys.searchsorted(key))
        found: list[int] = keys[max(0, below - copies) : below][::-1].tolist()
        above = keys[below : below + copies]
        if len(above):
            # Those that are asked for come themselves, and find this one below them.
            at = np.minimum(self._asked.searchsorted(above), len(self._asked) - 1)
            found += above[(self._asked[at] != above) & (above != key)].tolist()
        return found


@dataclass(frozen=True, slots=True)
class _Drawer:
    """Pairs of some wordings: sorted by ``one``, and of each the likeliest ``other`` first."""

    one: Numbers
    other: Numbers


def _sorted_into_drawers(pairs: Iterable[Pairs]) -> Iterator[tuple[int, _Drawer]]:
    """Pairs by either side, each once. Sorted a drawer at a time, so that never all of them are held twice."""
    loose: dict[int, list[tuple[NDArray[np.uint64], NDArray[np.uint16]]]] = {}
    for part in pairs:
        one, other = np.concatenate([part.one, part.other]), np.concatenate([part.other, part.one])
        share = np.tile((np.minimum(part.share, 1) * _FINEST).astype(np.uint16), 2)
        pair = one.astype(np.uint64) << np.uint64(32) | other
        order = np.argsort(pair)
        pair, share = pair[order], share[order]
        drawers = (pair >> np.uint64(32)) // np.uint64(_DRAWER)
        for number in np.unique(drawers).tolist():
            start, end = drawers.searchsorted(np.uint64(number)), drawers.searchsorted(np.uint64(number), "right")
            # Copies: a slice would keep the whole piece.
            loose.setdefault(number, []).append((pair[start:end].copy(), share[start:end].copy()))
    for number in list(loose):
        parts = loose.pop(number)
        pair = np.concatenate([each for each, _ in parts])
        share = np.concatenate([each for _, each in parts])
        order = np.argsort(pair, kind="stable")
        pair, share = pair[order], share[order]
        first = np.ones(len(pair), np.bool_)
        np.not_equal(pair[1:], pair[:-1], out=first[1:])
        pair, share = pair[first], share[first]
        one = (pair >> np.uint64(32)).astype(np.uint32)
        order = np.lexsort((-share.astype(np.int32), one))
        yield number, _Drawer(one[order], pair.astype(np.uint32)[order])

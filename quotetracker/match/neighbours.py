"""Which quotes are worth a comparison with which, for many quotes at once."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from quotetracker.match.blocks import Numbers
from quotetracker.match.joining import Pairs, each_once

_MOST = 60  # Quotes that one quote is compared with.
_Keys = NDArray[np.int64]


class Neighbours:
    """Partners of the quotes that a scan goes through, from the largest key to the smallest.

    A pair of two such quotes comes up once, with the larger key. ``links``: (key, entry) of every quote.
    """

    def __init__(self, pairs: Iterable[Pairs], links: Sequence[tuple[int, int]], asked: Sequence[int]) -> None:
        once = each_once(pairs)
        one = np.concatenate([once.one, once.other])
        other = np.concatenate([once.other, once.one])
        share = np.concatenate([once.share, once.share])
        del once
        order = np.lexsort((-share, one))
        del share
        self._one, self._other = one[order], other[order]
        del one, other, order
        table = np.array(links, np.int64).reshape(-1, 2)
        by_key = np.argsort(table[:, 0], kind="stable")
        self._keys: _Keys = table[by_key, 0]
        self._entry_of: Numbers = table[by_key, 1].astype(np.uint32)
        by_entry = np.lexsort((table[:, 0], table[:, 1]))
        self._entries: Numbers = table[by_entry, 1].astype(np.uint32)
        self._keys_of: _Keys = table[by_entry, 0]
        self._asked: _Keys = np.sort(np.array(asked, np.int64))

    def of(self, key: int, *, copies: int) -> list[int]:
        """Keys worth comparing with ``key``, likeliest first; of each wording the nearest ``copies`` on both sides."""
        at = int(self._keys.searchsorted(key))
        if at == len(self._keys) or self._keys[at] != key:
            return []
        entry = self._entry_of[at]
        start, end = self._one.searchsorted(entry), self._one.searchsorted(entry, "right")
        found: list[int] = []
        for partner in (entry, *self._other[start:end]):
            found += self._beside(key, partner, copies)
            if len(found) >= _MOST:
                break
        return found[:_MOST]

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

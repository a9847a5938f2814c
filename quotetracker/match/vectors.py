"""Sentence vectors of quotes, and which of them are nearest: an exact scan, without an index.

Each number is kept in 8 bits: of the cosine that costs less than 0.003. 200,000 vectors of 384 numbers take 77 MB, and
one look through all of them some 11 ms; above that ``vectors_graph`` takes over. Quotes of equal words share one entry.
"""

from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from quotetracker.match.vector_copies import Copies

if TYPE_CHECKING:
    from quotetracker.match.meaning import Floats

_ROWS_AT_ONCE = 4096  # a block that stays in the processor's cache while it is multiplied
_SPARE = 1024


class Near(Protocol):
    """Finds the nearest of many vectors. Every engine with these methods must pass tests/match/test_vectors.py."""

    def __len__(self) -> int: ...

    def add(self, vectors: Mapping[int, bytes]) -> None:
        """Store packed vectors under their keys; what was stored there before is replaced."""

    def remove(self, keys: Iterable[int]) -> None:
        """Forget what is stored under ``keys``; a key that is not there is no error."""

    def nearest(self, vectors: Sequence[bytes], *, limit: int, least: float) -> list[dict[int, float]]:
        """For each of ``vectors`` at most ``limit`` keys with a cosine of ``least`` or more, the nearest first."""


def packed(vectors: "Floats") -> list[bytes]:
    """Rows of floats as bytes, one signed byte for each number; only the direction is kept."""
    import numpy as np

    peaks = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), 1e-9)
    return [row.tobytes() for row in np.rint(vectors * (127 / peaks)).astype(np.int8)]


def cosine(a: bytes, b: bytes) -> float:
    """Cosine of two packed vectors; 0 where they are of two sizes."""
    import numpy as np

    if len(a) != len(b):
        return 0.0
    left, right = (np.frombuffer(each, np.int8).astype(np.float32) for each in (a, b))
    return float(left @ right / max(float(np.linalg.norm(left) * np.linalg.norm(right)), 1e-9))


def directions(vectors: Sequence[bytes], size: int) -> "Floats":
    """Packed vectors as rows of floats of length 1; those of another size become zeros."""
    import numpy as np

    rows = np.frombuffer(b"".join(v if len(v) == size else bytes(size) for v in vectors), np.int8)
    floats = rows.reshape(-1, size).astype(np.float32)
    lengths = np.maximum(np.linalg.norm(floats, axis=1, keepdims=True), 1e-9)
    out: Floats = floats / lengths
    return out


class VectorScan:
    """Vectors in memory, all looked at for each question."""

    def __init__(self, size: int) -> None:
        import numpy as np

        self._size = size
        self._rows = np.zeros((0, size), np.int8)
        self._scale = np.zeros(0, np.float32)  # 1 / length; 0 for a row that is free
        self._copies = Copies()
        self._used = 0
        self._free: list[int] = []

    def __len__(self) -> int:
        return len(self._copies)

    def add(self, vectors: Mapping[int, bytes]) -> None:
        """Store packed vectors under their keys; one of another size is passed over."""
        import numpy as np

        self.remove(vectors)
        for key, vector in vectors.items():
            if len(vector) == self._size and (row := self._copies.join(key, vector, self._new_row)) is not None:
                numbers = np.frombuffer(vector, np.int8)
                self._rows[row] = numbers
                self._scale[row] = 1 / max(float(np.linalg.norm(numbers.astype(np.float32))), 1e-9)

    def remove(self, keys: Iterable[int]) -> None:
        """Forget what is stored under ``keys``."""
        for key in keys:
            if (row := self._copies.leave(key)) is not None:
                self._scale[row] = 0
                self._free.append(row)

    def nearest(self, vectors: Sequence[bytes], *, limit: int, least: float) -> list[dict[int, float]]:
        """For each of ``vectors`` the nearest keys with their cosines; ``least`` must be above 0."""
        import numpy as np

        asked = directions(vectors, self._size)
        found: list[list[tuple[float, int]]] = [[] for _ in vectors]
        for low in range(0, self._used, _ROWS_AT_ONCE):
            high = min(low + _ROWS_AT_ONCE, self._used)
            cosines = asked @ self._rows[low:high].astype(np.float32).T * self._scale[low:high]
            for nth, row in zip(*np.nonzero(cosines >= least), strict=True):
                found[nth].append((float(cosines[nth, row]), low + int(row)))
            for nth, hits in enumerate(found):
                if len(hits) > limit:
                    found[nth] = nlargest(limit, hits)
        return [self._spread(hits, limit) for hits in found]

    def _spread(self, hits: list[tuple[float, int]], limit: int) -> dict[int, float]:
        keys = ((key, alike) for alike, row in sorted(hits, reverse=True) for key in self._copies.keys_at(row))
        return dict(islice(keys, limit))

    def _new_row(self) -> int:
        import numpy as np

        if self._free:
            return self._free.pop()
        if self._used == len(self._rows):
            room = max(_SPARE, self._used // 4)
            self._rows = np.concatenate([self._rows, np.zeros((room, self._size), np.int8)])
            self._scale = np.concatenate([self._scale, np.zeros(room, np.float32)])
        self._used += 1
        return self._used - 1

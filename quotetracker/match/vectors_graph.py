"""Nearest vectors among more than an exact scan can look at: a navigable graph, by usearch (HNSW, Malkov 2016).

The graph is a cache in a file of its own: what it holds is in the library, and it is made anew where it is missing,
damaged or behind. Building goes on where it stopped.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from quotetracker.match.vector_copies import Copies

_LINKS = 16
_CARE_ADDING = 96
_CARE_ASKING = 96
_ABOVE_IDS = 1 << 48
_MORE = 2  # Asked for more than wanted: some may have been removed meanwhile.


class VectorGraph:
    """Vectors of ``size`` numbers, with a graph over them in ``file``."""

    def __init__(self, size: int, file: Path) -> None:
        self._size = size
        self._file = file
        self._copies = Copies()
        self._index = self._opened()

    @property
    def held(self) -> int:
        """Vectors in the graph, those from an earlier time included."""
        return len(self._index)

    def __len__(self) -> int:
        return len(self._copies)

    def add(self, vectors: Mapping[int, bytes]) -> None:
        """Store packed vectors under their keys; what the file holds already costs little."""
        import numpy as np

        self.remove(vectors)
        fresh: dict[int, bytes] = {}
        for key, vector in vectors.items():
            if len(vector) == self._size:
                place = self._copies.join(key, vector, partial(self._free_place, key))
                if place is not None and not self._holds(place, vector):
                    fresh[place] = vector
        if fresh:
            rows = np.frombuffer(b"".join(fresh.values()), np.int8).reshape(-1, self._size)
            self._index.add(np.fromiter(fresh, np.uint64), rows, threads=1)

    def remove(self, keys: Iterable[int]) -> None:
        """Forget what is stored under ``keys``."""
        for key in keys:
            place = self._copies.leave(key)
            if place is not None and place in self._index:
                self._index.remove(place)

    def nearest(self, vectors: Sequence[bytes], *, limit: int, least: float) -> list[dict[int, float]]:
        """For each of ``vectors`` the nearest keys with their cosines: nearly always those of an exact scan."""
        import numpy as np

        found: list[dict[int, float]] = []
        for vector in vectors:
            if len(vector) != self._size or not len(self._index):
                found.append({})
                continue
            hits = self._index.search(np.frombuffer(vector, np.int8), limit * _MORE, threads=1)
            near = [(int(key), 1 - float(far)) for key, far in zip(hits.keys, hits.distances, strict=True)]
            keys = ((key, alike) for place, alike in near if alike >= least for key in self._copies.keys_at(place))
            found.append(dict(islice(keys, limit)))
        return found

    def tidy(self) -> None:
        """All there is was added: drop what only the file knew."""
        import numpy as np

        for place in map(int, np.asarray(self._index.keys)):
            if not self._copies.is_taken(place):
                self._index.remove(place)

    def save(self) -> None:
        """Keep the graph for the next time; OSError where the file cannot be written."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_suffix(".new")
        self._index.save(str(fresh))
        fresh.replace(self._file)

    def _free_place(self, key: int) -> int:
        """``key`` itself, unless copies stayed there when it left: then a number above all ids of quotes."""
        place = key
        while self._copies.is_taken(place):
            place += _ABOVE_IDS
        return place

    def _holds(self, place: int, vector: bytes) -> bool:
        """Whether the graph has this very vector there, from an earlier time; another one is taken out."""
        import numpy as np

        if place not in self._index:
            return False
        if np.asarray(self._index.get(place, "i8")).tobytes() == vector:
            return True
        self._index.remove(place)
        return False

    def _opened(self) -> Any:
        from usearch.index import Index

        fresh = Index(
            ndim=self._size,
            metric="cos",
            dtype="i8",
            connectivity=_LINKS,
            expansion_add=_CARE_ADDING,
            expansion_search=_CARE_ASKING,
        )
        if self._file.is_file():
            try:
                # Into an index of the right kind, which a file of another kind does not fit.
                kept = Index.restore(str(self._file))
                if kept is not None and kept.ndim == self._size and str(kept.dtype).lower().endswith("i8"):
                    kept.expansion_search = _CARE_ASKING
                    return kept
            except Exception:  # noqa: BLE001 - a damaged cache is made anew, whatever usearch says of it
                return fresh
        return fresh

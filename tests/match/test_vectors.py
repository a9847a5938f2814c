"""One contract for both engines of nearest vectors: the scan and the graph."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from meaning import needs_extra

from quotetracker.match.vectors import Near, VectorScan, cosine, packed
from quotetracker.match.vectors_graph import VectorGraph

pytestmark = [pytest.mark.semantic, needs_extra]
SIZE = 64
Make = Callable[[], Near]


@pytest.fixture(params=["scan", "graph"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    if request.param == "scan":
        return lambda: VectorScan(SIZE)
    return lambda: VectorGraph(SIZE, tmp_path / "a" / "b.usearch")


def _some(number: int, seed: int = 0) -> list[bytes]:
    import numpy as np

    return packed(np.random.default_rng(seed).standard_normal((number, SIZE)).astype(np.float32))


def test_the_nearest_come_first_with_their_cosines(make: Make) -> None:
    import numpy as np

    rows = np.random.default_rng(1).standard_normal((500, SIZE)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    engine = make()
    engine.add(dict(enumerate(packed(rows), 100)))
    (found,) = engine.nearest(packed(rows[7:8]), limit=10, least=0.05)

    exact = sorted(((float(row @ rows[7]), key) for key, row in enumerate(rows, 100)), reverse=True)[:10]
    assert next(iter(found)) == 107
    assert len(set(found) & {key for _, key in exact}) >= 9
    assert all(found[key] == pytest.approx(value, abs=0.01) for value, key in exact if key in found)
    assert list(found.values()) == sorted(found.values(), reverse=True)


def test_least_and_limit_hold(make: Make) -> None:
    engine = make()
    engine.add(dict(enumerate(_some(300))))
    asked = _some(1, seed=5)

    assert all(alike >= 0.2 for alike in engine.nearest(asked, limit=50, least=0.2)[0].values())
    assert len(engine.nearest(asked, limit=3, least=0.01)[0]) == 3


def test_what_was_removed_or_replaced_is_not_found(make: Make) -> None:
    a, b, c = _some(3)
    engine = make()
    engine.add({1: a, 2: b})
    engine.remove([1, 99])
    engine.add({2: c})

    assert engine.nearest([a, b, c], limit=5, least=0.9) == [{}, {}, {2: pytest.approx(1.0, abs=1e-3)}]
    assert len(engine) == 1


def test_copies_are_all_found_and_leave_one_by_one(make: Make) -> None:
    a, b = _some(2)
    engine = make()
    engine.add({1: a, 2: a, 3: a})
    engine.remove([1])
    engine.add({1: b})

    assert set(engine.nearest([a], limit=5, least=0.9)[0]) == {2, 3}
    assert set(engine.nearest([b], limit=5, least=0.9)[0]) == {1}
    engine.remove([2, 3])
    assert engine.nearest([a], limit=5, least=0.9) == [{}]


def test_vectors_of_another_size_are_passed_over(make: Make) -> None:
    engine = make()
    engine.add({1: b"\x01" * (SIZE - 1), 2: b""})

    assert len(engine) == 0
    assert engine.nearest([b"\x01" * 3, *_some(1)], limit=5, least=0.1) == [{}, {}]


def test_a_hundred_thousand_copies_cost_one_place(make: Make) -> None:
    a, b = _some(2)
    engine = make()
    engine.add(dict.fromkeys(range(100_000), a))
    engine.add({200_000: b})

    assert len(engine.nearest([a], limit=20, least=0.9)[0]) == 20
    assert list(engine.nearest([b], limit=20, least=0.9)[0]) == [200_000]


def test_zeros_are_like_nothing(make: Make) -> None:
    engine = make()
    engine.add({1: bytes(SIZE), 2: _some(1)[0]})

    assert 1 not in engine.nearest([bytes(SIZE), *_some(1)], limit=5, least=0.1)[1]


def test_packing_keeps_the_cosine() -> None:
    import numpy as np

    rows = np.random.default_rng(2).standard_normal((2, 384)).astype(np.float32)
    rows[1] += rows[0]
    exact = float(rows[0] @ rows[1] / np.linalg.norm(rows[0]) / np.linalg.norm(rows[1]))

    assert cosine(*packed(rows)) == pytest.approx(exact, abs=0.005)
    assert cosine(b"\x01", b"\x01\x01") == 0.0


def _graph(path: Path, vectors: dict[int, bytes]) -> VectorGraph:
    graph = VectorGraph(SIZE, path)
    graph.add(vectors)
    return graph


def test_a_saved_graph_is_not_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = dict(enumerate(_some(200)))
    _graph(tmp_path / "g", vectors).save()
    added: list[Any] = []
    graph = VectorGraph(SIZE, tmp_path / "g")
    index = graph._index
    monkeypatch.setattr(graph, "_index", _Watched(index, added))
    graph.add(vectors | {500: _some(1, seed=9)[0]})

    assert [list(keys) for keys in added] == [[500]]
    assert list(graph.nearest([vectors[17]], limit=1, least=0.5)[0]) == [17]


def test_a_graph_that_is_behind_forgets_what_is_gone(tmp_path: Path) -> None:
    a, b, c = _some(3)
    _graph(tmp_path / "g", {1: a, 2: b}).save()
    graph = _graph(tmp_path / "g", {2: c})
    graph.tidy()

    assert graph.held == 1
    assert graph.nearest([a, b], limit=2, least=0.9) == [{}, {}]


@pytest.mark.parametrize("content", [b"", b"usearch" * 50, None])
def test_a_damaged_file_is_made_anew(tmp_path: Path, content: bytes | None) -> None:
    vectors = dict(enumerate(_some(50)))
    _graph(tmp_path / "g", vectors).save()
    whole = (tmp_path / "g").read_bytes()
    (tmp_path / "g").write_bytes(whole[: len(whole) // 2] if content is None else content)
    graph = _graph(tmp_path / "g", vectors)

    assert list(graph.nearest([vectors[3]], limit=1, least=0.5)[0]) == [3]


class _Watched:
    """An index that tells what is added to it."""

    def __init__(self, index: Any, added: list[Any]) -> None:
        self._index = index
        self._added = added

    def add(self, keys: Any, rows: Any, **settings: Any) -> None:
        self._added.append(keys)
        self._index.add(keys, rows, **settings)

    def __contains__(self, key: int) -> bool:
        return key in self._index

    def __len__(self) -> int:
        return len(self._index)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._index, name)

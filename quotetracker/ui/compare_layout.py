"""Runs of a diff laid out as lines, and where the grounds behind changed words lie."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from quotetracker.ui.compare_words import Look, Run
from quotetracker.ui.theme import Pair, Theme


@dataclass(slots=True)
class Laid:
    """Runs laid out for one width."""

    layout: QTextLayout
    runs: tuple[Run, ...]
    starts: tuple[int, ...]
    """UTF-16 position at which each run begins."""
    height: float
    width: float
    elided: bool
    grounds: list[tuple[QRectF, Look]]


def colours(theme: Theme, look: Look) -> Pair:
    """Ground and ink of changed words."""
    return {Look.CUT: theme.cut, Look.ADDED: theme.added}.get(look, theme.changed)


def grounds(laid: Laid) -> Iterator[tuple[QRectF, Look]]:
    """Rectangles behind the words that changed; a run has several where lines break or directions meet."""
    ends = (*laid.starts[1:], units(laid.layout.text()))
    for run, start, end in zip(laid.runs, laid.starts, ends, strict=True):
        if run.look not in (Look.CUT, Look.ADDED, Look.CHANGED):
            continue
        for nth in range(laid.layout.lineCount()):
            line = laid.layout.lineAt(nth)
            low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            for left, right in _stretches(line, low, high):
                yield QRectF(left - 1.5, line.y() - 0.5, right - left + 3, line.height() + 1), run.look


def _stretches(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """Where the letters from ``low`` to ``high`` stand in ``line``: one stretch, or more in text of two directions."""
    edge = QTextLine.Edge
    joined: list[tuple[float, float]] = []
    for at in range(low, high):
        ends = (_x(line, at, edge.Leading), _x(line, at, edge.Trailing))
        left, right = min(ends), max(ends)
        if joined and left <= joined[-1][1] + 0.5 and right >= joined[-1][0] - 0.5:
            joined[-1] = (min(left, joined[-1][0]), max(right, joined[-1][1]))
        elif right > left:
            joined.append((left, right))
    return joined


def _x(line: QTextLine, position: int, edge: QTextLine.Edge) -> float:
    answer: object = line.cursorToX(position, edge)  # the stub says float, PySide6 gives (x, position)
    return float(answer[0] if isinstance(answer, tuple) else cast("float", answer))


def units(text: str) -> int:
    """Length of ``text`` in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def points(text: str, units: int) -> int:
    """How many code points the first ``units`` UTF-16 code units of ``text`` are."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def cut_short(runs: Sequence[Run], length: int) -> list[Run]:
    """The first ``length`` code points of ``runs``."""
    out: list[Run] = []
    for run in runs:
        if length <= 0:
            break
        out.append(Run(run.text[:length], run.look, run.tip))
        length -= len(run.text)
    return out

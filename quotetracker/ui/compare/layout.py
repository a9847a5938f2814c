"""Runs of a diff laid out as lines, and where the grounds behind changed words lie."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGlyphRun, QTextLayout

from quotetracker.ui.compare.words import Look, Run
from quotetracker.ui.look.theme import Pair, Theme


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
    ends = (*laid.starts[1:], units(laid.layout.text()))[: len(laid.runs)]
    for run, start, end in zip(laid.runs, laid.starts, ends, strict=True):
        if run.look not in (Look.CUT, Look.ADDED, Look.CHANGED):
            continue
        for nth in range(laid.layout.lineCount()):
            line = laid.layout.lineAt(nth)
            low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            # By glyphs: where directions meet, a cursor position has two places and cursorToX gives the wrong one.
            for left, right in _joined(line.glyphRuns(low, high - low)) if high > low else ():
                yield QRectF(left - 1.5, line.y() - 0.5, right - left + 3, line.height() + 1), run.look


def _joined(runs: Iterable[QGlyphRun]) -> list[tuple[float, float]]:
    """Where the glyphs stand, as stretches that do not touch."""
    joined: list[tuple[float, float]] = []
    for left, right in sorted((run.boundingRect().left(), run.boundingRect().right()) for run in runs):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


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

"""Stretches of an article's text, and what can be done with several of them."""

from collections.abc import Sequence
from dataclasses import dataclass

#: Stands between the pieces of a split quote wherever its words are shown or stored as one string.
GAP = " … "


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From ``start`` up to, but not with, ``end``; both count code points of canonical text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"no span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, offset: int) -> bool:
        """Whether the code point at ``offset`` lies inside."""
        return self.start <= offset < self.end


def sliced(text: str, span: Span) -> str:
    """The words of ``span`` in ``text``."""
    return text[span.start : span.end]


def joined(text: str, spans: Sequence[Span]) -> str:
    """The words of a quote, its pieces joined by a gap sign."""
    return GAP.join(sliced(text, span) for span in spans)


def merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same code points as sorted spans that neither touch nor overlap."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)

"""From labels to statements: pieces, speaker and cue that one unbroken chain of labels holds."""

from dataclasses import dataclass, field

from quotetracker.attribution.labels import B, G, I, O, S
from quotetracker.attribution.phrases import Range


@dataclass(slots=True)
class Chain:
    """Token ranges of one attribution in its block."""

    pieces: list[Range] = field(default_factory=list)
    speakers: list[Range] = field(default_factory=list)
    cues: list[Range] = field(default_factory=list)

    @property
    def first(self) -> int:
        """The leftmost token."""
        return min(each[0] for each in (*self.pieces, *self.speakers, *self.cues))

    @property
    def last(self) -> int:
        """Behind the rightmost token."""
        return max(each[1] for each in (*self.pieces, *self.speakers, *self.cues))


def chains_of(path: list[int]) -> list[Chain]:
    """The chains along ``path``, split where one holds two cues with content of their own."""
    chains: list[Chain] = []
    current: Chain | None = None
    run = O
    begun = 0
    for at, label in enumerate([*path, O]):
        if label == I and run in (B, I):
            continue
        if label == run and label != B:
            continue
        if run != O and run != G:
            current = current or Chain()
            target = current.pieces if run in (B, I) else current.speakers if run == S else current.cues
            target.append((begun, at))
            if run in (B, I) and label in (B, I):
                chains.append(current)  # two contents without a word between them are two statements
                current = None
        if label == O and current is not None:
            chains.append(current)
            current = None
        run, begun = label, at
    return [part for chain in chains for part in _split(chain)]


def _split(chain: Chain) -> list[Chain]:
    """A chain with several cues becomes several when each cue has content nearest to it."""
    if len(chain.cues) < 2 or len(chain.pieces) < 2:
        return [chain]
    owners = [min(range(len(chain.cues)), key=lambda n: _gap(piece, chain.cues[n])) for piece in chain.pieces]
    parts: list[Chain] = []
    for number in sorted(set(owners)):
        cue = chain.cues[number]
        speakers = sorted(chain.speakers, key=lambda each: _gap(each, cue))[:1]
        pieces = [piece for piece, owner in zip(chain.pieces, owners, strict=True) if owner == number]
        parts.append(Chain(pieces, speakers, [cue]))
    return parts


def _gap(one: Range, other: Range) -> int:
    return max(0, other[0] - one[1], one[0] - other[1])

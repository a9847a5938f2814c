"""A found statement before its person is known: what rules and model both produce."""

from dataclasses import dataclass, field, replace

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.cues import Cue
from quotetracker.attribution.phrases import Range

LED_IN = "led in"
"""How a draft was found whose speaker the words before its colon bring in, or the short sentence before it."""
FRONTED = "fronted"
"""How a few words without marks were found before a verb that its subject follows."""


@dataclass(slots=True)
class Draft:
    """One statement in code points of the article."""

    pieces: list[Range]
    mention: Range | None
    cue: Range | None
    lemma: str = ""
    how: str = ""
    """Which pattern found it: a key of ``reasons``."""
    carried: bool = False
    """The speaker was taken over from an earlier paragraph."""
    block: int = 0
    """Where the first piece stands."""
    home: int = -1
    """Where the mention stands; -1 for the same block."""
    relayed: Range | None = None
    """Who passed it on: the agency in "officials said …, according to the agency"."""
    sources: tuple[str, ...] = ()
    """Who proposed the mention: see ``linking``."""
    scores: dict[str, float] = field(default_factory=dict)

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.pieces[-1][1]

    @property
    def mention_block(self) -> int:
        """The block in which the mention stands."""
        return self.block if self.home < 0 else self.home


@dataclass(slots=True)
class Reading:
    """One block: what the rules found in it, what the tagger did, and the drafts made of both."""

    block: Block
    cues: list[Cue]
    ruled: list[Draft]
    speakers: list[Range]
    """Where the tagger sees speakers, in tokens."""
    drafts: list[Draft]
    before: str
    """How the block before ends: see ``features.ending_of``."""


def copied(draft: Draft) -> Draft:
    """The same find, to be changed on its own."""
    return replace(draft, pieces=list(draft.pieces), scores={})


def overlap(first: list[Range], second: list[Range]) -> int:
    """How many code points two sorted lists of pieces share."""
    left = right = shared = 0
    while left < len(first) and right < len(second):
        low, high = max(first[left][0], second[right][0]), min(first[left][1], second[right][1])
        shared += max(0, high - low)
        if first[left][1] < second[right][1]:
            left += 1
        else:
            right += 1
    return shared


def length(pieces: list[Range]) -> int:
    """Code points in all pieces."""
    return sum(end - start for start, end in pieces)


def likeness(first: list[Range], second: list[Range]) -> float:
    """Shared part of the union, 0 to 1."""
    shared = overlap(first, second)
    return shared / (length(first) + length(second) - shared) if shared else 0.0

"""The tagger's labels: an attribution as a chain of speaker, cue and content, with its gaps marked as such.

``B`` begins and ``I`` goes on with content, ``S`` is the speaker, ``Q`` the cue, ``G`` a word between parts of one
attribution, ``O`` everything else. Because gaps have a label of their own, a path through the labels also says which
speaker, cue and pieces belong together.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from quotetracker.attribution.phrases import Range
from quotetracker.attribution.tokens import Tokens

LABELS = ("O", "G", "S", "Q", "B", "I")
O, G, S, Q, B, I = range(6)  # noqa: E741 - the letters are the labels' names


def labels_for(tokens: Tokens, parts: Iterable[tuple[Sequence[Range], Sequence[Range], Sequence[Range]]]) -> list[int]:
    """Labels of the tokens; each of ``parts`` is the content, speaker and cue of one attribution in code points."""
    out = [O] * len(tokens)
    for content, speaker, cue in parts:
        own: list[int] = []
        for label, spans in ((Q, cue), (S, speaker), (I, content)):
            for start, end in spans:
                first, last = bisect_left(tokens.ends, start + 1), bisect_left(tokens.starts, end)
                for at in range(first, last):
                    if out[at] in (O, G):
                        out[at] = B if label == I and at == first else label
                        own.append(at)
        if own:
            for at in range(min(own), max(own)):
                if out[at] == O:
                    out[at] = G
    return out

"""The process in which quotes are compared: ``python -m quotetracker.services.judging_worker``, started by ``judges``.

It gets pieces of work on its standard input and answers on its standard output, opens no library, and ends with its
input: whoever started it may be killed, and nothing is left.
"""

import json
import os
import signal
import struct
import sys
from typing import Any, BinaryIO

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteWording
from quotetracker.model.vocabulary import ArticleId, MatchTier, QuoteId, SpeakerId
from quotetracker.services.judging import Judged, Piece, judge
from quotetracker.text.kind import Kind

_SIZE = struct.Struct(">Q")
_MOST = 1 << 32  # bytes
_MODEST = 10  # How far behind other programs it stands (Unix); Windows is told by whoever starts it.


def main() -> None:
    """Answer until the input ends."""
    if hasattr(os, "nice"):
        os.nice(_MODEST)
    # Ctrl+C in a terminal reaches all processes in it: what that means is decided by the one that asks.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while (request := received(sys.stdin.buffer)) is not None:
        send(sys.stdout.buffer, answer_of(judge(piece_of(request))))


def send(channel: BinaryIO, value: Any) -> None:
    """Write one value; OSError when nobody reads any more."""
    data = json.dumps(value, separators=(",", ":")).encode("ascii")
    channel.write(_SIZE.pack(len(data)))
    channel.write(data)
    channel.flush()


def received(channel: BinaryIO) -> Any:
    """The next value; None when the channel has ended, also in the middle of one. ValueError: it is none of ours."""
    head = channel.read(_SIZE.size)
    if len(head) < _SIZE.size:
        return None
    size = _SIZE.unpack(head)[0]
    if size > _MOST:
        raise ValueError("nobody says so much")
    data = channel.read(size)
    return json.loads(data) if len(data) == size else None


def request_of(piece: Piece) -> Any:
    """``piece`` as JSON values."""
    quotes = [(q.id, q.article, q.words, q.kind, sorted(q.speakers), q.said_on) for q in piece.quotes]
    return quotes, piece.pairs, piece.flag_from


def piece_of(request: Any) -> Piece:
    """The piece that ``request_of`` wrote."""
    quotes, pairs, flag_from = request
    return Piece(
        quotes=tuple(
            QuoteWording(QuoteId(key), ArticleId(article), words, Kind(kind), frozenset(map(SpeakerId, speakers)), said)
            for key, article, words, kind, speakers, said in quotes
        ),
        pairs=tuple((first, second) for first, second in pairs),
        flag_from=flag_from,
    )


def answer_of(found: list[tuple[int, int, Judged]]) -> Any:
    """What was found, as JSON values."""
    return [(first, second, relation, tier, score) for first, second, (relation, tier, score) in found]


def found_in(answer: Any) -> list[tuple[int, int, Judged]]:
    """What ``answer_of`` wrote; ValueError or TypeError when it is nothing of the kind."""
    return [
        (int(first), int(second), (Relation(relation), MatchTier(tier), float(score)))
        for first, second, relation, tier, score in answer
    ]


if __name__ == "__main__":
    main()

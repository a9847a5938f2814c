"""From the blocks of pages to the pieces of an article."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quotetracker.importing.parsed import Piece
from quotetracker.importing.pdf_layout import Block, joined

_SEAM = 200
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def pieces_of(blocks: Sequence[Block]) -> list[Piece]:
    """Paragraphs, and rows of tables; what a page or column broke off is joined, and words that were cut too."""
    known: Counter[str] = Counter()
    for block in blocks:
        known.update(_WORD.findall(" ".join([line.text for line in block.lines])))
    pieces: list[Piece] = []
    tables = 0
    open_piece = -1
    for block in blocks:
        if block.rows:
            tables += 1
            pieces += [Piece(row, group=tables, page=block.page) for row in block.rows]
            continue
        text = joined([line.text for line in block.lines], known)
        if block.goes_on and open_piece >= 0:
            pieces[open_piece] = _gone_on(pieces[open_piece], text, block.page, known)
            continue
        pieces.append(Piece(text, taken=not block.why, page=block.page, why=block.why))
        if not block.why and not block.is_note:
            open_piece = len(pieces) - 1
    return pieces


def _gone_on(before: Piece, text: str, page: int, known: Counter[str]) -> Piece:
    """The piece with the rest of its paragraph, from another column or page."""
    # Only the seam is joined: a text without paragraphs may go on over a thousand pages.
    seam = before.text.rfind(" ", 0, max(0, len(before.text) - _SEAM)) + 1
    whole = before.text[:seam] + joined([before.text[seam:], text], known)
    last = before.turns[-1][1] if before.turns else before.page
    turn = () if page == last else ((max(0, len(whole) - len(text)), page),)
    return replace(before, text=whole, turns=(*before.turns, *turn))

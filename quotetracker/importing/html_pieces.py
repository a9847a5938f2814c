"""What of a page was taken and what was left out, in the order of the page."""

from collections import defaultdict
from collections.abc import Sequence

from quotetracker.importing.accounting import letters
from quotetracker.importing.html_blocks import Block
from quotetracker.importing.html_tree import Element
from quotetracker.importing.parsed import Piece


def pieces_of(everything: Sequence[Block], kept: Sequence[Block], *, group: int = 1) -> list[Piece]:
    """Pieces for all blocks of a page, of which ``kept`` are the article; lists are numbered from ``group`` on."""
    groups: dict[Element, int] = {}
    at_element: dict[Element, list[int]] = defaultdict(list)
    for nth, block in enumerate(kept):
        at_element[block.element].append(nth)
    out: list[Piece] = []
    done = 0
    for block in everything:
        waiting = at_element.get(block.element)
        if waiting and (block.text == kept[waiting[0]].text or kept[waiting[0]].text in block.text):
            nth = waiting.pop(0)
            # Whatever is kept and was not met on the way: a headline from elsewhere, a block that was cut differently.
            out += [_piece(one, groups, group) for one in kept[done:nth]]
            if nth >= done:
                out.append(_piece(kept[nth], groups, group))
            done = max(done, nth + 1)
            rest = block.text.replace(kept[nth].text, " ", 1) if block.text != kept[nth].text else ""
            if letters(rest):
                out.append(Piece(rest.strip(), taken=False, why=_WHY))
        else:
            out.append(Piece(block.text, taken=False, group=_group(block, groups, group), why=_WHY))
    out += [_piece(one, groups, group) for one in kept[done:]]
    return out


_WHY = "not part of the article, it seems"


def _piece(block: Block, groups: dict[Element, int], first: int) -> Piece:
    return Piece(block.text, group=_group(block, groups, first))


def _group(block: Block, groups: dict[Element, int], first: int) -> int:
    return 0 if block.list_of is None else groups.setdefault(block.list_of, first + len(groups))

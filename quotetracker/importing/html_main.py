"""The main text of a page: the element that holds it, and which of its blocks are the article."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from quotetracker.importing.html_blocks import Block, blocks_of, each_block
from quotetracker.importing.html_furniture import likely_furniture, sends_away, surely_furniture
from quotetracker.importing.html_picker import Picked, picked_by_trafilatura
from quotetracker.importing.html_tree import Element, Page

#: Below this share of the main element's letters and digits the editor is told what was left out.
_KEPT_SHARE = 0.98
#: Looking at the ancestors of each of a million marked elements would take minutes.
_MAX_CANDIDATES = 500
#: More lines between a headline and its article are furniture.
_HEAD_BLOCKS = 8
_STOPS = (".", "!", "?", "”", "’", '"', "…", "»", "؟", "।", "۔")
_WIDE_STOPS = ("。", "！", "？", "」", "』", "。”")
_LEAVES = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre"})
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True, slots=True)
class Main:
    """The article on a page."""

    blocks: tuple[Block, ...]
    """Those that are the article."""
    element: Element
    """The element that holds it, where bylines and dates stand too."""
    warnings: tuple[str, ...]


def main_of(page: Page) -> Main:
    """Find the article of ``page``; when nothing marks it, all is taken that does not look like furniture."""
    picked = picked_by_trafilatura(page)
    declared = _declared(page.body, page.sizes)
    element = declared if declared is not None else _holding(page.body, picked)
    if declared is None and picked and _is_beside(element, page):
        picked, element = Picked(), page.body
    half = max(1, page.sizes.get(element, 0)) / 2

    def skip(inner: Element) -> bool:
        return surely_furniture(inner) or (likely_furniture(inner) and page.sizes.get(inner, 0) < half)

    kept = _without_links_away(blocks_of(element, skip), picked)
    if declared is None and picked:
        kept = _from_first_to_last(kept, picked)
    kept = kept or blocks_of(element, surely_furniture) or blocks_of(page.body)
    unsure = () if declared is not None or picked else (_UNSURE,)
    warnings = (*unsure, *_loss(element, kept, page.sizes.get(element, 0)))
    return Main((*_head_of(page.root, element, kept, skip), *kept), element, warnings)


_UNSURE = "The article could not be told from the rest of the page: look for lines that do not belong to it."


def _declared(body: Element, sizes: dict[Element, int]) -> Element | None:
    """The element that the page marks as its article; None when it marks none, or one that holds next to nothing."""
    mains = _largest_first(body.iter("main"), sizes)
    mains = mains or _largest_first((element for element in body.iter() if element.get("role") == "main"), sizes)
    articles = _largest_first(body.iter("article"), sizes)
    best = _article_or_around(articles, mains[0] if mains else None, sizes) if articles else next(iter(mains), None)
    return best if best is not None and sizes[best] >= max(40, sizes.get(body, 0) / 20) else None


def _largest_first(elements: Iterable[Element], sizes: dict[Element, int]) -> list[Element]:
    found = [element for element in islice(elements, _MAX_CANDIDATES) if not _in_furniture(element)]
    return sorted(found, key=sizes.__getitem__, reverse=True)


def _article_or_around(articles: list[Element], main: Element | None, sizes: dict[Element, int]) -> Element:
    """The largest article, or what lies around it when others rival it (a live blog) or when most lies outside."""
    largest = articles[0]
    above = set(largest.iterancestors())
    around = main if main in above else None
    beside = [other for other in articles[1:] if other not in above and largest not in other.iterancestors()]
    if beside and sizes[beside[0]] > sizes[largest] / 2:
        return around if around is not None else _common([largest, *beside])
    return largest if around is None or sizes[largest] >= sizes[around] / 2 else around


def _in_furniture(element: Element) -> bool:
    return any(parent.tag in {"nav", "aside", "footer", "form"} for parent in element.iterancestors())


def _holding(body: Element, picked: Picked) -> Element:
    """The innermost element that holds all blocks that were picked."""
    if not picked:
        return body
    holders = [block.element for block in blocks_of(body, surely_furniture) if block.letters >= 25 and block in picked]
    element = _common(holders) if holders else body
    # One paragraph alone is not what holds an article: look what stands beside it.
    parent = element.getparent()
    return parent if element.tag in _LEAVES and parent is not None else element


def _is_beside(element: Element, page: Page) -> bool:
    """Whether what was picked stands in a box that the page names as furniture, with as much prose outside of it.

    A short story above long teasers of others is passed over for the teasers.
    """
    boxes = [box for box in (element, *element.iterancestors()) if likely_furniture(box) or surely_furniture(box)]
    if not boxes:
        return False

    def apart(inner: Element) -> bool:
        return surely_furniture(inner) or likely_furniture(inner)

    outside = sum(block.letters - block.linked for block in blocks_of(page.body, apart) if _is_prose(block))
    return outside >= page.sizes.get(element, 0) / 4


def _common(elements: Sequence[Element]) -> Element:
    """The innermost element that holds all of ``elements`` or is the only one of them."""
    chain = [elements[0], *elements[0].iterancestors()]
    place = {element: nth for nth, element in enumerate(chain)}
    height = 0
    seen: set[Element] = set()  # no way up is walked twice: pages may be deep and wide
    for element in elements[1:]:
        while element not in place and element not in seen:
            seen.add(element)
            element = element.getparent()
        height = max(height, place.get(element, 0))
    return chain[height]


def _without_links_away(blocks: Sequence[Block], picked: Picked) -> list[Block]:
    """``blocks`` without those that are links to other stories, and without the headings that stood over these."""
    away = [_is_away(block, picked) for block in blocks]
    for nth in range(len(blocks) - 2, -1, -1):
        heads = blocks[nth].element.tag in _HEADINGS or blocks[nth].text.endswith(":")
        if heads and away[nth + 1] and blocks[nth] not in picked:
            away[nth] = True
    return [block for block, gone in zip(blocks, away, strict=True) if not gone]


def _is_away(block: Block, picked: Picked) -> bool:
    if block.element.tag == "h1":
        return False
    mostly_link = block.linked > 0.8 * block.letters
    if sends_away(block.text) and (mostly_link or block.letters < 50):
        return True
    return mostly_link and bool(picked) and block not in picked and not _is_byline(block)


def _is_byline(block: Block) -> bool:
    return bool(re.match(r"by\s", block.text, re.IGNORECASE)) or "author" in block.element.get("class", "")


def _from_first_to_last(blocks: list[Block], picked: Picked) -> list[Block]:
    """``blocks`` from the headline or the first that was picked to the last that was picked, and prose around them."""
    chosen = [nth for nth, block in enumerate(blocks) if block in picked]
    if not chosen:
        return blocks
    headline = [nth for nth, block in enumerate(blocks[: chosen[0]]) if block.element.tag == "h1"]
    first, last = headline[-1] if headline else chosen[0], chosen[-1]
    return [block for nth, block in enumerate(blocks) if first <= nth <= last or _is_prose(block)]


def _is_prose(block: Block) -> bool:
    """Whether a block is a sentence or more, and no link: losing the first paragraph is worse than a line too many."""
    own = block.letters - block.linked
    # A sign of Chinese or Japanese says as much as two or three letters.
    return (own >= 30 and block.text.endswith(_STOPS)) or (own >= 10 and block.text.endswith(_WIDE_STOPS))


def _head_of(root: Element, element: Element, kept: list[Block], skip: Callable[[Element], bool]) -> list[Block]:
    """The headline, and the lines from it to the article, when they stand outside of the article's ``element``."""
    heads = [head for head in islice(root.iter("h1"), _MAX_CANDIDATES) if not _in_furniture(head)]
    if not kept or len(heads) != 1 or heads[0] is element or element in heads[0].iterancestors():
        return []
    headline = list(islice(each_block(heads[0]), 1))
    if not headline or any(block.text == headline[0].text for block in kept[:10]):
        return []
    around = blocks_of(_common([heads[0], element]), skip)
    start = next((nth for nth, block in enumerate(around) if block.text == headline[0].text), None)
    end = next((nth for nth, block in enumerate(around) if block.element is kept[0].element), None)
    if start is None or end is None or not start < end <= start + _HEAD_BLOCKS:
        return headline
    return [block for block in around[start:end] if not sends_away(block.text) and block.linked <= 0.8 * block.letters]


def _loss(element: Element, kept: Sequence[Block], shown: int) -> tuple[str, ...]:
    """A warning when too little of ``element``, with ``shown`` letters and digits, is in ``kept``."""
    if sum(block.letters for block in kept) >= _KEPT_SHARE * shown:
        return ()
    everything = blocks_of(element, surely_furniture)
    known = {block.element for block in kept}
    left_out = [block for block in everything if block.element not in known and block.linked < block.letters]
    whole = sum(block.letters for block in everything)
    share = 1 - sum(block.letters - block.linked for block in left_out) / whole if whole else 1.0
    if share >= _KEPT_SHARE or not left_out:
        return ()
    first = " ".join(max(left_out, key=lambda block: block.letters).text.split())
    first = first if len(first) <= 70 else first[:69].rstrip() + "…"
    pieces = "1 piece" if len(left_out) == 1 else f"{len(left_out):,} pieces"
    return (f"{int(share * 100)} % of the page's main part was taken; {pieces} left out, the longest is “{first}”.",)

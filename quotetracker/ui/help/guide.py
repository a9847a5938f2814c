"""The user guide as pages of Markdown: their order, their headings, and looking for words in them. No Qt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from quotetracker import paths
from quotetracker.text.names import name_key

#: The page that lists the others in their order.
INDEX = "README.md"
#: Where the help of each page of the window stands; behind "#" the heading.
HELP = {
    "page_articles": "articles.md",
    "page_review": "review.md",
    "page_quotes": "quotes.md",
    "page_speakers": "speakers.md",
    "page_statements": "statements.md",
    "page_claims": "claims.md",
    "page_compare": "compare.md",
    "page_export": "export.md",
    "page_history": "library.md#backups-checks-and-the-history",
}
_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_LINK = re.compile(r"^[-*\d.]+\s+\[([^\]]+)\]\(([\w-]+\.md)\)", re.MULTILINE)
_SIGNS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`|\[]|^#+ ", re.MULTILINE)
_RULES = re.compile(r"^[-:| ]+$", re.MULTILINE)
_AROUND = 40


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page: the name of its file, its heading, its Markdown."""

    name: str
    title: str
    source: str
    folder: Path
    """What its links and pictures are counted from."""


@dataclass(frozen=True, slots=True)
class GuideHit:
    """Words found on a page, with some of the text around them."""

    page: GuidePage
    around: str
    number: int


@lru_cache(maxsize=4)
def pages(language: str = "en") -> tuple[GuidePage, ...]:
    """All pages in the order of the index, which comes first; in English where they are not translated."""
    names = [INDEX, *(name for _, name in _LINK.findall(_read(paths.guide() / INDEX)))]
    return tuple(page for name in names if (page := _page(name, language)) is not None)


def folder_of(language: str) -> Path:
    """Where the pages of a language stand: English ones in the folder of the guide, others in one of their own."""
    return paths.guide() if language == "en" else paths.guide() / language


def place_in(language: str, place: str) -> str:
    """The same place in another language: what stands behind "#" is the English heading."""
    name, _, fragment = place.partition("#")
    if not fragment:
        return name
    there, here = (headings(page.source) if (page := _page(name, one)) else () for one in ("en", language))
    anchors = [anchor(title) for _, title in there]
    nth = anchors.index(fragment) if fragment in anchors else len(here)
    return f"{name}#{anchor(here[nth][1])}" if nth < len(here) else name


def headings(source: str) -> tuple[tuple[int, str], ...]:
    """Level and words of each heading of a page."""
    return tuple((len(signs), words.strip()) for signs, words in _HEADING.findall(source))


def _page(name: str, language: str) -> GuidePage | None:
    for folder in (folder_of(language), paths.guide()):
        if source := _read(folder / name):
            return GuidePage(name, heading(source) or name, source, folder)
    return None


def heading(source: str) -> str:
    """The first heading of a page."""
    line = next((line for line in source.splitlines() if line.startswith("# ")), "")
    return line.removeprefix("# ").strip()


def anchor(title: str) -> str:
    """A heading as links name it: small letters, words joined by "-"."""
    kept = "".join(char for char in title.casefold() if char.isalnum() or char in " -")
    return kept.strip().replace(" ", "-")


def plain_text(source: str) -> str:
    """The words of a page without the signs of Markdown."""
    return " ".join(_SIGNS.sub("", _RULES.sub("", source)).split())


def look_for(typed: str, inside: Sequence[GuidePage]) -> tuple[GuideHit, ...]:
    """Pages in which every typed word occurs, those with most of them first; case and accents do not count."""
    words = name_key(typed).split()
    if not words:
        return ()
    found = []
    for page in inside:
        text = plain_text(page.source)
        folded = name_key(text)
        if all(word in folded for word in words):
            # Folding may change the length: the place is as near as a reader needs it.
            at = min(len(text), folded.find(words[0]))
            start = text.rfind(" ", 0, max(0, at - _AROUND)) + 1
            around = text[start : at + 2 * _AROUND].strip()
            number = sum(folded.count(word) for word in words)
            in_title = all(word in name_key(page.title) for word in words)
            found.append((not in_title, -number, GuideHit(page, around, number)))
    return tuple(hit for *_, hit in sorted(found, key=lambda one: one[:2]))


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError:
        return ""

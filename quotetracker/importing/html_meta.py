"""What a page says of itself: JSON-LD first, then meta tags, then the byline and the date that people read."""

import html
import re
from collections import defaultdict
from itertools import islice

from quotetracker.importing import jsonld
from quotetracker.importing.bylines import author_of, names_in
from quotetracker.importing.dates import published_date
from quotetracker.importing.html_blocks import each_block
from quotetracker.importing.html_tree import Element

_DATES = (
    "article:published_time og:published_time datepublished date pubdate publishdate publish-date publication_date "
    "dc.date dc.date.issued dcterms.date dcterms.created parsely-pub-date sailthru.date article.published"
)
_AUTHORS = "author article:author byl parsely-author sailthru.author dc.creator dcterms.creator"
_SITES = "og:site_name application-name dc.publisher publisher twitter:app:name:iphone"
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S+)")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_BYLINE = re.compile(r"(?:^|[-_ ])(?:by-?lines?|authors?|contributors?)(?:$|[-_ ])", re.IGNORECASE)
_PUBLISHED = re.compile(r"(?:first\s+)?(?:published|posted|updated|last updated)(?:\s+on)?\s*:?\s+", re.IGNORECASE)


def page_info(root: Element, main: Element, source: str) -> jsonld.StatedArticle:
    """Read what the page under ``root``, with its article in ``main``, says of itself."""
    meta = _meta(root)
    canonical = _canonical(root)
    stated = jsonld.article_in(root, canonical)
    outlet = stated.outlet or _first(meta, _SITES)
    return jsonld.StatedArticle(
        title=stated.title or _title(root, meta, outlet),
        outlet=outlet,
        author=stated.author or _meta_author(meta) or _visible_author(main),
        published=stated.published or _meta_date(meta) or _visible_date(main),
        address=_address(canonical, _first(meta, "og:url"), stated.address, source),
        language=_language(root, stated.language, meta),
        partial=stated.partial,
    )


def _meta(root: Element) -> dict[str, list[str]]:
    """Contents of meta tags by lower-case name, property or itemprop."""
    meta: dict[str, list[str]] = defaultdict(list)
    for element in root.iter("meta"):
        content = " ".join(html.unescape(element.get("content") or "").split())
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := element.get(attribute)):
                meta[name.strip().lower()].append(content)
    return meta


def _first(meta: dict[str, list[str]], names: str) -> str:
    return next((meta[name][0] for name in names.split() if meta.get(name)), "")


def _title(root: Element, meta: dict[str, list[str]], outlet: str) -> str:
    heads = [" ".join("".join(element.itertext()).split()) for element in islice(root.iter("h1"), 5)]
    title = _first(meta, "og:title twitter:title dc.title headline")
    title = title or (heads[0] if len(heads) == 1 else "")
    title = title or next((" ".join((element.text or "").split()) for element in root.iter("title")), "")
    for mark in (" | ", " - ", " – ", " — ", " :: "):
        before, found, after = title.rpartition(mark)
        if (found and before in heads) or (found and outlet and after.casefold() == outlet.casefold()):
            return before
    return title


def _meta_author(meta: dict[str, list[str]]) -> str:
    for name in _AUTHORS.split():
        stated = [author_of(value) or value for value in meta.get(name, ()) if not _is_address(value)]
        if stated:
            return ", ".join(dict.fromkeys(names_in(value) or value for value in stated))
    return ""


def _meta_date(meta: dict[str, list[str]]) -> str:
    return next((day for name in _DATES.split() for value in meta.get(name, ()) if (day := published_date(value))), "")


def _visible_author(main: Element) -> str:
    """Names where the page marks an author or prints "By …" before the first long paragraph."""
    marked = [element for element in main.iter() if _marks_author(element)]
    for element in marked[:5]:
        line = " ".join(block.text for block in islice(each_block(element), 2)).replace("\n", " ")
        if author := author_of(line) or names_in(line):
            return author
    return next((author for line in _head_lines(main) if (author := author_of(line))), "")


def _marks_author(element: Element) -> bool:
    stated = element.get("rel") == "author" or element.get("itemprop") == "author"
    return stated or bool(_BYLINE.search(element.get("class", "")[:500]))


def _visible_date(main: Element) -> str:
    for element in list(main.iter("time"))[:3]:
        stated = element.get("datetime") or "".join(element.itertext())
        if day := published_date(stated):
            return day
    return next((day for line in _head_lines(main) if (day := published_date(_PUBLISHED.sub("", line, count=1)))), "")


def _head_lines(main: Element) -> list[str]:
    lines: list[str] = []
    for block in islice(each_block(main), 12):
        if len(block.text) > 160 and block.element.tag != "h1":
            break
        lines.extend(block.text.split("\n"))
    return lines


def _canonical(root: Element) -> str:
    links = (element for element in root.iter("link") if "canonical" in (element.get("rel") or "").lower().split())
    return next((link.get("href", "").strip() for link in links if _is_address(link.get("href", ""))), "")


def _address(canonical: str, og_url: str, stated: str, source: str) -> str:
    found = next((value for value in (canonical, og_url, stated) if _is_address(value)), "")
    saved = _SAVED_FROM.search(source[:4_000])
    return found or (saved[1] if saved else "")


def _is_address(value: str) -> bool:
    return bool(re.fullmatch(r"https?://[^\s<>\"]+", value.strip(), re.IGNORECASE))


def _language(root: Element, stated: str, meta: dict[str, list[str]]) -> str:
    choices = (root.get("lang") or "", stated, _first(meta, "og:locale content-language dc.language language"))
    found = next((value.strip() for value in choices if _LANGUAGE.fullmatch(value.strip())), "")
    return found.replace("_", "-")

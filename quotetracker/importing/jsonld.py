"""Articles described in JSON-LD, the most exact thing that a page says of itself."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from quotetracker.importing.bylines import author_of, names_in
from quotetracker.importing.dates import published_date
from quotetracker.importing.html_tree import Element
from quotetracker.importing.parsed import Particulars

_MAX_LENGTH = 2_000_000
_MAX_NODES = 5_000
_TYPES = re.compile(r"(?:^|/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|NewsItem|SocialMediaPosting|Review)$")

#: What a JSON text may hold.
Json = Any
Node = dict[str, Json]


@dataclass(frozen=True, slots=True)
class StatedArticle(Particulars):
    """What a page states of its article."""

    partial: bool = False
    """The page says that only a part of the article is free to read."""


def article_in(root: Element, canonical: str) -> StatedArticle:
    """The article that JSON-LD in the page describes: the one with the ``canonical`` address, or else the first."""
    nodes = list(_nodes(root))
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if _is_article(node)]
    if not articles:
        return StatedArticle()
    article = next((node for node in articles if canonical and canonical in _addresses(node)), articles[0])
    return StatedArticle(
        title=_text(article.get("headline")) or _text(article.get("name")),
        outlet=_names(article.get("publisher"), by_id) or _names(article.get("sourceOrganization"), by_id),
        author=_authors(article.get("author") or article.get("creator"), by_id),
        published=published_date(_text(article.get("datePublished")) or _text(article.get("dateCreated"))),
        address=next(iter(_addresses(article)), ""),
        language=_text(article.get("inLanguage")),
        partial=str(article.get("isAccessibleForFree")).lower() == "false",
    )


def _nodes(root: Element) -> Iterator[Node]:
    """All objects in the page's JSON-LD, outer ones first, in the order of the page; broken blocks are passed over."""
    left = _MAX_NODES
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _MAX_LENGTH:
            continue
        text = script.text.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
        text = text.removeprefix("//<![CDATA[").removeprefix("<![CDATA[").removesuffix("]]>").removesuffix("//")
        try:
            waiting: list[Json] = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting and left:
            left -= 1
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting[:0] = value[:_MAX_NODES]
            elif isinstance(value, dict):
                yield value
                waiting.extend(inner for inner in value.values() if isinstance(inner, dict | list))


def _is_article(node: Node) -> bool:
    stated = node.get("@type")
    types = stated if isinstance(stated, list) else [stated]
    known = any(isinstance(name, str) and _TYPES.search(name) for name in types)
    return known and bool(node.get("headline") or node.get("name"))


def _addresses(node: Node) -> list[str]:
    page = node.get("mainEntityOfPage")
    values = [node.get("url"), page.get("@id") if isinstance(page, dict) else page, node.get("@id")]
    return [value.strip() for value in values if isinstance(value, str) and value.startswith(("http://", "https://"))]


def _text(value: Json) -> str:
    """``value`` as one line; of a list the first, of an object its name or value."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or value.get("alternateName")
    return " ".join(html.unescape(value).split()) if isinstance(value, str) else ""


def _names(value: Json, by_id: dict[str, Node]) -> str:
    """Names of persons or bodies, joined by ", "; references to other objects are followed once."""
    found: dict[str, None] = {}
    for one in value[:50] if isinstance(value, list) else [value]:
        if isinstance(one, dict) and not one.get("name") and isinstance(one.get("@id"), str):
            one = by_id.get(one["@id"], one)
        names = _text(one)
        if isinstance(one, dict) and isinstance(one.get("name"), list):
            names = ", ".join(name for name in map(_text, one["name"][:50]) if name)
        if names and not names.startswith(("http://", "https://")):
            found[names] = None
    return ", ".join(found)


def _authors(value: Json, by_id: dict[str, Node]) -> str:
    names = _names(value, by_id)
    return author_of(names) or names_in(names) or names

"""What on a page is no article: navigation, boxes of links, comments, forms, advertisements."""

import re
from itertools import islice

from quotetracker.importing.html_tree import Element

_CERTAIN_TAGS = frozenset({"nav", "form", "button", "input", "menu", "dialog", "search"})
_CERTAIN_ROLES = frozenset(
    {"navigation", "search", "dialog", "menu", "menubar", "toolbar", "alertdialog", "banner", "contentinfo"}
)
#: Words that name furniture when they stand in a class or an id between its ends, hyphens and underscores.
_WORDS = (
    "nav navbar navigation menu breadcrumbs? footer masthead sidebar side-?rail right-?rail comments? commenting "
    "disqus related recirc(?:ulation)? recommend(?:ed|ations?) most-?(?:read|popular|viewed|shared) trending popular "
    "newsletters? sign-?up subscribe subscription promos? adverts? advertisements? advertising ads? ad-?slot ad-?unit "
    "dfp sponsor(?:ed)? outbrain taboola social share sharing share-?bar cookies? consent gdpr toolbar skip-?link "
    "read-?(?:more|next|also) more-?(?:on|from|stories|news|like) also-?(?:read|in) see-?also tags tag-?list topics "
    "print-?only no-?print sr-?only visually-?hidden screen-?reader(?:-?text)? pagination pager popup modal overlay "
    "banner up-?next widget teasers? paywall donat(?:e|ion) follow-?us app-?promo author-?bio about-?the-?author"
)
_NAMED = re.compile(rf"(?:^|[-_])(?:{'|'.join(_WORDS.split())})(?:$|[-_])")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_KEPT_ASIDE = re.compile(
    r"(?:^|[-_])(?:pull-?quote|quote|fact-?box|key-?(?:points?|facts|takeaways)|summary|correction)", re.IGNORECASE
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
#: A line that sends the reader elsewhere, in the words that news sites use.
_SENDS_AWAY = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|related(?: stor(?:y|ies)| articles?)?|more (?:on this|from)"
    r"|sign up|subscribe|share this|follow us|most (?:read|popular)|recommended|advertisement|sponsored|skip to"
    r"|(?:story|article) continues|continue reading|click here|(?:download|get) (?:the|our) (?:app|newsletter))\b",
    re.IGNORECASE,
)


def surely_furniture(element: Element) -> bool:
    """Whether the page itself says that ``element`` is no article: by tag, role or because it is hidden."""
    if not isinstance(element.tag, str) or element.tag in _CERTAIN_TAGS:
        return True
    if element.get("role", "").lower() in _CERTAIN_ROLES:
        return True
    if element.tag == "div" and element.get("title") in {"header", "footer"}:
        return True  # head and foot of the pages, as LibreOffice saves them
    hidden = "hidden" in element.attrib and element.get("hidden") != "until-found"
    return hidden or element.get("aria-hidden") == "true" or bool(_HIDDEN_STYLE.search(element.get("style", "")))


def likely_furniture(element: Element) -> bool:
    """Whether tag, class or id suggest that ``element`` is no article."""
    names = f"{element.get('class', '')} {element.get('id', '')}"[:2_000]
    if element.tag == "aside" or element.get("role") == "complementary":
        return not (_KEPT_ASIDE.search(_kebab(names)) or _holds_blockquote(element))
    if element.tag == "footer":
        return not any(parent.tag in {"blockquote", "figure"} for parent in islice(element.iterancestors(), 4))
    return element.tag not in {"html", "body", "main", "h1"} and any(
        _NAMED.search(name) for name in _kebab(names).split()
    )


def sends_away(text: str) -> bool:
    """Whether a short line such as "Read more: …" or "Advertisement" is about the page, not about the matter."""
    return len(text) <= 160 and not text.endswith((".”", '."')) and bool(_SENDS_AWAY.match(text))


def _holds_blockquote(element: Element) -> bool:
    return any(inner.tag == "blockquote" for inner in islice(element.iter(), 200))


def _kebab(names: str) -> str:
    return _CAMEL.sub("-", names).lower()

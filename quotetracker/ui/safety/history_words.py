"""What the history calls things, their fields and their values."""

from quotetracker.ui.language.wording import capital, later, retold, shown_date, tr
from quotetracker.ui.quotes.cells import ORDERS

_THINGS = {
    ("article", "added"): later("Article added"),
    ("article", "changed"): later("Article changed"),
    ("article", "deleted"): later("Article deleted"),
    ("quote", "added"): later("Quote added"),
    ("quote", "changed"): later("Quote changed"),
    ("quote", "deleted"): later("Quote deleted"),
    ("speaker", "added"): later("Speaker added"),
    ("speaker", "changed"): later("Speaker changed"),
    ("speaker", "deleted"): later("Speaker deleted"),
    ("claim", "added"): later("Claim added"),
    ("claim", "changed"): later("Claim changed"),
    ("claim", "deleted"): later("Claim deleted"),
    ("statement", "added"): later("Statement added"),
    ("statement", "changed"): later("Statement changed"),
    ("statement", "deleted"): later("Statement deleted"),
    ("saved_search", "added"): later("Saved search added"),
    ("saved_search", "changed"): later("Saved search changed"),
    ("saved_search", "deleted"): later("Saved search deleted"),
}
_FIELDS = {
    "title": later("Title"),
    "outlet": later("Outlet"),
    "author": later("Author"),
    "published": later("Published"),
    "address": later("Address"),
    "language": later("Language"),
    "note": later("Note"),
    "file_name": later("File"),
    "version_of": later("Version of"),
    "recognised": later("Recognised"),
    "kind": later("Kind"),
    "words": later("Words"),
    "mention": later("Named as"),
    "cue": later("Reported with"),
    "original_language": later("Language in which it was said"),
    "checked": later("Checked"),
    "name": later("Name"),
    "verdict": later("Verdict"),
    "quote": later("Quote"),
    "order": later("Order"),
    "speaker": later("Speaker"),
    "office": later("Role"),
    "also called": later("Also known as"),
    "place": later("Place in the text"),
}
_DATES = {"said on", "published"}
_VOCABULARY = {"kind", "verdict", "checked", "decision on a match", "decision on a suggestion"}


def thing_words(kind: str, what: str) -> str:
    """“Quote deleted”, for example."""
    known = _THINGS.get((kind, what))
    return tr(known) if known else capital(retold(f"{kind} {what}"))


def field_words(field: str) -> str:
    """What the window calls a field."""
    known = _FIELDS.get(field)
    return tr(known) if known else capital(retold(field))


def value_words(field: str, value: str) -> str:
    """A stored value as the window shows it."""
    if field in _DATES:
        return shown_date(value)
    if field in _VOCABULARY:
        return retold(value)
    if field == "order":
        return tr(dict(ORDERS).get(value, value))
    return f"Q{value}" if field == "quote" and value.isdigit() else value

"""A form and something else at one thing: what was changed elsewhere while the form was open stays.

What a form writes is compared with what it showed. Fields that the editor left alone stay as they are stored by now;
one that was changed here and elsewhere is a conflict, which is said, and the newer value stays.
"""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from enum import Enum
from typing import Any, TypeVar

from quotetracker.errors import ConflictError, QuoteTrackerError

_T = TypeVar("_T")
_NAMES = {
    "said_on": "Said on",
    "said_where": "Where",
    "said_to": "Said to",
    "said_through": "Said through",
    "original_language": "Original language",
    "aliases": "Also known as",
    "words": "Claim",
}
_SHOWN = 60


def reconciled(stored: _T, typed: _T, seen: Sequence[_T], as_stored: Callable[[_T], _T]) -> _T:
    """What to store: ``typed``, but for fields that are as in all of ``seen``, which stay as ``stored``.

    ``seen``: what the form showed, and what it has sent since. Empty: all of ``typed``. ConflictError where a field
    was changed to something else meanwhile. ``as_stored`` brings values into the form in which they are stored.
    """
    wanted = as_stored(typed)
    if not seen:
        return wanted
    known = [wanted, *_stored(seen, as_stored)]
    result: dict[str, Any] = {}
    for field in fields(stored):  # type: ignore[arg-type]  # a dataclass, as all that forms write
        now, new = getattr(stored, field.name), getattr(wanted, field.name)
        before = [getattr(one, field.name) for one in known]
        if all(_same(new, one) for one in before):
            continue
        if not any(_same(now, one) for one in before):
            raise _conflict(field.name, now, new)
        result[field.name] = new
    return replace(stored, **result)  # type: ignore[type-var]


def _stored(seen: Sequence[_T], as_stored: Callable[[_T], _T]) -> list[_T]:
    """``seen`` as stored, without what cannot be: it was refused then."""
    found = []
    for one in seen:
        try:
            found.append(as_stored(one))
        except QuoteTrackerError:
            continue
    return found


def _same(one: Any, other: Any) -> bool:
    """The order of names and of roles does not count."""
    if isinstance(one, tuple):
        return sorted(map(str, one)) == sorted(map(str, other))
    return bool(one == other)


def _conflict(field: str, now: Any, new: Any) -> ConflictError:
    name = _NAMES.get(field, field.capitalize())
    return ConflictError(
        f"“{name}” was changed meanwhile, to “{_told(now)}”: “{_told(new)}” was not saved.",
        "Type it again if it is to stand.",
        detail=_whole(new),
    )


def _told(value: Any) -> str:
    words = " ".join(_whole(value).split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"


def _whole(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(getattr(one, "title", one)) for one in value)
    return str(value.value if isinstance(value, Enum) else value)

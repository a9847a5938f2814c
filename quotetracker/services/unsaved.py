"""What was typed into a form of the library and is not saved yet: kept in files, offered again after a crash."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from quotetracker import files, paths
from quotetracker.errors import InvalidInputError, NotFoundError
from quotetracker.model.views import RoleView
from quotetracker.model.vocabulary import ArticleId, ClaimId, QuoteId, SpeakerId, StatementId
from quotetracker.services import kept_form
from quotetracker.services.articles import ArticleFields
from quotetracker.services.claims import ClaimFields
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.names import tidy

if TYPE_CHECKING:
    from quotetracker.services.desk import Desk

#: Fields with a line for each thing.
_LISTS = frozenset({"aliases", "roles"})


class Form(Enum):
    """Where something was typed."""

    CLAIM = "claim"
    SPEAKER = "speaker"
    NEW_SPEAKER = "new speaker"
    ARTICLE = "article"
    TEXT = "text of an article"
    QUOTE = "quote"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields of one form that differ from what is stored."""

    form: Form
    key: int
    """Id of the claim, speaker …; 0 for a new one."""
    fields: Mapping[str, str]
    """Empty when all is stored."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field: what is stored now, and what was typed."""

    name: str
    stored: str
    typed: str


@dataclass(frozen=True, slots=True)
class UnsavedView:
    """Something that was typed and not saved."""

    typed: Typed
    name: str
    """What the thing is called; empty for a new one."""
    gone: bool
    """The thing is no longer in the library: the words can only be copied."""
    fields: tuple[FieldView, ...]


class Unsaved:
    """Verbs on what was typed into the forms of one library."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._library = hashlib.sha256(os.path.realpath(desk.path).encode()).hexdigest()[:12]

    def keep(self, typed: Typed) -> None:
        """Keep it in a file, or forget it when all of it is stored; OSError when it cannot be written."""
        if any(value.strip() for value in typed.fields.values()):
            kept_form.keep(self._name(typed), dict(typed.fields))
        else:
            self.drop(typed)

    def drop(self, typed: Typed) -> None:
        """Forget it: it was saved, or is not wanted."""
        kept_form.drop(self._name(typed))

    def listed(self) -> tuple[UnsavedView, ...]:
        """All that is kept for this library and not stored by now; what is stored is forgotten."""
        files.sweep_parts(paths.drafts())
        found = []
        for path in sorted(paths.drafts().glob(f"{self._library}-*.json"), key=_age):
            typed = _typed_in(path)
            if typed is None:
                continue
            view = self._view(typed)
            if view.gone or any(map(_differs, view.fields)):
                found.append(view)
            else:
                self.drop(typed)
        return tuple(found)

    def save(self, typed: Typed) -> None:
        """Store it now, as if it had been saved in its form; it is forgotten when that succeeds."""
        _SAVING[typed.form](self._desk, typed.key, dict(typed.fields))
        self.drop(typed)

    def _view(self, typed: Typed) -> UnsavedView:
        try:
            name, stored = _STORED[typed.form](self._desk, typed.key)
        except NotFoundError:
            name, stored = "", None
        fields = tuple(FieldView(field, (stored or {}).get(field, ""), words) for field, words in typed.fields.items())
        return UnsavedView(typed, name, stored is None, fields)

    def _name(self, typed: Typed) -> str:
        return f"{self._library}-{typed.form.name.lower()}-{typed.key}"


def _differs(field: FieldView) -> bool:
    """Whether it is not stored as it was typed; the order of names and of roles does not count."""
    if field.name in _LISTS:
        return sorted(field.stored.splitlines()) != sorted(field.typed.splitlines())
    return field.stored.strip() != field.typed.strip()


def _typed_in(path: Path) -> Typed | None:
    _, form, key = path.stem.split("-", 2)
    try:
        found = Typed(Form[form.upper()], int(key), kept_form.kept(path.stem))
    except (KeyError, ValueError):
        return None
    return found if found.fields else None


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _claim(desk: "Desk", key: int) -> tuple[str, dict[str, str]]:
    found = desk.claims.all(only=[ClaimId(key)])
    if not found:
        raise NotFoundError("This claim is no longer in the library.", "Undo brings it back.")
    return found[0].words, {"words": found[0].words, "note": found[0].note}


def _save_claim(desk: "Desk", key: int, typed: dict[str, str]) -> None:
    found = desk.claims.all(only=[ClaimId(key)])
    if not found:
        raise NotFoundError("This claim is no longer in the library.", "Undo brings it back.")
    view = found[0]
    fields = ClaimFields(typed.get("words", view.words), view.verdict, typed.get("note", view.note))
    desk.claims.edit(view.id, fields)


def names_kept(names: Iterable[str]) -> str:
    """Other names of a speaker as one field."""
    return "\n".join(filter(None, map(tidy, names)))


def roles_kept(roles: Iterable[RoleView]) -> str:
    """Roles as one field: a line for each, its parts with tabs between."""
    return "\n".join("\t".join(map(tidy, (role.title, role.since, role.until))).rstrip("\t") for role in roles)


def _roles_in(field: str) -> tuple[RoleView, ...]:
    parts = ((*line.split("\t"), "", "") for line in field.splitlines() if line.strip())
    return tuple(RoleView(title, since, until) for title, since, until, *_ in parts)


def _speaker(desk: "Desk", key: int) -> tuple[str, dict[str, str]]:
    view = desk.speakers.get(SpeakerId(key))
    fields = {"name": view.name, "note": view.note}
    return view.name, {**fields, "aliases": names_kept(view.aliases), "roles": roles_kept(view.roles)}


def _save_speaker(desk: "Desk", key: int, typed: dict[str, str]) -> None:
    view = desk.speakers.get(SpeakerId(key))
    name, note = typed.get("name", view.name), typed.get("note", view.note)
    aliases = tuple(typed["aliases"].splitlines()) if "aliases" in typed else tuple(view.aliases)
    roles = _roles_in(typed["roles"]) if "roles" in typed else tuple(view.roles)
    desk.speakers.edit(view.id, SpeakerFields(name, view.kind, aliases, roles, note))


def _save_new_speaker(desk: "Desk", _key: int, typed: dict[str, str]) -> None:
    desk.speakers.add(SpeakerFields(typed.get("name", "")))


def _article(desk: "Desk", key: int) -> tuple[str, dict[str, str]]:
    view = desk.articles.get(ArticleId(key))
    return view.title, {name: getattr(view, name) for name in ArticleFields.__slots__}


def _save_article(desk: "Desk", key: int, typed: dict[str, str]) -> None:
    _, stored = _article(desk, key)
    desk.articles.edit(ArticleId(key), ArticleFields(**{**stored, **_only(typed, *stored)}))


def _text(desk: "Desk", key: int) -> tuple[str, dict[str, str]]:
    view = desk.articles.get(ArticleId(key))
    return view.title, {"text": view.text}


def _save_text(desk: "Desk", key: int, typed: dict[str, str]) -> None:
    desk.revisions.correct(ArticleId(key), typed.get("text", ""))


def _quote(desk: "Desk", key: int) -> tuple[str, dict[str, str]]:
    view = desk.quotes.get(QuoteId(key))
    return view.words, {name: getattr(view, name) for name in Circumstances.__slots__ if name != "checked"}


def _save_quote(desk: "Desk", key: int, typed: dict[str, str]) -> None:
    view = desk.quotes.get(QuoteId(key))
    names = [name for name in Circumstances.__slots__ if name != "checked"]
    desk.quotes.describe(view.id, replace(Circumstances.of(view), **_only(typed, *names)))  # type: ignore[arg-type]


def _statement(desk: "Desk", key: int) -> tuple[str, dict[str, str]]:
    view = desk.statements.get(StatementId(key))
    return view.title, {"title": view.title, "note": view.note}


def _save_statement(desk: "Desk", key: int, typed: dict[str, str]) -> None:
    if not typed.keys() & {"title", "note"}:
        raise InvalidInputError("There is nothing to save.", "Discard it.")
    if "title" in typed:
        desk.statements.name(StatementId(key), typed["title"])
    if "note" in typed:
        desk.statements.annotate(StatementId(key), typed["note"])


def _only(typed: dict[str, str], *names: str) -> dict[str, str]:
    """Fields that the form has; a file may hold anything."""
    return {name: typed[name] for name in names if name in typed}


_STORED = {
    Form.CLAIM: _claim,
    Form.SPEAKER: _speaker,
    Form.NEW_SPEAKER: lambda _desk, _key: ("", {"name": ""}),
    Form.ARTICLE: _article,
    Form.TEXT: _text,
    Form.QUOTE: _quote,
    Form.STATEMENT: _statement,
}
_SAVING = {
    Form.CLAIM: _save_claim,
    Form.SPEAKER: _save_speaker,
    Form.NEW_SPEAKER: _save_new_speaker,
    Form.ARTICLE: _save_article,
    Form.TEXT: _save_text,
    Form.QUOTE: _save_quote,
    Form.STATEMENT: _save_statement,
}

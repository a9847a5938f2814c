"""What a step did, thing by thing and in words, and bringing one thing back as it was before it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quotetracker.errors import LibraryError, NotFoundError
from quotetracker.model import journal
from quotetracker.model.schema import Base, Journalled, Speaker, Step
from quotetracker.model.views import FieldChange, StepDetails, StepLine, ThingChange
from quotetracker.model.vocabulary import StepId

_MAPPED: dict[str, type[Journalled]] = {
    str(mapper.local_table): mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Journalled)
}
#: Tables whose rows are things to the editor, with the column that shows them.
_THINGS = {"article": "title", "quote": "words", "speaker": "name", "claim": "words", "statement": "title"}
_THINGS["saved_search"] = "name"
#: Rows that belong to a thing: the column that says to which, and what the row is called there.
_PARTS = {
    "quote_span": ("quote", "quote_id", "place"),
    "quote_speaker": ("quote", "quote_id", "speaker"),
    "alias": ("speaker", "speaker_id", "also called"),
    "role": ("speaker", "speaker_id", "office"),
    "statement_quote": ("statement", "statement_id", "quote"),
    "decision": ("quote", "first_id", "decision on a match"),
    "judgement": ("article", "article_id", "decision on a suggestion"),
}
_SILENT = {"id", "name_key", "content_hash", "same_text_key", "original", "added_at", "created_at", "start", "text"}
_SILENT |= {
    "article_id",
    "before",
    "after",
    "mention_start",
    "mention_end",
    "cue_start",
    "cue_end",
    "end",
    "pages",
    "wanted",
}
_WORDS = {"said_on": "said on", "said_where": "said where", "said_to": "said to", "said_through": "said through"}
_WORDS |= {"quote_id": "quote", "article_id": "article", "mention_words": "mention", "cue_words": "cue"}
_LONGEST = 300
_SHORT_IMAGES = 8_000  # bytes of a step that a list of steps reads to tell what it was about
_TOLD = 30  # letters of a name in a label that make it needless beside the label
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back, and what could not be."""

    name: str
    notes: tuple[str, ...]


def lines(
    session: Session,
    *,
    words: str = "",
    told: Callable[[str], str] = str,
    deletions: bool = False,
    before: int | None = None,
    limit: int = 100,
) -> tuple[StepLine, ...]:
    """Steps, the newest first, of which the label as ``told``, or who did it, holds ``words``; ``before``: older."""
    statement = select(Step.id, Step.label, Step.at, Step.who, Step.state, Step.group_label).order_by(Step.id.desc())
    if deletions:
        statement = statement.where(Step.label.startswith("Delete") | Step.label.startswith("Merge"))
    if before is not None:
        statement = statement.where(Step.id < before)
    if words:
        # Labels are stored in English, and looked for in the language that the editor reads.
        wanted, known = words.casefold(), cache(told)
        every = session.execute(statement.execution_options(yield_per=500))
        met = (row for row in every if _holds(known(row.label), wanted) or _holds(row.who, wanted))
        found = list(islice(met, limit))
    else:
        found = list(session.execute(statement.limit(limit)))
    told_of = _told_of(session, [row.id for row in found])
    return tuple(_line(row, told_of.get(row.id, [])) for row in found)


def _line(row: Any, names: Sequence[str]) -> StepLine:
    about = "" if not names or _is_told(names[0], row.label) else names[0]
    others = len(names) - 1 if about else 0
    return StepLine(StepId(row.id), row.label, row.at, row.who, row.state, row.group_label, about, others)


def _is_told(name: str, label: str) -> bool:
    return bool(name) and name.rstrip("…")[:_TOLD] in label


def _told_of(session: Session, steps: Sequence[int]) -> dict[int, list[str]]:
    """Names of the things that these steps touched; nothing of those whose images are long.

    A new speaker whom the label names already gives way to the quotes that are attributed.
    """
    stored = select(Step.id, Step.label, Step.images).where(
        Step.id.in_(steps), Step.state != "forgotten", func.length(Step.images) <= _SHORT_IMAGES
    )
    touched: dict[int, dict[tuple[str, int], str]] = {}
    labels: dict[int, str] = {}
    for row in session.execute(stored):
        labels[row.id] = row.label
        things = touched.setdefault(row.id, {})
        for change in _own_first(journal.unpack(row.images)):
            for kind, key in _things_of(change):
                image = (change.before or change.after or {}) if change.table == kind else {}
                name = _short(str(image.get(_THINGS[kind], "") or ""))
                things[kind, key] = things.get((kind, key)) or name
    nameless = {thing for things in touched.values() for thing, name in things.items() if not name}
    now = _names_now(session, nameless)
    return {
        step: _worth_telling({thing: name or now.get(thing, "") for thing, name in things.items()}, labels[step])
        for step, things in touched.items()
    }


def _worth_telling(things: dict[tuple[str, int], str], label: str) -> list[str]:
    rest = [name for (kind, _), name in things.items() if kind != "speaker" or not _is_told(name, label)]
    return rest or list(things.values())


def _own_first(changes: Sequence[journal.RowChange]) -> list[journal.RowChange]:
    """Rows of things before rows that hang on things: of a merge the speaker that went, then all the quotes."""
    return sorted(changes, key=lambda change: change.table not in _THINGS)


def _names_now(session: Session, things: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """What things are called now of which a step changed no row of their own, only what hangs on them."""
    keys: dict[str, list[int]] = {}
    for kind, key in things:
        keys.setdefault(kind, []).append(key)
    found: dict[tuple[str, int], str] = {}
    for kind, wanted in keys.items():
        table = Base.metadata.tables[kind]
        shown = select(table.c.id, table.c[_THINGS[kind]].label("name"))
        for start in range(0, len(wanted), _AT_ONCE):
            part = session.execute(shown.where(table.c.id.in_(wanted[start : start + _AT_ONCE])))
            found |= {(kind, row.id): _short(str(row.name or "")) for row in part}
    return found


def _holds(text: str, wanted: str) -> bool:
    return wanted in text.casefold()


def details(session: Session, step: StepId) -> StepDetails:
    """What a step did; without things when its images had to be forgotten."""
    row = _required(session, step)
    line = _line(row, [])
    if row.state == "forgotten":
        return StepDetails(line, ())
    changes = journal.unpack(row.images)
    names = _speaker_names(session, changes)
    by_thing: dict[tuple[str, int], list[journal.RowChange]] = {}
    for change in _own_first(changes):
        for thing in _things_of(change):
            by_thing.setdefault(thing, []).append(change)
    told = [_thing(kind, key, rows, names) for (kind, key), rows in by_thing.items()]
    now = _names_now(session, {(thing.kind, thing.key) for thing in told if not thing.name})
    return StepDetails(
        line, tuple(replace(thing, name=thing.name or now.get((thing.kind, thing.key), "")) for thing in told)
    )


def bring_back(session: Session, step: StepId, kind: str, key: int) -> Restored:
    """Make one thing what it was before ``step``, inside an open step; LibraryError says what stands in the way."""
    row = _required(session, step)
    if row.state == "forgotten":
        raise LibraryError("What this change did is no longer on record.", "Look for the thing in a backup.")
    changes = journal.unpack(row.images)
    main = [change for change in changes if change.table == kind and _key(change) == key]
    if not main and not any((kind, key) in _things_of(change) for change in changes):
        raise NotFoundError("This change did not touch that.", "Choose another line of the history.")
    if main and main[0].before is None:
        raise LibraryError("It did not exist before this change.", "Undo the change, or delete it.")
    notes: list[str] = []
    wanted = _belonging(changes, kind, key)
    for change in main:
        _put(session, change, notes, is_main=True)
    for change in wanted:
        _put(session, change, notes, is_main=False)
    session.flush()
    image = (main[0].before if main else None) or {}
    return Restored(_short(str(image.get(_THINGS[kind], "") or f"{kind} {key}")), tuple(dict.fromkeys(notes)))


def _required(session: Session, step: StepId) -> Step:
    row = session.get(Step, step)
    if row is None:
        raise NotFoundError("This change is not on record.", "Read the history again.")
    return row


def _put(session: Session, change: journal.RowChange, notes: list[str], *, is_main: bool) -> None:
    """Give one row the values that it had before the change."""
    mapped = _MAPPED[change.table]
    present = session.get(mapped, _key(change))
    if change.before is None:
        if present is not None and not is_main:
            session.delete(present)
        return
    table = Base.metadata.tables[change.table]
    image = journal.fitting(table, change.before)
    if missing := _missing(session, table, image):
        required = not table.c[missing].nullable
        if required and is_main:
            raise LibraryError(
                f"It cannot be brought back: {_article(missing)} it belonged to is gone, too.",
                f"Bring back {_article(missing)} first: look for its deletion in the history.",
            )
        if required:
            notes.append(f"A {_PARTS.get(change.table, ('', '', change.table))[2]} stays away: what it names is gone.")
            return
        image[missing] = None
    if present is None:
        if _is_taken(session, table, image):
            notes.append(f"A {_PARTS.get(change.table, ('', '', change.table))[2]} stays away: its place is taken.")
            return
        session.add(mapped(**image))
        session.flush()
        return
    for name, value in image.items():
        was = (change.after or {}).get(name, value)
        if name != "id" and was != value:
            if getattr(present, name) != was and is_main:
                notes.append(f"“{_WORDS.get(name, name)}” had been changed again since; undo brings that back.")
            setattr(present, name, value)


def _missing(session: Session, table: Any, image: journal.Row) -> str:
    """The first column that names a row which is not there."""
    for reference in table.foreign_keys:
        value = image.get(reference.parent.name)
        if value is not None and session.get(_MAPPED[reference.column.table.name], value) is None:
            return str(reference.parent.name)
    return ""


def _is_taken(session: Session, table: Any, image: journal.Row) -> bool:
    for index in table.indexes:
        if index.unique:
            same = [column == image[column.name] for column in index.columns]
            if session.execute(select(table.c.id).where(*same)).first() is not None:
                return True
    return False


def _belonging(changes: Sequence[journal.RowChange], kind: str, key: int) -> list[journal.RowChange]:
    """Rows of the step that hang on a thing, and rows that hang on those; owners come before what hangs on them."""
    found: list[journal.RowChange] = []
    inside = {(kind, key)}
    again = True
    while again:
        again = False
        for change in changes:
            if change in found or (change.table, _key(change)) in inside:
                continue
            image = change.before or change.after or {}
            references = Base.metadata.tables[change.table].foreign_keys
            if any((one.column.table.name, image.get(one.parent.name)) in inside for one in references):
                found.append(change)
                if change.before is not None and change.after is None:
                    inside.add((change.table, _key(change)))
                again = True
    order = {table.name: nth for nth, table in enumerate(Base.metadata.sorted_tables)}
    return sorted(found, key=lambda change: order[change.table])


def _things_of(change: journal.RowChange) -> list[tuple[str, int]]:
    if change.table in _THINGS:
        return [(change.table, _key(change))]
    if change.table not in _PARTS:
        return []
    kind, column, _ = _PARTS[change.table]
    image = change.after or change.before or {}
    return [(kind, int(image[column]))]


def _thing(kind: str, key: int, rows: Sequence[journal.RowChange], names: dict[int, str]) -> ThingChange:
    main = [row for row in rows if row.table == kind]
    image = (main[0].before or main[0].after or {}) if main else {}
    if not main:
        what = "changed"
    elif main[0].before is None:
        what = "added"
    else:
        what = "deleted" if main[-1].after is None else "changed"
    fields: list[FieldChange] = []
    for row in rows:
        if row.table == kind:
            fields += _fields(row)
        else:
            part = _PARTS[row.table][2]
            fields.append(FieldChange(part, _part(row.table, row.before, names), _part(row.table, row.after, names)))
    shown = tuple(field for field in fields if field.before != field.after)
    return ThingChange(kind, key, _short(str(image.get(_THINGS[kind], "") or "")), what, shown)


def _fields(row: journal.RowChange) -> list[FieldChange]:
    before, after = row.before or {}, row.after or {}
    names = [name for name in (before or after) if name not in _SILENT]
    found = [FieldChange(_WORDS.get(name, name), _said(before.get(name)), _said(after.get(name))) for name in names]
    return [field for field in found if field.before != field.after]


def _part(table: str, image: journal.Row | None, names: dict[int, str]) -> str:
    if image is None:
        return ""
    match table:
        case "quote_span":
            return f"{image['start']}–{image['end']}"
        case "quote_speaker":
            return names.get(image["speaker_id"], f"speaker S{image['speaker_id']}")
        case "statement_quote":
            return f"Q{image['quote_id']}"
        case "decision":
            return f"{'same' if image['same'] else 'not the same'} statement as Q{image['second_id']}"
        case "judgement":
            return str(image["outcome"])
    return str(image.get("name") or image.get("title") or "")


def _speaker_names(session: Session, changes: Iterable[journal.RowChange]) -> dict[int, str]:
    wanted = {
        image["speaker_id"]
        for change in changes
        if change.table == "quote_speaker"
        for image in (change.before, change.after)
        if image is not None
    }
    names = {
        row.id: row.name for row in session.execute(select(Speaker.id, Speaker.name).where(Speaker.id.in_(wanted)))
    }
    for change in changes:
        if change.table == "speaker" and change.before is not None:
            names.setdefault(change.before["id"], change.before["name"])
    return names


def _key(change: journal.RowChange) -> int:
    return int((change.before or change.after or {})["id"])


def _said(value: object) -> str:
    return "" if value is None else _short(str(value), _LONGEST)


def _short(text: str, most: int = 80) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _article(column: str) -> str:
    return f"the {column.removesuffix('_id').replace('first', 'quote').replace('second', 'quote')}"

"""Quote sheets: the quotes that pass a filter, written to a file or rendered for the clipboard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotetracker.export.copying import CopyForm, copied
from quotetracker.export.formats import Format, write_sheet
from quotetracker.export.sheet import Places, SheetInfo, SheetRow
from quotetracker.export.words import Say, plainly
from quotetracker.model import queries
from quotetracker.model.store import Store, now
from quotetracker.model.views import QuoteFilter, QuoteView
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.pace import Pace, at_leisure

_PAGE = 500


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language in which a sheet speaks of itself; what the articles say stays as it is."""

    language: str = "en"
    """Its tag."""
    say: Say = plainly


ENGLISH = Tongue()


class Sheets:
    """Verbs on quote sheets. ``tongue`` is the language of headings and of words such as “direct”."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def export(
        self,
        path: Path,
        wanted: QuoteFilter,
        *,
        order: str = "newest",
        pace: Pace = at_leisure,
        tongue: Tongue = ENGLISH,
    ) -> int:
        """Write the sheet to ``path``, in the format of its name, and read it again; returns the number of rows."""
        rows = self._rows(wanted, order, pace=pace, say=tongue.say)
        return write_sheet(path, rows, self._info(wanted, tongue), pace=pace)

    def render(
        self,
        form: Format,
        wanted: QuoteFilter,
        *,
        order: str = "newest",
        limit: int | None = None,
        tongue: Tongue = ENGLISH,
    ) -> bytes:
        """The sheet, or its first ``limit`` rows, in memory."""
        return form.render(self._rows(wanted, order, limit=limit, say=tongue.say), self._info(wanted, tongue))

    def rows(
        self, wanted: QuoteFilter, *, order: str = "newest", limit: int | None = None, tongue: Tongue = ENGLISH
    ) -> tuple[SheetRow, ...]:
        """Rows of the sheet, for a preview."""
        return tuple(self._rows(wanted, order, limit=limit, say=tongue.say))

    def count(self, wanted: QuoteFilter) -> int:
        """How many rows the sheet has."""
        with self._store.read() as session:
            return queries.quote_count(session, wanted)

    def citation(self, quote: QuoteId) -> str:
        """Words, speaker and source of one quote as plain text."""
        return self.copied([quote], CopyForm.TEXT)

    def copied(self, quotes: Sequence[QuoteId], form: CopyForm) -> str:
        """Quotes for the clipboard, with an empty line between two; quotes that are gone are left out."""
        with self._store.read() as session:
            views = queries.quote_views(session, quotes)
        return "\n\n".join(copied(view, form, today=now()[:10]) for view in views)

    def describe(self, wanted: QuoteFilter, *, tongue: Tongue = ENGLISH) -> str:
        """The filter in words; empty when it lets everything pass."""
        with self._store.read() as session:
            names = {view.id: view.name for view in queries.speaker_views(session, only=wanted.speakers or ())}
            titles = {row.id: row.title for row in queries.article_rows(session, only=wanted.articles or ())}
        parts = (
            ("words", (wanted.text.strip(),)),
            ("speaker", tuple(names.get(key, "") for key in wanted.speakers)),
            ("article", tuple(titles.get(key, "") for key in wanted.articles)),
            ("outlet", wanted.outlets),
            ("kind", tuple(map(tongue.say, wanted.kinds))),
            ("elsewhere", tuple(map(tongue.say, wanted.relations))),
            ("checked", tuple(map(tongue.say, wanted.checked))),
            ("from", (wanted.since,)),
            ("until", (wanted.until,)),
            ("stored after", (f"Q{wanted.after}" if wanted.after else "",)),
        )
        shown = ((name, [value for value in values if value]) for name, values in parts)
        either = f" {tongue.say('or')} "
        return "; ".join(f"{tongue.say(name)}: {either.join(values)}" for name, values in shown if values)

    def _info(self, wanted: QuoteFilter, tongue: Tongue) -> SheetInfo:
        with self._store.read() as session:
            library = queries.facts(session).get("title", self._store.path.stem)
        told = self.describe(wanted, tongue=tongue)
        return SheetInfo(tongue.say("Quote sheet"), told, now(), library, tongue.say, tongue.language)

    def _rows(
        self, wanted: QuoteFilter, order: str, *, limit: int | None = None, pace: Pace = at_leisure, say: Say = plainly
    ) -> Iterator[SheetRow]:
        with self._store.read() as session:
            ids = queries.quote_ids(session, wanted, order=order, limit=limit)
        places: dict[ArticleId, Places] = {}
        for at in range(0, len(ids), _PAGE):
            pace(at, len(ids))
            with self._store.read() as session:
                views = queries.quote_views(session, ids[at : at + _PAGE])
                wanted_texts = {view.article for view in views}
                places = {key: place for key, place in places.items() if key in wanted_texts}
                for article in wanted_texts - places.keys():
                    places[article] = Places(queries.article_text(session, article))
            for view in views:
                yield _row(view, places[view.article], say)


def _row(view: QuoteView, places: Places, say: Say) -> SheetRow:
    return SheetRow.of(view, place=places.of(view.spans, say), say=say)

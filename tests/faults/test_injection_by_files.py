"""The hostile texts again, coming in by files of every kind, and standing wherever the program keeps a name.

One library holds them all: the fields of articles as the files had them, speakers, claims, statements, saved searches.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from faults.hostile_files import CARRIERS
from faults.hostile_texts import made
from faults.test_injection import (
    COUNT,
    by_like,
    formulas_in_csv,
    formulas_in_xlsx,
    found_by_history,
    live_in,
    live_in_markdown,
    not_read_again,
)
from library import new_desk

from quotetracker.errors import InvalidInputError
from quotetracker.export import csv_writer, markdown_writer, safe_files, xlsx_writer
from quotetracker.export.copying import CopyForm
from quotetracker.importing import archives
from quotetracker.importing.drafts import read_all
from quotetracker.model import past, sqlite
from quotetracker.model.views import QuoteFilter, QuoteView
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances, NewQuote
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span

_EACH_FILE = 9
_LINE = re.compile(r"Line \d+ begins (.+?) and ends\.", re.DOTALL)
_FIELDS = ("title", "outlet", "author", "note")


def hostile(folder: Path, kind: str, name: str = "hostile") -> tuple[Desk, dict[str, list[str]]]:
    """A library filled from files of all kinds, and what each kind of file has brought in."""
    desk, brought = new_desk(folder, f"{name}.quotes"), {carrier: list[str]() for carrier in CARRIERS}
    # A text file with a zero in it is refused as no text; the pasted sets hold zeros.
    texts = [text.replace("\0", "") for text in made(kind, COUNT)]
    share = len(texts) // len(CARRIERS)
    for nth, (carrier, (file, make)) in enumerate(CARRIERS.items()):
        own = texts[nth * share : (nth + 1) * share]
        for at in range(0, share, _EACH_FILE):
            for draft in read_all(make(own[at : at + _EACH_FILE]), name=file):
                article = desk.articles.add(draft).article
                brought[carrier] += [getattr(draft, field, "") for field in _FIELDS]
                brought[carrier] += _quoted(desk, article, draft.text)
        _named(desk, own)
    return desk, brought


def _quoted(desk: Desk, article: ArticleId, text: str) -> list[str]:
    spans = [Span(*found.span(1)) for found in _LINE.finditer(text) if found[1].strip()]
    baits = [text[span.start : span.end] for span in spans]
    notes = [Circumstances(said_where=bait, said_to=bait, said_through=bait, note=bait) for bait in baits]
    desk.quotes.add_all(
        article, [NewQuote((span,), circumstances=note) for span, note in zip(spans, notes, strict=True)]
    )
    return baits


def _named(desk: Desk, baits: list[str]) -> None:
    """The texts as names that the editor gives."""
    quotes = [quote for row in desk.articles.rows()[:2] for quote in desk.quotes.of_article(row.id)]
    for bait, quote in zip(baits, quotes, strict=False):
        with suppress(InvalidInputError):  # of some nothing is left but blanks; of some the name is taken
            desk.quotes.attribute([quote.id], [desk.speakers.add(SpeakerFields(bait, aliases=(bait,), note=bait))])
            desk.claims.add_from_quote(quote.id, ClaimFields(bait, note=bait))
            desk.searches.add(bait, QuoteFilter(text=bait, outlets=(bait,)))


def views(desk: Desk) -> list[QuoteView]:
    return list(desk.quotes.some(desk.quotes.ids(QuoteFilter())))


def exported(desk: Desk, suffix: str) -> list[bytes]:
    """The sheet of all, and one whose filter is hostile; each under a name that is made of the filter."""
    folder = desk.path.with_name("sheets")
    folder.mkdir(exist_ok=True)
    everything = QuoteFilter(outlets=tuple(outlet.value for outlet in desk.articles.outlets()))
    found = []
    for chosen in (QuoteFilter(), everything, *(search.wanted for search in desk.searches.all()[:3])):
        path = safe_files.safe_path(folder, desk.sheets.describe(chosen), suffix)
        desk.sheets.export(path, chosen)
        found.append(path.read_bytes())
    return found


def carried(brought: dict[str, list[str]], live: Callable[[str], object]) -> list[str]:
    """Kinds of files that brought in nothing hostile, of which the trial would say nothing."""
    return [carrier for carrier, texts in brought.items() if not any(live(text) for text in texts)]


# Formulas


@pytest.fixture(scope="module")
def formulas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk, brought = hostile(tmp_path_factory.mktemp("formulas"), "formula", "=1+1")
    assert carried(brought, re.compile(r"\s*[=+\-@＝＋－＠]").match) == []
    yield desk
    desk.close()


def test_no_formula_from_a_file_is_run_by_a_spreadsheet(formulas: Desk) -> None:
    assert [cell for sheet in exported(formulas, ".csv") for cell in formulas_in_csv(sheet)] == []
    assert [cell for sheet in exported(formulas, ".xlsx") for cell in formulas_in_xlsx(sheet)] == []


def test_the_checks_notice_formulas_from_every_kind_of_file(formulas: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    not_read_again(monkeypatch)
    monkeypatch.setattr(csv_writer, "defused", lambda value: value)
    monkeypatch.setattr(xlsx_writer, "_OPTIONS", {"strings_to_formulas": True})
    monkeypatch.setattr(
        xlsx_writer, "_write_line", lambda sheet, line, cells, _: [sheet.write(line, n, c) for n, c in enumerate(cells)]
    )

    assert len({cell for sheet in exported(formulas, ".csv") for cell in formulas_in_csv(sheet)}) > COUNT / 2
    assert [cell for sheet in exported(formulas, ".xlsx") for cell in formulas_in_xlsx(sheet)]


# Scripts


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    name = "<img src=x onerror=alert(1)>"
    desk, brought = hostile(tmp_path_factory.mktemp("scripts"), "script", name)
    assert carried(brought, live_in) == []
    yield desk
    desk.close()


def copies(desk: Desk) -> str:
    return "\n\n".join(desk.sheets.copied([view.id], CopyForm.MARKDOWN) for view in views(desk))


def test_no_script_from_a_file_is_live_in_a_page_in_markdown_or_in_the_clipboard(scripts: Desk) -> None:
    for page in exported(scripts, ".html"):
        assert live_in(page.decode()) == []
        assert b"Content-Security-Policy" in page
    for text in exported(scripts, ".md"):
        assert live_in_markdown(text.decode()) == []
    assert live_in_markdown(copies(scripts)) == []


def test_the_checks_notice_scripts_from_every_kind_of_file(scripts: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    import jinja2

    not_read_again(monkeypatch)
    whole = jinja2.Environment
    monkeypatch.setattr(jinja2, "Environment", lambda **told: whole(**{**told, "autoescape": False}))
    monkeypatch.setattr(markdown_writer, "_escaped", lambda line: line)

    assert all(live_in(page.decode()) for page in exported(scripts, ".html"))
    assert all(live_in_markdown(text.decode()) for text in exported(scripts, ".md"))
    assert live_in_markdown(copies(scripts))


# Paths


def escaped(desk: Desk) -> list[Path]:
    """Files that lie where nothing may be written."""
    outside = Path("/tmp/quotetracker-escaped.txt")
    folder = desk.path.parent
    above = [path for path in folder.parents[2].rglob("*") if path.is_file() and folder not in path.parents]
    return above + [outside] * outside.exists()


def test_no_path_from_a_file_leads_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    desk, brought = hostile(deep, "path")
    assert carried(brought, re.compile(r"[/\\:]|\.\.").search) == []
    names = {suffix: len(exported(desk, suffix)) for suffix in (".csv", ".md")}
    assert set(names.values()) == {5}
    for view in desk.searches.all():
        path = safe_files.safe_path(deep / "sheets", view.name, ".csv")
        assert path.parent == deep / "sheets"
        safe_files.write_atomically(path, b"x")
    desk.close()

    assert escaped(desk) == []


def test_the_check_for_paths_notices_a_reader_that_unpacks_parts_under_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    made_by = archives.Archive.__init__

    def careless(self: archives.Archive, data: bytes, name: str) -> None:
        made_by(self, data, name)
        for part in self.names():
            if part.startswith("../"):
                Path(part).write_bytes(self.bytes(part))

    monkeypatch.setattr(archives.Archive, "__init__", careless)
    desk = new_desk(deep)
    file, make = CARRIERS["docx"]
    read_all(make(["x"]), name=file)
    desk.close()

    assert escaped(desk)


# Search


def shape(desk: Desk) -> list[tuple[object, ...]]:
    """How many of everything there is, and the tables."""
    with closing(sqlite3.connect(desk.path)) as connection:
        return connection.execute(
            "SELECT (SELECT count(*) FROM quote), (SELECT count(*) FROM article), (SELECT count(*) FROM speaker),"
            " (SELECT group_concat(sql) FROM sqlite_master)"
        ).fetchall()


def refused(desk: Desk, texts: list[str]) -> list[str]:
    """Texts that could not be searched for in some way."""
    wrong = []
    for text in texts:
        try:
            desk.search.find(text)
            desk.quotes.ids(QuoteFilter(text=text))
            desk.sheets.count(QuoteFilter(text=text, outlets=(text,)))
            desk.sheets.describe(QuoteFilter(text=text, outlets=(text,)))
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            wrong.append(f"{text!r}: {error}")
    return wrong


def test_no_search_from_a_file_is_taken_for_syntax_or_changes_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, brought = hostile(tmp_path, "search")
    assert carried(brought, re.compile(r"[\"'()*^:;%_\\-]").search) == []
    before = shape(desk)

    assert refused(desk, [search.wanted.text for search in desk.searches.all()]) == []
    assert refused(desk, [text for texts in brought.values() for text in texts if text][::7]) == []
    assert all(desk.searches.new_to(search.id) == 0 for search in desk.searches.all())
    assert shape(desk) == before
    assert not desk.care.check()

    monkeypatch.setattr(sqlite, "match_expression", lambda words: words)
    assert refused(desk, [text for texts in brought.values() for text in texts if text][::7])
    desk.close()


def test_no_wildcard_from_a_file_finds_what_it_does_not_stand_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, brought = hostile(tmp_path, "wildcards")
    assert carried(brought, re.compile("[%_]").search) == []
    texts = sorted({text for texts in brought.values() for text in texts if text.strip()})[::5]
    assert found_by_history(desk, texts) == []

    monkeypatch.setattr(past, "_holds", by_like)
    assert len(found_by_history(desk, texts)) > 5
    desk.close()

"""Hundreds of generated hostile texts through import, storing, search and export: none gets through.

What was written is read by readers that are not ours. Each check is shown to fail with a planted defect.
"""

import csv
import io
import os
import re
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path

import lxml.etree
import pytest
from faults.hostile_texts import made
from library import new_desk

from quotetracker.export import csv_writer, markdown_writer, safe_files, xlsx_writer
from quotetracker.export.rereading import Asked
from quotetracker.importing.drafts import read_pasted
from quotetracker.model import past, sqlite
from quotetracker.model.views import QuoteFilter
from quotetracker.services.articles import ArticleFields
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span

COUNT = 400
_EACH_ARTICLE = 40


def not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sheets are kept as they are written: else the program itself notices what is planted, and writes none."""
    monkeypatch.setattr(Asked, "compare", lambda *_: None)


def filled(folder: Path, texts: list[str]) -> Desk:
    """A library in which each text is the words of a quote, and a name, a note, a title, an address."""
    desk = new_desk(folder)
    for at in range(0, len(texts), _EACH_ARTICLE):
        some = texts[at : at + _EACH_ARTICLE]
        lines = [f"Line {nth} begins {text} and ends." for nth, text in enumerate(some)]
        article = desk.articles.add(read_pasted(f"Article {at}\n\n" + "\n\n".join(lines))).article
        bait = some[0]
        desk.articles.edit(article, ArticleFields(f"T {at} {bait}", outlet=bait, author=bait, address=bait, note=bait))
        speaker = desk.speakers.add(SpeakerFields(f"S{at} {bait}", aliases=(f"A {bait}",), note=bait))
        text = desk.articles.get(article).text
        for nth, bait in enumerate(some):
            start = text.index(f"Line {nth} begins ") + len(f"Line {nth} begins ")
            end = text.index(" and ends.", start)
            if end <= start:
                continue
            quote = desk.quotes.add(article, Span(start, end))
            desk.quotes.attribute([quote], [speaker])
            desk.quotes.describe(quote, Circumstances(said_where=bait, occasion=bait, said_to=bait, note=bait))
        desk.claims.add_from_quote(quote, ClaimFields(f"C {bait}", note=bait))
    return desk


def exported(desk: Desk, name: str) -> bytes:
    path = desk.path.with_name(name)
    desk.sheets.export(path, QuoteFilter())
    return path.read_bytes()


# Formulas

_STARTS = re.compile(r"[=+\-@＝＋－＠\t\r\n]")


def formulas_in_csv(data: bytes) -> list[str]:
    """Cells that a spreadsheet may run: the first sign counts, and the first that can be seen."""
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")) for cell in row]
    unseen = re.compile(r"^[\s\x00-\x1f\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
    return [cell for cell in cells if cell and (_STARTS.match(cell) or _STARTS.match(unseen.sub("", cell)))]


def formulas_in_xlsx(data: bytes) -> list[str]:
    """Elements of a workbook that are calculated, fetched or run."""
    live = []
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        for name in book.namelist():
            assert not re.search(r"externalLink|vba|macro|connections", name)
            for element in lxml.etree.fromstring(book.read(name)).iter():
                tag = str(element.tag).rpartition("}")[2]
                live += [f"{name}: {tag}"] * (tag in {"f", "hyperlink", "oleObject", "ddeLink"})
                live += [name] * (element.get("TargetMode") == "External" and "hyperlink" in element.get("Type", ""))
    return live


@pytest.fixture(scope="module")
def formulas(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return filled(tmp_path_factory.mktemp("formulas"), made("formula", COUNT))


def test_no_generated_formula_is_run_by_a_spreadsheet(formulas: Desk) -> None:
    assert formulas_in_csv(exported(formulas, "a.csv")) == []
    assert formulas_in_xlsx(exported(formulas, "a.xlsx")) == []


def test_the_checks_for_formulas_notice_writers_that_let_them_through(
    formulas: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    not_read_again(monkeypatch)
    monkeypatch.setattr(csv_writer, "defused", lambda value: value)
    monkeypatch.setattr(xlsx_writer, "_OPTIONS", {"strings_to_formulas": True})
    monkeypatch.setattr(
        xlsx_writer, "_write_line", lambda sheet, line, cells, _: [sheet.write(line, n, c) for n, c in enumerate(cells)]
    )

    assert len(formulas_in_csv(exported(formulas, "a.csv"))) > COUNT
    assert formulas_in_xlsx(exported(formulas, "a.xlsx"))


# Scripts


class _Live(HTMLParser):
    """What a browser would run, load or follow."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag in {
            "script",
            "img",
            "svg",
            "iframe",
            "video",
            "object",
            "link",
            "base",
            "form",
            "math",
            "input",
            "details",
        }:
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in {"src", "srcdoc", "style", "formaction"}:
                self.found.append(f"{tag} {name}")
            if name == "href" and not re.match("https?://[^/]", value or ""):
                self.found.append(f"{tag} {name}={value}")
            if tag == "meta" and (value or "").lower() == "refresh":
                self.found.append("refresh")


def live_in(page: str) -> list[str]:
    reader = _Live()
    reader.feed(page)
    return reader.found


def live_in_markdown(text: str) -> list[str]:
    """HTML, or a link to anything but a web page, that a reader of Markdown would take."""
    told = re.sub(r"\\[\\`*_{}\[\]|~$:<>]", "", text)
    links = re.findall(r"\]\(\s*<?([^)>]*)", told)
    return re.findall(r"<[a-zA-Z!/?][^>]*>", re.sub(r"\]\(<https?://[^>]*>\)", "", told)) + [
        link for link in links if not link.startswith(("http://", "https://"))
    ]


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return filled(tmp_path_factory.mktemp("scripts"), made("script", COUNT))


def test_no_generated_script_is_live_in_a_page_or_in_markdown(scripts: Desk) -> None:
    page = exported(scripts, "a.html").decode()
    assert live_in(page) == []
    assert "Content-Security-Policy" in page
    assert live_in_markdown(exported(scripts, "a.md").decode()) == []


def test_the_checks_for_scripts_notice_writers_that_do_not_escape(
    scripts: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    import jinja2

    not_read_again(monkeypatch)
    whole = jinja2.Environment
    monkeypatch.setattr(jinja2, "Environment", lambda **told: whole(**{**told, "autoescape": False}))
    monkeypatch.setattr(markdown_writer, "_escaped", lambda line: line)

    assert live_in(exported(scripts, "a.html").decode())
    assert live_in_markdown(exported(scripts, "a.md").decode())


# Paths

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)", re.IGNORECASE)


def bad_names(folder: Path, name: Callable[[str, str], str]) -> list[str]:
    """Texts whose file names lead out of ``folder``, or that some system does not take."""
    bad = []
    for text in made("path", COUNT):
        made_of = name(text, ".csv")
        target = Path(os.path.normpath(folder / made_of))
        fits = target.parent == folder and len(made_of.encode()) <= 255 and not _RESERVED.match(made_of)
        fits = fits and not re.search(r'[\x00-\x1f/\\:*?"<>|\u202e]', made_of) and made_of == made_of.rstrip(" .")
        bad += [] if fits else [text]
    return bad


def test_no_generated_path_leads_out_of_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    folder.mkdir()

    assert bad_names(folder, safe_files.safe_name) == []
    for text in made("path", 60):
        safe_files.write_atomically(safe_files.safe_path(folder, text, ".csv"), b"x")
    assert [path for path in tmp_path.rglob("*") if path.is_file() and path.parent != folder] == []


def test_the_check_for_paths_notices_names_that_are_not_made_safe(tmp_path: Path) -> None:
    assert len(bad_names(tmp_path, lambda text, suffix: text.replace("\0", "") + suffix)) > COUNT / 2


# Search


def test_no_generated_search_is_taken_for_syntax_or_changes_anything(tmp_path: Path) -> None:
    texts = made("search", COUNT)
    desk = filled(tmp_path, texts[:80])
    with closing(sqlite3.connect(desk.path)) as connection:
        before = connection.execute(
            "SELECT (SELECT count(*) FROM quote), (SELECT group_concat(sql) FROM sqlite_master)"
        ).fetchall()

    for text in texts:
        hits = desk.search.find(text)
        assert len(hits.quotes) <= 50
        desk.quotes.ids(QuoteFilter(text=text))
        desk.sheets.count(QuoteFilter(text=text, outlets=(text,)))
        desk.history.lines(words=text)

    with closing(sqlite3.connect(desk.path)) as connection:
        after = connection.execute(
            "SELECT (SELECT count(*) FROM quote), (SELECT group_concat(sql) FROM sqlite_master)"
        ).fetchall()
    assert after == before
    assert not desk.care.check()
    desk.close()


def test_raw_search_words_would_be_taken_for_syntax(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from quotetracker.model.queries import search as searching

    desk = filled(tmp_path, made("search", 5))
    module = searching if hasattr(searching, "match_expression") else sqlite
    monkeypatch.setattr(module, "match_expression", lambda words: words)
    failed = 0
    for text in made("search", COUNT):
        try:
            desk.search.find(text)
        except Exception:  # noqa: BLE001 - that is what is counted
            failed += 1
    assert failed > COUNT / 4
    desk.close()


def found_by_history(desk: Desk, texts: list[str]) -> list[str]:
    """Texts that the history finds in other lines than those that hold them."""
    labels = [line.label for line in desk.history.lines(limit=10_000)]
    wrong = []
    for text in texts:
        told = {line.label for line in desk.history.lines(words=text, limit=10_000)}
        if told != {label for label in labels if text.strip().lower() in label.lower()}:
            wrong.append(text)
    return wrong


def by_like(text: str, wanted: str) -> bool:
    """The defect: what LIKE would find with ``wanted`` as it was typed."""
    return re.search(re.escape(wanted).replace("%", ".*").replace("_", "."), text.casefold(), re.DOTALL) is not None


def test_no_generated_wildcard_finds_what_it_does_not_stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = new_desk(tmp_path)
    for text in ("100%", "100x", "a_b", "aab", "ab\\5", "ab/5", "5%x_"):
        with desk._store.step(f"Note {text}") as session:
            session.add(_speaker(text))
    texts = [text for text in made("wildcards", COUNT) if text.strip()]

    assert found_by_history(desk, texts) == []

    monkeypatch.setattr(past, "_holds", by_like)
    assert len(found_by_history(desk, texts)) > 20
    desk.close()


def _speaker(name: str) -> object:
    from quotetracker.model.schema import Speaker
    from quotetracker.text.names import name_key

    return Speaker(name=name, name_key=name_key(name), kind="person", note="")

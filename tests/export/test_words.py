"""What a sheet says in words of its own can be said in another language; what was quoted stays as it is."""

import csv
import io
from zipfile import ZipFile

import pytest
from export.quotes import QUOTE

from quotetracker.export.formats import FORMATS, Format
from quotetracker.export.sheet import COLUMNS, Places, SheetInfo, SheetRow
from quotetracker.export.words import WORDS
from quotetracker.text.spans import Span

asked: set[str] = set()


def say(words: str) -> str:
    asked.add(words)
    return words[::-1]


INFO = SheetInfo(say("Quote sheet"), "", "2026-11-22T12:00:00Z", "Newsroom", say, "xx")


def rendered(form: Format) -> bytes:
    return form.render([SheetRow.of(QUOTE, place=Places("Head\n\nOne").of([Span(6, 9)], say), say=say)], INFO)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_speaks_the_language_that_it_is_given(form: Format) -> None:
    data = rendered(form)
    if form.name == "xlsx":
        with ZipFile(io.BytesIO(data)) as book:
            text = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))
    else:
        text = data.decode("utf-8-sig")

    for english in ("Said on", "Occasion", "direct", "against a recording", "disputed", "Verdict"):
        assert english not in text.replace('"said_on"', "").replace('"verdict"', ""), english
        assert english[::-1] in text
    assert "We will open on time" in text
    assert "press conference" in text


def test_csv_has_its_headings_in_that_language() -> None:
    rows = list(csv.reader(io.StringIO(rendered(FORMATS[1]).decode("utf-8-sig"))))
    assert rows[0] == [column.heading[::-1] for column in COLUMNS]


def test_a_page_names_its_language() -> None:
    assert b'<html lang="xx">' in rendered(next(form for form in FORMATS if form.name == "html"))


def test_places_are_told_in_that_language() -> None:
    places = Places("Head\n\nOne said.\n\nTwo said.\n")
    assert places.of([Span(6, 9)], say) == "hpargarap 2, sretcarahc 7–9"


def test_all_that_a_writer_asks_for_is_known_to_those_who_translate() -> None:
    asked.clear()
    for form in FORMATS:
        rendered(form)
        form.render([], INFO)
    values = {QUOTE.kind.value, QUOTE.checked.value, *(flag.relation.value for flag in QUOTE.flags)}
    values |= {verdict.value for verdict in QUOTE.verdicts}
    assert asked - values <= {*WORDS, *(column.heading for column in COLUMNS)}

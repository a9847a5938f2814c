from dataclasses import fields, replace

from export.quotes import QUOTE, ROW

from quotetracker.export.sheet import COLUMNS, Places, SheetRow
from quotetracker.text.spans import Span


def test_every_field_of_a_row_is_a_column_once():
    assert [column.key for column in COLUMNS] == [field.name for field in fields(SheetRow)]
    assert len({column.heading for column in COLUMNS}) == len(COLUMNS)


def test_a_row_says_what_the_quote_says():
    assert ROW.cells() == (
        "Q7", "Ann Poe; The city", "Mayor; –", "We will open on time\nin May", "direct", "Tram opens", "The Ledger",
        "Jane Doe",
        "2026-11-03", "https://ledger.example/tram?a=1&b=2", "paragraph 2, characters 11–30", "2026-11", "Corvane",
        "press conference", "reporters", "a spokesman", "pl", "against a recording", "≠ altered ×1; ↻ repeat ×3",
        "disputed; open", "heard twice",
    )  # fmt: skip


def test_a_quote_without_speaker_has_empty_cells():
    row = SheetRow.of(replace(QUOTE, speakers=(), flags=(), verdicts=()), place="")
    assert (row.speaker, row.role, row.flags, row.verdict, row.place) == ("", "", "", "", "")


def test_places_count_filled_lines_and_characters_from_one():
    places = Places("Head\n\nOne said.\n \nTwo said.\n")
    assert places.of([Span(0, 4)]) == "paragraph 1, characters 1–4"
    assert places.of([Span(6, 9)]) == "paragraph 2, characters 7–9"
    assert places.of([Span(18, 21)]) == "paragraph 3, characters 19–21"


def test_places_of_split_quotes():
    places = Places("Head\n\nOne said.\n\nTwo said.\n")
    assert places.of([Span(6, 9), Span(17, 20)]) == "paragraphs 2–3, characters 7–9, 18–20"
    assert places.of([]) == ""

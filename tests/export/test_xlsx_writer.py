import errno
import gc
import io

import openpyxl
import pytest
from export.quotes import FORMULAS, INFO, ROW, headings, row_of, with_quote
from openpyxl.utils.escape import unescape

from quotetracker.errors import ExportFailedError
from quotetracker.export import xlsx_writer
from quotetracker.export.cells import fit
from quotetracker.export.formats import FORMATS
from quotetracker.export.xlsx_writer import MAX_CELL

XLSX = next(known for known in FORMATS if known.name == "xlsx")
ODD = "a _x0041_ b\n\tc  \x0bd\x00 e\ud800 € 😀 \u202e &lt;<b> ' \" =1"


def read_back(data):
    book = openpyxl.load_workbook(io.BytesIO(data))
    return book, [[unescape(cell.value or "") for cell in row] for row in book["Quotes"].iter_rows()]


def formulas(data):
    book, _ = read_back(data)
    return [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_every_cell_comes_back():
    _, rows = read_back(XLSX.render([ROW, row_of(ODD), row_of("")], INFO))
    assert rows[0] == headings()
    assert tuple(rows[1]) == ROW.cells()
    assert set(rows[2]) == {fit(ODD)}


def test_numbers_and_dates_stay_text():
    book, rows = read_back(
        XLSX.render([row_of("00123"), row_of("1/2"), row_of("1E5"), row_of("12345678901234567890")], INFO)
    )
    assert [row[0] for row in rows[1:]] == ["00123", "1/2", "1E5", "12345678901234567890"]
    assert {cell.data_type for row in book["Quotes"].iter_rows() for cell in row} == {"s"}


def test_nothing_is_a_formula_or_a_link():
    data = XLSX.render(
        [row_of(value) for value in (*FORMULAS, "https://x.example/", "mailto:a@b.c", "internal:A1")], INFO
    )
    book, rows = read_back(data)
    assert formulas(data) == []
    assert [cell.hyperlink for row in book["Quotes"].iter_rows() for cell in row if cell.hyperlink] == []
    assert [row[3] for row in rows[1 : len(FORMULAS) + 1]] == [fit(value) for value in FORMULAS]


def test_the_check_for_formulas_can_fail():
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Quotes")
        for nth, value in enumerate(FORMULAS):
            sheet.write(nth, 0, value)
    assert formulas(out.getvalue())


@pytest.mark.parametrize("words", ["a" * 40_000, "😀" * 20_000, "a😀" * 30_000, "b" * MAX_CELL + "c", "x" * 100_000])
def test_long_cells_go_on_below_and_that_is_said(words):
    book, rows = read_back(XLSX.render([ROW, with_quote(words), ROW], INFO))
    long = [row for row in rows[1:] if row[0].startswith("Q7") and row[3] != ROW.quote]
    assert "".join(row[3] for row in long) == words
    assert all(len(row[3].encode("utf-16-le")) <= 2 * MAX_CELL for row in long)
    assert [row[0] for row in long[1:]] == ["Q7 (continued)"] * (len(long) - 1)
    about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert about["Quotes"] == "3"
    assert about["Long cells"] == "Longer than a cell may be, and continued in the lines below: 1"


def test_more_quotes_than_a_sheet_has_lines_are_refused_in_a_sentence(monkeypatch):
    monkeypatch.setattr(xlsx_writer, "MAX_LINES", 3)
    assert len(read_back(XLSX.render([ROW, ROW], INFO))[1]) == 3

    with pytest.raises(ExportFailedError, match="lines"):
        XLSX.render([ROW, ROW, ROW], INFO)


def test_a_cell_of_just_the_limit_stays_one():
    _, rows = read_back(XLSX.render([with_quote("a" * MAX_CELL)], INFO))
    assert rows[1][3] == "a" * MAX_CELL
    assert len(rows) == 2


def test_headings_stay_in_sight_and_filter():
    book, _ = read_back(XLSX.render([ROW, ROW], INFO))
    sheet = book["Quotes"]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == f"A1:{openpyxl.utils.get_column_letter(len(headings()))}3"
    assert sheet["D2"].alignment.wrap_text


def test_the_sheet_says_what_it_is():
    book, _ = read_back(XLSX.render([], INFO))
    about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert about == {
        "Title": "Tram quotes",
        "Quotes": "0",
        "Filter": "speaker: Poe",
        "Library": "Newsroom",
        "Made at": "2026-11-22T12:00:00Z",
    }


@pytest.mark.parametrize("left", [0, 50, 2000])
def test_a_disk_that_fails_while_the_workbook_is_written_is_an_error_of_the_system(tmp_path, left):
    """Found by script/soak sweep: an error of XlsxWriter's own went to the crash dialog."""

    class Failing(io.FileIO):
        room = left

        def write(self, data):
            self.room -= len(data)
            if self.room < 0:
                raise OSError(errno.EIO, "Input/output error")
            return super().write(data)

    with Failing(str(tmp_path / "a.xlsx"), "w+") as out, pytest.raises(OSError, match="Input/output"):
        xlsx_writer.write([ROW], INFO, out)
    gc.collect()  # nothing is finished afterwards, which would complain about the closed file

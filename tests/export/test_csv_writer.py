import csv
import io

import pytest
from export.quotes import FORMULAS, INFO, ROW, headings, row_of

from quotetracker.export.cells import fit
from quotetracker.export.csv_writer import defused
from quotetracker.export.formats import FORMATS

CSV = next(known for known in FORMATS if known.name == "csv")
#: What a spreadsheet strips or shows as nothing before it looks for a formula.
_NOTHING = "\u00a0\u3000\u200b\ufeff\u2028\u202e\u00ad\x0b\x1f \t\r\n"


def read_back(data):
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def runs(cell):
    """Whether a spreadsheet might run ``cell``; written apart from the writer, to be able to disagree."""
    return cell.startswith(("\t", "\r", "\n")) or cell.lstrip(_NOTHING)[:1] in {*"=+-@＝＋－＠"} - {""}


def test_every_cell_comes_back():
    odd = row_of("a \"b\", 'c';\nd\ttab € 😀")
    rows = read_back(CSV.render([ROW, odd, row_of("")], INFO))
    assert rows[0] == headings()
    assert [tuple(row) for row in rows[1:]] == [ROW.cells(), odd.cells(), row_of("").cells()]


def test_every_cell_is_quoted_and_lines_end_as_the_standard_says():
    lines = CSV.render([row_of("x")], INFO).decode("utf-8-sig").split("\r\n")
    assert lines[1] == ",".join(['"x"'] * len(headings()))
    assert lines[-1] == ""


@pytest.mark.parametrize("value", FORMULAS)
def test_nothing_runs_as_a_formula(value):
    cells = read_back(CSV.render([row_of(value)], INFO))[1]
    assert [cell for cell in cells if runs(cell)] == []
    assert {cell.removeprefix("'") for cell in cells} <= {fit(value), fit(value).removeprefix("'")}


def test_a_plain_writer_would_let_formulas_run():
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([value] for value in FORMULAS)
    cells = [row[0] for row in csv.reader(io.StringIO(out.getvalue(), newline=""))]
    assert sum(map(runs, cells)) >= 30


@pytest.mark.parametrize("value", ["5 - 3", "a=b", "mail@x.example", "“-1”", "", "'", "– dash", "1-2", "10 %"])
def test_harmless_text_is_unchanged(value):
    assert defused(value) == value


def test_lone_surrogates_and_controls_become_replacement_characters():
    assert read_back(CSV.render([row_of("a\ud800b\x00c")], INFO))[1][0] == "a\ufffdb\ufffdc"

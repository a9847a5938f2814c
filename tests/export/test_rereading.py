"""A sheet that is not what was asked for gets no name; one that is does, whatever the texts are."""

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from export.quotes import ATTACKS, FORMULAS, INFO, ROW, row_of, with_quote
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.errors import ExportFailedError
from quotetracker.export import formats
from quotetracker.export.formats import FORMATS, Format, write_sheet
from quotetracker.export.sheet import SheetRow

all_formats = pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
ROWS = [replace(ROW, id=f"Q{nth}", quote=f"The {nth}th tram leaves “on time”.") for nth in range(1, 8)]
MARKS = st.text(
    st.sampled_from("=+-@'\"<>&*_`[]()#!|~\\{}$:;.1a \t\n\r\x85\u00a0\u200b\u202eé😀\x00\x7f\ud800＝"), max_size=40
)


def planted(monkeypatch, spoil):
    """Let ``spoil`` change what the writer writes."""
    write = Format.write

    def writes(self, rows, info, out):
        made = BytesIO()
        write(self, rows, info, made)
        out.write(spoil(self, made.getvalue()))

    monkeypatch.setattr(Format, "write", writes)


def in_xlsx(data, spoil):
    """``spoil`` the XML of the first sheet."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, spoil(old.read(name)) if name == "xl/worksheets/sheet1.xml" else old.read(name))
    return made.getvalue()


def spoiled(change):
    def spoil(kind, data):
        after = in_xlsx(data, change) if kind.name == "xlsx" else change(data)
        assert after != data, "the defect was not planted"
        return after

    return spoil


def refused(tmp_path, kind, rows=ROWS):
    path = tmp_path / f"sheet{kind.suffix}"
    path.write_bytes(b"old")
    with pytest.raises(ExportFailedError) as failed:
        write_sheet(path, iter(rows), INFO)
    assert f"“{path.name}”" in failed.value.what
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    return failed.value.what


def said(text):
    return text.encode()


@all_formats
def test_an_altered_letter_is_noticed_and_named(tmp_path, monkeypatch, kind):
    planted(monkeypatch, spoiled(lambda data: data.replace(b"5th tram", b"5th tran")))
    assert "(quote 5 of 7: Quote)" in refused(tmp_path, kind)


@all_formats
def test_a_value_that_is_cut_is_noticed_and_named(tmp_path, monkeypatch, kind):
    planted(monkeypatch, spoiled(lambda data: data.replace(said("6th tram leaves “on time”."), b"6th tram")))
    assert "(quote 6 of 7: Quote)" in refused(tmp_path, kind)


@all_formats
@pytest.mark.parametrize("lost", ["Q3", "Q7"])
def test_a_row_that_is_left_out_is_noticed(tmp_path, monkeypatch, kind, lost):
    write = Format.write
    monkeypatch.setattr(
        Format,
        "write",
        lambda self, rows, info, out: write(self, (row for row in rows if row.id != lost), info, out),
    )
    assert "of 7" in refused(tmp_path, kind)


@all_formats
def test_a_row_too_many_is_noticed(tmp_path, monkeypatch, kind):
    write = Format.write
    monkeypatch.setattr(Format, "write", lambda self, rows, info, out: write(self, [*rows, ROW], info, out))
    refused(tmp_path, kind)


@all_formats
def test_two_rows_that_changed_places_are_noticed(tmp_path, monkeypatch, kind):
    write = Format.write
    monkeypatch.setattr(Format, "write", lambda self, rows, info, out: write(self, reversed([*rows]), info, out))
    refused(tmp_path, kind)


@all_formats
def test_a_file_that_breaks_off_is_noticed(tmp_path, monkeypatch, kind):
    planted(monkeypatch, lambda _kind, data: data[:-9])
    refused(tmp_path, kind)


@all_formats
@pytest.mark.parametrize("column", ["speaker", "outlet", "published", "place", "checked", "verdict", "note", "address"])
def test_a_value_of_any_column_counts(tmp_path, monkeypatch, kind, column):
    write = Format.write

    def writes(self, rows, info, out):
        spoilt = (replace(row, **{column: getattr(row, column)[:-1]}) if row.id == "Q2" else row for row in rows)
        write(self, spoilt, info, out)

    monkeypatch.setattr(Format, "write", writes)
    assert "quote 2 of 7" in refused(tmp_path, kind)


def test_a_formula_that_would_run_is_noticed(tmp_path, monkeypatch):
    monkeypatch.setattr("quotetracker.export.csv_writer.defused", lambda value: value)
    refused(tmp_path, FORMATS[1], [with_quote("=1+1")])


@all_formats
def test_a_letter_that_every_writer_would_alter_is_noticed(tmp_path, monkeypatch, kind):
    for name in ("csv_writer", "xlsx_writer", "markdown_writer"):
        monkeypatch.setattr(f"quotetracker.export.{name}.fit", lambda value: value.replace("“", '"'))
    monkeypatch.setattr("quotetracker.export.html_writer.fit", lambda value: value.replace("“", '"'))
    refused(tmp_path, kind)


@all_formats
def test_what_hurts_elsewhere_is_written(tmp_path, kind):
    path = tmp_path / f"sheet{kind.suffix}"
    long = "ünd 😀 " * 9_000
    rows = [with_quote(text) for text in (*FORMULAS, *ATTACKS, long, "<r>a & b</r>", "_x0041_", "", "—", "---")]
    rows += [row_of(text) for text in (*FORMULAS, *ATTACKS, "a", "---", "> a", "— a", "- a")]
    assert write_sheet(path, iter(rows), INFO) == len(rows)


@all_formats
def test_no_quotes(tmp_path, kind):
    assert write_sheet(tmp_path / f"sheet{kind.suffix}", [], replace(INFO, filter_text="")) == 0


@settings(deadline=None, max_examples=15)
@given(st.lists(st.builds(row_of, st.one_of(st.text(max_size=40), MARKS)), min_size=1, max_size=3))
def test_whatever_the_texts_are(tmp_path_factory, rows: list[SheetRow]):
    folder = tmp_path_factory.getbasetemp()
    for kind in FORMATS:
        # Ids are never empty.
        given_ids = [replace(row, id=f"Q{nth}{row.id}") for nth, row in enumerate(rows)]
        assert formats.write_sheet(folder / f"any{kind.suffix}", given_ids, INFO) == len(rows)

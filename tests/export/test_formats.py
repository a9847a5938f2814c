import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest
from export.quotes import INFO, ROW

from quotetracker.errors import ExportFailedError
from quotetracker.export.formats import FORMATS, format_for, write_sheet

all_formats = pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)


def test_a_format_is_chosen_by_the_end_of_the_name():
    assert [format_for(Path(name)).name for name in ("a.XLSX", "a.csv", "a.htm", "a.markdown")] == [
        "xlsx",
        "csv",
        "html",
        "markdown",
    ]


@pytest.mark.parametrize("name", ["a", "a.docx", ".csv", "csv"])
def test_other_names_are_refused_with_the_known_ones(name):
    with pytest.raises(ExportFailedError, match=r"\.xlsx, \.csv, \.html, \.md"):
        format_for(Path(name))


@all_formats
def test_a_sheet_is_written_to_a_file(tmp_path, kind):
    path = tmp_path / f"sheet{kind.suffix}"
    write_sheet(path, iter([ROW, ROW]), INFO)
    assert path.stat().st_size > 300
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@all_formats
def test_a_failure_half_way_keeps_the_old_sheet(tmp_path, kind):
    path = tmp_path / f"sheet{kind.suffix}"
    path.write_bytes(b"old")

    def rows():
        yield ROW
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_sheet(path, rows(), INFO)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@all_formats
def test_rows_are_not_kept_in_memory(tmp_path, kind):
    write_sheet(tmp_path / f"warm{kind.suffix}", [ROW], INFO)
    tracemalloc.start()
    write_sheet(tmp_path / f"sheet{kind.suffix}", (ROW for _ in range(5_000)), INFO)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4_000_000


def test_writers_are_imported_when_they_are_needed():
    code = (
        "import sys, quotetracker.export.formats;"
        "print([m for m in ('xlsxwriter', 'jinja2', 'csv', 'sqlalchemy', 'PySide6') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"

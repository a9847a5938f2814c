"""The formats of a quote sheet; a writer is imported when it is needed."""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from quotetracker.errors import ExportFailedError
from quotetracker.export.safe_files import atomic_file
from quotetracker.export.sheet import SheetInfo, SheetRow
from quotetracker.pace import Pace, at_leisure


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file that a quote sheet can be written to."""

    name: str
    suffix: str
    """With the dot."""
    label: str
    """For the list of file types in a dialog."""
    module: str
    reader: str
    """Module that reads such a file again, by other means than the one that writes it."""

    def write(self, rows: Iterable[SheetRow], info: SheetInfo, out: BinaryIO) -> None:
        """Write ``rows`` to ``out`` one after the other; they need not fit in memory together."""
        import_module(f"quotetracker.export.{self.module}").write(rows, info, out)

    def render(self, rows: Iterable[SheetRow], info: SheetInfo) -> bytes:
        """The whole file in memory, for the clipboard and for small sheets."""
        out = io.BytesIO()
        self.write(rows, info, out)
        return out.getvalue()


#: The first one is the one to offer.
FORMATS = (
    Format("xlsx", ".xlsx", "Excel workbook", "xlsx_writer", "xlsx_reader"),
    Format(
        "csv",
        ".csv",
        "CSV table (text that looks like a formula gets an apostrophe before it)",
        "csv_writer",
        "csv_reader",
    ),
    Format("html", ".html", "Web page, to read and to print", "html_writer", "html_reader"),
    Format("markdown", ".md", "Markdown text", "markdown_writer", "markdown_reader"),
)


def format_for(path: Path) -> Format:
    """The format that the end of ``path``'s name asks for; ExportFailedError when there is none."""
    suffix = {".htm": ".html", ".markdown": ".md"}.get(path.suffix.lower(), path.suffix.lower())
    found = next((known for known in FORMATS if known.suffix == suffix), None)
    if found is None:
        known = ", ".join(known.suffix for known in FORMATS)
        raise ExportFailedError(
            f"A quote sheet cannot be written as “{path.name}”.", f"End the name with one of {known}."
        )
    return found


def write_sheet(path: Path, rows: Iterable[SheetRow], info: SheetInfo, *, pace: Pace = at_leisure) -> int:
    """Write ``rows`` to ``path`` in the format of its name; returns how many they were.

    The file is read again and compared with ``rows`` before it gets its name; ExportFailedError when it holds anything
    else. After a failure what stood at ``path`` is as it was. ``pace`` may raise ``Cancelled``.
    """
    from quotetracker.export.rereading import Asked

    chosen = format_for(path)
    asked = Asked(import_module(f"quotetracker.export.{chosen.reader}"), info)
    with atomic_file(path, check=lambda part: asked.compare(path, part, pace)) as out:
        chosen.write(asked.noting(rows), info, out)
    return asked.count

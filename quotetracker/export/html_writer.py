"""A page that stands alone: readable on screen, light and dark, and on paper; nothing in it is loaded or run."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from quotetracker import paths
from quotetracker.export.cells import fit, safe_link
from quotetracker.export.sheet import SheetInfo, SheetRow

_TEMPLATE = "sheet.html"
_BUFFER = 200


def write(rows: Iterable[SheetRow], info: SheetInfo, out: BinaryIO) -> None:
    """Write ``rows`` as UTF-8 HTML through one template that escapes every value."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(paths.resources() / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["fit"] = fit
    environment.filters["safe_link"] = safe_link
    stream = environment.get_template(_TEMPLATE).stream(rows=_each(rows), info=info, say=info.say)
    stream.enable_buffering(_BUFFER)
    stream.dump(out, encoding="utf-8")


def _each(rows: Iterable[SheetRow]) -> Iterator[SheetRow]:
    """An iterator that Jinja cannot read ahead to learn the length."""
    yield from rows

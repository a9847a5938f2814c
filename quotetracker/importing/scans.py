"""Pages of a PDF as pictures, for recognising their text. Runs in the worker process, as all reading of PDFs does."""

import base64
from typing import Any

from quotetracker.errors import ImportFailedError
from quotetracker.importing.sentences import quoted

#: Dots per inch at which tesseract reads best, and the most dots that a page may have.
_DENSITY = 300
_MOST_DOTS = 24_000_000
#: More pages than this take hours; a book is split first.
MAX_PAGES = 500


class Scan:
    """A PDF that is kept open between questions for its pages."""

    def __init__(self, data: bytes, name: str) -> None:
        import pypdfium2 as pdfium

        try:
            self._document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            raise ImportFailedError(
                f"{quoted(name)} is damaged and cannot be opened.", "Download it again.", detail=str(error)
            ) from error
        if len(self._document) > MAX_PAGES:
            raise ImportFailedError(
                f"{quoted(name)} has more than {MAX_PAGES:,} pages.", "Split it, and add the parts."
            )

    def pages(self) -> int:
        """How many pages it has."""
        return len(self._document)

    def picture(self, number: int) -> dict[str, Any]:
        """One page, counted from 1, in grey: its dots in base64, and dots per inch; empty for a page without any."""
        import pypdfium2 as pdfium

        try:
            page = self._document[number - 1]
            width, height = page.get_size()
            scale = min(_DENSITY / 72, (_MOST_DOTS / max(1.0, width * height)) ** 0.5)
            drawn = page.render(scale=scale, grayscale=True)
            dots = bytes(drawn.buffer)
            rows = b"".join(dots[nth * drawn.stride : nth * drawn.stride + drawn.width] for nth in range(drawn.height))
            head = b"P5\n%d %d\n255\n" % (drawn.width, drawn.height)
            return {"picture": base64.b64encode(head + rows).decode("ascii"), "density": round(72 * scale)}
        except (pdfium.PdfiumError, ValueError, IndexError):
            return {"picture": "", "density": 0}

#!/usr/bin/env python3
"""Big PDFs: time and memory of the worker beside a plain loop over PDFium's pages, which keeps nothing but the text.

usage: .venv/bin/python benchmarks/importing_large.py [--pages 2000] [--scan 300] [--megabytes 50]

Each way runs in a process of its own. Times are CPU seconds; memory is the most that the process held.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks"), str(ROOT / "tests")]

from importing.documents import pdf_of
from pages.words import Writer


def make(path: Path, pages: int, megabytes: int, *, text: bool) -> None:
    """Dense pages of differing text with a small picture each, or full pages of a scan without text."""
    writer = Writer(11)
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", _FONT]
    share = int(megabytes * 1e6 / pages)
    for number in range(1, pages + 1):
        stream = _text(writer, number) if text else b""
        stream += b"q 60 0 0 60 500 40 cm /I Do Q" if text else b"q 595 0 0 842 0 0 cm /I Do Q"
        packed = zlib.compress(stream)
        objects.append(b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed))
        wide, high = (100, max(1, share // 300)) if text else (2480, 3508)
        dots = os.urandom(min(share, 3 * wide * high))
        dots = zlib.compress(dots + bytes(3 * wide * high - len(dots)), 1)
        objects.append(
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 "
            b"/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (wide, high, len(dots), dots)
        )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F 3 0 R >> /XObject << /I %d 0 R >> >> >>" % (len(objects) - 1, len(objects))
        )
    kids = b" ".join(b"%d 0 R" % (6 + 3 * nth) for nth in range(pages))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (pages, kids)
    path.write_bytes(pdf_of(objects))


_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def _text(writer: Writer, number: int) -> bytes:
    """A head, 55 lines in paragraphs, and the number of the page."""
    lines = [(810, "Minutes of the river board"), (20, str(number))]
    base = 780
    while base > 60:
        row: list[str] = []
        for word in " ".join(writer.sentence() for _ in range(5)).split():
            if sum(map(len, row)) + len(row) + len(word) > 88:
                lines.append((base, " ".join(row)))
                base -= 13
                row = []
            row.append(word)
        lines.append((base, " ".join(row)))
        base -= 20
    shown = (
        f"BT /F 10 Tf 72 {base} Td ({line.replace('(', '').replace(')', '')}) Tj ET\n"
        for base, line in lines
        if base > 0
    )
    return "".join(shown).encode("cp1252", "replace")


def plain(path: Path) -> str:
    """The loop of PDFium's own documentation."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(path.read_bytes())
    count = 0
    for number in range(len(document)):
        page = document[number]
        layer = page.get_textpage()
        count += len(layer.get_text_range())
        layer.close()
        page.close()
    return f"{count:,} characters"


def ours(path: Path) -> str:
    """By the worker, as the program does it."""
    from quotetracker.errors import ImportFailedError
    from quotetracker.importing.workers import Reading

    reading = Reading()
    reading.warm_up()
    steps: list[float] = []

    def check() -> None:
        steps.append(time.monotonic())

    try:
        draft = reading.file(path, check)[0]
        said = f"{len(draft.text):,} characters, {draft.text.count(chr(10) * 2) + 1:,} paragraphs, share {draft.read_share:.4f}"
    except ImportFailedError as error:
        said = str(error)
    gap = max((b - a for a, b in pairwise(steps)), default=0.0)
    reading.close()
    return f"{said}; longest time without a look at Stop {1000 * gap:.0f} ms"


WAYS = {"QuoteTracker": ours, "plain loop": plain}


def one(way: str, path: Path) -> None:
    """Run one way in this process and print its figures."""
    begun = time.monotonic()
    said = WAYS[way](path)
    clock = time.monotonic() - begun
    mine, child = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = mine.ru_utime + mine.ru_stime + child.ru_utime + child.ru_stime
    print(f"  {way:13} {clock:6.1f} s clock {cpu:6.1f} s CPU  peak {mine.ru_maxrss / 1024:4.0f} MiB, "
          f"worker {child.ru_maxrss / 1024:4.0f} MiB  {said}", flush=True)  # fmt: skip


def main() -> None:
    """Make the files and run both ways."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--pages", type=int, default=2000)
    options.add_argument("--scan", type=int, default=300)
    options.add_argument("--megabytes", type=int, default=50)
    options.add_argument("--way", choices=WAYS)
    options.add_argument("--file", type=Path)
    chosen = options.parse_args()
    if chosen.way:
        one(chosen.way, chosen.file)
        return
    with tempfile.TemporaryDirectory() as name:
        for pages, text in ((chosen.pages, True), (chosen.scan, False)):
            path = Path(name) / "large.pdf"
            make(path, pages, chosen.megabytes, text=text)
            print(f"{pages:,} pages {'with text' if text else 'without text'}, {path.stat().st_size / 1e6:.0f} MB")
            for way in WAYS:
                subprocess.run([sys.executable, __file__, "--way", way, "--file", str(path)], check=True)


if __name__ == "__main__":
    main()

"""Recognising the text of scans, with a program that stands in for tesseract, and with tesseract where it is."""

import json
import shutil
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from importing import documents, standin

from quotetracker.errors import Cancelled, ImportFailedError, ScannedError
from quotetracker.importing import tesseract
from quotetracker.importing.drafts import read_bytes
from quotetracker.importing.recognition import recognise
from quotetracker.importing.workers import Reading

REAL = Path(__file__).parent / "real"
SCAN = documents.pdf([[], []])
PAGE = [["Lock gates at Harnsel"], ["The gates cannot wait an-", "other year, she said."]]
posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
pytestmark = posix


def never() -> None:
    """Nobody stops it."""


def run(data=SCAN, *, languages=("eng",), check=never, name="scan.pdf", **more):
    return recognise(data, name=name, languages=languages, check=check, **more)


def test_a_scan_is_told_from_other_failures_through_the_worker():
    reading = Reading()
    try:
        with pytest.raises(ScannedError, match="without a text layer"):
            reading.data(SCAN, name="scan.pdf")
        with pytest.raises(ScannedError, match="is a picture"):
            reading.data(b"\x89PNG\r\n\x1a\n" + bytes(50), name="clipping.png")
        with pytest.raises(ImportFailedError) as other:
            reading.data(b"%PDF-1.7 nothing", name="bad.pdf")
        assert not isinstance(other.value, ScannedError)
    finally:
        reading.close()


def test_without_tesseract_the_package_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tesseract.installed() is None
    with pytest.raises(ImportFailedError, match="not installed") as failed:
        run()
    assert "tesseract-ocr" in failed.value.next_step


def test_its_languages_are_listed_without_what_is_none(monkeypatch, tmp_path):
    standin.install(tmp_path / "bin", monkeypatch)
    found = tesseract.installed()
    assert found is not None
    assert found.languages == ("deu", "eng")


def test_words_become_paragraphs_with_pages_and_confidence(monkeypatch, tmp_path):
    standin.install(tmp_path / "bin", monkeypatch, told=standin.rows(PAGE, confidence=88))
    told = []
    draft = run(tell=lambda done, total: told.append((done, total)))
    assert draft.text.split("\n\n")[:2] == ["Lock gates at Harnsel", "The gates cannot wait another year, she said."]
    assert draft.recognised == 88
    assert "with 88 % confidence" in draft.warnings[0]
    assert draft.language == "en"
    assert draft.original == SCAN
    assert draft.pages.at(len(draft.text) - 1) == 2
    assert told == [(0, 2), (1, 2)]


def test_pages_that_are_hard_to_read_and_empty_ones_are_named(monkeypatch, tmp_path):
    good, poor = standin.rows(PAGE), standin.rows(PAGE, confidence=40)
    for name, text in (("1", good), ("2", poor), ("3", standin.rows([]))):
        (tmp_path / name).write_text(text, encoding="utf-8")
    counter = tmp_path / "count"
    # The program may write nothing (see below), so the test's own pages tell it which page this is.
    code = (
        "import hashlib, pathlib\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        "page = str(1 + [b'P5\\n100 ', b'P5\\n200 ', b'P5\\n300 '].index(given[:7]))\n"
        "print((folder / page).read_text())\n"
    )
    standin.install(tmp_path / "bin", monkeypatch, code=code)
    pictures = iter([(n, 3, b"P5\n%d00 100\n255\n" % n, 300) for n in (1, 2, 3)])
    monkeypatch.setattr("quotetracker.importing.recognition._pictures", lambda *_: pictures)
    draft = run()
    assert "Hard to read: page 2." in draft.warnings
    assert "No text was found on page 3." in draft.warnings
    assert not counter.exists()


def test_a_page_without_words_is_no_article(monkeypatch, tmp_path):
    standin.install(tmp_path / "bin", monkeypatch, told=standin.rows([]))
    with pytest.raises(ImportFailedError, match=r"No text was found in “scan\.pdf”"):
        run()


@pytest.mark.parametrize("told", ["", "\x00\xff\n" * 50, "5\t1\n" * 9, standin.rows(PAGE).replace("\t91.0\t", "\tx\t")])
def test_rubbish_from_the_program_is_no_article(monkeypatch, tmp_path, told):
    standin.install(tmp_path / "bin", monkeypatch, told=told)
    with pytest.raises(ImportFailedError, match="No text was found"):
        run()


def test_a_program_that_fails_is_told(monkeypatch, tmp_path):
    standin.install(tmp_path / "bin", monkeypatch, code="sys.exit(3)\n")
    with pytest.raises(ImportFailedError, match="could not read the picture"):
        run()


@pytest.mark.timeout(60)
def test_a_program_that_hangs_is_given_up_and_ends_when_the_editor_stops(monkeypatch, tmp_path):
    program = standin.install(tmp_path / "bin", monkeypatch, code="import time\ntime.sleep(600)\n")
    found = tesseract.Tesseract(program, ("eng",))
    begun = time.monotonic()
    with pytest.raises(ImportFailedError, match="took longer than 1 seconds"):
        tesseract.words_in(b"P5\n1 1\n255\n0", found, ("eng",), never, seconds=1)
    assert time.monotonic() - begun < 5

    def stop() -> None:
        if time.monotonic() - begun > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        tesseract.words_in(b"P5\n1 1\n255\n0", found, ("eng",), stop)
    assert time.monotonic() - begun < 6


def test_the_program_has_no_network_no_files_to_write_and_bounded_memory(monkeypatch, tmp_path):
    """Seeded: without ``confined`` all three lines are printed as words."""
    code = (
        "import socket, os, resource\n"
        "def row(word):\n    print('5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t90\\t30\\t95\\t' + word)\n"
        "print('head')\n"
        "try:\n    with open(os.path.join(os.getcwd(), 'made'), 'w') as file:\n"
        "        file.write('x' * 10)\n    row('wrote')\n"
        "except OSError:\n    pass\n"
        "if resource.getrlimit(resource.RLIMIT_AS)[0] > 1 << 30:\n    row('memory')\n"
        "names = [name for _, name in socket.if_nameindex()]\n"
        "row('network' if set(names) - {'lo'} else 'alone')\n"
    )
    # SIGXFSZ ends a program that writes beyond its limit; it asks for the error instead, to tell of it.
    code = "import signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n" + code
    program = standin.install(tmp_path / "bin", monkeypatch, code=code)
    words = tesseract.words_in(b"P5\n1 1\n255\n0", tesseract.Tesseract(program, ("eng",)), ("eng",), never)
    said = {word.text for word in words}
    assert "wrote" not in said
    assert "memory" not in said
    if sys.platform == "linux" and _may_unshare():
        assert said == {"alone"}


def _may_unshare() -> bool:
    import subprocess

    told = subprocess.run(
        [sys.executable, "-c", "import ctypes; print(ctypes.CDLL(None).unshare(0x50000000))"],
        capture_output=True,
        check=False,
    )
    return told.stdout.strip() == b"0"


def test_a_page_as_big_as_a_wall_is_drawn_small():
    import pypdfium2 as pdfium

    from quotetracker.importing.scans import Scan

    document = pdfium.PdfDocument.new()
    document.new_page(14_000, 14_000)
    import io

    out = io.BytesIO()
    document.save(out)
    picture = Scan(out.getvalue(), "wall.pdf").picture(1)
    assert len(picture["picture"]) < 4 / 3 * 25_000_000
    assert 0 < picture["density"] < 30


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_a_real_scan_keeps_its_letters():
    draft = recognise((REAL / "scan.pdf").read_bytes(), name="scan.pdf", languages=["eng"], check=never)
    expected = json.loads((REAL / "expected.json").read_text(encoding="utf-8"))["minutes-qpdf-turned.pdf"]
    first_page = expected["paragraphs"][:9]
    need = Counter(char for char in "".join(first_page) if char.isalnum())
    have = Counter(char for char in draft.text if char.isalnum())
    assert sum((need - have).values()) < 0.02 * sum(need.values())
    assert draft.recognised is not None
    assert draft.recognised > 85
    assert first_page[1] in draft.text.replace("\n\n", "\n").split("\n")
    with pytest.raises(ScannedError):
        read_bytes((REAL / "scan.pdf").read_bytes(), name="scan.pdf")


def test_cells_side_by_side_become_rows_and_a_byline_stands_alone(monkeypatch, tmp_path):
    told = standin.rows(
        [["By Petra Lunn", "The gates cannot wait another year, she said, and the board could not say no."]]
    )
    table = "\n".join(
        f"5\t1\t2\t1\t{line}\t{nth}\t{left}\t{900 + 50 * line}\t100\t30\t90\t{word}"
        for line, words in enumerate((("Year", "Barges"), ("2024", "1,377"), ("2025", "1,512")), 1)
        for nth, (left, word) in enumerate(zip((100, 700), words, strict=True), 1)
    )
    standin.install(tmp_path / "bin", monkeypatch, told=told + table)
    draft = run(documents.pdf([[]]))
    assert draft.author == "Petra Lunn"
    assert draft.text.endswith("say no.\n\nYear\tBarges\n2024\t1,377\n2025\t1,512")

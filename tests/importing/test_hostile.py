"""Files built to overload, and sound ones broken at random: drafts or a refusal, bounded, and the worker goes on."""

import random
import time
from pathlib import Path

import pytest
from importing import documents
from importing.bombs import BOMBS, LONG
from importing.breaking import broken

from quotetracker.errors import Cancelled, ImportFailedError
from quotetracker.importing import drafts, html_tree, workers
from quotetracker.importing.accounting import READ_SHARE
from quotetracker.importing.drafts import read_bytes
from quotetracker.importing.worker import MEMORY
from quotetracker.importing.workers import Reading

FORMATS = documents.every_format()
SECONDS = 20.0


@pytest.fixture(scope="module")
def reading():
    reading = Reading(seconds=SECONDS)
    yield reading
    reading.close()


def peak(process: int) -> int:
    """Most bytes of memory that a process had; 0 when it is gone."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def outcome(reading, name, data):
    """What became of one file; anything but drafts and a refusal with a next step fails."""
    try:
        found = reading.data(data, name=name)
    except ImportFailedError as failed:
        return refused(failed)
    for draft in found:
        draft.text.encode()
        assert any(map(str.isalnum, draft.text))
    return found


def refused(failed):
    """A refusal names the file and a next step."""
    assert failed.what.startswith("“a")
    assert failed.next_step
    return failed


@pytest.mark.timeout(90)
@pytest.mark.parametrize("bomb", [bomb for bomb in BOMBS if bomb not in LONG])
def test_a_bomb_harms_nothing(reading, bomb):
    name, make = BOMBS[bomb]
    data = make()
    found = outcome(reading, name, data)
    assert peak(reading.size()) <= MEMORY
    if not isinstance(found, ImportFailedError):
        assert "/etc/" not in found[0].text
        assert "root:" not in found[0].text
    assert reading.data(b"The next file is read, she said.", name="b.txt")


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("seed", range(3))
def test_broken_files_give_text_or_a_refusal(reading, kind, seed):
    name, data = FORMATS[kind]
    chance = random.Random(f"{kind}{seed}")
    for _ in range(8):
        outcome(reading, name, broken(data, chance))


# --- seeded defects: each must make a check like the ones above fail


def test_seeded_defect_the_default_depth_of_lxml_is_noticed(monkeypatch):
    """With lxml's own limit everything below 256 levels is lost; the second count tells."""
    import lxml.html

    page = f"<html><body><p>{documents.PARAGRAPHS[0]}</p>" + "<div>" * 300 + f"<p>{documents.PARAGRAPHS[1]}</p>"
    assert read_bytes(page.encode(), name="a.html").read_share >= READ_SHARE
    parser = lxml.html.HTMLParser
    monkeypatch.setattr(html_tree.lxml.html, "HTMLParser", lambda **named: parser(**{**named, "huge_tree": False}))
    try:
        draft = read_bytes(page.encode(), name="a.html")
    except ImportFailedError:
        return  # refused: noticed too
    assert draft.read_share < READ_SHARE
    assert "of the letters in the file were found" in draft.warnings[0]
    assert any("year" in stretch for stretch in draft.missing)


def in_process(data, *, name, check=workers._never, pace=None):
    """The defect: the reader runs in the window's own process."""
    check()
    return drafts.read_all(data, name=name)


def cancels(read) -> bool:
    """Whether reading a file that takes long ends when the editor stops it."""
    begun = time.monotonic()

    def stop():
        if time.monotonic() - begun > 0.3:
            raise Cancelled

    try:
        read(documents.pdf_article(), name="a.pdf", check=stop)
    except Cancelled:
        return True
    return False


@pytest.mark.timeout(30)
def test_seeded_defect_a_slow_reader_in_this_process_cannot_be_cancelled(monkeypatch, tmp_path):
    """A reader as slow as pdfminer is on the bombs: in the worker it ends at a word, in this process it would not."""
    import sys

    script = tmp_path / "slow.py"
    script.write_text("import time\ntime.sleep(60)\n")
    slow = Reading(command=(sys.executable, str(script)))
    assert cancels(slow.data)
    from quotetracker.importing import pdf

    monkeypatch.setattr(pdf, "read", lambda data, *, name, pace: time.sleep(2.5) or pytest.fail("read to its end"))
    with pytest.raises(pytest.fail.Exception):
        cancels(in_process)


def test_seeded_defect_without_the_look_at_sizes_a_bomb_is_unpacked(monkeypatch):
    from quotetracker.importing import archives

    name, make = BOMBS["docx: 300 MB of media"]
    data = make()
    with pytest.raises(ImportFailedError, match="unpack to far more"):
        read_bytes(data, name=name)
    monkeypatch.setattr(archives, "MAX_TOTAL", 10**12)
    monkeypatch.setattr(archives, "MAX_RATIO", 10**12)
    assert read_bytes(data, name=name).text  # the check above is what refuses it

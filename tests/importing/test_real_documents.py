"""Documents that LibreOffice, pandoc, browsers and others made, read back.

benchmarks/importing_documents.py makes them with LibreOffice 7.4, pandoc 2.17, Chromium 156, WeasyPrint 57,
wkhtmltopdf 0.12.6 and qpdf 11.3, from texts written for this project.
"""

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from quotetracker.importing.accounting import READ_SHARE
from quotetracker.importing.drafts import read_bytes

REAL = Path(__file__).parent / "real"
EXPECTED = json.loads((REAL / "expected.json").read_text(encoding="utf-8"))
#: A bullet before an item, and the number of a note behind a sentence.
SIGNS = re.compile(r"^[•◦▪*-]\s*|(?<=[.”])\s?\[?\d\]?$")


def read(name):
    return read_bytes((REAL / name).read_bytes(), name=name)


def plain(text):
    return " ".join(unicodedata.normalize("NFC", text.replace("\u00ad", "")).split())


def lines_of(text):
    return [SIGNS.sub("", plain(line)) for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize("name", EXPECTED)
def test_no_letter_is_lost(name):
    draft = read(name)
    need = Counter(char for char in plain(" ".join(EXPECTED[name]["paragraphs"])) if char.isalnum())
    have = Counter(char for char in plain(draft.text) if char.isalnum())
    assert need - have == Counter()
    assert draft.read_share >= READ_SHARE
    assert draft.warnings == ()


@pytest.mark.parametrize("name", EXPECTED)
def test_paragraphs_are_whole_and_in_order(name):
    lines = lines_of(read(name).text)
    at = 0
    for paragraph in EXPECTED[name]["paragraphs"]:
        # The one paragraph that may lie in two: a page ended with the end of a sentence, and nothing says more.
        if paragraph not in lines[at:] and name.endswith(".pdf"):
            halves = [nth for nth in range(at, len(lines) - 1) if f"{lines[nth]} {lines[nth + 1]}" == paragraph]
            assert halves, paragraph
            assert lines[halves[0]].endswith((".", "”"))
            at = halves[0] + 2
            continue
        at = lines.index(paragraph, at) + 1


@pytest.mark.parametrize("name", [name for name in EXPECTED if EXPECTED[name]["beside"]])
def test_notes_and_frames_are_paragraphs_of_their_own(name):
    lines = lines_of(read(name).text)
    wanted = EXPECTED[name]["beside"]
    if name == "report-office.html":
        wanted = wanted[::2]  # LibreOffice writes frames into HTML as pictures
    for text in wanted:
        assert [line for line in lines if line.endswith(text) and len(line) < len(text) + 4], text


@pytest.mark.parametrize("name", [name for name in EXPECTED if EXPECTED[name]["hidden"]])
def test_comments_and_deleted_words_are_left_out_and_shown(name):
    draft = read(name)
    left_out = {plain(piece.text): piece.why for piece in draft.pieces if not piece.taken}
    for text in EXPECTED[name]["hidden"]:
        assert text not in draft.text
        assert left_out[text] in {"a comment", "deleted in the document"}


@pytest.mark.parametrize("name", ["report-office.docx", "report-office.odt", "report-office.rtf", "report-office.pdf"])
def test_cells_of_a_row_stand_in_one_line_with_tabs(name):
    assert "Year\tBarges\tTonnes\n2023\t1,204\t98,300\n2024\t1,377\t104,950\n" in read(name).text


def test_heads_and_feet_of_two_pages_are_left_out():
    left_out = [piece.text for piece in read("report-office.pdf").pieces if not piece.taken]
    assert left_out.count("River board of Harnsel, press office") == 2
    assert {"Page 1 of this release", "Page 2 of this release"} <= set(left_out)


def test_the_title_is_what_is_printed_biggest_and_not_the_frame_that_comes_first_in_the_file():
    assert read("report-office.pdf").title == "Harnsel counts its cracked hinges"


def test_a_paragraph_that_goes_on_on_the_next_page_knows_both():
    draft = read("report-office.pdf")
    about = draft.text.index("About 438 people")
    assert draft.pages.at(about) == 1
    assert draft.pages.at(draft.text.index("she would stand again", about)) == 2


def test_a_pdf_with_a_password_for_changes_only_is_read_and_one_for_opening_is_named():
    from quotetracker.errors import ImportFailedError

    with pytest.raises(ImportFailedError, match="protected by a password"):
        read("locked.pdf")

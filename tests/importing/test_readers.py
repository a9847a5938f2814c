"""Each format: its text whole, its particulars, and what was left out."""

import re

import pytest
from importing import documents
from importing.documents import (
    MARKDOWN,
    PARAGRAPHS,
    SRT,
    TITLE,
    VTT,
    W,
    docx,
    odt,
    pdf,
    rtf,
    w_paragraph,
    wrapped,
    zipped,
)

from quotetracker.errors import ImportFailedError
from quotetracker.importing.accounting import READ_SHARE
from quotetracker.importing.drafts import read_all, read_bytes
from quotetracker.importing.formats import Format, format_of
from quotetracker.text.spans import Span

FORMATS = documents.every_format()
WHOLE = ("txt", "html", "md", "docx", "odt", "rtf", "pdf", "eml", "mhtml", "epub")
EXPECTED = {
    "txt": Format.PLAIN, "html": Format.HTML, "md": Format.MARKDOWN, "docx": Format.DOCX, "odt": Format.ODT,
    "rtf": Format.RTF, "pdf": Format.PDF, "eml": Format.MAIL, "mhtml": Format.MHTML, "epub": Format.EPUB,
    "srt": Format.SUBTITLES, "vtt": Format.SUBTITLES, "jsonl": Format.JSON, "csv": Format.CSV,
}  # fmt: skip


@pytest.mark.parametrize("kind", FORMATS)
def test_the_format_is_told(kind):
    name, data = FORMATS[kind]
    assert format_of(data, name) is EXPECTED[kind]


@pytest.mark.parametrize("kind", ["html", "docx", "odt", "rtf", "pdf", "eml", "mhtml", "epub", "vtt"])
def test_the_first_bytes_go_before_the_name(kind):
    assert format_of(FORMATS[kind][1], "article.txt") is EXPECTED[kind]


@pytest.mark.parametrize("kind", WHOLE)
def test_every_paragraph_is_read_in_order(kind):
    name, data = FORMATS[kind]
    text = read_bytes(data, name=name).text
    places = [text.index(paragraph) for paragraph in PARAGRAPHS]
    assert places == sorted(places)
    assert text.count(f"{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}") == 1


@pytest.mark.parametrize("kind", FORMATS)
def test_what_was_read_is_all_that_is_there(kind):
    name, data = FORMATS[kind]
    for draft in read_all(data, name=name):
        assert draft.read_share >= READ_SHARE
        assert draft.missing == ()


@pytest.mark.parametrize(
    ("kind", "author", "published"),
    [
        ("md", "Petra Lunn", "2026-02-09"),
        ("docx", "Petra Lunn", "2026-02-09"),
        ("odt", "Petra Lunn", "2026-02-09"),
        ("rtf", "Petra Lunn", "2026-02-09"),
        ("eml", "Petra Lunn", "2026-02-09"),
        ("epub", "Petra Lunn", "2026-02-09"),
        ("pdf", "Petra Lunn", "2026-02-09"),
    ],
)
def test_what_the_file_says_of_itself(kind, author, published):
    name, data = FORMATS[kind]
    draft = read_bytes(data, name=name)
    assert (draft.author, draft.published) == (author, published)
    assert draft.title == ("Minutes of 9 February" if kind == "pdf" else TITLE)


# --- Word


def test_tracked_changes_tables_notes_and_text_boxes_of_word():
    body = (
        f"<w:p><w:r><w:t>He said </w:t></w:r><w:ins><w:r><w:t>on Monday </w:t></w:r></w:ins>"
        f"<w:del><w:r><w:delText>never again</w:delText></w:r></w:del><w:r><w:t>so.</w:t></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc>{w_paragraph('Year')}</w:tc><w:tc>{w_paragraph('Cost')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{w_paragraph('2025')}</w:tc><w:tc>{w_paragraph('3.4')}{w_paragraph('million')}</w:tc></w:tr></w:tbl>"
        f"<w:p><w:r><w:t>Outer</w:t></w:r><w:r><w:txbxContent>{w_paragraph('In the box')}</w:txbxContent></w:r></w:p>"
    )
    note = f"<w:footnotes xmlns:w='{W}'><w:footnote>{w_paragraph('See page nine.')}</w:footnote></w:footnotes>"
    comment = f"<w:comments xmlns:w='{W}'><w:comment>{w_paragraph('Check this!')}</w:comment></w:comments>"
    draft = read_bytes(docx(body, footnotes=note, comments=comment), name="a.docx")

    assert "He said on Monday so." in draft.text
    assert "Year\tCost\n2025\t3.4\nmillion" in draft.text
    assert "In the box" in draft.text
    assert "Outer" in draft.text
    assert draft.text.endswith("See page nine.")
    assert {piece.text: piece.why for piece in draft.pieces if not piece.taken} == {
        "never again": "deleted in the document",
        "Check this!": "a comment",
    }


def test_text_deep_in_a_word_file_is_read():
    """lxml by default drops everything below 256 levels without a word."""
    deep = "<w:sdt><w:sdtContent>" * 400 + w_paragraph(PARAGRAPHS[0]) + "</w:sdtContent></w:sdt>" * 400
    assert PARAGRAPHS[0] in read_bytes(docx(w_paragraph(TITLE) + deep), name="a.docx").text


def test_entities_are_refused_because_they_swallow_text():
    parts = documents.docx_parts()
    parts["word/document.xml"] = f'<!DOCTYPE x [<!ENTITY e "b">]>{parts["word/document.xml"]}'
    with pytest.raises(ImportFailedError, match="document type definition"):
        read_bytes(zipped(parts), name="a.docx")


@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
def test_a_zip_bomb_is_refused_before_it_is_unpacked(kind):
    name, data = FORMATS[kind]
    import io
    import zipfile

    packed = io.BytesIO(data)
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("media/image1.png", b"\0" * 30_000_000)
    with pytest.raises(ImportFailedError, match="unpack to far more"):
        read_bytes(packed.getvalue(), name=name)


def test_a_word_file_with_a_password_is_named_so():
    with pytest.raises(ImportFailedError, match="protected by a password"):
        read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, name="a.docx")


# --- OpenDocument, RTF


def test_lists_tables_and_spaces_of_opendocument():
    inner = (
        "<text:p>One<text:s text:c='3'/>two<text:tab/>three<text:line-break/>four</text:p><text:list><text:list-item>"
        "<text:p>Item</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell>"
        "<text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>"
        "</table:table><text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>End</text:p>"
    )
    draft = read_bytes(odt(inner), name="a.odt")
    assert draft.text == "One   two\tthree\nfour\n\nItem\n\nA\tB\n\nEnd"
    assert [piece.text for piece in draft.pieces if not piece.taken] == ["gone"]


def test_characters_beyond_the_first_plane_in_rtf():
    draft = read_bytes(rtf("Smile \\u-10179?\\u-8704? he said, caf\\'e9.\\par"), name="a.rtf")
    assert draft.text == "Smile 😀 he said, café."


def test_raw_bytes_and_pictures_in_rtf_are_passed_over():
    body = "{\\pict\\bin6 }{{}}x}Before.\\par {\\pict " + "89ab" * 3_000 + "}After, they said.\\par"
    assert read_bytes(rtf(body), name="a.rtf").text == "Before.\n\nAfter, they said."


# --- PDF


def test_pages_of_a_pdf_are_kept_for_citing():
    draft = read_bytes(FORMATS["pdf"][1], name="a.pdf")
    first, second = draft.text.index("The lock gates"), draft.text.index("The work is to cost")
    assert draft.pages.cite(Span(first, first + 10)) == "1"
    assert draft.pages.cite(Span(second, second + 10)) == "2"
    third = draft.text.index(PARAGRAPHS[2])
    assert draft.pages.cite(Span(third, third + len(PARAGRAPHS[2]))) == "1–2"
    assert draft.pages.at(len(draft.text) - 1) == 3


def test_running_heads_and_page_numbers_are_left_out_and_can_be_put_back():
    draft = read_bytes(FORMATS["pdf"][1], name="a.pdf")
    out = [piece for piece in draft.pieces if not piece.taken]
    assert [piece.text for piece in out] == [
        line for number in "123" for line in ("River Board of Harnsel: minutes", number)
    ]
    back = draft.with_taken([True] * len(draft.pieces))
    assert back.text.startswith("River Board of Harnsel: minutes")
    assert back.text[back.pages.starts[1] :].startswith("called the plan a necessary evil")


def lines_of(paragraphs, *, x=72.0, y=700.0, width=84):
    out = []
    for paragraph in paragraphs:
        for line in wrapped(paragraph, width) if isinstance(paragraph, str) else paragraph:
            out.append((x, y, 11.0, line))
            y -= 14
        y -= 12
    return out


def test_words_cut_at_the_end_of_a_line_are_joined():
    cut = [
        "The rebuilding of the lock, the chair said, is a ques-",
        "tion of months. A well-",
        "known firm will do it.",
    ]
    other = ["It is well-known that the lock leaks at the gates."]
    text = read_bytes(pdf([lines_of([cut, other])]), name="a.pdf").text
    assert "is a question of months" in text
    assert "A well-known firm" in text


def test_two_columns_are_read_one_after_the_other():
    left, right = lines_of(PARAGRAPHS[:2], width=40), lines_of(PARAGRAPHS[2:], x=320.0, width=40)
    text = read_bytes(pdf([left + right]), name="a.pdf").text
    assert text == "\n\n".join(PARAGRAPHS)


def test_a_long_paragraph_goes_on_from_page_to_page_letter_for_letter():
    words = [f"word{nth}" for nth in range(400)]
    lines = [" ".join(words[at : at + 9]) for at in range(0, 400, 9)]
    pages = [
        [(72.0, 700 - 14.0 * nth, 11.0, line) for nth, line in enumerate(lines[at : at + 7])] for at in range(0, 45, 7)
    ]
    assert read_bytes(pdf(pages), name="a.pdf").text == " ".join(words)


def test_a_scan_says_that_it_is_one_and_what_to_do():
    with pytest.raises(ImportFailedError, match="without a text layer") as failed:
        read_bytes(pdf([[], []]), name="a.pdf")
    assert "recognise its text" in failed.value.next_step


def test_pages_without_text_are_named():
    draft = read_bytes(pdf([lines_of(PARAGRAPHS), [], lines_of(PARAGRAPHS[:1])]), name="a.pdf")
    assert draft.warnings == ("These pages have no text layer, or are empty: 2 of 3.",)


# --- Mail and web archives


def test_a_mail_names_its_attachments_and_never_their_paths():
    draft = read_bytes(documents.mail(html=True, attachment=True), name="a.eml")
    assert draft.warnings == ("Attachments were not opened: “plan.pdf”. Save them and add them if they matter.",)
    assert (draft.title, draft.outlet) == (TITLE, "riverpost.example")


def test_of_alternatives_a_plain_part_that_says_nothing_is_passed_over():
    message = documents.mail(html=True).replace(documents.BODY.encode(), b"")
    short = message.split(b"\n\n", 2)
    assert PARAGRAPHS[3] in read_bytes(b"\n\n".join(short), name="a.eml").text


def test_an_unknown_charset_is_guessed_and_said():
    message = (
        b"From: a@b.example\nMessage-ID: <1>\nMIME-Version: 1.0\nSubject: Gates\n"
        b"Content-Type: text/plain; charset=x-evil\n\nThe gates leak, she said.\n"
    )
    draft = read_bytes(message, name="a.eml")
    assert draft.text == "The gates leak, she said.\n"[:-1]
    assert "x-evil" in draft.warnings[0]


def test_a_charset_with_a_nul_in_its_name():
    """Found by the full run of broken files."""
    message = (
        b"From: a@b.example\nMessage-ID: <1>\nMIME-Version: 1.0\nSubject: Gates\n"
        b'Content-Type: text/plain; charset="utf\x00-8"\n\nThe gates leak, she said.\n'
    )
    assert read_bytes(message, name="a.eml").text == "The gates leak, she said."


def test_a_web_archive_gives_its_page_and_address():
    draft = read_bytes(documents.mhtml(), name="a.mhtml")
    assert draft.address == "https://riverpost.example/lock"
    assert "Menu" not in draft.text


# --- Markdown, subtitles, tables


def test_signs_of_markdown_are_no_text():
    text = read_bytes(MARKDOWN.encode(), name="a.md").text
    assert text.startswith(f"{TITLE}\n\n{PARAGRAPHS[0]}")
    assert text.endswith("First item\nSecond item with a link\n\nA quoted line")


def test_stars_and_underlines_that_are_text_stay():
    text = read_bytes(b"2 * 3 * 4 and snake_case_name and 5*6\n", name="a.md").text
    assert text == "2 * 3 * 4 and snake_case_name and 5*6"


def test_subtitles_become_paragraphs_by_speaker():
    assert read_bytes(SRT.encode(), name="a.srt").text == (
        "TOLLAND: We can't wait another year.\n\nARDEN: It is a necessary evil."
    )
    draft = read_bytes(VTT.encode(), name="a.vtt")
    assert draft.text == "Mira Tolland: We can't wait another year.\n\nJoost Arden: A necessary evil."
    assert [piece.text for piece in draft.pieces if not piece.taken] == ["NOTE made by hand"]


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_each_row_is_an_article(kind):
    name, data = FORMATS[kind]
    drafts = read_all(data, name=name)
    assert [draft.text for draft in drafts] == list(PARAGRAPHS)
    assert [draft.title for draft in drafts] == [f"Story {nth}" for nth in range(4)]
    assert {draft.original for draft in drafts} == {data}


def test_other_columns_can_be_put_back():
    draft = read_all(FORMATS["csv"][1], name="a.csv")[0]
    assert [piece.text for piece in draft.pieces if not piece.taken] == ["section: city"]


def test_a_table_without_texts_names_its_columns():
    with pytest.raises(ImportFailedError, match="no column for text; its columns are “name of it”, “price”"):
        read_bytes(b"name of it,price\nx,1\n", name="a.csv")


@pytest.mark.parametrize("source", [b'{"a": 1}', b"[1, 2]", b'{"text": ""}', b"{", b"[" * 100_000, b'{"text": NaN}'])
def test_json_without_articles_is_refused(source):
    with pytest.raises(ImportFailedError) as failed:
        read_bytes(source, name="a.json")
    assert failed.value.next_step


def test_a_list_inside_an_object_is_found():
    import json

    data = json.dumps({"meta": {"n": 2}, "articles": [{"headline": "A", "content": text} for text in PARAGRAPHS]})
    assert len(read_all(data.encode(), name="a.json")) == 4


# --- print of many programs


def test_the_size_of_print_is_that_on_the_page_however_the_file_says_it():
    """Newspapers' programs write a font of size 1 and enlarge the paper; others shrink it. Seeded: sizes as written."""
    lines = [(72.0, 760.0, 20.0, "Gates at Harnsel")]
    lines += [
        (72.0, 720.0 - 13 * nth - 8 * (nth // 3), 11.0, f"Line {nth} of a report that fills it") for nth in range(9)
    ]
    plain = documents.pdf([lines], compress=False)
    enlarged = re.sub(rb"BT /F1 ([\d.]+) Tf ([\d.]+) ([\d.]+) Td", rb"BT /F1 1 Tf \1 0 0 \1 \2 \3 Tm", plain)
    assert enlarged != plain
    (there,) = read_all(enlarged, name="a.pdf")
    assert there.title == "Gates at Harnsel"
    assert there.text == read_all(plain, name="a.pdf")[0].text
    assert there.text.count("\n\n") == 3


def test_wide_blanks_of_a_narrow_column_make_no_table():
    """Justified print: its blanks are wide and all alike, and those of a table are not."""
    lines = ["the gates of the old", "and boats in the new", "but barge on the big"]
    page = documents.pdf([[(72.0, 700.0 - 13 * nth, 11.0, line) for nth, line in enumerate(lines)]], compress=False)
    (draft,) = read_all(page.replace(b"BT ", b"BT 9 Tw "), name="a.pdf")
    assert draft.text == " ".join(lines)
    rows = [("Year", "Barges", "Tonnes"), ("2023", "1,204", "98,300"), ("2024", "1,377", "104,950")]
    cells = [
        (72.0 + 60 * place, 700.0 - 13 * nth, 11.0, cell)
        for nth, row in enumerate(rows)
        for place, cell in enumerate(row)
    ]
    assert read_all(documents.pdf([cells]), name="a.pdf")[0].text == "\n".join("\t".join(row) for row in rows)


@pytest.mark.parametrize(
    ("last", "joined"), [("and then the work was put off again.", True), ("and that was it.", False)]
)
def test_a_paragraph_goes_on_over_the_page_though_its_last_line_there_ends_a_sentence(last, joined):
    """A full line that ends with a sentence is seldom the last of its paragraph."""
    first = ["The board of the river met on Monday", "and heard what the divers had found", last]
    second = ["Skippers who had come from the mills", "asked for passages by night until May."]
    pages = [
        [(72.0, 120.0 - 14 * nth, 11.0, line) for nth, line in enumerate(first)],
        [(72.0, 780.0 - 14 * nth, 11.0, line) for nth, line in enumerate(second)],
    ]
    (draft,) = read_all(documents.pdf(pages), name="a.pdf")
    assert draft.text == (" " if joined else "\n\n").join((" ".join(first), " ".join(second)))


# --- hard files


def test_words_that_were_moved_or_hidden_in_word_stand_once_and_are_shown_as_left_out():
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    body = (
        f"<w:p>{run.format('The mayor said so.')}<w:moveFrom>{run.format('It was late.')}</w:moveFrom></w:p>"
        f"<w:p><w:moveTo>{run.format('It was late.')}</w:moveTo></w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not for print.</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>For print.</w:t></w:r></w:p>"
    )
    draft = read_bytes(documents.docx(body), name="a.docx")
    assert draft.text == "The mayor said so.\n\nIt was late.\n\nFor print."
    assert {piece.text: piece.why for piece in draft.pieces if not piece.taken} == {
        "It was late.": "deleted in the document",
        "Not for print.": "hidden in the document",
    }


def test_a_text_box_that_word_writes_twice_is_no_loss():
    """Seeded by the second count, which met the box twice and told of a loss in every document with one."""
    box = (
        "<w:txbxContent>"
        + documents.w_paragraph("A box of many words beside the text of the release")
        + "</w:txbxContent>"
    )
    body = documents.w_paragraph("Said.") + (
        "<w:p><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    draft = read_bytes(documents.docx(body), name="a.docx")
    assert draft.text.count("A box") == 1
    assert (draft.read_share, draft.warnings) == (1.0, ())


def test_cues_that_overlap_say_their_words_once_and_a_long_silence_begins_a_paragraph():
    rolling = (
        "1\n00:00:01,000 --> 00:00:03,000\nWe can't wait\n\n"
        "2\n00:00:02,000 --> 00:00:05,000\nWe can't wait\nanother year.\n\n"
        "3\n00:00:05,100 --> 00:00:07,000\nanother year.\nThe gates are old.\n\n"
        "4\n00:01:30,000 --> 00:01:32,000\nAfter the vote\n\n5\n00:01:40,000 --> 00:01:42,000\nAfter the vote\n"
    )
    draft = read_bytes(rolling.encode(), name="a.srt")
    assert draft.text == "We can't wait another year. The gates are old.\n\nAfter the vote After the vote"
    assert (draft.read_share, draft.warnings) == (1.0, ())


def test_a_damaged_line_never_stops_the_other_articles():
    rows = documents.json_lines().split(b"\n")
    drafts = read_all(b"\xef\xbb\xbf" + b"\r\n".join([rows[0], rows[1], rows[2][:40], b"", rows[3]]), name="a.jsonl")
    assert [draft.title for draft in drafts] == ["Story 0", "Story 1", "Story 3"]
    assert drafts[0].warnings[0] == "1 damaged line was left out: line 3."
    with pytest.raises(ImportFailedError, match="line 2 is no valid JSON"):
        read_all(b"\n".join([rows[0], b"no", b"no", rows[1]]), name="a.jsonl")


def test_columns_may_be_named_in_other_languages():
    table = 'Titel;Text;Quelle;Autorin;Datum\r\nZu;"Der Hafen ist zu; sagte\r\nsie.";Bote;Petra Lunn;09.02.2026\r\n'
    draft = read_bytes(table.encode("utf-8-sig"), name="a.csv")
    assert (draft.title, draft.outlet, draft.author, draft.published) == ("Zu", "Bote", "Petra Lunn", "2026-02-09")
    assert draft.text == "Der Hafen ist zu; sagte\nsie."


def mail(body: str, kind: str = "plain") -> bytes:
    head = "From: Joost Arden <joost@mill.example>\nTo: desk@ledger.example\nSubject: Re: gates\nMessage-ID: <1@m>\n"
    return f"{head}MIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\n\n{body}".encode()


def test_earlier_mails_at_the_end_are_left_out_and_can_be_put_back():
    answer = (
        "I stand by what I said.\n\nJoost\n\nOn Mon, 9 Feb 2026 at 18:22, Petra Lunn <petra@ledger.example> wrote:\n\n"
    )
    chain = "> Did you say so?\n>\n>> We need passages.\n\n-----Original Message-----\nFrom: Petra\n\nHello Joost\n"
    draft = read_bytes(mail(answer + chain), name="a.eml")
    assert draft.text == "I stand by what I said.\n\nJoost"
    assert {piece.why for piece in draft.pieces if not piece.taken} == {"an earlier mail"}
    assert "Hello Joost" in draft.with_taken([True] * len(draft.pieces)).text


def test_answers_between_the_lines_of_an_earlier_mail_stay_with_it():
    between = (
        "My answers:\n\nOn Mon, 9 Feb 2026, Petra Lunn wrote:\n\n> Did you say so?\n\nYes.\n\n> Why?\n\nIt is late.\n"
    )
    assert read_bytes(mail(between), name="a.eml").text == between.rstrip("\n")


def test_tables_that_lay_a_mail_out_hold_paragraphs_and_what_mailings_add_is_left_out():
    inner = "<p>Statement</p><p>“We will not close it,” said Mira Tolland.</p><p>All are invited.</p>"
    for _ in range(6):
        inner = f"<table><tr><td>{inner}</td></tr></table>"
    page = f"<table><tr><td>View in browser</td></tr></table>{inner}<p><a href='#'>Unsubscribe</a> | Privacy</p>"
    draft = read_bytes(mail(page, "html"), name="a.eml")
    assert draft.text == "Statement\n\n“We will not close it,” said Mira Tolland.\n\nAll are invited."
    assert [piece.text for piece in draft.pieces if not piece.taken] == ["View in browser", "Unsubscribe | Privacy"]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("09.02.2026", "2026-02-09"),
        ("Montag, 9. Februar 2026, 14:30 Uhr", "2026-02-09"),
        ("le 1er mars 2026", "2026-03-01"),
        ("lunes, 9 de febrero de 2026", "2026-02-09"),
        ("25/02/2026", "2026-02-25"),
        ("2/25/2026", "2026-02-25"),
        ("04/03/2026", ""),
        ("31.02.2026", ""),
        ("5 Jahre 2026", ""),
    ],
)
def test_dates_of_other_languages_that_can_be_read_one_way(said, day):
    from quotetracker.importing.dates import published_date

    assert published_date(said) == day


HELVETICA = dict(zip("abcdefghiklmnoprstuvwy", (
    556, 556, 500, 556, 556, 278, 556, 556, 222, 500, 222, 833, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500,
), strict=True))  # fmt: skip


def spread(words: str, base: float, left: float = 72.0, right: float = 182.0) -> list[tuple[float, float, float, str]]:
    """Words of small letters with equal blanks, from edge to edge of a column."""
    widths = [sum(HELVETICA[char] for char in word) * 0.01 for word in words.split()]
    blank = (right - left - sum(widths)) / (len(widths) - 1)
    places = [left + sum(widths[:nth]) + blank * nth for nth in range(len(widths))]
    return [(place, base, 10.0, word) for place, word in zip(places, words.split(), strict=True)]


def test_two_words_spread_over_a_narrow_column_are_no_row_of_a_table():
    lines = ["the gates of the old mill", "forgotten plans", "somewhere inland", "and boats came in late",
             "to a town that had no one", "who would open up the"]  # fmt: skip
    page = [word for nth, line in enumerate(lines) for word in spread(line, 700.0 - 12 * nth)]
    page.append((72.0, 628.0, 10.0, "gates."))
    (draft,) = read_all(documents.pdf([page]), name="a.pdf")
    assert draft.text == " ".join((*lines, "gates."))


def test_a_line_of_its_own_in_a_column_whose_paragraphs_are_indented_is_a_paragraph():
    paragraphs = [["By A. Orde"], ["The gates of old", "were shut when the", "boats came."],
                  ["Nobody was told", "of them until May."], ["It went to board", "and nothing came."]]  # fmt: skip
    page = []
    for paragraph in paragraphs:
        for nth, line in enumerate(paragraph):
            page.append((72.0 if nth else 84.0, 700.0 - 12 * len(page), 10.0, line))
    (draft,) = read_all(documents.pdf([page]), name="a.pdf")
    assert draft.text.split("\n\n") == [" ".join(paragraph) for paragraph in paragraphs]

"""Whatever text a quote has, each export gives it back when it is read again."""

import io

import lxml.html
import pytest
from export.quotes import INFO, row_of, with_quote
from export.test_csv_writer import read_back as read_csv
from export.test_xlsx_writer import formulas
from export.test_xlsx_writer import read_back as read_xlsx
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.export.cells import fit
from quotetracker.export.formats import FORMATS
from quotetracker.text.canonical import canonical

WRITERS = {known.name: known for known in FORMATS}
MARKS = st.text(st.sampled_from("=+-@'\"<>&*_`[]()#!|~\\{}$:;.1a \t\n\r\u00a0\u200b\u202eé😀\x00\ud800＝"), max_size=40)
texts = st.one_of(st.text(max_size=60), MARKS)
patient = settings(deadline=None, max_examples=80)


@patient
@given(texts)
def test_csv(text):
    cells = read_csv(WRITERS["csv"].render([row_of(text)], INFO))[1]
    assert set(cells) <= {fit(text), "'" + fit(text)}


@patient
@given(texts)
def test_xlsx(text):
    data = WRITERS["xlsx"].render([row_of(text)], INFO)
    assert formulas(data) == []
    _, rows = read_xlsx(data)
    assert set(rows[1] if len(rows) > 1 else {""}) == {fit(text)}


@patient
@given(texts)
def test_html(text):
    tree = lxml.html.document_fromstring(WRITERS["html"].render([with_quote(text)], INFO))
    assert "".join(tree.find(".//blockquote").itertext()) == fit(text)


@patient
@given(texts.map(lambda text: canonical(text).text).filter(lambda text: any(map(str.isalnum, text))))
def test_markdown(text):
    markdown_it = pytest.importorskip("markdown_it")
    page = markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tree = lxml.html.fromstring(page.render(WRITERS["markdown"].render([with_quote(text)], INFO).decode()))
    quotes = tree.findall(".//blockquote")
    assert len(quotes) == 1
    assert {element.tag for element in quotes[0].iter()} <= {"blockquote", "p", "br"}
    assert "".join(quotes[0].text_content().split()) == "".join(text.split())


def test_reading_back_sees_a_lost_character():
    data = WRITERS["csv"].render([row_of("one")], INFO).replace(b"one", b"on", 1)
    assert set(read_csv(data)[1]) == {"one", "on"}
    assert io.BytesIO(data).read(3) == b"\xef\xbb\xbf"

import re

import lxml.html
import pytest
from export.quotes import ATTACKS, INFO, ROW, row_of

from quotetracker.export.cells import fit, safe_link
from quotetracker.export.formats import FORMATS
from quotetracker.export.sheet import COLUMNS, SheetInfo

HTML = next(known for known in FORMATS if known.name == "html")


def tree_of(rows, info=INFO):
    return lxml.html.document_fromstring(HTML.render(rows, info))


def shown(tree):
    """Text of the cells by their keys, of the first quote."""
    article = tree.find(".//article")
    return {
        element.get("data-key"): "".join(element.itertext()) for element in article.iter() if element.get("data-key")
    }


def test_every_value_comes_back():
    cells = shown(tree_of([ROW]))
    expected = {column.key: getattr(ROW, column.key) for column in COLUMNS}
    assert tree_of([ROW]).find(".//a").get("href") == expected.pop("address")
    assert cells == expected


@pytest.mark.parametrize("value", ATTACKS)
def test_nothing_in_the_data_is_live(value):
    info = SheetInfo(value, value, value, value)
    tree = tree_of([row_of(value), ROW], info)
    plain = tree_of([row_of("x"), ROW])
    live = [
        element.tag
        for element in tree.iter()
        if element.tag in {"script", "img", "iframe", "svg", "base", "object", "form"}
    ]
    assert live == []
    assert {tag.tag for tag in tree.iter()} <= {tag.tag for tag in plain.iter()} | {"a"}
    assert [name for element in tree.iter() for name in element.attrib if name.startswith("on")] == []
    assert all(re.match("https?://[^/]", link.get("href")) for link in tree.iter("a"))
    assert len(tree.findall(".//meta")) == len(plain.findall(".//meta"))
    assert shown(tree)["quote"] == fit(value)
    assert shown(tree)["note"] == fit(value)


def test_a_template_without_escaping_would_let_scripts_in():
    import jinja2

    raw = jinja2.Template("<p>{{ x }}</p>", autoescape=False).render(x=ATTACKS[0])
    assert lxml.html.fromstring(raw).find(".//script") is not None


def test_the_page_loads_nothing():
    text = HTML.render([ROW], INFO).decode()
    assert (
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        in text
    )
    assert "url(" not in text
    assert "@import" not in text
    assert re.findall(r"<(?:link|script|img|iframe)\b", text) == []


def test_it_has_a_dark_and_a_paper_form():
    text = HTML.render([ROW], INFO).decode()
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


def test_numbers_of_quotes():
    assert "2 quotes" in tree_of([ROW, ROW]).text_content()
    assert "1 quote ·" in tree_of([ROW]).text_content()
    assert "No quotes." in tree_of([]).text_content()
    assert len(tree_of([]).findall(".//main")) == 1


@pytest.mark.parametrize(
    "address", ["javascript:x", "data:x", "//x.example", "http:", "", "ftp://x", "http://[::1", "x"]
)
def test_addresses_that_are_no_links(address):
    assert safe_link(address) == ""


def test_links_cannot_break_out_of_their_place():
    assert safe_link('https://x.example/a b"<c>)') == "https://x.example/a%20b%22%3Cc%3E%29"

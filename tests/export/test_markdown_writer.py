import re
from html import unescape

import pytest
from export.quotes import ATTACKS, INFO, ROW, row_of, with_quote

from quotetracker.export.cells import fit
from quotetracker.export.formats import FORMATS

MARKDOWN = next(known for known in FORMATS if known.name == "markdown")


def rendered(rows):
    """The sheet through a Markdown reader that lets HTML pass, as the most careless site does."""
    markdown_it = pytest.importorskip("markdown_it")
    lxml_html = pytest.importorskip("lxml.html")
    page = markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return lxml_html.fromstring(page.render(MARKDOWN.render(rows, INFO).decode()))


def test_a_quote_reads_as_a_quote():
    text = MARKDOWN.render([ROW], INFO).decode()
    assert "> We will open on time\\\n> in May\n\n— **Ann Poe; The city**, Mayor; – (direct, Q7)" in text
    assert "[Tram opens](<https://ledger.example/tram?a=1&b=2>), The Ledger, Jane Doe, 2026-11-03, paragraph 2" in text
    assert "Made at 2026-11-22 12:00 UTC" in text
    assert text.endswith("1 quote\n")


@pytest.mark.parametrize("value", ATTACKS)
def test_nothing_in_the_data_is_live(value):
    tree = rendered([row_of(value), ROW])
    assert {element.tag for element in tree.iter()} <= {
        "div", "h1", "hr", "blockquote", "p", "br", "strong", "em", "ul", "li", "a",
    }  # fmt: skip
    assert all(set(element.attrib) <= {"href"} for element in tree.iter())
    assert all(re.match("https?://", link.get("href")) for link in tree.iter("a"))
    assert len(list(tree.iter("h1"))) == 1
    assert len(list(tree.iter("blockquote"))) == 2


@pytest.mark.parametrize("value", [attack for attack in ATTACKS if attack.strip()])
def test_the_words_come_back(value):
    quote = rendered([with_quote(value)]).find(".//blockquote")
    shown = " ".join("".join(part for part in quote.itertext()).split())
    assert shown == " ".join(fit(value).split())


def test_the_check_can_fail():
    markdown_it = pytest.importorskip("markdown_it")
    raw = markdown_it.MarkdownIt("commonmark").render("> <script>alert(1)</script>\n\n[a](<https://x.example>)")
    assert "<script>" in raw
    assert unescape(raw)

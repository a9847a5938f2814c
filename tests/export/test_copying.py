"""A quote for the clipboard in three forms."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from library import add_article, add_quote, new_desk

from quotetracker.export.copying import CopyForm, copied
from quotetracker.model.views import QuoteView, RoleView
from quotetracker.model.vocabulary import SpeakerKind
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields

FIELDS = {
    "title": "Old *bridge* to close",
    "outlet": "Harrow Mail",
    "author": "Jo Hale",
    "published": "2026-03-04",
    "address": "https://example.org/bridge",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def view(desk: Desk) -> QuoteView:
    mayor = SpeakerFields("Ida Marsh", SpeakerKind.PERSON, (), (RoleView("Mayor of Harrow"),))
    quote = add_quote(desk, add_article(desk, **FIELDS), "We will close the bridge on Monday,")
    desk.quotes.attribute([quote], [desk.speakers.add(mayor)])
    return desk.quotes.get(quote)


def test_plain_text_has_words_speaker_source_and_address(view: QuoteView) -> None:
    assert copied(view, CopyForm.TEXT, today="2026-05-01") == (
        "“We will close the bridge on Monday,”\n"
        "— Ida Marsh, Mayor of Harrow\n"
        "“Old *bridge* to close”, Harrow Mail, 2026-03-04\n"
        "https://example.org/bridge"
    )


def test_markdown_is_a_block_quote_with_a_link_and_escaped_marks(view: QuoteView) -> None:
    assert copied(view, CopyForm.MARKDOWN, today="2026-05-01") == (
        "> “We will close the bridge on Monday,”\n"
        ">\n"
        "> — **Ida Marsh, Mayor of Harrow**, [“Old \\*bridge\\* to close”](<https://example.org/bridge>), "
        "Harrow Mail, 2026-03-04"
    )


def test_a_citation_names_the_source_only(view: QuoteView) -> None:
    assert copied(view, CopyForm.CITATION, today="2026-05-01") == (
        "Ida Marsh, Mayor of Harrow, quoted in Jo Hale, “Old *bridge* to close”, Harrow Mail, 2026-03-04, "
        "https://example.org/bridge (accessed 2026-05-01)."
    )


def test_an_address_that_runs_something_is_no_link(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk, **FIELDS | {"address": "javascript:alert(1)"}), "It has five cracks.")
    text = desk.sheets.copied([quote], CopyForm.MARKDOWN)

    assert "](" not in text
    assert "javascript" not in text


def test_what_is_not_known_leaves_no_gap(desk: Desk) -> None:
    quote = add_quote(desk, add_article(desk), "It has five cracks.")
    title = desk.quotes.get(quote).article_title

    assert desk.sheets.copied([quote], CopyForm.CITATION) == f"“{title}”."
    assert desk.sheets.copied([quote], CopyForm.TEXT) == f"“It has five cracks.”\n“{title}”"


def test_several_are_parted_by_an_empty_line(desk: Desk) -> None:
    article = add_article(desk)
    quotes = [add_quote(desk, article, words) for words in ("It has five cracks.", "We will close the bridge")]

    assert len(desk.sheets.copied(quotes, CopyForm.TEXT).split("\n\n")) == 2

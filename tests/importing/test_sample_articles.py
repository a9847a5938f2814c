"""The articles that the program comes with import to what samples.json says of them."""

import json

import pytest

from quotetracker import paths
from quotetracker.importing.drafts import read_file

FOLDER = paths.data() / "samples"
TRUTH = FOLDER / "samples.json"
SAMPLES = json.loads(TRUTH.read_text(encoding="utf-8")) if TRUTH.exists() else {"articles": [], "quotes": []}
PAGES = [article for article in SAMPLES["articles"] if article["file"].endswith(".html")]
TEXTS = [article for article in SAMPLES["articles"] if article["file"].endswith(".txt")]
FIELDS = ("title", "outlet", "author", "published", "address", "language")
FURNITURE = (
    "cookie", "Most read", "More from EPR", "Tweet", "Comments (", "Sign up", "Contact us", "Front page", "Showbiz",
    "Privacy", "©", "Lottery winner", "Fox found", "Choir of the Year", "Dancing star", "inbox", "Read more",
)  # fmt: skip
pytestmark = pytest.mark.skipif(not TRUTH.exists(), reason="no samples in this checkout")


def named(articles):
    return pytest.mark.parametrize("article", articles, ids=[article["file"] for article in articles])


@named(PAGES)
def test_pages_give_all_their_fields(article):
    draft = read_file(FOLDER / "articles" / article["file"])
    assert {field: getattr(draft, field) for field in FIELDS} == {field: article[field] for field in FIELDS}
    assert draft.warnings == ()


@named(PAGES)
def test_pages_leave_their_furniture_behind(article):
    text = read_file(FOLDER / "articles" / article["file"]).text
    assert [left for left in FURNITURE if left.casefold() in text.casefold()] == []


@named(TEXTS)
def test_texts_are_kept_whole_and_no_field_is_wrong(article):
    file = FOLDER / "articles" / article["file"]
    draft = read_file(file)
    assert draft.text == file.read_bytes().decode()
    assert draft.title == article["title"]
    assert {field: value for field in FIELDS if (value := getattr(draft, field)) not in {"", article[field]}} == {}


@named(SAMPLES["articles"])
def test_every_piece_of_every_quote_is_in_the_text(article):
    text = read_file(FOLDER / "articles" / article["file"]).text
    pieces = [piece for quote in SAMPLES["quotes"] if quote["article"] == article["file"] for piece in quote["words"]]
    assert [piece for piece in pieces if piece not in text] == []

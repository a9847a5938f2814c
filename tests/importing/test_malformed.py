"""Input that is broken or built to overload: text or a plain refusal, and no hanging."""

import random

import pytest
from importing.pages import BODY

from quotetracker.errors import ImportFailedError
from quotetracker.importing.drafts import read_bytes

pytestmark = pytest.mark.timeout(60)  # a guard against hanging; each takes a second or two
TEXT = "The mayor said that the tram will open in May. "
MANY = "".join(f" a{nth}=1" for nth in range(240))
REFUSED = {
    "nested 100,000 deep": "<div>" * 100_000 + TEXT,
    "inline nested 100,000 deep": "<b>x" * 100_000,
    "nested 2,100 deep": "<div>" * 2_100 + TEXT,
    "one tag of many": "<a " * 200_000,
    "one tag with 100,000 attributes": "<p" + "".join(f" a{nth}" for nth in range(100_000)) + ">" + TEXT,
    "an endless comment": "<!--" * 150_000,
    "2 million tags": TEXT + "<i>a</i>" * 1_000_000,
    "10 million less-than signs": TEXT + "<" * 10_000_000,
    "scripts only": "<script>" * 90_000 + TEXT,
}
READ = {
    "300 deep": "<div>" * 300 + f"<p>{TEXT}</p>" + "</div>" * 300,
    "1,900 deep": "<div>" * 1_900 + f"<p>{TEXT}</p>",
    "100,000 unclosed paragraphs": f"<p>{TEXT}" * 100_000,
    "unclosed items": f"<ul><li>{TEXT}</ul>" + "<ul>" + "<li>x" * 150_000,
    "comments after the text": f"<p>{TEXT}" + "<!--" * 150_000,
    "5 MB in one line": f"<p>{TEXT * 110_000}",
    "one word of 5 MB": f"<p>{TEXT}" + "w" * 5_000_000,
    "5 MB of blanks": f"<p>{TEXT}" + " \t" * 2_500_000,
    "3 million entities": f"<p>{TEXT}" + "&amp;" * 3_000_000,
    "deep and wide": "<div>" * 1_900 + f"<article>{TEXT}</article>" + "<article>x</article>" * 90_000,
    "asides in asides": "<aside>" * 1_900 + TEXT + "<i>x</i>" * 90_000,
    "headings in headings": "<h1>" * 1_900 + TEXT + "<i>x</i>" * 90_000,
    "tags with many attributes": f"{TEXT}" + f"<p{MANY}>x" * 5_000,
    "braces": f"<p>{TEXT}" + "{{" * 2_000_000,
    "NULs and odd entities": f"<p>{TEXT}\0&#xD800;&#0;&#x110000;&#xFFFE;\ufffe",
    "nothing but tags around": f"{TEXT}" + "</p></span></b>" * 60_000,
    "many scripts of JSON": (
        f"<script type='application/ld+json'>{'[' * 900}1{']' * 900}</script>" * 2_000 + f"<p>{TEXT}"
    ),
}


def read(source):
    return read_bytes(source.encode("utf-8", "surrogatepass"), name="a.html").text


@pytest.mark.parametrize("source", REFUSED.values(), ids=REFUSED)
def test_refused_in_plain_words(source):
    with pytest.raises(ImportFailedError) as failed:
        read("<html><body>" + source)
    assert failed.value.what.startswith("“a.html” ")
    assert failed.value.next_step


@pytest.mark.parametrize("source", READ.values(), ids=READ)
def test_read_with_its_text(source):
    assert TEXT.strip() in read("<html><body>" + source)


def test_a_text_of_20_mb():
    draft = read_bytes(("w" * 5_000_000 + " \n" + TEXT * 300_000).encode(), name="a.txt")
    assert draft.text.endswith(TEXT)


@pytest.mark.parametrize("seed", range(60))
def test_mutated_pages_give_text_or_a_refusal(seed):
    """Flip, cut, double and insert at random places of a page: only our own error may come out."""
    chance = random.Random(seed)
    data = bytearray(
        f"<html><head><meta charset=utf-8></head><body><main><article>{BODY}</article></main>".encode() * 3
    )
    pieces = (
        b"<",
        b">",
        b"\0",
        b"<!--",
        b"</",
        b'"',
        b"<table>",
        b"<svg>",
        b"&#x",
        b"\xff\xfe",
        b"<script>",
        b"]]>",
        b"<q>",
    )
    for _ in range(chance.randrange(1, 40)):
        at = chance.randrange(len(data))
        choice = chance.randrange(4)
        if choice == 0:
            data[at] = chance.randrange(256)
        elif choice == 1:
            del data[at : at + chance.randrange(30)]
        elif choice == 2:
            data[at:at] = data[at : at + chance.randrange(200)]
        else:
            data[at:at] = chance.choice(pieces)
    try:
        draft = read_bytes(bytes(data), name=chance.choice(("a.html", "a.txt", "a")))
    except ImportFailedError as failed:
        assert failed.next_step  # noqa: PT017 - either outcome is right
    else:
        draft.text.encode()

import sys

import pytest

from quotetracker.errors import ImportFailedError
from quotetracker.importing.drafts import read_bytes, read_file, read_pasted

TEXT = "Tram opens in May\n\nBy Jane Doe\n3 November 2026\n\nThe tram will open, the mayor said. “On time.”\n"


def test_a_canonical_text_file_is_kept_to_the_last_character(tmp_path):
    file = tmp_path / "tram.txt"
    file.write_bytes(TEXT.encode())

    draft = read_file(file)

    assert draft.text == TEXT
    assert (draft.title, draft.author, draft.published) == ("Tram opens in May", "Jane Doe", "2026-11-03")
    assert (draft.file_name, draft.encoding, draft.original) == ("tram.txt", "utf-8", TEXT.encode())
    assert draft.warnings == ()


def test_line_ends_become_canonical_and_dropped_characters_are_said():
    draft = read_bytes("One said so.\r\nTwo\u2028three\x07".encode(), name="a.txt")

    assert draft.text == "One said so.\nTwo\nthree"
    assert draft.dropped == 1
    assert draft.warnings == ("1 unprintable character was left out.",)


def test_letters_are_never_changed():
    text = "e\u0301 é ﬁ 😀\u200b\xa0Ω Å"
    assert read_bytes(text.encode(), name="a.txt").text == text


def test_a_web_page_is_told_by_its_content_whatever_its_name():
    draft = read_bytes(b"\n<!-- saved -->\n<!DOCTYPE html><p>The tram will open, the mayor said.</p>", name="page.txt")
    assert draft.text == "The tram will open, the mayor said."


def test_text_that_only_mentions_html_stays_text():
    text = "<b>bold</b> is what they wrote, and <html> too.\n"
    assert read_bytes(text.encode(), name="a.txt").text == text


def test_pasted_text_goes_before_pasted_html():
    draft = read_pasted("Plain words.", html="<p>Other words.</p>")
    assert (draft.text, draft.file_name, draft.encoding) == ("Plain words.", "", "")


def test_pasted_html_alone_becomes_text_and_nothing_of_it_is_left_out():
    draft = read_pasted("", html="<h1>Head</h1><nav>Menu</nav><p>One<br>two &amp; <b>three</b></p><script>x()</script>")
    assert draft.text == "Head\n\nMenu\n\nOne\ntwo & three"
    assert draft.title == "Head"


def test_pasted_lone_surrogates_are_dropped_and_counted():
    draft = read_pasted("half \ud83d a smile")
    assert (draft.text, draft.dropped) == ("half  a smile", 1)
    assert draft.original == b"half \xed\xa0\xbd a smile"


@pytest.mark.parametrize(
    ("text", "html"), [("", ""), (" \n ", ""), ("", "<p> </p>"), ("", "<script>x</script>"), ("…", "")]
)
def test_nothing_pasted_is_refused_with_a_next_step(text, html):
    with pytest.raises(ImportFailedError) as failed:
        read_pasted(text, html=html)
    assert "pasted text" in failed.value.what.lower()
    assert failed.value.next_step


def test_pasted_html_that_overloads_is_refused():
    with pytest.raises(ImportFailedError, match=r"^The pasted text is damaged: it is nested more than 2,000"):
        read_pasted("", html="<div>" * 3_000 + "x")


def test_heavy_readers_are_imported_only_for_web_pages():
    import subprocess

    code = (
        "import sys; from quotetracker.importing.drafts import read_pasted; read_pasted('x said');"
        "print([m for m in ('lxml', 'trafilatura', 'charset_normalizer') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_odd_file_names_are_made_fit_for_sentences_and_for_storing():
    draft = read_bytes(b"The mayor said so.", name="a\nb\udcff \u2028c.txt")
    assert draft.file_name == "a b c.txt"
    with pytest.raises(ImportFailedError, match="“a b” is empty"):
        read_bytes(b"", name="a\nb\udcff")


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("By Ruth Calder, Harrow Mail, 3 March 2026", "Ruth Calder", "Harrow Mail"),
        ("Ruth Calder, Harrow Mail, 3 March 2026", "", "Harrow Mail"),
        ("Harrow Mail, 3 March 2026", "", "Harrow Mail"),
        ("By Ruth Calder, 3 March 2026", "Ruth Calder", ""),
        ("La Voix du Port, evening edition, 3 March 2026", "", "La Voix du Port"),
    ],
)
def test_a_line_of_author_outlet_and_date_is_taken_apart(line: str, author: str, outlet: str) -> None:
    draft = read_pasted(f"Council votes on bridge\n\n{line}\n\n“We will close it,” said Ida Marsh, the mayor.")

    assert (draft.author, draft.outlet, draft.published) == (author, outlet, "2026-03-03")

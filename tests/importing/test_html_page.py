import logging

import pytest
from importing.pages import BODY, FURNITURE, news, page

from quotetracker.importing.drafts import read_bytes

PARAGRAPHS = (
    "The tram will reach the harbour in May, the city said on Tuesday, after three years of digging and one long "
    "quarrel over money.\n\n“We will open on time,” said Ann Poe, the mayor. “Nobody has to walk in June.”\n\nThe "
    "contractor has asked for 15 million more, which the council is to discuss at its next meeting on Friday."
)


LEFT_OUT = (
    "78 % of the page's main part was taken; 2 pieces left out, the longest is "
    "“The harbour is a place with a long past, and this box tells all of it.”."
)


def read(source):
    return read_bytes(source.encode(), name="page.html")


def test_an_article_is_read_whole_and_without_furniture():
    draft = read(news())
    assert draft.text == f"Tram & harbour: opening in May\n\nBy Jane Doe and John Roe\n\n{PARAGRAPHS}"
    assert draft.warnings == ()


def test_what_the_page_says_of_itself():
    draft = read(news())
    assert draft.title == "Tram & harbour: opening in May"
    assert (draft.outlet, draft.author, draft.published) == ("The Ledger", "Jane Doe, John Roe", "2026-11-03")
    assert (draft.address, draft.language) == ("https://ledger.example/tram", "en")


@pytest.mark.parametrize("wrapping", ["<div><div class='x1'><h1>Tram</h1>{}</div></div>", "<h1>Tram</h1>{}"])
def test_a_page_that_marks_no_article(wrapping):
    draft = read(page(wrapping.format(BODY * 3)))
    assert draft.text.count(PARAGRAPHS) == 3
    assert [left for left in FURNITURE if left in draft.text] == []
    assert draft.text.startswith("Tram\n\n")


def test_nested_layers_of_divisions():
    draft = read(page("<main>" + "<div>" * 40 + BODY + "</div>" * 40 + "</main>"))
    assert draft.text == PARAGRAPHS


def test_headline_and_standfirst_above_the_article_element():
    above = "<h1>Tram</h1><p>After three years it is near.</p><div class='share'>Tweet this</div>"
    assert (
        read(page(f"<main>{above}<article>{BODY}</article></main>")).text
        == f"Tram\n\nAfter three years it is near.\n\n{PARAGRAPHS}"
    )


def test_lists_quotations_tables_and_pull_quotes_are_kept():
    inner = """<ul><li>One</li><li>Two</li></ul>
<blockquote><p>“We will build it.”</p><footer>— Ann Poe</footer></blockquote>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td> <td>15 million</td></tr></table>
<aside class="pull-quote"><p>“Nothing will stop us”</p></aside><pre>  kept
    as is</pre><dl><dt>Tram</dt><dd>A train in a street</dd></dl>"""
    text = read(page(f"<article>{BODY}{inner}</article>")).text
    assert (
        "One\nTwo\n\n“We will build it.”\n\n— Ann Poe\n\nYear\tCost\n2025\t15 million\n\n“Nothing will stop us”" in text
    )
    assert text.endswith("kept\nas is\n\nTram\nA train in a street")


def test_marks_of_the_q_element_are_printed_as_browsers_do():
    text = read(page(f"<article>{BODY}<p>She said <q>It is <q>our</q> line</q>.</p></article>")).text
    assert text.endswith("She said “It is ‘our’ line”.")


def test_spaces_and_breaks_are_laid_out_as_in_a_browser():
    text = read(
        page(f"<article>{BODY}<p> One \n <b>two</b><i> three</i>&nbsp;four<br> five\t<span>six</span></p></article>")
    ).text
    assert text.endswith("\n\nOne two three\xa0four\nfive six")


def test_a_live_blog_keeps_every_entry_and_its_time():
    entries = "".join(
        f"<article><h2>{hour}.00 Entry {hour}</h2><p>“Number {hour},” the mayor said.</p></article>"
        for hour in range(9, 21)
    )
    text = read(page(f"<main><h1>As it happened</h1>{entries}</main>")).text
    assert all(f"{hour}.00 Entry {hour}\n\n“Number {hour},” the mayor said." in text for hour in range(9, 21))
    assert [left for left in FURNITURE if left in text] == []


def test_a_paywall_is_said():
    stated = '{"@type":"NewsArticle","headline":"Tram","isAccessibleForFree":"False"}'
    head = f'<script type="application/ld+json">{stated}</script>'
    draft = read(page(f"<article>{BODY}<div class='paywall'>Subscribe to read on</div></article>", head=head))
    assert "not free to read" in draft.warnings[0]
    assert draft.text == PARAGRAPHS


def test_what_is_left_out_of_the_article_is_said_with_its_share():
    box = "<h3>More on this story</h3><p>The harbour is a place with a long past, and this box tells all of it.</p>"
    draft = read(page(f"<article>{BODY}<aside>{box}</aside></article>"))
    assert draft.text == PARAGRAPHS
    assert draft.warnings == (LEFT_OUT,)


def test_links_to_other_stories_inside_the_article_go_with_their_heading():
    items = "<li><a href='/a'>A bridge is painted green</a></li><li><a href='/b'>Otter</a></li>"
    links = f"<h3>Also in the Ledger</h3><ul>{items}</ul>"
    text = read(page(f"<article>{BODY * 3}{links}</article>")).text
    assert text.endswith("on Friday.")


def test_a_class_name_never_costs_most_of_an_article():
    text = read(page(f"<article><h1>Tram</h1><div class='social related'>{BODY}</div></article>")).text
    assert text == f"Tram\n\n{PARAGRAPHS}"


def test_text_that_the_parser_swallows_is_said():
    draft = read(page(f"<article>{BODY}<p class='lost>{BODY}</p></article>"))
    assert draft.text == PARAGRAPHS
    assert draft.warnings[0].startswith("Only about ")


def test_template_left_overs_are_taken_out_and_said():
    draft = read(page(f"<article>{BODY}<p>{{mosads}}“Mind the step,” he said.</p><p>{{{{ad}}}}</p></article>"))
    assert draft.text == f"{PARAGRAPHS}\n\n“Mind the step,” he said."
    assert draft.warnings == ("Left-overs of the site's templates were taken out: “{mosads}”, “{{ad}}”.",)


def test_hidden_text_is_not_taken():
    hidden = (
        "<p hidden>One</p><p style='display: none'>Two</p><p aria-hidden=true>Three</p><span class=sr-only>Four</span>"
    )
    assert read(page(f"<article>{BODY}{hidden}</article>")).text == PARAGRAPHS


def test_visible_byline_and_date_fill_what_the_head_does_not_say():
    draft = read(
        page(f"<article><h1>Tram</h1><p class=byline>By Jane Doe</p><p>Published 3 November 2026</p>{BODY}</article>")
    )
    assert (draft.title, draft.author, draft.published) == ("Tram", "Jane Doe", "2026-11-03")


def test_meta_tags_without_json():
    head = """<meta property="og:title" content="Tram | The Ledger"><meta property="og:site_name" content="The Ledger">
<meta name="author" content="By Jane Doe"><meta property="article:published_time" content="2026-11-03T08:00:00Z">
<meta property="og:url" content="https://ledger.example/tram"><meta property="article:author" content="https://x.example/jane">"""
    draft = read(page(f"<article>{BODY}</article>", head=head))
    assert (draft.title, draft.outlet, draft.author) == ("Tram", "The Ledger", "Jane Doe")
    assert (draft.published, draft.address) == ("2026-11-03", "https://ledger.example/tram")


def test_an_address_that_is_no_web_address_is_not_taken():
    head = '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">'
    assert read(page(f"<article>{BODY}</article>", head=head)).address == ""


def test_json_of_the_story_is_preferred_to_json_of_others():
    head = """<link rel="canonical" href="https://l.example/b"><script type="application/ld+json">[
{"@type":"NewsArticle","headline":"Other","url":"https://l.example/a"},
{"@type":["NewsArticle"],"headline":"Ours","mainEntityOfPage":{"@id":"https://l.example/b"},"author":{"@id":"#j"}},
{"@type":"Person","@id":"#j","name":"Jane Doe"}]</script>"""
    draft = read(page(f"<article>{BODY}</article>", head=head))
    assert (draft.title, draft.author) == ("Ours", "Jane Doe")


@pytest.mark.parametrize(
    "json", ["{", "[" * 100_000, '{"@type":"Article","headline":[1,{}],"author":3,"url":[]}', "null", '"x"']
)
def test_broken_json_is_passed_over(json):
    draft = read(
        page(f"<article><h1>Tram</h1>{BODY}</article>", head=f'<script type="application/ld+json">{json}</script>')
    )
    assert draft.title == "Tram"


def test_nothing_is_loaded_from_network_or_disk(monkeypatch):
    import builtins
    import socket

    def refuse(*args, **kwargs):
        raise AssertionError(f"opened {args}")

    read(news())  # what trafilatura reads of its own settings is read once
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(builtins, "open", refuse)
    source = page(
        f"""<article>{BODY}<img src="file:///etc/passwd"><iframe src="http://x.example/"></iframe>
<link rel=stylesheet href="//x.example/a.css"><object data="file:///etc/passwd"></object></article>"""
    )
    doctype = '<!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    assert read(doctype + source).text.count(PARAGRAPHS) == 1


@pytest.fixture(autouse=True)
def _quiet():
    logging.getLogger("trafilatura").setLevel(logging.ERROR)


def test_teasers_that_are_longer_than_a_short_story_are_not_taken_for_it():
    """Found by the 1,000 pages of benchmarks/importing_speed.py: of a short story only "More stories" was left."""
    story = "".join(
        f"<div>The lock in Harnsel will be rebuilt in year {nth}, the board said on Monday after a long debate.</div>"
        for nth in range(5)
    )
    cards = "".join(
        f"<div class='teaser'><h3><a href='/{nth}'>Ferry {nth} is put off</a></h3><p>About {nth}00 people came to the "
        "meeting in the hall, more than it has chairs, and many of them had to stand outside in the rain.</p></div>"
        for nth in range(8)
    )
    source = (
        f"<html><body><header class='masthead'>Daily</header><div><div>Lock to be rebuilt</div>{story}</div>"
        f"<section class='more-stories'><h2>More stories</h2>{cards}</section></body></html>"
    )
    draft = read(source)
    assert all(f"rebuilt in year {nth}" in draft.text for nth in range(5))
    assert "chairs" not in draft.text

"""Pages written for these tests, in the shapes that news sites have."""

BODY = (
    "<p>The tram will reach the harbour in May, the city said on Tuesday, after three years of digging and one long "
    "quarrel over money.</p>"
    "<p>&ldquo;We will open on time,&rdquo; said Ann Poe, the mayor. &ldquo;Nobody has to walk in June.&rdquo;</p>"
    "<p>The contractor has asked for 15 million more, which the council is to discuss at its next meeting on Friday."
    "</p>"
)
FURNITURE = (
    "Front page",
    "Most read",
    "Otter in the fountain",
    "cookies",
    "Sign up",
    "Tweet this",
    "I hate trams",
    "All rights",
)


def page(main: str, *, head: str = "", lang: str = "en") -> str:
    """``main`` between a site's header and footer, with everything that is no article around it."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>Site</title>{head}
<script>var x = "Most read <p>not text</p>";</script><style>p {{ color: red }}</style></head><body>
<header class="site-header"><a href="/">Front page</a><nav><ul><li><a href="/n">Most read</a></li></ul></nav></header>
<div class="cookie-banner" role="dialog">We use cookies. <button>Fine</button></div>
{main}
<aside class="most-read"><h2>Most read</h2><ol><li><a href="/o">Otter in the fountain</a></li></ol></aside>
<section id="comments"><h2>Comments</h2>
<p>I hate trams, and I have hated them for as long as I can think, says a reader.</p></section>
<form><label>Sign up</label><input name="mail"></form>
<footer><p>All rights reserved.</p></footer></body></html>"""


def news() -> str:
    """An article as a content management system writes it."""
    head = """<meta property="og:site_name" content="The Ledger">
<link rel="canonical" href="https://ledger.example/tram">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "Organization", "@id": "#us", "name": "The Ledger"},
 {"@type": "NewsArticle", "headline": "Tram &amp; harbour: opening in May", "datePublished": "2026-11-03T23:10+01:00",
  "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}],
  "publisher": {"@id": "#us"}, "inLanguage": "en-GB"}]}</script>"""
    return page(
        f"""<main><article><h1>Tram &amp; harbour: opening in May</h1><p class="byline">By Jane Doe and John Roe</p>
<div class="share-bar"><a href="#">Tweet this</a></div><div><div>{BODY}</div></div></article></main>""",
        head=head,
    )

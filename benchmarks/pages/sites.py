"""Whole pages: each of 37 templates inside the furniture of several of 8 sites, with the truth."""

from dataclasses import dataclass
from html import escape as e

from pages.templates import TEMPLATES, plain
from pages.words import Story, Writer


@dataclass(frozen=True)
class Page:
    """A page as a browser saves it, and what of it is the article."""

    name: str
    html: str
    truth: str
    """Main text without headline, byline and date."""
    free: str
    """Words that count neither way: headline, byline, date."""


def pages(seeds: int = 3) -> list[Page]:
    """All pages with ``seeds`` stories each, the same each time."""
    out = []
    for nth, template in enumerate(TEMPLATES):
        for kind in range(2 * seeds):
            writer = Writer(1_000 * kind + nth)
            story = writer.story()
            main, truth = template(story, writer)
            site = _SITES[(nth + kind * 4 + kind // 2) % len(_SITES)]
            free = f"{story.title} By Written by Posted by {story.author} {story.date} {story.date}"
            out.append(
                Page(f"{template.__name__}-{site.__name__}", site(main, story, writer), truth or plain(story), free)
            )
    return out


def _links(writer: Writer, count: int) -> str:
    return "".join(f"<li><a href='/{nth}'>{e(writer.teaser())}</a></li>" for nth in range(count))


def _head(story: Story) -> str:
    return f"<meta charset='utf-8'><title>{e(story.title)} | The Daily</title><style>p{{margin:0}}</style><script>var a='<p>x';</script>"


def modern(main: str, s: Story, w: Writer) -> str:
    return (
        f"<!doctype html><html lang=en><head>{_head(s)}</head><body><a class='skip-link' href='#m'>Skip to content</a><header><nav>"
        f"<ul>{_links(w, 8)}</ul></nav></header>{main}<aside class='sidebar'><h2>Most read</h2><ol>{_links(w, 5)}</ol></aside>"
        f"<footer><p>All rights reserved. Imprint, privacy, contact.</p></footer></body></html>"
    )


def cookies(main: str, s: Story, w: Writer) -> str:
    return (
        f"<!doctype html><html><head>{_head(s)}</head><body><div id='cookie-consent' class='consent-banner' role='dialog'><p>We and our "
        "partners store information on your device. You can accept or refuse this, and change your mind later in the settings of this "
        f"site.</p><button>Accept</button></div><div class='top-bar'><ul class='menu'>{_links(w, 6)}</ul></div>{main}"
        f"<div class='recommended'><h3>Recommended for you</h3><ul>{_links(w, 6)}</ul></div><div class='footer'>Imprint</div></body></html>"
    )


def comments(main: str, s: Story, w: Writer) -> str:
    said = "".join(
        f"<li class='comment'><b>Reader {n}</b><p>{e(w.sentence())}</p><a href='#'>Reply</a></li>" for n in range(5)
    )
    return (
        f"<html><head>{_head(s)}</head><body><div id='header'><div id='logo'>The Daily</div><ul id='nav'>{_links(w, 5)}</ul></div>{main}"
        f"<div id='comments'><h3>5 comments</h3><ol>{said}</ol><form><textarea></textarea></form></div></body></html>"
    )


def ads(main: str, s: Story, w: Writer) -> str:
    ad = "<div class='ad-slot' id='dfp-1'><span>Advertisement</span><a href='/buy'>Buy new windows now, half price until Sunday</a></div>"
    return (
        f"<!doctype html><html><head>{_head(s)}</head><body>{ad}<div role='banner'><h2>The Daily</h2></div><div role='navigation'>"
        f"<ul>{_links(w, 9)}</ul></div>{main}{ad}<div class='newsletter-signup'><p>Get the best of our reporting in your inbox each "
        "morning, free of charge.</p><input type='email'></div><div role='contentinfo'>Terms of use</div></body></html>"
    )


def left_menu(main: str, s: Story, w: Writer) -> str:
    return (
        f"<html><head>{_head(s)}</head><body><div class='wrapper'><div class='leftcol navigation'><ul>{_links(w, 14)}</ul></div>"
        f"<div class='centercol'><div class='breadcrumb'><a href='/'>Home</a> &gt; <a href='/n'>News</a></div>{main}</div>"
        f"<div class='rightcol'><div class='widget'><h4>Weather</h4><p>Tomorrow 14 degrees and rain</p></div></div></div></body></html>"
    )


def teasers(main: str, s: Story, w: Writer) -> str:
    cards = "".join(
        f"<div class='teaser'><h3><a href='/{n}'>{e(w.teaser())}</a></h3><p>{e(w.sentence())}</p></div>"
        for n in range(8)
    )
    return (
        f"<!doctype html><html><head>{_head(s)}</head><body><header class='masthead'>The Daily</header>{main}"
        f"<section class='more-stories'><h2>More stories</h2>{cards}</section><footer>Imprint</footer></body></html>"
    )


def social(main: str, s: Story, w: Writer) -> str:
    bar = "<div class='social-share'><a href='#'>Share on A</a><a href='#'>Share on B</a><a href='#'>Mail</a></div>"
    return (
        f"<!doctype html><html lang='en-GB'><head>{_head(s)}</head><body><nav class='global-nav'>{_links(w, 7)}</nav>{bar}{main}{bar}"
        f"<div class='author-bio'><h4>About the author</h4><p>{e(s.author)} has written for us since 2009.</p></div>"
        f"<div class='tags-list'>Topics: <a href='/t'>Town</a> <a href='/u'>Water</a></div><footer>Imprint</footer></body></html>"
    )


def app(main: str, s: Story, w: Writer) -> str:
    return (
        f"<!doctype html><html><head>{_head(s)}</head><body><div id='root'><div class='sc-hKwDye'><div class='sc-nav navbar'>{_links(w, 4)}</div>"
        f"<div class='sc-body'>{main}</div><div class='sc-rail right-rail'><h3>Trending</h3><ul>{_links(w, 5)}</ul></div></div></div>"
        '<script id="__NEXT_DATA__" type="application/json">{"props":{"body":"not text"}}</script><noscript>Turn scripts on</noscript>'
        "</body></html>"
    )


_SITES = (modern, cookies, comments, ads, left_menu, teasers, social, app)

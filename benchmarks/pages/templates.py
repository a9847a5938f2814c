"""The templates: how sites of many kinds wrap a story. Each takes a story and gives the HTML of its main part."""

from collections.abc import Callable
from html import escape as e

from pages.words import Story, Writer

Block = tuple[str, str]
Template = Callable[[Story, Writer], tuple[str, str]]
"""Gives the HTML and, where it differs from standfirst and body, the truth; "" for that."""


def blocks(story: Story) -> list[Block]:
    """Subheads and paragraphs in order."""
    out: list[Block] = []
    for nth, paragraph in enumerate(story.paragraphs):
        if nth and nth % 3 == 0 and nth // 3 <= len(story.heads):
            out.append(("h2", story.heads[nth // 3 - 1]))
        out.append(("p", paragraph))
    return out


def plain(story: Story) -> str:
    """Standfirst and body as text."""
    return "\n\n".join([story.standfirst, *(text for _, text in blocks(story))])


def body(story: Story, *, p: str = "p", h: str = "h2", cls: str = "") -> str:
    """The blocks as HTML with the given tags."""
    mark = f' class="{cls}"' if cls else ""
    return "\n".join(
        f"<{p}{mark}>{e(text)}</{p}>" if kind == "p" else f"<{h}>{e(text)}</{h}>" for kind, text in blocks(story)
    )


def head(story: Story, *, h: str = "h1") -> str:
    """Headline, byline and date."""
    day = f'<time datetime="{story.date}">{story.date}</time>'
    return f'<{h}>{e(story.title)}</{h}><p class="byline">By {e(story.author)}</p><p class="date">{day}</p>'


def semantic(s: Story, _w: Writer) -> tuple[str, str]:
    return f"<main><article>{head(s)}<p class='standfirst'>{e(s.standfirst)}</p>{body(s)}</article></main>", ""


def wordpress(s: Story, w: Writer) -> tuple[str, str]:
    cats = "".join(f'<a href="/c{n}">Topic {n}</a> ' for n in range(4))
    return (
        f'<div id="primary" class="content-area"><div class="post type-post hentry"><header class="entry-header">{head(s)}'
        f'</header><div class="entry-content"><p>{e(s.standfirst)}</p>{body(s)}<div class="sharedaddy">Share this: '
        f'<a href="#">Click to share</a></div></div><footer class="entry-footer">Posted in {cats}</footer></div>'
        f'<nav class="post-navigation"><a href="/p">{e(w.teaser())}</a><a href="/n">{e(w.teaser())}</a></nav></div>'
    ), ""


def storybody(s: Story, w: Writer) -> tuple[str, str]:
    links = "".join(f"<li><a href='/{n}'>{e(w.teaser())}</a></li>" for n in range(3))
    mid = f'<div class="story-body__related"><h2>More on this</h2><ul>{links}</ul></div>'
    parts = body(s).split("\n")
    return (
        f'<div class="story-body"><h1 class="story-body__h1">{e(s.title)}</h1><div class="story-body__inner">'
        f'<p class="story-body__introduction">{e(s.standfirst)}</p>'
        + "\n".join((*parts[:3], mid, *parts[3:]))
        + "</div></div>"
    ), ""


def microdata(s: Story, _w: Writer) -> tuple[str, str]:
    return (
        f'<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{e(s.title)}</h1>'
        f'<span itemprop="author">{e(s.author)}</span><meta itemprop="datePublished" content="{s.date}">'
        f'<div itemprop="articleBody"><p>{e(s.standfirst)}</p>{body(s)}</div></div>'
    ), ""


def testids(s: Story, w: Writer) -> tuple[str, str]:
    paragraphs = "".join(f'<div data-component="text-block" class="ssr-{n}x"><p class="b17a0 hjKfs">{e(t)}</p></div>' if k == "p"
                         else f'<div data-component="subheadline"><h2>{e(t)}</h2></div>' for n, (k, t) in enumerate(blocks(s)))  # fmt: skip
    return (
        f'<main id="main-content"><div data-testid="headline"><h1>{e(s.title)}</h1></div><div data-testid="article-body">'
        f'<div data-component="text-block"><p><b>{e(s.standfirst)}</b></p></div>{paragraphs}</div>'
        f'<div data-component="links-block"><h2>Related</h2><a href="/r">{e(w.teaser())}</a></div></main>'
    ), ""


def camel(s: Story, w: Writer) -> tuple[str, str]:
    return (
        f'<div class="ArticlePage-wrapper"><div class="ArticleHeader">{head(s)}</div><div class="ArticleBody-articleBody">'
        f'<div class="group"><p>{e(s.standfirst)}</p>{body(s)}</div></div><div class="RelatedContent-container"><h3>Related'
        f'</h3><a href="/a">{e(w.teaser())}</a><a href="/b">{e(w.teaser())}</a></div></div>'
    ), ""


def tables_of_old(s: Story, w: Writer) -> tuple[str, str]:
    menu = "".join(f'<tr><td><font size="1"><a href="/{n}">{e(w.teaser())}</a></font></td></tr>' for n in range(7))
    text = "".join(f'<p><font face="Verdana" size="2">{e(t)}</font></p>' for _, t in blocks(s))
    return (
        f'<table width="100%"><tr><td width="160" valign="top"><table>{menu}</table></td><td valign="top"><table><tr><td>'
        f'<font size="5"><b>{e(s.title)}</b></font></td></tr><tr><td><p><font size="2"><b>{e(s.standfirst)}</b></font></p>'
        f"{text}</td></tr></table></td></tr></table>"
    ), ""


def breaks(s: Story, _w: Writer) -> tuple[str, str]:
    return (
        f'<div id="content"><h1>{e(s.title)}</h1><div class="text">{e(s.standfirst)}<br><br>'
        + "<br><br>\n".join(f"<b>{e(t)}</b>" if k != "p" else e(t) for k, t in blocks(s))
        + "</div></div>"
    ), ""


def atomic(s: Story, w: Writer) -> tuple[str, str]:
    names = [f"css-{w.chance.randrange(16**6):06x}" for _ in range(40)]
    text = "".join(f'<div class="{w.chance.choice(names)}"><p class="{w.chance.choice(names)} evys1bk0">{e(t)}</p></div>'
                   for _, t in blocks(s))  # fmt: skip
    return (
        f'<div class="{names[0]}"><div class="{names[1]}"><h1 class="{names[2]}">{e(s.title)}</h1></div><section name="articleBody"'
        f' class="meteredContent {names[3]}"><p class="{names[4]}">{e(s.standfirst)}</p>{text}</section></div>'
    ), ""


def spans(s: Story, _w: Writer) -> tuple[str, str]:
    text = "".join(f'<div class="row"><span class="txt">{e(t)}</span></div>' for _, t in blocks(s))
    return (
        f'<div class="page"><h1>{e(s.title)}</h1><div class="row"><span>{e(s.standfirst)}</span></div>{text}</div>',
        "",
    )


def custom_elements(s: Story, w: Writer) -> tuple[str, str]:
    text = "".join(f"<text-block><p>{e(t)}</p></text-block>" for _, t in blocks(s))
    return (
        f"<news-article><article-header>{head(s)}</article-header><article-body><p>{e(s.standfirst)}</p>{text}</article-body>"
        f"<related-stories><a href='/x'>{e(w.teaser())}</a></related-stories></news-article>"
    ), ""


def amp(s: Story, _w: Writer) -> tuple[str, str]:
    return (
        f'<article class="amp-wp-article"><header class="amp-wp-article-header">{head(s)}</header><amp-img src="a.jpg" width="8"'
        f' height="5"></amp-img><div class="amp-wp-article-content"><p>{e(s.standfirst)}</p>{body(s)}</div>'
        '<amp-sidebar id="side"><ul><li>Menu</li></ul></amp-sidebar></article>'
    ), ""


def drupal(s: Story, w: Writer) -> tuple[str, str]:
    return (
        f'<div class="region region-content"><div class="node node--type-article"><h1 class="page-title"><span>{e(s.title)}'
        f'</span></h1><div class="node__content clearfix"><div class="field field--name-field-lead"><p>{e(s.standfirst)}</p></div>'
        f'<div class="field field--name-body field--type-text-with-summary">{body(s)}</div><div class="field field--name-field-tags">'
        f'<div class="field__label">Tags</div><a href="/t">{e(w.fill("{town}"))}</a></div></div></div></div>'
    ), ""


def joomla(s: Story, _w: Writer) -> tuple[str, str]:
    return (
        f'<div class="com-content-article item-page"><div class="page-header"><h1>{e(s.title)}</h1></div><dl class="article-info">'
        f'<dd class="createdby">Written by {e(s.author)}</dd></dl><div class="com-content-article__body"><p>{e(s.standfirst)}</p>'
        f"{body(s, h='h3')}</div></div>"
    ), ""


def medium(s: Story, w: Writer) -> tuple[str, str]:
    text = "".join(f'<p name="{n:04x}" class="graf graf--p">{e(t)}</p>' for n, (_, t) in enumerate(blocks(s)))
    return (
        f'<article><div><div><section><div><h1 class="graf graf--title">{e(s.title)}</h1><p class="graf">{e(s.standfirst)}</p>{text}'
        f'</div></section></div></div></article><div class="u-footer"><button>Clap</button><h3>More from the writer</h3>'
        f"<a href='/m'>{e(w.teaser())}</a></div>"
    ), ""


def newsletter_site(s: Story, _w: Writer) -> tuple[str, str]:
    parts = body(s).split("\n")
    box = '<div class="subscription-widget-wrap"><p>Subscribe to get the letter each Friday.</p><form><input><button>OK</button></form></div>'
    return (
        f'<div class="single-post"><h1 class="post-title">{e(s.title)}</h1><h3 class="subtitle">{e(s.standfirst)}</h3>'
        f'<div class="available-content"><div class="body markup">'
        + "\n".join((*parts[:2], box, *parts[2:]))
        + "</div></div></div>"
    ), ""


def press_release(s: Story, _w: Writer) -> tuple[str, str]:
    contact = "Press office, Quay 4, telephone 555 0123"
    return (
        f'<div id="maincontent"><div class="press-release"><h1>{e(s.title)}</h1><p class="lead">{e(s.standfirst)}</p>{body(s)}'
        f"<h2>Contact</h2><p>{contact}</p></div></div>"
    ), f"{plain(s)}\n\nContact\n\n{contact}"


def wiki(s: Story, _w: Writer) -> tuple[str, str]:
    text = "".join(
        f"<p>{e(t)}<sup><a href='#n{n}'>[{n}]</a></sup></p>" if k == "p" else
        f'<h2><span class="mw-headline">{e(t)}</span><span class="mw-editsection" role="navigation">[<a href="/e">edit</a>]</span></h2>'
        for n, (k, t) in enumerate(blocks(s), 1))  # fmt: skip
    toc = (
        '<div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul><li><a href="#a">1 First</a></li></ul></div>'
    )
    return (
        f'<div id="mw-content-text"><div class="mw-parser-output"><p>{e(s.standfirst)}</p>{toc}{text}</div></div>',
        "",
    )


def ghost(s: Story, w: Writer) -> tuple[str, str]:
    cards = "".join(
        f'<article class="post-card"><a href="/{n}"><h3>{e(w.teaser())}</h3><p>{e(w.sentence())}</p></a></article>'
        for n in range(3)
    )
    return (
        f'<main><article class="gh-article post"><header class="gh-article-header"><h1>{e(s.title)}</h1><p class="gh-article-excerpt">'
        f'{e(s.standfirst)}</p></header><section class="gh-content gh-canvas">{body(s)}</section></article></main>'
        f'<section class="gh-container read-more-wrap"><h2>Read more</h2>{cards}</section>'
    ), ""


def blogger(s: Story, w: Writer) -> tuple[str, str]:
    text = "".join(f'<div style="text-align: justify;">{e(t)}</div><div><br /></div>' for _, t in blocks(s))
    archive = "".join(f"<li><a href='/{n}'>{e(w.teaser())}</a></li>" for n in range(6))
    return (
        f'<div class="blog-posts hfeed"><div class="post hentry"><h3 class="post-title entry-title">{e(s.title)}</h3>'
        f'<div class="post-body entry-content"><div>{e(s.standfirst)}</div><br>{text}</div><div class="post-footer">Posted by '
        f'{e(s.author)}</div></div></div><div class="sidebar section"><div class="widget BlogArchive"><h2>Archive</h2><ul>{archive}</ul>'
        "</div></div>"
    ), ""


def microformats(s: Story, _w: Writer) -> tuple[str, str]:
    return (
        f'<div class="h-entry"><h1 class="p-name">{e(s.title)}</h1><a class="p-author h-card" href="/a">{e(s.author)}</a>'
        f'<p class="p-summary">{e(s.standfirst)}</p><div class="e-content">{body(s)}</div></div>'
    ), ""


def mail_tables(s: Story, _w: Writer) -> tuple[str, str]:
    rows = "".join(f'<tr><td style="padding:8px;font-size:14px">{e(t)}</td></tr>' for _, t in blocks(s))
    return (
        f'<center><table width="600"><tr><td><table><tr><td><h1>{e(s.title)}</h1></td></tr><tr><td><b>{e(s.standfirst)}</b></td></tr>'
        f"{rows}</table></td></tr></table></center>"
    ), ""


def live_blog(s: Story, w: Writer) -> tuple[str, str]:
    posts = "".join(
        f'<article class="liveblog-post" id="p{n}"><header><time datetime="{s.date}T1{n % 10}:20">1{n % 10}:20</time><h2>{e(t[:40])}</h2>'
        f"</header><div><p>{e(t)}</p></div><div class='post-share'><button>Share</button></div></article>"
        for n, t in enumerate(s.paragraphs))  # fmt: skip
    truth = "\n\n".join([s.standfirst, *(f"{t[:40]}\n\n{t}" for t in s.paragraphs)])
    return (
        f'<main class="liveblog"><header>{head(s)}<p>{e(s.standfirst)}</p></header><div class="liveblog-posts">{posts}</div></main>'
        f"<aside><h2>Most read</h2><a href='/q'>{e(w.teaser())}</a></aside>"
    ), truth


def interview(s: Story, w: Writer) -> tuple[str, str]:
    pairs = [(w.fill("And what about the {thing} in {town}?"), t) for t in s.paragraphs]
    text = "".join(f"<dt><strong>{e(q)}</strong></dt><dd><p>{e(a)}</p></dd>" for q, a in pairs)
    truth = "\n\n".join([s.standfirst, *(f"{q}\n\n{a}" for q, a in pairs)])
    return f"<article>{head(s)}<p>{e(s.standfirst)}</p><dl class='interview'>{text}</dl></article>", truth


def gallery(s: Story, _w: Writer) -> tuple[str, str]:
    figures = "".join(f'<figure class="gallery__slide"><img src="{n}.jpg" alt=""><figcaption><p>{e(t)}</p></figcaption></figure>'
                      for n, t in enumerate(s.paragraphs))  # fmt: skip
    return (
        f'<article class="gallery">{head(s)}<p>{e(s.standfirst)}</p><div class="gallery__slides">{figures}</div>'
        "<button>Next</button></article>"
    ), "\n\n".join([s.standfirst, *s.paragraphs])


def paywall(s: Story, _w: Writer) -> tuple[str, str]:
    free = "".join(f"<p>{e(t)}</p>" for t in s.paragraphs[:3])
    return (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}</script>'
        f'<article>{head(s)}<p>{e(s.standfirst)}</p><div class="article-body">{free}</div><div class="paywall-barrier" id="paywall">'
        "<h2>Read on with a subscription</h2><p>You have read your free articles this month. Choose how you want to go on reading, "
        "cancel at any time, and support our newsroom.</p><ul><li>All articles on all devices</li><li>The weekly letter</li></ul>"
        "<button>Subscribe</button></div></article>"
    ), "\n\n".join([s.standfirst, *s.paragraphs[:3]])


def print_view(s: Story, _w: Writer) -> tuple[str, str]:
    return f"<h2>{e(s.title)}</h2><p>{e(s.standfirst)}</p>{body(s, h='h3')}<hr>", ""


def bare_divs(s: Story, w: Writer) -> tuple[str, str]:
    text = "".join(f"<div>{e(t)}</div>" for _, t in blocks(s))
    links = "".join(f"<div><a href='/{n}'>{e(w.teaser())}</a></div>" for n in range(6))
    return f"<div><div>{links}</div><div><div>{e(s.title)}</div><div>{e(s.standfirst)}</div>{text}</div></div>", ""


def deep(s: Story, _w: Writer) -> tuple[str, str]:
    return "<div>" * 300 + f"<article>{head(s)}<p>{e(s.standfirst)}</p>{body(s)}</article>" + "</div>" * 300, ""


def deep_divs(s: Story, _w: Writer) -> tuple[str, str]:
    inner = "<div><section>" * 160 + f"<p>{e(s.standfirst)}</p>{body(s)}" + "</section></div>" * 160
    return f"<div class='article-content'><h1>{e(s.title)}</h1>{inner}</div>", ""


def transcript(s: Story, w: Writer) -> tuple[str, str]:
    lines = [(w.chance.choice(("TOLLAND", "ARDEN", "THE CHAIR")), t) for t in s.paragraphs]
    text = "".join(f"<p><strong>{who}:</strong> {e(t)}</p>" for who, t in lines)
    truth = "\n\n".join([s.standfirst, *(f"{who}: {t}" for who, t in lines)])
    return f"<main><h1>{e(s.title)}</h1><p>{e(s.standfirst)}</p><div class='transcript'>{text}</div></main>", truth


def listicle(s: Story, w: Writer) -> tuple[str, str]:
    items = [(w.teaser(), t) for t in s.paragraphs]
    text = "".join(f"<li><h2>{e(h)}</h2><p>{e(t)}</p></li>" for h, t in items)
    truth = "\n\n".join([s.standfirst, *(f"{h}\n\n{t}" for h, t in items)])
    return f"<article>{head(s)}<p>{e(s.standfirst)}</p><ol class='listicle'>{text}</ol></article>", truth


def results_table(s: Story, w: Writer) -> tuple[str, str]:
    cells = [(w.fill("{town}"), str(w.chance.randrange(100, 9999)), w.fill("{name}")) for _ in range(14)]
    rows = "".join(f"<tr>{''.join(f'<td>{e(c)}</td>' for c in row)}</tr>" for row in cells)
    table = f"<table><thead><tr><th>Place</th><th>Votes</th><th>First</th></tr></thead><tbody>{rows}</tbody></table>"
    parts = body(s).split("\n")
    html = f"<article>{head(s)}<p>{e(s.standfirst)}</p>" + "\n".join((*parts[:2], table, *parts[2:])) + "</article>"
    return html, plain(s) + "\n\nPlace Votes First\n" + "\n".join(" ".join(row) for row in cells)


def embeds(s: Story, w: Writer) -> tuple[str, str]:
    said = w.fill("“The {thing} stays open, whatever they say.”")
    parts = body(s).split("\n")
    quote = (
        f"<blockquote class='twitter-tweet'><p>{e(said)}</p></blockquote><iframe src='https://x.example/e'></iframe>"
    )
    html = f"<article>{head(s)}<p>{e(s.standfirst)}</p>" + "\n".join((*parts[:3], quote, *parts[3:])) + "</article>"
    return html, f"{plain(s)}\n\n{said}"


def twice_hidden(s: Story, _w: Writer) -> tuple[str, str]:
    text = f"<p>{e(s.standfirst)}</p>{body(s)}"
    return (
        f"<article>{head(s)}<div class='desktop'>{text}</div><div class='mobile' style='display:none'>{text}</div></article>",
        "",
    )


def in_text_links(s: Story, w: Writer) -> tuple[str, str]:
    """Links to other stories between paragraphs, and links inside sentences."""
    parts = []
    for nth, (kind, text) in enumerate(blocks(s)):
        words = text.split(" ")
        linked = " ".join(f'<a href="/w{n}">{e(word)}</a>' if n % 7 == 3 else e(word) for n, word in enumerate(words))
        parts.append(f"<{kind}>{linked}</{kind}>")
        if nth % 3 == 1:
            parts.append(f"<p><strong>Read also:</strong> <a href='/r{nth}'>{e(w.teaser())}</a></p>")
    return f"<article>{head(s)}<p>{e(s.standfirst)}</p>{''.join(parts)}</article>", ""


def fact_box(s: Story, w: Writer) -> tuple[str, str]:
    facts = [w.sentence() for _ in range(3)]
    box = "<aside class='factbox'><h3>In short</h3><ul>" + "".join(f"<li>{e(f)}</li>" for f in facts) + "</ul></aside>"
    parts = body(s).split("\n")
    html = f"<article>{head(s)}<p>{e(s.standfirst)}</p>" + "\n".join((*parts[:2], box, *parts[2:])) + "</article>"
    return html, plain(s) + "\n\nIn short\n" + "\n".join(facts)


TEMPLATES: tuple[Template, ...] = (
    semantic, wordpress, storybody, microdata, testids, camel, tables_of_old, breaks, atomic, spans, custom_elements, amp,
    drupal, joomla, medium, newsletter_site, press_release, wiki, ghost, blogger, microformats, mail_tables, live_blog,
    interview, gallery, paywall, print_view, bare_divs, deep, deep_divs, transcript, listicle, results_table, embeds,
    twice_hidden, in_text_links, fact_box,
)  # fmt: skip

"""One quote for the clipboard: plain words, Markdown, or the citation of a footnote."""

from enum import StrEnum

from quotetracker.export.markdown_writer import inline
from quotetracker.model.views import QuoteView


class CopyForm(StrEnum):
    """How a quote is copied."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CITATION = "citation"


def copied(view: QuoteView, form: CopyForm, *, today: str) -> str:
    """``view`` in this form; ``today`` is the day on which an address was looked at, as ISO 8601."""
    if form is CopyForm.MARKDOWN:
        return _markdown(view)
    return _citation(view, today) if form is CopyForm.CITATION else _text(view)


def _text(view: QuoteView) -> str:
    said = _said(view)
    lines = (f"“{view.words}”", f"— {said}" if said else "", _source(view), view.address)
    return "\n".join(line for line in lines if line)


def _markdown(view: QuoteView) -> str:
    """A block quote; the title is a link where the article has an http(s) address."""
    words = "\n".join(f"> {inline(line)}" if line.strip() else ">" for line in f"“{view.words}”".split("\n"))
    title = f"“{inline(view.article_title)}”"
    if view.address.startswith(("http://", "https://")) and not set(view.address) & set(" <>()\n"):
        title = f"[{title}](<{view.address}>)"
    source = ", ".join(filter(None, (title, _page(view), inline(view.outlet), view.published)))
    said = f"**{inline(_said(view))}**, " if _said(view) else ""
    return f"{words}\n>\n> — {said}{source}"


def _citation(view: QuoteView, today: str) -> str:
    """As in a footnote: who, quoted in author, title, outlet, date, page, address, day of looking it up."""
    author = f"{view.author}, " if view.author else ""
    who = f"{_said(view)}, quoted in " if view.speakers else ""
    parts = (f"{who}{author}“{view.article_title}”", view.outlet, view.published, _page(view))
    address = f", {view.address} (accessed {today})" if view.address else ""
    return f"{', '.join(filter(None, parts))}{address}."


def _said(view: QuoteView) -> str:
    return ", ".join(filter(None, (view.speaker_names, *(speaker.role for speaker in view.speakers[:1]))))


def _source(view: QuoteView) -> str:
    return ", ".join(filter(None, (f"“{view.article_title}”", _page(view), view.outlet, view.published)))


def _page(view: QuoteView) -> str:
    return f"p. {view.pages}" if view.pages else ""

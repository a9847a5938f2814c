"""What is printed, as values: blocks of runs of text. Nothing here or later is ever read as markup."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from quotetracker.match.diff import Op
from quotetracker.model.views import ArticleView, QuoteFilter, QuoteView
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span
from quotetracker.ui.compare.chip import outlet_of
from quotetracker.ui.compare.told import Compared, Version
from quotetracker.ui.compare.words import flat
from quotetracker.ui.export.sheet_words import tongue
from quotetracker.ui.language.wording import retold, shown_date, tr
from quotetracker.ui.matches.relation_words import relation_word
from quotetracker.ui.speakers.lifeline_told import Told, head_of
from quotetracker.ui.speakers.words import counted, joined

#: Quotes on one paper; a quote sheet as a file takes more.
MOST = 2000

_CLOSING = "”’»›“\"'"


class Look(Enum):
    """How a run of text looks."""

    PLAIN = auto()
    BOLD = auto()
    SMALL = auto()
    MARKED = auto()
    """Words of a quote: on a grey ground and underlined."""
    NUMBER = auto()
    """The id of a quote behind its words, raised."""
    CUT = auto()
    """Struck out: words that only the base has."""
    ADDED = auto()
    """Bold and underlined: words that the base does not have."""


class Form(Enum):
    """What a block is."""

    TITLE = auto()
    NOTE = auto()
    HEADING = auto()
    TEXT = auto()
    QUOTE = auto()
    SOURCE = auto()
    PICTURE = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look."""

    text: str
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph."""

    form: Form
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """All that is printed at once; ``picture`` is a PNG that stands where a block of that form is."""

    name: str
    blocks: tuple[Block, ...]
    picture: bytes = b""


def sheet_paper(desk: Desk, wanted: QuoteFilter, order: str) -> Paper:
    """The quotes that pass a filter, one under another, with their sources. Works in the background."""
    count = desk.quotes.count(wanted)
    views = desk.quotes.page(wanted, order=order, limit=MOST)
    library = desk.library().name
    told = desk.sheets.describe(wanted, tongue=tongue())
    note = " · ".join(filter(None, (library, counted(count, "quote"), told)))
    blocks = [_block(Form.TITLE, tr("Quotes")), _block(Form.NOTE, note)]
    if count > len(views):
        left = tr("Only the first {most} are printed; export a quote sheet for all.", most=MOST)
        blocks.append(_block(Form.NOTE, left))
    for view in views:
        blocks += _quote(view)
    return Paper(tr("Quotes"), tuple(blocks))


def article_paper(desk: Desk, article: ArticleId) -> Paper:
    """An article with its quotes marked and numbered, and a list of who said them. Works in the background."""
    view = desk.articles.get(article)
    quotes = desk.quotes.of_article(article)
    body = list(_marked(view, quotes))
    has_title = bool(body) and body[0].form is Form.TITLE  # it stands in the text, and may be quoted itself
    title = body.pop(0) if has_title else _block(Form.TITLE, view.title or tr("Untitled"))
    blocks = [title, _block(Form.NOTE, _particulars(view)), *body]
    if quotes:
        blocks.append(_block(Form.HEADING, tr("Quotes in this article")))
    for quote in quotes:
        head = Run(f"{quote.public_id}  ", Look.BOLD)
        who = quote.speaker_names or tr("Nobody named")
        roles = ", ".join(dict.fromkeys(one.role for one in quote.speakers if one.role))
        flags = ", ".join(f"{flag.relation.sign} {relation_word(flag.relation)}" for flag in quote.flags)
        rest = "  ·  ".join(filter(None, (roles, retold(quote.kind.value), retold(quote.checked.value), flags)))
        blocks.append(Block(Form.TEXT, (head, Run(who, Look.BOLD), Run(f"  ·  {rest}", Look.SMALL))))
        blocks.append(_block(Form.QUOTE, _in_marks(quote)))
        if quote.note:
            blocks.append(_block(Form.SOURCE, quote.note))
    return Paper(view.title or tr("Untitled"), tuple(blocks))


def comparison_paper(compared: Compared) -> Paper:
    """The versions of a statement one under another, with each change marked and named."""
    title = tr("{versions} versions of one statement", versions=len(compared.versions))
    blocks = [_block(Form.TITLE, title), _block(Form.NOTE, tr("Struck out: only in the base. Bold: only here."))]
    for version in compared.versions:
        blocks += _version(version)
    return Paper(title, tuple(blocks))


def lifeline_paper(name: str, summary: str, told: Told, picture: bytes) -> Paper:
    """A speaker's time line: the picture as it stands, and all of it as a list."""
    title = tr("What {lifeline} said, in time", lifeline=name)
    blocks = [_block(Form.TITLE, title), _block(Form.NOTE, summary)]
    if picture:
        blocks.append(Block(Form.PICTURE, ()))
    for said in told.said:
        lines = told.tip(said).split("\n")
        blocks.append(Block(Form.TEXT, (Run(head_of(said), Look.BOLD),)))
        blocks.append(_block(Form.QUOTE, flat(said.words)))
        blocks += [_block(Form.SOURCE, line) for line in lines[2:]]
    return Paper(title, tuple(blocks), picture)


def _block(form: Form, text: str) -> Block:
    return Block(form, (Run(text),))


def _in_marks(quote: QuoteView) -> str:
    words = flat(quote.words)
    return f"“{words}”" if quote.kind is Kind.DIRECT else words


def _quote(view: QuoteView) -> Iterator[Block]:
    named = [f"{one.name}, {one.role}" if one.role else one.name for one in view.speakers]
    yield Block(Form.TEXT, (Run("; ".join(named) or tr("Nobody named"), Look.BOLD),))
    yield _block(Form.QUOTE, _in_marks(view))
    page = tr("p. {pages}", pages=view.pages) if view.pages else ""
    parts = (
        view.public_id,
        view.article_title,
        view.outlet,
        view.author,
        shown_date(view.published),
        page,
        view.address,
    )
    yield _block(Form.SOURCE, joined(*parts))
    flags = ", ".join(f"{flag.relation.sign} {relation_word(flag.relation)} ×{flag.count}" for flag in view.flags)
    if more := " · ".join(filter(None, (retold(view.checked.value), flags, view.note))):
        yield _block(Form.SOURCE, more)


def _particulars(view: ArticleView) -> str:
    return joined(view.outlet, view.author, shown_date(view.published), view.address, view.note)


def _marked(view: ArticleView, quotes: Sequence[QuoteView]) -> Iterator[Block]:
    """The text by paragraphs, with the words of quotes marked; where several overlap their ids stand together."""
    spans = sorted((span.start, span.end, quote.public_id) for quote in quotes for span in quote.spans)
    text = view.text
    ends: dict[int, list[str]] = {}
    for quote in quotes:
        if quote.spans:
            ends.setdefault(_behind_marks(text, quote.spans[-1].end), []).append(quote.public_id)
    at = 0
    for nth, line in enumerate(text.split("\n")):
        paragraph = Span(at, at + len(line)) if line else None
        at += len(line) + 1
        if paragraph is None:
            continue
        inside = [(start, end) for start, end, _ in spans if start < paragraph.end and end > paragraph.start]
        form = Form.TITLE if nth == 0 and line.strip() == view.title else Form.TEXT
        yield Block(form, tuple(_runs(text, paragraph, inside, ends)))


def _behind_marks(text: str, end: int) -> int:
    """Where the number of a quote stands: not between its last word and its closing marks."""
    while text[end : end + 1] and text[end] in _CLOSING:
        end += 1
    return end


def _runs(text: str, paragraph: Span, inside: Sequence[tuple[int, int]], ends: dict[int, list[str]]) -> Iterator[Run]:
    bounds = {paragraph.start, paragraph.end}
    for start, end in inside:
        bounds |= {max(start, paragraph.start), min(end, paragraph.end)}
    bounds |= {end for end in ends if paragraph.start < end <= paragraph.end}
    places = sorted(bounds)
    for start, end in pairwise(places):
        is_marked = any(first <= start and end <= last for first, last in inside)
        yield Run(text[start:end], Look.MARKED if is_marked else Look.PLAIN)
        if ids := ends.get(end):
            yield Run(f"\u00a0[{', '.join(ids)}]", Look.NUMBER)


def _version(version: Version) -> Iterator[Block]:
    quote, comparison = version.quote, version.comparison
    tags = [retold(quote.kind.value), tr("first") if version.first else "", tr("base") if comparison is None else ""]
    head = joined(outlet_of(quote), *version.particulars, version.speakers, *tags)
    yield Block(Form.HEADING, (Run(f"{version.letter}   "), Run(head)))
    if comparison is None:
        yield _block(Form.QUOTE, _in_marks(quote))
        return
    runs: list[Run] = []
    for part in comparison.diff:
        if part.op is Op.SAME:  # letter case and marks may differ
            runs.append(Run(flat(part.after) + " "))
            continue
        if part.before.strip():
            runs += [Run(flat(part.before), Look.CUT), Run(" ")]
        if part.after.strip():
            runs += [Run(flat(part.after), Look.ADDED), Run(" ")]
    yield Block(Form.QUOTE, tuple(runs))
    reasons = "; ".join(map(retold, comparison.reasons))
    yield _block(Form.SOURCE, f"{comparison.relation.sign} {relation_word(comparison.relation)}: {reasons}")

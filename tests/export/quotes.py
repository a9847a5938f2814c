"""Quote views and rows for these tests."""

from dataclasses import fields, replace

from quotetracker.export.sheet import COLUMNS, SheetInfo, SheetRow
from quotetracker.match.relations import Relation
from quotetracker.model.views import FlagView, QuoteView, SpokenBy
from quotetracker.model.vocabulary import ArticleId, Checked, QuoteId, SpeakerId, Verdict
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span

INFO = SheetInfo("Tram quotes", "speaker: Poe", "2026-11-22T12:00:00Z", "Newsroom")

QUOTE = QuoteView(
    id=QuoteId(7),
    article=ArticleId(1),
    article_title="Tram opens",
    outlet="The Ledger",
    author="Jane Doe",
    published="2026-11-03",
    address="https://ledger.example/tram?a=1&b=2",
    kind=Kind.DIRECT,
    words="We will open on time\nin May",
    spans=(Span(10, 30),),
    before="",
    after="",
    speakers=(SpokenBy(SpeakerId(1), "Ann Poe", "Mayor"), SpokenBy(SpeakerId(2), "The city", "")),
    mention=None,
    mention_words="",
    cue=None,
    cue_words="",
    said_on="2026-11",
    said_where="Corvane",
    occasion="press conference",
    said_to="reporters",
    said_through="a spokesman",
    original_language="pl",
    checked=Checked.RECORDING,
    note="heard twice",
    flags=(FlagView(Relation.ALTERED, 1), FlagView(Relation.REPEAT, 3)),
    verdicts=(Verdict.DISPUTED, Verdict.OPEN),
)

ROW = SheetRow.of(QUOTE, place="paragraph 2, characters 11–30")

FORMULAS = (
    "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.example\")", "\t=1", "\r=1", "\n=1",
    " =1", "  +1", "\u00a0=1", "\u3000@x", "\u200b=1", "\ufeff=1", "＝1+1", "＋1", "－1", "＠x", " ＝1", "=\"a\"&\"b\"",
    "-2+3+cmd|x", "@=1", "+=1", "=IMPORTXML(\"http://x.example\",\"//a\")", "=WEBSERVICE(\"http://x\")",
    "=DDE(\"a\";\"b\")", "\t", "-", "=", "\x0b=1", "\u2028=1", "\u202e=1", "\x1f=1", "=\n1", "-“we said no”",
    "\u00ad=1", "'=1", "==1", "{=1}", "%=1",
)  # fmt: skip

ATTACKS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "javascript:alert(1)",
    "' onmouseover='alert(1)", "\" onfocus=\"alert(1)\" autofocus=\"", "</style><script>x</script>",
    "</blockquote><h1>x</h1>", "<!--", "-->", "]]>", "&lt;script&gt;", "{{ 7*7 }}", "{% raw %}",
    "<iframe src=//x.example>", "<a href=javascript:x>y</a>", "http://x.example/\"><script>",
    "https://x.example/' onclick='x", "data:text/html,<script>x</script>", "//x.example", "JaVaScRiPt:x",
    " javascript:x", "https://x.example/<b>", "http:", "https://", "vbscript:x", "file:///etc/passwd", "http://[::1",
    "https://x.example/\u202egpj.exe", "https://x.example/a b", "\x00<script>", "<base href=//x>",
    "<meta http-equiv=refresh content=0>", "https://x.example/)](javascript:x)", "[a](javascript:x)",
    "![a](http://x/p.png)", "`code`", "# head", "> quote", "1. one", "- item", "+ item", "| a | b |", "***", "___",
    "~~~", "```", "    code", "\tcode", "<http://x.example>", "[a]: javascript:x", "\\", "a  \nb", "a\n\n\nb",
    "a\n---", "a\n===", "&copy; &#60;", "**b** _i_ ~~s~~", "$x$", ":smile:", "[^1]", "<div\nonclick=x>", "*" * 500,
    "1)", "=", "-", "+", "<", "a\n> b\n\nc", "a\\\nb",
)  # fmt: skip


def row_of(value: str) -> SheetRow:
    """A row with ``value`` in every field."""
    return SheetRow(**{field.name: value for field in fields(SheetRow)})


def with_quote(words: str) -> SheetRow:
    """A row whose quote is ``words``."""
    return replace(ROW, quote=words)


def headings() -> list[str]:
    """The headings of the sheet."""
    return [column.heading for column in COLUMNS]

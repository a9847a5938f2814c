"""What the table of quotes says in words: columns, orders, and the text of each cell."""

import html
from dataclasses import dataclass
from enum import Enum, auto

from quotetracker.model.views import QuoteView
from quotetracker.model.vocabulary import Checked, Verdict
from quotetracker.text.kind import Kind
from quotetracker.ui.language.wording import capital, later, retold, shown_date, tr
from quotetracker.ui.matches.relation_words import gravest_first, spoken
from quotetracker.ui.speakers.scripts import marked, mixed

#: Quotes up to this many characters are shown with the words around them: "a fine mess" says little alone.
_SHORT = 60
#: Two lines never show more than this many characters, so the rest need not be laid out.
_LONGEST = 600
_CONTEXT = 32
_MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』"


class Tone(Enum):
    """Which colour of the theme a word takes."""

    MUTED = auto()
    SUCCESS = auto()
    WARNING = auto()
    DANGER = auto()


#: Orders of a listing with their names, as in ``queries.QUOTE_ORDERS``.
ORDERS = (
    ("newest", later("Newest first")),
    ("published", later("Oldest first")),
    ("speaker", later("Speaker, A to Z")),
    ("-speaker", later("Speaker, Z to A")),
    ("outlet", later("Outlet, A to Z")),
    ("-outlet", later("Outlet, Z to A")),
    ("article", later("Article, A to Z")),
    ("-article", later("Article, Z to A")),
    ("kind", later("Direct quotes first")),
    ("-kind", later("Mixed quotes first")),
)

#: Against what a quote was checked, in one word.
CHECKED = {
    Checked.ARTICLE: later("article"),
    Checked.RECORDING: later("recording"),
    Checked.TRANSCRIPT: later("transcript"),
    Checked.SPEAKER: later("speaker"),
    Checked.WITNESS: later("witness"),
}

#: Icon and tone of each verdict; the gravest first.
VERDICTS = {
    Verdict.FALSE: ("cross", Tone.DANGER),
    Verdict.MOSTLY_FALSE: ("cross", Tone.DANGER),
    Verdict.DISPUTED: ("warning", Tone.WARNING),
    Verdict.UNPROVABLE: ("help", Tone.MUTED),
    Verdict.OPEN: ("more", Tone.MUTED),
    Verdict.MOSTLY_TRUE: ("check", Tone.SUCCESS),
    Verdict.TRUE: ("check", Tone.SUCCESS),
}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a quote as a line shows them, with what stands around short ones."""

    before: str
    quote: str
    after: str


def shown_words(view: QuoteView) -> Words:
    """The words on one line, in quotation marks if they were; isolated, so that no script turns its neighbours."""
    flat = " ".join(view.words[:_LONGEST].split())
    said = f"\u2068“{flat}”\u2069" if view.kind is Kind.DIRECT else f"\u2068{flat}\u2069"
    if len(flat) > _SHORT:
        return Words("", said, "")
    return Words(_context_before(view.before), said, _context_after(view.after))


def speaker_line(view: QuoteView) -> str:
    """The first speaker, and how many more there are; a sign where a name mixes scripts, of which `tip` says more."""
    if not view.speakers:
        return tr("Nobody named")
    more = len(view.speakers) - 1
    others = f" +{more}" if more else ""
    if any(mixed(speaker.name) for speaker in view.speakers[1:]):
        others = f" ⚠\u00a0+{more}"
    return marked(view.speakers[0].name) + others


def role_line(view: QuoteView) -> str:
    """The role of the first speaker at that date; the other speakers where there are several."""
    if len(view.speakers) > 1:
        return tr("with {names}", names=", ".join(speaker.name for speaker in view.speakers[1:]))
    return view.speakers[0].role if view.speakers else ""


def checked_word(view: QuoteView) -> str:
    """Against what it was checked, in one word; empty when it was not."""
    return tr(CHECKED[view.checked]) if view.checked in CHECKED else ""


def verdicts(view: QuoteView) -> tuple[Verdict, ...]:
    """The verdicts without repetition, the gravest first."""
    return tuple(verdict for verdict in VERDICTS if verdict in view.verdicts)


def flags(view: QuoteView) -> str:
    """The relations to other quotes in words."""
    return ", ".join(spoken(*flag) for flag in gravest_first(tuple((f.relation, f.count) for f in view.flags)))


def cell_text(view: QuoteView, key: str) -> str:
    """One cell in plain words, for screen readers and for copying."""
    match key:
        case "quote":
            return " ".join(view.words[:_LONGEST].split())
        case "speaker":
            return ", ".join(filter(None, (view.speaker_names or tr("Nobody named"), role_line(view))))
        case "kind":
            return capital(retold(view.kind.value))
        case "outlet":
            return view.outlet
        case "date":
            return shown_date(view.published)
        case "elsewhere":
            return flags(view)
        case "checked":
            return capital(retold(view.checked.value))
        case _:
            return ", ".join(retold(verdict.value) for verdict in verdicts(view))


def tip(view: QuoteView, key: str) -> str:
    """What the tooltip of a cell adds; plain words."""
    match key:
        case "quote":
            words = view.words if len(view.words) <= _LONGEST else view.words[:_LONGEST] + "…"
            return f"{words}\n\n{view.article_title}"
        case "speaker":
            named = (f"{one.name}, {one.role}" if one.role else one.name for one in view.speakers)
            odd = mixed(*(one.name for one in view.speakers))
            return "\n".join(filter(None, (*named, odd))) or tr("Nobody is named as the speaker yet.")
        case "outlet":
            return "\n".join(filter(None, (view.outlet, mixed(view.outlet))))
        case _:
            return cell_text(view, key)


def plain_tooltip(words: str) -> str:
    """``words`` as a tooltip that wraps and shows them as they are, even if they look like HTML."""
    return f'<span style="white-space:pre-wrap">{html.escape(words)}</span>' if words else ""


def _context_before(context: str) -> str:
    """What stands before a quote in its paragraph, without the word that the end of the context cut through."""
    near = context.rsplit("\n", 1)[-1]
    is_cut = near == context and len(context) >= _CONTEXT
    near = (near.split(" ", 1)[-1] if is_cut else near).rstrip(_MARKS + " ")
    return f"{'…' if is_cut else ''}{near} " if _has_letters(near) else ""


def _context_after(context: str) -> str:
    """What stands after a quote in its paragraph, without the word that the end of the context cut through."""
    near = context.split("\n", 1)[0]
    is_cut = near == context and len(context) >= _CONTEXT
    near = (near.rsplit(" ", 1)[0] if is_cut else near).lstrip(_MARKS)
    return f"{near}{'…' if is_cut else ''}" if _has_letters(near) else ""


def _has_letters(text: str) -> bool:
    return any(char.isalnum() for char in text)

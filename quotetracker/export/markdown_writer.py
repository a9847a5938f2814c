"""Markdown to read and to paste: each quote as a block quotation with who, where and when; nothing in it is live."""

import re
from collections.abc import Iterable
from typing import BinaryIO

from quotetracker.export.cells import fit, safe_link
from quotetracker.export.sheet import SheetInfo, SheetRow
from quotetracker.export.words import Say

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
#: A colon acts only before a letter or a slash: http://, :smile:.
_SPECIAL = re.compile(r"[\\`*_{}\[\]|~$]|:(?=[A-Za-z/+_-])")
_LINE_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)|([-+=#])")
DETAILS = (
    ("said_on", "Said on"),
    ("said_where", "Where"),
    ("occasion", "Occasion"),
    ("said_to", "Said to"),
    ("said_through", "Said through"),
    ("original_language", "Original language"),
    ("checked", "Checked"),
    ("flags", "Elsewhere"),
    ("verdict", "Verdict"),
    ("note", "Note"),
)


def write(rows: Iterable[SheetRow], info: SheetInfo, out: BinaryIO) -> None:
    """Write ``rows`` as UTF-8 Markdown; marks in the data are escaped, and only http(s) addresses become links."""
    out.write(_heading(info).encode())
    count = 0
    for row in rows:
        count += 1
        out.write(_block(row, info.say).encode())
    out.write(f"{count:,} {info.say('quote' if count == 1 else 'quotes')}\n".encode())


def _heading(info: SheetInfo) -> str:
    say = info.say
    wanted = info.filter_text or say("all quotes")
    facts = (
        f"{say('Library')}: {info.library}",
        f"{say('Filter')}: {wanted}",
        f"{say('Made at')} {_moment(info.made_at)}",
    )
    return f"# {inline(info.title)}\n\n{' · '.join(inline(fact) for fact in facts)}\n\n---\n\n"


def _block(row: SheetRow, say: Say) -> str:
    quote = "\n".join(f"> {line}" if line else ">" for line in _lines(row.quote))
    speaker = f"**{inline(row.speaker)}**" if row.speaker.strip() else f"*{say('speaker not known')}*"
    who = ", ".join(part for part in (speaker, inline(row.role)) if part)
    facts = [f"- {say(heading)}: {inline(value)}\n" for key, heading in DETAILS if (value := getattr(row, key))]
    said_by = f"— {who} ({inline(row.kind)}, {inline(row.id)})"
    return f"{quote}\n\n{said_by}\n\n- {say('Source')}: {_source(row, say)}\n{''.join(facts)}\n---\n\n"


def _source(row: SheetRow, say: Say) -> str:
    title = inline(row.article) or say("untitled article")
    link = safe_link(row.address)
    named = f"[{title}](<{link}>)" if link else title
    about = [inline(value) for value in (row.outlet, row.author, row.published, row.place) if value]
    if row.address and not link:
        about.append(inline(row.address))
    return ", ".join([named, *about])


def inline(value: str) -> str:
    """``value`` on one line, with everything escaped that Markdown or HTML would act on."""
    return _escaped(" ".join(fit(value).split()))


def _lines(value: str) -> list[str]:
    """The lines of ``value``, escaped; a backslash at the end of a line keeps its break."""
    lines = [_escaped(line.rstrip()) for line in fit(value).split("\n")]
    return [line + ("\\" if line and nth + 1 < len(lines) and lines[nth + 1] else "") for nth, line in enumerate(lines)]


def _escaped(line: str) -> str:
    blanks = len(line) - len(line.lstrip())
    indent = "".join(f"&#{ord(char)};" for char in line[:blanks])  # four blanks would make a block of code
    text = _SPECIAL.sub(lambda found: "\\" + found[0], line[blanks:])
    text = "".join(_ENTITIES.get(char, char) for char in text)
    return indent + _LINE_START.sub(_escaped_start, text, count=1) if _LINE_START.match(text) else indent + text


def _escaped_start(found: re.Match[str]) -> str:
    return f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}"


def _moment(utc: str) -> str:
    """A moment as people read it, “2026-11-22 12:00 UTC”; what is none as it is."""
    return f"{utc[:10]} {utc[11:16]} UTC" if re.fullmatch(r"[-\d]{10}T[\d:]{8}Z", utc) else utc

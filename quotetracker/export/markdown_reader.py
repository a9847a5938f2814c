"""Reads quotes in Markdown again: what is escaped becomes what it stands for, what marks is taken away."""

import io
import re
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO
from urllib.parse import unquote

from quotetracker.export.cells import safe_link
from quotetracker.export.markdown_writer import DETAILS
from quotetracker.export.rereading import Line, plain
from quotetracker.export.sheet import SheetInfo, SheetRow

NAMES = ("Quote", "Speaker", "Article", "Note")
_RULE = "---"
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">"}
#: An escape, a character by its name or number, the end of a link, or a mark that stands for no character.
_SIGNS = re.compile(
    r"\\(?P<escaped>.)|&(?P<name>amp|lt|gt);|&#(?P<number>\d+);|\]\(<(?P<link>[^>]*)>\)|[\\*\[]", re.DOTALL
)


def first(info: SheetInfo) -> Line:
    """What stands above the quotes."""
    say = info.say
    wanted = info.filter_text or say("all quotes")
    made = f"{say('Made at')} {_moment(info.made_at)}"
    facts = (f"{say('Library')}: {info.library}", f"{say('Filter')}: {wanted}", made)
    return (_one_line(info.title), " · ".join(map(_one_line, facts)))


def line(row: SheetRow, info: SheetInfo) -> Line:
    """What the block of a quote has to hold."""
    say = info.say
    quote = "\n".join(part.rstrip() for part in plain(row.quote).split("\n"))
    speaker = _one_line(row.speaker) or say("speaker not known")
    who = ", ".join(part for part in (speaker, _one_line(row.role)) if part)
    more = [f"{say(heading)}: {_one_line(value)}" for key, heading in DETAILS if (value := getattr(row, key))]
    by = f"{who} ({_one_line(row.kind)}, {_one_line(row.id)})"
    return (quote, by, f"{say('Source')}: {_source(row, info)}", "\n".join(more))


def last(info: SheetInfo, count: int) -> Line:
    """What stands below them."""
    return (f"{count:,} {info.say('quote' if count == 1 else 'quotes')}",)


def lines(file: BinaryIO, _info: SheetInfo) -> Iterator[Line]:
    """What is there."""
    block: list[str] = []
    is_first = True
    with io.TextIOWrapper(file, encoding="utf-8", newline="\n") as text:
        for raw in text:
            said = raw.removesuffix("\n")
            if said != _RULE:
                if said:
                    block.append(said)
            else:
                yield _heading(block) if is_first else _block(block)
                is_first, block = False, []
    yield tuple(block)


def _heading(block: list[str]) -> Line:
    return tuple(_unmarked(said.removeprefix("# ")) for said in block)


def _block(block: list[str]) -> Line:
    quote = [said[1:].removeprefix(" ") for said in block if said[0] == ">"]
    by, source, *more = [said for said in block if said[0] != ">"]
    if by[:2] != "— " or any(said[:2] != "- " for said in (source, *more)):
        raise ValueError("a block that is none")
    told = "\n".join(_unmarked(said[2:]) for said in more)
    return ("\n".join(map(_unmarked, quote)), _unmarked(by[2:]), _unmarked(source[2:]), told)


def _source(row: SheetRow, info: SheetInfo) -> str:
    title = _one_line(row.article) or info.say("untitled article")
    linked = bool(safe_link(row.address))
    named = f"{title} <{unquote(plain(row.address).strip())}>" if linked else title
    about = [_one_line(value) for value in (row.outlet, row.author, row.published, row.place) if value]
    if row.address and not linked:
        about.append(_one_line(row.address))
    return ", ".join([named, *about])


def _one_line(value: str) -> str:
    return " ".join(plain(value).split())


def _moment(utc: str) -> str:
    """A moment as the sheet tells it, without seconds."""
    try:
        return f"{datetime.strptime(utc, '%Y-%m-%dT%H:%M:%SZ'):%Y-%m-%d %H:%M} UTC"  # noqa: DTZ007 - it says so itself
    except ValueError:
        return utc


def _unmarked(said: str) -> str:
    return _SIGNS.sub(_meant, said) if not said.isalnum() else said


def _meant(found: re.Match[str]) -> str:
    if escaped := found["escaped"]:
        return escaped
    if name := found["name"]:
        return _ENTITIES[name]
    if number := found["number"]:
        return chr(int(number))
    return f" <{unquote(found['link'])}>" if found["link"] is not None else ""

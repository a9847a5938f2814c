"""RTF documents, by striprtf, with its letters counted a second time."""

import re
from collections.abc import Iterator

from quotetracker.errors import ImportFailedError
from quotetracker.importing.accounting import accounted
from quotetracker.importing.bylines import author_of
from quotetracker.importing.dates import published_date
from quotetracker.importing.parsed import Parsed, Piece
from quotetracker.importing.rtf_apart import CELL, lifted
from quotetracker.importing.sentences import quoted

#: striprtf took 14 s for 20 MB; pictures are taken out before this is measured.
_MAX_SIZE = 8 * 1024 * 1024
_MAX_DEPTH = 2_000
_PICTURE = re.compile(r"[0-9a-fA-F\s]{2000,}")
_BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
_TOKEN = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.IGNORECASE
)
_SILENT = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "themedata",
        "datastore",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "generator",
        "latentstyles",
        "xmlnstbl",
        "header",
        "footer",
        "headerl",
        "headerr",
        "headerf",
        "footerl",
        "footerr",
        "footerf",
        "fldinst",
        "filetbl",
        "revtbl",
    ]
)
#: A paragraph that ends in a cell: the row goes on.
_BEFORE_CELL = re.compile(rf"\s*{CELL}[ \t]*")
_CODE_PAGE = re.compile(r"\\ansicpg\d{1,5}")
#: How word processors write the sign of a list: a letter of a font of symbols, and a tab.
_BULLET = re.compile("^[\ue000-\uf8ff·•]\\s+")
_INFO = re.compile(r"\{\\(title|author|doccomm)\s+([^{}]{1,400})\}")
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_HEX = re.compile(r"\\'([0-9a-fA-F]{2})")
_UNI = re.compile(r"\\u(-?\d{1,6})\s?\??")


def read(data: bytes, *, name: str) -> Parsed:
    """Read the RTF document ``data``; ImportFailedError when it is damaged or far too big."""
    named = quoted(name)
    source = _PICTURE.sub("", _without_binary(data).decode("latin-1"))
    if len(source) > _MAX_SIZE or _depth(source) > _MAX_DEPTH:
        raise ImportFailedError(f"{named} is too big or too deeply nested for an RTF document.", _SAVE)
    body, apart = lifted(source)
    head = _CODE_PAGE.search(source[:2_000])
    prolog = f"{{\\rtf1\\ansi{head[0] if head else ''} "
    try:
        found = list(_body_pieces(_text(body)))
        for part in apart:
            lines = _lines(_text(f"{prolog}{part.source}}}"))
            found += [Piece(line, taken=not part.why, why=part.why) for line in lines]
    except Exception as error:
        # striprtf is given what nobody checked: fuzzing met TypeError, ValueError and OverflowError.
        raise ImportFailedError(f"{named} is damaged: it is no valid RTF.", _SAVE, detail=repr(error)) from error
    pieces = tuple(found)
    first = [piece.text for piece in pieces[:6]]
    info = {key: _plain(value) for key, value in _INFO.findall(source[:200_000])}
    made = _CREATED.search(source[:200_000])
    parsed = Parsed(
        title=info.get("title", "") or (first[0] if first and len(first[0]) <= 200 else ""),
        author=next((name for line in first if (name := author_of(line))), "") or info.get("author", ""),
        published=published_date(f"{made[1]}-{made[2]:0>2}-{made[3]:0>2}") if made else "",
        pieces=pieces,
    )
    return accounted(parsed, [run for part in (body, *(one.source for one in apart)) for run in _runs(part)])


_SAVE = "Open it in a word processor, save it as .docx and add that."


def _text(source: str) -> str:
    from striprtf.striprtf import rtf_to_text

    text = str(rtf_to_text(source, encoding="cp1252", errors="replace"))  # type: ignore[no-untyped-call]
    # It hands out characters beyond the first 65,536 as two halves.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _BEFORE_CELL.sub(CELL, text)


def _lines(text: str) -> Iterator[str]:
    for line in re.split(r"\n+", text):
        if line.strip(f" \t{CELL}"):
            yield line.strip(" \t")


def _body_pieces(text: str) -> Iterator[Piece]:
    """Paragraphs, and the rows of tables with tabs between their cells."""
    table = 0
    inside = False
    for line in _lines(text):
        is_row = CELL in line
        table += is_row and not inside
        inside = is_row
        line = "\t".join(cell.strip() for cell in line.strip(f"{CELL} ").split(CELL)) if is_row else line
        yield Piece(_BULLET.sub("• ", line), group=table if is_row else 0)


def _without_binary(data: bytes) -> bytes:
    r"""``data`` without raw bytes after ``\bin``, which may hold braces that are none."""
    parts: list[bytes] = []
    at = 0
    while found := _BINARY.search(data, at):
        parts.append(data[at : found.start()])
        at = min(len(data), found.end() + int(found[1]))
    return b"".join(parts) + data[at:]


def _depth(source: str) -> int:
    depth = most = 0
    for brace in re.findall(r"(?<!\\)[{}]", source):
        depth += 1 if brace == "{" else -1
        most = max(most, depth)
    return most


def _runs(source: str) -> list[str]:
    """Stretches of shown text, found by a small reader of its own: the second way to the same letters."""
    runs: list[str] = []
    line: list[str] = []
    silent = [False]
    fresh = skip = 0
    for found in _TOKEN.finditer(source):
        word, number, code, sign, brace, text = found.groups()
        if brace == "{":
            silent.append(silent[-1])
            fresh = 2
        elif brace:
            if len(silent) > 1:
                silent.pop()
        elif word:
            silent[-1] = silent[-1] or (fresh > 0 and word in _SILENT)
            if word in {"par", "line", "cell", "row", "sect", "page"}:
                runs.append("".join(line))
                line = []
            elif word == "u" and number and not silent[-1]:
                line.append(_character(int(number)))
                skip = 1
        elif code:
            if skip:
                skip = 0
            elif not silent[-1]:
                line.append(bytes([int(code, 16)]).decode("cp1252", "replace"))
        elif sign == "*":
            silent[-1] = silent[-1] or fresh > 0
        elif text:
            if not silent[-1]:
                line.append(text[1:] if skip else text)
            skip = 0
        fresh = max(0, fresh - 1)
    runs.append("".join(line))
    return [run for run in runs if run.strip()]


def _character(number: int) -> str:
    number %= 0x10000
    return "" if 0xD800 <= number < 0xE000 else chr(number)


def _plain(value: str) -> str:
    value = _UNI.sub(lambda found: _character(int(found[1])), value)
    return _HEX.sub(lambda found: bytes([int(found[1], 16)]).decode("cp1252", "replace"), value).strip()

"""Mails and web archives (MHTML): the text that people read; attachments are named and never opened."""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from quotetracker.errors import ImportFailedError
from quotetracker.importing import html_page
from quotetracker.importing.accounting import accounted
from quotetracker.importing.decoding import decode
from quotetracker.importing.html_blocks import blocks_of
from quotetracker.importing.html_pieces import pieces_of
from quotetracker.importing.html_tree import parse, runs_outside_tags
from quotetracker.importing.parsed import Parsed, Piece
from quotetracker.importing.sentences import one_line, quoted

#: 5,000 nested parts ended in RecursionError, 200,000 parts took a minute (measured).
_MAX_PARTS = 200
_MAX_DEPTH = 20
_MAX_HEAD = 128 * 1024
_MAX_LINE = 8 * 1024
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
#: What stands above the mail that is answered, as programs write it.
_EARLIER = re.compile(
    r"(?:-{3,}|_{5,})\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht"
    r"|mensaje original|message d'origine)|(?:On|Am|El|Le)\b.{6,200}\b(?:wrote|schrieb|escribió|a écrit).{0,80}:\s*$"
    r"|_{10,}\s*\n(?:From|Von|De): ",
    re.IGNORECASE | re.DOTALL,
)
#: What programs for mailings put around a text, in short lines.
_FURNITURE = re.compile(
    r"(?:view|read|open|see)\b.{0,30}\b(?:browser|online)|unsubscribe|manage (?:your )?(?:preferences|subscription)"
    r"|(?:im|in) (?:ihrem )?browser (?:ansehen|anzeigen|öffnen|lesen)|(?:newsletter )?abbestellen|abmelden"
    r"|ver (?:este correo )?en (?:el|su|tu) navegador|darse de baja|cancelar (?:la )?suscripción"
    r"|(?:voir|afficher) dans (?:le|votre) navigateur|se désabonner|se désinscrire",
    re.IGNORECASE,
)
_SHORT = 100
_PASTE = "Open it in a mail program, copy the text and paste it here."
_SAVED = re.compile(rb"^(?:snapshot-)?content-location:[ \t]*(https?://\S+)", re.IGNORECASE | re.MULTILINE)


def read(data: bytes, *, name: str) -> Parsed:
    """Read the mail ``data``: sender, subject, date and the text of its body."""
    message = _message(data, name)
    warnings: list[str] = []
    pieces: list[Piece] = []
    runs: list[str] = []
    attachments: list[str] = []
    for part in _shown(message, attachments):
        text = _text(part, name, warnings)
        if part.get_content_type() == "text/html":
            page = parse(text, quoted(name))
            blocks = blocks_of(page.body)
            found = pieces_of(blocks, blocks, group=1 + max((piece.group for piece in pieces), default=0))
            pieces += map(_without_furniture, found)
            runs += runs_outside_tags(text)
        else:
            pieces += _told(re.split(r"\n[ \t]*\n", _unwrapped(text)))
            runs.append(text)
    if attachments:
        listed = ", ".join(f"“{one}”" for one in attachments[:5])
        warnings.append(f"Attachments were not opened: {listed}. Save them and add them if they matter.")
    sender, address = parseaddr(_header(message, "from"))
    parsed = Parsed(
        title=one_line(_header(message, "subject")),
        author=one_line(sender),
        outlet=one_line(_header(message, "organization")) or address.rpartition("@")[2],
        published=_date(_header(message, "date")),
        language=one_line(_header(message, "content-language"))[:35],
        warnings=tuple(warnings),
        pieces=tuple(pieces),
    )
    return accounted(parsed, runs)


def read_archive(data: bytes, *, name: str) -> Parsed:
    """Read the web page in the web archive ``data``; its pictures and styles are never looked at."""
    message = _message(data, name)
    page = next((part for part in _leaves(message) if part.get_content_type() == "text/html"), None)
    if page is None:
        raise ImportFailedError(f"{quoted(name)} holds no web page.", "Save the page again, as “complete web page”.")
    warnings: list[str] = []
    parsed = html_page.read(_text(page, name, warnings), name=name)
    saved = _SAVED.search(data[:20_000])
    address = parsed.address or (saved[1].decode("ascii", "replace") if saved else "")
    return replace(parsed, address=address, warnings=(*warnings, *parsed.warnings))


def _message(data: bytes, name: str) -> EmailMessage:
    named = quoted(name)
    head = re.split(rb"\r?\n\r?\n", data.lstrip(), maxsplit=1)[0]
    # Encoded words in a header of 2 MB took 6 GB (measured); the longest honest ones are lists of recipients.
    if len(head) > _MAX_HEAD or len(_BOUNDARY.findall(data)) > _MAX_DEPTH * 4:
        raise ImportFailedError(f"{named} is no mail for people: its header is far too big.", _PASTE)
    boundaries = re.findall(rb"^--([^\r\n]{1,80})$", data.replace(b"\r\n", b"\n"), re.MULTILINE)
    if len(boundaries) > _MAX_PARTS * 2:
        raise ImportFailedError(f"{named} is no mail for people: it has more than {_MAX_PARTS} parts.", _PASTE)
    try:
        # Old headers are parsed only when they are asked for, one by one and bounded.
        message = email.message_from_bytes(data.lstrip(), policy=email.policy.default)
    except (MessageError, RecursionError, ValueError, LookupError) as error:
        raise ImportFailedError(f"{named} is damaged and cannot be read.", _PASTE, detail=repr(error)) from error
    return message


def _leaves(message: EmailMessage, depth: int = 0) -> Iterator[EmailMessage]:
    """Parts that hold something themselves, in order."""
    if message.is_multipart() and depth < _MAX_DEPTH:
        for part in message.get_payload()[:_MAX_PARTS]:  # type: ignore[index]
            if isinstance(part, EmailMessage):
                yield from _leaves(part, depth + 1)
    elif not message.is_multipart():
        yield message


def _shown(message: EmailMessage, attachments: list[str]) -> Iterator[EmailMessage]:
    """The parts that are the body: of alternatives the plain one if it says as much, and text that is shown inline."""
    if message.is_multipart() and message.get_content_type() == "multipart/alternative":
        leaves = list(_leaves(message))
        plain = [part for part in leaves if part.get_content_type() == "text/plain"]
        rich = [part for part in leaves if part.get_content_type() == "text/html"]
        # A plain part that only says "your program cannot show this mail" is none.
        short = sum(len(part.get_payload()) for part in plain) * 20 < sum(len(part.get_payload()) for part in rich)
        yield from (rich if rich and (short or not plain) else plain)[:1]
    elif message.is_multipart():
        for part in message.get_payload()[:_MAX_PARTS]:  # type: ignore[index]
            if isinstance(part, EmailMessage):
                yield from _shown(part, attachments)
    elif message.get_content_type() in {"text/plain", "text/html"} and not _is_attachment(message):
        yield message
    else:
        attachments.append(one_line(_file_name(message))[:80] or message.get_content_type())


def _is_attachment(part: EmailMessage) -> bool:
    return _header(part, "content-disposition").lower().startswith("attachment")


def _file_name(part: EmailMessage) -> str:
    try:
        return (part.get_filename() or "").replace("\\", "/").rpartition("/")[2]
    except (MessageError, ValueError, LookupError, AttributeError, IndexError, TypeError):
        return ""


def _text(part: EmailMessage, name: str, warnings: list[str]) -> str:
    try:
        data = part.get_payload(decode=True)
        charset = str(part.get_content_charset() or "")
    except (MessageError, ValueError, LookupError, AttributeError, IndexError, TypeError) as error:
        raise ImportFailedError(f"{quoted(name)} is damaged and cannot be read.", _PASTE, detail=repr(error)) from error
    if not isinstance(data, bytes) or not data.strip():
        return ""
    if charset:
        try:
            return data.decode(charset)
        except (LookupError, ValueError):  # a NUL in the name of a charset is a ValueError
            warnings.append(f"The mail says that it is encoded in {one_line(charset)[:30]}, but it cannot be read so.")
    decoded = decode(data, name=name, declared=part.get_content_type() == "text/html")
    warnings += decoded.warnings
    return decoded.text


def _header(message: EmailMessage, name: str) -> str:
    """One header as text; empty when it is missing, too long, or breaks the parser."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    if not raw or len(str(raw)) > _MAX_LINE:
        return str(raw)[:200]
    try:
        return str(message[name] or "")
    except Exception:  # noqa: BLE001 - the parser of addresses raises IndexError, RecursionError and others on bad ones
        return str(raw)[:200]


def _told(blocks: list[str]) -> list[Piece]:
    """The blocks of a mail; the earlier mails at its end, to which it answers, are left out."""
    pieces = [Piece(block) for block in blocks]
    begin = next((nth for nth, block in enumerate(blocks) if nth and _EARLIER.match(block.strip())), len(blocks))
    rest = [line for block in blocks[begin:] for line in block.split("\n") if line.strip()]
    quoted_lines = sum(line.lstrip().startswith(">") for line in rest)
    # Where own words stand between the quoted ones, the one cannot be read without the other.
    headed = bool(rest) and not rest[0].rstrip().endswith(":")
    if begin < len(blocks) and (headed or not quoted_lines or _is_quoted_to_its_end(rest[1:])):
        pieces[begin:] = [Piece(block, taken=False, why="an earlier mail") for block in blocks[begin:]]
    return pieces


def _is_quoted_to_its_end(lines: list[str]) -> bool:
    """Whether no own words follow quoted ones; what follows a line of another program's head is quoted too."""
    for line in lines:
        if _EARLIER.match(line.strip()):
            return True
        if not line.lstrip().startswith(">"):
            return False
    return True


def _without_furniture(piece: Piece) -> Piece:
    if piece.taken and len(piece.text) <= _SHORT and _FURNITURE.search(piece.text):
        return Piece(piece.text, taken=False, group=piece.group, why="around the mail")
    return piece


def _date(value: str) -> str:
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _unwrapped(text: str) -> str:
    """Lines of flowed mails joined: a line that ends in a blank goes on."""
    text = text.replace("\r\n", "\n")
    return re.sub(r"(?<=\S) \n(?=[^\s>\-])", " ", text)

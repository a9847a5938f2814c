"""Bytes to text: byte order mark, declared encoding, UTF-8, then a guess that is said aloud."""

import codecs
import re
from dataclasses import dataclass

from quotetracker.errors import ImportFailedError
from quotetracker.importing.guessing import guess
from quotetracker.importing.sentences import quoted

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)
#: What a page may declare, by Python's name. Others ("unicode_escape", "idna") are decoders, but not of text.
_NAMES = (
    "utf-8 ascii cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874 cp932 cp949 big5 big5hkscs "
    "euc_jp euc_kr gb2312 gbk gb18030 iso2022_jp iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 "
    "iso8859-8 iso8859-9 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic "
    "shift_jis tis-620"
)
_ALLOWED = frozenset(_NAMES.split())
#: Web pages say the first and mean the second, as every browser knows.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b"))
_META_WITHIN = 8 * 1024


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text of a file, the encoding it was read in, and what is doubtful about that."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, *, name: str, declared: bool) -> Decoded:
    """Decode ``data``; with ``declared``, heed what a web page says of itself. Only a guess or a loss is warned of."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _with_losses(data[len(mark) :], encoding)
    if wide := wide_encoding(data):
        return Decoded(
            data.decode(wide), wide, (f"The file does not name its encoding; it was read as {wide.upper()}.",)
        )
    warnings: tuple[str, ...] = ()
    if declared and (said := _declaration(data)):
        if text := _as_declared(data, said):
            return text
        warnings = (f"The page says that it is encoded in {said}, but it cannot be read so.",)
    guessed = _utf8(data) or _by_lines(data) or _guessed(data, name)
    return Decoded(guessed.text, guessed.encoding, (*warnings, *guessed.warnings))


def wide_encoding(data: bytes) -> str:
    """UTF-16 or UTF-32 when ``data`` is that without doubt, with or without a byte order mark; else empty."""
    for mark, encoding in _BOMS[1:]:
        if data.startswith(mark):
            return encoding
    if b"\x00" not in data[:4096] or _is_narrow(data):
        return ""
    return next((name for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be") if _reads_well(data, name)), "")


def count_controls(data: bytes) -> int:
    """How many bytes are control characters that no text in a one-byte encoding or in UTF-8 has."""
    return len(data) - len(data.translate(None, _CONTROLS))


def _is_narrow(data: bytes) -> bool:
    """Whether ``data`` is UTF-8 with a few stray NULs in it: the controls of UTF-16 are many more."""
    return count_controls(data) <= 0.1 * len(data) and _strict(data, "utf-8") is not None


def _reads_well(data: bytes, encoding: str) -> bool:
    """Whether ``data`` is text in ``encoding``: no errors, no controls, and words with spaces between."""
    unit = 4 if "32" in encoding else 2
    if len(data) % unit:
        return False
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    sample = text[:20_000]
    good = sum(char.isalnum() or char.isspace() for char in sample)
    ascii_or_spaces = sum(char < "\x7f" for char in sample)
    return "\x00" not in sample and good >= 0.7 * len(sample) and ascii_or_spaces >= 0.02 * len(sample)


def _declaration(data: bytes) -> str:
    found = _DECLARED.search(data[:_META_WITHIN])
    return (found[1] or found[2]).decode("ascii") if found else ""


def _as_declared(data: bytes, said: str) -> Decoded | None:
    try:
        encoding = codecs.lookup(said).name
    except LookupError:
        return None
    if encoding.startswith("utf-16"):  # a declaration in ASCII letters cannot stand in UTF-16
        encoding = "utf-8"
    encoding = _MEANT.get(encoding, encoding)
    if encoding not in _ALLOWED or encoding == "utf-8":
        return None if encoding != "utf-8" else _utf8(data)
    if not data.isascii() and (utf8 := _strict(data, "utf-8")) is not None:
        # Text of another encoding is valid UTF-8 by accident only when it is very short.
        return Decoded(
            utf8, "utf-8", (f"The page says that it is encoded in {said}, but it is UTF-8 and was read as that.",)
        )
    text = _strict(data, encoding)
    return None if text is None else Decoded(text, encoding)


def _utf8(data: bytes) -> Decoded | None:
    """UTF-8, also with a few damaged places; None when it is something else."""
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8")
    lenient = data.decode("utf-8", "replace")
    bad = lenient.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    good = sum(char > "\x7f" and char != "\ufffd" for char in lenient)
    return _with_losses(data, "utf-8") if good > 2 * bad else None


def _by_lines(data: bytes) -> Decoded | None:
    """Text that was put together of two encodings: lines of UTF-8, and others of Windows; None when it is not."""
    lines = data.split(b"\n")
    beyond = [line for line in lines if not line.isascii()]
    clean = [_strict(line, "utf-8") is not None for line in beyond]
    # By accident a line of one encoding is seldom valid UTF-8, and hardly ever several.
    if not 0 < sum(clean) < len(clean) or sum(clean) < 0.3 * len(clean):
        return None
    read = [_strict(line, "utf-8") or _strict(line, "cp1252") for line in lines]
    if any(text is None for text in read):
        return None
    warning = "Parts of the file are UTF-8, others Windows-1252. Check letters with accents and quotation marks."
    return Decoded("\n".join(text or "" for text in read), "utf-8", (warning,))


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _with_losses(data: bytes, encoding: str) -> Decoded:
    text = _strict(data, encoding)
    if text is not None:
        return Decoded(text, encoding)
    text = data.decode(encoding, "replace")
    count = text.count("\ufffd")
    places = "1 place is" if count == 1 else f"{count:,} places are"
    return Decoded(
        text, encoding, (f"{places} damaged and shown as \ufffd: the file is not clean {encoding.upper()}.",)
    )


def _guessed(data: bytes, name: str) -> Decoded:
    encoding = guess(data)
    if not encoding:
        raise ImportFailedError(
            f"{quoted(name)} is in an encoding that could not be recognised.",
            "Open it in a text editor, save it as UTF-8, and import it again.",
        )
    text = data.decode(encoding, "replace")
    shown = encoding.replace("_", "-").replace("cp125", "Windows-125").replace("cp", "code page ")
    return Decoded(
        text, encoding, (f"The encoding was guessed: {shown}. Check letters with accents and quotation marks.",)
    )

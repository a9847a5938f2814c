"""What is refused before anything is parsed: no regular file, too big, empty, or a format without a reader."""

import errno
import os
import re
import stat
from pathlib import Path

from quotetracker.errors import ImportFailedError, ScannedError
from quotetracker.importing.formats import HEAVY, Format
from quotetracker.importing.sentences import quoted

#: Bytes of a text file or web page, and code points of pasted text.
MAX_SIZE = 20 * 1024 * 1024
#: Bytes of a file that may hold pictures: a document, a book, a mail.
MAX_HEAVY_SIZE = 100 * 1024 * 1024

_MB = 1024 * 1024
_CHOOSE = "Choose an article: a text, a web page, a PDF, a Word file, a mail."
_PASTE = "Open it in another program, copy the article's text and paste it here."
#: First bytes, and what such a file is called.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"PK\x05\x06", "an empty ZIP file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file or one protected by a password"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"RIFF", "a picture, a sound or a film"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound or a film"),
    (b"fLaC", "a sound"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"7z\xbc\xaf'\x1c", "a compressed file"),
    (b"Rar!\x1a", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"(\xb5/\xfd", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"bplist00", "a web archive"),
    (b"\x7fELF", "a program"),
)
#: What is said of pictures and scans.
OCR_STEP = "Add it alone: QuoteTracker then offers to recognise its text."
#: Pictures that tesseract reads: PNG, JPEG, TIFF.
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_UNPACK = "Unpack it, and add the files inside."
_STEPS = {
    "an old Office file or one protected by a password": "Open it in its program, save it as .docx without a password,"
    " and add that.",
    "a compressed file": _UNPACK,
}
#: A text may hold a few stray control bytes (they are dropped and counted); more than this share and it is no text.
_BINARY_SHARE = 0.01
#: Found rather than stripped for: that would copy a hundred megabytes.
_WRITTEN = re.compile(rb"[^ \t\r\n\x00]")


def read_regular(path: Path) -> bytes:
    """The bytes of the regular file at ``path``, at most MAX_HEAVY_SIZE of them."""
    name = quoted(path.name)
    try:
        # Without O_NONBLOCK, opening a pipe that nobody writes to never returns.
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from error
    try:
        status = os.fstat(handle)
        if stat.S_ISDIR(status.st_mode):
            raise ImportFailedError(f"{name} is a folder.", "Choose the files inside it.")
        if not stat.S_ISREG(status.st_mode):
            raise ImportFailedError(f"{name} is a device or a pipe, not a file.", _CHOOSE)
        refuse_size(status.st_size, name, most=MAX_HEAVY_SIZE)
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(MAX_HEAVY_SIZE + 1)
    except OSError as error:
        raise _unreadable(name, error) from error
    finally:
        os.close(handle)
    refuse_size(len(data), name, most=MAX_HEAVY_SIZE)
    return data


def refuse_size(size: int, what: str, *, most: int = MAX_SIZE) -> None:
    """ImportFailedError when ``size``, in bytes or code points, is above ``most``."""
    if size > most:
        raise ImportFailedError(
            f"{what} is too big: {size / _MB:,.1f} MB, and {most // _MB} MB is the limit.",
            "Copy the article's text out of it and paste it here.",
        )


def refuse_unreadable(data: bytes, name: str, kind: Format) -> None:
    """ImportFailedError when ``data`` is empty, too big for its ``kind``, or of a format that has no reader."""
    named = quoted(name)
    refuse_size(len(data), named, most=MAX_HEAVY_SIZE if kind in HEAVY else MAX_SIZE)
    if _WRITTEN.search(data) is None:
        raise ImportFailedError(f"{named} is empty.", "Check that it was saved or downloaded completely.")
    if kind in HEAVY:
        return
    if is_picture(data):
        raise ScannedError(f"{named} is a picture, and that cannot be read.", OCR_STEP)
    if known := _known_binary(data):
        raise ImportFailedError(f"{named} is {known}, and that cannot be read.", _STEPS.get(known, _PASTE))
    if _looks_binary(data):
        raise ImportFailedError(f"{named} is not a text: it holds binary data.", _CHOOSE)


def is_picture(data: bytes) -> bool:
    """Whether ``data`` is a picture whose text can be recognised."""
    return data.startswith(_PICTURES)


def _known_binary(data: bytes) -> str:
    kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")
    return kind or ("a film" if data[4:8] == b"ftyp" else "")


def _looks_binary(data: bytes) -> bool:
    """Whether too many bytes are controls; UTF-16 and UTF-32, which are full of NULs, are text."""
    from quotetracker.importing.decoding import count_controls, wide_encoding

    if wide_encoding(data):
        return False
    controls = count_controls(data)
    return controls > 2 and controls > _BINARY_SHARE * len(data)


def _unreadable(name: str, error: OSError | ValueError) -> ImportFailedError:
    cause, step = _CAUSES.get(
        getattr(error, "errno", None) or 0, ("cannot be read", "Copy it to another folder and try again.")
    )
    return ImportFailedError(f"{name} {cause}.", step, detail=str(error))


_CAUSES: dict[int, tuple[str, str]] = {
    errno.ENOENT: ("is not there any more", "Check whether it was moved or renamed."),
    errno.ENOTDIR: ("is not there any more", "Check whether its folder was moved or renamed."),
    errno.EACCES: ("may not be read by you", "Ask its owner for access, or copy it to your own folder."),
    errno.EPERM: ("may not be read by you", "Ask its owner for access, or copy it to your own folder."),
    errno.ELOOP: ("is a link that leads back to itself", "Choose the file that the link was meant for."),
    errno.ENAMETOOLONG: ("has a name that is too long", "Give it a shorter name and try again."),
    errno.ENXIO: ("is a device or a pipe, not a file", _CHOOSE),
    errno.EIO: ("cannot be read because the disk reports a fault", "Copy it from its original place and try again."),
}

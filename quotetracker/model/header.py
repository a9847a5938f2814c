"""What a library file says of itself in its first 100 bytes, read without opening it.

Opening a file by SQLite may already change it, and an empty file opens as an empty database without complaint: hence
this look first. Layout: https://www.sqlite.org/fileformat2.html#the_database_header
"""

from pathlib import Path

from quotetracker.errors import DamagedLibraryError, LibraryError

#: "QtTr", in the field that SQLite keeps for the program that owns a file.
APPLICATION_ID = 0x51745472

_MAGIC = b"SQLite format 3\x00"
_CHOOSE = "Choose a library that QuoteTracker made, or make a new one."


def check_header(path: Path, *, newest: int) -> int:
    """Schema version of the library at ``path``; LibraryError when it is none, or newer than ``newest``."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
            size = file.seek(0, 2)
    except FileNotFoundError as error:
        raise LibraryError(
            f"There is no library at {path}.", "Make a new one, or look for the file where it was moved to."
        ) from error
    except IsADirectoryError as error:
        raise LibraryError(f"{path} is a folder, not a library.", _CHOOSE) from error
    except OSError as error:
        raise LibraryError(
            f"{path} cannot be read.",
            "Check that you may read the file and that its drive is there.",
            detail=str(error),
        ) from error
    if not head:
        raise LibraryError(
            f"{path} is empty (0 bytes), so it is not a library.", "Restore it from a backup, or choose another file."
        )
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise LibraryError(f"{path} is not a QuoteTracker library.", _CHOOSE)
    if int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise LibraryError(f"{path} is a database of another program.", _CHOOSE)
    version = int.from_bytes(head[60:64])
    if version > newest:
        raise newer(path, version, newest)
    _check_size(path, head, size)
    return version


def is_logged(path: Path) -> bool:
    """Whether the file says that it is kept with a write-ahead log."""
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\x02\x02"


def newer(path: Path, version: int, newest: int) -> LibraryError:
    """What is said of a library of a later program."""
    return LibraryError(
        f"{path} was made by a newer QuoteTracker (its format is {version}, this program knows {newest}).",
        "Install the newer version; the file was not touched.",
    )


def _check_size(path: Path, head: bytes, size: int) -> None:
    """A file that is shorter than it says was cut, by a copy that was broken off for example."""
    page = int.from_bytes(head[16:18])
    expected = (65536 if page == 1 else page) * int.from_bytes(head[28:32])
    is_told = head[24:28] == head[92:96]  # else the number of pages was not written by a present SQLite
    unfinished = any(path.with_name(path.name + end).exists() for end in ("-journal", "-wal"))
    if is_told and size < expected and not unfinished:
        raise DamagedLibraryError(
            f"{path} is cut off: {size:,} of {expected:,} bytes are there.",
            "Restore it from a backup, or save what can be read: quotetracker salvage.",
        )

"""ZIP files of documents: what is refused before a part is unpacked, and XML without entities."""

import io
import re
import zipfile
from collections.abc import Iterable
from typing import Any

from quotetracker.errors import ImportFailedError
from quotetracker.importing.sentences import quoted

#: Bounds before anything is unpacked. Real bombs: 1.1 MB that become 1 GiB, 2.1 MB that become 4 GB (measured).
MAX_ENTRIES = 5_000
MAX_TOTAL = 200 * 1024 * 1024
MAX_RATIO = 200
MAX_PART = 64 * 1024 * 1024
#: Every element costs some 500 bytes in memory.
MAX_TAGS = 1_000_000
_SMALL = 1024 * 1024
_PASTE = "Open it in its program, copy the article's text and paste it here."
_ENCRYPTED = 0x1
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class Archive:
    """The parts of a ZIP file that was found harmless."""

    def __init__(self, data: bytes, name: str) -> None:
        self.named = quoted(name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise self._damaged(str(error)) from error
        if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_TOTAL:
            raise self._bomb()
        for entry in entries:
            if entry.file_size > _SMALL and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
                raise self._bomb()
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise ImportFailedError(
                f"{self.named} is protected by a password.", "Save it without a password and add it again."
            )
        self._sizes = {entry.filename: entry.file_size for entry in entries}

    def names(self) -> tuple[str, ...]:
        """Names of all parts, in the order of the file."""
        return tuple(self._sizes)

    def __contains__(self, part: str) -> bool:
        return part in self._sizes

    def bytes(self, part: str) -> bytes:
        """One part, unpacked."""
        if self._sizes.get(part, 0) > MAX_PART:
            raise self._bomb()
        try:
            with self._zip.open(part) as file:
                data = file.read(MAX_PART + 1)
        except Exception as error:
            # zlib, bz2 and lzma each raise errors of their own for damaged data.
            raise self._damaged(f"{type(error).__name__}: {error}") from error
        if len(data) > MAX_PART:
            raise self._bomb()
        return data

    def xml(self, part: str) -> Any:
        """The root element of an XML part; refused with a document type, because entities swallow text silently."""
        return xml_of(self.bytes(part), self.named)

    def _bomb(self) -> ImportFailedError:
        return ImportFailedError(
            f"{self.named} would unpack to far more than a document holds: it was not opened.", _PASTE
        )

    def _damaged(self, detail: str) -> ImportFailedError:
        return ImportFailedError(
            f"{self.named} is damaged and cannot be opened.", "Download or save it again.", detail=detail
        )


def xml_of(data: bytes, named: str) -> Any:
    """The root element of ``data``; ImportFailedError, naming ``named``, when it is no harmless XML."""
    from lxml import etree

    plain = data.replace(b"\x00", b"")  # UTF-16 is ASCII with NULs between, for this look
    if _DTD.search(plain[:4096]) or _DTD.search(plain):
        raise ImportFailedError(f"{named} holds a document type definition, which no document needs.", _PASTE)
    if data.count(b"<") > MAX_TAGS:
        raise ImportFailedError(f"{named} is no document for people: it has more than {MAX_TAGS:,} tags.", _PASTE)
    # Without huge_tree everything below 256 levels or behind 10 MB in one text would be lost without a word.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ImportFailedError(
            f"{named} is damaged: a part of it is no valid XML.", "Open it in its program and save it again.",
            detail=str(error),
        ) from error  # fmt: skip


def runs_between(data: bytes, tags: Iterable[str]) -> list[str]:
    """Texts that stand directly between the opening and the closing tag of any of ``tags``, found without a parser."""
    import html

    source = _decoded(data)
    names = "|".join(map(re.escape, tags))
    found = re.finditer(rf"<(?:{names})(?:\s[^<>]*)?>([^<]*)</(?:{names})>", source)
    return [html.unescape(match[1]) for match in found]


def text_outside_tags(data: bytes) -> list[str]:
    """Texts between tags, found without a parser."""
    import html

    return [html.unescape(run) for run in re.split(r"<[^<>]*>", _decoded(data)) if run.strip()]


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8", "replace")

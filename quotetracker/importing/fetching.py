"""A page from an address: https only, never from a private network, bounded in size and time. Off until turned on.

A page that sends on to another address, or a name that means this computer or the office's network, could otherwise
make the program read what only the editor may see. Each host is resolved once, all its addresses are checked, and the
connection goes to the very address that was checked.
"""

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol
from urllib.parse import unquote, urljoin, urlsplit

from quotetracker.errors import ImportFailedError
from quotetracker.importing.sentences import one_line

MAX_SIZE = 10 * 1024 * 1024
SECONDS = 15.0
_REDIRECTS = 5
_CHUNK = 64 * 1024
_STEP = "Open it in a browser, save the page, and add the saved file."
_SUFFIXES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "application/pdf": ".pdf", "text/plain": ".txt",
    "text/markdown": ".md", "application/json": ".json", "text/csv": ".csv",
}  # fmt: skip
#: Ranges that carry an address of the older kind inside: the inner one counts.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

Resolve = Callable[[str], Sequence[str]]


class Connection(Protocol):
    """What of ``http.client.HTTPSConnection`` is used."""

    def request(self, method: str, url: str, *, headers: dict[str, str]) -> None:
        """Ask."""

    def getresponse(self) -> http.client.HTTPResponse:
        """The answer."""

    def close(self) -> None:
        """Hang up."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came from an address."""

    data: bytes
    name: str
    """A file name that fits, so that its format is told."""
    address: str
    """Where it came from in the end."""


def resolved(host: str) -> Sequence[str]:
    """All addresses of ``host`` as the system knows them."""
    return [str(entry[4][0]) for entry in socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)]


def connected(host: str, address: str, seconds: float) -> Connection:
    """A connection for ``host``, to this address and no other; its certificate must be the host's."""
    return _Pinned(host, address, seconds)


def fetch(
    address: str,
    check: Callable[[], None],
    *,
    resolve: Resolve = resolved,
    connect: Callable[[str, str, float], Connection] = connected,
) -> Fetched:
    """Get the page at ``address``; ImportFailedError says why not. ``check`` may raise ``Cancelled`` between pieces."""
    until = time.monotonic() + SECONDS
    at = address.strip()
    for _ in range(_REDIRECTS + 1):
        host, path = _parts(at)
        check()
        target = _public(host, resolve)
        connection = connect(host, target, max(1.0, until - time.monotonic()))
        try:
            answer = _answer(connection, host, path)
            if answer.status in {301, 302, 303, 307, 308}:
                at = urljoin(at, answer.getheader("Location") or "")
                continue
            if answer.status != 200:
                raise ImportFailedError(f"{_named(host)} answered that it has no such page ({answer.status}).", _STEP)
            return Fetched(_body(answer, host, until, check), _file_name(path, answer), at)
        except (OSError, http.client.HTTPException) as error:
            raise ImportFailedError(f"{_named(host)} could not be read.", _STEP, detail=repr(error)) from error
        finally:
            connection.close()
    raise ImportFailedError(f"This address sends on more than {_REDIRECTS} times.", _STEP)


def _parts(address: str) -> tuple[str, str]:
    """Host and path of an address that may be asked; ImportFailedError for all others."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise ImportFailedError("This is not an address of a page.", "Copy it from the browser.") from error
    if parts.scheme.lower() != "https":
        raise ImportFailedError("Only addresses that begin with https:// are opened.", _STEP)
    if not host or parts.username is not None or parts.password is not None or port not in {None, 443}:
        raise ImportFailedError("This address has a name, a password or a port in it, and is not opened.", _STEP)
    if any(char.isspace() or ord(char) < 32 for char in parts.path + parts.query):
        raise ImportFailedError("This is not an address of a page.", "Copy it from the browser.")
    try:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError as error:
        raise ImportFailedError("This is not an address of a page.", "Copy it from the browser.") from error
    return host, (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _public(host: str, resolve: Resolve) -> str:
    """The first address of ``host``, if all of them are public; one private one among them is a trap."""
    try:
        found = list(resolve(host))
    except (OSError, UnicodeError) as error:
        raise ImportFailedError(f"{_named(host)} was not found.", "Check the address, and the network.") from error
    if not found or not all(map(is_public, found)):
        raise ImportFailedError(f"{_named(host)} lies in a private network and is not opened.", _STEP)
    return found[0]


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, also when it is wrapped in a newer one."""
    try:
        parsed = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour
        if parsed in _NAT64:
            inner = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
        if parsed.teredo is not None:
            return False
        if inner is not None:
            return is_public(str(inner))
    return parsed.is_global and not parsed.is_multicast and not parsed.is_reserved


def _answer(connection: Connection, host: str, path: str) -> http.client.HTTPResponse:
    accepted = "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9"
    headers = {"Host": host, "User-Agent": "QuoteTracker", "Accept": accepted, "Accept-Encoding": "identity"}
    connection.request("GET", path, headers={**headers, "Connection": "close"})
    return connection.getresponse()


def _body(answer: http.client.HTTPResponse, host: str, until: float, check: Callable[[], None]) -> bytes:
    if (answer.getheader("Content-Encoding") or "identity").lower() != "identity":
        raise ImportFailedError(f"{_named(host)} sends its pages packed although that was not asked for.", _STEP)
    stated = answer.getheader("Content-Length") or "0"
    parts = bytearray()
    while len(parts) <= MAX_SIZE and int(stated if stated.isdigit() else 0) <= MAX_SIZE:
        check()
        if time.monotonic() > until:
            raise ImportFailedError(f"{_named(host)} takes longer than {SECONDS:.0f} seconds.", _STEP)
        part = answer.read(_CHUNK)
        if not part:
            return bytes(parts)
        parts += part
    raise ImportFailedError(f"{_named(host)} sends more than {MAX_SIZE // 1024 // 1024} MB.", _STEP)


def _file_name(path: str, answer: http.client.HTTPResponse) -> str:
    kind = (answer.getheader("Content-Type") or "").split(";")[0].strip().lower()
    suffix = _SUFFIXES.get(kind, "")
    stem = one_line(unquote(PurePosixPath(path.split("?", maxsplit=1)[0]).name))[:80].replace("/", "") or "page"
    return (
        stem if suffix and stem.lower().endswith(suffix) else f"{stem.rsplit('.', 1)[0] or 'page'}{suffix or '.html'}"
    )


def _named(host: str) -> str:
    return f"“{one_line(host)[:80]}”"


class _Pinned(http.client.HTTPSConnection):
    """Connects to an address that was checked, and asks for the certificate of the host's name."""

    def __init__(self, host: str, address: str, seconds: float) -> None:
        super().__init__(host, 443, timeout=seconds, context=ssl.create_default_context())
        self._address = address

    def connect(self) -> None:
        """Connect without resolving the name a second time."""
        plain = socket.create_connection((self._address, 443), timeout=self.timeout)
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)

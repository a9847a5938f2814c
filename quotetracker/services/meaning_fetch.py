"""Fetching a model folder, when the user asks for it and never otherwise.

The default is all-MiniLM-L6-v2 (Apache-2.0) at a fixed revision of its own repository, each file checked against the
hash that is written down here. Nothing but these addresses is asked for, and nothing is sent.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage, IncompleteRead
from pathlib import Path
from ssl import SSLError
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from quotetracker.errors import ModelError

Opener = Callable[[str], Any]
Progress = Callable[[int, int], None]
"""Bytes that have come, and bytes in all (0: not known)."""

DEFAULT_ADDRESS = (
    "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2/resolve/1110a243fdf4706b3f48f1d95db1a4f5529b4d41"
)
DEFAULT_NAME = "all-MiniLM-L6-v2"
_TIMEOUT = 30.0  # seconds without a byte
_PIECE = 1 << 16
_MOST = 2_000_000_000
_SMALL = 60_000_000
_NO_NETWORK = "Check the connection. Or bring a model folder to this computer, and choose it: quotetracker meaning use."


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a model folder. ``size`` is the most that is accepted, in bytes; ``sha256`` empty: not known."""

    name: str
    size: int
    sha256: str = ""
    needed: bool = True


_DEFAULT_PARTS = (
    Part("tokenizer.json", 466_247, "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"),
    Part("config.json", 612, "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41"),
    Part("sentence_bert_config.json", 53, "fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7"),
    Part("1_Pooling/config.json", 190, "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23"),
    Part("onnx/model.onnx", 90_405_214, "6fd5d72fe4589f189f8ebc006442dbb529bb7ce38f8082112682524616046452"),
)
_USUAL_PARTS = (
    Part("tokenizer.json", _SMALL),
    Part("config.json", _SMALL, needed=False),
    Part("modules.json", _SMALL, needed=False),
    Part("sentence_bert_config.json", _SMALL, needed=False),
    Part("1_Pooling/config.json", _SMALL, needed=False),
    Part("onnx/model.onnx", _MOST),
)


def folder_for(address: str, models: Path) -> Path:
    """Where the model from ``address`` is kept; ModelError when the address is none that is fetched from."""
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname:
        raise ModelError(f"“{address}” is not an https address.", "Give the address of a model folder: https://…")
    if address == DEFAULT_ADDRESS:
        return models / DEFAULT_NAME
    return models / f"{parts.hostname}-{hashlib.sha256(address.encode()).hexdigest()[:12]}"


def fetch(
    address: str, folder: Path, *, check: Callable[[], None], progress: Progress, opener: Opener | None = None
) -> None:
    """Fetch the model folder at ``address`` to ``folder``, whole or not at all; ``check`` may raise to stop it."""
    address = address.rstrip("/")
    parts = _DEFAULT_PARTS if address == DEFAULT_ADDRESS else _USUAL_PARTS
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=".fetching-", dir=folder.parent))
    except OSError as error:
        raise _not_written(folder, error) from error
    try:
        total = sum(part.size for part in parts) if address == DEFAULT_ADDRESS else 0
        come = 0
        for part in parts:
            come = _fetch_part(f"{address}/{part.name}", part, work, (come, total), check, progress, opener or _open)
        if folder.exists():
            shutil.rmtree(folder)
        work.rename(folder)
    except OSError as error:
        raise _not_written(folder, error) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _fetch_part(
    address: str,
    part: Part,
    work: Path,
    state: tuple[int, int],
    check: Callable[[], None],
    progress: Progress,
    opener: Opener,
) -> int:
    come, total = state
    target = work / part.name
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    size = 0
    check()
    try:
        with opener(address) as answer, target.open("wb") as file:
            while piece := answer.read(_PIECE):
                check()
                size += len(piece)
                if size > part.size:
                    raise ModelError(
                        f"{address} is larger than expected (over {part.size:,} bytes).", "Choose another model."
                    )
                digest.update(piece)
                file.write(piece)
                progress(come + size, total)
            if getattr(answer, "length", None):  # bytes that were promised and did not come: urllib says nothing
                raise IncompleteRead(b"", answer.length)
    except HTTPError as error:
        if error.code == 404 and not part.needed:
            target.unlink(missing_ok=True)
            return come
        raise ModelError(
            f"{urlsplit(address).hostname} has no {part.name} at that address (it said {error.code}).",
            "Check the address, or try again later.",
            detail=f"{address}: {error}",
        ) from error
    except (URLError, HTTPException, SSLError, TimeoutError, ConnectionError) as error:
        raise ModelError(
            f"The model could not be fetched from {urlsplit(address).hostname}: the network does not answer.",
            _NO_NETWORK,
            detail=f"{address}: {error}",
        ) from error
    if part.sha256 and digest.hexdigest() != part.sha256:
        raise ModelError(
            f"{part.name} came damaged, or is not the file that was asked for.",
            "Try again; if it happens again, do not use it and tell us.",
            detail=f"{address}: sha256 {digest.hexdigest()}",
        )
    return come + size


def _not_written(folder: Path, error: OSError) -> ModelError:
    return ModelError(
        f"The model could not be written to {folder}.", "Make room, or see that you may write there.", detail=str(error)
    )


class _OnlyHttps(HTTPRedirectHandler):
    """Model repositories send one on to their stores, but never to an unprotected address."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """Follow to https only."""
        if urlsplit(newurl).scheme != "https":
            raise URLError(f"sent on to {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _open(address: str) -> Any:
    opener = OpenerDirector()
    # Not the usual set of handlers, which also opens files, ftp and http.
    for handler in (
        ProxyHandler,
        HTTPSHandler,
        _OnlyHttps,
        HTTPDefaultErrorHandler,
        HTTPErrorProcessor,
        UnknownHandler,
    ):
        opener.add_handler(handler())
    return opener.open(Request(address, headers={"User-Agent": "QuoteTracker"}), timeout=_TIMEOUT)  # noqa: S310 - https

"""Fetching a model: whole or not at all, only by https, checked, cancellable. No test opens a connection outwards."""

import hashlib
import io
from collections.abc import Callable
from http.client import HTTPMessage, IncompleteRead
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request

import pytest

from quotetracker.errors import Cancelled, ModelError
from quotetracker.services import meaning_fetch
from quotetracker.services.meaning_fetch import DEFAULT_ADDRESS, Part, fetch, folder_for

ADDRESS = "https://models.example/small"
FILES = {"tokenizer.json": b"{}" * 50_000, "onnx/model.onnx": b"network" * 60_000, "config.json": b"{}"}


class Repository:
    """Answers for addresses under ADDRESS, as urllib does."""

    def __init__(self, files: dict[str, bytes], base: str = ADDRESS) -> None:
        self.asked: list[str] = []
        self._files = {f"{base}/{name}": content for name, content in files.items()}

    def __call__(self, address: str) -> Any:
        self.asked.append(address)
        if address not in self._files:
            raise HTTPError(address, 404, "Not Found", HTTPMessage(), None)
        return io.BytesIO(self._files[address])


def _fetch(
    folder: Path,
    opener: Callable[[str], Any],
    *,
    address: str = ADDRESS,
    check: Callable[[], None] = lambda: None,
    steps: list[tuple[int, int]] | None = None,
) -> None:
    seen = [] if steps is None else steps
    fetch(address, folder, check=check, progress=lambda *step: seen.append(step), opener=opener)


def test_a_model_folder_is_fetched_whole(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    _fetch(tmp_path / "models" / "m", Repository(FILES), steps=steps)

    found = {path.relative_to(tmp_path / "models" / "m").as_posix() for path in (tmp_path / "models").rglob("*.*")}
    assert found >= FILES.keys()
    assert (tmp_path / "models" / "m" / "onnx" / "model.onnx").read_bytes() == FILES["onnx/model.onnx"]
    assert steps[-1][0] == sum(map(len, FILES.values()))
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def test_what_stood_there_is_replaced_only_by_something_whole(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "old").write_text("old", "utf-8")
    with pytest.raises(ModelError):
        _fetch(tmp_path / "m", Repository({"tokenizer.json": b"{}"}))
    assert [path.name for path in tmp_path.iterdir()] == ["m"]
    assert (tmp_path / "m" / "old").exists()

    _fetch(tmp_path / "m", Repository(FILES))
    assert not (tmp_path / "m" / "old").exists()


def _raises(error: BaseException) -> Callable[[str], Any]:
    def opener(_address: str) -> Any:
        raise error

    return opener


class _CutOff(io.BytesIO):
    """An answer that raises in the middle."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise IncompleteRead(b"", 10)
        return super().read(10 if size is None else min(10, size))


class _Ended(io.BytesIO):
    """An answer that ends before all that it promised has come, as http.client lets it."""

    length = 400


@pytest.mark.parametrize(
    ("opener", "said"),
    [
        (_raises(URLError("Temporary failure in name resolution")), "the network does not answer"),
        (_raises(TimeoutError("timed out")), "the network does not answer"),
        (_raises(ConnectionResetError("reset")), "the network does not answer"),
        (lambda _address: _CutOff(b"x" * 1000), "the network does not answer"),
        (lambda _address: _Ended(b"x" * 600), "the network does not answer"),
        (_raises(HTTPError(ADDRESS, 403, "Forbidden", HTTPMessage(), None)), "it said 403"),
        (Repository({}), "has no tokenizer.json at that address"),
        (_raises(OSError(28, "No space left on device")), "could not be written"),
    ],
)
def test_a_failure_gets_one_sentence_and_leaves_nothing(tmp_path: Path, opener: Any, said: str) -> None:
    with pytest.raises(ModelError) as caught:
        _fetch(tmp_path / "m", opener)

    assert said in caught.value.what
    assert caught.value.next_step
    assert list(tmp_path.iterdir()) == []


def test_too_much_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning_fetch, "_USUAL_PARTS", (Part("tokenizer.json", 1000),))

    with pytest.raises(ModelError, match=r"larger than expected \(over 1,000 bytes\)"):
        _fetch(tmp_path / "m", Repository(FILES))
    assert list(tmp_path.iterdir()) == []


def test_it_can_be_stopped_at_any_moment(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []

    def check() -> None:
        if len(steps) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        _fetch(tmp_path / "m", Repository(FILES), check=check, steps=steps)
    assert list(tmp_path.iterdir()) == []


def test_the_usual_model_is_checked_by_its_hashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = tuple(Part(name, len(body), hashlib.sha256(body).hexdigest()) for name, body in FILES.items())
    monkeypatch.setattr(meaning_fetch, "_DEFAULT_PARTS", parts)
    _fetch(tmp_path / "good", Repository(FILES, DEFAULT_ADDRESS), address=DEFAULT_ADDRESS)
    assert (tmp_path / "good").is_dir()

    other = FILES | {"onnx/model.onnx": FILES["onnx/model.onnx"][:-1] + b"!"}
    with pytest.raises(ModelError, match="damaged, or is not the file"):
        _fetch(tmp_path / "bad", Repository(other, DEFAULT_ADDRESS), address=DEFAULT_ADDRESS)
    assert not (tmp_path / "bad").exists()


def test_the_usual_model_has_a_hash_for_every_file_and_a_fixed_revision() -> None:
    assert all(len(part.sha256) == 64 for part in meaning_fetch._DEFAULT_PARTS)
    assert len(DEFAULT_ADDRESS.rpartition("/")[2]) == 40


@pytest.mark.parametrize("address", ["http://models.example/m", "file:///etc", "models.example/m", "", "https://"])
def test_only_https_addresses_are_fetched_from(tmp_path: Path, address: str) -> None:
    with pytest.raises(ModelError, match="not an https address"):
        folder_for(address, tmp_path)


def test_each_address_has_a_folder_of_its_own(tmp_path: Path) -> None:
    folders = {folder_for(f"https://models.example/{name}", tmp_path) for name in ("a", "b", "../../c")}

    assert len(folders) == 3
    assert all(folder.parent == tmp_path for folder in folders)


@pytest.mark.parametrize("target", ["http://models.example/m", "file:///etc/passwd", "ftp://models.example/m"])
def test_nobody_is_sent_on_to_an_unprotected_address(target: str) -> None:
    handler = meaning_fetch._OnlyHttps()
    request = Request(f"{ADDRESS}/tokenizer.json")

    with pytest.raises(URLError, match="sent on"):
        handler.redirect_request(request, io.BytesIO(), 302, "Found", HTTPMessage(), target)
    onward = handler.redirect_request(request, io.BytesIO(), 302, "Found", HTTPMessage(), "https://cdn.example/m")
    assert onward is not None


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/m", "file:///etc/hostname", "data:text/plain,a"])
def test_the_opener_itself_knows_nothing_but_https(address: str) -> None:
    with pytest.raises(URLError, match="unknown url type"):
        meaning_fetch._open(address)


def test_a_port_where_nobody_listens_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    address = "https://127.0.0.1:9/model"

    with pytest.raises(ModelError, match=r"127\.0\.0\.1: the network does not answer"):
        fetch(address, tmp_path / "m", check=lambda: None, progress=lambda *_: None)

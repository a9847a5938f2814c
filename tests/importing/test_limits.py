import os
import socket

import pytest

from quotetracker.errors import ImportFailedError
from quotetracker.importing import limits
from quotetracker.importing.drafts import read_bytes, read_file, read_pasted

MAGIC = {
    "an old Office file or one protected by a password": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "a picture": b"\x89PNG\r\n\x1a\n\x00",
    "a film": b"\x00\x00\x00\x18ftypmp42",
    "a compressed file": b"\x1f\x8b\x08\x00",
    "a database": b"SQLite format 3\x00",
}


def refused(path):
    with pytest.raises(ImportFailedError) as failed:
        read_file(path)
    assert f"“{path.name}”" in failed.value.what
    assert failed.value.next_step.endswith(".")
    return failed.value.what


@pytest.mark.parametrize(("kind", "data"), MAGIC.items())
def test_known_binary_formats_are_named(tmp_path, kind, data):
    file = tmp_path / "article.txt"
    file.write_bytes(data)
    assert f"is {kind}, and that cannot be read." in refused(file)


def test_a_missing_file(tmp_path):
    assert "is not there any more" in refused(tmp_path / "gone.txt")


def test_a_folder(tmp_path):
    assert "is a folder" in refused(tmp_path)


def test_an_empty_file(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    assert "is empty" in refused(tmp_path / "a.txt")


@pytest.mark.timeout(5)
def test_a_pipe_that_nobody_writes_to_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "not a file" in refused(tmp_path / "pipe.txt")


@pytest.mark.timeout(5)
def test_a_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.txt")
        assert "not a file" in refused(tmp_path / "s.txt")


@pytest.mark.timeout(5)
def test_a_device(tmp_path):
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    assert "not a file" in refused(tmp_path / "zero.txt")


def test_a_link_in_a_circle(tmp_path):
    (tmp_path / "a.txt").symlink_to("a.txt")
    assert "leads back to itself" in refused(tmp_path / "a.txt")


@pytest.mark.parametrize("name", ["x" * 300 + ".txt", "nul\0.txt"])
def test_names_that_no_system_takes(tmp_path, name):
    with pytest.raises(ImportFailedError):
        read_file(tmp_path / name)


def test_a_link_to_a_text_is_followed(tmp_path):
    (tmp_path / "a.txt").write_text("The mayor said so.")
    (tmp_path / "link.txt").symlink_to("a.txt")
    assert read_file(tmp_path / "link.txt").text == "The mayor said so."


def test_a_file_above_the_limit(tmp_path):
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(limits.MAX_SIZE + 1)
    assert "20 MB is the limit" in refused(tmp_path / "big.txt")
    with (tmp_path / "big.pdf").open("wb") as file:
        file.truncate(limits.MAX_HEAVY_SIZE + 1)
    assert "100 MB is the limit" in refused(tmp_path / "big.pdf")


def test_pasted_text_above_the_limit():
    with pytest.raises(ImportFailedError, match="The pasted text is too big"):
        read_pasted("x" * (limits.MAX_SIZE + 1))


def test_bytes_that_are_no_text():
    with pytest.raises(ImportFailedError, match="is not a text: it holds binary data"):
        read_bytes(bytes(range(256)) * 50, name="a.txt")


def test_a_stray_nul_in_a_text_is_dropped_and_said():
    draft = read_bytes(b"The mayor said\x00 that the tram will open.", name="a.txt")
    assert draft.text == "The mayor said that the tram will open."
    assert draft.dropped == 1


@pytest.mark.skipif(os.getuid() == 0, reason="root may read everything")
def test_a_file_without_access(tmp_path):
    (tmp_path / "a.txt").write_text("x said")
    (tmp_path / "a.txt").chmod(0)
    assert "may not be read by you" in refused(tmp_path / "a.txt")

import errno
import os
import signal
import stat
import subprocess
import sys
import time
import unicodedata

import pytest

from quotetracker.errors import ExportFailedError
from quotetracker.export.safe_files import atomic_file, safe_name, safe_path, sweep, write_atomically


def names(folder):
    return [file.name for file in folder.iterdir()]


def fails(path, data=b"new"):
    with pytest.raises(ExportFailedError) as failed:
        write_atomically(path, data)
    assert f"“{path.name}”" in failed.value.what
    assert failed.value.next_step
    return failed.value.what


def test_a_file_is_written_and_replaced(tmp_path):
    write_atomically(tmp_path / "a.csv", b"old")
    write_atomically(tmp_path / "a.csv", b"new")
    assert (tmp_path / "a.csv").read_bytes() == b"new"
    assert names(tmp_path) == ["a.csv"]


def test_access_rights_of_an_old_file_are_kept(tmp_path):
    file = tmp_path / "a.csv"
    file.write_bytes(b"old")
    file.chmod(0o640)
    write_atomically(file, b"new")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_new_file_has_the_usual_access_rights(tmp_path):
    (tmp_path / "usual").touch()
    write_atomically(tmp_path / "a.csv", b"new")
    assert (tmp_path / "a.csv").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    write_atomically(tmp_path / "link.csv", b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


def test_a_missing_folder(tmp_path):
    assert "its folder does not exist" in fails(tmp_path / "gone" / "a.csv")


def test_a_file_for_a_folder(tmp_path):
    (tmp_path / "file").touch()
    assert "its folder does not exist" in fails(tmp_path / "file" / "a.csv")


def test_a_folder_of_that_name(tmp_path):
    (tmp_path / "a.csv").mkdir()
    assert "is a folder" in fails(tmp_path / "a.csv")
    assert names(tmp_path) == ["a.csv"]


@pytest.mark.timeout(5)
def test_a_pipe_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "a.csv")
    assert "a device or a pipe" in fails(tmp_path / "a.csv")


def test_a_link_in_a_circle(tmp_path):
    (tmp_path / "a.csv").symlink_to("a.csv")
    fails(tmp_path / "a.csv")
    assert (tmp_path / "a.csv").is_symlink()


def test_a_name_that_is_too_long(tmp_path):
    assert "its name is too long" in fails(tmp_path / ("x" * 300))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "your share of the disk is full"),
        (errno.EIO, "the disk reports a fault"),
        (errno.EROFS, "its folder can only be read"),
        (errno.EACCES, "you may not write to its folder"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
def test_a_failure_at_any_step_leaves_everything_as_it_was(tmp_path, monkeypatch, number, words, step):
    (tmp_path / "a.csv").write_bytes(b"old")
    real_open = os.open

    def fail(*args, **kwargs):
        if step != "open" or args[1] & os.O_CREAT:
            raise OSError(number, os.strerror(number))
        return real_open(*args, **kwargs)

    monkeypatch.setattr(os, step, fail)
    what = fails(tmp_path / "a.csv")
    monkeypatch.undo()

    assert words in what
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


@pytest.mark.skipif(os.getuid() != 0, reason="only root may mount a small disk")
def test_a_disk_that_is_really_full(tmp_path):
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(tmp_path)], check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        (tmp_path / "a.csv").write_bytes(b"old")
        assert "the disk is full" in fails(tmp_path / "a.csv", b"x" * 1_000_000)
        assert (tmp_path / "a.csv").read_bytes() == b"old"
        assert names(tmp_path) == ["a.csv"]
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_an_error_of_the_writer_passes_and_leaves_nothing(tmp_path):
    def write_half():
        with atomic_file(tmp_path / "a.csv", check=print) as out:
            out.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    assert names(tmp_path) == []


def test_killed_at_any_time_the_old_or_the_new_file_is_whole(tmp_path):
    old, new = b"o" * 3_000_000, b"n" * 3_000_000
    file = tmp_path / "a.csv"
    code = f"""
from pathlib import Path
from quotetracker.export.safe_files import write_atomically
print("ready", flush=True)
while True:
    for letter in (b"n", b"o"):
        write_atomically(Path({str(file)!r}), letter * 3_000_000)
"""
    file.write_bytes(old)
    for nth in range(8):
        child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert child.stdout
        child.stdout.readline()
        time.sleep(0.003 * nth)
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        assert file.read_bytes() in (old, new)
    sweep(tmp_path)
    assert names(tmp_path) == ["a.csv"]


NAMES = (
    "Quotes of Ann Poe", "../../etc/passwd", "..", ".", "", " ", "CON", "con", "nul.txt", "COM1", "LPT9", "COM¹",
    "a/b\\c:d*e?f", "x" * 500, "é" * 300, "😀" * 100, "a\u202egpj", "a\u2066b\u2069", "a\0b", "a\nb\rc\td",
    "trailing. . .", "~", "-rf", "$(x)", "a\u200bb", "e\u0301", "\ud800", "<script>", '"quoted"', "C:\\Windows",
    "//server/share", "aux.", "prn .txt", "\ufeff", "…", ".hidden", "a|b", "con.tar.gz", "İ", "ﬁ", "\u2028",
)  # fmt: skip


@pytest.mark.parametrize("text", NAMES)
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_names_that_every_system_takes(tmp_path, text, suffix):
    name = safe_name(text, suffix)
    assert name.endswith(suffix)
    assert len(name.encode()) <= 120
    assert name == unicodedata.normalize("NFC", name)
    assert not set(name) & set('/\\:*?"<>|')
    assert all(unicodedata.category(char)[0] != "C" for char in name)
    stem = name.split(".", maxsplit=1)[0].strip().lower()
    assert stem not in {"con", "prn", "aux", "nul", "com1", "lpt9", "com¹", ""}
    assert not name.startswith((".", "-", " "))
    path = safe_path(tmp_path, text, suffix)
    write_atomically(path, b"x")
    assert path.resolve().parent == tmp_path.resolve()


def test_a_readable_name_is_kept():
    assert safe_name("Quotes of Małgorzata Siwek – 3 May", ".csv") == "Quotes of Małgorzata Siwek – 3 May.csv"


def test_a_link_out_of_the_folder_is_refused(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.csv").symlink_to(tmp_path / "out.csv")
    with pytest.raises(ExportFailedError, match="leads out of the folder"):
        safe_path(tmp_path / "in", "a", ".csv")

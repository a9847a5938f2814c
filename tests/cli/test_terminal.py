"""What is printed on a terminal cannot steer it: titles, names and file names come from anywhere."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from library import add_article, new_desk

from quotetracker.cli.output import harmless
from quotetracker.model.schema import Speaker

_HOSTILE = "Ida\x1b]0;owned\x07\x1b[2J\x9b31m\u202eMarsh\x08"


def test_only_the_styles_of_the_program_itself_come_through() -> None:
    assert harmless("\x1b[1mBold\x1b[0m\tand\nplain") == "\x1b[1mBold\x1b[0m\tand\nplain"
    assert harmless(_HOSTILE) == "Ida\ufffd]0;owned\ufffd\ufffd[2J\ufffd31m\ufffdMarsh\ufffd"
    assert harmless("مدير “naïve” 😀") == "مدير “naïve” 😀"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")
@pytest.mark.parametrize("stream", ["output", "errors"])
def test_a_terminal_gets_no_commands_from_names_and_file_names(tmp_path: Path, stream: str) -> None:
    library = tmp_path / "a.quotes"
    if stream == "output":
        desk = new_desk(tmp_path, library.name)
        add_article(desk)
        with desk._store.step("As from another program") as session:
            session.add(Speaker(name=_HOSTILE, name_key="ida", kind="person", note=""))
        desk.close()
    else:
        library = tmp_path / "a\x1b[2J.quotes"
    try:
        ours, theirs = os.openpty()
    except OSError:
        pytest.skip("no terminal can be made here")
    subprocess.run(
        [sys.executable, "-m", "quotetracker", "speakers", "--library", str(library)],
        stdout=theirs,
        stderr=theirs,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=100,
    )
    os.close(theirs)
    told = b""
    with suppress(OSError):  # Linux says so when all is read and the other end is closed
        while piece := os.read(ours, 65536):
            told += piece
    os.close(ours)

    shown = told.replace(b"\x1b[1m", b"").replace(b"\x1b[0m", b"").decode()
    assert "\ufffd" in shown
    assert not {"\x1b", "\x07", "\x08", "\x9b", "\u202e"} & set(shown)

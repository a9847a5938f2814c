"""Nothing that is shown opens a file: every text of the library asks for one, and a trap waits there.

The trap is a named pipe: it can be opened for writing only while somebody has it open for reading.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driving import settle
from PySide6.QtCore import qInstallMessageHandler
from pytestqt.qtbot import QtBot

from quotetracker.importing.drafts import read_pasted
from quotetracker.services.articles import ArticleFields
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span
from quotetracker.ui.window import MainWindow

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")


WATCH = """
import os, sys, time
while True:
    try:
        os.close(os.open(sys.argv[1], os.O_WRONLY | os.O_NONBLOCK))
    except OSError:
        time.sleep(0.02)
    else:
        open(sys.argv[2], "w").close()
"""


class Trap:
    """A named pipe, and whether anybody opened it; watched by a process, for who opens it holds all of our threads."""

    def __init__(self, path: Path) -> None:
        os.mkfifo(path)
        self.path = path
        self._sprung = path.with_suffix(".sprung")
        self._watcher = subprocess.Popen([sys.executable, "-c", WATCH, str(path), str(self._sprung)])

    @property
    def opened(self) -> bool:
        """Whether the trap was sprung."""
        return self._sprung.exists()

    def close(self) -> None:
        self._watcher.kill()
        self._watcher.wait()


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Trap]:
    trap = Trap(tmp_path / "trap.png")
    yield trap
    trap.close()


def fill_with(desk: Desk, bait: str) -> None:
    """Put ``bait`` wherever text can be."""
    text = f"{bait}\n\n“Words of {bait} and more,” said {bait}. {bait}"
    article = desk.articles.add(read_pasted(text)).article
    desk.articles.edit(article, ArticleFields(f"Title {bait}", outlet=bait, author=bait, address=bait, note=bait))
    speaker = desk.speakers.add(SpeakerFields(f"Name {bait}", aliases=(bait,), note=bait))
    start = desk.articles.get(article).text.index("Words")
    quote = desk.quotes.add(article, Span(start, start + 8 + len(bait)))
    desk.quotes.attribute([quote], [speaker])
    desk.quotes.describe(quote, Circumstances(said_where=bait, occasion=bait, said_to=bait, note=bait))
    desk.claims.add_from_quote(quote, ClaimFields(f"Claim {bait}", note=bait))


def test_nothing_that_is_shown_opens_a_file(
    qtbot: QtBot, open_window: Callable[[Desk], MainWindow], empty_desk: Desk, trap: Trap
) -> None:
    fill_with(empty_desk, f'<img src="file://{trap.path}"><link rel="stylesheet" href="file://{trap.path}">')

    window = open_window(empty_desk)
    for key in window._pages:
        window.show_page(key)
        settle(qtbot, window)
        window.grab()
    window.bridge.tell(f'<img src="file://{trap.path}">')
    window.commands["search"].trigger()
    settle(qtbot, window)
    window.grab()
    window.finder.hide()
    window.keeper.show().close()
    settle(qtbot, window)

    assert not trap.opened


@pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes")
def test_the_trap_is_sprung_by_rich_text(qtbot: QtBot, trap: Trap) -> None:
    from PySide6.QtWidgets import QTextBrowser

    view = QTextBrowser()
    qtbot.addWidget(view)
    before = qInstallMessageHandler(_hush)  # Qt says that a pipe is no picture
    view.setHtml(f'<img src="file://{trap.path}">')
    view.resize(200, 200)
    view.show()
    qtbot.waitUntil(lambda: trap.opened, timeout=5000)
    view.close()
    qInstallMessageHandler(before)


def _hush(*_: object) -> None:
    """Not a word."""

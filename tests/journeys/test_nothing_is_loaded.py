"""Nothing that is shown opens a file or asks the net: every text of the library asks for it, and traps wait there.

One trap is a named pipe: it can be opened for writing only while somebody has it open for reading. Another is a server
that listens on this computer. A third is Python's own audit (https://docs.python.org/3/library/audit_events.html),
which tells of every socket, program and file that is opened from Python.
"""

import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from driving import settle
from PySide6.QtCore import QMimeData, qInstallMessageHandler
from PySide6.QtWidgets import QDialog, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.importing.drafts import read_pasted
from quotetracker.services.articles import ArticleFields
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span
from quotetracker.ui.pages import PAGES
from quotetracker.ui.safety.crash_dialog import CrashDialog
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


class Server:
    """Listens on this computer, and notes whether anybody comes."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port = self._socket.getsockname()[1]

    def asked(self) -> bool:
        """Whether somebody has connected by now."""
        try:
            self._socket.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


#: What Python reports while a test listens; a hook cannot be taken away again.
_HEARD: list[str] = []
_LISTENING: list[str] = []
_REPORTED = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "webbrowser.open")
_STARTED = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile")


def _hear(event: str, values: tuple[object, ...]) -> None:
    if not _LISTENING:
        return
    if event in _REPORTED or event in _STARTED:
        _HEARD.append(f"{event} {values}")
    elif event == "open" and any(bait in str(values[0]) for bait in _LISTENING):
        _HEARD.append(f"open {values[0]}")


@pytest.fixture
def heard(trap: "Trap") -> Iterator[list[str]]:
    """What Python opened, asked or started while the test ran."""
    if not getattr(_hear, "there", False):
        sys.addaudithook(_hear)
        _hear.there = True  # type: ignore[attr-defined]
    _HEARD.clear()
    _LISTENING.append(str(trap.path))
    yield _HEARD
    _LISTENING.clear()


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


def baits(trap: Trap, server: Server) -> str:
    """Text that asks for a file and for the net in every way that HTML knows."""
    addresses = (f"file://{trap.path}", str(trap.path), f"http://127.0.0.1:{server.port}/a.png")
    return "".join(
        f'<img src="{address}"><link rel="stylesheet" href="{address}"><style>@import url("{address}");</style>'
        f'<body background="{address}"><a href="{address}">x</a><object data="{address}"></object>'
        for address in addresses
    )


def test_nothing_that_is_shown_opens_a_file_or_asks_the_net(
    qtbot: QtBot,
    open_window: Callable[[Desk], MainWindow],
    empty_desk: Desk,
    trap: Trap,
    server: Server,
    heard: list[str],
) -> None:
    bait = baits(trap, server)
    fill_with(empty_desk, bait)

    window = open_window(empty_desk)
    for key in PAGES:
        window.show_page(key)
        settle(qtbot, window)
        window.grab()
    row = empty_desk.articles.rows()[0].id
    window.articles.show_article(row, quote=empty_desk.quotes.of_article(row)[0].id)
    settle(qtbot, window)
    window.grab()
    for command in ("edit_article", "correct_text", "versions", "shortcuts"):
        window.commands[command].trigger()
        settle(qtbot, window)
        for dialog in window.findChildren(QDialog):
            dialog.grab()
            dialog.close()
    window.bridge.tell(bait)
    window.commands["search"].trigger()
    settle(qtbot, window)
    window.grab()
    window.finder.hide()
    window.keeper.show().close()
    data = QMimeData()
    data.setHtml(f"<h1>Story</h1><p>{bait} “Words,” said Ida.</p>")
    window.articles.text_dropped.emit(data.html())
    settle(qtbot, window)
    for widget in (*window.findChildren(QDialog), *window.findChildren(QWidget)):
        if widget.isVisible() and widget.toolTip():
            QToolTip.showText(widget.mapToGlobal(widget.rect().center()), widget.toolTip(), widget)
    QToolTip.hideText()
    settle(qtbot, window)
    for dialog in window.findChildren(QDialog):
        dialog.grab()
        dialog.close()
    crash = CrashDialog(ValueError(bait), window)
    crash.show()
    crash.grab()
    crash.close()
    settle(qtbot, window)

    assert not trap.opened
    assert not server.asked()
    assert heard == []


def test_the_traps_for_the_net_and_for_python_are_sprung(trap: Trap, server: Server, heard: list[str]) -> None:
    with suppress(OSError):
        urllib.request.urlopen(f"http://127.0.0.1:{server.port}/", timeout=0.2)
    descriptor = os.open(trap.path, os.O_RDONLY | os.O_NONBLOCK)
    os.close(descriptor)
    subprocess.run([sys.executable, "-c", ""], check=True)

    assert server.asked()
    assert any(line.startswith("socket.connect") for line in heard)
    assert any(line.startswith("open") for line in heard)
    assert any(line.startswith("subprocess.Popen") for line in heard)


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

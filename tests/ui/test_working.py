"""Whatever takes longer than half a second says what it is, how far, how long yet, and can be stopped."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotetracker.model.views import QuoteFilter
from quotetracker.pace import Pace
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.ui.jobs import working
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.working import WorkStrip, left_told
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.safety.care_dialog import CareDialog


class Slow:
    """A verb that goes on step by step, as the test wants."""

    def __init__(self) -> None:
        self.go = threading.Semaphore(0)
        self.reached = 0

    def verb(self, total: int, *, pace: Pace) -> str:
        for nth in range(total):
            pace(nth, total)
            self.reached = nth
            assert self.go.acquire(timeout=20)
        return "done"

    def plain(self) -> None:
        assert self.go.acquire(timeout=20)

    def steps(self, number: int) -> None:
        for _ in range(number):
            self.go.release()


@pytest.fixture
def strip(qtbot: QtBot, bridge: Bridge, theme: Theme) -> Iterator[WorkStrip]:
    made = WorkStrip(None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    bridge.working.connect(made.watch)
    bridge.saving.connect(made.set_saving)
    yield made
    made.hide()


def test_long_work_says_what_how_far_and_how_long(
    qtbot: QtBot, bridge: Bridge, strip: WorkStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "_KNOWN_AFTER", 0.0)
    slow, ended = Slow(), []
    bridge.work("Deleting 8 quotes", slow.verb, 8, done=ended.append)
    assert strip.text() == ""
    qtbot.waitUntil(lambda: "Deleting 8 quotes" in strip.text(), timeout=3000)
    assert strip.stop.isVisible()
    for _ in range(3):
        slow.steps(1)
        qtbot.wait(150)
    assert "3 of 8" in strip.text()
    assert "left" in strip.text()
    assert strip.bar.value() == 3
    slow.steps(5)
    qtbot.waitUntil(lambda: bool(ended), timeout=3000)
    assert ended == ["done"]
    assert strip.isHidden()


def test_short_work_shows_nothing(qtbot: QtBot, bridge: Bridge, strip: WorkStrip) -> None:
    slow, ended = Slow(), []
    slow.steps(3)
    bridge.work("Deleting", slow.verb, 3, done=ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=3000)
    qtbot.wait(700)
    assert strip.isHidden()


def test_stop_ends_it_and_says_so(qtbot: QtBot, bridge: Bridge, strip: WorkStrip) -> None:
    slow, ended, told = Slow(), [], []
    bridge.told.connect(told.append)
    bridge.work("Deleting", slow.verb, 100, done=ended.append)
    qtbot.waitUntil(strip.isVisible, timeout=3000)
    QTest.mouseClick(strip.stop, Qt.MouseButton.LeftButton)
    assert strip.text() == "Stopping…"
    slow.steps(2)
    qtbot.waitUntil(lambda: bool(told), timeout=3000)
    assert "nothing was changed" in told[0].text
    assert ended == []
    assert strip.isHidden()
    assert slow.reached < 3


def test_any_write_that_takes_long_shows_that_it_saves(qtbot: QtBot, bridge: Bridge, strip: WorkStrip) -> None:
    slow = Slow()
    bridge.run(slow.plain)
    qtbot.waitUntil(lambda: strip.text() == "Saving…", timeout=3000)
    assert not strip.stop.isVisible()
    slow.steps(1)
    qtbot.waitUntil(strip.isHidden, timeout=3000)


def test_two_works_are_told_one_after_the_other(qtbot: QtBot, bridge: Bridge, strip: WorkStrip) -> None:
    one, two = Slow(), Slow()
    bridge.work("First", one.verb, 2)
    bridge.work("Second", two.verb, 2)
    qtbot.waitUntil(lambda: "First" in strip.text(), timeout=3000)
    one.steps(2)
    qtbot.waitUntil(lambda: "Second" in strip.text(), timeout=3000)
    two.steps(2)
    qtbot.waitUntil(strip.isHidden, timeout=3000)


def test_what_is_left_is_told_in_seconds_and_minutes() -> None:
    assert left_told(0.5, 10, 100) == ""
    assert left_told(10, 50, 100) == "about 10 seconds left"
    assert left_told(60, 10, 100) == "about 9 minutes left"


def wait_and_stop(pace_at: int) -> Callable[[int, int], None]:
    from quotetracker.errors import Cancelled

    def pace(done: int, _total: int) -> None:
        if done >= pace_at:
            raise Cancelled

    return pace


@pytest.mark.parametrize("what", ["delete quotes", "delete articles", "attribute", "merge", "split", "export"])
def test_what_is_stopped_leaves_the_library_as_it_was(
    desk: Desk, what: str, monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    from quotetracker import pace as pacing
    from quotetracker.errors import Cancelled
    from quotetracker.services import sheets
    from quotetracker.services.speakers import Parting

    monkeypatch.setattr(pacing, "EVERY", 2)
    monkeypatch.setattr(sheets, "_PAGE", 2)
    ids = desk.quotes.ids(QuoteFilter())
    speakers = sorted(desk.speakers.all(), key=lambda view: -view.quotes)
    extra = desk.speakers.add(SpeakerFields("Somebody Else"))
    before = desk.library(), desk.speakers.all(), desk.quotes.page(QuoteFilter(), limit=500)
    stop = wait_and_stop(3)
    target = tmp_path / "sheet.csv"
    verbs: dict[str, Callable[[], object]] = {
        "delete quotes": lambda: desk.quotes.delete(ids[:20], pace=stop),
        "delete articles": lambda: desk.articles.delete([row.id for row in desk.articles.rows()][:6], pace=stop),
        "attribute": lambda: desk.quotes.attribute(ids[:20], [extra], pace=stop),
        "merge": lambda: desk.speakers.merge(extra, [speakers[0].id], pace=stop),
        "split": lambda: desk.speakers.split(
            speakers[0].id, Parting(desk.quotes.ids(QuoteFilter(speakers=(speakers[0].id,)))), to=extra, pace=stop
        ),
        "export": lambda: desk.sheets.export(target, QuoteFilter(), pace=stop),
    }
    with pytest.raises(Cancelled):
        verbs[what]()

    assert (desk.library(), desk.speakers.all(), desk.quotes.page(QuoteFilter(), limit=500)) == before
    assert not target.exists()
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []
    next_step = desk.history.next().undo
    assert next_step == "Add speaker Somebody Else"


def test_a_check_can_be_stopped(qtbot: QtBot, bridge: Bridge, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(check: Callable[[], None]) -> None:
        for _ in range(400):
            check()
            time.sleep(0.05)

    monkeypatch.setattr(bridge.desk.care, "check", slow)
    dialog = CareDialog(bridge, None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.stop.isVisible, timeout=2000)
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert not dialog.bar.isVisible()
    assert dialog.check.isEnabled()
    assert "Stopped" in dialog.said.text()
    dialog.close()
    qtbot.waitUntil(lambda: not bridge.jobs.busy(), timeout=5000)

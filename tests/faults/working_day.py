"""A day of work: the same round of an editor's tasks again and again, in the program's own window.

Articles are opened, marked, described and corrected, suggestions accepted, things undone, found, filtered, compared,
exported, imported and deleted again; now and then another library is opened and this one again. After each round the
memory of the process is noted. Nothing may fail, and memory may not grow.
"""

import argparse
import faulthandler
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from faults.fumbling import _Fumbler, _megabytes

from quotetracker.model.checking import check_file

#: Share of the rounds in which the window still fills its caches.
WARM = 0.2
#: What memory may grow by from the first quarter after that to the last.
MOST = 0.10
#: Rounds between two visits to another library.
_VISITS = 12
_PATIENCE = 60.0  # seconds until a step no longer waits for work in the background
_TEXT = """Water level rises in {name}

“We will open the {nth}th gate of the lock before the end of March,” Ida Marsh said on Monday in {name}.

Omar Tey, who speaks for the farmers, said that nobody had asked them. “{nth} meadows are under water already.”
"""


@dataclass(slots=True)
class Day:
    """What came of it."""

    rounds: int = 0
    tasks: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    """Commands that were given, beside the tasks."""
    wrong: list[str] = field(default_factory=list)
    memory: list[tuple[float, int]] = field(default_factory=list)
    """After each round: hours since the beginning, MB."""

    @property
    def growth(self) -> float:
        """By what share memory grew after warming up; 0 when there are too few rounds to tell."""
        return grown([megabytes for _, megabytes in self.memory])

    @property
    def failed(self) -> bool:
        """Whether the day was none to be proud of."""
        return bool(self.wrong) or self.growth > MOST or self.rounds < 5

    def __str__(self) -> str:
        if not self.memory:
            return f"no round was finished; {len(self.wrong)} wrong"
        warm = self.memory[int(len(self.memory) * WARM) :]
        hours = warm[-1][0] - warm[0][0]
        pace = f", {self.growth / hours * 0.75 * 100:+.1f} % an hour" if hours > 0.1 else ""
        return (
            f"{self.rounds} rounds, {sum(self.tasks.values())} tasks of {len(self.tasks)} kinds in"
            f" {self.memory[-1][0] * 60:.0f} minutes; {len(self.wrong)} wrong; memory after warming up {warm[0][1]} MB,"
            f" at the end {warm[-1][1]} MB: {self.growth:+.1%}{pace}"
        )


def grown(memory: list[int]) -> float:
    """By what share it grew from the first quarter after warming up to the last; medians, since it swings."""
    warm = memory[int(len(memory) * WARM) :]
    part = len(warm) // 4
    if not part:
        return 0.0
    return statistics.median(warm[-part:]) / statistics.median(warm[:part]) - 1


def run(library: Path, folder: Path, *, minutes: float, seed: int, defect: bool = False, most: int = 10**9) -> Day:
    """Work for so many minutes, or ``most`` rounds, on a copy of ``library``; ``defect``: what was shown is kept."""
    from faults import fumbling

    fumbling.at_home(folder)
    path = Path(shutil.copy(library, folder / "day.quotes"))
    with ExitStack() as planted:
        if defect:
            from quotetracker.ui.reader.reader import Reader

            kept: list[bytes] = []
            show = Reader.show_text

            def leaking(reader: Any, text: str, **how: bool) -> None:
                kept.append(b"x" * 500_000)
                show(reader, text, **how)

            planted.enter_context(patch.object(Reader, "show_text", leaking))
        return _Editor(path, folder, minutes=minutes, seed=seed, most=most).work()


class _Editor(_Fumbler):
    """Does what is asked for, where `_Fumbler` presses anything; what is watched is the same."""

    def __init__(self, path: Path, folder: Path, *, minutes: float, seed: int, most: int) -> None:
        from PySide6.QtCore import QTimer

        super().__init__(path, folder, 0, seed)
        self.day = Day()
        self.begun = time.monotonic()
        self.ends = self.begun + minutes * 60
        self.most = most
        self.doing: Generator[None] = self._round()
        # One timer for the day: each singleShot to a method of what is no QObject leaves a weak reference behind.
        self.pulse = QTimer()
        self.pulse.setInterval(2)
        self.pulse.timeout.connect(self._step)
        self.within = self.over = False
        self.waited = 0.0
        self.other = folder / "other.quotes"

    def work(self) -> Day:
        from quotetracker.services.desk import Desk

        Desk.open(self.other, create=True).close()
        self.run()
        self.day.wrong = self.told.wrong
        return self.day

    # One step after another, as soon as the window is calm

    def _step(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        if self.over:
            return
        if not self.pulse.isActive():
            self.pulse.start()
        faulthandler.dump_traceback_later(900, exit=True)
        window = self.program.window()
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self.within:  # something that was opened has a loop of its own
            if front is not None:
                QTest.keyClick(front, Qt.Key.Key_Escape)
            return
        now = time.monotonic()
        if window is None or (window.bridge.jobs.busy() and now - self.waited < _PATIENCE):
            return
        self.waited = now
        self.within = True
        try:
            next(self.doing)
        except StopIteration:
            self._rounded()
        finally:
            self.within = False

    def _rounded(self) -> None:
        self.day.rounds += 1
        now = time.monotonic()
        self.day.memory.append(((now - self.begun) / 3600, _megabytes()))
        if now < self.ends and self.day.rounds < self.most:
            self.doing = self._round()
            return
        self.over = True
        self.pulse.stop()
        self.day.done = self.told.done
        self._finish()

    def _remember(self, _desk: Any) -> None:
        """All rows would be half of what is measured."""

    def _look(self) -> None:
        """Thousands of steps are not taken back here; the library has to be whole."""
        self.told.wrong += [f"check: {one.what}" for one in check_file(self.path, lambda: None).findings]

    # What an editor does

    def _round(self) -> Generator[None]:
        nth = self.day.rounds
        for task in (
            self._import,
            self._read,
            self._mark_some,
            self._accept,
            self._correct,
            self._undo,
            self._find,
            self._filter,
            self._look_at_speakers,
            self._compare,
            self._export,
            self._review,
            self._look_back,
            self._clear_away,
        ):
            self._note(task.__name__.strip("_"))
            self.day.tasks[task.__name__.strip("_")] += 1
            yield from task()
        if nth % _VISITS == _VISITS - 1:
            self.day.tasks["visit"] += 1
            yield from self._visit()

    @property
    def window(self) -> Any:
        return self.program.window()

    def _do(self, key: str) -> bool:
        """Trigger a command, if it can be done now."""
        command = self.window.commands[key]
        if command.isEnabled():
            self._note(key)
            command.trigger()
        return bool(command.isEnabled())

    def _type(self, words: str) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        if (one := QApplication.focusWidget()) is not None:
            QTest.keyClicks(one, words)

    def _hit(self, *names: str) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        for name in names:
            if (one := QApplication.focusWidget()) is not None:
                QTest.keyClick(one, getattr(Qt.Key, f"Key_{name}"))

    def _import(self) -> Generator[None]:
        """Three files from elsewhere; their suggestions come in the background."""
        folder = self.folder / "incoming"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for nth in range(3):
            number = self.day.rounds * 3 + nth
            (folder / f"level-{number}.txt").write_text(_TEXT.format(name=f"Tarn {number}", nth=number + 2))
        self._do("page_articles")
        yield
        self.window.intake.take_files([folder])
        yield
        self._escape()
        yield

    def _imported(self) -> list[Any]:
        return [row.id for row in self.window._desk.articles.rows() if row.title.startswith("Water level rises")]

    def _escape(self) -> None:
        """Close what stands before the window."""
        from PySide6.QtWidgets import QApplication

        for one in QApplication.topLevelWidgets():
            if one is not self.window and one.isVisible():
                one.close()

    def _read(self) -> Generator[None]:
        page = self.window.articles
        self._do("page_articles")
        yield
        for _ in range(8):
            rows = page.list().model().rowCount()
            if rows:
                page.list().choose_row(self.chance.randrange(rows))
                yield
                bar = page.reader().verticalScrollBar()
                bar.setValue(self.chance.randint(0, bar.maximum()))
                yield

    def _mark_some(self) -> Generator[None]:
        """Drag over words, add the quote, say who spoke, undo half of it."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        for nth in range(4):
            port = self.window.articles.reader().viewport()
            top = QPoint(self.chance.randint(40, 300), self.chance.randint(40, 200))
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            QTest.mousePress(port, left, none, top)
            QTest.mouseMove(port, top + QPoint(140, 12))
            QTest.mouseRelease(port, left, none, top + QPoint(140, 12))
            yield
            self._do("add_quote")
            yield
            if self._do("set_speaker"):
                yield
                self._type(f"Speaker {self.chance.randint(1, 1999)}")
                yield
                self._hit("Return", "Escape")
                yield
            if nth % 2:
                self._do("undo")
                yield

    def _accept(self) -> Generator[None]:
        """What the program suggests in the newest article."""
        for article in self._imported():
            self.window.articles.show_article(article)
            yield
            if self._do("next_suggestion"):
                yield
            if self._do("accept_suggestion"):
                yield
            self._do("accept_sure")
            yield

    def _correct(self) -> Generator[None]:
        """Another title, a form that is opened and left."""
        self._do("edit_article")
        yield
        self._type("!")
        yield
        self._hit("Return")
        yield
        self._escape()
        yield
        self._do("correct_text")
        yield
        self._escape()
        yield

    def _undo(self) -> Generator[None]:
        for key in ("undo", "undo", "redo", "redo", "undo"):
            self._do(key)
            yield

    def _find(self) -> Generator[None]:
        self._do("search")
        yield
        for words in ("water", "speaker 12", "gate of the"):
            self.window.finder._line.clear()
            self._type(words)
            yield
            time.sleep(0)
        self.window.finder.dismiss()
        yield

    def _filter(self) -> Generator[None]:
        self._do("page_quotes")
        yield
        search = self.window.quotes.filter.search
        search.setFocus()
        for words in ("the", "meadows", ""):
            search.clear()
            self._type(words)
            yield
        for name in ("End", "Home", "PageDown"):
            self.window.quotes.table.setFocus()
            self._hit(name)
            yield
        self.window.quotes.filter.clear()
        yield

    def _look_at_speakers(self) -> Generator[None]:
        from quotetracker.model.vocabulary import SpeakerId

        self._do("page_speakers")
        yield
        for _ in range(4):
            self.window.speakers.show_speaker(SpeakerId(self.chance.randint(1, 1999)))
            yield
        if self._do("speaker_lifeline"):
            yield
            self.window.speakers.lifeline.back.click()
            yield
        self._do("page_statements")
        yield
        self._do("page_claims")
        yield

    def _compare(self) -> Generator[None]:
        self._do("page_compare")
        yield
        self._do("page_quotes")
        yield
        self.window.quotes.table.selectRow(self.chance.randrange(20))
        yield
        if self._do("compare"):
            yield
        self._do("back")
        yield

    def _export(self) -> Generator[None]:
        """Now and then all of it, else what a search finds."""
        page, nth = self.window.export, self.day.rounds
        self._do("page_export")
        yield
        page.filter.search.setText("" if nth % 10 == 0 else "water")
        yield
        target = self.folder / f"sheet{('.xlsx', '.csv', '.html', '.md')[nth % 4]}"
        page.ask_path = lambda *_: target
        if page.export_button.isEnabled():
            page.export_button.click()
        yield
        page.filter.clear()
        yield

    def _review(self) -> Generator[None]:
        self._do("page_review")
        yield
        for _ in range(6):
            self._do(self.chance.choice(("next_suggestion", "accept_suggestion", "reject_suggestion", "undo")))
            yield

    def _look_back(self) -> Generator[None]:
        self._do("page_history")
        yield
        page = self.window.history
        page.search.setText("quote")
        yield
        page.search.clear()
        page.deletions.click()
        yield
        page.deletions.click()
        yield
        if self.day.rounds % 5 == 0:
            dialog = self.window.keeper.show()
            yield
            dialog.close()
            yield
            self._do("switch_theme")
            yield

    def _clear_away(self) -> Generator[None]:
        """The library is not to grow: what was imported goes again, with its quotes."""
        if imported := self._imported():
            self.window.bridge.run(self.window._desk.articles.delete, imported)
        yield
        self._do("page_articles")
        yield

    def _visit(self) -> Generator[None]:
        """Another library, and back again: its last backup, a new window, nothing of the old one left."""
        for path in (self.other, self.path):
            self.window.library_wanted.emit(path, False)
            for _ in range(40):  # its window comes when it is there
                time.sleep(0.005)
                yield
            self._watch(self.window)


if __name__ == "__main__":
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("library", type=Path)
    reader.add_argument("--minutes", type=float, default=480)
    reader.add_argument("--rounds", type=int, default=10**9)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--defect", action="store_true")
    wanted = reader.parse_args()
    with tempfile.TemporaryDirectory() as name:
        result = run(
            wanted.library,
            Path(name),
            minutes=wanted.minutes,
            seed=wanted.seed,
            defect=wanted.defect,
            most=wanted.rounds,
        )
    found = [f"{number} times: {text}" for text, number in Counter(result.wrong).most_common(20)]
    told = " ".join(str(megabytes) for _, megabytes in result.memory)
    given = ", ".join(f"{key} {number}" for key, number in result.done.most_common())
    sys.stdout.write("\n".join([str(result), *found, f"MB: {told}", given, ""]))
    sys.exit(result.failed)

"""A library against a plain model: Hypothesis does things in any order, and both must say the same at every moment.

The model is lists and dictionaries, with whole copies of itself for undo. Nothing of it knows tables or journals.
"""

import copy
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Engine

from quotetracker.errors import LibraryError
from quotetracker.importing.drafts import read_pasted
from quotetracker.model import sqlite, sqlite_files
from quotetracker.model.checking import check_file
from quotetracker.model.views import QuoteFilter
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span

_WORDS = "Alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike 😀 november oscar papa"
_QUOTES = "SELECT id, article_id, words FROM quote"
_CLAIMS = "SELECT id, words, quote_id, article_id FROM claim"
#: Asking the program takes much longer than looking into the tables.
_OFTEN = 10
_PLACES = st.tuples(st.integers(0, 12), st.integers(1, 4))


class Walk(RuleBasedStateMachine):
    """Articles, quotes, speakers, claims; undo, redo, closing, crashing, a full disk."""

    empty: Path
    ends: float = float("inf")
    done: int = 0
    taken: int = 0

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="walk-", dir=self.empty.parent))
        self.path = Path(shutil.copy(self.empty, self.folder / "a.quotes"))
        self.desk = Desk.open(self.path)
        self.nth = self.looks = 0
        self.now: dict[str, dict[Any, Any]] = {"articles": {}, "quotes": {}, "speakers": {}, "claims": {}}
        self.past: list[Any] = []
        self.future: list[Any] = []
        Walk.done += 1

    @initialize()
    def begin(self) -> None:
        """Something to work on, or most walks would be too short for what needs several things."""
        self.article()
        self.speaker()
        text = next(iter(self.now["articles"].values()))
        self._step()
        quote = self.desk.quotes.add(next(iter(self.now["articles"])), Span(text.index("bravo"), text.index("delta")))
        self.now["quotes"][quote] = (next(iter(self.now["articles"])), "bravo charlie", ())

    def _step(self) -> None:
        """Remember the state before a change."""
        self.past.append(copy.deepcopy(self.now))
        self.future.clear()
        self.nth += 1

    @rule()
    def article(self) -> None:
        self._step()
        text = f"Story {self.nth}\n\n{_WORDS} {self.nth}."
        key = self.desk.articles.add(read_pasted(text)).article
        self.now["articles"][key] = self.desk.articles.get(key).text

    @precondition(lambda self: self.now["articles"])
    @rule(data=st.data(), place=_PLACES)
    def quote(self, data: st.DataObject, place: tuple[int, int]) -> None:
        key = data.draw(st.sampled_from(sorted(self.now["articles"])))
        text = self.now["articles"][key]
        words = _WORDS.split()[place[0] : place[0] + place[1]]
        start = text.index(words[0])
        end = text.index(words[-1]) + len(words[-1])
        self._step()
        quote = self.desk.quotes.add(key, Span(start, end))
        self.now["quotes"][quote] = (key, text[start:end], ())

    @precondition(lambda self: self.now["quotes"])
    @rule(data=st.data())
    def delete_quote(self, data: st.DataObject) -> None:
        quote = data.draw(st.sampled_from(sorted(self.now["quotes"])))
        self._step()
        self.desk.quotes.delete([quote])
        del self.now["quotes"][quote]
        for claim, (words, of, article) in self.now["claims"].items():
            self.now["claims"][claim] = (words, None if of == quote else of, article)

    @precondition(lambda self: len(self.now["articles"]) > 1)
    @rule(data=st.data())
    def delete_article(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.now["articles"])))
        self._step()
        self.desk.articles.delete([key])
        del self.now["articles"][key]
        self.now["quotes"] = {quote: row for quote, row in self.now["quotes"].items() if row[0] != key}
        # A claim goes with its article, also when its quote was deleted before.
        self.now["claims"] = {claim: row for claim, row in self.now["claims"].items() if row[2] != key}

    @rule()
    def speaker(self) -> None:
        self._step()
        key = self.desk.speakers.add(SpeakerFields(f"Speaker {self.nth}"))
        self.now["speakers"][key] = f"Speaker {self.nth}"

    @precondition(lambda self: bool(self.now["speakers"] and self.now["quotes"]))
    @rule(data=st.data())
    def attribute(self, data: st.DataObject) -> None:
        quote = data.draw(st.sampled_from(sorted(self.now["quotes"])))
        speaker = data.draw(st.sampled_from(sorted(self.now["speakers"])))
        article, words, spoken = self.now["quotes"][quote]
        if spoken != (speaker,):
            self._step()
            self.now["quotes"][quote] = (article, words, (speaker,))
        self.desk.quotes.attribute([quote], [speaker])

    @precondition(lambda self: self.now["speakers"])
    @rule(data=st.data())
    def delete_speaker(self, data: st.DataObject) -> None:
        speaker = data.draw(st.sampled_from(sorted(self.now["speakers"])))
        self._step()
        self.desk.speakers.delete([speaker])
        del self.now["speakers"][speaker]
        for quote, (article, words, spoken) in self.now["quotes"].items():
            self.now["quotes"][quote] = (article, words, tuple(one for one in spoken if one != speaker))

    @precondition(lambda self: self.now["quotes"])
    @rule(data=st.data())
    def claim(self, data: st.DataObject) -> None:
        quote = data.draw(st.sampled_from(sorted(self.now["quotes"])))
        self._step()
        key = self.desk.claims.add_from_quote(quote, ClaimFields(f"Claim {self.nth}"))
        self.now["claims"][key] = (f"Claim {self.nth}", quote, self.now["quotes"][quote][0])

    @precondition(lambda self: self.now["speakers"])
    @rule(data=st.data())
    def rename_speaker(self, data: st.DataObject) -> None:
        speaker = data.draw(st.sampled_from(sorted(self.now["speakers"])))
        self._step()
        self.desk.speakers.edit(speaker, SpeakerFields(f"Renamed {self.nth}"))
        self.now["speakers"][speaker] = f"Renamed {self.nth}"

    @precondition(lambda self: self.now["claims"])
    @rule(data=st.data())
    def edit_claim(self, data: st.DataObject) -> None:
        claim = data.draw(st.sampled_from(sorted(self.now["claims"])))
        self._step()
        self.desk.claims.edit(claim, ClaimFields(f"Edited {self.nth}"))
        self.now["claims"][claim] = (f"Edited {self.nth}", *self.now["claims"][claim][1:])

    @rule()
    def disk_is_full(self) -> None:
        """A change and an undo that no file may grow for: a sentence, and nothing has changed."""
        import resource  # Windows has none, and there no trial is run

        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
        try:
            with pytest.raises(LibraryError):
                self.desk.speakers.add(SpeakerFields("Nobody"))
            if self.past:
                with pytest.raises(LibraryError):
                    self.desk.history.undo()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        self.looks = -1

    @rule()
    def undo(self) -> None:
        assert bool(self.desk.history.undo()) == bool(self.past)
        if self.past:
            self.future.append(self.now)
            self.now = self.past.pop()
            self.looks = -1  # look at what is told, too

    @rule()
    def redo(self) -> None:
        assert bool(self.desk.history.redo()) == bool(self.future)
        if self.future:
            self.past.append(self.now)
            self.now = self.future.pop()
            self.looks = -1

    @rule()
    def close_and_open(self) -> None:
        self.desk.close()
        assert {path.name for path in self.folder.iterdir()} == {"a.quotes"}
        self.desk = Desk.open(self.path)

    @rule()
    def crash(self) -> None:
        """Go on with a copy of the files as a killed process would leave them."""
        crashed = Path(tempfile.mkdtemp(prefix="walk-", dir=self.empty.parent))
        for path in self.folder.iterdir():
            if not path.name.endswith(".lock"):
                shutil.copy(path, crashed / path.name)
        self.desk.close()
        shutil.rmtree(self.folder)
        self.folder, self.path = crashed, crashed / "a.quotes"
        self.desk = Desk.open(self.path)

    @invariant()
    def both_say_the_same(self) -> None:
        """The tables after each step; what the program tells of them after some, and whenever rows came back."""
        Walk.taken += 1
        self._compare(self._stored())
        self.looks += 1
        if self.looks % _OFTEN == 0:
            self._compare(self._told())

    def _compare(self, found: dict[str, Any]) -> None:
        for kind in ("quotes", "speakers", "claims"):
            assert found[kind] == self.now[kind], kind
        assert found["articles"] == set(self.now["articles"])

    def _stored(self) -> dict[str, Any]:
        """What the file holds, past the program's own reading."""
        with sqlite_files.reading(self.path) as connection:
            quotes = {key: (article, words, ()) for key, article, words in connection.execute(_QUOTES)}
            for key, speaker in connection.execute("SELECT quote_id, speaker_id FROM quote_speaker ORDER BY rowid"):
                article, words, spoken = quotes[key]
                quotes[key] = (article, words, (*spoken, speaker))
            return {
                "articles": {key for (key,) in connection.execute("SELECT id FROM article")},
                "quotes": quotes,
                "speakers": dict(connection.execute("SELECT id, name FROM speaker").fetchall()),
                "claims": {key: tuple(row) for key, *row in connection.execute(_CLAIMS)},
            }

    def _told(self) -> dict[str, Any]:
        """What the program tells."""
        views = self.desk.quotes.some(self.desk.quotes.ids(QuoteFilter()))
        return {
            "articles": {row.id for row in self.desk.articles.rows()},
            "quotes": {view.id: (view.article, view.words, tuple(one.id for one in view.speakers)) for view in views},
            "speakers": {view.id: view.name for view in self.desk.speakers.all()},
            "claims": {view.id: (view.words, view.quote, view.article) for view in self.desk.claims.all()},
        }

    def teardown(self) -> None:
        try:
            self._compare(self._told())
        finally:
            self.desk.close()
        report = check_file(self.path, lambda: None, immutable=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        assert not report, report.findings


@contextmanager
def statements_kept() -> Iterator[None]:
    """Let all libraries share the SQL that SQLAlchemy has put together: a quarter of a walk, which opens often.

    Each opening has connections, settings and transactions of its own as ever; only the texts of queries are shared.
    """
    made, first = sqlite.engine_for, list[Engine]()

    def engine_for(*arguments: Any, **named: Any) -> Engine:
        engine = made(*arguments, **named)
        if not first:
            first.append(engine)
        engine.dialect, engine._compiled_cache = first[0].dialect, first[0]._compiled_cache
        return engine

    with patch.object(sqlite, "engine_for", engine_for):
        yield


@dataclass(slots=True)
class Walked:
    """What became of the walks."""

    walks: int
    steps: int
    taken: int
    failed: str = ""

    def __str__(self) -> str:
        return f"{self.walks} walks of up to {self.steps} steps, {self.taken} steps: {self.failed or 'no difference'}"


def run(folder: Path, *, examples: int, steps: int, seconds: float = float("inf"), shrink: bool = True) -> Walked:
    """Walk so often; begins nothing new after ``seconds``."""
    Walk.empty = folder / "empty.quotes"
    Desk.open(Walk.empty, create=True).close()
    begun, walked, failed, Walk.taken = time.monotonic(), 0, "", 0
    while walked < examples and time.monotonic() - begun < seconds and not failed:
        part = min(100, examples - walked)  # Hypothesis begins each lot with the shortest walks
        try:
            with statements_kept():
                run_state_machine_as_test(
                    Walk,
                    settings=settings(
                        max_examples=part,
                        stateful_step_count=steps,
                        deadline=None,
                        database=None,
                        phases=(Phase.generate, Phase.shrink) if shrink else (Phase.generate,),
                        suppress_health_check=list(HealthCheck),
                    ),
                )
        except Exception as error:  # noqa: BLE001 - a library that refuses differs from the model, too
            failed = f"{type(error).__name__}: {str(error)[:300]}"
        walked += part
    return Walked(walked, steps, Walk.taken, failed)

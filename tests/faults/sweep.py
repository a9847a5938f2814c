"""Every operation, with every one of its calls to the system failing in turn.

Runs as a program with ``shim.c`` loaded before it:  python sweep.py FOLDER KIND ERROR STICKY [OPERATION...]
Prints one line of JSON for each operation. An operation that fails must say so with a sentence, leave the library as it
was, and succeed when it is tried again; the library must be whole.
"""

import ctypes
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from faults.work import state_of, use

from quotetracker.errors import QuoteTrackerError
from quotetracker.importing.drafts import read_pasted
from quotetracker.model import sqlite_files
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services import backups, care
from quotetracker.services.articles import ArticleFields
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.library_copies import copy_to
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields
from quotetracker.text.spans import Span

_STORY = "The lock at Tarn is stuck\n\n“The gate will not move,” said Ulla Berg, the keeper. “We have three days.”\n"


def prepared(path: Path) -> None:
    """A small library to work on."""
    desk = Desk.open(path, create=True)
    article = desk.articles.add(read_pasted(_STORY)).article
    other = desk.articles.add(read_pasted(_STORY.replace("three", "thirteen") + "More.")).article
    ulla, bo = (desk.speakers.add(SpeakerFields(name)) for name in ("Ulla Berg", "Bo Lind"))
    quotes = [desk.quotes.add(key, Span(28, 51)) for key in (article, other)]
    desk.quotes.attribute(quotes, [ulla])
    desk.claims.add_from_quote(quotes[0], ClaimFields("The gate is stuck."))
    desk.speakers.add(SpeakerFields("To be undone"))
    desk.history.undo()
    assert bo
    desk.close()


def _long(desk: Desk) -> None:
    desk.articles.add(read_pasted("A long one\n\n" + " ".join(f"Word {nth}." for nth in range(30_000))))


ON_DESK: dict[str, Callable[[Desk], object]] = {
    "add article": lambda desk: desk.articles.add(read_pasted("New\n\n" + _STORY * 3)),
    "add long article": _long,
    "edit article": lambda desk: desk.articles.edit(ArticleId(1), ArticleFields("Another title", outlet="Tarn Post")),
    "delete article": lambda desk: desk.articles.delete([ArticleId(1)]),
    "add quote": lambda desk: desk.quotes.add(ArticleId(1), Span(80, 100)),
    "describe quote": lambda desk: desk.quotes.describe(_quotes(desk)[0], Circumstances(note="by telephone")),
    "attribute": lambda desk: desk.quotes.attribute(_quotes(desk), [desk.speakers.all()[0].id]),
    "delete quotes": lambda desk: desk.quotes.delete(_quotes(desk)),
    "add speaker": lambda desk: desk.speakers.add(SpeakerFields("Vera Stokke", aliases=("V. S.",))),
    "edit speaker": lambda desk: desk.speakers.edit(desk.speakers.all()[0].id, SpeakerFields("Another Name")),
    "merge speakers": lambda desk: desk.speakers.merge(
        desk.speakers.all()[0].id, [view.id for view in desk.speakers.all()[1:]]
    ),
    "add claim": lambda desk: desk.claims.add_from_quote(_quotes(desk)[1], ClaimFields("Three days are left.")),
    "decide": lambda desk: desk.matches.decide(_quotes(desk)[0], [_quotes(desk)[1]], same=True),
    "undo": lambda desk: desk.history.undo(),
    "redo": lambda desk: desk.history.redo(),
    "suggest and compare": lambda desk: (desk.suggestions.catch_up(), desk.matches.catch_up()),
    "back up": lambda desk: desk.backups.make(),
    "copy": lambda desk: copy_to(desk.path, desk.path.with_name("copy.quotes")),
}


def _quotes(desk: Desk):  # type: ignore[no-untyped-def]
    return [quote.id for row in desk.articles.rows() for quote in desk.quotes.of_article(row.id)]


ON_FILE: dict[str, Callable[[Path], object]] = {
    "open and close": lambda path: Desk.open(path).close(),
    "make a library": lambda path: Desk.open(path.with_name("new.quotes"), create=True).close(),
    "migrate": lambda path: Desk.open(path.with_name("old.quotes")).close(),
    "restore": lambda path: backups.restore(path, path.with_name("backup.quotes")),
    "salvage": lambda path: care.salvage(path, path.with_name("saved.quotes")),
}


class Shim:
    """The faults that ``shim.c`` can be told to make."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.shim_fired.restype = ctypes.c_long

    def arm(self, kinds: str, at: int, number: int, *, sticky: bool) -> None:
        """Let call ``at`` of these kinds fail, and with ``sticky`` all later ones; -1: none."""
        self._library.shim_arm(kinds.encode(), ctypes.c_long(at), number, int(sticky))

    def fired(self) -> int:
        """How many calls failed."""
        return int(self._library.shim_fired())


def sweep(folder: Path, name: str, *, kinds: str, number: int, sticky: bool, most: int = 400) -> dict[str, object]:
    """Try one operation with its first, second, third … call failing, until it comes to its end without a failure."""
    shim, wrong, tried, refused = Shim(), [], 0, 0
    after = ""
    for at in range(most):
        work = folder / "work"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(folder / "base", work)
        path = work / "a.quotes"
        desk = Desk.open(path) if name in ON_DESK else None
        before = state_of(desk) if desk else ""
        if at:
            shim.arm(kinds, at, number, sticky=sticky)
        error: BaseException | None = None
        try:
            ON_DESK[name](desk) if desk else ON_FILE[name](path)
        except QuoteTrackerError as raised:
            error = raised
        except BaseException as raised:  # noqa: BLE001 - that is what is looked for
            wrong.append(f"call {at}: {type(raised).__name__}: {raised}")
        fired = shim.fired()
        shim.arm(kinds, -1, 0, sticky=False)
        if not fired:
            after = state_of(desk) if desk and not at else after
            if desk:
                desk.close()
            if at:
                break
            continue
        tried += 1
        refused += error is not None
        # Once a commit stands, a sync that fails cannot take it back; then the sentence must say so.
        unsure = error is not None and "may be there as a whole" in str(error)
        fine = {before, after} if unsure else {before}
        wrong += [f"call {at}: {problem}" for problem in _look(name, path, desk, fine, failed=error is not None)]
    return {"operation": name, "calls": tried, "refused": refused, "wrong": wrong}


def _look(name: str, path: Path, desk: Desk | None, fine: set[str], *, failed: bool) -> list[str]:
    wrong = []
    if desk is not None:
        if failed and state_of(desk) not in fine:
            wrong.append("it said that it failed, and something was changed")
        desk.close()
    if left := [file.name for file in path.parent.rglob("*") if file.is_file() and not file.stat().st_size]:
        wrong += (
            [f"an empty file is left: {left}"]
            if [each for each in left if not each.endswith(("-journal", ".lock"))]
            else []
        )
    try:
        again = Desk.open(path)
        if failed and fine != {""} and state_of(again) not in fine:
            wrong.append("after opening again something was changed")
        if failed and name in ON_DESK:
            ON_DESK[name](again)
        again.close()
        if failed and name in ON_FILE:
            ON_FILE[name](path)
        with sqlite_files.reading(path) as connection:
            wrong += sqlite_files.structure_faults(connection)
    except Exception as error:  # noqa: BLE001
        wrong.append(f"when it was tried again: {type(error).__name__}: {error}")
    return wrong


def run(
    preload: Path, folder: Path, *, kinds: str, number: int, sticky: bool, names: tuple[str, ...] = ()
) -> Iterator[dict[str, Any]]:
    """Sweep operations in a process of their own; yields what became of each."""
    environment = os.environ | {
        "SHIM_FOLDER": str(folder),
        "LD_PRELOAD": str(preload),
        "QUOTETRACKER_BACKUPS": str(folder / "work" / "backups"),
    }
    command = [sys.executable, __file__, str(folder), kinds, str(number), str(int(sticky)), *names]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            yield json.loads(line)
    if process.returncode:
        raise RuntimeError(f"the sweep ended with {process.returncode}")


def main() -> None:
    """As a program."""
    folder, kinds, number, sticky, *names = sys.argv[1:]
    base = Path(folder) / "base"
    use("TRUNCATE", "FULL")
    shutil.rmtree(base, ignore_errors=True)
    base.mkdir(parents=True)
    prepared(base / "a.quotes")
    shutil.copy(base / "a.quotes", base / "backup.quotes")
    shutil.copy(Path(__file__).parents[1] / "libraries" / "schema-1.quotes", base / "old.quotes")
    for name in names or [*ON_DESK, *ON_FILE]:
        done = sweep(Path(folder), name, kinds=kinds, number=int(number), sticky=bool(int(sticky)))
        sys.stdout.write(json.dumps(done) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

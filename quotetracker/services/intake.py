"""Adding many articles: with progress, given up and taken up again; one bad file never stops the rest."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from quotetracker.errors import Cancelled, QuoteTrackerError, ScannedError
from quotetracker.importing.drafts import ArticleDraft
from quotetracker.importing.formats import SUFFIXES as _FORMATS
from quotetracker.importing.sentences import one_line
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.articles import Articles
from quotetracker.services.revisions import CopyView, Revisions

#: Ends of the names of files that are looked for in folders.
SUFFIXES = tuple(_FORMATS)
#: What is read is stored in steps of at most so many articles and so many seconds.
_STEP = 25
_STEP_SECONDS = 2.0
_STEP_BYTES = 64 * 1024 * 1024
_MAX_FILES = 100_000
_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be read, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Alike:
    """An article that was added and looks like one that was there: a copy with another headline, or a new version."""

    article: ArticleId
    title: str
    known: CopyView

    def __str__(self) -> str:
        source = ", ".join(filter(None, (self.known.outlet, self.known.published)))
        same = f"“{self.title}” is {self.known.percent} % the same as “{self.known.title}”"
        return f"{same} ({source})" if source else same


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch has come."""

    done: int
    total: int
    name: str
    """The file that is being read."""
    problems: int
    seconds_left: float | None
    """About how long it will still take; None while that cannot be told."""
    pages: "PagesDone | None" = None
    """How far the file has come that is being read; None for one that is short."""

    def __str__(self) -> str:
        left = "" if self.seconds_left is None else f", {_duration(self.seconds_left)} left"
        return f"{self.done:,} of {self.total:,} files{left}"


@dataclass(frozen=True, slots=True)
class PagesDone:
    """How far reading one file has come, or recognising its text."""

    done: int
    total: int
    recognised: bool = False


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of some files."""

    added: tuple[ArticleId, ...] = ()
    known: tuple[ArticleId, ...] = ()
    """The same article was there already."""
    failed: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
    left: tuple[Path, ...] = ()
    """Files that were not looked at because the editor stopped."""
    alike: tuple["Alike", ...] = ()
    """Articles that were added and look like ones that were there."""
    files: int = 0
    """How many files were looked at."""
    scans: tuple[Path, ...] = ()
    """Those of the failed whose text can be recognised."""

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each file that could not be read."""
        return tuple(problem.reason for problem in self.failed)

    def __str__(self) -> str:
        parts = [_counted(len(self.added), "{n} article was added", "{n} articles were added")] if self.added else []
        if self.known:
            parts.append(_counted(len(self.known), "{n} was in the library already", "{n} were in the library already"))
        sentences = [", ".join(parts) + "."] if parts else []
        sentences += _first(self.problems, "{n} more could not be read.")
        sentences += _first(self.warnings, "{n} more notes.")
        if self.alike:
            sentences.append(
                _counted(
                    len(self.alike),
                    "{n} looks like an article that was there.",
                    "{n} look like articles that were there.",
                )
            )
        if self.left:
            sentences.append(
                _counted(
                    len(self.left), "Stopped: {n} file was not looked at.", "Stopped: {n} files were not looked at."
                )
            )
        return " ".join(sentences)

    def report(self) -> str:
        """All of it as lines of text, to be kept or sent."""
        lines = [
            f"Files looked at: {self.files:,}",
            f"Articles added: {len(self.added):,}",
            f"In the library already: {len(self.known):,}",
            f"Could not be read: {len(self.failed):,}",
        ]
        lines += [f"Not looked at: {len(self.left):,}"] if self.left else []
        if self.failed:
            lines += ["", "Could not be read", *(f"{problem.path}\t{problem.reason}" for problem in self.failed)]
        if self.alike:
            lines += ["", "Look like articles that were there", *map(str, self.alike)]
        if self.warnings:
            lines += ["", "Notes", *self.warnings]
        if self.left:
            lines += ["", "Not looked at", *map(str, self.left)]
        return "\n".join(lines) + "\n"


def take_in(
    articles: Articles,
    paths: Sequence[Path],
    check: Callable[[], None],
    *,
    copies: Revisions | None = None,
    tell: Callable[[Progress], None] = lambda _progress: None,
    recognise: Sequence[str] = (),
) -> Intake:
    """Read files and the articles in folders, and add them; what was read is kept when ``check`` raises ``Cancelled``.

    Files whose bytes were taken in before are passed over without reading them again: to go on after a stop, or after
    a restart, is to give the same folder once more. ``tell`` is called before each file, in this thread. With
    ``copies``, each article that is added is compared with all that are there. The text of scans is recognised in the
    languages of tesseract that ``recognise`` names; without any they are among the failed.
    """
    files, problems = files_in(paths)
    articles.before_many(len(files))
    batch = _Batch(articles, problems, copies, tuple(recognise))
    begun = time.monotonic()
    left: tuple[Path, ...] = ()
    with articles.together(f"Add {len(files):,} files") if len(files) > 1 else nullcontext():
        for nth, path in enumerate(files):
            here = Progress(nth, len(files), one_line(path.name), len(batch.problems), _left(begun, nth, len(files)))
            tell(here)
            try:
                check()
                batch.take(path, check, partial(_tell_pages, tell, here))
            except Cancelled:
                left = tuple(files[nth:])
                break
        batch.store()
    return Intake(
        added=tuple(batch.added),
        known=tuple(dict.fromkeys(batch.known)),
        failed=tuple(batch.problems),
        warnings=tuple(batch.warnings),
        left=left,
        files=len(files) - len(left),
        alike=tuple(batch.alike),
        scans=tuple(batch.scans),
    )


def files_in(paths: Sequence[Path]) -> tuple[list[Path], list[Problem]]:
    """The files to read in ``paths``: of folders, those with a known end of name, subfolders included.

    The folder beside a saved complete page ("page_files") holds its pictures and frames and is passed over.
    """
    found: dict[Path, None] = {}
    problems: list[Problem] = []
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        try:
            found.update(dict.fromkeys(_in_folder(path)))
        except OSError as error:
            problems.append(
                Problem(path, f"The folder “{one_line(path.name)}” cannot be looked into ({error.strerror}).")
            )
    return list(found), problems


@dataclass(slots=True)
class _Batch:
    """What was read and waits to be stored, and what became of the rest."""

    articles: Articles
    problems: list[Problem]
    copies: Revisions | None
    recognise: tuple[str, ...] = ()
    scans: list[Path] = field(default_factory=list)
    alike: list[Alike] = field(default_factory=list)
    added: list[ArticleId] = field(default_factory=list)
    known: list[ArticleId] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    waiting: list[ArticleDraft] = field(default_factory=list)
    since: float = 0.0

    def take(self, path: Path, check: Callable[[], None], tell: Callable[[PagesDone], None]) -> None:
        """Read one file; ``Cancelled`` passes through."""
        try:
            data = self.articles.bytes_of(path)
            if before := self.articles.made_of(data):
                self.known += before
                return
            drafts = self._read(data, path.name, check, tell)
        except ScannedError as error:
            self.scans.append(path)
            self.problems.append(Problem(path, str(error)))
            return
        except QuoteTrackerError as error:
            self.problems.append(Problem(path, str(error)))
            return
        if not self.waiting:
            self.since = time.monotonic()
        self.waiting += drafts
        held = sum(len(draft.original) for draft in self.waiting)
        if len(self.waiting) >= _STEP or held > _STEP_BYTES or time.monotonic() - self.since > _STEP_SECONDS:
            self.store()

    def _read(
        self, data: bytes, name: str, check: Callable[[], None], tell: Callable[[PagesDone], None]
    ) -> Sequence[ArticleDraft]:
        def recognising(done: int, total: int) -> None:
            tell(PagesDone(done, total, recognised=True))

        try:
            return self.articles.read(data, name=name, check=check, pace=lambda *pages: tell(PagesDone(*pages)))
        except ScannedError:
            if not self.recognise:
                raise
        return [self.articles.recognise(data, name=name, languages=self.recognise, check=check, tell=recognising)]

    def store(self) -> None:
        """Add what waits, in one step."""
        drafts, self.waiting = self.waiting, []
        if not drafts:
            return
        outcomes = self.articles.add_all(drafts)
        if self.copies is not None:
            self.copies.catch_up(most=10 * _STEP)
        for draft, outcome in zip(drafts, outcomes, strict=True):
            (self.added if outcome.is_new else self.known).append(outcome.article)
            if outcome.is_new:
                name = f"“{draft.file_name}”: " if len(drafts) > 1 and draft.file_name else ""
                self.warnings += [f"{name}{warning}" for warning in outcome.warnings]
                if self.copies is not None:
                    known = self.copies.copies_of(draft.text, but=outcome.article, waits=False)
                    self.alike += [Alike(outcome.article, draft.title or draft.file_name, one) for one in known[:1]]


def _tell_pages(tell: Callable[[Progress], None], here: Progress, pages: PagesDone) -> None:
    tell(replace(here, pages=pages))


def _in_folder(folder: Path) -> Iterator[Path]:
    """Readable files below ``folder`` by name; links to folders are not followed, so that no circle is walked."""
    count = 0
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        children = sorted(here.iterdir())
        for child in children:
            if child.name.startswith("."):
                continue
            if child.suffix.lower() in SUFFIXES and child.is_file():
                count += 1
                if count > _MAX_FILES:
                    return
                yield child
        waiting += [
            child
            for child in reversed(children)
            if child.is_dir() and not child.is_symlink() and not child.name.startswith(".") and not _beside_page(child)
        ]


def _beside_page(folder: Path) -> bool:
    """Whether ``folder`` holds the pictures and frames of a saved page beside it."""
    for end in ("_files", ".files", "-Dateien", "_fichiers", "_archivos"):
        if folder.name.endswith(end):
            stem = folder.name.removesuffix(end)
            return any((folder.parent / f"{stem}{suffix}").is_file() for suffix in (".html", ".htm", ".xhtml"))
    return False


def _left(begun: float, done: int, total: int) -> float | None:
    spent = time.monotonic() - begun
    return spent / done * (total - done) if done >= 3 and spent > 1.0 else None


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"about {max(1, round(seconds))} seconds"
    minutes = round(seconds / 60)
    return f"about {minutes} minutes" if minutes < 90 else f"about {minutes / 60:.1f} hours"


def _first(sentences: Sequence[str], more: str) -> list[str]:
    """The first few, and how many there are beyond."""
    rest = len(sentences) - _SENTENCES
    return [*sentences[:_SENTENCES], *([_counted(rest, more, more)] if rest > 0 else [])]


def _counted(number: int, one: str, several: str) -> str:
    return (one if number == 1 else several).replace("{n}", f"{number:,}")

"""Adding several articles at once: one bad file never stops the rest."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from quotetracker.errors import QuoteTrackerError
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.articles import Articles

SUFFIXES = (".txt", ".text", ".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of some files."""

    added: tuple[ArticleId, ...] = ()
    known: tuple[ArticleId, ...] = ()
    """The same article was there already."""
    problems: tuple[str, ...] = ()
    """A sentence for each file that could not be read."""
    warnings: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = [_counted(len(self.added), "article was added", "articles were added")] if self.added else []
        if self.known:
            parts.append(_counted(len(self.known), "was in the library already", "were in the library already"))
        sentence = ", ".join(parts) + "." if parts else ""
        return " ".join(filter(None, (sentence, *self.problems, *self.warnings)))


def take_in(articles: Articles, paths: Sequence[Path], check: Callable[[], None]) -> Intake:
    """Read files, and the text and web pages in folders, and add their articles. ``check`` may raise ``Cancelled``."""
    added: list[ArticleId] = []
    known: list[ArticleId] = []
    problems: list[str] = []
    warnings: list[str] = []
    files = _files(paths)
    with articles.together(f"Add {len(files)} articles") if len(files) > 1 else nullcontext():
        for path in files:
            check()
            try:
                outcome = articles.add_file(path)
            except QuoteTrackerError as error:
                problems.append(str(error))
                continue
            (added if outcome.is_new else known).append(outcome.article)
            warnings += outcome.warnings if outcome.is_new else ()
    return Intake(tuple(added), tuple(known), tuple(problems), tuple(warnings))


def _files(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(child for child in path.iterdir() if child.suffix.lower() in SUFFIXES and child.is_file())
        else:
            found.append(path)
    return found


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"

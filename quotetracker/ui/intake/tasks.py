"""What adding articles does in the background: reading, recognising, comparing, storing. No widgets here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from quotetracker.errors import Cancelled, ImportFailedError, NotFoundError, QuoteTrackerError, ScannedError
from quotetracker.importing.drafts import ArticleDraft
from quotetracker.importing.fetching import fetch
from quotetracker.importing.tesseract import Tesseract, installed
from quotetracker.model.views import ArticleView
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services import kept_form
from quotetracker.services.desk import Desk
from quotetracker.services.intake import Intake, Problem, take_in
from quotetracker.services.revisions import CopyView
from quotetracker.ui.intake.progress import Batch
from quotetracker.ui.jobs.jobs import Check
from quotetracker.ui.language.wording import later, retold, tr

PASTE = "paste"
_NOT_KEPT = later("The file of this article is not kept in the library.")
_ADD_AGAIN = later("Add the file again.")
_SAVE_SCAN = later("Save it from your browser and add the file: its text can be recognised then.")


@dataclass(frozen=True, slots=True)
class Looked:
    """A draft that was read and not stored, and what it looks like."""

    draft: ArticleDraft
    copies: tuple[CopyView, ...]


@dataclass(frozen=True, slots=True)
class Scanned:
    """Files whose text can only be recognised, and what of this machine does it."""

    paths: tuple[Path, ...]
    found: Tesseract | None


@dataclass(frozen=True, slots=True)
class TakenAgain:
    """What the file of an article gives when it is read once more."""

    article: ArticleView
    draft: ArticleDraft


@dataclass(frozen=True, slots=True)
class ScannedAgain:
    """An article whose file holds pictures only, and what of this machine recognises their text."""

    article: ArticleView
    name: str
    found: Tesseract | None


def _guarded(work: Callable[[], Looked | Intake], path: Path) -> Looked | Intake | Scanned:
    """What ``work`` gives; a refusal as an intake that failed, a stop as one that was left, a scan as one."""
    try:
        return work()
    except ScannedError:
        return Scanned((path,), installed())
    except QuoteTrackerError as error:
        return Intake(failed=(Problem(path, str(error)),), files=1)
    except Cancelled:
        return Intake(left=(path,))


def tools_for(paths: tuple[Path, ...], _check: Check) -> Scanned:
    """Look for what recognises the text of scans."""
    return Scanned(paths, installed())


def recognise(
    desk: Desk, path: Path, languages: tuple[str, ...], batch: Batch, check: Check
) -> Looked | Intake | Scanned:
    """Recognise the text of one file."""

    def work() -> Looked | Intake:
        data = desk.articles.bytes_of(path)
        both = batch.checking(check)
        draft = desk.articles.recognise(data, name=path.name, languages=languages, check=both, tell=batch.tell_pages)
        return compare(desk, draft, check)

    return _guarded(work, path)


def read_again(desk: Desk, article: ArticleView, check: Check) -> TakenAgain | ScannedAgain | None:
    """Read the article's file once more; of a table, the row that is most like it. None where no file is kept."""
    kept = desk.articles.original_of(article.id)
    if kept is None:
        return None
    try:
        drafts = desk.articles.read(kept[0], name=kept[1], check=check)
    except ScannedError:
        return ScannedAgain(article, kept[1], installed())
    return TakenAgain(article, next((draft for draft in drafts if draft.title == article.title), drafts[0]))


def recognise_again(
    desk: Desk, scanned: ScannedAgain, languages: tuple[str, ...], batch: Batch, check: Check
) -> TakenAgain | Looked | Intake | Scanned:
    """Recognise the text of an article's file once more."""

    def work() -> Looked | Intake:
        kept = desk.articles.original_of(scanned.article.id)
        if kept is None:
            raise NotFoundError(_NOT_KEPT, _ADD_AGAIN)
        both = batch.checking(check)
        draft = desk.articles.recognise(kept[0], name=kept[1], languages=languages, check=both, tell=batch.tell_pages)
        return Looked(draft, ())

    outcome = _guarded(work, Path(scanned.name))
    return TakenAgain(scanned.article, outcome.draft) if isinstance(outcome, Looked) else outcome


def look(desk: Desk, path: Path, batch: Batch, check: Check) -> Looked | Intake | Scanned:
    """Read one file; a table of several articles is added at once."""

    def work() -> Looked | Intake:
        data = desk.articles.bytes_of(path)
        if known := desk.articles.made_of(data):
            return Intake(known=known, files=1)
        drafts = desk.articles.read(data, name=path.name, check=batch.checking(check), pace=batch.tell_read)
        return compare(desk, drafts[0], check) if len(drafts) == 1 else take(desk, (path,), batch, check)

    return _guarded(work, path)


def fetch_page(desk: Desk, address: str, batch: Batch, check: Check) -> Looked | Intake | Scanned:
    """Open an address and read the page."""

    def work() -> Looked | Intake:
        both = batch.checking(check)
        page = fetch(address, both)
        try:
            draft = desk.articles.read(page.data, name=page.name, check=both, pace=batch.tell_read)[0]
        except ScannedError as error:
            raise ImportFailedError(error.what, _SAVE_SCAN) from error
        return compare(desk, _with_address(draft, page.address), check)

    return _guarded(work, Path(address))


def _with_address(draft: ArticleDraft, address: str) -> ArticleDraft:
    return draft if draft.address else replace(draft, address=address)


def read_html(desk: Desk, html: str, check: Check) -> ArticleDraft:
    """Read pasted HTML."""
    return desk.articles.read_html(html, check)


def compare(desk: Desk, draft: ArticleDraft, _check: Check) -> Looked | Intake:
    """What a draft looks like among the articles that are there."""
    if (same := desk.articles.same(draft)) is not None:
        return Intake(known=(same,), files=1)
    return Looked(draft, desk.revisions.copies_of(draft.text))


def take(desk: Desk, paths: tuple[Path, ...], batch: Batch, check: Check, *, recognise: tuple[str, ...] = ()) -> Intake:
    """Add files and folders without asking."""
    both = batch.checking(check)
    return take_in(desk.articles, paths, both, copies=desk.revisions, tell=batch.tell, recognise=recognise)


def add(desk: Desk, draft: ArticleDraft, older: ArticleId | None, _check: Check) -> tuple[Intake, str]:
    """Store a draft, perhaps as a version of an older article; the sentence is empty for an article of its own."""
    if older is not None:
        made, revision = desk.revisions.add_version(older, draft)
        return Intake(added=(made,), files=1), tr(
            "The new version was added. {revision}", revision=retold(str(revision))
        )
    outcome = desk.articles.add(draft)
    found = (outcome.article,)
    added, known = (found, ()) if outcome.is_new else ((), found)
    return Intake(added=added, known=known, warnings=outcome.warnings, files=1), ""


def drop_typed(_check: Check) -> None:
    """Forget what was typed into the form for pasting."""
    kept_form.drop(PASTE)

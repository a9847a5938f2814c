"""Commands on texts that change: correct typing errors, list versions and what differs, add a newer one."""

from itertools import pairwise
from pathlib import Path
from typing import TextIO

import click

from quotetracker.cli import output
from quotetracker.cli.opening import LIBRARY, opened
from quotetracker.errors import InvalidInputError
from quotetracker.importing.drafts import ArticleDraft
from quotetracker.model.vocabulary import ArticleId
from quotetracker.services.desk import Desk
from quotetracker.services.revisions import Revision, TextChange
from quotetracker.text.anchoring import Fate

#: So much of a changed stretch is shown, and so many of them.
_SHOWN = 70
_MOST = 40


def article_id(value: str) -> ArticleId:
    """The article that "A17" or "17" names."""
    number = value.strip().upper().removeprefix("A")
    if not number.isdecimal():
        raise InvalidInputError(f"“{value}” is not the id of an article.", "Ids look like A17; see: quotetracker list.")
    return ArticleId(int(number))


def replaced(text: str, old: str, new: str, *, every: bool) -> str:
    """``text`` with ``new`` for ``old``; InvalidInputError where that is not there, or stands in several places."""
    count = text.count(old) if old else 0
    if not count:
        raise InvalidInputError(f"“{_short(old)}” is not in the text.", "Give the words exactly as they stand there.")
    if count > 1 and not every:
        raise InvalidInputError(
            f"“{_short(old)}” stands in {count} places of the text.",
            "Give more words around it, or --all to replace it everywhere.",
        )
    return text.replace(old, new)


def correct_text(desk: Desk, article: ArticleId, text: str, *, preview: bool) -> None:
    """Give the article this text, or only tell what that would change."""
    revision = desk.revisions.preview(article, text) if preview else desk.revisions.correct(article, text)
    print_revision(revision)
    if preview and revision.changes:
        output.say("Nothing was changed: leave --preview out to do it.")
    elif revision.changes:
        output.say("To take it back: quotetracker undo")


def list_versions(desk: Desk, article: ArticleId, *, diff: bool) -> None:
    """The versions of an article, the oldest first, and what differs from each to the next."""
    views = desk.revisions.versions(article)
    counts = {row.id: row.quotes for row in desk.articles.rows(only=[view.id for view in views])}
    output.table(
        [(f"A{view.id}", view.published, view.outlet, str(counts.get(view.id, 0)), view.title) for view in views],
        ("Id", "Date", "Outlet", "Quotes", "Title"),
    )
    output.say("1 version" if len(views) == 1 else f"{len(views)} versions")
    for older, newer in pairwise(views):
        revision = desk.revisions.between(older.id, newer.id)
        output.heading(f"A{older.id} → A{newer.id}: {revision}")
        if diff:
            print_changes(revision.changes)


def add_version(desk: Desk, article: ArticleId, file: Path) -> None:
    """Add the article in ``file`` as a newer version."""
    drafts = desk.articles.read(desk.articles.bytes_of(file), name=file.name)
    if len(drafts) > 1:
        raise InvalidInputError(f"“{file.name}” holds {len(drafts)} articles.", "Give a file with one.")
    made, revision = desk.revisions.add_version(article, _not_the_same(desk, drafts[0], file))
    output.say(f"A{made}  {desk.articles.get(made).title}  (added as a newer version)")
    print_revision(revision)


def join_version(desk: Desk, article: ArticleId, newer: ArticleId) -> None:
    """Say that ``newer``, which is in the library, is a newer version of ``article``."""
    revision = desk.revisions.join(newer, article)
    output.say(f"A{newer} is a newer version of A{article} now.")
    print_revision(revision)


def print_revision(revision: Revision) -> None:
    """What changes, and which quotes do not stay as they are."""
    output.say(str(revision))
    print_changes(revision.changes)
    for one in revision.quotes:
        if one.fate is Fate.KEPT or one.fate is Fate.MOVED:
            continue
        output.say(f"Q{one.quote} {one.fate}: “{_short(one.words)}”" + (f" → “{_short(one.now)}”" if one.now else ""))


def print_changes(changes: tuple[TextChange, ...]) -> None:
    """The stretches that differ, the first ones."""
    for change in changes[:_MOST]:
        if not change.old.strip():
            told = f"+ “{_short(change.new)}”"
        elif not change.new.strip():
            told = f"- “{_short(change.old)}”"
        else:
            told = f"“{_short(change.old)}” → “{_short(change.new)}”"
        output.say(f"    {told}")
    if (more := len(changes) - _MOST) > 0:
        output.say(f"    and {more:,} more")


def _not_the_same(desk: Desk, draft: ArticleDraft, file: Path) -> ArticleDraft:
    if (same := desk.articles.same(draft)) is not None:
        raise InvalidInputError(
            f"The text of “{file.name}” is that of A{same} already.",
            "If that is the newer version, say so: quotetracker versions A1 --join A2.",
        )
    return draft


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"


@click.command()
@click.argument("article")
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option("--file", "-f", type=click.File(encoding="utf-8"), help="The whole corrected text; - for standard input.")
@click.option("--all", "every", is_flag=True, help="Replace OLD wherever it stands.")
@click.option("--preview", is_flag=True, help="Only tell what would change.")
@LIBRARY
def correct(
    article: str, old: str | None, new: str | None, file: TextIO | None, library: Path | None,
    *, every: bool, preview: bool,
) -> None:  # fmt: skip
    """Correct the text of ARTICLE (A17): NEW for the words OLD, or the text in --file. Its quotes follow."""
    key = article_id(article)
    if (file is None) == (old is None or new is None):
        raise InvalidInputError("A correction is needed.", "Give OLD and NEW words, or --file with the whole text.")
    with opened(library, writes=not preview) as desk:
        text = desk.articles.get(key).text
        corrected = file.read() if file is not None else replaced(text, old or "", new or "", every=every)
        correct_text(desk, key, corrected, preview=preview)


@click.command()
@click.argument("article")
@click.option("--diff", is_flag=True, help="Show what differs from each version to the next.")
@click.option("--add", type=click.Path(path_type=Path, dir_okay=False), help="Add the article in this file as newer.")
@click.option("--join", metavar="ARTICLE", help="This article of the library is a newer version.")
@LIBRARY
def versions(article: str, add: Path | None, join: str | None, library: Path | None, *, diff: bool) -> None:
    """List the versions of ARTICLE (A17), or add a newer one: its quotes go with it where their words are the same."""
    key = article_id(article)
    if add is not None and join is not None:
        raise InvalidInputError("--add and --join exclude each other.", "Give one of them.")
    with opened(library, writes=add is not None or join is not None) as desk:
        if add is not None:
            add_version(desk, key, add)
        elif join is not None:
            join_version(desk, key, article_id(join))
        else:
            list_versions(desk, key, diff=diff)

"""Commands that keep a library safe: backup, restore, check, salvage."""

import sys
from datetime import datetime
from pathlib import Path

import click

from quotetracker import paths
from quotetracker.cli import output
from quotetracker.cli.opening import LIBRARY
from quotetracker.errors import InvalidInputError, LibraryError
from quotetracker.services import backups, care
from quotetracker.services.desk import Desk


@click.command()
@click.option("--list", "listing", is_flag=True, help="List the backups instead of making one.")
@LIBRARY
def backup(library: Path | None, *, listing: bool) -> None:
    """Make a backup of the library, and open it to see that it is whole. It is made while the window works, too."""
    path = _existing(library)
    if not listing:
        made = backups.make(path)
        output.say(f"Backup made and checked: {made.path}")
        return
    views = backups.listed(path)
    output.table(
        [(str(view.number), _local(view.at), view.reason, _size(view.size), view.path.name) for view in views],
        ("Number", "Made", "Why", "Size", "File"),
    )
    output.say(f"{len(views)} backups" + (f" in {views[0].path.parent}" if views else ""))


@click.command()
@click.argument("number", required=False)
@click.option("--yes", is_flag=True, help="Do it; without this only tell what would change.")
@LIBRARY
def restore(number: str | None, library: Path | None, *, yes: bool) -> None:
    """Go back to a backup: the newest, or NUMBER (see: backup --list), or a file. The present file is kept aside."""
    path = library or paths.default_library()
    chosen = _chosen(path, number)
    seen = backups.preview(path, chosen)
    output.say(f"Backup of {_local(seen.backup.at)} ({seen.backup.reason}): {chosen}")
    for line in seen.lines:
        output.say(line)
    if not yes:
        output.say("Nothing was changed. To go back to this backup, add --yes.")
        return
    done = backups.restore(path, chosen)
    output.say(f"Restored: {done.library}")
    if done.kept_aside:
        output.say(f"The file that was there before is kept: {done.kept_aside}")


@click.command()
@click.option("--repair", is_flag=True, help="Put right what there is proof for; the file as it was is kept aside.")
@LIBRARY
def check(library: Path | None, *, repair: bool) -> None:
    """Look whether the library is whole: its structure, texts, quotes, record of changes and search index."""
    path = _existing(library)
    if repair:
        desk = Desk.open(path)
        try:
            mended = desk.care.mend()
        finally:
            desk.close()
        for sentence in mended.said:
            output.say(output.wrapped(sentence))
        if mended.kept_aside:
            output.say(f"The file as it was is kept: {mended.kept_aside}")
        report = mended.left
    else:
        report = care.check_library(path)
    for finding in report.findings:
        output.say(output.wrapped(f"{finding.what} Can be put right {finding.cure.value}."))
    if report:
        output.say(f"{len(report.findings)} findings.")
        sys.exit(1)
    output.say(f"All is well: {report.articles} articles, {report.quotes} quotes, {report.steps} changes on record.")


@click.command()
@click.argument("damaged", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("target", type=click.Path(path_type=Path, dir_okay=False))
def salvage(damaged: Path, target: Path) -> None:
    """Save what can be read of the library DAMAGED into a new library TARGET; the damaged file is not changed."""
    saved = care.salvage(damaged, target)
    output.say(
        f"Saved into {saved.target}: {saved.articles} articles, {saved.quotes} quotes, {saved.speakers} speakers, "
        f"{saved.claims} claims."
    )
    for sentence in saved.lost:
        output.say(output.wrapped(sentence))


def _existing(library: Path | None) -> Path:
    path = library or paths.default_library()
    if not path.exists():
        raise InvalidInputError(f"There is no library at {path}.", "Name one with --library.")
    return path


def _chosen(library: Path, wanted: str | None) -> Path:
    if wanted is None:
        return backups.newest(library).path
    if wanted.isdecimal():
        for view in backups.listed(library):
            if view.number == int(wanted):
                return view.path
        raise LibraryError(f"There is no backup {wanted}.", "See: quotetracker backup --list.")
    path = Path(wanted)
    if not path.exists():
        raise LibraryError(f"There is no file at {path}.", "See: quotetracker backup --list.")
    return path


def _local(utc: str) -> str:
    return datetime.fromisoformat(utc).astimezone().strftime("%Y-%m-%d %H:%M") if utc else "–"


def _size(number: int) -> str:
    return f"{number / 1e6:,.1f} MB"

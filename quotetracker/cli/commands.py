"""The commands. Each opens the library, calls one service and prints; bad input ends with exit code 2."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from quotetracker import __version__
from quotetracker.cli import keeping, output, revising
from quotetracker.cli.opening import LIBRARY, opened
from quotetracker.errors import InvalidInputError, QuoteTrackerError
from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import QuoteId, SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.text.scripts import look_alikes, mixtures

_FILTERS = (
    click.option("--speaker", "-s", help="Only quotes of this speaker; typing errors are forgiven."),
    click.option("--outlet", help="Only quotes from this outlet."),
    click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Only quotes of this kind."),
    click.option(
        "--flag",
        type=click.Choice([relation.value for relation in Relation if relation is not Relation.DIFFERENT]),
        help="Only quotes that were, for example, altered elsewhere.",
    ),
    click.option("--since", default="", help="Published on this day or later: 2026-03-04, 2026-03 or 2026."),
    click.option("--until", default="", help="Published on this day or earlier."),
    click.option("--saved", metavar="NAME", help="Only what this saved search finds; see: quotetracker saved list."),
)


class Group(click.Group):
    """Says expected failures in a sentence and ends with exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except QuoteTrackerError as error:
            output.say(f"{error.what}\n{error.next_step}", err=True)
            ctx.exit(2)
        except BrokenPipeError:
            # The reader of a pipe, such as head, has seen enough.
            sys.stderr.close()
            ctx.exit(0)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="quotetracker")
def main() -> None:
    """Quotes in the news: who said what, where, when, and in which words."""


def _filters(command: Any) -> Any:
    for option in reversed(_FILTERS):
        command = option(command)
    return command


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--report", type=click.Path(path_type=Path, dir_okay=False), help="Write what became of each file here.")
@click.option(
    "--recognise", metavar="LANGUAGES", default="", help="Recognise the text of scans by tesseract: eng, or eng+deu."
)
@LIBRARY
def add(files: tuple[Path, ...], report: Path | None, recognise: str, library: Path | None) -> None:
    """Add the articles in FILES: texts, web pages, PDF, Word, mails and more, or folders of them.

    To go on after a stop, give the same files again: those that were read before are passed over.
    """
    from quotetracker.cli.adding import add_files

    with opened(library, create=True, writes=True) as desk:
        intake = add_files(desk, files, report, recognise=tuple(filter(None, recognise.split("+"))))
        desk.matches.catch_up()
    if intake.problems:
        sys.exit(2)
    if intake.left:
        sys.exit(130)


@main.command("list")
@LIBRARY
def list_articles(library: Path | None) -> None:
    """List the articles of the library."""
    with opened(library) as desk:
        rows = desk.articles.rows()
    output.table(
        [(f"A{row.id}", row.published, row.outlet, str(row.quotes), row.title) for row in rows],
        ("Id", "Date", "Outlet", "Quotes", "Title"),
    )
    output.say(f"{len(rows)} articles")


@main.command()
@_filters
@click.argument("words", nargs=-1)
@LIBRARY
def quotes(words: tuple[str, ...], library: Path | None, **options: Any) -> None:
    """List quotes; WORDS narrow the list to those in which all of them occur."""
    with opened(library) as desk:
        wanted, order = filter_of(desk, " ".join(words), **options), order_of(desk, options["saved"])
        found = desk.quotes.page(wanted, order=order, limit=100_000)
    for quote in found:
        output.quote_block(quote)
        output.say()
    output.say(f"{len(found)} quotes")


@main.command()
@LIBRARY
def speakers(library: Path | None) -> None:
    """List the speakers with their other names and offices."""
    with opened(library) as desk:
        rows = desk.speakers.all()
    lines = []
    for row in rows:
        roles = "; ".join(f"{role.title} ({role.since or '…'} – {role.until or '…'})" for role in row.roles)
        lines.append((f"S{row.id}", row.name, str(row.quotes), ", ".join(row.aliases), roles))
    output.table(lines, ("Id", "Name", "Quotes", "Also called", "Offices"))
    output.say(f"{len(rows)} speakers")
    for row in rows:
        for found in (found for name in (row.name, *row.aliases) for found in mixtures(name)):
            output.say(
                f"S{row.id}: “{found.word}” mixes scripts: {' '.join(found.odd)} among {found.main.title()} letters."
            )
    for one, other in sorted(look_alikes({row.id: (row.name, *row.aliases) for row in rows})):
        output.say(f"S{one} and S{other} have names that look the same, in other letters.")


@main.command()
@LIBRARY
def claims(library: Path | None) -> None:
    """List the claims with their verdicts."""
    with opened(library) as desk:
        rows = desk.claims.all()
    output.table(
        [(f"C{row.id}", row.verdict.value, row.speakers, row.words) for row in rows],
        ("Id", "Verdict", "Speaker", "Claim"),
    )
    output.say(f"{len(rows)} claims")


@main.command()
@click.argument("words", nargs=-1)
@click.option("--saved", metavar="NAME", help="Show what this saved search finds.")
@click.option("--new", "only_new", is_flag=True, help="Of a saved search, only what is new since it was looked at.")
@LIBRARY
def search(words: tuple[str, ...], saved: str | None, library: Path | None, *, only_new: bool) -> None:
    """Search speakers, quotes and articles; typing errors in names are forgiven. Or run a saved search."""
    if saved:
        from quotetracker.cli.saving import show_saved

        with opened(library) as desk:
            show_saved(desk, saved, " ".join(words), only_new=only_new)
        return
    if not words or only_new:
        raise InvalidInputError(
            "There is nothing to look for." if not words else "Only a saved search knows what is new.",
            "Give words, or --saved NAME; see: quotetracker saved list.",
        )
    with opened(library) as desk:
        hits = desk.search.find(" ".join(words))
        names = {view.id: view for view in desk.speakers.all()}
    if hits.corrected:
        output.say(f"Showing results for “{hits.understood}”.")
    if hits.speakers:
        output.heading("Speakers")
        for hit in hits.speakers:
            view = names[hit.key]  # type: ignore[index]
            output.say(f"S{view.id}  {view.name}  ({view.quotes} quotes)")
    if hits.quotes:
        output.heading("Quotes")
        for quote in hits.quotes:
            output.quote_block(quote)
    if hits.articles:
        output.heading("Articles")
        for article in hits.articles:
            output.say(f"A{article.article.id}  {article.article.title} ({article.article.outlet})")
            output.say(output.wrapped(article.passage, indent="    "))
    if not (hits.speakers or hits.quotes or hits.articles):
        output.say("Nothing was found.")


@main.command()
@click.argument("quote", required=False)
@click.option("--limit", default=50, show_default=True, help="How many at most.")
@LIBRARY
def matches(quote: str | None, limit: int, library: Path | None) -> None:
    """Show where statements were made elsewhere too: all that were flagged, or those of one QUOTE (Q17)."""
    with opened(library) as desk:
        desk.matches.catch_up()
        desk.meaning.catch_up()
        if quote:
            view = desk.quotes.get(_quote_id(quote))
            output.quote_block(view)
            found = desk.matches.of(view.id)
            for match in found:
                output.say()
                output.match_block(view, match)
            number = len(found)
        else:
            pairs = desk.matches.pairs(limit=limit)
            for pair in pairs:
                output.match_block(pair.quote, pair.match)
                output.say()
            number = len(pairs)
    output.say(f"{number} matches")


@main.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--speaker", "-s", help="Who said them; typing errors are forgiven.")
@click.option("--limit", default=20, show_default=True, help="How many at most.")
@click.option("--json", "as_json", is_flag=True, help="JSON Lines for scripts.")
@LIBRARY
def find(words: tuple[str, ...], speaker: str | None, limit: int, library: Path | None, *, as_json: bool) -> None:
    """Find stored quotes that may be the same statement as WORDS, which need not be marked anywhere."""
    from quotetracker.cli.finding import found_as_json, print_found

    with opened(library) as desk:
        desk.matches.catch_up()
        found = desk.matches.find(" ".join(words), speakers=frozenset(_speaker_keys(desk, speaker)), limit=limit)
    if not as_json:
        print_found(found)
    elif found:
        output.say(found_as_json(found))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="JSON Lines for scripts.")
@LIBRARY
def statements(library: Path | None, *, as_json: bool) -> None:
    """Tell the statements: who said it first, who repeated it, what changed; and what is suggested."""
    from quotetracker.cli.finding import print_statements, statements_as_json

    with opened(library) as desk:
        desk.matches.catch_up()
        if not as_json:
            print_statements(desk)
        elif told := statements_as_json(desk):
            output.say(told)


@main.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@_filters
@click.argument("words", nargs=-1)
@LIBRARY
def export(file: Path, words: tuple[str, ...], library: Path | None, **options: Any) -> None:
    """Write a quote sheet to FILE: .xlsx, .csv, .md or .html; filters and WORDS narrow it."""
    with opened(library) as desk:
        desk.matches.catch_up()
        wanted, order = filter_of(desk, " ".join(words), **options), order_of(desk, options["saved"])
        number = desk.sheets.export(file, wanted, order=order)
    output.say(f"{number} quotes written to {file}")


@main.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@_filters
@click.argument("words", nargs=-1)
@LIBRARY
def pdf(file: Path, words: tuple[str, ...], library: Path | None, **options: Any) -> None:
    """Print quotes to FILE, a PDF as the window prints them; filters and WORDS narrow it."""
    from quotetracker.cli.editing import pdf_path
    from quotetracker.cli.gui import print_quotes

    with opened(library) as desk:
        desk.matches.catch_up()
        wanted, order = filter_of(desk, " ".join(words), **options), order_of(desk, options["saved"])
        print_quotes(desk, pdf_path(file), wanted, order)
        number = desk.quotes.count(wanted)
    output.say(f"{number} quotes written to {file}")


@main.command()
@click.argument("speaker")
@click.argument("other")
@click.option("--quote", "-q", "quotes", multiple=True, metavar="Q17", help="A quote that goes; give it several times.")
@click.option("--alias", "aliases", multiple=True, help="Another name that goes.")
@click.option("--role", "roles", multiple=True, help="An office that goes.")
@LIBRARY
def split(speaker: str, other: str, library: Path | None, **going: tuple[str, ...]) -> None:
    """Give quotes, names and offices of SPEAKER to OTHER: two people had got into one entry."""
    from quotetracker.cli.editing import split_speaker

    with opened(library, writes=True) as desk:
        split_speaker(desk, speaker, other, quotes=going["quotes"], aliases=going["aliases"], roles=going["roles"])


@main.command()
@click.argument("articles", nargs=-1, required=True, metavar="A17…")
@click.option("--outlet")
@click.option("--author")
@click.option("--published", help="2026-03-04, 2026-03 or 2026.")
@click.option("--language", help="Such as en or de.")
@LIBRARY
def edit(articles: tuple[str, ...], library: Path | None, **known: str | None) -> None:
    """Set outlet, author, date or language of ARTICLES, all of them in one step."""
    from quotetracker.cli.editing import edit_articles
    from quotetracker.services.articles import KnownOfSeveral

    with opened(library, writes=True) as desk:
        edit_articles(desk, articles, KnownOfSeveral(**known))


@main.group()
def saved() -> None:
    """Saved searches: filters of quotes with a name."""


@saved.command("list")
@LIBRARY
def saved_list(library: Path | None) -> None:
    """List the saved searches, with how many quotes are new to each."""
    from quotetracker.cli.saving import list_saved

    with opened(library) as desk:
        list_saved(desk)


@saved.command("add")
@click.argument("name")
@_filters
@click.argument("words", nargs=-1)
@LIBRARY
def saved_add(name: str, words: tuple[str, ...], library: Path | None, **options: Any) -> None:
    """Save a search for WORDS and the conditions that are given, under NAME."""
    with opened(library, writes=True) as desk:
        wanted, order = filter_of(desk, " ".join(words), **options), order_of(desk, options["saved"])
        desk.searches.add(name, wanted, order=order)
        told = desk.sheets.describe(wanted) or "all quotes"
    output.say(f"Saved: {name} ({told})")


@saved.command("rename")
@click.argument("name")
@click.argument("new")
@LIBRARY
def saved_rename(name: str, new: str, library: Path | None) -> None:
    """Give the saved search NAME another name."""
    with opened(library, writes=True) as desk:
        desk.searches.rename(desk.searches.named(name).id, new)
    output.say(f"Renamed: {new}")


@saved.command("delete")
@click.argument("name")
@LIBRARY
def saved_delete(name: str, library: Path | None) -> None:
    """Forget the saved search NAME; the quotes stay, and undo brings it back."""
    with opened(library, writes=True) as desk:
        desk.searches.delete(desk.searches.named(name).id)
    output.say(f"Deleted: {name}")


@main.command()
@LIBRARY
def undo(library: Path | None) -> None:
    """Take the last change back."""
    with opened(library, writes=True) as desk:
        step = desk.history.undo()
    output.say(f"Undone: {step.label}" if step else "There is nothing to undo.")


@main.command()
@LIBRARY
def redo(library: Path | None) -> None:
    """Do again what was undone."""
    with opened(library, writes=True) as desk:
        step = desk.history.redo()
    output.say(f"Done again: {step.label}" if step else "There is nothing to redo.")


@main.command()
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--jsonl", "source", type=click.File(encoding="utf-8"), help="JSON Lines with id and text; - for standard input."
)
def suggest(file: Path | None, source: Any) -> None:
    """Suggest the quotes of an article in FILE, with their speakers; nothing is stored."""
    from quotetracker.cli.suggesting import suggest_lines, suggest_text
    from quotetracker.importing.workers import shared

    if source is not None:
        for answer in suggest_lines(source):
            output.say(json.dumps(answer, ensure_ascii=False))
    elif file is not None:
        suggest_text(shared().file(file)[0].text)
    else:
        raise InvalidInputError("An article is needed.", "Give a file, or --jsonl FILE.")


@main.command()
@click.argument("texts", nargs=-1)
@click.option(
    "--jsonl", "source", type=click.File(encoding="utf-8"), help="JSON Lines with a and b; - for standard input."
)
def compare(texts: tuple[str, ...], source: Any) -> None:
    """Compare two wordings of a statement, given as text or as file names."""
    from quotetracker.cli.comparing import compare_lines, compare_texts

    if source is not None:
        for answer in compare_lines(source):
            output.say(json.dumps(answer, ensure_ascii=False))
    elif len(texts) == 2:
        compare_texts(texts[0], texts[1])
    else:
        raise InvalidInputError("Two wordings are needed.", "Give two texts or two files, or --jsonl FILE.")


@main.group()
def meaning() -> None:
    """Compare and search by meaning too, with a language model: an extra that is off until you choose one."""


@meaning.command("status")
@LIBRARY
def meaning_status(library: Path | None) -> None:
    """Tell which model is used, and how many quotes it has read."""
    from quotetracker.cli.by_meaning import show_status

    with opened(library) as desk:
        show_status(desk.meaning.status())


@meaning.command("use")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@LIBRARY
def meaning_use(folder: Path, library: Path | None) -> None:
    """Use the model in FOLDER, which holds tokenizer.json and onnx/model.onnx, and read all quotes by it."""
    from quotetracker.cli.by_meaning import read_quotes

    with opened(library) as desk:
        desk.meaning.use(folder)
        read_quotes(desk)


@meaning.command("fetch")
@click.argument("address", required=False)
@LIBRARY
def meaning_fetch(address: str | None, library: Path | None) -> None:
    """Fetch a model from the network (91 MB) and use it: all-MiniLM-L6-v2, or the model folder at ADDRESS."""
    from quotetracker.cli.by_meaning import fetch_model, read_quotes

    with opened(library) as desk:
        fetch_model(desk, address)
        read_quotes(desk)


@meaning.command("off")
@LIBRARY
def meaning_off(library: Path | None) -> None:
    """Compare by the words alone again."""
    with opened(library) as desk:
        desk.meaning.off()
    output.say("Quotes are compared by their words alone.")


@meaning.command("find")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=10, show_default=True, help="How many at most.")
@LIBRARY
def meaning_find(words: tuple[str, ...], limit: int, library: Path | None) -> None:
    """Show the quotes that are most alike in meaning to WORDS."""
    from quotetracker.cli.by_meaning import show_alike

    with opened(library) as desk:
        desk.meaning.catch_up()
        show_alike(desk.meaning.nearest(" ".join(words), limit=limit))


@main.command()
@click.option(
    "--picture", type=click.Path(path_type=Path, dir_okay=False), default="quotetracker.png", show_default=True
)
@click.option("--sheet", type=click.Path(path_type=Path, dir_okay=False), default="quote-sheet.xlsx", show_default=True)
def demo(picture: Path, sheet: Path) -> None:
    """Show on the sample articles what QuoteTracker does, in the terminal and as a picture of the window."""
    from quotetracker.cli.demonstration import run

    run(picture, sheet)


for _command in (
    keeping.backup, keeping.restore, keeping.check, keeping.salvage, revising.correct, revising.versions,
):  # fmt: skip
    main.add_command(_command)


@main.command()
@click.option("--sample", is_flag=True, help="Open the sample library.")
@click.option("--safe", is_flag=True, help="If it does not start well: restore nothing, work out nothing.")
@click.option("--read-only", is_flag=True, help="Open the library for reading only.")
@LIBRARY
def gui(library: Path | None, *, sample: bool, safe: bool, read_only: bool) -> None:
    """Open the window."""
    from quotetracker.cli.gui import start

    sys.exit(start(library, sample=sample, safe=safe, read_only=read_only))


def filter_of(
    desk: Desk,
    words: str,
    *,
    speaker: str | None,
    outlet: str | None,
    kind: str | None,
    flag: str | None,
    since: str,
    until: str,
    saved: str | None,
) -> QuoteFilter:
    """The filter that options ask for; InvalidInputError when a name or date is not known."""
    base = desk.searches.named(saved).wanted if saved else QuoteFilter()
    keys = _speaker_keys(desk, speaker)
    outlets: tuple[str, ...] = ()
    if outlet:
        outlets = tuple(known.value for known in desk.articles.outlets() if known.value.casefold() == outlet.casefold())
        if not outlets:
            raise InvalidInputError(f"No outlet is called “{outlet}”.", "See: quotetracker list.")
    for day in (since, until):
        _check_date(day)
    return QuoteFilter(
        text=" ".join(filter(None, (base.text, desk.search.understood(words) if words else ""))),
        speakers=keys or base.speakers,
        articles=base.articles,
        outlets=outlets or base.outlets,
        kinds=(Kind(kind),) if kind else base.kinds,
        relations=(Relation(flag),) if flag else base.relations,
        checked=base.checked,
        since=since or base.since,
        until=until or base.until,
    )


def order_of(desk: Desk, saved: str | None) -> str:
    """In which order quotes are listed: as in the saved search that is asked for."""
    return desk.searches.named(saved).order if saved else "newest"


def _speaker_keys(desk: Desk, speaker: str | None) -> tuple[SpeakerId, ...]:
    if not speaker:
        return ()
    found = desk.speakers.complete(speaker, limit=1)
    if not found:
        raise InvalidInputError(f"No speaker is called “{speaker}”.", "See: quotetracker speakers.")
    return (SpeakerId(found[0].key),)


def _check_date(value: str) -> None:
    from quotetracker.text.dates import partial_date

    if value:
        try:
            partial_date(value)
        except ValueError as error:
            raise InvalidInputError(
                f"“{value}” is not a date.",
                f"Write it as {date.today().isoformat()}, 2026-03 or 2026.",  # noqa: DTZ011
            ) from error


def _quote_id(value: str) -> QuoteId:
    number = value.strip().upper().removeprefix("Q")
    if not number.isdecimal():
        raise InvalidInputError(f"“{value}” is not the id of a quote.", "Ids look like Q17; see: quotetracker quotes.")
    return QuoteId(int(number))

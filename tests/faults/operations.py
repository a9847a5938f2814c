"""The operations that ``sweep.py`` tries, and the small library that they work on."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from quotetracker.errors import LibraryError
from quotetracker.importing.drafts import read_pasted
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import ArticleId, ClaimId, QuoteId, StatementId, StepId, SuggestionId, Verdict
from quotetracker.services import backups, care, kept_form
from quotetracker.services.articles import ArticleFields, KnownOfSeveral
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.library_copies import copy_beside, copy_to
from quotetracker.services.naming import NewName
from quotetracker.services.quotes import Circumstances, NewQuote
from quotetracker.services.speakers import Parting, SpeakerFields
from quotetracker.services.unsaved import Form, Typed
from quotetracker.text.kind import Kind
from quotetracker.text.spans import Span

_STORY = "The lock at Tarn is stuck\n\n“The gate will not move,” said Ulla Berg, the keeper. “We have three days.”\n"
_UNREAD = "The ferry\n\n“The ferry sails at nine,” said Bo Lind, the skipper. “It always has,” Lind added.\n"


def prepared(path: Path) -> None:
    """A small library to work on."""
    desk = Desk.open(path, create=True)
    article = desk.articles.add(read_pasted(_STORY)).article
    other = desk.articles.add(read_pasted(_STORY.replace("three", "thirteen") + "More.")).article
    ulla, bo = (desk.speakers.add(SpeakerFields(name)) for name in ("Ulla Berg", "Bo Lind"))
    quotes = [desk.quotes.add(key, Span(28, 51)) for key in (article, other)]
    other_quotes = [desk.quotes.add(key, Span(*_span(desk, key, "We have"))) for key in (article, other)]
    desk.quotes.attribute(quotes, [ulla])
    desk.claims.add_from_quote(quotes[0], ClaimFields("The gate is stuck."))
    desk.articles.add(read_pasted(_UNREAD))
    desk.suggestions.catch_up()
    desk.matches.catch_up()
    desk.statements.confirm(quotes)
    desk.statements.confirm(other_quotes)
    desk.quotes.delete([desk.quotes.add(article, Span(0, 11))])
    desk.searches.add("Gates", QuoteFilter(text="gate"))
    desk.quotes.add_all(other, [NewQuote((Span(28, 45), Span(60, 70)))])
    desk.speakers.add(SpeakerFields("Lind", aliases=("Bo Lind the skipper",)))
    with desk.articles.together("Add two articles"):
        for nth in range(2):
            desk.articles.add(read_pasted(f"Together {nth}\n\n" + _UNREAD.replace("nine", "ten")))
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
    "suggest and compare": lambda desk: (
        desk.matches.start_over(),
        desk.suggestions.catch_up(),
        desk.matches.catch_up(),
    ),
    "correct text": lambda desk: desk.revisions.correct(ArticleId(1), desk.articles.get(ArticleId(1)).text + "\nMore."),
    "add version": lambda desk: desk.revisions.add_version(ArticleId(1), read_pasted(_STORY.replace("three", "four"))),
    "join versions": lambda desk: desk.revisions.join(ArticleId(2), ArticleId(1)),
    "move ends of a quote": lambda desk: desk.quotes.set_spans(_quotes(desk)[0], [Span(28, 45), Span(60, 70)]),
    "set kind": lambda desk: desk.quotes.set_kind(_quotes(desk)[0], Kind.INDIRECT),
    "set mention": lambda desk: desk.quotes.set_mention(_quotes(desk)[0], Span(60, 65)),
    "edit claim": lambda desk: desk.claims.edit(_claim(desk), ClaimFields("The gate moves.", note="seen")),
    "judge claims": lambda desk: desk.claims.judge([_claim(desk)], Verdict.FALSE),
    "delete claim": lambda desk: desk.claims.delete([_claim(desk)]),
    "claim from a passage": lambda desk: desk.claims.add_from_passage(ArticleId(1), Span(0, 12)),
    "delete speaker": lambda desk: desk.speakers.delete([desk.speakers.all()[0].id]),
    "accept suggestion": lambda desk: desk.suggestions.accept([_suggestion(desk)]),
    "reject suggestion": lambda desk: desk.suggestions.reject([_suggestion(desk)]),
    "name statement": lambda desk: desk.statements.name(_statements(desk)[0], "The gate"),
    "merge statements": lambda desk: desk.statements.merge(_statements(desk)),
    "split statement": lambda desk: desk.statements.split(
        _statements(desk)[0], [desk.statements.get(_statements(desk)[0]).quotes[0]]
    ),
    "dissolve statement": lambda desk: desk.statements.dissolve(_statements(desk)[:1]),
    "annotate statement": lambda desk: desk.statements.annotate(_statements(desk)[0], "Seen in both papers."),
    "confirm statement": lambda desk: desk.statements.confirm([_quotes(desk)[0], _quotes(desk)[-1]]),
    "refuse statement": lambda desk: desk.statements.refuse(_quotes(desk)[:2]),
    "edit several articles": lambda desk: desk.articles.edit_several(
        [ArticleId(1), ArticleId(2)], KnownOfSeveral(outlet="Tarn Post")
    ),
    "add a piece to a quote": lambda desk: desk.quotes.add_span(_quotes(desk)[0], Span(60, 70)),
    "set cue": lambda desk: desk.quotes.set_cue(_quotes(desk)[0], Span(53, 57)),
    "split speaker": lambda desk: desk.speakers.split(
        desk.quotes.get(_quotes(desk)[0]).speakers[0].id, Parting((_quotes(desk)[0],)), name="Another Berg"
    ),
    "save search": lambda desk: desk.searches.add("Three days", QuoteFilter(text="three days")),
    "rename search": lambda desk: desk.searches.rename(desk.searches.all()[0].id, "Locks"),
    "change search": lambda desk: desk.searches.change(
        desk.searches.all()[0].id, QuoteFilter(text="lock"), order="oldest"
    ),
    "delete search": lambda desk: desk.searches.delete(desk.searches.all()[0].id),
    "look through a search": lambda desk: desk.searches.look(desk.searches.all()[0].id),
    "add several articles": lambda desk: desk.articles.add_all([read_pasted("One\n\n" + _STORY), read_pasted("Two.")]),
    "add pasted text": lambda desk: desk.articles.add_pasted("Pasted\n\n" + _UNREAD),
    "add several quotes": lambda desk: desk.quotes.add_all(
        ArticleId(1), [NewQuote((Span(60, 70),)), NewQuote((Span(80, 90), Span(95, 99)))]
    ),
    "remove a piece of a quote": lambda desk: desk.quotes.remove_span(_in_pieces(desk), Span(60, 70)),
    "attribute to somebody new": lambda desk: desk.quotes.attribute(_quotes(desk), [NewName("Vera Stokke")]),
    "accept what is sure": lambda desk: desk.suggestions.accept_sure(ArticleId(3)),
    "read an article again": lambda desk: desk.suggestions.read_again(ArticleId(3)),
    "suggest without habits": lambda desk: desk.suggestions.set_learning(on=False),
    "forget habits": lambda desk: desk.suggestions.forget_habits(),
    "forget lessons": lambda desk: (desk.matches.forget_lessons(), desk.matches.catch_up()),
    "look for copies": lambda desk: desk.revisions.catch_up(),
    "back up by itself": lambda desk: desk.backups.keep_up(),
    "export as a table": lambda desk: desk.sheets.export(desk.path.with_name("sheet.csv"), QuoteFilter()),
    "export as text": lambda desk: desk.sheets.export(desk.path.with_name("sheet.md"), QuoteFilter()),
    "save what was typed": lambda desk: desk.unsaved.save(_typed(desk)),
    "learn no more": lambda desk: desk.matches.set_learning(on=False),
    "bring back from the past": lambda desk: desk.history.bring_back(*_deleted(desk)),
    "check": lambda desk: desk.care.check(),
    "export as Excel": lambda desk: desk.sheets.export(desk.path.with_name("sheet.xlsx"), QuoteFilter()),
    "export as a page": lambda desk: desk.sheets.export(desk.path.with_name("sheet.html"), QuoteFilter()),
    "back up": lambda desk: desk.backups.make(),
    "save a copy": lambda desk: desk.care.save_copy(desk.path.with_name("saved copy.quotes")),
    "copy": lambda desk: copy_to(desk.path, desk.path.with_name("copy.quotes")),
}


def _in_pieces(desk: Desk) -> QuoteId:
    return next(quote.id for quote in desk.quotes.of_article(ArticleId(2)) if len(quote.spans) > 1)


def _typed(desk: Desk) -> Typed:
    return Typed(Form.SPEAKER, desk.speakers.all()[0].id, {"note": "keeps the lock"})


def _quotes(desk: Desk) -> list[QuoteId]:
    return [quote.id for row in desk.articles.rows() for quote in desk.quotes.of_article(row.id)]


def _span(desk: Desk, article: ArticleId, words: str) -> tuple[int, int]:
    start = desk.articles.get(article).text.index(words)
    return start, start + len(words)


def _claim(desk: Desk) -> ClaimId:
    return desk.claims.all()[0].id


def _suggestion(desk: Desk) -> SuggestionId:
    return desk.suggestions.of_article(ArticleId(3))[0].id


def _statements(desk: Desk) -> list[StatementId]:
    return sorted(row.statement for row in desk.statements.rows() if row.statement is not None)


def _deleted(desk: Desk) -> tuple[StepId, str, int]:
    line = next(line for line in desk.history.lines() if line.label.startswith("Delete"))
    thing = desk.history.details(line.id).things[0]
    return line.id, thing.kind, thing.key


def hurt(path: Path) -> None:
    """Change a row behind the program's back: the record of changes tells how it was."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE speaker SET note = 'hurt'")


def leave_broken_off(path: Path, folder: Path) -> None:
    """Put into ``folder`` what a program leaves that ends in the middle of a change: the library with its journal."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE article SET note = printf('%5000c', 'x')")
        connection.execute("UPDATE quote SET note = printf('%5000c', 'x')")
        for end in ("", "-journal"):
            shutil.copy(path.with_name(path.name + end), folder / f"broken.quotes{end}")
        connection.execute("ROLLBACK")


def _mend(path: Path) -> None:
    desk = Desk.open(path.with_name("hurt.quotes"))
    try:
        left = desk.care.mend().left
    finally:
        desk.close()
    assert not left, left


def _take_back(path: Path) -> None:
    desk = Desk.open(path.with_name("broken.quotes"))
    try:
        notes = {desk.articles.get(row.id).note for row in desk.articles.rows()}
    finally:
        desk.close()
    assert notes == {""}, notes


def _keep_draft(path: Path) -> None:
    try:
        kept_form.keep("paste", {"text": _STORY * 40, "library": path.name})
    except OSError as error:
        raise LibraryError("The form says that itself when it is saved.", "Go on typing.") from error


ON_FILE: dict[str, Callable[[Path], object]] = {
    "open and close": lambda path: Desk.open(path).close(),
    "make a library": lambda path: Desk.open(path.with_name("new.quotes"), create=True).close(),
    "migrate": lambda path: Desk.open(path.with_name("old.quotes")).close(),
    "restore": lambda path: backups.restore(path, path.with_name("backup.quotes")),
    "keep a draft": _keep_draft,
    "mend": _mend,
    "take back what was broken off": _take_back,
    "work on a copy": copy_beside,
    "back up by command": backups.make,
    "salvage": lambda path: care.salvage(path, path.with_name("saved.quotes")),
}

"""Articles: add, correct what is known of them, delete."""

import hashlib
import zlib
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields, replace
from pathlib import Path

from quotetracker.errors import InvalidInputError
from quotetracker.importing import limits, workers
from quotetracker.importing.drafts import ArticleDraft, read_pasted
from quotetracker.model import queries
from quotetracker.model.removal import remove_articles
from quotetracker.model.schema import Article, Original
from quotetracker.model.store import Session, Store, now
from quotetracker.model.views import ArticleRow, ArticleView, Counted
from quotetracker.model.vocabulary import ArticleId, QuoteId
from quotetracker.pace import Pace, at_leisure, paced
from quotetracker.services.backups import Backups
from quotetracker.services.meanwhile import reconciled
from quotetracker.text.canonical import content_hash, same_text_key
from quotetracker.text.dates import partial_date
from quotetracker.text.names import tidy

_TITLE_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a draft."""

    article: ArticleId
    is_new: bool
    """False: the same article was in the library already, and nothing was stored."""
    warnings: tuple[str, ...] = ()
    """Sentences about what could not be read."""


@dataclass(frozen=True, slots=True)
class ArticleFields:
    """What is known of an article beside its text; all of it can be corrected."""

    title: str
    outlet: str = ""
    author: str = ""
    published: str = ""
    address: str = ""
    language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class KnownOfSeveral:
    """What is set in several articles at once; None stays as it is in each."""

    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None


_OF_SEVERAL = tuple(field.name for field in fields(KnownOfSeveral))


def _never() -> None:
    """A check that lets everything pass."""


class Articles:
    """Verbs on articles."""

    def __init__(self, store: Store, reading: workers.Reading | None = None) -> None:
        self._store = store
        self._reading = reading or workers.shared()
        self._backups = Backups(store)

    def rows(self, *, only: Collection[ArticleId] | None = None) -> tuple[ArticleRow, ...]:
        """All articles for a list, the newest first; or those of ``only`` that exist."""
        with self._store.read() as session:
            return queries.article_rows(session, only=only)

    def holding(self, quotes: Collection[QuoteId]) -> frozenset[ArticleId]:
        """The articles in which these quotes stand."""
        with self._store.read() as session:
            return queries.articles_holding(session, quotes)

    def newest(self, limit: int) -> tuple[ArticleId, ...]:
        """The first articles of the list."""
        with self._store.read() as session:
            return queries.newest_articles(session, limit)

    def order(self, by: str) -> tuple[ArticleId, ...]:
        """All articles, sorted by one of ``queries.ARTICLE_ORDERS``."""
        with self._store.read() as session:
            return queries.article_order(session, by)

    def get(self, article: ArticleId) -> ArticleView:
        """One article with its text."""
        with self._store.read() as session:
            return queries.article_view(session, article)

    def outlets(self) -> tuple[Counted, ...]:
        """All outlets with the number of their quotes."""
        with self._store.read() as session:
            return queries.outlets(session)

    def bytes_of(self, path: Path) -> bytes:
        """The bytes of a regular file that is not too big; ImportFailedError otherwise."""
        return limits.read_regular(path)

    def made_of(self, data: bytes) -> tuple[ArticleId, ...]:
        """Articles that were made of these very bytes before."""
        with self._store.read() as session:
            return queries.articles_from(session, hashlib.sha256(data).hexdigest())

    def read(
        self, data: bytes, *, name: str, check: Callable[[], None] = _never, pace: Pace = at_leisure
    ) -> tuple[ArticleDraft, ...]:
        """Read the articles in a file by the worker process; ``check`` may raise ``Cancelled`` and ends the reading.

        ``pace`` hears how many pages of a PDF are read, of how many.
        """
        return self._reading.data(data, name=name, check=check, pace=pace)

    def recognise(
        self,
        data: bytes,
        *,
        name: str,
        languages: Sequence[str],
        check: Callable[[], None] = _never,
        tell: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> ArticleDraft:
        """Recognise the text of a scan or a picture, in ``languages`` of tesseract; takes seconds for each page.

        ``tell`` hears how many pages are done, of how many.
        """
        from quotetracker.importing import recognition  # loaded when it is wanted: a start has no use for it

        return recognition.recognise(data, name=name, languages=languages, check=check, tell=tell)

    def read_html(self, html: str, check: Callable[[], None] = _never) -> ArticleDraft:
        """Read pasted HTML by the worker process."""
        return self._reading.pasted_html(html, check)

    def original_of(self, article: ArticleId) -> tuple[bytes, str] | None:
        """The bytes that an article was made of, and the name of their file; None when they are not kept."""
        with self._store.read() as session:
            row = queries.require(session, Article, article)
            kept = session.get(Original, row.original) if row.original else None
            return (zlib.decompress(kept.packed), row.file_name) if kept and row.file_name else None

    def add_file(self, path: Path) -> Added:
        """Read the file at ``path`` and add its articles; says what became of the first."""
        return self.add_all(self.read(self.bytes_of(path), name=path.name))[0]

    def add_pasted(self, text: str, *, html: str = "") -> Added:
        """Add what was pasted."""
        return self.add(read_pasted(text) if text.strip() else self.read_html(html))

    def add(self, draft: ArticleDraft) -> Added:
        """Store a draft as an article, unless the same article is there already.

        Same means: equal letters and digits, and no two known outlets that differ. A wire copy that two outlets printed
        is two articles.
        """
        return self.add_all([draft])[0]

    def add_all(self, drafts: Sequence[ArticleDraft]) -> tuple[Added, ...]:
        """Store drafts in one step, as ``add`` does; equal ones among them are stored once."""
        known = [self.same(draft) for draft in drafts]
        new = [draft for draft, same in zip(drafts, known, strict=True) if same is None]
        if not new:
            return tuple(
                Added(same, is_new=False, warnings=draft.warnings)
                for draft, same in zip(drafts, known, strict=True)
                if same is not None
            )
        label = f"Add article “{_short(_title(new[0]))}”" if len(new) == 1 else f"Add {len(new)} articles"
        out: list[Added] = []
        made: dict[tuple[str, str], ArticleId] = {}
        with self._store.step(label) as session:
            for draft, same in zip(drafts, known, strict=True):
                key = (same_text_key(draft.text), draft.outlet.casefold())
                same = same or made.get(key)
                if same is not None:
                    out.append(Added(same, is_new=False, warnings=draft.warnings))
                    continue
                made[key] = insert(session, draft)
                out.append(Added(made[key], is_new=True, warnings=draft.warnings))
        return tuple(out)

    def same(self, draft: ArticleDraft) -> ArticleId | None:
        """The article that ``add`` would take a draft for."""
        key = same_text_key(draft.text)
        with self._store.read() as session:
            for known in queries.articles_with_text(session, key):
                if not draft.outlet or not known.outlet or known.outlet.casefold() == draft.outlet.casefold():
                    return ArticleId(known.id)
        return None

    def edit(self, article: ArticleId, known: ArticleFields, *, seen: Sequence[ArticleFields] = ()) -> None:
        """Correct what is known of an article; InvalidInputError for an empty title or a date that is none.

        ``seen``, ConflictError: see `reconciled`.
        """
        checked = checked_fields(known)
        with self._store.step("Edit article") as session:
            row = queries.require(session, Article, article)
            stored = ArticleFields(**{field.name: getattr(row, field.name) for field in fields(ArticleFields)})
            _set(row, reconciled(stored, checked, seen, checked_fields))

    def edit_several(self, articles: Collection[ArticleId], known: KnownOfSeveral, *, pace: Pace = at_leisure) -> int:
        """Set the same in several articles; returns how many. InvalidInputError for a date that is none."""
        values = {name: tidy(value) for name in _OF_SEVERAL if (value := getattr(known, name)) is not None}
        if "published" in values:
            values["published"] = checked_date(values["published"])
        with self._store.step("Edit article" if len(articles) == 1 else f"Edit {len(articles)} articles") as session:
            for key in paced(articles, pace, session.flush):
                row = queries.require(session, Article, key)
                for name, value in values.items():
                    setattr(row, name, value)
        return len(articles)

    def delete(self, articles: Collection[ArticleId], *, pace: Pace = at_leisure) -> None:
        """Delete articles with their quotes and claims."""
        pace(0, len(articles))
        self._backups.before("deleting", len(articles), of=self._count(Article))
        label = "Delete article" if len(articles) == 1 else f"Delete {len(articles)} articles"
        with self._store.step(label) as session:
            remove_articles(session, articles, pace=pace)

    def _count(self, table: type[Article]) -> int:
        with self._store.read() as session:
            return queries.count(session, table)

    def before_many(self, count: int) -> None:
        """Make a backup before ``count`` articles are added, if that is much and something was done since the last."""
        self._backups.before("import", count, of=count * 100)

    def together(self, label: str) -> AbstractContextManager[None]:
        """Let all that this thread adds inside be undone as one, under ``label``."""
        return self._store.group(label)

    def quotes_in(self, articles: Collection[ArticleId]) -> int:
        """How many quotes would go with these articles."""
        with self._store.read() as session:
            return sum(len(queries.quote_ids_of(session, article)) for article in articles)


def insert(session: Session, draft: ArticleDraft, *, version_of: ArticleId | None = None) -> ArticleId:
    """Store a draft inside an open step, and the bytes that it was made of."""
    fields = ArticleFields(_title(draft), draft.outlet, draft.author, draft.published, draft.address, draft.language)
    digest = hashlib.sha256(draft.original).hexdigest()
    if session.get(Original, digest) is None:
        session.add(Original(content_hash=digest, size=len(draft.original), packed=zlib.compress(draft.original)))
    article = Article(
        text=draft.text,
        content_hash=content_hash(draft.text),
        same_text_key=same_text_key(draft.text),
        file_name=draft.file_name,
        original=digest,
        added_at=now(),
        pages=str(draft.pages),
        version_of=version_of,
        recognised=draft.recognised,
    )
    _set(article, checked_fields(fields))
    session.add(article)
    session.flush()
    return ArticleId(article.id)


def _title(draft: ArticleDraft) -> str:
    return draft.title or draft.text.strip().split("\n", 1)[0][:_TITLE_LENGTH]


def checked_fields(fields: ArticleFields) -> ArticleFields:
    """Fields as they are stored; InvalidInputError for an empty title or a date that is none."""
    title = tidy(fields.title)
    if not title:
        raise InvalidInputError("An article needs a title.", "Type one, perhaps its first words.")
    return replace(
        fields,
        title=title,
        outlet=tidy(fields.outlet),
        author=tidy(fields.author),
        published=checked_date(fields.published),
        address=fields.address.strip(),
        language=fields.language.strip(),
    )


def checked_date(value: str) -> str:
    """A date of any precision, or ""; InvalidInputError otherwise."""
    if not value.strip():
        return ""
    try:
        return partial_date(value)
    except ValueError as error:
        raise InvalidInputError(
            f"“{value.strip()}” is not a date that can be sorted.", "Write it as 2026-03-04, 2026-03 or 2026."
        ) from error


def _set(article: Article, fields: ArticleFields) -> None:
    article.title = fields.title
    article.outlet = fields.outlet
    article.author = fields.author
    article.published = fields.published
    article.address = fields.address
    article.language = fields.language
    article.note = fields.note


def _short(title: str) -> str:
    return title if len(title) <= 40 else title[:39].rstrip() + "…"

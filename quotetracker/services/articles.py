"""Articles: add, correct what is known of them, delete."""

import hashlib
import zlib
from collections.abc import Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from quotetracker.errors import InvalidInputError
from quotetracker.importing.drafts import ArticleDraft, read_file, read_pasted
from quotetracker.model import queries
from quotetracker.model.removal import remove_quotes
from quotetracker.model.schema import Article, Original
from quotetracker.model.store import Store, now
from quotetracker.model.views import ArticleRow, ArticleView, Counted
from quotetracker.model.vocabulary import ArticleId, QuoteId
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


class Articles:
    """Verbs on articles."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, *, only: Collection[ArticleId] | None = None) -> tuple[ArticleRow, ...]:
        """All articles for a list, the newest first; or those of ``only`` that exist."""
        with self._store.read() as session:
            return queries.article_rows(session, only=only)

    def get(self, article: ArticleId) -> ArticleView:
        """One article with its text."""
        with self._store.read() as session:
            return queries.article_view(session, article)

    def outlets(self) -> tuple[Counted, ...]:
        """All outlets with the number of their quotes."""
        with self._store.read() as session:
            return queries.outlets(session)

    def add_file(self, path: Path) -> Added:
        """Read the file at ``path`` and add its article."""
        return self.add(read_file(path))

    def add_pasted(self, text: str, *, html: str = "") -> Added:
        """Add what was pasted."""
        return self.add(read_pasted(text, html=html))

    def add(self, draft: ArticleDraft) -> Added:
        """Store a draft as an article, unless the same article is there already.

        Same means: equal letters and digits, and no two known outlets that differ. A wire copy that two outlets printed
        is two articles.
        """
        key = same_text_key(draft.text)
        with self._store.read() as session:
            for known in queries.articles_with_text(session, key):
                if not draft.outlet or not known.outlet or known.outlet.casefold() == draft.outlet.casefold():
                    return Added(ArticleId(known.id), is_new=False, warnings=draft.warnings)
        title = draft.title or draft.text.strip().split("\n", 1)[0][:_TITLE_LENGTH]
        fields = ArticleFields(title, draft.outlet, draft.author, draft.published, draft.address, draft.language)
        with self._store.step(f"Add article “{_short(title)}”") as session:
            digest = hashlib.sha256(draft.original).hexdigest()
            if session.get(Original, digest) is None:
                session.add(
                    Original(content_hash=digest, size=len(draft.original), packed=zlib.compress(draft.original))
                )
            article = Article(
                text=draft.text,
                content_hash=content_hash(draft.text),
                same_text_key=key,
                file_name=draft.file_name,
                original=digest,
                added_at=now(),
            )
            _set(article, checked_fields(fields))
            session.add(article)
            session.flush()
            return Added(ArticleId(article.id), is_new=True, warnings=draft.warnings)

    def edit(self, article: ArticleId, fields: ArticleFields) -> None:
        """Correct what is known of an article; InvalidInputError for an empty title or a date that is none."""
        checked = checked_fields(fields)
        with self._store.step("Edit article") as session:
            _set(queries.require(session, Article, article), checked)

    def delete(self, articles: Collection[ArticleId]) -> None:
        """Delete articles with their quotes and claims."""
        label = "Delete article" if len(articles) == 1 else f"Delete {len(articles)} articles"
        with self._store.step(label) as session:
            for key in articles:
                article = queries.require(session, Article, key)
                remove_quotes(session, [QuoteId(quote.id) for quote in article.quotes], keep_claims=False)
                session.flush()
                session.expire(article, ["quotes"])
                session.delete(article)

    def together(self, label: str) -> AbstractContextManager[None]:
        """Let all that this thread adds inside be undone as one, under ``label``."""
        return self._store.group(label)

    def quotes_in(self, articles: Collection[ArticleId]) -> int:
        """How many quotes would go with these articles."""
        with self._store.read() as session:
            return sum(len(queries.quote_ids_of(session, article)) for article in articles)


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

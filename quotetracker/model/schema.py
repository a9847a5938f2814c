"""The tables. Rows never leave this layer's callers as they are: views do.

``Journalled`` tables change only inside ``Store.step``. The others hold derived or immutable data and are written
inside ``Store.derived``, or inside a step beside what they belong to.
"""

from typing import Any, ClassVar

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    func,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

#: Every schema change raises this by one and brings a migration and a kept library in tests/libraries.
SCHEMA_VERSION = 11

_Key = BigInteger().with_variant(Integer, "sqlite")


class Base(DeclarativeBase):
    """Root of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {str: Text}


def reference(target: str, *, derived: bool = False) -> ForeignKey:
    """A foreign key; checked at commit, so that undo may replay rows in any order. Derived rows go with their owner."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED", ondelete="CASCADE" if derived else None)


class Journalled(Base):
    """A table whose every change is recorded and can be undone."""

    __abstract__ = True
    # Ids are never used twice: exported sheets and the journal point at them for ever.
    __table_args__: Any = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it so

    id: Mapped[int] = mapped_column(_Key, primary_key=True)


class Article(Journalled):
    """One published text. ``text`` is canonical and its offsets never move."""

    __tablename__ = "article"

    title: Mapped[str]
    outlet: Mapped[str] = mapped_column(default="", index=True)
    author: Mapped[str] = mapped_column(default="")
    published: Mapped[str] = mapped_column(String(10), default="", index=True)
    address: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(String(35), default="")
    note: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(deferred=True)
    content_hash: Mapped[str] = mapped_column(String(64))
    same_text_key: Mapped[str] = mapped_column(String(64), index=True)
    file_name: Mapped[str] = mapped_column(default="")
    original: Mapped[str | None] = mapped_column(String(64), index=True)
    """Hash of the original bytes in ``Original``; no foreign key, because originals outlive an undone addition."""
    added_at: Mapped[str] = mapped_column(String(32))
    pages: Mapped[str] = mapped_column(default="", server_default="")
    """Where pages begin in ``text``, as ``text.pages`` writes it; empty for texts without pages."""
    version_of: Mapped[int | None] = mapped_column(_Key, index=True)
    """The article that this one is a newer version of; no foreign key, since that one may be deleted."""
    recognised: Mapped[int | None]
    """Confidence in percent of a text that was recognised in pictures of pages; None for all others."""

    quotes: Mapped[list["Quote"]] = relationship(back_populates="article", cascade="all, delete-orphan")
    judgements: Mapped[list["Judgement"]] = relationship(cascade="all, delete-orphan")
    claims: Mapped[list["Claim"]] = relationship(cascade="all, delete-orphan")


#: Along these quotes are listed by outlet and by title without a sort.
Index("ix_article_by_outlet", func.lower(Article.outlet), Article.published)
Index("ix_article_by_title", func.lower(Article.title))


class Original(Base):
    """Bytes of an article as they came, compressed, once for each content; never changed, hence not journalled."""

    __tablename__ = "original"

    content_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    packed: Mapped[bytes] = mapped_column(LargeBinary)


class ArticleSketch(Base):
    """Derived: what is kept of a text to find its copies, sampled shingles of 4 bytes. No row: sketching is due."""

    __tablename__ = "article_sketch"

    article_id: Mapped[int] = mapped_column(reference("article.id", derived=True), primary_key=True)
    engine: Mapped[int]
    sample: Mapped[bytes] = mapped_column(LargeBinary)


class ArticleShingle(Base):
    """Derived: a few of the sampled shingles, by which likely copies are found without looking at every article."""

    __tablename__ = "article_shingle"
    __table_args__: Any = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy reads it so

    hash: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    article_id: Mapped[int] = mapped_column(reference("article.id", derived=True), primary_key=True, index=True)


class Speaker(Journalled):
    """A person, body or group."""

    __tablename__ = "speaker"

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(10), default="person")
    note: Mapped[str] = mapped_column(default="")

    aliases: Mapped[list["Alias"]] = relationship(cascade="all, delete-orphan", order_by="Alias.id")
    roles: Mapped[list["Role"]] = relationship(cascade="all, delete-orphan", order_by="Role.since, Role.id")
    spoken: Mapped[list["QuoteSpeaker"]] = relationship(back_populates="speaker", cascade="all, delete-orphan")


class Alias(Journalled):
    """Another name of one speaker."""

    __tablename__ = "alias"

    speaker_id: Mapped[int] = mapped_column(reference("speaker.id"), index=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)


class Role(Journalled):
    """An office held from–to, ISO dates of any precision, empty when open."""

    __tablename__ = "role"

    speaker_id: Mapped[int] = mapped_column(reference("speaker.id"), index=True)
    title: Mapped[str]
    since: Mapped[str] = mapped_column(String(10), default="")
    until: Mapped[str] = mapped_column(String(10), default="")


class Quote(Journalled):
    """One attributed statement in one article."""

    __tablename__ = "quote"

    article_id: Mapped[int] = mapped_column(reference("article.id"))
    start: Mapped[int]
    """Start of the first span: the order of quotes in their article."""
    kind: Mapped[str] = mapped_column(String(10), index=True)
    words: Mapped[str]
    before: Mapped[str] = mapped_column(default="")
    after: Mapped[str] = mapped_column(default="")
    mention_start: Mapped[int | None]
    mention_end: Mapped[int | None]
    mention_words: Mapped[str] = mapped_column(default="")
    cue_start: Mapped[int | None]
    cue_end: Mapped[int | None]
    cue_words: Mapped[str] = mapped_column(default="")
    said_on: Mapped[str] = mapped_column(String(10), default="")
    said_where: Mapped[str] = mapped_column(default="")
    occasion: Mapped[str] = mapped_column(default="")
    said_to: Mapped[str] = mapped_column(default="")
    said_through: Mapped[str] = mapped_column(default="")
    original_language: Mapped[str] = mapped_column(default="")
    checked: Mapped[str] = mapped_column(String(30), default="not checked")
    note: Mapped[str] = mapped_column(default="")
    created_at: Mapped[str] = mapped_column(String(32))

    article: Mapped[Article] = relationship(back_populates="quotes")
    spans: Mapped[list["QuoteSpan"]] = relationship(cascade="all, delete-orphan", order_by="QuoteSpan.start")
    speakers: Mapped[list["QuoteSpeaker"]] = relationship(
        back_populates="quote", cascade="all, delete-orphan", order_by="QuoteSpeaker.id"
    )
    claims: Mapped[list["Claim"]] = relationship(back_populates="quote")

    __table_args__: Any = (Index(None, "article_id", "start"), {"sqlite_autoincrement": True})


class QuoteSpan(Journalled):
    """One piece of a quote, in code points of the article's canonical text."""

    __tablename__ = "quote_span"

    quote_id: Mapped[int] = mapped_column(reference("quote.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]

    __table_args__: Any = (
        CheckConstraint('0 <= start AND start < "end"', name="order"),
        {"sqlite_autoincrement": True},
    )


class QuoteSpeaker(Journalled):
    """Who spoke one quote; several rows when several spoke."""

    __tablename__ = "quote_speaker"

    quote_id: Mapped[int] = mapped_column(reference("quote.id"), index=True)
    speaker_id: Mapped[int] = mapped_column(reference("speaker.id"))

    quote: Mapped[Quote] = relationship(back_populates="speakers")
    speaker: Mapped[Speaker] = relationship(back_populates="spoken")

    #: Quotes are listed by speaker along this, without a look at the rows.
    __table_args__: Any = (
        Index("ix_quote_speaker_listing", "speaker_id", "quote_id"),
        {"sqlite_autoincrement": True},
    )


class Claim(Journalled):
    """A checkable assertion of fact, from a quote or from a passage of an article."""

    __tablename__ = "claim"

    words: Mapped[str]
    verdict: Mapped[str] = mapped_column(String(30), default="open", index=True)
    note: Mapped[str] = mapped_column(default="")
    quote_id: Mapped[int | None] = mapped_column(reference("quote.id"), index=True)
    article_id: Mapped[int | None] = mapped_column(reference("article.id"), index=True)
    start: Mapped[int | None]
    end: Mapped[int | None]
    created_at: Mapped[str] = mapped_column(String(32))

    quote: Mapped[Quote | None] = relationship(back_populates="claims")


class Decision(Journalled):
    """The editor's word on two quotes: same statement or not. ``first_id`` < ``second_id``."""

    __tablename__ = "decision"

    first_id: Mapped[int] = mapped_column(reference("quote.id"), index=True)
    second_id: Mapped[int] = mapped_column(reference("quote.id"), index=True)
    same: Mapped[bool]
    decided_at: Mapped[str] = mapped_column(String(32))


class Statement(Journalled):
    """Quotes that the editor holds for one statement. Without a title it is shown by its first words."""

    __tablename__ = "statement"

    title: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    created_at: Mapped[str] = mapped_column(String(32))


class StatementQuote(Journalled):
    """A quote in a statement; a quote is in one at most."""

    __tablename__ = "statement_quote"

    statement_id: Mapped[int] = mapped_column(reference("statement.id"), index=True)
    quote_id: Mapped[int] = mapped_column(reference("quote.id"), index=True, unique=True)


class SavedSearch(Journalled):
    """A filter of quotes that the editor gave a name; the name is unique, as ``name_key`` compares names."""

    __tablename__ = "saved_search"

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True, unique=True)
    wanted: Mapped[str]
    """The filter as ``model.saved_filters`` writes it."""
    order: Mapped[str] = mapped_column(String(20), default="newest")
    created_at: Mapped[str] = mapped_column(String(32))


class SearchLook(Base):
    """Not journalled, since looking is nothing to undo: how far a saved search was looked at. Outlives its deletion."""

    __tablename__ = "search_look"

    search_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    quote_id: Mapped[int]
    """Quotes with a higher id are new to this search."""


class Match(Base):
    """Derived: two quotes of two articles that may be one statement. ``first_id`` < ``second_id``."""

    __tablename__ = "match"

    first_id: Mapped[int] = mapped_column(reference("quote.id", derived=True), primary_key=True)
    second_id: Mapped[int] = mapped_column(reference("quote.id", derived=True), primary_key=True, index=True)
    relation: Mapped[str] = mapped_column(String(20), index=True)
    tier: Mapped[str] = mapped_column(String(10))
    score: Mapped[float]
    alike: Mapped[float | None]
    """Cosine of the sentence vectors, for a match that only they speak for; the comparison of words leaves it alone."""

    #: The review queue is walked and counted along this, without a look at the rows.
    __table_args__: Any = (Index("ix_match_queue", "tier", "relation", "second_id", "first_id"),)

    def partner_of(self, quote: int) -> int:
        """The other quote of the two."""
        return self.second_id if self.first_id == quote else self.first_id


class Meaning(Base):
    """Derived: the sentence vector of one quote, by one model. Goes when the words change."""

    __tablename__ = "meaning"

    quote_id: Mapped[int] = mapped_column(reference("quote.id", derived=True), primary_key=True)
    model: Mapped[str] = mapped_column(String(32))
    rule: Mapped[int] = mapped_column(index=True)
    """The version of the rule by which pairs were looked for; 0: that is due."""
    vector: Mapped[bytes] = mapped_column(LargeBinary)


class Judgement(Journalled):
    """The editor's word on a suggestion: a labelled example, and the reason why it does not come back."""

    __tablename__ = "judgement"

    article_id: Mapped[int] = mapped_column(reference("article.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    outcome: Mapped[str] = mapped_column(String(10))
    kind: Mapped[str] = mapped_column(String(10))
    cue_words: Mapped[str] = mapped_column(default="")
    mention_words: Mapped[str] = mapped_column(default="")
    confidence: Mapped[float]
    suggested_name: Mapped[str] = mapped_column(default="")
    chosen_name: Mapped[str] = mapped_column(default="")
    decided_at: Mapped[str] = mapped_column(String(32))


class Suggestion(Base):
    """Derived: a quote that the program proposes. ``body`` is the whole proposal as JSON."""

    __tablename__ = "suggestion"

    id: Mapped[int] = mapped_column(_Key, primary_key=True)
    article_id: Mapped[int] = mapped_column(reference("article.id", derived=True), index=True)
    start: Mapped[int]
    end: Mapped[int]
    tier: Mapped[str] = mapped_column(String(10))
    is_open: Mapped[bool] = mapped_column(index=True)
    """Neither judged nor marked already; kept in line by the store."""
    body: Mapped[str]


class Suggested(Base):
    """Derived: this article has been read by this version of the program. No row: reading it is due."""

    __tablename__ = "suggested"

    article_id: Mapped[int] = mapped_column(reference("article.id", derived=True), primary_key=True)
    engine: Mapped[int]


class Step(Base):
    """The journal: one change that the editor made, with row images to play it backwards and forwards."""

    __tablename__ = "journal_step"
    __table_args__: Any = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it so

    id: Mapped[int] = mapped_column(_Key, primary_key=True)
    label: Mapped[str]
    at: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(10), index=True)
    """"done"; "undone"; "dropped": undone, and then something else was done; "forgotten": its images had to go."""
    images: Mapped[bytes] = mapped_column(LargeBinary)
    who: Mapped[str] = mapped_column(default="", server_default="")
    """Name of the person at the computer, as the system tells it."""
    digest: Mapped[str] = mapped_column(default="", server_default="")
    """SHA-256 over the rest of the row but its state; "" in steps of schema 1."""
    group_id: Mapped[int | None] = mapped_column(_Key)
    """Id of the first of several steps that are undone together."""
    group_label: Mapped[str] = mapped_column(default="", server_default="")


class Fact(Base):
    """What the library says of itself: its id, title, time of creation."""

    __tablename__ = "library_fact"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str]

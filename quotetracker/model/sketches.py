"""What is kept of texts to recognise copies: derived rows, and which articles are likely to be copies of a text."""

import sys
from array import array
from collections.abc import Collection, Sequence

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from quotetracker.match.copies import Sketch
from quotetracker.model.schema import Article, ArticleShingle, ArticleSketch
from quotetracker.model.vocabulary import ArticleId

#: How many of a text's hashes are in the index: the smallest of them, at least so many, or one in eight.
_INDEXED = 8
_SHARE = 8
_CHUNK = 500
#: Articles that share the most hashes are looked at; set phrases are shared by many that share nothing else.
_LIKELY = 200


def keep_sketch(session: Session, article: int, sketch: Sketch, *, engine: int) -> None:
    """Store the sketch of an article anew."""
    forget_sketches(session, [article])
    session.execute(insert(ArticleSketch).values(article_id=article, engine=engine, sample=_packed(sketch.sample)))
    if hashes := indexed(sketch):
        session.execute(insert(ArticleShingle), [{"hash": hash_, "article_id": article} for hash_ in hashes])


def forget_sketches(session: Session, articles: Collection[int]) -> None:
    """The texts of these articles changed: they are to be sketched anew."""
    ids = sorted(articles)
    for at in range(0, len(ids), _CHUNK):
        chunk = ids[at : at + _CHUNK]
        for table in (ArticleSketch, ArticleShingle):
            session.execute(delete(table).where(table.article_id.in_(chunk)))


def unsketched(session: Session, *, engine: int, limit: int) -> list[ArticleId]:
    """Articles that wait for their sketch, the newest first."""
    there = session.scalar(select(func.count()).select_from(Article))
    sketched = session.scalar(select(func.count()).where(ArticleSketch.engine == engine))
    if there == sketched:  # a tenth of the time of looking for each
        return []
    done = select(ArticleSketch.article_id).where(
        ArticleSketch.article_id == Article.id, ArticleSketch.engine == engine
    )
    found = session.scalars(select(Article.id).where(~done.exists()).order_by(Article.id.desc()).limit(limit))
    return [ArticleId(key) for key in found]


def like(session: Session, asked: Sketch) -> list[tuple[ArticleId, Sketch]]:
    """Articles that share hashes with ``asked``, with their sketches, the likeliest first."""
    shared: dict[int, int] = {}
    for at in range(0, len(asked.sample), _CHUNK):
        statement = (
            select(ArticleShingle.article_id, func.count())
            .where(ArticleShingle.hash.in_(asked.sample[at : at + _CHUNK]))
            .group_by(ArticleShingle.article_id)
            .order_by(func.count().desc())
            .limit(_LIKELY)
        )
        for article, count in session.execute(statement):
            shared[article] = shared.get(article, 0) + count
    likely = sorted(shared, key=lambda article: (-shared[article], article))[:_LIKELY]
    rows = session.execute(
        select(ArticleSketch.article_id, ArticleSketch.sample).where(ArticleSketch.article_id.in_(likely))
    )
    samples = {row.article_id: Sketch(_unpacked(row.sample)) for row in rows}
    return [(ArticleId(article), samples[article]) for article in likely if article in samples]


def indexed(sketch: Sketch) -> Sequence[int]:
    """The hashes by which a text is found: the smallest, because copies agree on which these are."""
    return sketch.sample[: max(_INDEXED, len(sketch.sample) // _SHARE)]


def _packed(sample: Sequence[int]) -> bytes:
    numbers = array("I", sample)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _unpacked(packed: bytes) -> tuple[int, ...]:
    numbers = array("I")
    numbers.frombytes(packed[: len(packed) - len(packed) % numbers.itemsize])
    if sys.byteorder == "big":
        numbers.byteswap()
    return tuple(numbers)

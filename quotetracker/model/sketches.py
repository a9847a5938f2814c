"""What is kept of texts to recognise copies: derived rows, and which articles are likely to be copies of a text."""

import sys
from array import array
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import bindparam, delete, func, insert, select
from sqlalchemy.orm import Session

from quotetracker.match.copies import Asked, Sketch
from quotetracker.model.schema import Article, ArticleShingle, ArticleSketch
from quotetracker.model.vocabulary import ArticleId

#: How many of a text's hashes are in the index: the smallest of them, at least so many, or one in eight.
_INDEXED = 8
_SHARE = 8
_CHUNK = 500
#: Articles that share the most hashes are looked at; set phrases are shared by many that share nothing else.
_LIKELY = 200

# Asked for each article that comes in: putting a statement together takes longer than its answer.
_HASHES, _KEPT = ArticleShingle.__table__.c, ArticleSketch.__table__.c
_SHARING = (
    select(_HASHES.article_id, func.count())
    .where(_HASHES.hash.in_(bindparam("hashes", expanding=True)))
    .group_by(_HASHES.article_id)
    .order_by(func.count().desc())
    .limit(_LIKELY)
)
_SAMPLES = select(_KEPT.article_id, _KEPT.sample).where(_KEPT.article_id.in_(bindparam("articles", expanding=True)))


def keep_sketches(session: Session, made: Mapping[ArticleId, Sketch], *, engine: int) -> None:
    """Store the sketches of articles anew."""
    forget_sketches(session, made)
    kept = [{"article_id": key, "engine": engine, "sample": _packed(one.sample)} for key, one in made.items()]
    hashes = [{"hash": hash_, "article_id": key} for key, one in made.items() for hash_ in indexed(one)]
    for table, rows in ((ArticleSketch, kept), (ArticleShingle, hashes)):
        if rows:
            session.execute(insert(table), rows)


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


def like(session: Session, asked: Asked) -> list[tuple[ArticleId, float]]:
    """Articles that share hashes with the asked text, with their estimated scores; those that share most first."""
    shared: dict[int, int] = {}
    sample = asked.sketch.sample
    for at in range(0, len(sample), _CHUNK):
        for article, count in session.execute(_SHARING, {"hashes": sample[at : at + _CHUNK]}):
            shared[article] = shared.get(article, 0) + count
    likely = sorted(shared, key=lambda article: (-shared[article], article))[:_LIKELY]
    rows = session.execute(_SAMPLES, {"articles": likely})
    scores = {article: asked.estimate(_unpacked(packed)) for article, packed in rows}
    return [(ArticleId(article), scores[article]) for article in likely if article in scores]


def indexed(sketch: Sketch) -> Sequence[int]:
    """The hashes by which a text is found: the smallest, because copies agree on which these are."""
    return sketch.sample[: max(_INDEXED, len(sketch.sample) // _SHARE)]


def _packed(sample: Sequence[int]) -> bytes:
    numbers = array("I", sample)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _unpacked(packed: bytes) -> "array[int]":
    numbers = array("I")
    numbers.frombytes(packed[: len(packed) - len(packed) % numbers.itemsize])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers

"""Tables of the candidate index, and of what is still to be done. All derived: quotes are all it takes to fill them."""

from sqlalchemy import BigInteger, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from quotetracker.model.schema import Base, reference

_KEY = BigInteger().with_variant(Integer, "sqlite")

#: Tasks of ``Due``.
INDEX, COMPARE = "index", "compare"


class Due(Base):
    """This quote waits for a task. Ids of quotes that are gone by now are passed over."""

    __tablename__ = "due"

    task: Mapped[str] = mapped_column(String(10), primary_key=True)
    quote_id: Mapped[int] = mapped_column(_KEY, primary_key=True)


class IndexQuote(Base):
    """This quote is in the index, under this wording."""

    __tablename__ = "index_quote"

    quote_id: Mapped[int] = mapped_column(reference("quote.id", derived=True), primary_key=True)
    entry: Mapped[int] = mapped_column(index=True)


class IndexEntry(Base):
    """One wording; quotes of equal words share it."""

    __tablename__ = "index_entry"

    id: Mapped[int] = mapped_column(_KEY, primary_key=True)
    digest: Mapped[int] = mapped_column(BigInteger, index=True)


class IndexSegment(Base):
    """Postings that were written together. The tail is the row of id 0."""

    __tablename__ = "index_segment"

    id: Mapped[int] = mapped_column(_KEY, primary_key=True)
    bits: Mapped[int]
    entries: Mapped[int]
    postings: Mapped[int] = mapped_column(BigInteger)
    state: Mapped[str] = mapped_column(String(10))
    """"tail", "building", "live", or "dead": its blocks are being deleted."""


class IndexBlock(Base):
    """Some postings of a segment, packed as match/blocks.py says."""

    __tablename__ = "index_block"

    place: Mapped[int] = mapped_column(_KEY, primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class IndexTail(Base):
    """Entries of one feature that are in no segment yet."""

    __tablename__ = "index_tail"

    feature: Mapped[int] = mapped_column(_KEY, primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)

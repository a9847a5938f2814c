"""Claims: turn a quote or a passage into a checkable assertion, and say what it is worth."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from quotetracker.errors import InvalidInputError
from quotetracker.model import queries
from quotetracker.model.schema import Article, Claim, Quote
from quotetracker.model.store import Store, now
from quotetracker.model.views import ClaimView
from quotetracker.model.vocabulary import ArticleId, ClaimId, QuoteId, Verdict
from quotetracker.services.meanwhile import reconciled
from quotetracker.text.names import tidy
from quotetracker.text.quotemarks import trimmed
from quotetracker.text.spans import Span, sliced


@dataclass(frozen=True, slots=True)
class ClaimFields:
    """What the editor says of a claim."""

    words: str
    verdict: Verdict = Verdict.OPEN
    note: str = ""


class Claims:
    """Verbs on claims."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, *, only: Collection[ClaimId] | None = None, limit: int | None = None) -> tuple[ClaimView, ...]:
        """All claims, the newest first; or those of ``only`` that exist; or the first ``limit``."""
        with self._store.read() as session:
            return queries.claim_views(session, only=only, limit=limit)

    def of_quote(self, quote: QuoteId) -> tuple[ClaimView, ...]:
        """Claims made from one quote."""
        with self._store.read() as session:
            return queries.claim_views(
                session, only=[claim.id for claim in queries.require(session, Quote, quote).claims]
            )

    def add_from_quote(self, quote: QuoteId, fields: ClaimFields | None = None) -> ClaimId:
        """Make a claim of a quote; its words are the quote's until the editor words it otherwise."""
        with self._store.step("Add claim") as session:
            row = queries.require(session, Quote, quote)
            said = fields or ClaimFields(_without_end(row.words))
            claim = Claim(quote_id=row.id, article_id=row.article_id, created_at=now())
            first, last = row.spans[0], row.spans[-1]
            claim.start, claim.end = first.start, last.end
            _set(claim, said)
            session.add(claim)
            session.flush()
            return ClaimId(claim.id)

    def add_from_passage(self, article: ArticleId, span: Span) -> ClaimId:
        """Make a claim of a passage that nobody is quoted with."""
        with self._store.step("Add claim") as session:
            queries.require(session, Article, article)
            text = queries.article_text(session, article)
            tight = trimmed(text, span) or span
            claim = Claim(article_id=article, start=tight.start, end=tight.end, created_at=now())
            _set(claim, ClaimFields(_without_end(sliced(text, tight))))
            session.add(claim)
            session.flush()
            return ClaimId(claim.id)

    def edit(self, claim: ClaimId, fields: ClaimFields, *, seen: Sequence[ClaimFields] = ()) -> None:
        """Change wording, verdict and note. ``seen``, ConflictError: see `reconciled`."""
        with self._store.step("Edit claim") as session:
            row = queries.require(session, Claim, claim)
            _set(row, reconciled(ClaimFields(row.words, Verdict(row.verdict), row.note), fields, seen, _as_stored))

    def judge(self, claims: Collection[ClaimId], verdict: Verdict) -> None:
        """Give claims one verdict; words and notes stay."""
        with self._store.step("Set verdict" if len(claims) == 1 else f"Set verdict of {len(claims)} claims") as session:
            for key in claims:
                queries.require(session, Claim, key).verdict = verdict

    def delete(self, claims: Collection[ClaimId]) -> None:
        """Delete claims."""
        with self._store.step("Delete claim" if len(claims) == 1 else f"Delete {len(claims)} claims") as session:
            for key in claims:
                session.delete(queries.require(session, Claim, key))


def _without_end(words: str) -> str:
    """Words without the comma by which a quote leads on to who said it."""
    return words.rstrip().rstrip(",;:–—").rstrip() or words


def _as_stored(fields: ClaimFields) -> ClaimFields:
    if not (words := tidy(fields.words)):
        raise InvalidInputError("A claim needs words.", "Write what is claimed, in one sentence.")
    return ClaimFields(words, fields.verdict, fields.note.strip())


def _set(row: Claim, fields: ClaimFields) -> None:
    stored = _as_stored(fields)
    row.words, row.verdict, row.note = stored.words, stored.verdict, stored.note

"""Search: one box for speakers, quotes and articles, forgiving typing errors in names."""

from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from quotetracker.match.names import RankedName, rank_names
from quotetracker.model import queries
from quotetracker.model.store import Store
from quotetracker.model.views import ArticleRow, ClaimView, QuoteView
from quotetracker.text.names import name_key
from quotetracker.text.scripts import seen

#: Below this likeness (0–100, edit distance over length) a word is another word, not a typing error.
_LIKE = 74


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article with a passage that shows what was found."""

    article: ArticleRow
    passage: str


@dataclass(frozen=True, slots=True)
class Hits:
    """What one search found, the best of each first."""

    understood: str
    """The words that were looked for: as typed, or with names corrected."""
    corrected: bool
    speakers: tuple[RankedName, ...]
    main_names: tuple[str, ...]
    """What each of ``speakers`` is called in the register; the name that was found may be another of theirs."""
    quotes: tuple[QuoteView, ...]
    articles: tuple[ArticleHit, ...] = ()
    claims: tuple[ClaimView, ...] = ()


class Search:
    """Full text search."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, typed: str, *, limit: int = 50) -> Hits:
        """Look everywhere for what was typed."""
        return self.further(self.first(typed, limit=limit), limit=limit)

    def first(self, typed: str, *, limit: int = 50) -> Hits:
        """Speakers and quotes: what is found at once, also while somebody types."""
        understood = self.understood(typed)
        with self._store.read() as session:
            names = queries.speaker_names(session)
            quotes = queries.search_quotes(session, understood, limit=limit)
        speakers = tuple(rank_names(typed, names, limit=5)) if typed.strip() else ()
        # The register's names come before the others.
        main = tuple(next(name for key, name in names if key == speaker.key) for speaker in speakers)
        return Hits(understood, understood != typed, speakers, main, quotes)

    def further(self, hits: Hits, *, limit: int = 50) -> Hits:
        """The same with articles and claims; in a large library that takes longer."""
        with self._store.read() as session:
            articles = queries.search_articles(session, hits.understood, limit=limit)
            claims = queries.search_claims(session, hits.understood, limit=limit)
        found = tuple(ArticleHit(article, passage) for article, passage in articles)
        return replace(hits, articles=found, claims=claims)

    def understood(self, typed: str) -> str:
        """``typed`` with words that occur nowhere replaced by the name that was probably meant."""
        with self._store.read() as session:
            words = typed.split()
            unknown = [word for word in words if len(word) > 2 and not queries.is_known_word(session, name_key(word))]
            if not unknown:
                return typed
            names = queries.speaker_names(session)
        parts = {seen(name_key(part)): part for _, name in reversed(names) for part in name.split() if len(part) > 2}
        meant = {}
        for word in unknown:
            best = process.extractOne(seen(name_key(word)), list(parts), scorer=fuzz.ratio, score_cutoff=_LIKE)
            if best:
                meant[word] = parts[best[0]]
        return " ".join(meant.get(word, word) for word in words) if meant else typed

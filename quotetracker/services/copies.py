"""Which articles are copies of one another, such as a wire story that several papers printed."""

from collections.abc import Mapping, Sequence

from quotetracker.match.copies import COPY, CopyIndex, copy_score, groups, sketch
from quotetracker.model import queries
from quotetracker.model.store import Store
from quotetracker.model.vocabulary import ArticleId
from quotetracker.text.spans import Span


def copy_groups(store: Store, articles: Mapping[ArticleId, Sequence[Span]]) -> dict[ArticleId, ArticleId]:
    """For each of ``articles`` that is a copy of another of them, the first of its group by id.

    The spans are left out: two short reports are no copies because both have the same quote. Worked out on demand from
    the texts, a few milliseconds for each.
    """
    if len(articles) < 2:
        return {}
    with store.read() as session:
        texts = {key: queries.article_text(session, key) for key in sorted(articles)}
    index = CopyIndex()
    pairs: list[tuple[int, int]] = []
    whole: dict[str, ArticleId] = {}
    rests: dict[int, str] = {}
    for key, text in texts.items():
        rests[key] = _without(text, articles[key])
        kept = sketch(rests[key])
        likely = index.like(kept)
        pairs += [(other, key) for other in likely if copy_score(rests[key], rests[other]) >= COPY]
        # Of a very short article nothing is left to compare; equal ones are copies all the same.
        if (first := whole.setdefault(" ".join(text.split()), key)) != key:
            pairs.append((first, key))
        index.add(key, kept)
    return {ArticleId(key): ArticleId(first) for key, first in groups(pairs).items()}


def _without(text: str, spans: Sequence[Span]) -> str:
    kept, at = [], 0
    for span in sorted(spans):
        kept.append(text[at : span.start])
        at = max(at, span.end)
    return "\n".join((*kept, text[at:]))

"""The sample library as the program fills it, judged by its truth file."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from library import new_desk

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.desk import Desk
from quotetracker.services.samples import fill, open_samples, truth
from quotetracker.text.spans import joined


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, dict[str, QuoteId]]]:
    desk = new_desk(tmp_path_factory.mktemp("samples"))
    keys = fill(desk)
    desk.matches.catch_up()
    yield desk, keys
    desk.close()


def test_everything_in_the_truth_file_is_in_the_library(filled: tuple[Desk, dict[str, QuoteId]]) -> None:
    desk, keys = filled
    library, told = desk.library(), truth()

    assert library.articles == len(told["articles"])
    assert library.quotes == len(told["quotes"]) == len(keys)
    assert library.speakers == len(told["speakers"])
    assert library.claims == len(told["claims"])


def test_every_quote_equals_its_slice_and_the_words_of_the_truth(filled: tuple[Desk, dict[str, QuoteId]]) -> None:
    desk, keys = filled
    texts = {row.id: desk.articles.get(row.id).text for row in desk.articles.rows()}
    told = {quote["key"]: " … ".join(quote["words"]) for quote in truth()["quotes"]}
    views = {key: desk.quotes.get(quote) for key, quote in keys.items()}

    assert {key: joined(texts[view.article], view.spans) for key, view in views.items()} == told
    assert {key: view.words for key, view in views.items()} == told


def test_every_relation_of_the_glossary_is_flagged_somewhere(filled: tuple[Desk, dict[str, QuoteId]]) -> None:
    desk, _ = filled
    flagged = {relation for relation in Relation if desk.quotes.count(QuoteFilter(relations=(relation,)))}

    assert flagged == set(Relation) - {Relation.DIFFERENT}


def test_flags_agree_with_the_truth(filled: tuple[Desk, dict[str, QuoteId]]) -> None:
    """Floors, measured on 22 November 2026: contradictions in other words are the known gap."""
    desk, keys = filled
    names = {quote: key for key, quote in keys.items()}
    found = {
        frozenset((names[pair.quote.id], names[pair.match.other.id])): pair.match.relation
        for pair in desk.matches.pairs(limit=10_000)
    }
    right: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for row in truth()["relations"]:
        relation = Relation(row["relation"])
        one, other = (desk.quotes.get(keys[row[side]]) for side in ("a", "b"))
        if one.article == other.article:
            continue
        told[relation] += 1
        right[relation] += found.get(frozenset((row["a"], row["b"])), Relation.DIFFERENT) is relation

    assert right[Relation.REPEAT] == told[Relation.REPEAT]
    assert right[Relation.DIFFERENT] == told[Relation.DIFFERENT]
    for relation in (Relation.EXCERPT, Relation.ALTERED):
        assert right[relation] >= 0.9 * told[relation], relation
    assert right[Relation.MISATTRIBUTED] >= 0.8 * told[Relation.MISATTRIBUTED]
    assert right[Relation.PARAPHRASE] >= 0.4 * told[Relation.PARAPHRASE]
    assert right[Relation.CONFLICT] >= 1


def test_the_users_copy_is_made_once_and_kept(tmp_path: Path) -> None:
    desk = open_samples(tmp_path / "deep" / "sample.quotes")
    article = desk.articles.rows()[0].id
    desk.articles.delete([article])
    desk.close()

    again = open_samples(tmp_path / "deep" / "sample.quotes")
    assert article not in {row.id for row in again.articles.rows()}
    again.close()
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["sample.quotes"]

"""What a form writes, beside what was changed elsewhere while it was open."""

from pathlib import Path

import pytest
from library import BRIDGE, add_article, new_desk

from quotetracker.errors import ConflictError
from quotetracker.services.articles import ArticleFields
from quotetracker.services.meanwhile import reconciled
from quotetracker.services.speakers import SpeakerFields

SHOWN = ArticleFields("Old bridge to close", outlet="Tarn Post", note="seen in print")


def as_it_is(fields: ArticleFields) -> ArticleFields:
    return fields


def test_only_what_was_touched_is_written() -> None:
    now = ArticleFields("Old bridge closes", outlet="Tarn Post", author="Ann Poe", note="seen in print")
    typed = ArticleFields("Old bridge to close", outlet="The Tarn Post", note="")
    assert reconciled(now, typed, (SHOWN,), as_it_is) == ArticleFields(
        "Old bridge closes", outlet="The Tarn Post", author="Ann Poe", note=""
    )


def test_a_field_that_both_changed_alike_is_no_conflict() -> None:
    now = typed = ArticleFields("Old bridge to close", outlet="The Tarn Post")
    assert reconciled(now, typed, (SHOWN,), as_it_is) == typed


def test_a_field_that_both_changed_is_said_with_both_values() -> None:
    now = ArticleFields("Old bridge to close", outlet="Tarn News")
    with pytest.raises(ConflictError, match="“Outlet” was changed meanwhile, to “Tarn News”: “The Tarn Post”"):
        reconciled(now, ArticleFields("Old bridge to close", outlet="The Tarn Post"), (SHOWN,), as_it_is)


def test_the_order_of_names_is_no_change(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    shown = SpeakerFields("Vera Stokke", aliases=("V. S.", "Stokke"))
    speaker = desk.speakers.add(shown)
    desk.speakers.edit(speaker, SpeakerFields("Vera Stokke", aliases=("Stokke", "V. S.", "Vera")))
    typed = SpeakerFields("Vera Stokke", aliases=("Stokke", "V. S."), note="of the board")
    desk.speakers.edit(speaker, typed, seen=(shown,))
    now = desk.speakers.get(speaker)
    assert (set(now.aliases), now.note) == ({"V. S.", "Stokke", "Vera"}, "of the board")
    desk.close()


def test_a_text_that_was_changed_while_it_was_corrected(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    article = add_article(desk)
    shown = desk.articles.get(article).text
    desk.revisions.correct(article, BRIDGE.replace("five cracks", "six cracks"))

    with pytest.raises(ConflictError, match="was changed meanwhile"):
        desk.revisions.correct(article, BRIDGE.replace("farmers", "fishers"), seen=shown)
    assert "six cracks" in desk.articles.get(article).text
    now = desk.articles.get(article).text
    desk.revisions.correct(article, now.replace("farmers", "fishers"), seen=now)
    assert "fishers" in desk.articles.get(article).text
    desk.close()

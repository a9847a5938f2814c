"""The engine as a whole: interface, order, fallback without models, odd input, growth."""

import re
from pathlib import Path

import pytest
from effort import growth
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker import paths
from quotetracker.attribution import ranking, tagger
from quotetracker.attribution.blocks import blocks_of
from quotetracker.attribution.suggest import suggest, suggest_with
from quotetracker.attribution.suggestions import Suggestion, Tier
from quotetracker.text.kind import Kind
from quotetracker.text.spans import joined

ARTICLE = """Harbour bridge opens after nine years

Mayor Ruth Adler opened the new harbour bridge on Monday.

“It took nine years,” she said. “It was worth every one of them.”

Her predecessor, Omar Haddad, said the city had paid twice what it was promised.

According to the port office, forty ships had to wait.

Adler called the delay “a lesson in patience” and thanked the workers.

Most Popular

See all videos
"""
SIGNS = "“”\"‘’'`«»„‚‹›「」—–-:;,.!?…()[]{}\n\t \u00a0"
WORDS = st.sampled_from(
    [
        "said",
        "She",
        "Obama",
        "according",
        "to",
        "that",
        "told",
        "the mayor",
        "“",
        "”",
        '"',
        "’s",
        ",",
        ".",
        ":",
        "\n\n",
        "—",
        "Q:",
        "ADLER:",
    ]
)


def said(found: tuple[Suggestion, ...], text: str) -> list[tuple[str, str]]:
    return [(joined(text, each.spans), each.mention_text) for each in found]


def test_an_article_is_read_as_an_editor_would() -> None:
    assert said(suggest(ARTICLE), ARTICLE) == [
        ("It took nine years, … It was worth every one of them.", "she"),
        ("the city had paid twice what it was promised", "Omar Haddad"),
        ("forty ships had to wait", "the port office"),
        ("the delay “a lesson in patience”", "Adler"),
    ]


def test_kinds_follow_the_marks() -> None:
    assert [each.kind for each in suggest(ARTICLE)] == [Kind.DIRECT, Kind.INDIRECT, Kind.INDIRECT, Kind.MIXED]


def test_spans_are_in_order_and_inside_the_text() -> None:
    for each in suggest(ARTICLE):
        assert list(each.spans) == sorted(each.spans)
        assert all(0 <= span.start < span.end <= len(ARTICLE) for span in each.spans)


def test_reasons_name_cue_and_speaker() -> None:
    first = suggest(ARTICLE)[0]

    assert first.reasons[0] == "in the middle of the quote: “she said”"


def test_a_plain_quote_is_of_the_high_tier() -> None:
    assert suggest(ARTICLE)[0].tier is Tier.HIGH


def test_an_empty_text_has_no_quotes() -> None:
    assert suggest("") == ()
    assert suggest(" \n\n ") == ()


def test_rules_alone_find_the_quotes_without_models() -> None:
    found = suggest_with(None, None, ARTICLE)

    assert ("It took nine years, … It was worth every one of them.", "she") in said(found, ARTICLE)
    assert ("the city had paid twice what it was promised", "Omar Haddad") in said(found, ARTICLE)


def test_missing_and_broken_model_files_are_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "data", lambda: tmp_path)
    (tmp_path / "attribution").mkdir()
    for name in ("tagger.json.xz", "ranking.json"):
        (tmp_path / "attribution" / name).write_bytes(b"no model")
    tagger.shipped_tagger.cache_clear()
    ranking.shipped_ranking.cache_clear()
    try:
        assert tagger.shipped_tagger() is None
        assert ranking.shipped_ranking() is None
    finally:
        tagger.shipped_tagger.cache_clear()
        ranking.shipped_ranking.cache_clear()


def test_the_shipped_models_are_there() -> None:
    assert tagger.shipped_tagger() is not None
    assert ranking.shipped_ranking() is not None


def test_the_same_text_gives_the_same_suggestions() -> None:
    assert suggest(ARTICLE) == suggest(ARTICLE)


def test_english_words_in_a_german_article_are_no_cues() -> None:
    text = (
        "Der Bürgermeister und die Stadt haben sich auf das Wort „Dialog“ geeinigt. Das war nicht leicht für die Stadt."
    )

    assert all(each.kind is Kind.DIRECT for each in suggest(text))


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=400))
def test_no_text_raises(text: str) -> None:
    check(text)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.one_of(WORDS, st.sampled_from(SIGNS), st.text(max_size=3)), max_size=120), st.booleans())
def test_no_mixture_of_marks_and_cues_raises(parts: list[str], spaced: bool) -> None:
    check((" " if spaced else "").join(parts))


def check(text: str) -> None:
    for each in suggest(text):
        assert each.spans
        assert list(each.spans) == sorted(each.spans)
        assert all(span.end <= len(text) for span in each.spans)
        assert 0.0 <= each.confidence <= 1.0
        if each.mention:
            assert each.mention_text == text[each.mention.start : each.mention.end]


MONSTERS = {
    "marks": '“"‘’”',
    "nested marks": "“a ",
    "no marks": "the mayor said that it was so and he ran on to tell ",
    "sentences": "The mayor said that it was so. He ran on to tell. ",
    "one word": "a",
    "quoted paragraphs": "“This is it and so on.”\n\n",
    "open paragraphs": "“This is it and so on.\n\n",
    "labels": "AB: hello you\n\n",
    "leads": "he said:\n\nThis is it and so on for a while.\n\n",
    "cues": "said ",
}


@pytest.mark.parametrize("unit", MONSTERS.values(), ids=MONSTERS.keys())
def test_time_grows_with_length_not_faster(unit: str) -> None:
    assert growth(lambda size: suggest(unit * (size // len(unit))), 2_000) < 1.5


@pytest.mark.timeout(60)
@pytest.mark.parametrize("unit", MONSTERS.values(), ids=MONSTERS.keys())
def test_a_long_text_of_anything_does_not_hang(unit: str) -> None:
    suggest(unit * (60_000 // len(unit)))


@pytest.mark.timeout(60)
def test_ten_thousand_nested_marks_are_read() -> None:
    suggest("“" * 10_000 + "word" + "”" * 10_000)


def test_an_opening_mark_belongs_to_the_sentence_that_it_opens() -> None:
    text = "“We sold it,” said Ada Holm, who ran the mill. “It was time.”"

    [block] = blocks_of(text)

    assert [block.tokens.words[first] for first, _ in block.sentences] == ["“", "“"]


def test_an_abbreviation_in_brackets_ends_no_sentence() -> None:
    [block] = blocks_of("“We sold it,” said Rep. Ada Holm (D-Conn.), who ran the mill.")

    assert len(block.sentences) == 1


def test_the_second_half_of_a_split_quote_is_joined_over_a_long_description() -> None:
    text = (
        "“There is a greater aim here,” said Councillor Ada Holm of Harwick, a member of the harbour board, who sent "
        "a letter to the ministry criticizing the sale. “What will last is the quay.”"
    )

    assert ("There is a greater aim here, … What will last is the quay.", "Ada Holm") in [
        (words, mention.removeprefix("Councillor ")[:8]) for words, mention in said(suggest(text), text)
    ]


def test_the_rules_alone_join_the_halves_of_a_quote_whose_second_has_another_cue_near() -> None:
    text = (
        "“This is a long game,” said Alan Cobb, a senior man, who came to advise the council that day. "
        "“It will take three months, no less.”"
    )

    assert said(suggest_with(None, None, text), text)[0][0] == (
        "This is a long game, … It will take three months, no less."
    )


def test_a_headline_may_close_with_who_says_so() -> None:
    text = "Harbour bridge is unsafe, say engineers\n\nThe bridge was closed on Monday."

    assert said(suggest(text), text) == [("Harbour bridge is unsafe", "engineers")]


def test_what_somebody_told_is_one_report_whatever_was_asked_in_it() -> None:
    text = "Keeper died\n\nThe keeper had asked three times for a new gate, her sister told the inquest on Monday."

    assert said(suggest(text), text) == [("The keeper had asked three times for a new gate", "her sister")]


def test_a_quoted_paragraph_behind_a_colon_is_spoken_by_whom_the_colon_is_about() -> None:
    text = (
        "Bell rings\n\nThe parish clerk, Audrey Finch, set out her case in the newsletter:\n\n"
        "“We have no cinema, no bus after six and no pub. It is not much to ask that we should have a bell.”"
    )

    assert [each.person.name for each in suggest(text)] == ["Audrey Finch"]


def test_a_letter_that_is_read_out_is_of_who_sent_it() -> None:
    text = (
        "Bonfires\n\nMembers met on Monday. The chair, Ida Wray, read out a letter from the headmistress, Joan Petrie: "
        "“We do not wish to be difficult, but Class Four have been learning about Pompeii.”"
    )

    assert [each.person.name for each in suggest(text)] == ["Joan Petrie"]


def test_reasons_are_words_of_editors_not_of_the_program() -> None:
    told = {reason for each in suggest(ARTICLE) for reason in (*each.reasons, *each.person.reasons)}

    assert told
    assert not re.search(r"\b(?:cues?|rules?|models?|patterns?|label|tagged|split)\b| \+ ", " ".join(told))

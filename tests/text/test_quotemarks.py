import json
from pathlib import Path

import pytest
from effort import growth
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.text.kind import Kind
from quotetracker.text.quotemarks import kind_of, marked_passages, passage_at, trimmed, verbatim_parts
from quotetracker.text.spans import Span, sliced

_SEED = Path(__file__).parents[3] / "shared" / "acceptance"


def _words(text: str) -> list[str]:
    return [sliced(text, passage.inside) for passage in marked_passages(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Hello,” he said. “World.”", ["Hello,", "World."]),
        ("\"Hello,\" he said. 'World.'", ["Hello,", "World."]),
        ("``Hello,'' he said. ''World.''", ["Hello,", "World."]),
        ("„Hallo“, sagte er. »Nein«, sie.", ["Hallo", "Nein"]),
        ("«Oui», et « non ».", ["Oui", "non"]),
        ("‹Oui› sagte sie", ["Oui"]),
        ("他说「你好」", ["你好"]),
        ("他说:“你好”，走了", ["你好"]),
        ("”Hej”, sade han", ["Hej"]),
        ('("quoted") and [“two.”]', ["quoted", "two."]),
        ("{mosads}“Mind the step,” he said", ["Mind the step,"]),
        ('it—"or was"—it', ["or was"]),
        ('“Hamilton”’s cast and "Hamilton"\'s cast', ["Hamilton", "Hamilton"]),
        ("“[The] one… is” his", ["[The] one… is"]),
        ("“…and so on…” he said", ["…and so on…"]),
        ("he said “Hello,“ and left", ["Hello,"]),
        ("`` I like it , '' said Obama 's aide", ["I like it ,"]),
        ("", []),
        ("““””", []),
    ],
)
def test_marks_of_every_style_are_paired(text: str, words: list[str]) -> None:
    assert _words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "‘The workers’ rights are key,’ he said, ‘and won’t change.’",
            ["The workers’ rights are key,", "and won’t change."],
        ),
        ("'I don't know,' she said. 'It's the bosses' fault.'", ["I don't know,", "It's the bosses' fault."]),
        ("the ’90s were “rock ’n’ roll” in ’68", ["rock ’n’ roll"]),
        ("the '90s and rock 'n' roll", []),
        ("goin' to the 'big show' with the boys' mom", ["big show"]),
        ("Union ‘muddle’ divides workers’ party", ["muddle"]),
        ("Obama: 'total solidarity' with France", ["total solidarity"]),
        ("the workers’ and the voters’ rights", []),
        ("Obama 's aide did n't", []),
        ("‘tis the season, ’tis", []),
    ],
)
def test_apostrophes_are_no_quotation_marks(text: str, words: list[str]) -> None:
    assert _words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a 6'2\" man", []),
        ('"He is 6\'2" tall," he said.', ["He is 6'2\" tall,"]),
        ('"a 19" screen," he said.', ['a 19" screen,']),
        ('"in 2016" he said, "we won"', ["in 2016", "we won"]),
    ],
)
def test_feet_and_inches_are_no_quotation_marks(text: str, words: list[str]) -> None:
    assert _words(text) == words


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("“He told me ‘go away’ and I left,” she said.", "He told me ‘go away’ and I left,", "go away"),
        ("‘He said, “No way,” and left,’ she said.", "He said, “No way,” and left,", "No way,"),
        ('"He told me "go away" and I left," she said.', 'He told me "go away" and I left,', "go away"),
        ("“He was the ‘people’s choice’” twice", "He was the ‘people’s choice’", "people’s choice"),
        ("“is it ‘him?’ ” she asked", "is it ‘him?’", "him?"),
        ("「你『好』吗」", "你『好』吗", "好"),
    ],
)
def test_nested_passages_are_known(text: str, outer: str, inner: str) -> None:
    first, second = marked_passages(text)

    assert (sliced(text, first.inside), first.nested) == (outer, False)
    assert (sliced(text, second.inside), second.nested) == (inner, True)


def test_a_forgotten_closing_mark_ends_at_the_next_opening_one() -> None:
    text = "“We will win, he said. “They will lose,” he added."

    assert [(sliced(text, p.inside), p.closed, p.nested) for p in marked_passages(text)] == [
        ("We will win, he said.", False, False),
        ("They will lose,", True, False),
    ]


def test_a_forgotten_closing_mark_does_not_reach_into_the_next_paragraph() -> None:
    text = "“We will win, he said.\n\nShe left. “They will lose,” he added."

    assert _words(text) == ["We will win, he said.", "They will lose,"]


def test_a_quotation_of_several_paragraphs_is_open_until_its_last() -> None:
    text = "He said: “One.\n\n“Two.\n\n“Three,” and left. “Four.”"

    assert [(sliced(text, p.inside), p.closed) for p in marked_passages(text)] == [
        ("One.", False),
        ("Two.", False),
        ("Three,", True),
        ("Four.", True),
    ]


def test_a_paragraph_that_only_closes_belongs_to_the_passage_before() -> None:
    text = "He said: “One.\n\nTwo,” and left."

    assert _words(text) == ["One.", "Two,"]


def test_a_mark_at_the_head_of_a_paragraph_opens_whichever_way_it_leans() -> None:
    text = "Rain fell.\n\n” … we had no boat,” she said."

    assert [text[p.inside.start : p.inside.end] for p in marked_passages(text)] == ["… we had no boat,"]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    words = "we will not\nraise any taxes in this year or in the next one, and we\nmean it,"

    assert _words(f"The minister told reporters on Monday that “{words}” before she left.") == [words]


@pytest.mark.skipif(not _SEED.exists(), reason="acceptance data is not here")
def test_every_marked_passage_of_the_seed_article_is_found() -> None:
    text = (_SEED / "seed_article.txt").read_text(encoding="utf-8")
    gold = json.loads((_SEED / "seed_article.gold.json").read_text(encoding="utf-8"))["quotes"]

    found = {(p.inside.start, p.inside.end) for p in marked_passages(text)}

    assert found == {(q["start"], q["end"]) for q in gold if q["kind"] != "indirect"}


@pytest.mark.parametrize(
    ("at", "words"), [("He", "He told ‘go’ and"), ("go", "go"), ("and", "He told ‘go’ and"), ("she", None)]
)
def test_the_innermost_passage_around_an_offset_is_found(at: str, words: str | None) -> None:
    text = "Before.\n\n“He told ‘go’ and” she said.\n\n“After.”"

    span = passage_at(text, text.index(at))

    assert (span and sliced(text, span)) == words


def test_no_passage_beyond_the_text() -> None:
    assert passage_at("“a”", 40) is None


def test_verbatim_parts_are_the_words_in_marks_within_the_spans() -> None:
    text = "He said the U.S. agreed on a “joint response,” and “more.” “Else.”"
    span = Span(text.index("the"), text.index(" “Else"))

    assert [sliced(text, part) for part in verbatim_parts(text, [span])] == ["joint response,", "more."]


@pytest.mark.parametrize(
    ("text", "piece", "left"),
    [
        (" “Hello,” he said", " “Hello,” ", "Hello,"),
        ("“Hello there,” he said", "“Hello", "Hello"),
        ("“Hello there,” he said", "there,”", "there,"),
        ("“Hello,” he said", "“Hello,” he said", "“Hello,” he said"),
        ("“Hello,” he said, “world”", "“Hello,” he said, “world”", "“Hello,” he said, “world”"),
        ("She: “He was ‘it.’” Yes", "“He was ‘it.’”", "He was ‘it.’"),
        ("“‘Hello,’” he said", "“‘Hello,’”", "Hello,"),
        ("the workers’ rights", "workers’", "workers’"),
        ("he is 6'2\" or so", "6'2\"", "6'2\""),
        ("“ ” he said", "“ ”", None),
    ],
)
def test_trimming_strips_enclosing_marks_and_keeps_balanced_inner_ones(text: str, piece: str, left: str | None) -> None:
    start = text.index(piece)

    span = trimmed(text, Span(start, start + len(piece)))

    assert (span and sliced(text, span)) == left


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        ("“We will win,” ", Kind.DIRECT),
        ("We will win,", Kind.DIRECT),
        ("they agreed on a “joint response” soon", Kind.MIXED),
        ("joint response", Kind.DIRECT),
        ("they agreed", Kind.INDIRECT),
    ],
)
def test_kind_follows_the_marks(piece: str, kind: Kind) -> None:
    text = "“We will win,” he said; they agreed on a “joint response” soon."
    start = text.index(piece)

    assert kind_of(text, [Span(start, start + len(piece))]) is kind


_MARKS = st.text(st.sampled_from("“”\"'‘’«»„‚`「」a5s \n.,-–[…"), max_size=60)


@given(st.one_of(st.text(max_size=200), _MARKS), st.integers(0, 80), st.integers(1, 80))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_sound_passages(text: str, start: int, length: int) -> None:
    passages = marked_passages(text)

    assert list(passages) == sorted(passages, key=lambda p: (p.outer.start, -p.outer.end))
    assert all(p.outer.start <= p.inside.start < p.inside.end <= p.outer.end <= len(text) for p in passages)
    assert all(not (a.outer.start < b.outer.start < a.outer.end < b.outer.end) for a in passages for b in passages)
    passage_at(text, start)
    span = Span(start, start + length)
    kind_of(text, [span])
    if span.end <= len(text):
        kept = trimmed(text, span)
        assert kept is None or (span.start <= kept.start and kept.end <= span.end and sliced(text, kept).strip())


@pytest.mark.parametrize("unit", ['" ', "«'“ ", "‘a s’ ", '\n"', "“\n\n", '"', "a'a", "“ a”"])
def test_marks_take_linear_time(unit: str) -> None:
    assert growth(lambda size: marked_passages(unit * (size // len(unit))), 4_000) < 1.5


@pytest.mark.timeout(60)
@pytest.mark.parametrize("unit", ['" ', "«'“ ", "‘a s’ ", '\n"', "“\n\n", '"', "a'a", "“ a”"])
def test_much_of_nothing_but_marks_does_not_hang(unit: str) -> None:
    marked_passages(unit * (300_000 // len(unit)))

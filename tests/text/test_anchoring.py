import pytest
from effort import growth
from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.text.anchoring import Anchoring, Fate
from quotetracker.text.spans import Span

OLD = (
    "Lock gates to be rebuilt\n\n“We can't wait another year,” said Mira Tolland. “It is not safe.”\n\n"
    "Skippers fear the closure. Joost Arden called it a necessary evil.\n\n“It is not safe,” he said too, on Monday."
)


def span(words, text=OLD, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def fate(new, words, nth=0):
    found = Anchoring(OLD, new).passage(span(words, nth=nth))
    return found.fate, None if found.span is None else new[found.span.start : found.span.end]


WAIT = "We can't wait another year,"


def test_an_equal_text_keeps_everything():
    assert fate(OLD, WAIT) == (Fate.KEPT, WAIT)
    assert Anchoring(OLD, OLD).changes() == ()


def test_words_before_move_it():
    assert fate(OLD.replace("Lock gates", "The big lock gates"), WAIT) == (Fate.MOVED, WAIT)


def test_words_after_do_not_concern_it():
    assert fate(OLD.replace("Monday", "Tuesday"), WAIT) == (Fate.KEPT, WAIT)


def test_a_typing_error_inside_is_a_change():
    new = OLD.replace("another year", "another yaer")
    assert fate(new, WAIT) == (Fate.CHANGED, "We can't wait another yaer,")


def test_a_changed_first_or_last_word_stays_inside():
    assert fate(OLD.replace("We can't", "They can't"), WAIT) == (Fate.CHANGED, "They can't wait another year,")
    assert fate(OLD.replace("year,", "decade,"), WAIT) == (Fate.CHANGED, "We can't wait another decade,")


def test_a_deleted_passage_is_lost():
    assert fate(OLD.replace("“We can't wait another year,” said Mira Tolland. ", ""), WAIT) == (Fate.LOST, None)


def test_the_same_words_elsewhere_are_not_taken_for_it():
    new = OLD.replace(" “It is not safe.”", "")
    assert fate(new, "It is not safe") == (Fate.LOST, None)
    assert fate(new, "It is not safe", nth=1)[0] is Fate.MOVED


def test_a_passage_that_was_carried_to_another_place_is_found_by_its_words():
    moved = (
        OLD.replace("“We can't wait another year,” said Mira Tolland. ", "")
        + "\n\n“We can't wait another year,” she said."
    )
    assert fate(moved, WAIT) == (Fate.MOVED, WAIT)


def test_two_places_that_are_equally_good_are_ambiguous():
    old = "One.\n\nHe said: it will be built by next spring, or never.\n\nTwo."
    twice = "She said. it will be built by next spring; so."
    new = f"Three.\n\n{twice}\n\nMore.\n\n{twice}"
    found = Anchoring(old, new).passage(span("it will be built by next spring", old))
    assert found.fate is Fate.AMBIGUOUS
    assert found.span is not None


def test_of_two_places_the_one_with_its_surroundings_is_taken():
    old = "Intro here.\n\nTolland said it is a necessary evil for us all.\n"
    new = "Arden: it is a necessary evil, no.\n\nOther words.\n\nTolland said it is a necessary evil for us all.\n"
    anchoring = Anchoring(old, new)
    assert anchoring.passage(span("it is a necessary evil", old)).span == span("it is a necessary evil", new, nth=1)


def test_pieces_of_one_quote_share_the_gravest_fate():
    new = OLD.replace("It is not safe.", "It is unsafe.")
    where, spans = Anchoring(OLD, new).passages([span(WAIT), span("It is not safe")])
    assert where is Fate.CHANGED
    assert new[spans[0].start : spans[0].end] == WAIT


def test_changes_are_named_by_whole_words():
    new = OLD.replace("another year", "another yaer").replace("Monday", "Tuesday")
    told = [(OLD[slice(*change.old)], new[slice(*change.new)]) for change in Anchoring(OLD, new).changes()]
    assert told == [("year", "yaer"), ("Monday", "Tuesday")]


def anchor_paragraphs(count):
    old = "\n\n".join(f"Paragraph {nth} says that the gates of lock {nth * 7} will be built." for nth in range(count))
    new = old.replace("Paragraph 17 ", "Paragraph seventeen ").replace("lock 700 ", "dock 700 ") + "\n\nEnd."
    anchoring = Anchoring(old, new)
    for nth in range(0, count, 50):
        words = f"the gates of lock {nth * 7} will be built"
        anchoring.passage(span(words, old))


def test_work_grows_with_the_length_of_a_text():
    assert growth(anchor_paragraphs, 200) < 1.5


@pytest.mark.timeout(60)
def test_a_long_text_does_not_hang():
    anchor_paragraphs(5_000)


WORDS = st.lists(
    st.sampled_from(["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "😀", "é“", "”,", ".\n\n"]),
    max_size=40,
)


@settings(max_examples=300, deadline=None)
@given(WORDS, WORDS, st.data())
def test_whatever_happens_a_place_is_inside_and_exact_words_are_exact(old_words, new_words, data):
    old, new = " ".join(old_words) + "x", " ".join(new_words)
    start = data.draw(st.integers(0, len(old) - 1))
    asked = Span(start, data.draw(st.integers(start + 1, len(old))))
    anchoring = Anchoring(old, new)
    found = anchoring.passage(asked)
    if found.span is None:
        assert found.fate is Fate.LOST
        return
    assert 0 <= found.span.start < found.span.end <= len(new)
    if found.fate in (Fate.KEPT, Fate.MOVED, Fate.AMBIGUOUS):
        assert new[found.span.start : found.span.end] == old[asked.start : asked.end]
    assert (found.fate is Fate.KEPT) <= (found.span == asked)
    for change in anchoring.changes():
        assert 0 <= change.old[0] <= change.old[1] <= len(old)
        assert 0 <= change.new[0] <= change.new[1] <= len(new)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 19), st.lists(st.tuples(st.integers(0, 19), st.text("qwxyz ", max_size=9)), max_size=6))
def test_corrections_elsewhere_never_touch_a_passage(quoted, corrections):
    """Each sentence differs; one is the quote; any others are rewritten, emptied or lengthened."""
    sentences = [f"Sentence number {nth} tells of gate {nth * 37 % 101}." for nth in range(20)]
    old = "\n\n".join(sentences)
    for nth, text in corrections:
        if nth != quoted:
            sentences[nth] = text
    new = "\n\n".join(sentences)
    asked = span(f"Sentence number {quoted} tells", old)
    found = Anchoring(old, new).passage(asked)
    assert found.fate in (Fate.KEPT, Fate.MOVED)
    assert found.span == span(f"Sentence number {quoted} tells", new)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 30), st.sampled_from(["", "x", " new", "?"]))
def test_one_letter_changed_inside_a_passage_keeps_it_in_its_place(at, put):
    words = "the river board will rebuild the gates"
    old = f"Before that, {words}, as was said. After that nothing."
    place = old.index(words) + min(at, len(words) - 1)
    new = old[:place] + put + old[place + 1 :]
    found = Anchoring(old, new).passage(span(words, old))
    assert found.span is not None
    start, end = old.index(words), old.index(words) + len(words) + len(put) - 1
    assert abs(found.span.start - start) <= 5
    assert abs(found.span.end - end) <= 5


@pytest.mark.parametrize("bad", [Span(0, 500), Span(400, 401)])
def test_spans_outside_of_the_old_text_are_lost(bad):
    assert Anchoring(OLD, OLD).passage(bad).fate is Fate.LOST

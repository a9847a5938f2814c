from hypothesis import given
from hypothesis import strategies as st

from quotetracker.text.canonical import canonical, content_hash, same_text_key

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)


@given(ANY_TEXT)
def test_doing_it_twice_changes_nothing_more(raw: str) -> None:
    once = canonical(raw).text

    assert canonical(once).text == once
    assert canonical(once).dropped == 0


@given(ANY_TEXT)
def test_the_result_can_be_stored_as_utf8_without_line_ends_of_other_systems(raw: str) -> None:
    text = canonical(raw).text

    assert text.encode().decode() == text
    assert not set(text) & set("\r\v\f\x85\u2028\u2029\ufeff\ufffe\x00")


def test_line_ends_of_all_systems_become_one() -> None:
    assert canonical("a\r\nb\rc\u2028d\u2029e\x85f").text == "a\nb\nc\nd\ne\nf"


def test_letters_are_never_changed() -> None:
    decomposed = "e\u0301 ﬁ ½ \u00a0 😀"

    assert canonical(decomposed).text == decomposed


def test_dropped_characters_are_counted() -> None:
    assert canonical("a\x00b\ufeffc\ud800").dropped == 3


def test_the_same_article_with_other_marks_and_spaces_has_the_same_key() -> None:
    assert same_text_key("“Yes,”  he said.\n") == same_text_key('"YES" - he said')


def test_another_word_makes_another_key() -> None:
    assert same_text_key("five men") != same_text_key("nine men")


def test_the_hash_tells_one_changed_letter() -> None:
    assert content_hash("five") != content_hash("Five")

from hypothesis import given, settings
from hypothesis import strategies as st

from quotetracker.text.paragraphs import block_around, paragraphs
from quotetracker.text.spans import sliced


def test_blank_lines_and_line_ends_part_paragraphs() -> None:
    text = "One.\n \n  Two.\nThree. \n\n\n"

    assert [sliced(text, span) for span in paragraphs(text)] == ["One.", "Two.", "Three."]


def test_hard_wrapped_lines_stay_together() -> None:
    text = (
        "A line that was broken because the terminal was\nnarrower than the sentence that the writer wanted\nto write."
    )

    assert [sliced(text, span) for span in paragraphs(text)] == [text]


def test_a_block_lies_between_blank_lines() -> None:
    text = "One.\n\nTwo.\nThree.\n\nFour."
    at = text.index("wo")

    assert text[slice(*block_around(text, at, at))].strip() == "Two.\nThree."
    assert text[slice(*block_around(text, at, at, before=1))].strip() == "One.\n\nTwo.\nThree."


@given(st.text(st.sampled_from("ab. \n\t"), max_size=80), st.integers(0, 80))
@settings(max_examples=300, deadline=None)
def test_paragraphs_cover_all_that_is_not_blank(text: str, at: int) -> None:
    spans = list(paragraphs(text))

    assert (
        "".join(sliced(text, span) for span in spans).split()
        == "".join(text[span.start : span.end] for span in spans).split()
    )
    assert sum(len(sliced(text, span).split()) for span in spans) == len(text.split())
    start, end = block_around(text, min(at, len(text)), min(at, len(text)))
    assert 0 <= start <= end <= len(text)

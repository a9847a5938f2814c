from hypothesis import given
from hypothesis import strategies as st

from quotetracker.text.offsets import Utf16Map

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=80)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXT)
def test_every_code_point_maps_to_its_utf16_position_and_back(text: str) -> None:
    units = Utf16Map(text)

    for offset in range(len(text) + 1):
        position = units.to_utf16(offset)
        assert position == utf16_length(text[:offset])
        assert units.from_utf16(position) == offset


def test_a_position_inside_a_surrogate_pair_rounds_down() -> None:
    assert Utf16Map("a😀b").from_utf16(2) == 1

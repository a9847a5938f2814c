import pytest

from quotetracker.text.names import initials, name_key, tidy


@pytest.mark.parametrize(
    ("one", "other"), [("José Núñez", "jose  nunez"), ("O’Neill", "O'NEILL"), ("STRAẞE", "strasse")]
)
def test_one_name_written_differently_has_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_look_alike_letters_of_another_script_are_another_name() -> None:
    assert name_key("Реter") != name_key("Peter")


@pytest.mark.parametrize(("name", "badge"), [("Ida Marsh", "IM"), ("Moscow", "M"), ("", "?"), ("Ban Ki-moon", "BM")])
def test_badges_have_one_or_two_letters(name: str, badge: str) -> None:
    assert initials(name) == badge


@pytest.mark.parametrize(
    "name", ["Ida\u200b Marsh", "\u202eIda Marsh\u202c", "Ida\x1b Mar\xadsh", "\ufeffIda\u2028Marsh"]
)
def test_what_cannot_be_seen_makes_no_other_name(name: str) -> None:
    assert tidy(name) == "Ida Marsh"
    assert name_key(name) == name_key("Ida Marsh")


@pytest.mark.parametrize("name", ["علی\u200cرضا", "क्\u200dष", "Zdeňka Malá 😀"])
def test_what_letters_need_to_be_joined_stays(name: str) -> None:
    assert tidy(name) == name

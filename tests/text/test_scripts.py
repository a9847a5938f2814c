"""Names that mix scripts, and names that look alike."""

import pytest

from quotetracker.text.names import name_key
from quotetracker.text.scripts import mixtures, skeleton


@pytest.mark.parametrize(
    ("name", "word", "odd", "scripts", "main"),
    [
        ("Реter Marsh", "Реter", ("Р", "е"), ("CYRILLIC",), "LATIN"),
        ("Ida Mаrsh", "Mаrsh", ("а",), ("CYRILLIC",), "LATIN"),
        ("Иван Петpов", "Петpов", ("p",), ("LATIN",), "CYRILLIC"),
        ("Αnna", "Αnna", ("Α",), ("GREEK",), "LATIN"),
        ("בPетр", "בPетр", ("ב", "P"), ("HEBREW", "LATIN"), "CYRILLIC"),
        ("Tаrn Pοst", "Tаrn", ("а",), ("CYRILLIC",), "LATIN"),
        ("Radio1Тv", "Radio1Тv", ("Т",), ("CYRILLIC",), "LATIN"),
        ("Zde\u0148k\u0430", "Zdeňkа", ("а",), ("CYRILLIC",), "LATIN"),
    ],
)
def test_a_word_with_letters_of_several_scripts_is_found(
    name: str, word: str, odd: tuple[str, ...], scripts: tuple[str, ...], main: str
) -> None:
    found = mixtures(name)[0]

    assert (found.word, found.odd, found.scripts, found.main) == (word, odd, scripts, main)


@pytest.mark.parametrize(
    "name",
    [
        "Ida Marsh",
        "José Núñez",
        "Иван Smith",
        "Яндекс-Go",
        "NHK放送",
        "Tシャツ屋のラーメン",
        "々木さん",
        "SK텔레콤",
        "中文ㄅㄆ",
        "علی\u200cرضا",
        "क्\u200dष",
        "הNBA בישראל",
        "الـBBC",
        "O’Neill",
        "ʻIolani",
        "Elizabeth Ⅱ",
        "Ａｎｎａ",
        "ﬁnance 24/7 №5",
        "5-й канал",
        "",
        "😀",
    ],
)
def test_usual_words_are_not_called_mixed(name: str) -> None:
    assert mixtures(name) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Реter", "Peter"),
        ("ІDA МАRЅН", "Ida Marsh"),
        ("Орera", "Opera"),
        ("ΑΝΝΑ", "Аnna"),
        ("Ꭺnna", "Anna"),
        ("Zdeňkа", "Zdenka"),
        ("Pıa", "Pia"),
    ],
)
def test_names_that_look_alike_have_one_skeleton_and_stay_two_names(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize(("one", "other"), [("Ida", "Ada"), ("Вера", "Vera"), ("Иван", "Ivan"), ("Anna", "Hanna")])
def test_other_names_look_other(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_a_name_of_one_script_is_not_called_mixed_though_all_of_it_looks_latin() -> None:
    assert mixtures("Сорос") == ()
    assert skeleton("Сорос") == skeleton("Copoc")

"""Words, numbers and dates in the language of the editor."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from quotetracker.errors import LibraryInUseError
from quotetracker.ui.actions import ACTIONS, MENUS
from quotetracker.ui.language import wording
from quotetracker.ui.language.retelling import Retelling
from quotetracker.ui.language.wording import plural, retold, shown_date, shown_moment, shown_number, tr

Speak = Callable[[str], None]
CATALOGUES = Path(__file__).parents[2] / "resources/translations"


def catalogue(language: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for message in ET.parse(CATALOGUES / f"quotetracker_{language}.ts").iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        found[message.findtext("source") or ""] = forms or [message.findtext("translation") or ""]
    return found


def test_english_needs_no_catalogue(speak: Speak) -> None:
    speak("en")

    assert tr("{rows} of {known}", rows=1, known=12_000) == "1 of 12,000"
    assert plural("{n} quote", "{n} quotes", 1) == "1 quote"
    assert plural("{n} quote", "{n} quotes", 1_200) == "1,200 quotes"
    assert retold("Delete 3 quotes") == "Delete 3 quotes"


def test_german_and_spanish_have_their_words_forms_and_numbers(speak: Speak) -> None:
    speak("de")
    german = tr("{rows} of {known}", rows=1, known=12_000), plural("{n} quote", "{n} quotes", 1_200)
    speak("es")
    spanish = tr("{rows} of {known}", rows=1, known=12_000), plural("{n} quote", "{n} quotes", 1)

    assert german == ("1 von 12.000", "1.200 Zitate")
    assert spanish == ("1 de 12.000", "1 cita")


@pytest.mark.parametrize(
    ("language", "day", "number"),
    [("en", "4 Mar 2026", "1,234.5"), ("de", "4. März 2026", "1.234,5"), ("es", "4 mar 2026", "1234,5")],
)
def test_dates_and_numbers_follow_the_language(speak: Speak, language: str, day: str, number: str) -> None:
    speak(language)

    assert shown_date("2026-03-04") == day
    assert shown_date("2026-03") == day[1 + day.index(" ") :]
    assert shown_date("2026") == "2026"
    assert shown_date("2026-13") == "2026-13"
    assert shown_date("") == ""
    assert shown_moment("2026-03-04T12:00:00Z").startswith(day)
    assert shown_moment("") == ""
    assert shown_number(1234.5, 1) in (number, number.replace("1234", "1.234"))


def test_the_day_without_its_year(speak: Speak) -> None:
    speak("de")

    assert wording.shown_day(date(2026, 3, 4)) == "4. März"
    assert wording.month_name(date(2026, 3, 4)) == "März"


SYSTEMS = {
    "LC_ALL=C.UTF-8": "en 4 Mar 2026",
    "LC_ALL=C.UTF-8 LANGUAGE=de": "de 4. März 2026",
    "LC_ALL=en_US.UTF-8": "en Mar 4, 2026",
    "LC_ALL=es_MX.UTF-8": "es 4 mar 2026",
    "LC_ALL=fr_FR.UTF-8": "en 4 Mar 2026",
}
START = """
from PySide6.QtWidgets import QApplication
from quotetracker.ui.language import wording
app = QApplication([])
wording.choose(app, "")
print(wording.language(), wording.shown_date("2026-03-04"))
"""


@pytest.mark.parametrize("system", SYSTEMS)
def test_at_first_the_window_speaks_as_the_system_does(system: str) -> None:
    named = dict(pair.split("=") for pair in system.split())
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    ran = subprocess.run(
        [sys.executable, "-c", START],
        env={**kept, **named, "PYTHONIOENCODING": "utf-8"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert ran.stdout.strip() == SYSTEMS[system]


def test_qt_speaks_along(speak: Speak) -> None:
    speak("de")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().language() == QLocale.Language.German


def test_a_slip_in_a_catalogue_shows_english_instead_of_failing(speak: Speak, monkeypatch: pytest.MonkeyPatch) -> None:
    speak("de")

    class Slip:
        def translate(self, *_asked: object) -> str:
            return "{nobody} {"

    monkeypatch.setattr(wording._State, "catalogue", Slip())
    assert tr("Saved as {path}", path="x") == "Saved as x"


def test_a_word_inside_of_a_sentence_keeps_its_capital_in_german(speak: Speak) -> None:
    speak("de")
    assert wording.inside("Zitat hinzufügen") == "Zitat hinzufügen"
    speak("es")
    assert wording.inside("Añadir cita") == "añadir cita"


@pytest.mark.parametrize("language", ["de", "es"])
def test_letters_of_menus_are_unique(language: str) -> None:
    known = catalogue(language)
    menus = {"": list(MENUS)}
    for spec in ACTIONS:
        menus.setdefault(spec.menu + spec.submenu, []).append(spec.text)
    for spec in ACTIONS:
        if spec.submenu and spec.submenu not in menus[spec.menu]:
            menus[spec.menu].append(spec.submenu)
    for menu, texts in menus.items():
        words = [known[text][0] for text in texts]
        letters = Counter(word[word.index("&") + 1].lower() for word in words if "&" in word)
        assert [letter for letter, number in letters.items() if number > 1] == [], (menu, words)


SAID = {
    "Delete 3 quotes": "3 Zitate löschen",
    "Add speaker Anna Delete": "Person Anna Delete hinzufügen",
    "Add article “The disk is full.”": "Artikel „The disk is full.“ hinzufügen",
    "softening word: “probably” left out": "Einschränkung: „probably“ weggelassen",
    "number: 5 → 15": "Zahl: 5 → 15",
    "The disk is full: the change to x was not saved. What was saved before is unchanged. Try again when you like.": (
        "Der Datenträger ist voll: die Änderung an x wurde nicht gespeichert. Das zuvor Gespeicherte ist unverändert. "
        "Versuchen Sie es noch einmal, wann Sie möchten."
    ),
    "2 articles were added, 1 was in the library already.": (
        "2 Artikel wurden hinzugefügt, 1 war schon in der Bibliothek."
    ),
    "3 places differ. Quotes: 2 kept, 1 moved.": "3 Stellen unterscheiden sich. Zitate: 2 geblieben, 1 verschoben.",
    "1,200 of 3,000 files, about 5 minutes left": "1.200 von 3.000 Dateien, noch etwa 5 Minuten",
    "First said by Ida in St. Louis Post, 21. Sept. 2026.": "Zuerst gesagt von Ida in St. Louis Post, 21. Sept. 2026.",
    "Quote Q12 lies outside of its article.": "Zitat Q12 liegt außerhalb des Artikels.",
    "A sentence that nobody wrote.": "A sentence that nobody wrote.",
}


@pytest.mark.parametrize("sentence", SAID)
def test_what_the_layers_below_say_is_told(speak: Speak, sentence: str) -> None:
    speak("de")

    assert retold(sentence) == SAID[sentence]


def test_an_error_is_told_with_its_next_step(speak: Speak) -> None:
    speak("es")

    told = retold(str(LibraryInUseError(Path("a.quotes"), "by ana on host1 since 14:03")))

    assert told.startswith("a.quotes ya está abierta, por ana en host1 desde 14:03. Ábrala solo para lectura")


def test_what_stands_in_quotation_marks_is_the_editors_own() -> None:
    known = {"Delete": "Löschen", "Rename “{name}”": "„{name}“ umbenennen", "Say {what}": "{what} sagen"}
    telling = Retelling({"Rename “{name}”": [], "Say {what}": []}, lambda source: known.get(source, ""))

    assert telling.retold("Rename “Delete”") == "„Delete“ umbenennen"
    assert telling.retold("Say Delete") == "Löschen sagen"

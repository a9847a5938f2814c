"""Quote sheets speak the language of the window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quotetracker.match.relations import Relation
from quotetracker.model.views import QuoteFilter
from quotetracker.model.vocabulary import Checked, Verdict
from quotetracker.services.desk import Desk
from quotetracker.text.kind import Kind
from quotetracker.ui.export.reading import write
from quotetracker.ui.export.sheet_words import KNOWN, sheet_word, tongue


@pytest.mark.parametrize("language", ["de", "es"])
def test_no_word_of_a_sheet_stays_english(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    same = {word for word in KNOWN if sheet_word(word) == word}
    assert same <= {"Filter", "p."}
    vocabulary = [*Kind, *Checked, *Verdict, *(one for one in Relation if one is not Relation.DIFFERENT)]
    assert [word.value for word in vocabulary if sheet_word(word.value) == word.value] == []


def test_a_sheet_is_written_in_the_language_of_the_window(
    desk: Desk, speak: Callable[[str], None], tmp_path: Path
) -> None:
    speak("de")
    path = tmp_path / "a.md"
    write(desk, path, QuoteFilter(kinds=(Kind.DIRECT,)), "newest", pace=lambda _done, _total: None)
    text = path.read_text("utf-8")

    assert text.startswith("# Zitatliste\n\nBibliothek: ")
    assert "Filter: Art: direkt" in text
    assert "— **Beatriz Holm**, President of the Estmark Nurses’ Association (direkt, Q" in text
    assert "Absatz " in text
    assert "(direct" not in text


def test_in_english_it_is_as_before(desk: Desk) -> None:
    rows = desk.sheets.rows(QuoteFilter(), limit=3)
    assert rows == desk.sheets.rows(QuoteFilter(), limit=3, tongue=tongue())

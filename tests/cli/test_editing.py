"""Splitting a speaker, setting particulars of articles and printing to a file, on the command line."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from library import BRIDGE, add_article, add_quote, new_desk

from quotetracker.cli import main
from quotetracker.model.views import RoleView
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName
from quotetracker.services.speakers import SpeakerFields


@pytest.fixture
def library(tmp_path: Path) -> Path:
    desk = new_desk(tmp_path)
    article = add_article(desk, outlet="Echo")
    add_article(desk, BRIDGE.replace("Monday", "Tuesday"), outlet="Wire")
    said = ("It has five cracks.", "We will close the bridge on Monday,")
    quotes = [add_quote(desk, article, words) for words in said]
    ida = desk.speakers.add(SpeakerFields("Ida Marsh"))
    desk.speakers.edit(ida, SpeakerFields("Ida Marsh", aliases=("I. Marsh",), roles=(RoleView("Mayor", "2020", ""),)))
    desk.quotes.attribute(quotes, [ida])
    desk.close()
    return tmp_path / "test.quotes"


def run(library: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--library", str(library)])


def speakers(library: Path) -> dict[str, tuple[int, tuple[str, ...], tuple[str, ...]]]:
    desk = Desk.open(library)
    register = desk.speakers.all()
    found = {one.name: (one.quotes, one.aliases, tuple(role.title for role in one.roles)) for one in register}
    desk.close()
    return found


def test_two_people_in_one_entry_are_parted(library: Path) -> None:
    done = run(library, "split", "Ida Marsh", "Ina Marsh", "--quote", "Q1", "--alias", "i. marsh", "--role", "mayor")
    assert done.exit_code == 0, done.output
    assert "Ida Marsh: 1 quotes   Ina Marsh: 1 quotes" in done.output
    assert speakers(library) == {"Ida Marsh": (1, (), ()), "Ina Marsh": (1, ("I. Marsh",), ("Mayor",))}

    assert run(library, "undo").exit_code == 0
    assert speakers(library) == {"Ida Marsh": (2, ("I. Marsh",), ("Mayor",))}


def test_quotes_go_to_somebody_who_is_there(library: Path) -> None:
    desk = Desk.open(library)
    desk.speakers.add(SpeakerFields("Omar Tey"))
    desk.close()
    assert run(library, "split", "Ida Marsh", "Omar Tey", "--quote", "2").exit_code == 0
    assert {name: held[0] for name, held in speakers(library).items()} == {"Ida Marsh": 1, "Omar Tey": 1}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("Nobody", "Ina", "--quote", "Q1"), "Nobody is called “Nobody”."),
        (("Ida Marsh", "Ina"), "Nothing was chosen to go."),
        (("Ida Marsh", "Ina", "--quote", "many"), "“many” is not the id of a quote."),
        (("Ida Marsh", "Ina", "--alias", "Idi"), "Ida Marsh has no other name “Idi”."),
        (("Ida Marsh", "Ina", "--role", "Queen"), "Ida Marsh has no other office “Queen”."),
    ],
)
def test_what_cannot_be_split_is_said(library: Path, words: tuple[str, ...], said: str) -> None:
    done = run(library, "split", *words)
    assert done.exit_code == 2
    assert said in done.output
    assert len(speakers(library)) == 1


def test_a_quote_of_somebody_else_does_not_go(library: Path) -> None:
    desk = Desk.open(library)
    desk.quotes.attribute([QuoteId(1)], [NewName("Omar Tey")])
    desk.close()
    done = run(library, "split", "Ida Marsh", "Ina", "--quote", "Q1")
    assert done.exit_code == 2
    assert "Q1 is not a quote of Ida Marsh." in done.output


def test_particulars_of_several_articles_are_set_in_one_step(library: Path) -> None:
    done = run(library, "edit", "A1", "2", "--outlet", "The Ledger", "--published", "2026-03")
    assert done.exit_code == 0, done.output
    assert "2 of 2 articles changed." in done.output
    assert run(library, "list").output.count("The Ledger") == 2
    assert run(library, "undo").exit_code == 0
    assert "Echo" in run(library, "list").output


def test_nothing_to_set_is_said(library: Path) -> None:
    done = run(library, "edit", "A1")
    assert done.exit_code == 2
    assert "Nothing was said to change." in done.output


def test_quotes_are_written_to_a_pdf(library: Path, tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtGui")
    pdfium = pytest.importorskip("pypdfium2")
    path = tmp_path / "marsh.pdf"
    done = run(library, "pdf", str(path), "--speaker", "Ida Marsh")
    assert done.exit_code == 0, done.output
    assert "2 quotes written to" in done.output
    document = pdfium.PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "It has five cracks." in text
    assert "Ida Marsh" in text


def test_a_pdf_needs_its_ending(library: Path, tmp_path: Path) -> None:
    done = run(library, "pdf", str(tmp_path / "a.txt"))
    assert done.exit_code == 2
    assert "does not end in .pdf" in done.output

"""Saved searches from the command line."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from library import BRIDGE, add_article, add_quote, new_desk

from quotetracker.cli import main
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName


@pytest.fixture
def library(tmp_path: Path) -> Path:
    desk = new_desk(tmp_path)
    article = add_article(desk, outlet="Ostvik Mail")
    quote = add_quote(desk, article, "It has five cracks.")
    desk.quotes.attribute([quote], [NewName("Ida Marsh")])
    add_quote(desk, article, "We will close the bridge on Monday")
    desk.close()
    return tmp_path / "test.quotes"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_saved_search_finds_tells_what_is_new_and_is_exported(library: Path, tmp_path: Path) -> None:
    made = run("saved", "add", "Marsh on cracks", "--speaker", "ida marsh", "cracks", "--library", library)
    assert made.exit_code == 0
    assert "words: cracks; speaker: Ida Marsh" in made.output

    found = run("search", "--saved", "marsh ON cracks", "--library", library)
    assert "It has five cracks." in found.output
    assert "Monday" not in found.output
    assert "1 quotes" in found.output

    desk = Desk.open(library)
    fresh = add_quote(desk, add_article(desk, BRIDGE.replace("five", "nine")), "It has nine cracks.")
    desk.quotes.attribute([fresh], [NewName("Ida Marsh")])
    desk.close()
    listed = run("saved", "list", "--library", library).output
    assert next(line.split() for line in listed.splitlines() if line.startswith("Marsh"))[3:5] == ["1", "2"]
    new = run("search", "--saved", "Marsh on cracks", "--new", "--library", library).output
    assert "nine cracks" in new
    assert "five cracks" not in new
    assert "0 new quotes" in run("search", "--saved", "Marsh on cracks", "--new", "--library", library).output

    sheet = tmp_path / "sheet.csv"
    assert "2 quotes written" in run("export", sheet, "--saved", "Marsh on cracks", "--library", library).output
    narrowed = run("export", sheet, "--saved", "Marsh on cracks", "nine", "--library", library).output
    assert "1 quotes written" in narrowed


def test_a_saved_search_is_renamed_deleted_and_brought_back(library: Path) -> None:
    run("saved", "add", "All", "--library", library)
    assert run("saved", "rename", "All", "Everything", "--library", library).exit_code == 0
    assert run("saved", "delete", "everything", "--library", library).exit_code == 0
    assert "0 saved searches" in run("saved", "list", "--library", library).output
    run("undo", "--library", library)
    assert "Everything" in run("saved", "list", "--library", library).output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("search", "--saved", "Al"), "Did you mean “All”?"),
        (("search",), "nothing to look for"),
        (("search", "bridge", "--new"), "Only a saved search"),
        (("saved", "add", "ALL"), "already"),
        (("export", "sheet.csv", "--saved", "Nothing"), "No saved search is called"),
    ],
)
def test_mistakes_are_told_in_a_sentence(library: Path, words: tuple[str, ...], told: str) -> None:
    run("saved", "add", "All", "--library", library)

    result = run(*words, "--library", library)

    assert result.exit_code == 2
    assert told in result.output

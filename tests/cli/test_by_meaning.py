"""Comparing by meaning on the command line."""

import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from library import add_article, add_quote, new_desk
from meaning import MODEL, needs_model

from quotetracker.cli import main
from quotetracker.services.naming import NewName

RENTS = "Rents in this city have become impossible for ordinary families."
HOUSEHOLDS = "Normal households can no longer afford to live here."


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUOTETRACKER_HOME", str(tmp_path / "home"))
    desk = new_desk(tmp_path)
    for title, words in (("One", RENTS), ("Two", HOUSEHOLDS)):
        quote = add_quote(desk, add_article(desk, f"{title}\n\n“{words}” said Ida Marsh."), words)
        desk.quotes.attribute([quote], [NewName("Ida Marsh")])
    desk.close()
    return tmp_path / "test.quotes"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.mark.parametrize("command", ["status", "use", "fetch", "off", "find"])
def test_every_command_explains_itself(command: str) -> None:
    result = run("meaning", command, "--help")

    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 3


def test_without_a_model_it_says_how_to_get_one(library: Path) -> None:
    status, found = run("meaning", "status", "-l", library), run("meaning", "find", "schools", "-l", library)

    assert "by their words alone" in status.output
    assert "meaning fetch" in status.output
    assert found.exit_code == 2
    assert "switched off" in found.output
    assert run("meaning", "off", "-l", library).exit_code == 0


def test_a_folder_that_is_no_model_is_refused_in_a_sentence(library: Path, tmp_path: Path) -> None:
    result = run("meaning", "use", tmp_path, "-l", library)

    assert result.exit_code == 2
    assert "has no tokenizer.json" in result.output
    assert "Traceback" not in result.output


def test_only_https_is_fetched_from(library: Path) -> None:
    result = run("meaning", "fetch", "http://models.example/minilm", "-l", library)

    assert result.exit_code == 2
    assert "not an https address" in result.output


@pytest.mark.semantic
@needs_model
def test_a_model_is_used_searched_and_switched_off(library: Path) -> None:
    used = run("meaning", "use", MODEL, "-l", library)
    assert "2 quotes were read" in used.output
    assert "It has read 2 of 2 quotes" in run("meaning", "status", "-l", library).output

    matches = run("matches", "Q1", "-l", library).output
    assert "alike in meaning (55 %), in other words" in matches
    assert "paraphrase" in matches

    began = time.monotonic()
    found = run("meaning", "find", "too", "expensive", "to", "live", "in", "town", "-l", library).output
    assert "2 quotes" in found
    assert time.monotonic() - began < 20

    run("meaning", "off", "-l", library)
    assert "0 matches" in run("matches", "Q1", "-l", library).output
    assert "switched off" in run("meaning", "status", "-l", library).output

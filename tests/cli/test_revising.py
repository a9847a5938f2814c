"""Correcting and versions from the command line."""

import pytest
from click.testing import CliRunner
from library import BRIDGE, add_article, add_quote, new_desk

from quotetracker.cli import main

LATER = BRIDGE.replace("Old bridge", "Update: old bridge").replace("five cracks", "seven cracks")


@pytest.fixture
def path(tmp_path):
    desk = new_desk(tmp_path)
    article = add_article(desk, outlet="The Ledger")
    add_quote(desk, article, "It has five cracks.")
    add_quote(desk, article, "We will close the bridge on Monday,")
    desk.close()
    return tmp_path / "test.quotes"


def run(path, *arguments, given=None):
    done = CliRunner().invoke(main, [*arguments, "--library", str(path)], input=given)
    return done.exit_code, done.output


def test_words_are_corrected_and_quotes_told(path):
    code, told = run(path, "correct", "A1", "five cracks", "nine cracks")
    assert code == 0
    assert "1 place differs. Quotes: 1 kept, 1 changed." in told
    assert "“five” → “nine”" in told
    assert "Q1 changed: “It has five cracks.” → “It has nine cracks.”" in told
    assert "nine cracks" in run(path, "quotes")[1]
    run(path, "undo")
    assert "five cracks" in run(path, "quotes")[1]


def test_a_preview_changes_nothing(path):
    code, told = run(path, "correct", "A1", "five", "nine", "--preview")
    assert code == 0
    assert "Nothing was changed" in told
    assert "five cracks" in run(path, "quotes")[1]


def test_a_whole_text_from_standard_input(path):
    code, told = run(path, "correct", "1", "--file", "-", given=BRIDGE.replace("farmers", "bakers"))
    assert code == 0
    assert "“farmers” → “bakers”" in told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("correct", "A1", "seven", "eight"), "“seven” is not in the text."),
        (("correct", "A1", "the", "a"), "places of the text"),
        (("correct", "A1"), "A correction is needed."),
        (("correct", "A1", "one"), "A correction is needed."),
        (("correct", "A9", "a", "b"), "no longer"),
        (("correct", "Q1", "a", "b"), "is not the id of an article"),
        (("versions", "A9"), "no longer"),
        (("versions", "A1", "--join", "A1"), "versions of one article already"),
        (("versions", "A1", "--add", "missing.txt"), "is not there any more"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(path, arguments, told):
    code, output = run(path, *arguments)
    assert code != 0
    assert told in output
    assert "Traceback" not in output


def test_all_places_are_corrected_if_wanted(path):
    code, told = run(path, "correct", "A1", "bridge", "weir", "--all")
    assert code == 0
    assert "2 places differ." in told


def test_versions_are_added_listed_and_compared(path, tmp_path):
    later = tmp_path / "later.txt"
    later.write_text(LATER, encoding="utf-8")
    code, told = run(path, "versions", "A1", "--add", str(later))
    assert code == 0
    assert "A2  " in told
    assert "Q1 changed: “It has five cracks.” → “It has seven cracks.”" in told
    code, told = run(path, "versions", "A1", "--diff")
    assert code == 0
    assert "2 versions" in told
    assert told.index("A1  ") < told.index("A2  ")
    assert "“five” → “seven”" in told
    code, told = run(path, "versions", "A2", "--add", str(later))
    assert code != 0
    assert "is that of A2 already" in told


def test_an_article_that_is_there_is_joined(path, tmp_path):
    later = tmp_path / "later.txt"
    later.write_text(LATER, encoding="utf-8")
    run(path, "add", str(later))
    code, told = run(path, "versions", "A1", "--join", "A2")
    assert code == 0
    assert "A2 is a newer version of A1 now." in told
    assert "2 versions" in run(path, "versions", "A2")[1]

"""Suggestions as JSON Lines and for people."""

import json

import pytest

from quotetracker.cli.suggesting import suggest_lines, suggest_text
from quotetracker.errors import InvalidInputError

TEXT = "\ufeffMayor Adler spoke.\r\n\r\n“We are open,” Adler said on Friday. “Come in.”"


def test_a_line_gives_its_quotes_with_offsets_of_the_text_as_given() -> None:
    [answer] = suggest_lines([json.dumps({"id": 7, "text": TEXT})])

    [quote] = answer["quotes"]
    assert answer["id"] == 7
    assert [TEXT[start:end] for start, end in quote["spans"]] == ["We are open,", "Come in."]
    assert (quote["start"], quote["end"]) == (quote["spans"][0][0], quote["spans"][-1][1])
    assert TEXT[slice(*quote["speaker"])] == quote["speaker_text"] == "Adler"
    assert TEXT[slice(*quote["cue"])].startswith("said")
    assert quote["kind"] == "direct"
    assert quote["tier"] in ("high", "medium", "low")
    assert quote["reasons"]
    assert json.dumps(answer)


def test_blank_lines_are_passed_over() -> None:
    assert list(suggest_lines(["", "  \n", '{"id": "a", "text": ""}'])) == [{"id": "a", "quotes": []}]


@pytest.mark.parametrize("line", ["{", "[]", "3", '{"id": 1}', '{"text": "a"}', '{"id": 1, "text": 5}', "null"])
def test_a_bad_line_is_named(line: str) -> None:
    with pytest.raises(InvalidInputError, match="Line 2"):
        list(suggest_lines(['{"id": 1, "text": "a"}', line]))


def test_people_read_speaker_words_and_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    suggest_text(TEXT)

    printed = capsys.readouterr().out
    assert "Adler" in printed
    assert "We are open, … Come in." in printed
    assert "→" in printed


def test_people_are_told_when_there_is_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    suggest_text("Rain fell.")

    assert capsys.readouterr().out == "No quotes found.\n"


def test_a_line_tells_the_way_on_which_the_words_came() -> None:
    line = json.dumps({"id": 1, "text": "“We came to trade,” Tanaka told reporters through a translator."})

    [answer] = suggest_lines([line])

    [quote] = answer["quotes"]
    assert (quote["said_to"], quote["said_through"]) == ("reporters", "a translator")

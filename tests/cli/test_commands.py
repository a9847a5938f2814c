"""The command line as a script sees it: output, exit codes, sentences."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from library import BRIDGE, add_quote, new_desk

from quotetracker.cli import main
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName
from quotetracker.services.speakers import SpeakerFields


@pytest.fixture
def library(tmp_path: Path) -> Path:
    desk = new_desk(tmp_path)
    for name in ("echo", "wire"):
        (tmp_path / f"{name}.txt").write_text(BRIDGE.replace("five", "five" if name == "echo" else "fifteen"), "utf-8")
        article = desk.articles.add_file(tmp_path / f"{name}.txt").article
        quote = add_quote(desk, article, desk.articles.get(article).text.split("“")[1].split("”")[0])
        desk.quotes.attribute([quote], [NewName("Ida Marsh")])
    desk.close()
    return tmp_path / "test.quotes"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.mark.parametrize(
    "command",
    [
        "add",
        "list",
        "quotes",
        "speakers",
        "claims",
        "search",
        "matches",
        "find",
        "statements",
        "compare",
        "export",
        "undo",
        "redo",
        "backup",
        "restore",
        "check",
        "salvage",
        "demo",
        "gui",
        "meaning",
        "saved",
    ],
)
def test_every_command_explains_itself(command: str) -> None:
    result = run(command, "--help")

    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 3


def test_articles_are_added_listed_and_recognised(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BRIDGE, "utf-8")

    assert "(added)" in run("add", tmp_path / "a.txt", "-l", tmp_path / "new.quotes").output
    assert "(was there already)" in run("add", tmp_path / "a.txt", "-l", tmp_path / "new.quotes").output
    assert "Old bridge to close" in run("list", "-l", tmp_path / "new.quotes").output


def test_a_bad_file_is_told_and_the_others_are_added(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BRIDGE, "utf-8")
    (tmp_path / "b.txt").touch()
    result = run("add", tmp_path / "b.txt", tmp_path / "a.txt", "-l", tmp_path / "new.quotes")

    assert result.exit_code == 2
    assert "b.txt" in result.stderr
    assert "(added)" in result.stdout
    assert "Traceback" not in result.output


def test_quotes_are_filtered_by_a_misspelt_speaker(library: Path) -> None:
    assert "2 quotes" in run("quotes", "--speaker", "mrash", "-l", library).output


def test_matches_say_what_differs(library: Path) -> None:
    run("undo", "-l", library)
    run("redo", "-l", library)
    output = run("matches", "-l", library).output

    assert "repeat" in output
    assert "1 matches" in output


def test_words_that_are_marked_nowhere_are_found(library: Path) -> None:
    words = BRIDGE.split("“")[1].split("”")[0].replace("Monday", "Tuesday")
    for_people = run("find", words, "-l", library).output
    answers = [json.loads(line) for line in run("find", "--json", words, "-l", library).output.splitlines()]

    assert "altered" in for_people
    assert "2 quotes" in for_people
    assert [answer["relation"] for answer in answers] == ["altered", "altered"]
    assert all("Monday" in answer["words"] and answer["speakers"] == ["Ida Marsh"] for answer in answers)
    assert run("find", "--json", "zzzz", "-l", library).output == ""
    assert "0 quotes" in run("find", "zzzz", "-l", library).output


def test_statements_are_told(library: Path) -> None:
    assert "0 statements, 1 suggested" in run("statements", "-l", library).output
    (answer,) = [json.loads(line) for line in run("statements", "--json", "-l", library).output.splitlines()]

    assert answer["id"] is None
    assert len(answer["quotes"]) == 2


def test_an_export_can_be_read_back(library: Path, tmp_path: Path) -> None:
    result = run("export", tmp_path / "sheet.csv", "-l", library)
    rows = list(csv.DictReader((tmp_path / "sheet.csv").read_text("utf-8-sig").splitlines()))

    assert "2 quotes" in result.output
    assert {row["Speaker"] for row in rows} == {"Ida Marsh"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("quotes", "--speaker", "zzzz"), "No speaker"),
        (("quotes", "--outlet", "zzzz"), "No outlet"),
        (("quotes", "--since", "yesterday"), "not a date"),
        (("matches", "first"), "not the id"),
        (("matches", "Q999"), "no longer"),
        (("find", "bridge", "--speaker", "zzzz"), "No speaker"),
        (("export", "sheet.doc"), "sheet.doc"),
    ],
)
def test_bad_input_ends_with_2_and_a_sentence(library: Path, words: tuple[str, ...], said: str) -> None:
    result = run(*words, "-l", library)

    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.output


def test_a_missing_library_is_not_made_by_reading(tmp_path: Path) -> None:
    result = run("list", "-l", tmp_path / "none.quotes")

    assert result.exit_code == 2
    assert not (tmp_path / "none.quotes").exists()


def test_compare_reads_and_writes_json_lines(tmp_path: Path) -> None:
    pairs = [
        {"id": 1, "a": "We will hire five nurses this year.", "b": "We will hire fifteen nurses this year."},
        {"id": 2, "a": "“Yes, we can do that today”", "b": '"Yes, we can do that today"'},
    ]
    (tmp_path / "pairs.jsonl").write_text("\n".join(map(json.dumps, pairs)), "utf-8")
    result = run("compare", "--jsonl", tmp_path / "pairs.jsonl")
    answers = [json.loads(line) for line in result.output.splitlines()]

    assert [answer["relation"] for answer in answers] == ["altered", "repeat"]
    assert [answer["id"] for answer in answers] == [1, 2]
    assert all(0 <= answer["score"] <= 1 for answer in answers)
    assert any("five" in reason and "fifteen" in reason for reason in answers[0]["reasons"])


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"a": 1, "b": "x"}', '{"a": "x"}', '{"a": "x", "b": "y", "kind_a": "loud"}']
)
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "bad.jsonl").write_text('{"a": "x", "b": "y"}\n' + line, "utf-8")
    result = run("compare", "--jsonl", tmp_path / "bad.jsonl")

    assert result.exit_code == 2
    assert "Line 2" in result.stderr


def test_the_library_can_be_named_by_the_environment(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTETRACKER_LIBRARY", str(library))

    assert "2 articles" in run("list").output


def test_names_that_mix_scripts_and_names_that_look_alike_are_said(library: Path) -> None:
    desk = Desk.open(library)
    mixed, latin = desk.speakers.add(SpeakerFields("Idа Mаrsh")), desk.speakers.called("Ida Marsh")[0]
    desk.close()

    told = run("speakers", "-l", library).output

    assert f"S{mixed}: “Idа” mixes scripts: а among Latin letters." in told
    assert f"S{latin} and S{mixed} have names that look the same, in other letters." in told


def test_speakers_and_search(library: Path) -> None:
    desk = Desk.open(library)
    desk.close()

    assert "Ida Marsh" in run("speakers", "-l", library).output
    assert "Showing results for" in run("search", "Mrash", "-l", library).output
    assert "Nothing was found" in run("search", "zzzzzz", "-l", library).output


def test_questions_are_answered_while_the_window_has_the_library_and_changes_are_refused(library: Path) -> None:
    desk = Desk.open(library)

    listed = run("list", "-l", library)
    undone = run("undo", "-l", library)
    desk.close()

    assert listed.exit_code == 0
    assert "2 articles" in listed.output
    assert undone.exit_code == 2
    assert "is open already, by" in undone.output

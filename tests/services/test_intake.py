"""Many files at once: progress, stop and go on, and a report; one bad file never stops the rest."""

import pytest
from library import *  # noqa: F403

from quotetracker.errors import Cancelled
from quotetracker.services.desk import Desk
from quotetracker.services.intake import files_in, take_in


@pytest.fixture
def desk(tmp_path):
    desk = Desk.open(tmp_path / "a.quotes", create=True)
    yield desk
    desk.close()


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "articles"
    (folder / "deep" / "er").mkdir(parents=True)
    for nth in range(6):
        (folder / f"{nth}.txt").write_text(f"Story {nth}\n\nThe mayor said that line {nth} will open in May.\n")
    (folder / "deep" / "er" / "x.md").write_text("# Deep\n\nIt is deep, she said.\n")
    (folder / "3.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "note.xyz").write_text("not looked for")
    return folder


def never():
    """Nobody stops."""


def test_one_bad_file_never_stops_the_rest(desk, folder):
    seen = []
    intake = take_in(desk.articles, [folder], never, tell=seen.append)
    assert len(intake.added) == 6
    assert [problem.path.name for problem in intake.failed] == ["3.txt"]
    assert "binary data" in intake.failed[0].reason
    assert [(one.done, one.total, one.name) for one in seen[:2]] == [(0, 7, "0.txt"), (1, 7, "1.txt")]
    assert seen[-1].problems == 1
    assert "3.txt\t“3.txt” is not a text" in intake.report()
    assert "Articles added: 6" in intake.report()


def test_stopping_keeps_what_was_read_and_the_same_folder_goes_on(desk, folder):
    looked = 0

    def stop():
        nonlocal looked
        looked += 1
        if looked > 3:
            raise Cancelled

    first = take_in(desk.articles, [folder], stop)
    assert 0 < len(first.added) < 6
    assert len(first.left) == 7 - first.files
    assert len(desk.articles.rows()) == len(first.added)
    assert "not looked at" in str(first)

    again = take_in(desk.articles, [folder], never)
    assert len(desk.articles.rows()) == 6
    assert set(again.known) == set(first.added)
    assert len(again.added) == 6 - len(first.added)


def test_bytes_that_were_read_before_are_not_read_again(desk, folder, monkeypatch):
    take_in(desk.articles, [folder], never)
    read = []
    monkeypatch.setattr(desk.articles, "read", lambda *_a, **_n: read.append(1))
    take_in(desk.articles, [folder / "0.txt", folder / "1.txt"], never)
    assert read == []


def test_after_undo_they_are_read_again(desk, folder):
    take_in(desk.articles, [folder / "0.txt"], never)
    desk.history.undo()
    assert len(take_in(desk.articles, [folder / "0.txt"], never).added) == 1


def test_many_files_are_undone_as_one(desk, folder):
    take_in(desk.articles, [folder], never)
    assert desk.history.undo().label == "Add 7 files"
    assert desk.articles.rows() == ()


def test_a_table_gives_an_article_for_each_row(desk, tmp_path):
    (tmp_path / "t.csv").write_text("title,text\nA,One said so.\nB,Two said so.\nC,\n")
    intake = take_in(desk.articles, [tmp_path / "t.csv"], never)
    assert len(intake.added) == 2
    assert "1 of 3 rows have no text" in intake.warnings[0]
    assert len(take_in(desk.articles, [tmp_path / "t.csv"], never).known) == 2


def test_equal_files_of_one_batch_are_stored_once(desk, tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"The mayor said so.{' ' if name == 'b' else ''}\n")
    intake = take_in(desk.articles, [tmp_path / "a.txt", tmp_path / "b.txt"], never)
    assert (len(intake.added), len(intake.known)) == (1, 1)


def test_the_folder_beside_a_saved_page_and_links_in_circles_are_passed_over(tmp_path):
    (tmp_path / "page.html").write_text("<p>x said")
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "frame.html").write_text("<p>advertisement")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "sub" / "b.txt").write_text("x said")
    (tmp_path / ".hidden.txt").write_text("x said")
    files, problems = files_in([tmp_path])
    assert [file.name for file in files] == ["page.html", "b.txt"]
    assert problems == []


def test_pages_are_stored_and_cited(desk, tmp_path):
    from importing.documents import pdf_article

    (tmp_path / "minutes.pdf").write_bytes(pdf_article())
    article = desk.articles.add_file(tmp_path / "minutes.pdf").article
    view = desk.articles.get(article)
    span_start = view.text.index("The work is to cost")
    from quotetracker.text.spans import Span

    quote = desk.quotes.add(article, Span(span_start, span_start + 30))
    assert desk.quotes.get(quote).pages == "2"
    assert "p. 2" in desk.sheets.citation(quote)

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker.match.comparison import DiffPart, Op, word_diff
from quotetracker.ui.articles.diff_view import DiffView
from quotetracker.ui.compare.columns import Column, columns_of
from quotetracker.ui.compare.words import Look, Side, folded, is_legible, runs_of, spoken_diff
from quotetracker.ui.look.theme import DARK, Theme

BEFORE = "We will restore the library by April, and not one book will be lost."
AFTER = "We want to restore the library by the autumn, and not one book will be lost."
SHORT = "We will restore the library by April."
DIFF = (
    DiffPart(Op.SAME, "We ", "We "),
    DiffPart(Op.CHANGED, "will", "want to", "modality"),
    DiffPart(Op.SAME, " restore", " restore"),
)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 200)
    qtbot.addWidget(made)
    made.show()
    return made


def test_either_side_reads_as_its_text() -> None:
    diff = word_diff(BEFORE, AFTER)

    assert "".join(run.text for run in runs_of(diff, Side.BEFORE)) == BEFORE
    assert "".join(run.text for run in runs_of(diff, Side.AFTER)) == AFTER


def test_both_sides_in_one_text_keep_words_apart() -> None:
    diff = word_diff("open by April, and stay", "open by April.")

    assert "".join(run.text for run in runs_of(diff)) == "open by April. and stay"


def test_words_do_not_run_together_where_a_mark_fell_out() -> None:
    diff = word_diff("It is three per cent, … He gets to six", "He gets to six")

    assert "".join(run.text for run in runs_of(diff)) == "It is three per cent He gets to six"


def test_equal_words_stay_in_line_though_marks_differ() -> None:
    columns = columns_of(
        "It is three per cent, … He gets to six",
        [None, word_diff("It is three per cent, … He gets to six", "He gets to six")],
    )

    assert columns[-1].cells[1][0].text == "six"


def test_white_space_is_never_struck_or_underlined() -> None:
    marked = [run.text for run in runs_of(word_diff(BEFORE, AFTER)) if run.look is not Look.SAME]

    assert marked == ["will", "want to", "the", "April", "autumn"]


def test_the_spoken_diff_says_cut_and_added() -> None:
    assert spoken_diff(DIFF) == "We (cut: will; added: want to) restore"


def test_folding_keeps_the_change_in_sight() -> None:
    diff = word_diff("word " * 60 + "5 faults" + " tail" * 60, "word " * 60 + "15 faults" + " tail" * 60)

    text = "".join(run.text for run in folded(runs_of(diff)))

    assert "5 15 faults" in text
    assert text.startswith("… ")
    assert text.endswith(" …")
    assert len(text.split()) < 40


def test_two_free_paraphrases_are_not_legible_as_a_diff() -> None:
    assert is_legible(word_diff(BEFORE, AFTER))
    assert not is_legible(word_diff(BEFORE, "Marsh told us that readers could come in again before autumn"))


def test_a_screen_reader_hears_the_changes(owner: QWidget, theme: Theme) -> None:
    view = _view(owner, theme, DIFF)

    assert view.accessibleName() == "We (cut: will; added: want to) restore"
    assert view.accessibleDescription() == "how firmly: “will” → “want to”"


def test_the_tooltip_names_the_change(owner: QWidget, theme: Theme) -> None:
    view = _view(owner, theme, DIFF)
    left = view.fontMetrics().horizontalAdvance("We w")

    assert view.tip_at(QPointF(left, 8)) == "how firmly: “will” → “want to”"
    assert not view.tip_at(QPointF(4, 8))


def test_a_narrow_view_is_higher(owner: QWidget, theme: Theme) -> None:
    view = _view(owner, theme, word_diff(BEFORE, AFTER))

    assert view.heightForWidth(150) > 2 * view.heightForWidth(900)


def test_long_text_is_cut_to_its_lines_and_can_be_unfolded(owner: QWidget, theme: Theme) -> None:
    view = _view(owner, theme, word_diff("library " * 200, "library " * 200))
    line = view.minimumSizeHint().height()
    view.set_max_lines(3)

    assert view.is_elided()
    assert view.heightForWidth(300) <= 3 * line + 3
    assert view.shown_text().endswith("more")

    view.toggle_whole()

    assert not view.is_elided()
    assert view.heightForWidth(300) > 10 * line


def test_more_can_be_clicked(owner: QWidget, qtbot: QtBot, theme: Theme) -> None:
    view = _view(owner, theme, word_diff("library " * 200, "library " * 200))
    view.set_max_lines(1)
    more = next(
        x for x in range(view.width()) if (run := view._run_at(QPointF(x, 8))) is not None and "more" in run.text
    )

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(more + 12, 8).toPoint())

    assert not view.is_elided()


def test_right_to_left_text_and_wide_letters_keep_their_grounds(owner: QWidget, theme: Theme) -> None:
    view = _view(owner, theme, word_diff("سنعيد فتح الميناء بحلول 5 يونيو 😀", "سنعيد فتح الميناء بحلول 15 يونيو 😀"))
    laid = view._at(view.width())

    assert [look for _, look in laid.grounds] == [Look.CUT, Look.ADDED]
    before, after = (rect for rect, _ in laid.grounds)
    assert before.left() > after.left(), "the earlier word stands to the right"


def test_colours_follow_the_theme(owner: QWidget, theme: Theme) -> None:
    view = _view(owner, theme, DIFF)
    light = view.grab().toImage()

    view.set_theme(DARK)

    assert view.grab().toImage() != light


def test_the_same_words_stand_in_one_column() -> None:
    columns = columns_of(BEFORE, [None, word_diff(BEFORE, AFTER), word_diff(BEFORE, SHORT)])

    library = next(column for column in columns if column.cells[0] and column.cells[0][0].text == "library")

    assert [cell[0].text for cell in library.cells] == ["library", "library", "library"]


def test_every_version_can_be_read_from_its_cells() -> None:
    columns = columns_of(BEFORE, [None, word_diff(BEFORE, AFTER), word_diff(BEFORE, SHORT)])

    assert _read(columns, 0) == BEFORE
    assert _read(columns, 1) == AFTER
    assert _read(columns, 2) == SHORT


def test_changes_are_named_where_they_begin() -> None:
    columns = columns_of(BEFORE, [None, word_diff(BEFORE, AFTER)])

    named = {piece.text: piece.kind for column in columns for piece in column.cells[1] if piece.kind}

    assert named == {"want to": "how firmly", "the": "small word", "autumn": "date"}


def test_an_addition_has_a_column_of_its_own() -> None:
    columns = columns_of(BEFORE, [None, word_diff(BEFORE, BEFORE.replace("will restore", "will not restore"))])

    added = next(column for column in columns if column.cells[1] and column.cells[1][0].look is Look.ADDED)

    assert added.cells[0] == []
    assert added.cells[1][0].text == "not"


WORDS = st.lists(
    st.sampled_from(
        [
            "we",
            "will",
            "not",
            "restore",
            "library",
            "April,",
            ".",
            "5",
            "15",
            "%",
            "“",
            "”",
            "…",
            "😀",
            "é",
            "سنعيد",
            "don't",
            "\n",
            "U.S.",
            "$2.5",
            "million",
        ]
    ),
    max_size=12,
)


@settings(max_examples=200, deadline=None)
@given(base=WORDS, others=st.lists(WORDS, min_size=1, max_size=3))
def test_columns_keep_every_word_in_its_order(base: list[str], others: list[list[str]]) -> None:
    texts = [" ".join(words) for words in (base, *others)]

    columns = columns_of(texts[0], [None, *(word_diff(texts[0], text) for text in texts[1:])])

    if columns:
        assert [_read(columns, line).replace(" ", "") for line in range(len(texts))] == [
            "".join(text.split()) for text in texts
        ]


def test_an_empty_diff_is_shown_as_nothing(owner: QWidget, theme: Theme) -> None:
    view = _view(owner, theme, ())

    assert view.text() == ""
    assert view.heightForWidth(200) > 0
    view.grab()


def _view(owner: QWidget, theme: Theme, diff: tuple[DiffPart, ...]) -> DiffView:
    view = DiffView(theme, owner)
    view.resize(300, 200)
    view.set_diff(diff)
    view.show()
    return view


def _read(columns: list[Column], line: int) -> str:
    text = ""
    for column in columns:
        for piece in column.cells[line]:
            if piece.look is not Look.CUT:
                text += piece.text if piece.glued or not text else f" {piece.text}"
    return text

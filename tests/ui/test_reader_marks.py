"""What the reader paints and where: fragments, tags in the margins, columns."""

from collections.abc import Callable

import pytest
from effort import effort, growth
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import QuoteId
from quotetracker.text.kind import Kind
from quotetracker.text.offsets import Utf16Map
from quotetracker.text.spans import Span
from quotetracker.ui.look.theme import DARK, LIGHT, apply
from quotetracker.ui.matches.relation_words import short_word, short_words
from quotetracker.ui.reader.margin import Margin
from quotetracker.ui.reader.marks import Mark, MarkIndex
from quotetracker.ui.reader.reader import Reader
from quotetracker.ui.reader.tags import Tag, plain_tip, stacked

TEXT = (
    "“One two,” he said. “Three four,” she said, and he said “five six seven”.\n"
    "דנה אמרה: הספרים FBI חדשים וגם זה.\n"
    "قال كريم إن الأوراق جديدة.\n"
)
MANY = ((Relation.REPEAT, 3), (Relation.CONFLICT, 1), (Relation.ALTERED, 2))


def mark(quote: int, words: str, flags: tuple[tuple[Relation, int], ...] = (), text: str = TEXT) -> Mark:
    at = text.index(words)
    return Mark(QuoteId(quote), (Span(at, at + len(words)),), quote, "IM", "Ida Marsh", flags, Kind.DIRECT)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1000, 500)
    reader.show_text(TEXT)
    reader.show()
    qtbot.waitExposed(reader)
    return reader


def index(text: str, *marks: Mark) -> MarkIndex:
    return MarkIndex(text, marks, Utf16Map(text))


def fill_of(words: str, text: str) -> str:
    piece = index(text, mark(1, words, text=text)).pieces[0]
    return text[piece.fill_start : piece.fill_end]


@pytest.mark.parametrize(
    ("text", "words", "fill"),
    [
        ("say “yes” now", "yes", "“yes”"),
        ("say «\u00a0oui\u00a0» now", "oui", "«\u00a0oui\u00a0»"),
        ("say „ja“ now", "ja", "„ja“"),
        ("the workers’ hall", "workers", "workers"),
        ("say 'yes' now", "yes", "'yes'"),
        ("no marks here", "marks", "marks"),
    ],
)
def test_the_fill_reaches_over_marks_but_not_over_apostrophes(text: str, words: str, fill: str) -> None:
    assert fill_of(words, text) == fill


def test_a_quote_in_a_quote_lies_deeper() -> None:
    outer, inner = mark(1, "Three four,” she said"), mark(2, "four")
    assert [(piece.mark, piece.depth) for piece in index(TEXT, outer, inner).pieces] == [(0, 0), (1, 1)]


def test_the_index_finds_only_what_overlaps() -> None:
    text = "word " * 5000
    marks = [Mark(QuoteId(n), (Span(n * 50, n * 50 + 4),), 0, "A", "A", (), Kind.DIRECT) for n in range(400)]
    found = index(text, *marks)
    assert [found.pieces[nth].mark for nth in found.overlapping(100, 160)] == [2, 3]
    assert found.beginning(100, 160) == [2, 3]
    assert found.beginning(100, 160, around=1) == [1, 2, 3, 4]


def test_boxes_are_pushed_down_but_never_up() -> None:
    assert stacked([(0, 10), (5, 10), (100, 10)]) == [0, 13, 100]


def test_words_that_look_like_html_stay_words() -> None:
    assert plain_tip("Quote by Ida") == "Quote by Ida"
    assert "<b>" not in plain_tip("<b>x</b>")


def no_overlap(tags: list[Tag]) -> bool:
    return not any(a.rect.intersects(b.rect) for nth, a in enumerate(tags) for b in tags[:nth])


def test_tags_of_quotes_on_one_line_do_not_overlap(reader: Reader) -> None:
    reader.set_marks((mark(1, "One two,", MANY), mark(2, "Three four,", MANY), mark(3, "five six", MANY)))
    assert len(reader._badges.tags()) == 3
    assert no_overlap(reader._badges.tags())
    assert no_overlap(reader._chips.tags())


def test_chips_say_the_gravest_first_in_words(reader: Reader) -> None:
    reader.set_marks((mark(1, "One two,", MANY),))
    assert [tag.words for tag in reader._chips.tags()] == ["conflict", "altered ×2", "repeated ×3"]
    assert all(tag.icon for tag in reader._chips.tags())


def test_a_narrow_reader_has_short_words_below_the_signs(reader: Reader) -> None:
    reader.set_marks((mark(1, "One two,", MANY),))
    reader.resize(480, 500)
    tags = reader._chips.tags()
    assert [(tag.icon, tag.times, tag.words) for tag in tags] == [
        ("warning", "", "conflict"),
        ("not-equal", "×2", "altered"),
        ("repeat", "×3", "repeated"),
    ]
    assert {tag.tip for tag in tags} == {"conflict, altered 2 times, repeated 3 times"}
    assert reader._chips.width() < 90


def test_where_a_narrow_reader_has_no_room_the_gravest_stands_for_the_others(reader: Reader) -> None:
    reader.set_marks((mark(1, "One two,", MANY), mark(2, "Three four,", ((Relation.PARAPHRASE, 1),))))
    reader.resize(480, 500)
    assert [tag.words for tag in reader._chips.tags()] == ["conflict", "paraphr."]
    assert no_overlap(reader._chips.tags())


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_no_short_word_is_cut_in_any_language(reader: Reader, speak: Callable[[str], None], language: str) -> None:
    speak(language)
    assert all(len(word) <= 10 for word in short_words())
    reader.resize(480, 500)
    for relation in set(Relation) - {Relation.DIFFERENT}:
        reader.set_marks((mark(1, "One two,", ((relation, 1),)),))
        assert [tag.words for tag in reader._chips.tags()] == [short_word(relation)]


def test_the_word_of_a_narrow_chip_is_painted_below_its_sign(reader: Reader) -> None:
    reader.set_marks((mark(1, "One two,", ((Relation.CONFLICT, 1),)),))
    reader.resize(480, 500)
    (tag,) = reader._chips.tags()
    picture, fill = reader._chips.grab().toImage(), QColor(tag.colours.fill)
    box = tag.rect.toRect()
    rows = [
        any(picture.pixelColor(x, y) != fill for x in range(box.left() + 8, box.right() - 8))
        for y in range(box.top() + 2, box.bottom() - 1)
    ]
    halves = rows[: len(rows) // 2], rows[len(rows) // 2 :]
    assert [sum(half) > 5 for half in halves] == [True, True]


def test_how_often_is_painted_beside_the_sign_of_a_narrow_chip(reader: Reader) -> None:
    def painted(times: int) -> int:
        reader.set_marks((mark(1, "One two,", ((Relation.CONFLICT, times),)),))
        (tag,) = reader._chips.tags()
        picture, fill, box = reader._chips.grab().toImage(), QColor(tag.colours.fill), tag.rect.toRect()
        upper = range(box.top() + 4, box.top() + 14)
        columns = [
            x for x in range(box.left() + 8, box.right() - 8) if any(picture.pixelColor(x, y) != fill for y in upper)
        ]
        return columns[-1] - columns[0]

    reader.resize(480, 500)
    assert painted(12) > painted(2) > painted(1)


@pytest.mark.parametrize("width", [300, 480, 559, 620, 760, 1000, 1600])
def test_tags_stay_inside_their_margins(reader: Reader, width: int) -> None:
    reader.set_marks((mark(1, "One two,", MANY), mark(2, "Three four,", MANY), mark(3, "five six", MANY)))
    reader.resize(width, 500)
    for margin in (reader._badges, reader._chips):
        assert all(tag.rect.left() >= 0 and tag.rect.right() <= margin.width() for tag in margin.tags())


def press(margin: Margin, tag: Tag, reader: Reader) -> None:
    at = tag.rect.center().toPoint() - QPoint(0, reader.verticalScrollBar().value())
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_a_click_on_a_chip_or_badge_chooses_the_quote(reader: Reader) -> None:
    reader.set_marks((mark(1, "One two,", MANY), mark(2, "الأوراق")))
    said: list[object] = []
    reader.mark_clicked.connect(said.append)
    press(reader._chips, reader._chips.tags()[1], reader)
    press(reader._badges, reader._badges.tags()[1], reader)
    assert said == [1, 2]


def painted(reader: Reader, words: str, text: str = TEXT) -> list[tuple[float, float]]:
    page = reader._page
    at = text.index(words)
    line = page.line_at(page.units.to_utf16(at))
    rects = page.rects(line, page.units.to_utf16(at), page.units.to_utf16(at + len(words)))
    return [(rect.left(), rect.right()) for rect in rects]


def test_right_to_left_words_are_one_box_on_the_right(reader: Reader) -> None:
    ((first_left, first_right),) = painted(reader, "דנה")
    ((next_left, next_right),) = painted(reader, "אמר")
    assert next_left < next_right <= first_left < first_right
    assert first_right > reader.viewport().width() / 2


def test_a_latin_word_in_hebrew_takes_its_own_place(reader: Reader) -> None:
    ((left, right),) = painted(reader, "FBI")
    ((before, _),) = painted(reader, "הספרים")
    ((_, after),) = painted(reader, "חדשים")
    assert after <= left < right <= before


def test_a_phrase_of_both_directions_is_whole(reader: Reader) -> None:
    ((left, right),) = painted(reader, "הספרים FBI חדשים")
    ((_, start),) = painted(reader, "הספרים")
    ((end, _),) = painted(reader, "חדשים")
    assert (left, right) == pytest.approx((end, start), abs=1)


def test_half_of_mixed_text_is_two_boxes(reader: Reader) -> None:
    assert len(painted(reader, "הספרים FB")) == 2


def test_the_last_letter_before_a_mark_of_the_other_direction_is_in_the_box(reader: Reader) -> None:
    text = "اليوم: “The figures are wrong” ثم قال"
    reader.show_text(text)
    ((left, right),) = painted(reader, "wrong", text)
    ((first, last),) = painted(reader, "wron", text)
    assert left == pytest.approx(first, abs=1)
    assert right > last + 2


def test_an_arabic_ligature_leaves_no_gap(reader: Reader) -> None:
    assert len(painted(reader, "الأوراق جديدة")) == 1


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_mark_is_filled_and_underlined_in_the_speakers_colours(
    qapp: QApplication, reader: Reader, theme: object
) -> None:
    assert theme in (LIGHT, DARK)
    chosen = LIGHT if theme is LIGHT else DARK
    apply(qapp, chosen)
    reader.set_theme(chosen)
    reader.set_marks((mark(3, "Three four,"),))
    picture = reader.viewport().grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(60)}
    assert chosen.speaker(3).fill in seen
    assert QColor(chosen.surface).name() in seen
    reader.set_marks(())
    picture = reader.viewport().grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(60)}
    assert chosen.speaker(3).fill not in seen


def test_lines_hold_about_72_characters(reader: Reader) -> None:
    reader.resize(1600, 500)
    reader.show_text("the library would be open again within three months, she told residents " * 30)
    lengths = [line.end - line.start for line in reader._page.lines_between(0, 400)]
    assert 60 <= sum(lengths[:5]) / 5 <= 76


def show_long_article(reader: Reader, paragraphs: int, marked: int) -> None:
    text = "\n".join("the library would be open again within three months " * 11 for _ in range(paragraphs))
    step = len(text) // marked
    marks = tuple(
        Mark(QuoteId(n), (Span(n * step, n * step + 60),), n, "IM", "Ida", MANY, Kind.INDIRECT) for n in range(marked)
    )
    reader.show_text(text)
    reader.set_marks(marks)
    reader.viewport().repaint()


def scroll(reader: Reader) -> None:
    bar = reader.verticalScrollBar()
    for step in range(20):
        bar.setValue(bar.maximum() * step // 20)
        reader.viewport().repaint()


def test_opening_a_long_article_with_many_marks_is_linear_work(reader: Reader) -> None:
    assert growth(lambda size: show_long_article(reader, 27 * size, 100 * size), 2, times=10) < 1.5


def test_scrolling_looks_at_what_is_in_sight_however_long_the_article(reader: Reader) -> None:
    show_long_article(reader, 54, 200)
    scroll(reader)
    short = effort(lambda: scroll(reader))
    show_long_article(reader, 540, 2_000)

    assert effort(lambda: scroll(reader)) < 2 * short


def test_an_empty_article_can_be_shown(reader: Reader) -> None:
    reader.show_text("")
    reader.viewport().repaint()
    assert reader.place() == 0.0
    assert reader.selected_span() is None

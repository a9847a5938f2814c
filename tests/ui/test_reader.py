import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import QuoteId
from quotetracker.text.canonical import canonical
from quotetracker.text.kind import Kind
from quotetracker.text.offsets import Utf16Map
from quotetracker.text.spans import Span, sliced
from quotetracker.ui.look.focus_ring import FocusRing
from quotetracker.ui.reader.marks import Mark
from quotetracker.ui.reader.reader import Reader

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
TEXT = (
    "Mayor wants to restore library\n"
    "A 😀 smile: “We will restore the library by April,” Marsh said, “and not one book will be lost.”\n"
    "Le maire\u00a0: «\u00a0Nous verrons\u00a0», a dit e\u0301te\u0301 Dupont 👩‍👩‍👧 hier.\n"
    "דנה לוי אמרה: הספרים חדשים וגם FBI יודע.\n" + "\n".join(f"Paragraph {n} says nothing of note." for n in range(80))
)
FIRST, SECOND, INNER = QuoteId(1), QuoteId(2), QuoteId(3)


def span_of(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def mark(quote: QuoteId, *words: str, flags: tuple[tuple[Relation, int], ...] = ()) -> Mark:
    return Mark(quote, tuple(span_of(part) for part in words), int(quote), "IM", "Ida Marsh", flags, Kind.DIRECT)


SPLIT = mark(FIRST, "We will restore the library by April,", "and not one book will be lost.")
NESTED = mark(INNER, "the library")
FLAGGED = mark(SECOND, "Nous verrons", flags=((Relation.REPEAT, 3), (Relation.CONFLICT, 1)))


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1000, 700)
    reader.show_text(TEXT, headline=True)
    reader.set_marks((SPLIT, FLAGGED, NESTED))
    reader.show()
    qtbot.waitExposed(reader)
    return reader


def point(reader: Reader, offset: int) -> QPoint:
    """Where the code point at ``offset`` begins in the viewport."""
    cursor = QTextCursor(reader.document())
    cursor.setPosition(Utf16Map(reader.text()).to_utf16(offset))
    return reader.cursorRect(cursor).center()


def amid(reader: Reader, words: str) -> QPoint:
    span = span_of(words)
    return point(reader, (span.start + span.end) // 2)


def drag(reader: Reader, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    viewport = reader.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, QPoint((start.x() + end.x()) // 2, end.y()))
    move(reader, end, modifiers)
    QTest.mouseRelease(viewport, LEFT, modifiers, end)


def move(reader: Reader, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A move with the left button and a key held, which QTest.mouseMove cannot send."""
    place = reader.viewport().mapToGlobal(to)
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(place), Qt.MouseButton.NoButton, LEFT, modifiers)
    QApplication.sendEvent(reader.viewport(), event)


def handle(reader: Reader, nth: int, *, at_end: bool) -> QPoint:
    found = next(h for h in reader._handles(0, 700) if (h.nth, h.at_end) == (nth, at_end))
    return found.knob.toPoint() - QPoint(0, reader.verticalScrollBar().value())


@pytest.mark.parametrize(
    "words",
    [
        "restore the library",
        "smile",
        "😀 smile",
        "Nous verrons",
        "maire\u00a0: «\u00a0Nous",
        "e\u0301te\u0301 Dupont",
        "👩‍👩‍👧 hier",
        "Paragraph 3 says",
    ],
)
def test_dragging_selects_exactly_these_words(reader: Reader, words: str) -> None:
    span = span_of(words)
    drag(reader, point(reader, span.start), point(reader, span.end))
    assert reader.selected_span() == span
    assert sliced(reader.text(), span) == words


def test_dragging_hebrew_selects_exactly_these_words(reader: Reader) -> None:
    span = span_of("הספרים חדשים")
    drag(reader, point(reader, span.start) - QPoint(1, 0), point(reader, span.end) + QPoint(1, 0))
    assert reader.selected_span() == span


def test_dragging_leftwards_selects_the_same(reader: Reader) -> None:
    span = span_of("will be lost")
    drag(reader, point(reader, span.end), point(reader, span.start))
    assert reader.selected_span() == span


def test_half_a_word_becomes_the_whole_word(reader: Reader) -> None:
    span = span_of("library by")
    drag(reader, point(reader, span.start + 3), point(reader, span.end))
    assert reader.selected_span() == span


def test_selection_is_announced_once_for_the_same_words(reader: Reader, qtbot: QtBot) -> None:
    said: list[object] = []
    reader.selection_changed.connect(said.append)
    span = span_of("restore the library")
    reader.select_span(Span(span.start + 1, span.end))
    reader.select_span(Span(span.start + 2, span.end))
    QTest.keyClick(reader, Qt.Key.Key_Left)
    assert said == [span, None]


def test_a_click_chooses_the_quote(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.mark_clicked) as clicked:
        QTest.mouseClick(reader.viewport(), LEFT, NONE, amid(reader, "not one book"))
    assert clicked.args == [FIRST]


def test_clicks_on_nested_quotes_go_outwards_and_round(reader: Reader) -> None:
    said: list[object] = []
    reader.mark_clicked.connect(said.append)
    for _ in range(3):
        QTest.mouseClick(reader.viewport(), LEFT, NONE, amid(reader, "the library"))
        QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 20)
    assert said == [INNER, FIRST, INNER]


def test_a_click_beside_quotes_chooses_none(reader: Reader) -> None:
    said: list[object] = []
    reader.mark_clicked.connect(said.append)
    QTest.mouseClick(reader.viewport(), LEFT, NONE, amid(reader, "Marsh said"))
    assert said == []


def test_dragging_over_a_quote_is_no_click(reader: Reader) -> None:
    said: list[object] = []
    reader.mark_clicked.connect(said.append)
    drag(reader, amid(reader, "will restore"), amid(reader, "by April"))
    assert said == []


def test_a_double_click_activates_the_quote(reader: Reader) -> None:
    clicked: list[object] = []
    activated: list[object] = []
    reader.mark_clicked.connect(clicked.append)
    reader.mark_activated.connect(activated.append)
    QTest.mouseDClick(reader.viewport(), LEFT, NONE, amid(reader, "not one book"))
    assert activated == [FIRST]
    assert len(clicked) <= 1


def test_enter_activates_the_quote_at_the_text_cursor(reader: Reader, qtbot: QtBot) -> None:
    QTest.mouseClick(reader.viewport(), LEFT, NONE, amid(reader, "not one book"))
    with qtbot.waitSignal(reader.mark_activated) as activated:
        QTest.keyClick(reader, Qt.Key.Key_Return)
    assert activated.args == [FIRST]


def test_enter_on_a_selection_is_left_to_the_window(reader: Reader) -> None:
    activated: list[object] = []
    reader.mark_activated.connect(activated.append)
    reader.select_span(span_of("not one book"))
    QTest.keyClick(reader, Qt.Key.Key_Return)
    assert activated == []


def test_dragging_a_handle_moves_the_end_to_a_word(reader: Reader, qtbot: QtBot) -> None:
    reader.set_current(FIRST)
    with qtbot.waitSignal(reader.bounds_changed) as moved:
        drag(reader, handle(reader, 0, at_end=True), point(reader, span_of("library by April").start + 6))
    assert moved.args == [FIRST, 0, span_of("We will restore the library")]
    assert reader.text() == TEXT


def test_dragging_the_first_handle_moves_the_start(reader: Reader, qtbot: QtBot) -> None:
    reader.set_current(FIRST)
    with qtbot.waitSignal(reader.bounds_changed) as moved:
        drag(reader, handle(reader, 1, at_end=False), point(reader, span_of("one book").start))
    assert moved.args == [FIRST, 1, span_of("one book will be lost.")]


def test_alt_moves_a_handle_by_letters(reader: Reader, qtbot: QtBot) -> None:
    reader.set_current(SECOND)
    at = span_of("Nous verrons")
    with qtbot.waitSignal(reader.bounds_changed) as moved:
        drag(reader, handle(reader, 0, at_end=True), point(reader, at.end - 3), ALT)
    assert moved.args == [SECOND, 0, Span(at.start, at.end - 3)]


def test_a_handle_cannot_cross_the_next_span(reader: Reader, qtbot: QtBot) -> None:
    reader.set_current(FIRST)
    with qtbot.waitSignal(reader.bounds_changed) as moved:
        drag(reader, handle(reader, 0, at_end=True), point(reader, span_of("Paragraph 3").start))
    assert moved.args[2].start == SPLIT.spans[0].start
    assert SPLIT.spans[0].end < moved.args[2].end < SPLIT.spans[1].start


def test_a_span_never_becomes_empty(reader: Reader, qtbot: QtBot) -> None:
    reader.set_current(FIRST)
    with qtbot.waitSignal(reader.bounds_changed) as moved:
        drag(reader, handle(reader, 0, at_end=True), point(reader, 2))
    assert moved.args[2] == span_of("We")


def test_escape_gives_up_the_drag(reader: Reader) -> None:
    said: list[object] = []
    reader.bounds_changed.connect(said.append)
    reader.set_current(FIRST)
    end = point(reader, span_of("library by April").start)
    QTest.mousePress(reader.viewport(), LEFT, NONE, handle(reader, 0, at_end=True))
    move(reader, end)
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    QTest.mouseRelease(reader.viewport(), LEFT, NONE, end)
    assert said == []
    assert not reader.textCursor().hasSelection()


def test_the_keyboard_selects(reader: Reader) -> None:
    reader.select_span(span_of("Marsh"))
    QTest.keyClick(reader, Qt.Key.Key_Left)
    for _ in range(2):
        QTest.keyClick(
            reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert reader.selected_span() == span_of("Marsh said")


def tab_into(reader: Reader) -> None:
    reader.clearFocus()
    reader.setFocus(Qt.FocusReason.TabFocusReason)


def test_tab_into_the_text_is_shown_by_a_ring_until_the_mouse_comes(reader: Reader) -> None:
    ring = reader.findChild(FocusRing)
    assert ring is not None
    assert not ring.isVisible()

    tab_into(reader)
    assert ring.isVisible()

    QTest.mouseClick(reader.viewport(), LEFT, pos=QPoint(40, 40))
    assert not ring.isVisible()


@pytest.mark.parametrize("chosen", [False, True])
def test_tab_into_the_text_puts_the_caret_where_one_reads(reader: Reader, chosen: bool) -> None:
    far = mark(SECOND, "Paragraph 60 says nothing")
    reader.set_marks((SPLIT, far))
    reader.restore_place(far.spans[0].start - 100)
    scrolled = reader.verticalScrollBar().value()
    assert scrolled > 0
    reader.set_current(SECOND if chosen else None)

    tab_into(reader)

    assert reader.verticalScrollBar().value() == scrolled
    assert reader.viewport().rect().contains(reader.cursorRect())
    assert (reader.caret() == far.spans[0].start) is chosen


def test_a_caret_in_sight_stays_where_it_is(reader: Reader) -> None:
    reader.set_marks((SPLIT,))
    reader.set_current(FIRST)
    reader.set_caret(3)

    tab_into(reader)

    assert reader.caret() == 3


def test_tab_leaves_the_reader(reader: Reader) -> None:
    assert reader.tabChangesFocus()


def test_the_text_cannot_be_changed(reader: Reader) -> None:
    QTest.keyClicks(reader, "xyz")
    QTest.keyClick(reader, Qt.Key.Key_Delete)
    assert reader.toPlainText().startswith("Mayor wants to restore library\n")


def test_copying_gives_the_canonical_characters(reader: Reader) -> None:
    words = "«\u00a0Nous verrons\u00a0»"
    reader.select_span(span_of(words))
    QTest.keySequence(reader, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == words


def test_showing_another_text_forgets_marks_and_selection(reader: Reader) -> None:
    reader.set_current(FIRST)
    reader.select_span(span_of("Marsh said"))
    said: list[object] = []
    reader.selection_changed.connect(said.append)
    reader.show_text("Another text.")
    assert (reader.current(), reader.selected_span(), reader.text()) == (None, None, "Another text.")
    assert said == [None]


def test_a_text_that_qt_would_shift_is_refused(reader: Reader) -> None:
    with pytest.raises(ValueError, match="canonical"):
        reader.show_text("one\r\ntwo")


def test_the_current_quote_stays_current_while_it_is_marked(reader: Reader) -> None:
    reader.set_current(SECOND)
    reader.set_marks((NESTED, FLAGGED))
    assert reader.current() == SECOND
    reader.set_marks((NESTED,))
    assert reader.current() is None


def test_the_current_quote_is_described(reader: Reader) -> None:
    reader.set_current(SECOND)
    assert reader.accessibleName() == "Article text"
    assert reader.accessibleDescription() == "Quote by Ida Marsh, direct, conflict, repeated 3 times"


def test_reveal_scrolls_only_when_needed(reader: Reader, qtbot: QtBot) -> None:
    bar = reader.verticalScrollBar()
    reader.reveal(span_of("Marsh said"))
    assert bar.value() == 0
    reader.reveal(span_of("Paragraph 60 says"))
    qtbot.waitUntil(lambda: 0 < point(reader, span_of("Paragraph 60").start).y() < reader.viewport().height() // 2)


def test_the_place_survives_a_narrower_window(reader: Reader, qtbot: QtBot) -> None:
    place = span_of("Paragraph 40").start + 0.25
    reader.restore_place(place)
    reader.resize(420, 700)
    assert reader.place() == place
    top = point(reader, int(place)).y()
    assert -30 < top < 30


def test_zooming_keeps_the_place_and_the_text(reader: Reader) -> None:
    reader.restore_place(float(span_of("Paragraph 20").start))
    before = reader.points()
    reader.zoom_in()
    assert reader.points() > before
    assert reader.place() == span_of("Paragraph 20").start
    reader.zoom_reset()
    assert reader.points() == before


def test_dropped_files_are_reported(reader: Reader, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.pdf"), QUrl.fromLocalFile("/tmp/b c.txt")])
    with qtbot.waitSignal(reader.files_dropped) as dropped:
        drop(reader, data)
    assert dropped.args == [("/tmp/a.pdf", "/tmp/b c.txt")]


def test_dropped_text_is_reported_as_text(reader: Reader, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("<b>bold</b> claim")
    with qtbot.waitSignal(reader.text_dropped) as dropped:
        drop(reader, data)
    assert dropped.args == ["<b>bold</b> claim"]
    assert reader.text() == TEXT


def drop(reader: Reader, data: QMimeData) -> None:
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(reader.viewport(), enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(reader.viewport(), event)


def test_the_menu_is_asked_for(reader: Reader, qtbot: QtBot) -> None:
    at = QPoint(40, 40)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, reader.viewport().mapToGlobal(at))
    with qtbot.waitSignal(reader.context_requested) as asked:
        QApplication.sendEvent(reader.viewport(), event)
    assert asked.args == [reader.viewport().mapToGlobal(at)]


# Scripts for which every machine has a font: Qt warns of others, and warnings fail tests.
letters = st.characters(max_codepoint=0x52F)
signs = st.sampled_from("aé \u00a0\n\t\u0301\u2060\ufffc“”«»—שלום\u200f😀👩\u200d👧🇩🇪\U0001f3fd\U0001d54f")
wild = st.text(alphabet=st.one_of(letters, signs), max_size=40).map(lambda raw: canonical(raw).text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(wild, st.data())
def test_code_points_and_widget_agree(reader: Reader, text: str, data: st.DataObject) -> None:
    reader.show_text(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if start < end:
        reader.select_span(Span(start, end))
        assert reader.createMimeDataFromSelection().text() == text[start:end]
        assert reader.caret() == end
        shown = reader.textCursor().selection().toRawText().replace("\u2029", "\n")
        assert shown == text[start:end]


def test_another_text_can_be_shown_while_words_of_a_mark_are_selected(reader: Reader) -> None:
    asked: list[object] = []
    reader.set_current(FIRST)
    reader.select_span(SPLIT.spans[0])
    reader.selection_changed.connect(lambda _span: asked.append(reader.current()))

    reader.show_text("Something else.")

    assert reader.current() is None
    assert asked == [None]

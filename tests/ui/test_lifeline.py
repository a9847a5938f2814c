"""The plot of a speaker's statements: where things stand, zooming, and files."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import lxml.etree
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.lifelines import Said
from quotetracker.text.kind import Kind
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.speakers.lifeline_plot import Rows, Window, height_of, lanes_of, plotted, whole_of
from quotetracker.ui.speakers.lifeline_told import Told
from quotetracker.ui.speakers.lifeline_view import LifelineView


def one(key: int, day: str, outlet: str = "Mail", **more: object) -> Said:
    fields: dict[str, object] = {
        "kind": Kind.DIRECT,
        "title": "An article",
        "claims": (),
        "group": key,
        "conflicts": (),
    } | more
    return Said(id=QuoteId(key), day=day, words=f"words {key}", outlet=outlet, **fields)  # type: ignore[arg-type]


SAID = (
    one(1, "2026-01-05", group=1, claims=("The bridge is closed",)),
    one(2, "2026-02-10", "Post", group=1, kind=Kind.INDIRECT),
    one(3, "2026-05", "Post", conflicts=(QuoteId(4),)),
    one(4, "2026-07-01", conflicts=(QuoteId(3),)),
    one(5, ""),
)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    holder.resize(900, 400)
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def view(holder: QWidget, theme: Theme) -> LifelineView:
    view = LifelineView(theme, holder)
    view.resize(880, 200)
    view.show_told(Told(SAID), again=False)
    view.chosen.connect(view.set_current)
    holder.show()
    return view


def names(said: Sequence[Said], rows: Rows) -> tuple[str, ...]:
    return tuple(lane.name for lane in lanes_of(said, rows))


def test_rows_are_statements_claims_outlets_or_kinds() -> None:
    assert names(SAID, Rows.STATEMENT) == ("words 3", "words 4", "words 1", "said once, or others")
    assert names(SAID, Rows.CLAIM) == ("The bridge is closed", "no claim, or others")
    assert names(SAID, Rows.OUTLET) == ("Mail", "Post")
    assert names(SAID, Rows.KIND) == ("direct", "mixed", "indirect")


def test_statements_that_contradict_each_other_stand_side_by_side() -> None:
    said = [one(nth, f"2026-01-{nth:02}") for nth in range(1, 9)]
    said += [one(20, "2026-02-01", group=1), one(21, "2026-02-02", group=1), one(22, "2026-02-03", group=2)]
    said[7] = one(8, "2026-03-01", conflicts=(QuoteId(3),))
    said[2] = one(3, "2026-01-03", conflicts=(QuoteId(8),))

    assert names(said, Rows.STATEMENT) == ("words 3", "words 8", "words 1", "words 2", "said once, or others")


def test_statements_of_the_same_words_have_rows_of_their_own() -> None:
    twins = [replace(one(nth, f"2026-01-{nth:02}", group=nth % 2), words="No comment.") for nth in range(1, 5)]
    plot = plotted(twins, Rows.STATEMENT, whole_of(twins), 800, 120)

    assert [lane.name for lane in plot.lanes] == ["No comment.", "No comment."]
    assert {dot.lane for dot in plot.dots} == {0, 1}


def test_lines_between_what_is_out_of_sight_are_not_drawn() -> None:
    said = [one(1, "2025-01-01", group=1), one(2, "2026-06-01"), one(3, "2027-12-01", group=1)]
    whole = whole_of(said)
    assert len(plotted(said, Rows.OUTLET, whole, 800, 120).lines) == 1
    middle = Window(whole.first + 300, whole.last - 300)

    near = plotted(said, Rows.OUTLET, middle, 800, 120)

    assert [dot.said[0].id for dot in near.dots] == [2]
    assert near.lines == ()


def test_of_very_many_lines_those_of_the_chosen_statement_are_painted(view: LifelineView) -> None:
    days = [(nth, f"20{10 + nth // 12}-{nth % 12 + 1:02}-05") for nth in range(2, 190)]
    view.show_told(Told([one(nth, day, f"P{nth % 7}", group=nth % 80) for nth, day in days]), again=False)
    view.set_rows(Rows.OUTLET)
    before = view.grab().toImage()
    view.set_current(QuoteId(30))
    one_line = differing(before, view.grab().toImage())

    assert len(view.plot().lines) > 60
    assert 50 < one_line < 4000  # a line or two and a ring, of some hundred lines


def differing(one: QImage, other: QImage) -> int:
    size = one.size().boundedTo(other.size())
    return sum(one.pixel(x, y) != other.pixel(x, y) for x in range(size.width()) for y in range(size.height()))


def test_a_row_tells_its_whole_name(view: LifelineView) -> None:
    view.set_rows(Rows.CLAIM)

    assert view.tip_at(QPointF(20, 20)) == "The bridge is closed"
    assert view.tip_at(QPointF(20, 2)) == ""


def test_many_outlets_share_the_last_row() -> None:
    many = [one(nth, "2026-01-05", f"Paper {nth:02}") for nth in range(1, 40)]

    assert len(lanes_of(many, Rows.OUTLET)) == 9
    assert names(many, Rows.OUTLET)[-1] == "other outlets"
    assert height_of(many, Rows.OUTLET) < 320  # a window of 700 pixels has room for the list below


def test_dots_stand_in_the_order_of_time_and_undated_ones_apart() -> None:
    plot = plotted(SAID, Rows.OUTLET, whole_of(SAID), 800, 120)
    places = {dot.said[0].id: dot.rect.center().x() for dot in plot.dots}

    assert plot.undated is not None
    assert places[1] < places[2] < places[3] < places[4] < plot.undated < places[5]
    assert all(plot.left <= tick.x <= plot.right for tick in plot.ticks)
    assert "2026" in plot.ticks[0].label


def test_repeats_are_joined_and_contradictions_marked_apart() -> None:
    plot = plotted(SAID, Rows.OUTLET, whole_of(SAID), 800, 120)

    assert sorted(line.conflict for line in plot.lines) == [False, True]


def test_close_dots_become_one_with_a_number_and_part_when_zoomed() -> None:
    close = [one(1, "2026-01-05"), one(2, "2026-01-06"), one(3, "2026-12-30")]
    whole = whole_of(close)
    assert [len(dot.said) for dot in plotted(close, Rows.OUTLET, whole, 800, 120).dots] == [2, 1]
    near = whole.zoomed(0.02, whole_of(close[:2]).first + 1, whole)

    assert [len(dot.said) for dot in plotted(close, Rows.OUTLET, near, 800, 120).dots] == [1, 1]


def test_numbers_of_neighbouring_dots_do_not_lie_over_one_another() -> None:
    days = [f"20{year}-{month:02}-{day:02}" for year in (24, 25) for month in range(1, 13) for day in (3, 5, 21)]
    many = [one(nth, day, "Mail") for nth, day in enumerate(days, 1)]
    dots = plotted(many, Rows.OUTLET, whole_of(many), 800, 120).dots
    places = [dot.rect.center().x() for dot in dots]

    assert sum(len(dot.said) for dot in dots) == len(many)
    assert len(dots) > 4
    assert min(right - left for left, right in pairwise(places)) > 40


def test_a_window_never_leaves_the_whole() -> None:
    whole = Window(100, 200)
    window = whole.zoomed(0.5, 190, whole)
    assert (window.first, window.last) == (145, 195)
    assert window.moved(50, whole) == Window(150, 200)
    assert window.moved(-500, whole) == Window(100, 150)
    assert whole.zoomed(2, 150, whole) == whole
    assert whole.zoomed(0.000001, 150, whole).length >= 4
    assert window.showing(110, whole).first <= 110


def test_keys_walk_zoom_and_open(view: LifelineView, qtbot: QtBot) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "told 2 times, this is the 2nd" in view.accessibleDescription()
    whole = view.window_shown()
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.window_shown().length < whole.length / 3
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "contradicts" in view.accessibleDescription()
    assert any(dot.has(QuoteId(4)) for dot in view.plot().dots), "the current one is brought into sight"
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.window_shown() == whole
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [QuoteId(4)]


def test_the_wheel_zooms_around_the_mouse_and_dragging_moves(view: LifelineView) -> None:
    dot = next(dot for dot in view.plot().dots if dot.has(QuoteId(2)))
    place = dot.rect.center()
    for _ in range(3):
        wheel = QWheelEvent(
            place,
            QPointF(view.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, wheel)
    there = next(dot for dot in view.plot().dots if dot.has(QuoteId(2))).rect.center()
    assert abs(there.x() - place.x()) < 3

    before = view.window_shown()
    start = QPoint(400, round(view.plot().height) - 4)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, start + QPoint(-60, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert view.window_shown().first > before.first


def test_a_tip_tells_words_repeats_and_contradictions(view: LifelineView) -> None:
    tips = {dot.said[0].id: view.tip_of(dot) for dot in view.plot().dots}

    assert "words 2" in tips[QuoteId(2)]
    assert "told 2 times" in tips[QuoteId(2)]
    assert "⚠ contradicts" in tips[QuoteId(3)]
    assert "words 4" in tips[QuoteId(3)]


def test_it_is_saved_as_a_picture_and_as_a_drawing(view: LifelineView) -> None:
    png = view.picture(as_svg=False, title="Statements of Ida Marsh")
    svg = view.picture(as_svg=True, title="Statements of Ida Marsh").decode()

    image = QImage.fromData(png)
    assert image.width() == 2 * view.width()
    assert svg.startswith("<?xml")
    assert "Statements of Ida Marsh" in svg
    assert svg.rstrip().endswith("</svg>")


def test_words_in_a_drawing_are_as_large_beside_the_plot_as_in_the_window(view: LifelineView) -> None:
    drawing = lxml.etree.fromstring(view.picture(as_svg=True, title="Ida Marsh"))
    wide, high = (float(drawing.get(side).removesuffix("mm")) for side in ("width", "height"))
    sizes = [float(part.get("font-size")) for part in drawing.iter("{*}g") if part.get("font-size")]

    assert max(sizes) >= QFontInfo(view.font()).pixelSize()
    assert wide / high == pytest.approx(max(480, view.width()) / (view.height() + 34), rel=0.01)


def test_a_drawing_holds_no_script_whatever_the_speaker_is_called(view: LifelineView) -> None:
    name = "</title><script>alert(1)</script>\x01 \"onload='x'"

    drawing = lxml.etree.fromstring(view.picture(as_svg=True, title=name))

    tags = {str(element.tag).rpartition("}")[2] for element in drawing.iter()}
    assert "script" not in tags
    assert "<script>alert(1)</script>" in "".join(drawing.itertext())
    assert not any(key.startswith("on") for element in drawing.iter() for key in dict(element.attrib))


def test_it_is_painted_dark_narrow_and_empty(view: LifelineView) -> None:
    view.set_theme(DARK)
    view.resize(420, 200)
    assert not view.grab().toImage().isNull()
    view.show_told(Told(()), again=False)
    assert not view.grab().toImage().isNull()
    view.show_told(Told((one(1, ""),)), again=False)
    assert not view.grab().toImage().isNull()


def test_labels_follow_one_another() -> None:
    for days in (("2026-01-01", "2026-01-03"), ("1990", "2026-05-01"), ("2026-03-04", "2026-03-04")):
        said = [one(nth, day) for nth, day in enumerate(days, 1)]
        ticks = plotted(said, Rows.OUTLET, whole_of(said), 700, 120).ticks
        assert all(a.x < b.x for a, b in pairwise(ticks))

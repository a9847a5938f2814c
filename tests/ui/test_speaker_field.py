"""The field that says who spoke, by real keys and mouse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.vocabulary import SpeakerId
from quotetracker.services.desk import Desk
from quotetracker.services.naming import NewName
from quotetracker.services.speakers import SpeakerFields
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import DARK, Theme
from quotetracker.ui.speakers.complete import Candidate, Offer
from quotetracker.ui.speakers.field import SpeakerField


@dataclass(frozen=True)
class Stand:
    """A window with the field, another line below it, and what the field said."""

    window: QWidget
    field: SpeakerField
    other: QLineEdit
    said: list[tuple[SpeakerId, ...]]


@pytest.fixture
def stand(bridge: Bridge, theme: Theme, qtbot: QtBot) -> Iterator[Stand]:
    window = QWidget()
    qtbot.addWidget(window)
    field = SpeakerField(bridge, theme, window)
    other = QLineEdit(window)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(other)
    layout.addStretch()
    window.resize(420, 500)
    said: list[tuple[SpeakerId, ...]] = []
    field.speakers_changed.connect(said.append)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.focus_entry()
    qtbot.waitUntil(field.entry.hasFocus)
    yield Stand(window, field, other, said)
    window.close()


@pytest.fixture
def typed(stand: Stand, bridge: Bridge, qtbot: QtBot, settled: Callable[[Bridge], None]) -> Callable[[str], None]:
    def write(text: str) -> None:
        qtbot.keyClicks(stand.field.entry, text)
        settled(bridge)

    return write


def offers(field: SpeakerField) -> list[Offer]:
    model = field.popup.list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def named(desk: Desk, name: str) -> SpeakerId:
    (speaker,) = desk.speakers.called(name)
    return speaker


def test_completion_forgives_typing_errors(stand: Stand, typed: Callable[[str], None], desk: Desk) -> None:
    typed("Casttelan")
    first = offers(stand.field)[0]
    assert isinstance(first, Candidate)
    assert first.speaker.name == "Ruth Castellan"


def test_enter_takes_the_marked_row(stand: Stand, typed: Callable[[str], None], qtbot: QtBot, desk: Desk) -> None:
    typed("okaf")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Return)
    assert stand.said == [(named(desk, "Denise Okafor"),)]
    assert not stand.field.popup.isVisible()
    assert stand.field.entry.text() == ""
    assert stand.field.entry.hasFocus()


def test_an_alias_finds_its_speaker_and_is_shown(stand: Stand, typed: Callable[[str], None]) -> None:
    typed("Judge Thackray")
    first = offers(stand.field)[0]
    assert isinstance(first, Candidate)
    assert (first.speaker.name, first.found_as, first.exact) == ("Eleanor Thackray", "Judge Thackray", True)


def test_down_and_up_go_through_the_rows_and_round(stand: Stand, typed: Callable[[str], None], qtbot: QtBot) -> None:
    typed("holm")
    rows = offers(stand.field)
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Down)
    assert stand.field.popup.current() == rows[1]
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Up)
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Up)
    assert stand.field.popup.current() == rows[-1]


def test_a_click_takes_a_row_and_leaves_the_keyboard_in_the_line(
    stand: Stand, typed: Callable[[str], None], qtbot: QtBot, desk: Desk
) -> None:
    typed("siwek")
    view = stand.field.popup.list
    at = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert stand.said == [(named(desk, "Małgorzata Siwek"),)]
    assert stand.field.entry.hasFocus()


def test_escape_closes_the_list_and_keeps_what_was_typed(
    stand: Stand, typed: Callable[[str], None], qtbot: QtBot
) -> None:
    typed("siwek")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Escape)
    assert not stand.field.popup.isVisible()
    assert stand.field.entry.text() == "siwek"
    assert stand.said == []


def test_leaving_the_field_names_nobody(stand: Stand, typed: Callable[[str], None], qtbot: QtBot) -> None:
    typed("siwek")
    qtbot.mouseClick(stand.other, Qt.MouseButton.LeftButton)
    stand.other.setFocus()
    assert not stand.field.popup.isVisible()
    assert stand.said == []


def test_a_new_name_is_offered_last_and_told_as_new(
    stand: Stand,
    typed: Callable[[str], None],
    qtbot: QtBot,
    bridge: Bridge,
    desk: Desk,
    settled: Callable[[Bridge], None],
) -> None:
    before = desk.speakers.all()
    typed("Denise Okafour")
    assert offers(stand.field)[-1] == NewName("Denise Okafour")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Up)
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Return)
    settled(bridge)
    assert stand.said == [(NewName("Denise Okafour"),)]
    assert desk.speakers.all() == before  # whoever gives it to a quote adds it, in one step
    assert [chip.text() for chip in stand.field.chips()] == ["Denise Okafour"]


def test_a_name_that_somebody_bears_is_not_offered_as_new(stand: Stand, typed: Callable[[str], None]) -> None:
    typed("denise  OKAFOR")
    assert not [offer for offer in offers(stand.field) if isinstance(offer, NewName)]


def test_two_people_of_one_name_are_never_guessed(
    stand: Stand,
    typed: Callable[[str], None],
    qtbot: QtBot,
    desk: Desk,
    bridge: Bridge,
    settled: Callable[[Bridge], None],
) -> None:
    second = desk.speakers.add(SpeakerFields("Hugo Pell", note="Another one."))
    typed("Hugo Pell")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Return)
    settled(bridge)
    assert stand.said == []
    assert stand.field.popup.isVisible()
    assert stand.field.popup.current() is None
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Down)
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Down)
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Return)
    assert stand.said == [(second,)]


def test_enter_before_the_answer_takes_only_the_very_name(
    stand: Stand, qtbot: QtBot, desk: Desk, bridge: Bridge, settled: Callable[[Bridge], None]
) -> None:
    qtbot.keyClicks(stand.field.entry, "Hugo Pell")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Return)
    settled(bridge)
    assert stand.said == [(named(desk, "Hugo Pell"),)]


def test_enter_before_the_answer_does_not_take_a_likely_name(
    stand: Stand, qtbot: QtBot, bridge: Bridge, settled: Callable[[Bridge], None]
) -> None:
    qtbot.keyClicks(stand.field.entry, "Pell")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Return)
    settled(bridge)
    assert stand.said == []
    assert stand.field.popup.isVisible()


def test_a_new_speaker_does_not_land_on_the_next_quote(
    stand: Stand,
    typed: Callable[[str], None],
    qtbot: QtBot,
    bridge: Bridge,
    settled: Callable[[Bridge], None],
) -> None:
    stand.field.set_speakers((), of=1)
    typed("Zebulon Quirk")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Return)
    assert stand.said == [(NewName("Zebulon Quirk"),)]
    stand.field.set_speakers((), of=2)
    settled(bridge)
    assert len(stand.said) == 1
    assert stand.field.speakers() == ()


def test_the_same_quote_shown_again_keeps_what_is_typed(stand: Stand, typed: Callable[[str], None]) -> None:
    stand.field.set_speakers((), of=1)
    typed("Zeb")
    stand.field.set_speakers((), of=1)
    assert stand.field.entry.text() == "Zeb"


def test_chips_can_be_removed_by_keyboard(stand: Stand, desk: Desk, qtbot: QtBot) -> None:
    ruth, hugo = (desk.speakers.get(named(desk, name)) for name in ("Ruth Castellan", "Hugo Pell"))
    stand.field.set_speakers((ruth, hugo))
    assert stand.field.speakers() == (ruth.id, hugo.id)
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Backspace)
    assert stand.field.chips()[1].hasFocus()
    qtbot.keyClick(stand.field.chips()[1], Qt.Key.Key_Left)
    qtbot.keyClick(stand.field.chips()[0], Qt.Key.Key_Delete)
    assert stand.said == [(hugo.id,)]
    assert stand.field.chips()[0].hasFocus()
    qtbot.keyClick(stand.field.chips()[0], Qt.Key.Key_Backspace)
    assert stand.said[-1] == ()
    assert stand.field.entry.hasFocus()


def test_a_chip_goes_by_a_click_on_its_cross_only(stand: Stand, desk: Desk, qtbot: QtBot) -> None:
    ruth = desk.speakers.get(named(desk, "Ruth Castellan"))
    stand.field.set_speakers((ruth,))
    (chip,) = stand.field.chips()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert stand.said == []
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.cross().center())
    assert stand.said == [()]


def test_read_only_shows_chips_without_a_line(stand: Stand, desk: Desk, qtbot: QtBot) -> None:
    stand.field.set_speakers((desk.speakers.get(named(desk, "Ruth Castellan")),))
    stand.field.set_read_only(True)
    (chip,) = stand.field.chips()
    assert not stand.field.entry.isVisible()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.cross().center())
    assert stand.said == []


def test_many_chips_make_the_field_higher_not_wider(stand: Stand, desk: Desk, qtbot: QtBot) -> None:
    width, height = stand.field.width(), stand.field.height()
    stand.field.set_speakers(desk.speakers.all()[:9])
    qtbot.waitUntil(lambda: stand.field.height() > 2 * height)
    assert stand.field.width() == width
    assert all(chip.geometry().right() <= width for chip in stand.field.chips())


def test_the_list_stays_inside_the_window(stand: Stand, typed: Callable[[str], None], qtbot: QtBot) -> None:
    typed("corvane")
    assert stand.window.rect().contains(stand.field.popup.geometry())
    stand.window.resize(400, 300)
    qtbot.waitUntil(lambda: stand.window.rect().contains(stand.field.popup.geometry()))


def test_the_list_goes_with_the_field(stand: Stand, typed: Callable[[str], None]) -> None:
    typed("corvane")
    assert stand.field.popup.isVisible()
    stand.field.hide()
    assert not stand.field.popup.isVisible()


def test_down_in_an_empty_line_offers_the_most_quoted(
    stand: Stand, qtbot: QtBot, bridge: Bridge, settled: Callable[[Bridge], None]
) -> None:
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Down)
    settled(bridge)
    counts = [offer.speaker.quotes for offer in offers(stand.field) if isinstance(offer, Candidate)]
    assert counts == sorted(counts, reverse=True)
    assert stand.field.popup.current() is None


def test_everything_has_an_accessible_name(stand: Stand, desk: Desk) -> None:
    stand.field.set_speakers((desk.speakers.get(named(desk, "Ruth Castellan")),))
    assert stand.field.entry.accessibleName() == "Speakers"
    assert stand.field.chips()[0].accessibleName() == "Ruth Castellan"
    assert stand.field.popup.list.accessibleName()


def test_another_theme_can_be_set(stand: Stand, typed: Callable[[str], None]) -> None:
    typed("corvane")
    stand.field.set_theme(DARK)
    assert not stand.field.grab().isNull()


def test_undo_takes_the_name_back_and_not_the_letters_that_found_it(
    stand: Stand, typed: Callable[[str], None], qtbot: QtBot
) -> None:
    undone: list[bool] = []
    shortcut = QShortcut(QKeySequence.StandardKey.Undo, stand.window)
    shortcut.activated.connect(lambda: undone.append(True))
    typed("beatr")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []  # what is being typed is the field's own

    typed("beatr")
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Return)
    assert stand.said
    qtbot.keyClick(stand.field.entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stand.field.entry.text() == ""
    assert undone == [True]

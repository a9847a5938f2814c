"""What is changed elsewhere while a form is open is never overwritten with what the form showed before."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker.model.views import ClaimView, QuoteFilter
from quotetracker.model.vocabulary import Verdict
from quotetracker.services.claims import ClaimFields
from quotetracker.services.desk import Desk
from quotetracker.services.quotes import Circumstances
from quotetracker.services.speakers import SpeakerFields
from quotetracker.ui.claims.form import ClaimForm
from quotetracker.ui.claims.lines import ClaimLines
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.inspector import Inspector
from quotetracker.ui.speakers.form import SpeakerForm

Settled = Callable[[Bridge], None]


@pytest.fixture
def settled(qtbot: QtBot) -> Settled:
    return lambda bridge: qtbot.waitUntil(lambda: not bridge.jobs.busy(), timeout=10_000)


@pytest.fixture
def refusals(bridge: Bridge) -> list[str]:
    said: list[str] = []
    bridge.told.connect(lambda notice: said.append(notice.text))
    return said


@pytest.fixture
def inspector(qtbot: QtBot, bridge: Bridge, theme: Theme) -> Iterator[Inspector]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Inspector(bridge, theme, parent)
    parent.show()
    yield made
    parent.hide()


def some_quote(desk: Desk):  # type: ignore[no-untyped-def]
    return desk.quotes.page(QuoteFilter(), limit=1)[0]


def elsewhere(desk: Desk, **known: str) -> None:
    """As *History* or *Undo* do."""
    view = some_quote(desk)
    desk.quotes.describe(view.id, replace(Circumstances.of(view), **known))  # type: ignore[arg-type]


def test_another_field_that_changed_meanwhile_stays(
    desk: Desk, bridge: Bridge, inspector: Inspector, settled: Settled
) -> None:
    inspector.show_quote(some_quote(desk))
    QTest.keyClicks(inspector._lines["said_where"], "Town hall")
    elsewhere(desk, note="heard by two", said_to="the council")

    inspector.show_quote(some_quote(desk))
    settled(bridge)

    now = some_quote(desk)
    assert (now.said_where, now.note, now.said_to) == ("Town hall", "heard by two", "the council")


def test_the_same_field_is_said_and_the_newer_value_stays(
    desk: Desk, bridge: Bridge, inspector: Inspector, settled: Settled, refusals: list[str]
) -> None:
    inspector.show_quote(some_quote(desk))
    QTest.keyClicks(inspector._lines["said_where"], "Town hall")
    elsewhere(desk, said_where="Harbour")

    inspector._save()
    settled(bridge)

    assert some_quote(desk).said_where == "Harbour"
    (said,) = refusals
    assert "“Where” was changed meanwhile" in said
    assert "Harbour" in said
    assert "Town hall" in said


def test_who_types_faster_than_it_is_saved_has_no_conflict_with_himself(
    desk: Desk, bridge: Bridge, inspector: Inspector, settled: Settled, refusals: list[str]
) -> None:
    inspector.show_quote(some_quote(desk))
    line = inspector._lines["said_where"]
    for typed in ("Town hall", "Harbour", "", "Lock"):
        line.setText(typed)
        inspector._save()
    settled(bridge)
    assert some_quote(desk).said_where == "Lock"
    assert refusals == []


def test_what_could_not_be_saved_can_be_saved_again(
    desk: Desk, bridge: Bridge, inspector: Inspector, settled: Settled
) -> None:
    inspector.show_quote(some_quote(desk))
    inspector._lines["said_on"].setText("some day")
    inspector._lines["said_where"].setText("Lock")
    inspector._save()
    settled(bridge)
    assert some_quote(desk).said_where == ""
    inspector._lines["said_on"].setText("2026-03")
    inspector._save()
    settled(bridge)
    assert (some_quote(desk).said_where, some_quote(desk).said_on) == ("Lock", "2026-03")


def some_claim(desk: Desk) -> ClaimView:
    return desk.claims.all()[0]


def test_a_claim(qtbot: QtBot, desk: Desk, bridge: Bridge, theme: Theme, settled: Settled, refusals: list[str]) -> None:
    holder = QWidget()
    form = ClaimForm(bridge, holder)
    qtbot.addWidget(holder)
    lines = ClaimLines(bridge, theme, holder)
    view = some_claim(desk)
    form.show_claim(view)
    desk.claims.edit(view.id, ClaimFields(view.words, view.verdict, "asked for the minutes"))

    form.words.set_text("The bridge is closed.")
    form.save()
    lines._set_verdict(view, Verdict.DISPUTED)
    settled(bridge)

    now = some_claim(desk)
    assert (now.words, now.verdict, now.note) == ("The bridge is closed.", Verdict.DISPUTED, "asked for the minutes")
    assert refusals == []


def test_a_speaker(
    qtbot: QtBot, desk: Desk, bridge: Bridge, theme: Theme, settled: Settled, refusals: list[str]
) -> None:
    speaker = desk.speakers.add(SpeakerFields("Vera Stokke", aliases=("V. S.",)))
    holder = QWidget()
    form = SpeakerForm(bridge, theme, holder)
    qtbot.addWidget(holder)
    form.show_speaker(desk.speakers.get(speaker), ())
    desk.speakers.edit(speaker, SpeakerFields("Vera Stokke", aliases=("V. S.", "Stokke")))

    form.note.set_text("of the board")
    form.save()
    settled(bridge)

    now = desk.speakers.get(speaker)
    assert (set(now.aliases), now.note) == ({"V. S.", "Stokke"}, "of the board")
    assert refusals == []

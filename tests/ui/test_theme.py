import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from effort import effort
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from quotetracker.match.relations import Relation
from quotetracker.paths import resources
from quotetracker.ui.look import theme as themes
from quotetracker.ui.look.theme import DARK, LIGHT, Theme, contrast
from quotetracker.ui.look.theme_icons import icon, icon_names

both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "surface", "raised", "sunken", "accent_soft")
INKS = ("text", "muted", "accent", "danger", "warning", "success")


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@both
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_is_readable_on_every_ground(theme: Theme, ground: str, ink: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@both
def test_pairs_are_readable(theme: Theme) -> None:
    pairs = [theme.unattributed, *theme.speakers, *theme.relations.values()]
    pairs += [theme.added, theme.cut, theme.changed, theme.found]
    assert [pair for pair in pairs if contrast(pair.ink, pair.fill) < 4.5] == []
    assert [pair for pair in pairs if contrast(theme.text, pair.fill) < 4.5] == []


@both
def test_badges_and_underlines_stand_out_from_the_page(theme: Theme) -> None:
    assert [pair for pair in theme.speakers if contrast(pair.ink, theme.surface) < 3] == []
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.text, theme.selection) >= 4.5
    assert contrast(theme.focus, theme.surface) >= 3


@both
def test_no_two_speakers_look_alike(theme: Theme) -> None:
    hues = [QColor(pair.fill) for pair in theme.speakers]
    apart = [
        abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
        for nth, a in enumerate(hues)
        for b in hues[:nth]
    ]
    assert len(hues) == 12
    assert min(apart) >= 12


@both
def test_every_relation_has_colours(theme: Theme) -> None:
    assert set(theme.relations) == set(Relation)


def test_speaker_colours_wrap_round() -> None:
    assert LIGHT.speaker(12) == LIGHT.speaker(0)
    assert LIGHT.speaker(None) == LIGHT.unattributed


@both
def test_a_disabled_widget_looks_different(theme: Theme) -> None:
    palette = themes.palette(theme)
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    assert palette.color(group.Disabled, role.Text) != palette.color(group.Active, role.Text)
    assert palette.color(group.Active, role.PlaceholderText).name() == theme.muted


@both
def test_an_empty_check_box_can_be_seen(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    themes.apply(qapp, theme)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setAutoFillBackground(True)
    box.resize(40, 30)
    picture = box.grab().toImage()
    ground = QColor(theme.window).name()
    names = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert max(contrast(name, ground) for name in names) >= 3


@both
def test_the_sheet_is_complete(theme: Theme) -> None:
    sheet = themes.stylesheet(theme)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    named = {part.split('"')[0] for part in sheet.split('url("')[1:]}
    assert named
    assert [name for name in named if not Path(name).is_file()] == []


def test_icons_are_line_drawings_on_one_grid() -> None:
    assert len(icon_names()) >= 36
    for name in icon_names():
        root = ET.parse(resources() / "icons" / f"{name}.svg").getroot()
        assert root.get("viewBox") == "0 0 24 24", name
        assert root.get("stroke") == "currentColor", name
        assert root.get("stroke-width") == "1.75", name


def test_an_icon_takes_the_colour_that_is_asked_for(qapp: QApplication) -> None:
    picture = icon("add", "#ff0000").pixmap(QSize(24, 24)).toImage()
    centre = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert (centre.red(), centre.green(), centre.blue()) == (255, 0, 0)


def test_without_a_word_from_the_desktop_the_theme_is_light(qapp: QApplication) -> None:
    assert themes.system_scheme() in (LIGHT, DARK)


@both
def test_every_text_of_the_style_sheet_is_readable_also_under_the_mouse_and_disabled(theme: Theme) -> None:
    grounds = {selector: rule["background"] for selector, rule in rules_of(theme) if "background" in rule}
    unread: list[tuple[str, str]] = []
    for selector, rule in rules_of(theme):
        if "color" not in rule:
            continue
        # Where a state changes the ink alone, the ground is that of the widget; of a label, any that it may lie on.
        own = rule.get("background") or inherited(selector, grounds)
        behind = [own] if own and own != "transparent" else [theme.window, theme.surface, theme.raised]
        unread += [(selector, ground) for ground in behind if contrast(rule["color"], ground) < 4.5]
    assert unread == []


@both
def test_texts_on_grounds_that_a_state_changes_are_readable(theme: Theme) -> None:
    states = [(selector, rule) for selector, rule in rules_of(theme) if ":" in selector and "color" not in rule]
    inks = {selector: rule["color"] for selector, rule in rules_of(theme) if "color" in rule}
    checked = [
        (selector, contrast(ink, rule["background"]))
        for selector, rule in states
        if rule.get("background", "transparent") != "transparent" and (ink := inherited(selector, inks))
    ]
    assert len(checked) > 3
    assert [selector for selector, value in checked if value < 4.5] == []


@both
def test_what_is_disabled_is_readable_and_paler_than_the_rest(theme: Theme) -> None:
    made = themes.palette(theme)
    group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole
    for ink, ground in ((role.Text, role.Base), (role.ButtonText, role.Button), (role.WindowText, role.Window)):
        value = contrast(made.color(group, ink).name(), made.color(group, ground).name())
        assert 4.5 <= value < contrast(theme.text, made.color(group, ground).name())


def inherited(selector: str, values: dict[str, str]) -> str | None:
    """The value of the nearest rule with fewer states."""
    while (plain := re.sub(r"(?<!:):[a-z-]+$", "", selector)) != selector:
        selector = plain
        if selector in values:
            return values[selector]
    return None


def rules_of(theme: Theme) -> list[tuple[str, dict[str, str]]]:
    """Each selector of the sheet with its properties."""
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", themes.stylesheet(theme)):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        rule = {name.strip(): value.strip() for name, value in pairs}
        found += [(selector.strip(), rule) for selector in selectors.split(",")]
    return found


def test_another_theme_is_told_to_each_part_of_the_window_a_few_times_however_deep_it_lies(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Qt tells it once for each widget around it when one style sheet takes the place of another."""
    told: list[QEvent.Type] = []

    class Deepest(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            told.append(event.type())
            super().changeEvent(event)

    themes.apply(qapp, LIGHT)
    window = around = QWidget()
    qtbot.addWidget(window)
    for _ in range(20):
        around = QWidget(around)
    deepest = Deepest(around)
    window.show()
    told.clear()
    themes.apply(qapp, DARK)

    assert deepest.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert 0 < told.count(QEvent.Type.StyleChange) < 10
    themes.apply(qapp, LIGHT)


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    first = effort(lambda: icon("search", "#123456", checked="#654321"))
    assert effort(lambda: icon("search", "#123456", checked="#654321")) < first / 10

"""The user guide: whole, packed, and shown beside the work without ever leaving this computer."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker import paths
from quotetracker.ui.guide import HELP, INDEX, anchor, look_for, pages
from quotetracker.ui.guide_window import GuideWindow
from quotetracker.ui.keyboard_page import keyboard_page
from quotetracker.ui.theme import LIGHT, Theme

ROOT = Path(__file__).parents[2]
NAMES = sorted(path.name for path in paths.guide().glob("*.md"))
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def guide(qtbot: QtBot, theme: Theme) -> Iterator[GuideWindow]:
    owner = QWidget()
    qtbot.addWidget(owner)
    window = GuideWindow(theme, owner)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def links_of(name: str) -> list[str]:
    source = (paths.guide() / name).read_text("utf-8")
    return re.findall(r"\]\(([^)]+)\)", re.sub(r"```.*?```", "", source, flags=re.DOTALL))


def test_the_guide_is_in_one_place() -> None:
    assert not (ROOT / "docs" / "guide.md").exists(), "its text belongs into the pages of docs/guide"


def test_the_index_lists_every_page() -> None:
    assert pages()[0].name == INDEX
    assert sorted(page.name for page in pages()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    for link in links_of(name):
        target, _, fragment = link.partition("#")
        path = (paths.guide() / target).resolve() if target else paths.guide() / name
        assert path.is_file(), link
        if fragment:
            headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), flags=re.MULTILINE)
            assert fragment in map(anchor, headings), link


@pytest.mark.parametrize("place", HELP.values())
def test_the_help_of_each_page_is_there(place: str) -> None:
    name, _, fragment = place.partition("#")
    page = next(page for page in pages() if page.name == name)
    headings = re.findall(r"^#+ (.+)$", page.source, flags=re.MULTILINE)
    assert not fragment or fragment in map(anchor, headings)


def test_the_keys_in_the_guide_are_those_of_the_program() -> None:
    written = (paths.guide() / "keyboard.md").read_text("utf-8")
    assert written == keyboard_page(), "run script/keyboard-page"


def test_everything_that_the_guide_shows_is_packed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packed = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert packed["docs/guide"] == "quotetracker/help/guide"
    for name in NAMES:
        for link in links_of(name):
            target = link.partition("#")[0]
            if target.startswith("../"):
                beside = target.removeprefix("../")
                wanted = [f"docs/{beside}"]
                if (dark := ROOT / "docs" / beside.replace("-light", "-dark")).is_file():
                    wanted.append(str(dark.relative_to(ROOT)))
                for path in wanted:
                    assert packed.get(path) == path.replace("docs/", "quotetracker/help/", 1), path


def test_words_are_found_whatever_their_case_and_accents() -> None:
    hits = look_for("SPEAKERS mergé", pages())
    assert hits
    assert any(hit.page.name == "speakers.md" for hit in hits)
    assert all(hit.around for hit in hits)
    assert look_for("xyzzy", pages()) == ()
    assert look_for(" ", pages()) == ()


def test_pages_are_followed_and_gone_back_to(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.show_page(INDEX)
    assert not guide.back.isEnabled()
    guide.text.anchorClicked.emit(QUrl("speakers.md"))
    assert guide.place() == "speakers.md"
    guide.text.verticalScrollBar().setValue(40)
    guide.text.anchorClicked.emit(QUrl("../reliability.md"))
    assert "can rely on" in guide.text.toPlainText()
    QTest.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.place() == "speakers.md"
    assert guide.text.verticalScrollBar().value() == 40
    QTest.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert guide.place() == INDEX
    QTest.keyClick(guide, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.place() == "speakers.md"


def test_a_heading_is_gone_to(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.show_page(HELP["page_history"])
    assert guide.text.verticalScrollBar().value() > 0
    assert guide.text.textCursor().block().text() == "Backups, checks and the history"


def test_the_search_by_keys_shows_the_words_on_their_page(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.show_page(INDEX)
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.search.hasFocus()
    QTest.keyClicks(guide.search, "verdict")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.text.textCursor().selectedText().casefold() == "verdict"
    QTest.keyClicks(guide.search, "xyzzy")
    qtbot.waitUntil(guide._told.isVisible, timeout=2000)
    assert guide.list.count() == 0
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert guide.list.count() == len(pages())


def test_pictures_are_no_wider_than_the_text_and_follow_the_theme(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.show_page("quotes.md")
    light = guide.text.loadResource(IMAGE, QUrl("../screenshots/quotes-light.png"))
    assert isinstance(light, QImage)
    assert 0 < light.width() / light.devicePixelRatio() < guide.text.viewport().width()
    guide.text.show_source("quotes.md", "x", dark=True)
    dark = guide.text.loadResource(IMAGE, QUrl("../screenshots/quotes-light.png"))
    assert isinstance(dark, QImage)
    middle = (light.width() // 2, light.height() * 9 // 10)
    assert light.pixelColor(*middle).lightness() > dark.pixelColor(*middle).lightness()


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/picture.png",
        "file:///etc/hostname",
        "/etc/hostname",
        "../../quotetracker/paths.py",
        "../../../../../../../etc/hostname",
        "../reliability.md",
    ],
)
def test_nothing_else_is_read_as_a_picture(guide: GuideWindow, link: str) -> None:
    assert guide.text.loadResource(IMAGE, QUrl(link)) is None


@pytest.mark.parametrize("link", ["https://example.org/", "file:///etc/passwd", "mailto:a@example.org"])
def test_links_out_of_the_guide_lead_nowhere(guide: GuideWindow, link: str) -> None:
    guide.show_page(INDEX)
    guide.text.anchorClicked.emit(QUrl(link))
    assert guide.place() == INDEX


def test_a_page_that_is_not_there_says_so(guide: GuideWindow) -> None:
    guide.show_page("../../pyproject.toml")
    assert "not there" in guide.text.toPlainText()
    guide.set_theme(LIGHT)

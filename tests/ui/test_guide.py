"""The user guide: whole, packed, and shown beside the work without ever leaving this computer."""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quotetracker import paths
from quotetracker.ui.actions import ACTIONS, plain
from quotetracker.ui.help.guide import HELP, INDEX, anchor, folder_of, headings, look_for, pages, place_in
from quotetracker.ui.help.guide_window import GuideWindow
from quotetracker.ui.help.keyboard_page import keyboard_page
from quotetracker.ui.language.wording import LANGUAGES, tr
from quotetracker.ui.look.theme import LIGHT, Theme

ROOT = Path(__file__).parents[2]
NAMES = sorted(path.name for path in paths.guide().glob("*.md"))
OTHERS = [language for language in LANGUAGES if language != "en"]
ALL = [(language, name) for language in LANGUAGES for name in NAMES]
#: Keys, as they stand between signs of code.
KEYS = re.compile(
    r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9+-]|F\d+|Return|Esc|Home|End|Up|Down|Left|Delete|Backspace|Space))`"
)
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


def source_of(language: str, name: str) -> str:
    return (folder_of(language) / name).read_text("utf-8")


def links_of(name: str, language: str = "en") -> list[str]:
    source = source_of(language, name)
    return re.findall(r"\]\(([^)]+)\)", re.sub(r"```.*?```", "", source, flags=re.DOTALL))


def test_the_guide_is_in_one_place() -> None:
    assert not (ROOT / "docs" / "guide.md").exists(), "its text belongs into the pages of docs/guide"


def test_the_index_lists_every_page() -> None:
    assert pages()[0].name == INDEX
    assert sorted(page.name for page in pages()) == NAMES


@pytest.mark.parametrize(("language", "name"), ALL)
def test_links_and_pictures_lead_somewhere(language: str, name: str) -> None:
    for link in links_of(name, language):
        target, _, fragment = link.partition("#")
        path = (folder_of(language) / target).resolve() if target else folder_of(language) / name
        assert path.is_file(), link
        if fragment:
            headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), flags=re.MULTILINE)
            assert fragment in map(anchor, headings), link


@pytest.mark.parametrize("place", HELP.values())
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_of_each_page_is_there(place: str, language: str) -> None:
    name, _, fragment = place_in(language, place).partition("#")
    page = next(page for page in pages(language) if page.name == name)
    assert page.folder == folder_of(language)
    assert bool(fragment) == ("#" in place)
    assert not fragment or fragment in [anchor(words) for _, words in headings(page.source)]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_translated_page_has_the_same_headings_pictures_keys_and_commands(language: str, name: str) -> None:
    here, there = source_of("en", name), source_of(language, name)
    assert [level for level, _ in headings(there)] == [level for level, _ in headings(here)]
    pictures = [[Path(link).name for link in links_of(name, one) if link.endswith(".png")] for one in ("en", language)]
    assert pictures[0] == pictures[1]
    assert sorted(set(KEYS.findall(there))) == sorted(set(KEYS.findall(here)))
    commands = [set(re.findall(r"quotetracker ([a-z]+)", source)) for source in (here, there)]
    assert commands[0] == commands[1]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_menus_are_called_in_a_translated_page_as_in_the_window(
    speak: Callable[[str], None], language: str, name: str
) -> None:
    speak(language)
    said = {plain(tr(text)) for spec in ACTIONS for text in (spec.text, spec.menu, spec.submenu or spec.menu)}
    told = re.findall(r"\*([^*]+→[^*]+)\*", source_of(language, name))
    assert {part.strip().rstrip("…") for one in told for part in " ".join(one.split()).split("→")} <= said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_in_the_guide_are_those_of_the_program(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    assert source_of(language, "keyboard.md") == keyboard_page(), "run script/keyboard-page"


def test_the_guide_speaks_the_language_of_the_window(qtbot: QtBot, theme: Theme, speak: Callable[[str], None]) -> None:
    speak("de")
    owner = QWidget()
    qtbot.addWidget(owner)
    window = GuideWindow(theme, owner)
    window.show_help(HELP["page_history"])
    assert window.text.textCursor().block().text() == "Sicherungen, Prüfung und der Verlauf"
    window.show_help("speakers.md")
    picture = window.text.loadResource(IMAGE, QUrl("../../screenshots/speakers-light.png"))
    assert isinstance(picture, QImage)
    assert not picture.isNull()
    window.text.anchorClicked.emit(QUrl("../../reliability.md"))
    assert "can rely on" in window.text.toPlainText()
    window.close()


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
    guide.text.show_source("quotes.md", "x", paths.guide(), dark=True)
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

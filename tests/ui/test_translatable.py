"""Nothing that a user reads is left untranslated: literals of the window, and the catalogues themselves."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from quotetracker.match.reasons import CALLED
from quotetracker.ui.language.words_below import CHANGES

ROOT = Path(__file__).parents[2]
UI = ROOT / "quotetracker/ui"
#: What shows its arguments.
SHOWS = {
    "setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "setWindowTitle", "setStatusTip", "setInformativeText", "setTitle", "setItemText", "setHeaderLabels",
    "setLabelText", "addAction", "addMenu", "addItem", "addItems", "addRow", "addButton", "addTab", "drawText",
    "say", "tell", "_tell", "confirm", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction",
    "QToolButton", "PlainLabel", "label", "_label", "_button", "_heading", "_caption", "ListFilter", "TextBox",
    "Section", "Choice", "ChoicePanel", "TableColumn", "getOpenFileName", "getOpenFileNames", "getSaveFileName",
    "getExistingDirectory", "question", "information", "warning",
}  # fmt: skip
TRANSLATES = frozenset(["tr", "plural", "later", "forms", "retold", "counted"])
#: Names, values for style sheets and the like, that are no words.
NO_WORDS = re.compile(
    r"QuoteTracker|https://…|articles-added\.txt|muted|title|danger|warning|success|sunken|info|(?:Ctrl|Alt|Shift)\+\S+|[a-z]+(?:[_.][a-z]+)+"
    r"|[a-z]+|p\. ?|<.*>|\.\w+|\d[\d, -]*.*|pip install .*",
    re.DOTALL,
)


def unwrapped(source: str) -> Iterator[str]:
    """Literals with words in what shows its arguments, that no call translates."""

    def walk(node: ast.AST, shown: str) -> Iterator[str]:
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in TRANSLATES:
                return
            inner = name if name in SHOWS else ""
            for part in (*node.args, *(word.value for word in node.keywords)):
                yield from walk(part, inner)
            yield from walk(node.func, "")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if shown and re.search(r"[A-Za-z]{2}", node.value) and not NO_WORDS.fullmatch(node.value.strip()):
                yield f"line {node.lineno}: {shown}({node.value!r})"
        elif isinstance(node, ast.FormattedValue):
            yield from walk(node.value, shown)
        else:
            carries = isinstance(node, ast.IfExp | ast.BoolOp | ast.BinOp | ast.JoinedStr | ast.List | ast.Tuple)
            for child in ast.iter_child_nodes(node):
                test = isinstance(node, ast.IfExp) and child is node.test
                yield from walk(child, shown if carries and not test else "")

    yield from walk(ast.parse(source), "")


@pytest.mark.parametrize("module", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_what_is_shown_is_translated(module: Path) -> None:
    assert list(unwrapped(module.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "line",
    [
        'self.label.setText("All done")',
        'self.bridge.tell(f"{number} quotes deleted.")',
        'box.addItem("Newest" if new else tr("Oldest"))',
        'QPushButton("Show", self)',
        'layout.addRow(tr("Name"), QLabel("Kind"))',
        'edit.setToolTip(tr("Go") + " far away")',
    ],
)
def test_a_literal_that_slips_through_is_found(line: str) -> None:
    assert list(unwrapped(line))


def test_catalogues_are_whole_and_fit_the_sources() -> None:
    ran = subprocess.run(
        [sys.executable, str(ROOT / "script/translations"), "--check"], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr


#: Words of linguists, of which editors have others: “softening word”, “reporting word”, “named as”.
JARGON = re.compile(
    r"\b(hedg(e|es|ing)|cues?|modalit\w+|quantifiers?|anaphor\w*|lemmas?|utterances?|polarit\w+|deixis|deictic|entail\w*"
    r"|propositions?|speech verbs?|inflections?|redeeinleitung\w*|modalität|fórmulas? introductorias?|matización\w*)\b",
    re.IGNORECASE,
)


def jargon_of(text: str) -> set[str]:
    return {found.group() for found in JARGON.finditer(re.sub(r"\{\w*\}|`[^`]*`", "", text))}


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_window_speaks_as_editors_do(language: str) -> None:
    catalogue = ET.parse(ROOT / f"resources/translations/quotetracker_{language}.ts")
    texts = [text for part in ("source", "translation") for node in catalogue.iter(part) for text in node.itertext()]
    assert len(texts) > 3000
    assert {text: found for text in texts if (found := jargon_of(text))} == {}


@pytest.mark.parametrize("page", sorted(ROOT.glob("docs/guide/**/*.md")), ids=lambda page: page.parent.name + page.stem)
def test_the_guide_speaks_as_editors_do(page: Path) -> None:
    assert jargon_of(page.read_text("utf-8")) == set()


def test_every_kind_of_change_has_an_editors_word_that_the_window_can_translate() -> None:
    assert CALLED["hedge"] == "softening word"
    assert set(filter(None, CALLED.values())) <= set(CHANGES)

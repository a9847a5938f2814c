"""The register as a list: badge, name, role, how often quoted."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QRect, QRectF, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from quotetracker.model.views import SpeakerView
from quotetracker.model.vocabulary import SpeakerId
from quotetracker.text.names import initials
from quotetracker.ui.language.wording import inside, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import icon
from quotetracker.ui.speakers.paint import bolder, draw_badge, draw_text, resized
from quotetracker.ui.speakers.rows import RowsDelegate, RowsModel, RowsView
from quotetracker.ui.speakers.scripts import mixed
from quotetracker.ui.speakers.words import counted, isolated, joined, kind_chip, kind_word, present_role

_BADGE = 32
_SIGN = 15


class SpeakersModel(RowsModel):
    """Speakers by name, and whose name somebody else bears too."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.namesakes: Mapping[SpeakerId, frozenset[SpeakerId]] = {}
        self.look_alikes: Mapping[SpeakerId, frozenset[SpeakerId]] = {}

    def set_namesakes(
        self, found: Mapping[SpeakerId, frozenset[SpeakerId]], alike: Mapping[SpeakerId, frozenset[SpeakerId]]
    ) -> None:
        """Mark these speakers: who has another's name, and whose name looks like another's in other letters."""
        if (found, alike) != (self.namesakes, self.look_alikes):
            self.namesakes, self.look_alikes = found, alike
            self.touch()

    def words(self, row: SpeakerView) -> str:
        """The name."""
        return row.name

    def spoken(self, row: SpeakerView) -> str:
        """Name, kind, role, number of quotes, warning."""
        return ", ".join(
            filter(None, (row.name, inside(kind_word(row.kind)), present_role(row.roles), said(row), self.warning(row)))
        )

    def tip(self, row: SpeakerView) -> str:
        """The same in lines."""
        lines = (isolated(row.name), joined(kind_chip(row.kind), present_role(row.roles), said(row)), self.warning(row))
        return "\n".join(filter(None, lines))

    def warning(self, row: SpeakerView) -> str:
        """What to look at; mostly nothing."""
        others = tr("Another speaker has this name too.") if row.id in self.namesakes else ""
        if not others and row.id in self.look_alikes:
            others = tr("Another speaker’s name looks the same, in other letters.")
        return " ".join(filter(None, (others, mixed(row.name, *row.aliases))))


class _Cards(RowsDelegate):
    def __init__(self, model: SpeakersModel, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self._model = model

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        theme = self.theme
        inner = option.rect.adjusted(10, self.padding, -10, -self.padding)
        line = QFontMetrics(option.font).lineSpacing()
        badge = QRectF(inner.left(), inner.center().y() - _BADGE / 2 + 0.5, _BADGE, _BADGE)
        draw_badge(painter, badge, initials(row.name), theme.speaker(row.id), resized(option.font, 0.9))
        small = resized(option.font, 0.92)
        box = inner.adjusted(_BADGE + 10, 0, 0, 0)
        name = QRect(box)
        if self._model.warning(row):
            sign = QRect(box.right() - _SIGN + 1, box.top() + (line - _SIGN) // 2, _SIGN, _SIGN)
            icon("warning", theme.warning).paint(painter, sign)
            name.setRight(sign.left() - 5)
        draw_text(painter, name, row.name, bolder(option.font), theme.text)
        box.setTop(box.top() + line)
        draw_text(painter, box, second_line(row), small, theme.muted)


def said(view: SpeakerView) -> str:
    """ "3 quotes"."""
    return counted(view.quotes, "quote") if view.quotes else tr("no quotes yet")


def second_line(view: SpeakerView) -> str:
    """Number of quotes first: it must not be elided."""
    return joined(said(view), kind_chip(view.kind), present_role(view.roles))


class SpeakersList(RowsView):
    """The list with its painting; several speakers can be selected."""

    typed = Signal(str)
    """Letters typed while the list had the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.speakers = SpeakersModel(parent)
        super().__init__(tr("Speakers"), self.speakers, _Cards(self.speakers, theme, parent), parent)
        self.setUniformItemSizes(True)
        self.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search, which knows family names and other names, too."""
        if search.strip():
            self.typed.emit(search)

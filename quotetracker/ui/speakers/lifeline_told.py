"""What a speaker said, in words: the time line as a list."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from quotetracker.match.relations import Relation
from quotetracker.model.vocabulary import QuoteId
from quotetracker.services.lifelines import Said
from quotetracker.ui.compare.words import flat
from quotetracker.ui.language.wording import language, retold, shown_date, tr
from quotetracker.ui.look.theme import Pair, Theme
from quotetracker.ui.matches.relation_words import relation_word
from quotetracker.ui.speakers.paint import chip_width, draw_chip, draw_text, resized
from quotetracker.ui.speakers.rows import RowsDelegate, RowsModel, RowsView
from quotetracker.ui.speakers.words import joined

_SIDE = 12
_GAP = 8
_MOST_LINES = 2


class Told:
    """The statements of one speaker with what each is to the others."""

    def __init__(self, said: Sequence[Said]) -> None:
        self.said = tuple(said)
        self._by_id: Mapping[QuoteId, Said] = {one.id: one for one in said}
        self._group: dict[int, list[Said]] = {}
        for one in said:
            self._group.setdefault(one.group, []).append(one)

    def again(self, said: Said) -> int:
        """How often the statement was told before this time, as far as it is known."""
        return self._group[said.group].index(said)

    def times(self, said: Said) -> int:
        """How often the statement was told in all."""
        return len(self._group[said.group])

    def contradicts(self, said: Said) -> tuple[Said, ...]:
        """What it contradicts."""
        return tuple(self._by_id[other] for other in said.conflicts if other in self._by_id)

    def kin(self, quote: QuoteId | None) -> frozenset[QuoteId]:
        """The quotes that are one statement with this one, itself among them."""
        said = None if quote is None else self._by_id.get(quote)
        return frozenset(one.id for one in self._group[said.group]) if said else frozenset()

    def is_joined(self) -> bool:
        """Whether anything was said again, or contradicts another."""
        return any(len(group) > 1 for group in self._group.values()) or any(one.conflicts for one in self.said)

    def chips(self, said: Said) -> tuple[tuple[str, Relation], ...]:
        """Sign and word of what it is to the others."""
        found = []
        if said.conflicts:
            found.append((f"{Relation.CONFLICT.sign} {relation_word(Relation.CONFLICT)}", Relation.CONFLICT))
        if again := self.again(said):
            found.append(
                (
                    f"{Relation.REPEAT.sign} {tr('said again, {nth} time', nth=_nth(again + 1))}",
                    Relation.REPEAT,
                )
            )
        return tuple(found)

    def tip(self, said: Said) -> str:
        """All about one quote, in lines."""
        lines = [head_of(said), flat(said.words)]
        if self.times(said) > 1:
            lines.append(
                tr(
                    "{sign} told {number} times, this is the {nth}",
                    sign=Relation.REPEAT.sign,
                    number=self.times(said),
                    nth=_nth(self.again(said) + 1),
                )
            )
        lines += [
            tr(
                "{sign} contradicts {other}: {words}",
                sign=Relation.CONFLICT.sign,
                other=head_of(other),
                words=flat(other.words),
            )
            for other in self.contradicts(said)[:3]
        ]
        lines += [tr("Claim: {words}", words=words) for words in said.claims[:2]]
        return "\n".join(lines)

    def spoken(self, said: Said) -> str:
        """The same for a screen reader."""
        return ", ".join(self.tip(said).split("\n"))


def head_of(said: Said) -> str:
    """When, where, how."""
    return joined(shown_date(said.day) or tr("undated"), said.outlet or said.title, retold(said.kind.value))


def _nth(number: int) -> str:
    """The ordinal; languages other than English write it with a point or a sign behind."""
    if language() != "en":
        return tr("{number}th", number=number)
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return f"{number}{ending}"


class _Model(RowsModel):
    told = Told(())

    def spoken(self, row: Said) -> str:
        return self.told.spoken(row)

    def tip(self, row: Said) -> str:
        return self.told.tip(row)


class _Painter(RowsDelegate):
    padding = 8
    widest = 900
    told = Told(())

    def height(self, row: Any, font: QFont, width: int) -> int:
        line = QFontMetrics(font).lineSpacing()
        return line * (1 + self.lines(flat(row.words), font, width - 2 * _SIDE, _MOST_LINES)) + 5 + 2 * self.padding

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        theme, font = self.theme, option.font
        inner = option.rect.adjusted(_SIDE, self.padding, -_SIDE, -self.padding)
        line, small = QFontMetrics(font).lineSpacing(), resized(font, 0.92)
        chips = self.told.chips(row)
        room = inner.width() - sum(chip_width(text, small) + _GAP for text, _ in chips)
        head = min(room, QFontMetrics(small).horizontalAdvance(head_of(row)) + 2)
        draw_text(painter, QRect(inner.left(), inner.top(), head, line), head_of(row), small, theme.muted)
        left = inner.left() + head + _GAP
        for text, relation in chips:
            width = chip_width(text, small)
            colours: Pair = theme.relations[relation]
            draw_chip(painter, QRect(left, inner.top() - 1, width, line + 2), text, colours, small)
            left += width + _GAP
        inner.setTop(inner.top() + line + 5)
        lines = self.lines(flat(row.words), font, inner.width(), _MOST_LINES)
        draw_text(painter, inner, flat(row.words), font, theme.text, lines=lines)


class SaidList(RowsView):
    """Everything on the line, in words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.rows = _Model(parent)
        self._painter = _Painter(theme, parent)
        super().__init__(tr("Statements in the order of time"), self.rows, self._painter, parent)

    def set_told(self, told: Told) -> None:
        """Show these."""
        self.rows.told = self._painter.told = told
        self.rows.set_rows(told.said)
        self.rows.touch()

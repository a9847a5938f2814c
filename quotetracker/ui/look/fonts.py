"""Fonts: the system's own for the window, the first serif at hand for articles."""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

#: In the order of preference; none is shipped.
SERIFS = ("Noto Serif", "Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Liberation Serif", "DejaVu Serif")
ARTICLE_POINTS = 13.0
POINTS = (8.0, 36.0)
CHARACTERS = (40, 140)
SPACING = (1.1, 2.4)

_HEADING = 1.3  # times the font of the window


@dataclass(frozen=True, slots=True)
class ArticleLook:
    """How the text of articles is set."""

    family: str = ""
    """Empty: the first serif at hand."""
    points: float = ARTICLE_POINTS
    characters: int = 72
    """The most in a line, on average; 0 takes the whole width."""
    spacing: float = 1.55
    """From line to line, as a multiple of the font's size."""

    def within_bounds(self) -> "ArticleLook":
        """The nearest look that can be read, with a font that this machine has."""
        least, most = CHARACTERS
        return replace(
            self,
            family=self.family if QFontDatabase.hasFamily(self.family) else "",
            points=max(POINTS[0], min(round(self.points * 2) / 2, POINTS[1])),
            characters=max(least, min(self.characters, most)) if self.characters > 0 else 0,
            spacing=max(SPACING[0], min(round(self.spacing, 2), SPACING[1])),
        )


@cache
def article_family() -> str:
    """The first of the preferred serifs that this machine has; empty where it has none.

    Lists ask it for each row that they measure.
    """
    return next((family for family in SERIFS if QFontDatabase.hasFamily(family)), "")


def article_font(points: float = ARTICLE_POINTS, family: str = "") -> QFont:
    """The font of article text at ``points``; ``family`` is the editor's choice, if there is one."""
    font = QFont(family or article_family())
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def heading_font(font: QFont) -> QFont:
    """``font`` as the heading of a page has it."""
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * _HEADING)
    return larger


def window_font() -> QFont:
    """The desktop's own font for everything but articles."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)

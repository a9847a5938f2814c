"""Fonts: the system's own for the window, the first serif at hand for articles."""

from PySide6.QtGui import QFont, QFontDatabase

#: In the order of preference; none is shipped.
SERIFS = ("Noto Serif", "Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Liberation Serif", "DejaVu Serif")
ARTICLE_POINTS = 13.0


def article_family() -> str:
    """The first of the preferred serifs that this machine has; empty where it has none."""
    return next((family for family in SERIFS if QFontDatabase.hasFamily(family)), "")


def article_font(points: float = ARTICLE_POINTS) -> QFont:
    """The font of article text at ``points``."""
    font = QFont(article_family())
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def window_font() -> QFont:
    """The desktop's own font for everything but articles."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)

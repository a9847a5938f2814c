"""Colours and look of the window: Fusion, a palette and a style sheet made from one theme, set anew together."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from quotetracker.ui.look.theme_sheet import faint, stylesheet
from quotetracker.ui.look.theme_values import DARK, LIGHT, Pair, Theme, contrast

__all__ = ["DARK", "LIGHT", "Pair", "Theme", "apply", "contrast", "palette", "stylesheet", "system_scheme"]

_Role = QPalette.ColorRole


def palette(theme: Theme) -> QPalette:
    """Every role of a palette, for enabled, inactive and disabled widgets."""
    made = QPalette()
    for role, colour in _roles(theme).items():
        made.setColor(role, QColor(colour))
    unusable = QColor(faint(theme))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText, _Role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, role, unusable)
    for role in (_Role.Base, _Role.Button):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.sunken))
    for role in (_Role.Highlight, _Role.Accent):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.border))
    return made


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.window,
        _Role.WindowText: theme.text,
        _Role.Base: theme.surface,
        _Role.AlternateBase: theme.raised,
        _Role.Text: theme.text,
        _Role.Button: theme.raised,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.danger,
        _Role.ToolTipBase: theme.raised,
        _Role.ToolTipText: theme.text,
        _Role.PlaceholderText: theme.muted,
        _Role.Highlight: theme.selection,
        _Role.HighlightedText: theme.text,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.Light: theme.raised,
        _Role.Midlight: theme.raised,
        _Role.Mid: theme.border,
        # Fusion draws the outline of check boxes and frames from Dark and Window.
        _Role.Dark: theme.muted,
        _Role.Shadow: theme.border,
    }


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole program the look of ``theme``; call it again on every change."""
    if app.styleSheet():
        # In place of another sheet, Qt would tell each widget of the new one once for each widget that it is in: 0.6 s
        # for a window with all its pages.
        app.setStyleSheet("")
    else:
        app.setStyle("Fusion")
    app.setPalette(palette(theme))
    # A colour in a style sheet never follows a palette, so the sheet is made and set anew.
    app.setStyleSheet(stylesheet(theme))


def system_scheme() -> Theme:
    """The theme that the desktop asks for; light where it does not say."""
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

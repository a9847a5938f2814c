"""How articles are set, between two starts: in the settings of this user."""

from dataclasses import asdict

from PySide6.QtCore import QSettings

from quotetracker.ui.look.fonts import ArticleLook


def keep_look(settings: QSettings, look: ArticleLook) -> None:
    """Remember ``look``."""
    for name, value in asdict(look).items():
        settings.setValue(f"articles/{name}", value)


def kept_look(settings: QSettings) -> ArticleLook:
    """What was remembered; a file that somebody wrote into may hold anything."""
    usual = ArticleLook()

    def number(name: str, otherwise: float) -> float:
        try:
            return float(str(settings.value(f"articles/{name}", otherwise)))
        except ValueError:
            return otherwise

    return ArticleLook(
        family=str(settings.value("articles/family", usual.family)),
        points=number("points", usual.points),
        characters=round(number("characters", usual.characters)),
        spacing=number("spacing", usual.spacing),
    )

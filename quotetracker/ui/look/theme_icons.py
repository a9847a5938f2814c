"""The program's own line icons, drawn in the colour of the theme."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from quotetracker.paths import resources

_SIDES = (16, 24, 32, 48)  # pixels; Qt picks the nearest for 16 and 24 points at one and two pixels a point


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=16)
def _drawing(name: str, theme_colour: str) -> QSvgRenderer:
    svg = _source(name).replace("currentColor", theme_colour)
    return QSvgRenderer(QByteArray(svg.encode()))


def icon_names() -> tuple[str, ...]:
    """Names of all line icons, sorted."""
    files = (resources() / "icons").glob("*.svg")
    return tuple(sorted(path.stem for path in files if "currentColor" in _source(path.stem)))


def pixmap(name: str, theme_colour: str, side: int) -> QPixmap:
    """Icon ``name`` as a square of ``side`` pixels in ``theme_colour``."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _drawing(name, theme_colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


@lru_cache(maxsize=512)  # a window has 80, and another one, or the other theme and back, has the same
def icon(name: str, theme_colour: str, *, checked: str = "", disabled: str = "") -> QIcon:
    """Icon ``name`` in ``theme_colour``; ``checked`` and ``disabled`` are its colours in those states."""
    made = QIcon()
    for side in _SIDES:
        usual = pixmap(name, theme_colour, side)
        made.addPixmap(usual)
        if checked:
            made.addPixmap(pixmap(name, checked, side), QIcon.Mode.Normal, QIcon.State.On)
        off = pixmap(name, disabled, side) if disabled else _faded(usual)
        made.addPixmap(off, QIcon.Mode.Disabled)
    return made


def _faded(picture: QPixmap) -> QPixmap:
    faded = QPixmap(picture.size())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(0.4)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return faded

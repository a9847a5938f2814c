"""The colours of the window as values: a light and a dark theme, and how far two colours stand apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quotetracker.match.relations import Relation


@dataclass(frozen=True, slots=True)
class Pair:
    """Two colours that are read on one another, as ``#rrggbb``."""

    fill: str
    ink: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window, as ``#rrggbb``; nothing else in the program names a colour."""

    name: str
    window: str
    surface: str
    raised: str
    sunken: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    """Behind the chosen row of a list; text is read on it."""
    danger: str
    warning: str
    success: str
    selection: str
    """Behind selected words; text is read on it."""
    focus: str
    unattributed: Pair
    speakers: tuple[Pair, ...]
    """Fill behind a speaker's words, and the ink of badge and underline on it."""
    relations: Mapping[Relation, Pair]
    added: Pair
    cut: Pair
    changed: Pair
    found: Pair
    """Behind words that were looked for, and its frame; the current one has them the other way round."""

    @property
    def dark(self) -> bool:
        """Whether light letters stand on a dark ground."""
        return luminance(self.surface) < luminance(self.text)

    def speaker(self, colour: int | None) -> Pair:
        """Colours of a speaker by index, which wraps round; None means nobody is named."""
        return self.unattributed if colour is None else self.speakers[colour % len(self.speakers)]


# Hues lie 30 degrees apart in OKLCH and are ordered so that the first speakers differ most; lightness alternates, which
# keeps neighbours apart for the colour-blind.
LIGHT = Theme(
    name="light",
    window="#f5f4f0",
    surface="#ffffff",
    raised="#f3f2ee",
    sunken="#efede8",
    border="#dedbd3",
    text="#1c1e22",
    muted="#5c606a",
    accent="#2f5fd0",
    on_accent="#ffffff",
    accent_soft="#e6edfc",
    danger="#a32424",
    warning="#874a00",
    success="#16682c",
    selection="#bcd3ff",
    focus="#2f5fd0",
    unattributed=Pair("#ebeae6", "#52555b"),
    speakers=(
        Pair("#fde6af", "#6a5100"),
        Pair("#c2e2ff", "#03598f"),
        Pair("#ccf4d3", "#00672d"),
        Pair("#ffd1d3", "#8f2e3d"),
        Pair("#ebe3fe", "#614092"),
        Pair("#b0ebea", "#036262"),
        Pair("#fee2cf", "#824103"),
        Pair("#d1ddff", "#3a4e9d"),
        Pair("#e1f0b8", "#4e5d02"),
        Pair("#fccfe7", "#853166"),
        Pair("#c5f0fe", "#005f75"),
        Pair("#f3d1f4", "#78377c"),
    ),
    relations=MappingProxyType(
        {
            Relation.CONFLICT: Pair("#fee9e6", "#9a2929"),
            Relation.MISATTRIBUTED: Pair("#fae7ff", "#7b358b"),
            Relation.ALTERED: Pair("#feeadf", "#8b3f03"),
            Relation.PARAPHRASE: Pair("#e4f0ff", "#0256a9"),
            Relation.EXCERPT: Pair("#d3f7f4", "#056662"),
            Relation.REPEAT: Pair("#dff6df", "#016b1a"),
            Relation.DIFFERENT: Pair("#edeef0", "#52555b"),
        }
    ),
    added=Pair("#d3f4d8", "#0b5a22"),
    cut=Pair("#ffdedb", "#8f1f1f"),
    changed=Pair("#ffedc2", "#6b4700"),
    found=Pair("#ffe36b", "#574000"),
)

DARK = Theme(
    name="dark",
    window="#15171a",
    surface="#1d2024",
    raised="#262a30",
    sunken="#17191d",
    border="#383d45",
    text="#e9e7e2",
    muted="#a3a7b0",
    accent="#8cadff",
    on_accent="#0e1626",
    accent_soft="#26344f",
    danger="#ff9b93",
    warning="#f3b562",
    success="#8ad69a",
    selection="#34508a",
    focus="#8cadff",
    unattributed=Pair("#34373c", "#c7cbd1"),
    speakers=(
        Pair("#4c3a05", "#e5c370"),
        Pair("#214868", "#95cefe"),
        Pair("#1e4729", "#92dca1"),
        Pair("#653439", "#feaeb4"),
        Pair("#43345c", "#d1b9fe"),
        Pair("#025050", "#62dedd"),
        Pair("#593215", "#feb582"),
        Pair("#36436b", "#b2c5ff"),
        Pair("#384213", "#bed27f"),
        Pair("#5f354e", "#fbaad8"),
        Pair("#034554", "#6ad8f9"),
        Pair("#58375a", "#ecafef"),
    ),
    relations=MappingProxyType(
        {
            Relation.CONFLICT: Pair("#4b2320", "#feb5ae"),
            Relation.MISATTRIBUTED: Pair("#3e2543", "#ebb3f7"),
            Relation.ALTERED: Pair("#482611", "#feb992"),
            Relation.PARAPHRASE: Pair("#1a314f", "#a8ceff"),
            Relation.EXCERPT: Pair("#013936", "#67e2da"),
            Relation.REPEAT: Pair("#1b381c", "#9dde9e"),
            Relation.DIFFERENT: Pair("#2f3033", "#c7cbd1"),
        }
    ),
    added=Pair("#1c4227", "#a5e8b3"),
    cut=Pair("#55241f", "#ffbbb3"),
    changed=Pair("#493500", "#f4cf83"),
    found=Pair("#5b4a00", "#ffe36b"),
)


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, as WCAG 2.2 defines it."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours by WCAG 2.2, from 1 to 21."""
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)

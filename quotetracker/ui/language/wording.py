"""Every word that the window shows, in the language of the editor. How to write a new one: docs/translating.md.

The sources are English, so that code and tests read as the window does. `tr` and `plural` translate what the window
says itself; `retold` translates what the layers below say, which speak and store English only.
"""

import re
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from quotetracker import paths
from quotetracker.ui.language.retelling import Retelling

CONTEXT = "QuoteTracker"
#: Languages with a catalogue, each in its own words. English is what the sources are written in.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
# English where the system does not say how dates are written: day, month, year, as most of the world has it.
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_MARCH = 3  # has another name in each of the languages


class Forms(NamedTuple):
    """A sentence for one, and for any other number; both hold ``{n}``."""

    one: str
    several: str


_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


class _State:
    """What is spoken now. One for the process, as Qt's own translators are."""

    language = "en"
    locale = _ENGLISH
    catalogue: QTranslator | None = None
    qt: QTranslator | None = None
    retelling: Retelling | None = None


def later(source: str, /, note: str = "") -> str:  # noqa: ARG001 - the note is read by script/translations
    """Mark a constant for the catalogues and return it as it is; `tr` translates it where it is shown."""
    return source


def forms(one: str, several: str, /) -> Forms:
    """Mark a constant of two forms for the catalogues; `plural` translates it where it is shown."""
    return Forms(one, several)


def tr(source: str, /, note: str = "", **values: object) -> str:
    """``source`` in the language of the window, its ``{names}`` filled in; whole numbers as the locale writes them.

    ``note`` tells translators what an ambiguous word means, and parts it from the same word elsewhere.
    """
    return _filled(source, _translated(source, note), values)


def plural(one: str, several: str, /, n: int, **values: object) -> str:
    """`tr` for a sentence that counts: the form that the language has for ``n``, which stands for ``{n}``."""
    english = one if n == 1 else several
    found = _State.catalogue.translate(CONTEXT, several, "", n) if _State.catalogue else ""
    return _filled(english, found or english, {"n": n, **values})


def retold(sentence: str) -> str:
    """What a layer below said in English, or stored in English, in the language of the window; else as it is."""
    return _retold(sentence) if _State.catalogue and sentence else sentence


def inside(phrase: str) -> str:
    """``phrase`` as it stands inside of a sentence. German keeps its capitals: it gives them to nouns."""
    return phrase if _State.language == "de" else phrase[:1].lower() + phrase[1:]


def capital(phrase: str) -> str:
    """``phrase`` as it stands at the beginning; the other letters stay as they are."""
    return phrase[:1].upper() + phrase[1:]


def shown_number(value: float, digits: int = 0) -> str:
    """A number as the locale writes it."""
    return _State.locale.toString(float(value), "f", digits) if digits else _State.locale.toString(int(value))


def shown_date(value: str) -> str:
    """A stored date as people of this locale write it, a month of a year, too; a year and what is none as they are."""
    if _MONTH.fullmatch(value):
        year, month = map(int, value.split("-"))
        return _State.locale.toString(QDate(year, month, 1), "MMM yyyy")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return _State.locale.toString(QDate(day.year, day.month, day.day), _date_pattern())


def shown_moment(utc: str) -> str:
    """A stored moment (ISO 8601; without a zone it is UTC) as date and time of this place; empty for an empty one."""
    if not utc:
        return ""
    local = here(utc)
    day = QDate(local.year, local.month, local.day)
    clock = _State.locale.timeFormat(QLocale.FormatType.ShortFormat)
    return _State.locale.toString(
        QDateTime(day, QTime(local.hour, local.minute, local.second)), f"{_date_pattern()} {clock}"
    )


def here(utc: str) -> datetime:
    """A stored moment in the time of this place."""
    moment = datetime.fromisoformat(utc)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()


def shown_time(utc: str) -> str:
    """The time of day of a stored moment, as clocks of this place show it."""
    local = here(utc)
    return _State.locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def shown_day(day: date) -> str:
    """Day and month, "4 Mar", where the year is known."""
    pattern = re.sub(r"[\s,./-]*y+[\s,./-]*", "", _date_pattern())
    return _State.locale.toString(QDate(day.year, day.month, day.day), pattern)


def month_name(day: date) -> str:
    """The month in three letters or so, as in dates."""
    return _State.locale.monthName(day.month, QLocale.FormatType.ShortFormat)


def language() -> str:
    """The language that is spoken now."""
    return _State.language


def choose(app: QApplication, chosen: str) -> None:
    """Speak ``chosen`` from now on, a key of `LANGUAGES`; empty for the language of the system.

    What is shown already stays as it is: the window is made anew after it.
    """
    system = QLocale.system()
    spoken = chosen if chosen in LANGUAGES else _language_of(system)
    own = QLocale(spoken)
    # The system may speak a language and still name the months in another one (LANGUAGE=de with LC_ALL=C).
    same = system.name().partition("_")[0] == spoken and system.monthName(_MARCH) == own.monthName(_MARCH)
    _State.language = spoken
    _State.locale = system if same else _ENGLISH if spoken == "en" else own
    _State.catalogue = _State.retelling = None
    if spoken != "en":
        folder = paths.resources() / "translations"
        catalogue = QTranslator(app)
        if catalogue.load(str(folder / f"quotetracker_{spoken}.qm")):
            _State.catalogue = catalogue
            _State.retelling = Retelling.read(folder / "told.json", lookup, _renumbered)
    if _State.qt is not None:
        QCoreApplication.removeTranslator(_State.qt)
    _State.qt = QTranslator(app)
    # Qt's own buttons and menus. Where this build has no such catalogue they stay English.
    if _State.qt.load(f"qtbase_{spoken}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(_State.qt)
    QLocale.setDefault(_State.locale)
    for remembered in (_translated, _retold, _date_pattern):
        remembered.cache_clear()


def lookup(source: str) -> str:
    """The translation of ``source``; empty where there is none."""
    return (_State.catalogue.translate(CONTEXT, source, "") or "") if _State.catalogue else ""


@cache
def _translated(source: str, note: str) -> str:
    if _State.catalogue is None:
        return source
    return _State.catalogue.translate(CONTEXT, source, note) or source


@lru_cache(maxsize=8192)
def _retold(sentence: str) -> str:
    return _State.retelling.retold(sentence) if _State.retelling else sentence


def _filled(english: str, translated: str, values: dict[str, object]) -> str:
    if not values:
        return translated
    shown = {name: _shown(value) for name, value in values.items()}
    try:
        return translated.format_map(shown)
    except (KeyError, ValueError, IndexError):  # a slip in a catalogue must not stop the work
        return english.format_map(shown)


def _shown(value: object) -> object:
    return shown_number(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _renumbered(value: str) -> str:
    """A number that a layer below wrote, with commas between thousands, as the locale writes it."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", value):
        return shown_number(int(value.replace(",", "")))
    return value


@cache
def _date_pattern() -> str:
    """The locale's own order of day, month and year, the month in three letters or so, without the day of the week."""
    pattern = _State.locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"\s*dddd(?:'[^']*'|[\s,،.])*", "", pattern.replace("MMMM", "MMM"))
    return re.sub(r"\s*'[^']*'\s*", " ", pattern).strip(" ,")  # "4 de mar de 2026" would be long for a table


def _language_of(system: QLocale) -> str:
    for name in system.uiLanguages():
        if (code := name.replace("_", "-").partition("-")[0]) in LANGUAGES:
            return code
    return "en"

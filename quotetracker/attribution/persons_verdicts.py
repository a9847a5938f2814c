"""The answer for one mention: name, speaker of the library, confidence, and the reasons in an editor's words."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quotetracker.attribution.persons_library import Library
from quotetracker.attribution.persons_mentions import Reference, Sort
from quotetracker.attribution.persons_roles import words_of
from quotetracker.attribution.persons_salience import Antecedent
from quotetracker.attribution.persons_scan import Reading
from quotetracker.attribution.persons_table import Figure
from quotetracker.attribution.persons_words import is_given, is_place
from quotetracker.attribution.suggestions import Person

if TYPE_CHECKING:
    from quotetracker.attribution.persons_bearers import Bearer

_EXACT, _ALIKE, _SURNAME = 1.0, 0.93, 0.8
_LABELLED = 0.8
_LONGEST = 120
_WHEN = re.compile(r"\s(?:also|now|later|today|yesterday|tonight|(?:on\s)?\w{3,6}day)$")
_MANY = ("they", "them", "their")


class Verdicts:
    """Makes persons out of figures of the article and speakers of the library."""

    def __init__(self, reading: Reading, library: Library, published: str) -> None:
        self._reading = reading
        self._library = library
        self._published = published

    def named(self, reference: Reference, figures: tuple[Figure, ...], clearly: float) -> Person:
        """One speaker or several, called by their names."""
        if len(figures) == 1:
            figure = figures[0]
            rivals = [f for place in reference.places for f in place.figures if f is not figure]
            reasons = []
            if figure.name != reference.text and figure.name not in reference.text:
                where = self._reading.paragraph(figure.first_at)
                reasons.append(f"“{_short(reference.text)}” = {figure.name}, named in paragraph {where}")
            if rivals:
                others = " or ".join(f.name for f in rivals[:2])
                reasons.append(f"the surname is shared: {others} could be meant too")
            return self._person(figure, _sureness(figure) * (0.5 + 0.45 * clearly if rivals else 1.0), reasons)
        people = [self._person(figure, 0.9, []) for figure in figures]
        keys = tuple(person.key for person in people if person.key is not None)
        name = "; ".join(person.name for person in people)
        together = f"{len(people)} speakers are named together"
        return Person(name, candidates=keys, confidence=min(p.confidence for p in people), reasons=(together,))

    def labelled(self, reference: Reference, figure: Figure | None) -> Person:
        """“A:” in an interview, initials, “@handle”."""
        if figure is None:
            return Person("", reasons=(f"the article does not say who stands behind “{reference.text}”",))
        return self._person(
            figure, _LABELLED, [f"“{reference.text}” = {figure.name}, by name or as the one interviewed"]
        )

    def account(self, reference: Reference) -> Person:
        """An account of which the article does not say whose it is: called by its handle."""
        handle = "@" + reference.text.lstrip("@")
        return Person(handle, confidence=0.6, reasons=(f"the article does not say whose account {handle} is",))

    def pronoun(self, reference: Reference, found: Antecedent | None) -> Person:
        """“he” and “she”."""
        word = reference.text.lower()
        if found is None:
            return Person("", reasons=(f"nobody is named whom “{word}” can mean",))
        figure = found.figure
        if figure.anonymous:
            return _unnamed(word, figure)
        reasons = [f"“{word}” = {figure.short}, {found.why}"]
        if found.rivals:
            reasons.append(f"{' or '.join(f.short for f in found.rivals)} could be meant too")
        if not figure.gender:
            reasons.append(f"the text does not tell whether {figure.short} is a man or a woman")
        return self._person(figure, 0.45 + 0.5 * found.clarity - 0.1 * (not figure.gender), reasons)

    def other_pronoun(self, reference: Reference, figure: Figure | None, before: Reference | None) -> Person:
        """“who”, and those that name nobody: they, it, we, I."""
        word = reference.text.lower()
        if figure is not None:
            return self._person(figure, 0.8, [f"“{word}” = {figure.short}, named right before it"])
        wanted = (Sort.GROUP, Sort.BODY) if word in _MANY else (Sort.BODY,) if word in ("it", "its") else ()
        if before is not None and before.sort in wanted:
            told = self.body_or_group(before)
            return replace(told, confidence=0.5, reasons=(f"“{word}” = {told.name}, who spoke the quote before",))
        group = word in _MANY or word in ("it", "its", "we", "us", "our")
        return Person("", is_group=group, reasons=(f"“{word}” names nobody",))

    def described(self, reference: Reference, bearer: "Bearer | None") -> Person:
        """“the mayor”, “her account”."""
        text = _short(reference.text)
        if bearer is not None and bearer.figure.anonymous:
            return Person(
                "", reasons=(f"“{text}” = “{_short(bearer.figure.words[0])}”, whom the article does not name",)
            )
        if bearer is not None:
            figure = bearer.figure
            if bearer.note is not None:
                where = self._reading.paragraph(bearer.note.start)
                why = f"called “{_short(bearer.note.phrase)}” in paragraph {where}"
            else:
                why = bearer.why
            return self._person(figure, bearer.confidence, [f"“{text}” = {figure.name}, {why}"])
        if reference.description is not None and reference.description.determiner != "a":
            fit = self._library.bearer(reference.description, self._published)
            if fit.only:
                reason = f"“{text}” = {fit.only.names[0]}, {fit.office} in the library at that time"
                return Person(fit.only.names[0], fit.only.key, confidence=0.6, reasons=(reason,))
            if fit.speakers:
                keys = tuple(speaker.key for speaker in fit.speakers)
                return Person("", candidates=keys, confidence=0.3, reasons=(f"several in the library can be “{text}”",))
        if reference.sort is Sort.DOCUMENT:
            return Person("", is_group=True, reasons=(f"“{text}” is no person",))
        return Person("", reasons=(f"the article does not name “{text}”",))

    def body_or_group(self, reference: Reference, *, taken_up: str = "") -> Person:
        """Officials, critics, a company, a government called by its capital; ``taken_up``: the full name of a body."""
        text = _short(reference.text)
        text = _WHEN.sub("", text)
        name = text[4:] if text[:4] in ("the ", "The ") and reference.sort is Sort.BODY else text
        name = taken_up or name
        fit = self._library.body(name)
        if fit.only:
            why = f"“{text}” = {fit.only.names[0]}, a speaker of the library"
            return Person(fit.only.names[0], fit.only.key, is_group=True, confidence=0.9, reasons=(why,))
        keys = tuple(speaker.key for speaker in fit.speakers)
        if taken_up:
            why = f"“{text}” = {taken_up}, named before it"
        elif reference.sort is Sort.GROUP:
            why = f"“{text}” is a group, not one person"
        elif is_place(*words_of(name)[:3]):
            why = f"“{text}” stands for those who govern there"
        else:
            why = f"“{text}” is a body, not a person"
        return Person(name, candidates=keys, is_group=True, confidence=0.6 if taken_up else 0.8, reasons=(why,))

    def _person(self, figure: Figure, confidence: float, reasons: list[str]) -> Person:
        fit = self._library.person(figure, self._published)
        if not fit.speakers:
            return Person(figure.name, confidence=_rounded(confidence), reasons=tuple(reasons))
        if fit.only is None:
            reasons.append(f"{len(fit.speakers)} speakers of the library can be {figure.name}")
            keys = tuple(speaker.key for speaker in fit.speakers)
            return Person(figure.name, candidates=keys, confidence=_rounded(0.6 * confidence), reasons=tuple(reasons))
        known = fit.only
        sure = _EXACT if fit.exact else _ALIKE if figure.full else _SURNAME
        if not fit.exact and known.names[0] != figure.name:
            reasons.append(f"{figure.name} = {known.names[0]}, the only one of that name in the library")
        return Person(known.names[0], known.key, confidence=_rounded(confidence * sure), reasons=tuple(reasons))


def _unnamed(text: str, figure: Figure) -> Person:
    return Person("", reasons=(f"“{text}” = “{_short(figure.words[0])}”, whom the article does not name",))


def _sureness(figure: Figure) -> float:
    if figure.full:
        return 0.97
    return 0.9 if figure.titles else 0.85 if is_given(figure.keys[0]) else 0.7


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _rounded(value: float) -> float:
    return round(max(0.0, min(1.0, value)), 2)

"""Who is meant in a German, French, Spanish or Italian article: names by their shape, pronouns, and descriptions.

Simpler than in English: the nearest name before a pronoun whose gender agrees, and for "der Bürgermeister" the name
beside which that word stands. What the English rules made of names stays; only what they cannot read is replaced.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quotetracker.attribution.lexicon import lexicon
from quotetracker.attribution.persons_words import FEMALE, MALE, fold, given_gender, is_body_word, is_given, is_place
from quotetracker.attribution.suggestions import Person
from quotetracker.text.spans import Span
from quotetracker.text.words import word_set

_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
_NAME = re.compile(rf"\b{_WORD}(?: (?:(?:de|del|della|di|da|von|van|zu|le|la|du|des|el|y) ){{0,2}}{_WORD}){{1,2}}")
_LETTERS = re.compile(r"[^\W\d_]+")
_GENDERS = {
    "er": MALE, "il": MALE, "él": MALE, "lui": MALE, "egli": MALE,
    "sie": FEMALE, "elle": FEMALE, "ella": FEMALE, "lei": FEMALE,
}  # fmt: skip
_ARTICLES = {
    "der": MALE, "ein": MALE, "le": MALE, "un": MALE, "el": MALE, "il": MALE, "lo": MALE,
    "die": FEMALE, "eine": FEMALE, "la": FEMALE, "une": FEMALE, "una": FEMALE, "l": "",
}  # fmt: skip
_INDEFINITE = word_set("ein eine einer un une una uno des")
_OPENERS = word_set(
    "laut selon según secondo so pour "
    "der die das den dem des ein eine am im in auf für mit nach vor seine ihre sein ihr und als wenn was wer wie bei "
    "le la les un une des du au aux en dans pour sur selon mais et il elle ils elles ce cette son sa ses notre "
    "el los las una unos y pero su sus en por para con no al lo este esta "
    "i gli lo il una uno e ma nel nella per non con del della dal alla suo sua"
)
_BESIDE = 60
_NEAR = 4
_MANY = 4_000
"""Names looked at in one article."""


@dataclass(frozen=True, slots=True)
class _Named:
    start: int
    end: int
    name: str
    gender: str


def reads_foreign(
    text: str, mentions: Sequence[Span | None], quoted: Sequence[Span], people: Sequence[Person], language: str
) -> list[Person]:
    """``people``, as the English rules read ``mentions``, with pronouns and descriptions of ``language`` put right."""
    names = _names(text, quoted, people)
    out: list[Person] = []
    spoke: _Named | None = None
    for span, person in zip(mentions, people, strict=True):
        if span is None:
            out.append(person)
            continue
        words = text[span.start : span.end]
        low = words.lower().split("-")[-1].strip("’'")
        found, why = None, ""
        if low in _GENDERS and low in lexicon().languages[language].pronouns:
            found, why = _nearest(names, span.start, _GENDERS[low], spoke), "the last one named before it who fits"
        elif person.is_group or not person.name:
            found, why = _described(text, names, words, span), "called so, or the last one named before it"
        if found is None and person.name and not person.is_group and person.key is None:
            person = replace(person, name=_without_office(person.name))
        if found is not None:
            person = Person(found.name, confidence=0.6, reasons=(f"“{words}” = {found.name}, {why}",))
        spoke = next((each for each in names if each.name == person.name), spoke)
        out.append(person)
    return out


def _names(text: str, quoted: Sequence[Span], people: Sequence[Person]) -> list[_Named]:
    """Names of two or three words outside quotes, in text order."""
    sure = {_without_office(person.name) for person in people if person.name and not person.is_group}
    found: list[_Named] = []
    at = 0
    for match in _NAME.finditer(text):
        while at < len(quoted) and quoted[at].end <= match.start():
            at += 1
        if len(found) >= _MANY or (at < len(quoted) and quoted[at].start <= match.start()):
            continue
        words = match.group().split()
        while len(words) > 2 and (
            words[0].lower() in _OPENERS or (not is_given(fold(words[0])) and is_given(fold(words[1])))
        ):
            words = words[1:]
        keys = [fold(word) for word in words]
        name = " ".join(words)
        if words[0].lower() in _OPENERS or "\n" in match.group() or any(map(is_body_word, keys)) or is_place(keys[0]):
            continue
        alone = len(re.findall(rf"\b{re.escape(words[-1])}\b", text)) > 1 if len(text) < _SHORT else False
        if name in sure or is_given(keys[0]) or alone:
            found.append(_Named(match.end() - len(name), match.end(), name, given_gender(keys[0])))
    return found


_SHORT = 30_000


def _without_office(name: str) -> str:
    """ "Bürgermeister Karl Brenner" is called Karl Brenner."""
    words = name.split()
    while len(words) > 2 and not is_given(fold(words[0])) and is_given(fold(words[1])):
        words = words[1:]
    return " ".join(words)


def _nearest(names: Sequence[_Named], before: int, gender: str, spoke: _Named | None) -> _Named | None:
    """The last name before with that gender; one that does not tell its gender only if no other is near."""
    near = [name for name in names if name.end <= before][-_NEAR:]
    for wanted in (gender, ""):
        for each in reversed(near):
            if each.gender == wanted:
                return each
    return spoke if spoke and spoke.gender in ("", gender) else None


def _described(text: str, names: Sequence[_Named], words: str, span: Span) -> _Named | None:
    """The name beside which the noun of a description stands, else the last name before it whose gender agrees."""
    parts = _LETTERS.findall(words)
    if not parts or parts[0].lower() not in _ARTICLES or parts[0].lower() in _INDEFINITE:
        return None
    noun = parts[1].lower() if len(parts) > 1 else ""
    gender = _ARTICLES[parts[0].lower()]
    for each in names:
        around = text[max(0, each.start - _BESIDE) : each.start] + " " + text[each.end : each.end + _BESIDE]
        if noun and re.search(rf"(?<!\w){re.escape(noun[:_STEM])}", around.lower()) and each.gender in ("", gender):
            return each
    return _nearest(names, span.start, gender, None)


_STEM = 6

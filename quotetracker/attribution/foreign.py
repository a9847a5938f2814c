"""German, French, Spanish and Italian: which of them an article is in, and its reporting verbs with their subjects."""

import re
from collections import Counter

from quotetracker.attribution.blocks import Block
from quotetracker.attribution.lexicon import CueForm, Language, Level, lexicon
from quotetracker.attribution.phrases import Range
from quotetracker.text.words import word_set

_LOOKED_AT = 6_000
_WORD = re.compile(r"[^\W\d_]{1,12}")
_COMMON = {
    "en": word_set(
        "the and of to in that is was for said on with he she it as at by from his her not are be this have"
    ),
    "de": word_set(
        "der die das und ist nicht mit von dem den ein eine zu auf sich für auch als im es wir er sie hat war dass"
    ),
    "fr": word_set(
        "le les des et est une un du que qui dans pour pas sur au avec il elle nous sont cette par ce plus a été"
    ),
    "es": word_set("el los las y que en es un una del por con para no se su al lo como más ha pero este está son fue"),
    "it": word_set(
        "il gli che di è un una non per con del della sono da le si al ha nel più anche come questo questa dei"
    ),
}
_FORM = CueForm("foreign", "d", Level.STATEMENT)
HELPERS = word_set("hat habe haben a ha han avait aveva è se s'est si il l'a")
_AND = word_set("und et y e ed o ou oder")
_TIMES = word_set(
    "lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "año mes semana tarde noche anno mese sera mattina soir matin jour abend morgen jahr"
)
_REFLEXIVE = frozenset(("sich", "se", "si"))
_ELIDED = ("l’", "l'", "un’", "un'")
_LONGEST = 7
_LONGEST_APPOSITION = 14


def language_of(text: str) -> str:
    """``en``, ``de``, ``fr``, ``es`` or ``it``, by the commonest words; English where nothing else is clear."""
    words = Counter(word.lower() for word in _WORD.findall(text[:_LOOKED_AT]))
    scores = {name: sum(words[word] for word in common) for name, common in _COMMON.items()}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] > 1.5 * scores["en"] else "en"


def foreign_verbs(block: Block, name: str) -> list[tuple[int, CueForm, Range]]:
    """Reporting verbs outside marks with their subjects, as tokens of the block."""
    language = lexicon().languages[name]
    found: list[tuple[int, CueForm, Range]] = []
    for at, word in enumerate(block.tokens.words):
        if block.region_of[at] >= 0 or word.lower() not in language.verbs:
            continue
        low, high = block.sentences[block.sentence_of[at]]
        begun = at
        while begun > low and block.tokens.words[begun - 1].lower() in HELPERS:
            begun -= 1
        after, before = _after(block, at + 1, high, language), _before(block, at, low, language)
        # Behind a comma or a mark the verb stands before its subject; elsewhere what follows is its object.
        inverted = begun == low or not block.tokens.words[begun - 1][0].isalnum()
        subject = (after or before) if inverted else (before or after)
        if subject:
            found.append((at, _FORM, subject))
    return found


def _after(block: Block, start: int, high: int, language: Language) -> Range | None:
    """ "sagte Anna Vogel", "dijo después el alcalde, Luis Romero"; "a-t-elle dit" counts as before."""
    words = block.tokens.words
    at = start
    if at < high and words[at].lower() in _REFLEXIVE:
        at = start = at + 1
    if at + 1 < high and words[at].islower() and words[at + 1].lower() in language.pronouns:
        at += 1
    if at < high and words[at].lower() in language.pronouns:
        return at, at + 1
    if at + 1 < high and words[at].lower() in language.articles:
        if words[at + 1].lower() in _TIMES:
            return None
        at += 1
    first = at
    while (
        at < high and at - start < _LONGEST and block.region_of[at] < 0 and is_part(block, at, first, start, language)
    ):
        at += 1
    if at <= first:
        return None
    named = at + 1
    while named < high and named - at < _LONGEST and words[at] == "," and words[named][0].isupper():
        named += 1
    if named > at + 1 and not any(words[place][0].isupper() for place in range(first, at)):
        return at + 1, named  # the office, then the name: the name is the better mention
    return start, at


def is_part(block: Block, at: int, first: int, start: int, language: Language) -> bool:
    """Whether the word can go on a subject that begins behind the verb at ``start`` and has its name at ``first``."""
    word = block.tokens.words[at]
    if not word[0].isalpha() or word.lower() in _AND or word.lower() in _TIMES:
        return False
    if at == first and at == start and word.lower().startswith(_ELIDED):
        return True  # l’instituteur Marc Delorme
    if word[0].isupper() or word.lower() in lexicon().particles:
        return True
    elided = block.tokens.words[start].lower().startswith(_ELIDED)
    described = (first > start or (elided and at > first)) and at - first < 3
    return described and word.lower() not in language.articles and word.lower() not in _COMMON["en"]


def _before(block: Block, verb: int, low: int, language: Language) -> Range | None:
    words = block.tokens.words
    end = verb
    while end > low and words[end - 1].lower() in HELPERS:
        end -= 1
    if end > low and words[end - 1].lower().rsplit("-", 1)[-1] in language.pronouns:
        return end - 1, end
    if end > low and words[end - 1] == ")":
        opens = next((at for at in range(end - 2, max(low, end - _LONGEST), -1) if words[at] == "("), end)
        end = opens  # Claus Wirth (SPD)
    if end > low and words[end - 1] == ",":
        return _over_apposition(block, end - 1, low)
    first = end
    while first > low and end - first < _LONGEST and block.region_of[first - 1] < 0:
        word = words[first - 1]
        if word.lower() in language.articles:
            return first - 1, end
        if not word[0].isupper() and word.lower() not in lexicon().particles and first != end:
            break
        if not word[0].isalpha():
            break
        first -= 1
    return (first, end) if first < end and words[first][0].isupper() else None


def _over_apposition(block: Block, comma: int, low: int) -> Range | None:
    """ "Die Wirtin, Gesa Lüders, meint": the name between the commas, else the one before the first."""
    words = block.tokens.words
    back = range(comma - 1, max(low, comma - _LONGEST_APPOSITION), -1)
    first = next((at for at in back if words[at] == ","), None)
    if first is None:
        return None
    if all(words[at][0].isupper() or words[at].lower() in lexicon().particles for at in range(first + 1, comma)):
        return first + 1, comma
    start = first
    while start > low and words[start - 1][0].isupper() and block.region_of[start - 1] < 0:
        start -= 1
    return (start, first) if start < first else None

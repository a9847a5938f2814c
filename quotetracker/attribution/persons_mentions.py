"""A mention taken apart: a pronoun, one or several names, a description, a group, a document, a body."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from quotetracker.attribution.persons_roles import Description, describe, head_of, words_of
from quotetracker.attribution.persons_scan import Reading, Run, Token
from quotetracker.attribution.persons_table import Place, Table
from quotetracker.attribution.persons_words import FUNCTION, PRONOUNS, fold, is_office, is_place
from quotetracker.text.spans import Span
from quotetracker.text.words import word_set

LONGEST = 400
_CUT = re.compile(
    r"\s(?:of|for|in|at|from|with|to|on|by|who|whose|whom|which|that|about|under|during|near|as|after|like|including)\s|--|[–—:]"
)
_SEPARATOR = re.compile(r",\s(?:and|&)\s|\s(?:and|&)\s|,\s?|;\s?")
_PARENS = re.compile(r"\([^()\n]{0,60}\)")
_TAIL = word_set(
    "itself both all each also himself herself themselves alone too jr sr ii iii iv once then now have has who"
)
_OTHER = word_set("they them their themselves it its i we you us me my our who whom which that one this these those")
_DOCUMENTS = word_set(
    "account ad advertisement advert affidavit analysis announcement article bill blog book brief column comment "
    "comments commercial complaint decision document documents draft editorial email emails filing film headline "
    "interview indictment invitation lawsuit letter list manifesto memo memoir message motion news note notice "
    "opinion order page paper petition piece plan platform poll polls post posting press-release quote release "
    "remarks reply report reports response ruling screed sign speech statement statements story study studies "
    "submission suit survey testimony text transcript tweet tweets verdict video warrant website words"
)
_BODIES = word_set(
    "administration agency airline airport alliance army association authority band bank board body brand bureau "
    "business cabinet campaign charity church city club coalition college commission committee company conference "
    "congress consortium corporation council country court department embassy employer establishment executive "
    "family firm force foundation government group hospital house hotel household industry institute institution "
    "jury league magazine maker manufacturer management media military ministry movement network newspaper office "
    "operator opposition organisation organization outlet panel parliament party police practice press producer "
    "prosecution provider public regime regulator retailer school senate service site staff state studio supplier "
    "team think-tank trade trust tribunal union university watchdog white-house world crowd audience side camp "
    "defence defense left right majority"
)
_PEOPLE = word_set(
    "people police men women children everyone everybody folks clergy staff elders many some others most"
)
_MANY_OF = re.compile(
    r"(?:[\w,.-]+ ){0,4}(?:number|majority|majorities|handful|dozens|hundreds|thousands|millions|couple|lots?|"
    r"half|thirds?|none|any|several|more than|[2-9]|\d\d+)\b (?:of )?\w|"
    r"(?:[\w,.-]+ ){0,4}(?:percent\b|per cent\b|\d+%)|"
    r"(?:\w+ )?[\w-]+ in (?:10|ten|five|four|three)\b",
    re.IGNORECASE,
)
_EPITHET = re.compile(r"the (?:\w+ )?(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ‑]year[- ‑]old(?: \w+)?")
_DEMONYMS = word_set(
    "frenchman englishman englishwoman dutchman irishman irishwoman scotsman scotswoman welshman welshwoman spaniard "
    "swede dane finn pole turk scot briton croat serb serbian slovak czech filipino argentine new-yorker londoner "
    "parisian berliner texan californian"
)
_DETERMINERS = word_set("a an the one his her their its our my another some")
_SINGULAR_S = word_set("boss press news witness actress waitress hostess princess duchess congress heiress gps ms mrs")


class Sort(Enum):
    """What kind of words name the speaker."""

    HE_OR_SHE = auto()
    OTHER_PRONOUN = auto()
    NAMES = auto()
    DESCRIPTION = auto()
    DOCUMENT = auto()
    BODY = auto()
    GROUP = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Reference:
    """One mention as the resolver sees it."""

    sort: Sort
    text: str
    span: Span
    gender: str = ""
    places: tuple[Place, ...] = ()
    """The names in it that name its speakers."""
    run: Run | None = None
    """The capitalised words of a body."""
    description: Description | None = None
    owner: Place | None = None
    """Whose document, lawyer, wife: the name in the genitive."""
    owner_gender: str = ""
    """The same for “his”, “her”."""


def core_of(phrase: str) -> str:
    """``phrase`` up to its first comma, bracket, preposition or relative pronoun."""
    for sign in (",", "("):
        phrase = phrase.split(sign, 1)[0] if phrase.find(sign) > 0 else phrase
    return _CUT.split(phrase, maxsplit=1)[0] or phrase


def refer(reading: Reading, table: Table, starts: Sequence[int], span: Span) -> Reference:
    """The mention at ``span`` taken apart; ``starts`` are where the places of ``table`` begin."""
    raw = reading.text[span.start : min(span.end, span.start + LONGEST)]
    phrase = " ".join(raw.split()).strip(" ,.;:–—-“”\"'‘")
    words = words_of(phrase.replace("’", "'"))
    low = re.sub(r"[’'](?:s|d|ll|ve|re|m)$", "", phrase.lower())
    if low in PRONOUNS:
        return Reference(Sort.HE_OR_SHE, phrase, span, gender=PRONOUNS[low])
    if _EPITHET.fullmatch(low) or (len(words) == 2 and words[0] == "the" and _is_demonym(words[1])):
        return Reference(Sort.HE_OR_SHE, phrase, span, gender=_epithet_gender(low))
    if low in _OTHER or not words:
        return Reference(Sort.OTHER_PRONOUN if words else Sort.UNKNOWN, phrase, span)
    first = bisect_left(starts, span.start)
    inside = []
    for place in table.places[first : first + 24]:
        if place.run.start >= span.end:
            break
        inside.append(place)
    if named := _speakers(reading, span, raw, inside):
        return Reference(Sort.NAMES, phrase, span, places=tuple(named))
    return _nameless(reading, table, span, phrase, inside)


def _is_demonym(word: str) -> bool:
    """ "the Italian": one person who comes from there. "The Portuguese" may be all of them."""
    return word in _DEMONYMS or (is_place(word) and word.endswith(("ian", "ean", "can", "iot")))


def _epithet_gender(low: str) -> str:
    last = low.rsplit(maxsplit=1)[-1]
    return "f" if last.endswith("woman") else "m" if last.endswith("man") and last != "german" else ""


def _speakers(reading: Reading, span: Span, raw: str, inside: Sequence[Place]) -> list[Place]:
    """The names that stand as head of one of the co-ordinated parts of a mention."""
    if not inside:
        return []
    flat = _PARENS.sub(lambda match: " " * len(match.group()), raw)
    at, parts = 0, []
    joints: list[str] = [""]
    for match in _SEPARATOR.finditer(flat):
        parts.append((at, match.start()))
        joints.append(match.group())
        at = match.end()
    parts.append((at, len(flat)))
    named: list[Place] = []
    listed = any("and" in joint or "&" in joint for joint in joints)
    before_named = False
    for nth, (start, end) in enumerate(parts[:12]):
        place = _head_place(reading, span.start + start, span.start + end, inside, titled=not named)
        if place is not None and named and all(map(is_office, place.run.keys)):
            place = None  # X, Chief Executive of Y
        joint = joints[nth]
        coordinate = "and" in joint or "&" in joint
        words = flat[start:end].split()
        if named or place is None:
            in_row = before_named and fold(words[0] if words else "") not in FUNCTION
            if place is not None and (in_row if not coordinate else before_named or joint.startswith(",")):
                named.append(place)
        elif nth and not _leads_to_name(flat[parts[nth - 1][0] : parts[nth - 1][1]], joint):
            return []
        else:
            named.append(place)
            if not listed and nth:
                break
        before_named = place is not None
    return named


def _leads_to_name(before: str, joint: str) -> bool:
    """Whether a part without a name is said of the name after it: “the mayor, X”, “filmmaker and author X”."""
    words = words_of(core_of(before))
    if not words or words[0] in ("one", "another"):
        return True
    if joint.startswith(","):
        return not _is_plural(words[-1], None)
    return bool(head_of(words)) and not _is_plural(words[-1], describe(before))


def _head_place(reading: Reading, start: int, end: int, inside: Sequence[Place], *, titled: bool) -> Place | None:
    """The name that heads the part ``start``..``end`` of a mention: not an attribute, not behind a preposition.

    ``titled``: a title with a preposition may stand before it. Behind a name it is said of that: "X, head of Y Foods".
    """
    part = reading.text[start:end]
    cut = _CUT.search(part)
    stop = start + cut.start() if cut and cut.start() else end
    front = words_of(part[: stop - start])
    title_like = (
        titled
        and bool(front)
        and cut is not None
        and cut.group().strip() in ("of", "for", "in", "at")
        and front[0] not in _DETERMINERS
        and not _is_plural(front[-1], None)
    )
    title_like = title_like and cut is not None and (cut.group().strip() == "of" or not is_office(front[-1]))
    chosen: Place | None = None
    for place in inside:
        run = place.run
        beyond = run.start >= stop
        if not start <= run.start < end or (beyond and not (title_like and len(run.keys) > 1)):
            continue  # In "Secretary of State Hillary Clinton" the name stands behind a preposition.
        token_end = reading.tokens[run.beyond - 1].end
        rest = re.sub(r"^[’'‘]s?\b|\([^()]*\)?", "", reading.text[token_end : min(end, token_end + 60)])
        tail = [word for word in words_of(rest[: max(0, (end if beyond else stop) - token_end)]) if word not in _TAIL]
        if run.possessive and tail:
            continue
        if not tail or (tail[0] in ("and", "or", "through", "s")):
            chosen = place
    return chosen


def _nameless(reading: Reading, table: Table, span: Span, phrase: str, inside: Sequence[Place]) -> Reference:
    core = core_of(phrase)
    words = words_of(re.sub(r"[’']s\b", "", core))
    low = core.lower()
    last = words[-1] if words else ""
    owner = next((place for place in inside if place.run.possessive), None)
    first = words_of(phrase)[0]
    owner_gender = PRONOUNS.get(first, "") if first in ("his", "her") else ""
    if owner is not None and owner.run.end + 3 >= span.end:
        return Reference(Sort.NAMES, phrase, span, places=(owner,))
    capitals = [
        token
        for token in reading.tokens[reading.token_at(span.start) : reading.token_at(span.start) + 12]
        if token.start < span.start + len(core)
    ]
    if last in _DOCUMENTS and not (len(capitals) > 1 and capitals[-1].capital):
        by = next(
            (
                place
                for place in inside
                if re.search(
                    r"\b(?:by|from|of)\s(?:\S+\s){0,2}$", reading.text[max(0, place.run.start - 30) : place.run.start]
                )
            ),
            None,
        )
        return Reference(Sort.DOCUMENT, phrase, span, owner=owner or by, owner_gender=owner_gender)
    if _MANY_OF.match(phrase) or low.split()[0] in _PEOPLE:
        return Reference(Sort.GROUP, phrase, span)
    described = describe(phrase)
    if described is not None and not _is_plural(last, described) and (last not in _BODIES or "-" in described.head):
        proper = capitals and capitals[-1].capital and not is_office(fold(capitals[-1].word))
        if not proper or described.determiner in ("a", "his", "her"):
            return Reference(
                Sort.DESCRIPTION, phrase, span, description=described, owner=owner, owner_gender=owner_gender
            )
    if (
        _MANY_OF.match(phrase)
        or low.split()[0] in _PEOPLE
        or last in _PEOPLE
        or (_is_plural(last, described) and not _capital_end(capitals))
    ):
        return Reference(Sort.GROUP, phrase, span)
    if re.search(r"\s(?:and|or)\s", f" {phrase} ") and not _capital_end(capitals):
        return Reference(Sort.GROUP, phrase, span)
    run = next(
        (r for r in _runs_near(table, span) if r.start < span.start + len(core) + 1 and r.keys[0] not in FUNCTION), None
    )
    if last in _BODIES or run is not None or is_place(*words[:3]) or any(token.capital for token in capitals[1:]):
        return Reference(Sort.BODY, phrase, span, run=run, owner=owner)
    return Reference(Sort.UNKNOWN, phrase, span, owner_gender=owner_gender)


def _capital_end(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[-1].capital


def _runs_near(table: Table, span: Span) -> list[Run]:
    at = bisect_left(table.bodies, span.start, key=lambda run: run.start)
    return [run for run in table.bodies[at : at + 6] if run.start < span.end]


def _is_plural(word: str, described: Description | None) -> bool:
    if described is not None and described.head.split("-")[-1] == word:
        return False
    return len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word not in _SINGULAR_S

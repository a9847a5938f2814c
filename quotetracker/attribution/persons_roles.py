"""What the article says that people are, and who fits a description such as “the California congressman”."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quotetracker.attribution.persons_scan import Reading, Run
from quotetracker.attribution.persons_table import Figure, RoleNote, Table
from quotetracker.attribution.persons_words import (
    FUNCTION,
    is_office,
    is_place,
    is_verb_of_people,
    office_gender,
    same_office,
)
from quotetracker.text.words import word_set

_WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
_BOUND = re.compile(r"[.;:!?\n“”\"(),—–]|--")
_PARTY = re.compile(r"\s?\(([RDI])[-–—. ]{0,2}([A-Z][A-Za-z.]{1,6})?")
_IN_BRACKETS = re.compile(r"\s?\(([^()\d\n]{4,60})\)")
_COPULA = re.compile(r"\s(?:is|was|became|has been|had been|serves as|served as|works as|worked as)\s")
_AS = re.compile(r"\b[Aa]s\s(?:the\s|a\s|an\s)?$")
_HELMS = {
    "heads": "head",
    "headed": "head",
    "leads": "leader",
    "led": "leader",
    "helmed": "chair",
    "runs": "head",
    "chairs": "chair",
    "chaired": "chair",
    "founded": "founder",
    "owns": "owner",
    "directs": "director",
    "represents": "representative",
    "represented": "lawyer",
    "coaches": "coach",
    "manages": "manager",
}
_FACES = {
    "democratic": "democrat",
    "democrats": "democrat",
    "d": "democrat",
    "republican": "republican",
    "republicans": "republican",
    "gop": "republican",
    "r": "republican",
    "tory": "conservative",
    "tories": "conservative",
    "us": "american",
    "states": "american",
    "uk": "british",
    "britain": "british",
    "france": "french",
    "germany": "german",
    "russia": "russian",
    "china": "chinese",
    "turkey": "turkish",
    "spain": "spanish",
    "italy": "italian",
    "israel": "israeli",
    "ireland": "irish",
    "scotland": "scottish",
    "calif": "california",
    "ill": "illinois",
    "mass": "massachusetts",
    "pa": "pennsylvania",
    "va": "virginia",
    "ny": "york",
    "nj": "jersey",
    "fla": "florida",
    "ariz": "arizona",
    "wis": "wisconsin",
    "mich": "michigan",
    "minn": "minnesota",
    "ore": "oregon",
    "tenn": "tennessee",
    "vt": "vermont",
    "md": "maryland",
    "tex": "texas",
    "ga": "georgia",
    "conn": "connecticut",
    "ind": "indiana",
    "ky": "kentucky",
    "colo": "colorado",
}
_STOP = FUNCTION | word_set("he said s former")
_CUT = re.compile(
    r"\s(?:of|for|in|at|from|with|to|on|by|who|whose|which|that|about|under|during|near|and|as|since)\s|,"
)
_EVERYONE = word_set("man woman boy girl lady gentleman person gentlewoman")
_PERSONAL_SUFFIX = ("man", "woman", "person", "ist", "or", "er", "ian", "ant", "ent", "eer", "ee")


@dataclass(frozen=True, slots=True)
class Description:
    """A mention without a name of its own, taken apart."""

    determiner: str
    """"the", "a", "his" …, "'s" for a name in the genitive, or ""."""
    head: str
    """The office word, lower case and singular."""
    bag: frozenset[str]
    """Its other words, brought to one form: "gop" is "republican"."""
    gender: str
    former: bool


def words_of(phrase: str) -> list[str]:
    """Lower-case words; abbreviations lose their full stops."""
    return [word.lower() for word in _WORD.findall(phrase.replace("U.S.", "US").replace("U.K.", "UK").replace(".", ""))]


def head_of(words: Sequence[str]) -> str:
    """The last office word of a noun phrase, two-word offices joined: "vice president" is "vice-president"."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if at and (double := f"{words[at - 1]}-{word}") and is_office(double):
            return double
        if is_office(word):
            return word
    return ""


def bag_of(words: Iterable[str]) -> frozenset[str]:
    """Words that tell one bearer of an office from another."""
    return frozenset(
        _FACES.get(word, word) for word in words if word not in _STOP and (len(word) > 2 or word in _FACES)
    )


def note(phrase: str, start: int) -> RoleNote | None:
    """A phrase about somebody as a note; None when it holds no office."""
    core = _CUT.split(phrase, maxsplit=1)[0]
    words = words_of(phrase)
    heads = []
    if head := head_of(words_of(core)):
        heads.append(head)
    parts = re.split(r"\sand\s|,\s", phrase)[1:3]
    heads.extend(filter(None, (head_of(words_of(_CUT.split(part, maxsplit=1)[0])) for part in parts)))
    heads.extend(_HELMS[word] for word in words[:3] if word in _HELMS)
    bag = bag_of(words)
    if bag & {"democrat", "republican"} and not heads:
        heads.extend(bag & {"democrat", "republican"})
    if not heads:
        return None
    return RoleNote(" ".join(phrase.split())[:80], tuple(dict.fromkeys(heads)), bag, start)


def collect(reading: Reading, table: Table) -> None:
    """Write into every figure what the article says it is: titles, words before the name, appositions, “is the …”."""
    for place in table.places:
        if len(place.figures) != 1 or place.run.loud:
            continue
        figure = place.figures[0]
        if len(figure.notes) >= 24:
            continue
        for phrase, start in _phrases(reading, place.run):
            if len(phrase) > 1 and (found := note(phrase, start)):
                figure.notes.append(found)
                gender = next(filter(None, map(office_gender, found.heads)), "")
                if not figure.gender and gender:
                    figure.gender = gender


def _phrases(reading: Reading, run: Run) -> Iterable[tuple[str, int]]:
    text = reading.text
    titles = [title for title in run.titles if title not in ("mr", "mrs", "ms")]
    before = reading.tokens[run.token - 1 - len(run.titles)] if run.token - len(run.titles) > 0 else None
    lead = _lead(text, run.start)
    if titles or run.before or (before is not None and is_office(before.low) and lead):
        yield lead, run.start
    if text[max(0, run.start - 2) : run.start] == ", " or (
        run.titles and ", " in text[max(0, run.start - 30) : run.start]
    ):
        yield _reversed(text, run), run.start
    if match := _PARTY.match(text, run.end):
        party = {"R": "republican", "D": "democrat", "I": "independent"}[match.group(1)]
        yield f"{party} {(match.group(2) or '').replace('.', '')}", run.start
    behind = text[run.end : run.end + 170]
    for suffix in (" Jr.", ", Jr.", " II", " III", "'s", "’s"):
        behind = behind.removeprefix(suffix)
    if (match := _IN_BRACKETS.match(behind)) and head_of(words_of(match.group(1))):
        yield match.group(1), run.start  # Mrs Wray (chair), Mr Dunn (treasurer)
        return
    behind = re.sub(r"^\s?\([^()\n]{1,20}\)", "", behind)
    if behind[:2] in (", ", " –", " —", " (") or behind[:3] == " --":
        phrase = re.sub(r"^\d{1,3}, ", "", behind[2:].lstrip("- –—"))
        cut = re.search(r"[.;:!?\n“”\")]|, (?!and )|\s[-–—]{1,2}\s", re.sub(r"(?<=[A-Z])\.", " ", phrase))
        first = words_of(phrase[:40])[:2]
        if first and first[0] not in ("he", "she", "but", "it", "they", "said", "says", "told") and cut is not None:
            first_word = first[1] if first[0] == "who" and len(first) > 1 else ""
            if first[0] != "who" or first_word in _HELMS or first_word in ("is", "was", "has", "served"):
                yield phrase[: cut.start()], run.start
    elif match := _COPULA.match(behind):
        phrase = _BOUND.split(behind[match.end() :], maxsplit=1)[0]
        if words_of(phrase)[:1] and words_of(phrase)[0] in ("a", "an", "the", "one", "his", "her", "its"):
            yield phrase, run.start


def _lead(text: str, start: int) -> str:
    """The words before a name back to the next sign, verb or article."""
    behind = text[max(0, start - 90) : start]
    behind = _BOUND.split(re.sub(r"\b([A-Za-z]{1,4})\.(?=\s)", r"\1", behind.replace("U.S.", "US")))[-1]
    kept: list[str] = []
    words = behind.split()
    for nth in range(len(words) - 1, -1, -1):
        word = words[nth]
        low = word.lower().strip("’'")
        if low == "and" and nth and words[nth - 1][0].isupper():
            break
        if (low in FUNCTION and low not in ("of", "for", "and", "former", "new")) or (
            word.islower() and is_verb_of_people(low)
        ):
            break
        kept.append(word)
        if len(kept) > 7:
            break
    return " ".join(reversed(kept))


def _reversed(text: str, run: Run) -> str:
    """“the mayor, Ida Marsh,”: the noun phrase before the comma, when the name is set off on both sides."""
    if text[run.end : run.end + 1] not in (",", ".", "", ";", ")") and not run.possessive:
        return ""
    behind = text[max(0, run.start - 130) : run.start]
    at = behind.rfind(", ")
    if at < 0:
        return ""
    behind = _BOUND.split(behind[:at])[-1]
    match = re.search(
        r"(?:^|\s)((?:the|an?|his|her|its|their|one of|\w+[’']s)\s(?:(?!\s(?:said|says|told)\s).)*)$",
        behind,
        re.IGNORECASE,
    )
    if match:
        return match.group(1)
    return behind if behind and not any(map(is_verb_of_people, words_of(behind))) else ""


def describe(phrase: str) -> Description | None:
    """``phrase`` taken apart; None when nothing in it is an office, a profession or a relation."""
    flat = " ".join(phrase.replace("’", "'").split())
    low = flat.lower()
    core = _CUT.split(flat, maxsplit=1)[0]
    words = words_of(core.replace("'s ", " "))
    head = head_of(words)
    if not head:
        last = words[-1] if words else ""
        if last in _EVERYONE or (last and last == words[-1] and last.endswith(_PERSONAL_SUFFIX) and len(last) > 4):
            head = last
        else:
            return None
    first = low.split(" ")[0] if low else ""
    genitive = re.match(r"(?:the |an? )?(?:(?!(?:of|for|at|in|on|from|behind)\b)[\w.-]+ ){0,3}[\w.-]+(?:'s|s') ", low)
    if first in ("a", "an", "one", "another", "some"):
        determiner = "a"
    elif genitive:
        determiner = "'s"
    else:
        determiner = first if first in ("the", "his", "her", "their", "its", "my", "our", "that", "this") else ""
    bag = bag_of(word for word in words_of(flat) if word != head)
    return Description(determiner, head, bag, office_gender(head), "former" in low or "ex-" in low)


def fit(figure: Figure, description: Description) -> tuple[float, RoleNote | None]:
    """How well a figure fits a description, 0 for not at all, and the best note of the article for it."""
    if description.gender and figure.gender and description.gender != figure.gender:
        return 0.0, None
    wanted = same_office(description.head)
    best, why = 0.0, None
    everything: frozenset[str] = (
        frozenset().union(*(entry.bag for entry in figure.notes)) if figure.notes else frozenset()
    )
    for entry in figure.notes:
        exact = description.head in entry.heads
        related = exact or any(head in wanted or description.head in same_office(head) for head in entry.heads)
        if not related:
            continue
        shared = description.bag & (entry.bag | everything)
        score = 2.0 + 0.5 * exact + 0.8 * min(3, len(shared))
        for one, other in (("democrat", "republican"), ("republican", "democrat")):
            score -= 4.0 * (one in description.bag and other in everything and one not in everything)
        nations = {word for word in description.bag if is_place(word)}
        theirs = {word for word in entry.bag if is_place(word)}
        if nations and not nations & everything:
            score -= 1.2 if theirs else 0.8
        if score > best:
            best, why = score, entry
    return best, why

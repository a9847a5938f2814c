"""Word lists of the resolver: given names with their gender, titles, offices, places, bodies.

All lists were written for this program and ship in ``data/attribution/persons``; without them nobody is recognised by
the given name alone, and all else works.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from quotetracker.paths import data
from quotetracker.text.words import folded, word_set

FEMALE, MALE = "f", "m"

DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday "
    "tomorrow"
)
PARTICLES = word_set("de da di del della der den van von bin ibn al el la le los las dos das ter ten zu af ben bint")
SUFFIXES = word_set("jr sr ii iii iv qc kc obe mbe cbe phd md mp msp mep esq")
PRONOUNS = {"he": MALE, "him": MALE, "his": MALE, "himself": MALE}
PRONOUNS |= {"she": FEMALE, "her": FEMALE, "hers": FEMALE, "herself": FEMALE}
# Words that open a sentence or stand inside a headline with a capital letter, and never begin a name.
FUNCTION = word_set(
    "a an the and or but nor so yet if then than that this these those there here of in on at by for with from to "
    "into onto upon about as up out off over under again also is am are was were be been being do does did doing "
    "has had having have would shall should can could might must i you he it we they me him her us them my your "
    "his its our their she who whom whose which what when where why how not no very just too only even still now "
    "well oh yes ok because while during before after between through against all any some each every both more "
    "most much many few such own same other another one ones two three four five six seven eight nine ten first "
    "second third last next new old since until though although whether once later earlier meanwhile however "
    "despite according asked told speaking perhaps maybe indeed instead moreover further furthermore finally "
    "besides rather like unlike amid following without within across along around near behind beyond per via "
    "whereas thus hence therefore never always often sometimes recently eventually says said say saying let make "
    "made see read watch click follow get got take look mr's dear hello hi please thanks thank good bad great "
    "best better big small long short high low early late today yesterday tomorrow tonight breaking exclusive "
    "update updated photo image video story analysis opinion editorial related advertisement share comment "
    "comments q asks tells calls slams rips vows wins loses back down part neither either nobody nothing everyone "
    "everybody everything somebody someone something anyone"
)
SAYING = word_set(
    "said says say told tells added adds wrote writes argued argues noted notes tweeted tweets claimed claims "
    "asked asks replied insisted insists warned warns explained explains recalled recalls declared declares "
    "announced announces admitted admits acknowledged suggested suggests stated states continued concluded "
    "responded called calls vowed pledged promised urged denied conceded agreed believes believed thinks thought "
    "joked testified remarked stressed emphasized emphasised complained predicted contended maintained maintains "
    "alleged observed shouted whispered laughed quipped posted countered repeated reiterated described boasted "
    "mused lamented commented confirmed"
)
_BEING = word_set(
    "is was has had will would did does can could should may might must went made came took gave spoke began "
    "seemed appeared became left returned ran won lost met stood sat grew knew felt got put held kept led faces "
    "faced wants wanted hopes hoped plans planned tried looked refused who also never himself herself"
)


@cache
def _lines(name: str) -> tuple[str, ...]:
    path = data() / "attribution" / "persons" / name
    if not path.is_file():
        return ()
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def _words(name: str) -> Iterator[str]:
    for line in _lines(name):
        yield from line.split()


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """``word`` for comparing: no case, accents, apostrophes, full stops; the parts of a double name stay apart."""
    parts = word.replace("‑", "-").split("-")
    return "-".join(filter(None, map(folded, parts))) or folded(word)


@cache
def _given() -> dict[str, str]:
    names = dict.fromkeys(_words("given_female.txt"), FEMALE)
    for name in _words("given_male.txt"):
        names[name] = "" if name in names else MALE
    return names | dict.fromkeys(_words("given_either.txt"), "")


def is_given(word: str) -> bool:
    """Whether ``word`` (folded) is a given name, alone or as the first half of a double one."""
    given = _given()
    return word in given or word.partition("-")[0] in given


def given_gender(word: str) -> str:
    """``FEMALE``, ``MALE``, or "" when the given name ``word`` (folded) does not tell."""
    given = _given()
    return given[word] if word in given else given.get(word.partition("-")[0], "")


@cache
def _titles() -> dict[str, str]:
    rows = [line.split() for line in _lines("titles.txt")]
    return {word: {"m": MALE, "f": FEMALE}.get(row[0], "") for row in rows if row[0] != "+" for word in row[1:]}


@cache
def title_adjuncts() -> frozenset[str]:
    """Words that may stand before a title: former, acting, deputy."""
    return frozenset(word for line in _lines("titles.txt") if line[0] == "+" for word in line.split()[1:])


def is_title(word: str) -> bool:
    """Whether ``word`` (folded) may stand before a name as its title."""
    return word in _titles()


def title_gender(word: str) -> str:
    """What a title tells of the gender; "" for nothing."""
    return _titles().get(word, "")


@cache
def _offices() -> tuple[dict[str, frozenset[str]], dict[str, str]]:
    fellows: dict[str, set[str]] = {}
    genders: dict[str, str] = {}
    for line in _lines("roles.txt"):
        words = []
        same = line.startswith("=")
        for entry in line.lstrip("= ").split():
            word, _, gender = entry.partition(":")
            words.append(word)
            if gender:
                genders[word] = gender
        # The first word of a line is the general one: whoever is called by another of them may be called so too.
        fellows.setdefault(words[0], set()).update(words)
        for word in words[1:]:
            fellows.setdefault(word, {word}).update(words if same else words[:1])
    return {word: frozenset(others) for word, others in fellows.items()}, genders


def is_office(word: str) -> bool:
    """Whether ``word`` (lower case, singular) names an office, a profession or a relation."""
    learned = len(word) > _LEARNED and word.endswith(_LEARNED_ENDINGS) and "-" not in word
    return learned or word in _offices()[0]


_LEARNED = 7
_LEARNED_ENDINGS = ("ologist", "ographer", "icist", "nomist", "ician")


def same_office(word: str) -> frozenset[str]:
    """The words that somebody may also be called by whom the text calls ``word``, itself included."""
    return _offices()[0].get(word, frozenset((word,)))


def office_gender(word: str) -> str:
    """What an office word tells of the gender: "spokeswoman", "father"; "" for nothing."""
    return _offices()[1].get(word, "")


@cache
def _places() -> tuple[frozenset[str], frozenset[str]]:
    places = frozenset(_words("places.txt"))
    return places, frozenset(part for place in places if "_" in place for part in place.split("_"))


def is_place(*words: str) -> bool:
    """Whether ``words`` (folded) are together a place, a people or their adjective."""
    return "_".join(words) in _places()[0]


def in_place_name(word: str) -> bool:
    """Whether ``word`` is a place or a part of a place of several words ("york")."""
    whole, parts = _places()
    return word in whole or word in parts


@cache
def _bodies() -> frozenset[str]:
    return frozenset(_words("bodies.txt"))


def is_body_word(word: str) -> bool:
    """Whether ``word`` (folded) in a name makes it the name of a body, a work, a street."""
    return word in _bodies()


def is_verb_of_people(word: str) -> bool:
    """Whether the name before ``word`` is likely its subject: verbs of saying, auxiliaries, common past forms."""
    return word in SAYING or word in _BEING or (len(word) > 4 and word.endswith("ed"))

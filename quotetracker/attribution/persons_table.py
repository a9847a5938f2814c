"""The people an article names: every form of a name gathered under the longest one."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise

from quotetracker.attribution.persons_scan import Reading, Run
from quotetracker.attribution.persons_words import (
    DAYS,
    FUNCTION,
    PARTICLES,
    SAYING,
    given_gender,
    in_place_name,
    is_body_word,
    is_given,
    is_office,
    is_place,
    title_gender,
)

_NICKNAMES = (
    "bob rob bobby robbie robert|bill will billy willie william|mike mick mickey michael|jim jimmy jamie james|joe joey "
    "joseph|tom tommy thomas|dick rick ricky rich richard|chuck charlie charles|ted ed eddie ned edward|ted teddy "
    "theodore|liz beth lizzie eliza betty elizabeth|kate katie kathy cathy katherine catherine kathryn|tony anthony|dan "
    "danny daniel|dave david|steve stephen steven|ben benny benjamin|sam sammy samuel|sam samantha|alex sandy alexander|"
    "alex alexandra|jeff jeffrey geoffrey|greg gregory|matt matthew|nick nicky nicholas|pat patrick|pat patricia patsy|"
    "chris christopher|chris christine christina|tim timothy|jen jenny jennifer|sue susan|larry lawrence laurence|jerry "
    "gerald jerome|hank harry henry|jack johnny john|andy drew andrew|ron ronnie ronald|don donnie donald|ken kenny "
    "kenneth|ray raymond|bernie bernard|debbie deb deborah|vince vincent|phil philip phillip|al alan allen alfred albert|"
    "fred freddie frederick|pete peter|walt walter|vic victor|gus angus august|max maximilian|josh joshua|zach zachary|"
    "maggie meg peggy margaret|sally sarah|nancy ann|barb barbara|cindy cynthia|vicky victoria|trish patricia|tricia "
    "patricia|abe abraham|gabe gabriel|nate nathan nathaniel|manny manuel emmanuel|pepe jose|paco francisco|sasha "
    "alexander aleksandr|volodya vladimir|misha mikhail|jeb john|mitt willard|newt newton|kit christopher"
)
_MOST_ALIKE = 16
_CAN_BE_SURNAME = frozenset(
    "park hall lake ward wall hill church temple west east north day post cross bridge lane force law bond power price "
    "love beach chambers field fields street bay wing steel page".split()
)


def _nickname_groups() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for nth, line in enumerate(_NICKNAMES.split("|")):
        for name in line.split():
            groups.setdefault(name, set()).add(nth)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


_GROUPS = _nickname_groups()


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody the article names."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    number: int
    gender: str = ""
    titles: list[str] = field(default_factory=list)
    notes: list["RoleNote"] = field(default_factory=list)
    first_at: int = 0
    forms: dict[tuple[str, ...], int] = field(default_factory=dict)
    spoken: int = 0
    """How often the figure is a mention's own name or the subject of a verb of saying."""

    @property
    def name(self) -> str:
        """The longest form of the name."""
        if len(self.words) == 1 and (title := next((t for t in self.titles if t in _KEPT_TITLES), "")):
            return f"{title.capitalize()} {self.words[0]}"
        return " ".join(self.words)

    @property
    def short(self) -> str:
        """The surname."""
        words = list(self.words)
        at = len(words) - 1
        while at > 1 and words[at - 1] in PARTICLES:
            at -= 1
        return " ".join(words[at:])

    @property
    def full(self) -> bool:
        """Whether more than one word of the name is known."""
        return len(self.words) > 1


@dataclass(frozen=True, slots=True)
class RoleNote:
    """What the article says a figure is: the words, the office words among them, where."""

    phrase: str
    heads: tuple[str, ...]
    bag: frozenset[str]
    start: int


_KEPT_TITLES = frozenset("pope queen king prince princess lord lady sir dame sheikh saint sister emperor sultan".split())


@dataclass(slots=True)
class Place:
    """One place where a figure is named; several candidates when its surname is shared."""

    run: Run
    figures: tuple[Figure, ...]


@dataclass(slots=True)
class Table:
    """All figures of an article and where they are named."""

    figures: list[Figure] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    bodies: list[Run] = field(default_factory=list)
    by_word: dict[str, list[Figure]] = field(default_factory=dict)
    shared: dict[str, list[str]] = field(default_factory=dict)
    """Of surnames that several bear: the gender of each pronoun that follows the bare surname."""

    def add(self, run: Run) -> Figure:
        """The figure of a run that holds a whole name: one there is already, or a new one."""
        for figure in self.by_word.get(run.keys[-1], ()):
            if figure.keys[-1] == run.keys[-1] and len(figure.keys) > 1 and compatible(figure.keys, run.keys):
                self._lengthen(figure, run)
                return figure
        figure = Figure(run.words, run.keys, len(self.figures), first_at=run.start)
        self.figures.append(figure)
        self._index(figure)
        figure.forms[run.words] = 1
        return figure

    def _lengthen(self, figure: Figure, run: Run) -> None:
        figure.forms[run.words] = figure.forms.get(run.words, 0) + 1
        mine, other = figure.keys, run.keys
        if other[-len(mine) :] == mine or mine[-len(other) :] == other:
            figure.words, figure.keys = max((figure.words, mine), (run.words, other), key=lambda form: len(form[1]))
            self._index(figure)
            return
        if mine[0] == other[0] or len(mine[0]) == 1 or len(other[0]) == 1:
            better = (len(other[0]) > 1, len(other)) > (len(mine[0]) > 1, len(mine))
        else:
            better = figure.forms[run.words] > figure.forms.get(figure.words, 0)
        if better:
            figure.words, figure.keys = run.words, run.keys
            self._index(figure)

    def _index(self, figure: Figure) -> None:
        for key in figure.keys:
            alike = self.by_word.setdefault(key, [])
            if figure not in alike and len(alike) < _MOST_ALIKE:
                alike.append(figure)


def compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names with one surname can be the same person's: Robert, Bob, R., Robert F."""
    a, b = one[0], other[0]
    if a == b:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    if _is_initials(a) or _is_initials(b):
        return a[0] == b[0]
    if _GROUPS.get(a, frozenset()) & _GROUPS.get(b, frozenset()):
        return True
    # Compound surnames, and a middle name that is used as the first: Peña Nieto, Willard Mitt Romney.
    return len(one) != len(other) and max(len(one), len(other)) < 5 and (a in other[1:-1] or b in one[1:-1])


def _is_initials(key: str) -> bool:
    return len(key) <= 3 and not is_given(key) and not any(char in "aeiouy" for char in key)


def build(reading: Reading, spoken: Collection[int], known: Collection[tuple[str, ...]]) -> Table:
    """The people of an article; ``spoken`` are the indices of words inside mentions, ``known`` names of the library."""
    table = Table()
    alone = _said_alone(reading, spoken)
    _strip_openers(reading)
    for run in reading.runs:
        if len(run.keys) > 1 and not run.loud and _is_whole_name(reading, run, spoken, known, alone):
            figure = table.add(run)
            _take(figure, run)
    for run in reading.runs:
        if len(run.keys) == 1 and not run.loud and not _find(table, run.keys):
            if _is_lone_name(reading, run, spoken, known, alone):
                _take(table.add(run), run)
        elif len(run.keys) > 1 and run.titles and not run.loud and not _find(table, run.keys):
            if not any(map(is_body_word, run.keys)) and not is_place(*run.keys):
                _take(table.add(run), run)
    _add_halves(reading, table)
    for run in chain.from_iterable(_parts(table, run) if run.loud else (run,) for run in reading.runs):
        figures = tuple(_find(table, run.keys))
        if len(figures) > 1:
            figures = _by_title(figures, run)
        if figures:
            table.places.append(Place(run, figures))
            for figure in figures[: 2 if len(figures) == 1 else 0]:
                _take(figure, run)
        elif not run.loud:
            table.bodies.append(run)
    for figure in table.figures:
        if not figure.gender and figure.full:
            figure.gender = given_gender(figure.keys[0]) or (
                given_gender(figure.keys[1]) if len(figure.keys[0]) == 1 and len(figure.keys) > 2 else ""
            )
        elif not figure.gender and is_given(figure.keys[0]) and not figure.titles:
            figure.gender = given_gender(figure.keys[0])
    return table


def _strip_openers(reading: Reading) -> None:
    """“Wherever Hillary Clinton went”: the first word goes when the rest is a name elsewhere."""
    whole = {run.keys for run in reading.runs if len(run.keys) > 1 and not run.loud}
    for run in reading.runs:
        if len(run.keys) > 2 and not run.titles and run.keys[1:] in whole and len(run.keys[0]) > 1:
            if not is_given(run.keys[0]) and is_given(run.keys[1]):
                run.words, run.keys, run.offsets = run.words[1:], run.keys[1:], run.offsets[1:]
                run.start, run.token = run.offsets[0][0], run.token + 1


def _add_halves(reading: Reading, table: Table) -> None:
    """Donald in “Donald and Ivana Trump” is a Trump."""
    for one, other in pairwise(reading.runs):
        joint = reading.text[one.end : other.start] if other.start - one.end < 8 else ""
        if joint.strip() not in ("and", "&") or len(one.keys) != 1 or len(other.keys) < 2 or one.loud:
            continue
        if is_given(one.keys[0]) and any(f.keys[-1] == other.keys[-1] for f in _find(table, other.keys)):
            surname = len(other.keys) - 1
            one.words, one.keys = (*one.words, other.words[surname]), (*one.keys, other.keys[surname])
            _take(table.add(one), one)


def _parts(table: Table, run: Run) -> Iterable[Run]:
    """The names inside a run of a headline; the whole run when there is none."""
    found = False
    at = 0
    while at < len(run.keys):
        for size in (4, 3, 2, 1):
            keys = run.keys[at : at + size]
            if len(keys) < size:
                continue
            figures = _find(table, keys)
            if figures and (size > 1 or any(keys[0] == f.keys[-1] for f in figures)):
                found = True
                yield replace(
                    run,
                    start=run.offsets[at][0],
                    end=run.offsets[at + size - 1][1],
                    words=run.words[at : at + size],
                    keys=keys,
                    titles=(),
                    token=run.token + at,
                    beyond=run.token + at + size,
                    possessive=run.possessive and at + size == len(run.keys),
                )
                at += size - 1
                break
        at += 1
    if not found:
        yield run


def _take(figure: Figure, run: Run) -> None:
    for title in run.titles:
        if title not in figure.titles and len(figure.titles) < 12:
            figure.titles.append(title)
        if not figure.gender:
            figure.gender = title_gender(title)


def _by_title(figures: tuple[Figure, ...], run: Run) -> tuple[Figure, ...]:
    """Of several people with one surname those whose gender agrees with the title."""
    gender = next(filter(None, map(title_gender, run.titles)), "")
    agreeing = tuple(f for f in figures if (f.gender or given_gender(f.keys[0])) in ("", gender)) if gender else figures
    titled = tuple(f for f in agreeing if set(run.titles) & set(f.titles))
    return (titled if len(run.keys) == 1 and len(titled) == 1 else agreeing) or figures


def _find(table: Table, keys: tuple[str, ...]) -> list[Figure]:
    """The figures whom a run of capitalised words can name."""
    alike = table.by_word.get(keys[-1], [])
    if len(keys) > 1:
        exact = [f for f in alike if f.keys[-1] == keys[-1] and (f.keys[-len(keys) :] == keys or compatible(f.keys, keys))]
        return exact or [f for f in alike if f.keys == keys]
    surname = [f for f in alike if f.keys[-1] == keys[0]]
    if surname:
        return surname
    return [f for f in alike if f.keys[0] == keys[0] and is_given(keys[0])] or [f for f in alike if keys[0] in f.keys[1:]]


def _said_alone(reading: Reading, spoken: Collection[int]) -> dict[str, int]:
    """Single capitalised words that stand where people do, with how often."""
    counts: dict[str, int] = {}
    for run in reading.runs:
        if len(run.keys) == 1 and not run.loud:
            weight = 3 * bool(run.titles) + 2 * (run.token in spoken) + run.subject
            before = reading.tokens[run.token - 1].low if run.token else ""
            weight += before in SAYING
            if weight:
                counts[run.keys[0]] = counts.get(run.keys[0], 0) + weight
    return counts


def _is_whole_name(
    reading: Reading,
    run: Run,
    spoken: Collection[int],
    known: Collection[tuple[str, ...]],
    alone: dict[str, int],
) -> bool:
    keys, words = run.keys, run.words
    if keys in known:
        return True
    if is_place(*keys) or is_place(*keys[:2]) or keys[0] in FUNCTION and not is_given(keys[0]):
        return False
    first_given = is_given(keys[0])
    evidence = 2.0 * first_given
    evidence -= 1.0 * (first_given and (in_place_name(keys[0]) or keys[0] in DAYS))
    bodies = [key for nth, key in enumerate(keys) if is_body_word(key) and (nth or not first_given)]
    if bodies:
        soft = bodies == [keys[-1]] and keys[-1] in _CAN_BE_SURNAME and (first_given or run.titles)
        evidence -= 0.0 if soft else 4.0
    evidence += 3.0 * bool(run.titles)
    evidence += 2.0 * (len(keys[0]) == 1 or "." in words[0] or any(len(key) == 1 for key in keys[1:-1]))
    evidence -= 3.0 * (in_place_name(keys[0]) and not first_given)
    evidence -= 2.0 * any(in_place_name(key) and not is_given(key) for key in keys[1:])
    evidence -= 2.0 * any(len(word) > 1 and word.isupper() and "." not in word for word in words)
    before = reading.tokens[run.token - 1] if run.token else None
    if before is not None and not run.before and not run.titles and before.sentence == run.sentence:
        near = run.start - before.end <= 2
        evidence -= 3.0 * (near and before.low == "the")
        evidence += 2.0 * (near and is_office(before.low)) + 1.0 * (near and before.low in SAYING)
    evidence += 2.0 * (run.token in spoken) + 1.0 * run.subject + 1.5 * _explained(reading, run)
    evidence += 2.0 * (alone.get(keys[-1], 0) > 0 and not in_place_name(keys[-1]))
    return evidence >= 2.0


def _explained(reading: Reading, run: Run) -> bool:
    """Whether an age, a party or an apposition follows the name."""
    text, end = reading.text, reading.tokens[run.beyond - 1].end
    behind = text[end : end + 24].lstrip(".")
    if behind[:2] == ", ":
        word = behind[2:].split(" ")[0].rstrip(",")
        return word.isdigit() or word in ("who", "whose", "a", "an", "the", "her", "his", "its", "of") or is_office(word)
    return behind[:3] in (" (R", " (D", " (I") or behind[:2] == " (" and behind[2:4].isdigit()


def _is_lone_name(
    reading: Reading,
    run: Run,
    spoken: Collection[int],
    known: Collection[tuple[str, ...]],
    alone: dict[str, int],
) -> bool:
    key, word = run.keys[0], run.words[0]
    if run.keys in known:
        return True
    if key in FUNCTION or key in DAYS or is_body_word(key) or len(key) < 2:
        return False
    if reading.text[run.end + 1 : run.end + 2].isdigit():
        return False
    if run.titles:
        return not in_place_name(key) or bool({"mr", "mrs", "ms"} & set(run.titles))
    if in_place_name(key) or is_office(key) or (word.isupper() and len(word) > 1):
        return False
    if run.leads and key in reading.common:
        return False
    if run.before or (key.endswith("s") and (is_office(key[:-1]) or (run.leads and not is_given(key)))):
        return False
    if run.token in spoken:
        return True
    return alone.get(key, 0) >= 2 or (is_given(key) and not run.leads and not run.quoted)

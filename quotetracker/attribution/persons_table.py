"""The people an article names: every form of a name gathered under the longest one."""

from dataclasses import dataclass, field

from quotetracker.attribution.persons_scan import Run
from quotetracker.attribution.persons_words import (
    PARTICLES,
    is_given,
)
from quotetracker.text.words import word_set

_NICKNAMES = (
    "bob rob bobby robbie robert|bill will billy willie william|mike mick mickey michael|jim jimmy jamie james|"
    "joe joey joseph|tom tommy thomas|dick rick ricky rich richard|chuck charlie charles|ted ed eddie ned "
    "edward|ted teddy theodore|liz beth lizzie eliza betty elizabeth|kate katie kathy cathy katherine "
    "catherine kathryn|tony anthony|dan danny daniel|dave david|steve stephen steven|ben benny benjamin|sam "
    "sammy samuel|sam samantha|alex sandy alexander|alex alexandra|jeff jeffrey geoffrey|greg gregory|matt "
    "matthew|nick nicky nicholas|pat patrick|pat patricia patsy|chris christopher|chris christine christina|"
    "tim timothy|jen jenny jennifer|sue susan|larry lawrence laurence|jerry gerald jerome|hank harry henry|"
    "jack johnny john|andy drew andrew|ron ronnie ronald|don donnie donald|ken kenny kenneth|ray raymond|"
    "bernie bernard|debbie deb deborah|vince vincent|phil philip phillip|al alan allen alfred albert|fred "
    "freddie frederick|pete peter|walt walter|vic victor|gus angus august|max maximilian|josh joshua|zach "
    "zachary|maggie meg peggy margaret|sally sarah|nancy ann|barb barbara|cindy cynthia|vicky victoria|trish "
    "patricia|tricia patricia|abe abraham|gabe gabriel|nate nathan nathaniel|manny manuel emmanuel|pepe jose|"
    "paco francisco|sasha alexander aleksandr|volodya vladimir|misha mikhail|jeb john|mitt willard|newt newton|"
    "kit christopher"
)
_MOST_ALIKE = 16


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
    anonymous: bool = False
    """A speaker whom the article describes and does not name."""
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
        initial = len(self.keys[0]) < 2
        if len(words) > 1 and is_given(self.keys[-1]) and not is_given(self.keys[0]) and not initial:
            return words[0]  # Ban Ki-moon
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


_KEPT_TITLES = word_set("pope queen king prince princess lord lady sir dame sheikh saint sister emperor sultan")


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

    def add(self, run: Run, known: Figure | None = None) -> Figure:
        """The figure of a run that holds a whole name: ``known``, one there is already, or a new one."""
        if known is not None:
            self._lengthen(known, run)
            return known
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


def find(table: Table, keys: tuple[str, ...]) -> list[Figure]:
    """The figures whom a run of capitalised words can name."""
    alike = table.by_word.get(keys[-1], [])
    if len(keys) > 1:
        exact = [
            f for f in alike if f.keys[-1] == keys[-1] and (f.keys[-len(keys) :] == keys or compatible(f.keys, keys))
        ]
        return exact or [f for f in alike if f.keys == keys]
    surname = [f for f in alike if f.keys[-1] == keys[0]]
    if surname:
        return surname
    return [f for f in alike if f.keys[0] == keys[0]] or [f for f in alike if keys[0] in f.keys[1:]]

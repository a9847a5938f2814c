"""Which runs of capitalised words are people, and which of them are one person."""

from collections.abc import Collection
from itertools import chain, pairwise

from quotetracker.attribution.persons_headlines import lengthen_by_headlines, parts_of_headline
from quotetracker.attribution.persons_scan import Reading, Run
from quotetracker.attribution.persons_table import Figure, Place, Table, find
from quotetracker.attribution.persons_words import (
    DAYS,
    FUNCTION,
    SAYING,
    given_gender,
    in_place_name,
    is_body_word,
    is_given,
    is_office,
    is_place,
    is_verb_of_people,
    title_gender,
)
from quotetracker.text.words import word_set

_CAN_BE_SURNAME = word_set(
    "park hall lake ward wall hill church temple west east north day post cross bridge lane force law bond power "
    "price love beach chambers field fields street bay wing steel page"
)


_BEFORE_THINGS = word_set("a an on at in via using into")


_AFTER_NAMES = word_set("and who also himself herself alone both then now once is was has says as or later again too")


def build(reading: Reading, spoken: Collection[int], known: Collection[tuple[str, ...]]) -> Table:
    """The people of an article; ``spoken`` are the indices of words inside mentions, ``known`` names of the library."""
    table = Table()
    alone = _said_alone(reading, spoken)
    headline = reading.text.find("\n")
    above = {pair for run in reading.runs if run.loud or run.start < headline for pair in pairwise(run.keys)}
    _strip_openers(reading)
    for run in reading.runs:
        if run.loud or len(run.keys) < 2:
            continue
        if _evidence(reading, run, spoken, known, alone) + _IN_HEADLINE * (run.keys in above) >= _ENOUGH:
            figure = table.add(run)
            _take(figure, run)
    for run in reading.runs:
        if run.loud or find(table, run.keys):
            continue
        if len(run.keys) == 1:
            named = _is_lone_name(reading, run, spoken, known, alone)
        else:
            named = bool(run.titles) and not is_place(*run.keys) and not any(map(is_body_word, run.keys))
        if named:
            _take(table.add(run), run)
    _add_halves(reading, table)
    lengthen_by_headlines(reading, table)
    for run in chain.from_iterable(
        parts_of_headline(table, run, spoken) if run.loud else (run,) for run in reading.runs
    ):
        figures = tuple(find(table, run.keys))
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
    """“Wherever Hillary Clinton went”, “Understated Perez”: the first word goes when the rest is a name elsewhere."""
    whole = {run.keys for run in reading.runs if len(run.keys) > 1 and not run.loud}
    firsts: dict[str, set[str]] = {}
    for keys in whole:
        firsts.setdefault(keys[-1], set()).add(keys[0])
    for run in reading.runs:
        if run.leads and len(run.keys) == 2 and not run.titles and not is_given(run.keys[0]) and len(run.keys[0]) > 1:
            others = firsts.get(run.keys[1], set()) - {run.keys[0]}
            if any(map(is_given, others)):
                run.drop_first()
                continue
        opens = len(run.keys) > 2 and not run.titles and run.keys[1:] in whole and len(run.keys[0]) > 1
        if opens and not is_given(run.keys[0]) and is_given(run.keys[1]):
            run.drop_first()


def _add_halves(reading: Reading, table: Table) -> None:
    """Donald in “Donald and Ivana Trump” is a Trump."""
    for one, other in pairwise(reading.runs):
        joint = reading.text[one.end : other.start] if other.start - one.end < 8 else ""
        if joint.strip() not in ("and", "&") or len(one.keys) != 1 or len(other.keys) < 2 or one.loud:
            continue
        if is_given(one.keys[0]) and any(f.keys[-1] == other.keys[-1] for f in find(table, other.keys)):
            surname = len(other.keys) - 1
            one.words, one.keys = (*one.words, other.words[surname]), (*one.keys, other.keys[surname])
            _take(table.add(one), one)


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


def _said_alone(reading: Reading, spoken: Collection[int]) -> dict[str, int]:
    """Single capitalised words that stand where people do, with how often."""
    counts: dict[str, int] = {}
    for run in reading.runs:
        if len(run.keys) == 1 and not run.loud:
            weight = 3 * bool(run.titles) + 2 * (run.token in spoken) + run.subject
            before = reading.tokens[run.token - 1].low if run.token else ""
            weight += before in SAYING
            weight -= 4 * (before in _BEFORE_THINGS and not run.titles)
            if weight:
                counts[run.keys[0]] = counts.get(run.keys[0], 0) + weight
    return counts


_ENOUGH = 2.0
_IN_HEADLINE = 1.0


def _evidence(
    reading: Reading,
    run: Run,
    spoken: Collection[int],
    known: Collection[tuple[str, ...]],
    alone: dict[str, int],
) -> float:
    """How much says that a run of several words is the whole name of a person."""
    keys, words = run.keys, run.words
    if keys in known:
        return 2 * _ENOUGH
    if is_place(*keys) or is_place(*keys[:2]) or (keys[0] in FUNCTION and not is_given(keys[0])):
        return -_ENOUGH
    first_given = is_given(keys[0])
    evidence = 2.0 * first_given
    evidence -= 3.0 * (not first_given and keys[-1][-1:] == "s" and in_place_name(keys[-1][:-1]))
    evidence += 1.5 * (not first_given and is_given(keys[-1]))  # Ban Ki-moon
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
    evidence += 2.0 * (run.token in spoken) + 1.0 * run.subject + _explained(reading, run)
    evidence += 2.0 * (alone.get(keys[-1], 0) > 0 and not in_place_name(keys[-1]))
    return evidence


def _explained(reading: Reading, run: Run) -> float:
    """How much an age, a party or an apposition behind the name says that it is a person's."""
    text, end = reading.text, reading.tokens[run.beyond - 1].end
    behind = text[end : end + 24].lstrip(".")
    if behind[:3] in (" (R", " (D", " (I") or (behind[:2] == " (" and behind[2:4].isdigit()):
        return 2.0
    word = behind[2:].split(" ")[0].rstrip(",") if behind[:2] == ", " else ""
    if word.isdigit():
        return 2.0
    return 1.5 * (word in ("who", "whose", "a", "an", "the", "her", "his", "its", "of") or is_office(word))


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
        return is_given(key) or (alone.get(key, 0) >= 0 and not _is_attribute(reading, run))
    return alone.get(key, 0) >= 2 or (is_given(key) and not run.leads and not run.quoted)


def _is_attribute(reading: Reading, run: Run) -> bool:
    """Whether the word after a capitalised one shows that it is no surname: “Footage from”, “Celebrated speeches”."""
    if run.beyond >= len(reading.tokens):
        return False
    following = reading.tokens[run.beyond]
    near = following.start - run.end <= 2 and not following.capital and not run.possessive
    return near and not is_verb_of_people(following.low) and following.low not in _AFTER_NAMES

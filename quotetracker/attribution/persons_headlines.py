"""Names in headlines that write every word with a capital: found by what the article itself names."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from quotetracker.attribution.persons_scan import Reading, Run
from quotetracker.attribution.persons_table import Figure, Table, find
from quotetracker.attribution.persons_words import DAYS, FUNCTION, in_place_name, is_body_word, is_given, is_office


def lengthen_by_headlines(reading: Reading, table: Table) -> None:
    """Richards of the text is Cecile Richards when a headline gives her first name."""
    for run in reading.runs:
        for at in range(len(run.keys) - 1 if run.loud else 0):
            figures = find(table, run.keys[at + 1 : at + 2])
            if len(figures) == 1 and not figures[0].full and is_given(run.keys[at]):
                table.add(_cut(run, at, 2), figures[0])


def parts_of_headline(table: Table, run: Run, spoken: Collection[int]) -> Iterator[Run]:
    """The names inside a run of a headline; the whole run when there is none."""
    found, at = False, 0
    while at < len(run.keys):
        size = _size(table, run, at, spoken)
        if size:
            found = True
            yield _cut(run, at, size)
        at += size or 1
    if not found:
        yield run


def _size(table: Table, run: Run, at: int, spoken: Collection[int]) -> int:
    """How many words the name has that begins at word ``at``; 0 for none."""
    for size in (4, 3, 2, 1):
        keys = run.keys[at : at + size]
        figures = find(table, keys) if len(keys) == size else []
        if figures and (size > 1 or any(_is_called(keys[0], figure) for figure in figures)):
            return size
    # Nobody of that name in the text, but the headline lets them speak: "Trump: ...", "Bush Says ...".
    size = 0
    while at + size < len(run.keys) and run.token + at + size in spoken and _may_name(run.keys[at + size]):
        size += 1
    if not 0 < size < 4 or (at and run.token + at - 1 in spoken):
        return 0
    table.add(_cut(run, at, size))
    return size


def _is_called(key: str, figure: Figure) -> bool:
    return key in (figure.keys[-1], figure.keys[0])


def _may_name(key: str) -> bool:
    plain = key in FUNCTION or key in DAYS or is_body_word(key) or is_office(key) or in_place_name(key)
    return (is_given(key) or not key.endswith("s")) and not plain


def _cut(run: Run, at: int, size: int) -> Run:
    return replace(
        run,
        start=run.offsets[at][0],
        end=run.offsets[at + size - 1][1],
        words=run.words[at : at + size],
        keys=run.keys[at : at + size],
        offsets=run.offsets[at : at + size],
        titles=(),
        token=run.token + at,
        beyond=run.token + at + size,
        possessive=run.possessive and at + size == len(run.keys),
    )

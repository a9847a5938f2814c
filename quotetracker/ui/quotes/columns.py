"""The columns of the table of quotes, and how they share its width."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quotetracker.ui.language.wording import later

#: Up to this width of the whole table, in characters, columns are narrow; from the next on, wide.
_NARROW, _WIDE = 118, 200
#: Of what a still wider table has to spare, this share goes to speakers and their roles, up to so many letters.
_SPARE, _MOST_SPARE = 0.15, 24
#: The words get at least so many characters' width; until then columns go, those first that say least.
_WORDS = 48
_LEAST = ("kind", "checked", "verdict")


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of the table; widths are in characters of the window's font."""

    key: str
    heading: str
    tip: str
    order: str
    """One of ``queries.QUOTE_ORDERS``; empty where the column does not sort."""
    narrow: int
    wide: int


COLUMNS = (
    TableColumn(
        "quote", later("Quote"), later("The words, and the article they stand in; sorts by article"), "article", 0, 0
    ),
    TableColumn("speaker", later("Speaker"), later("Who spoke, and the role held at that date"), "speaker", 24, 31),
    TableColumn("kind", later("Kind"), later("In quotation marks, partly, or reported"), "kind", 10, 11),
    TableColumn("outlet", later("Outlet"), later("Who published it"), "outlet", 13, 23),
    TableColumn("date", later("Date"), later("When the article was published"), "published", 13, 14),
    TableColumn("elsewhere", later("Elsewhere"), later("How other quotes stand to this one"), "", 19, 21),
    TableColumn("checked", later("Checked"), later("Against what the quote was checked"), "", 12, 17),
    TableColumn("verdict", later("Verdict"), later("What the claims made from this quote are worth"), "", 10, 18),
)


def fitting_widths(
    room: int,
    unit: int,
    by_hand: Mapping[int, int],
    *,
    hidden: Collection[str] = (),
    least: Mapping[int, int] = MappingProxyType({}),
) -> dict[int, int]:
    """Widths in pixels of the columns after the first that are shown in ``room``; ``unit`` is the width of a letter.

    The first column takes what is left. ``by_hand`` holds widths that the editor has set, ``hidden`` the
    keys of columns that are not wanted, ``least`` what a heading needs: other languages have longer words.
    """
    share = min(1.0, max(0.0, (room / unit - _NARROW) / (_WIDE - _NARROW)))
    spare = {"speaker": min(_MOST_SPARE, _SPARE * max(0.0, room / unit - _WIDE))}

    def letters(column: TableColumn) -> float:
        return column.narrow + share * (column.wide - column.narrow) + spare.get(column.key, 0)

    widths = {
        section: by_hand.get(section) or max(least.get(section, 0), round(unit * letters(column)))
        for section, column in enumerate(COLUMNS[1:], 1)
        if column.key not in hidden
    }
    for key in _LEAST:
        if room - sum(widths.values()) < _WORDS * unit:
            widths.pop(next(section for section, column in enumerate(COLUMNS) if column.key == key), None)
    return widths

"""What is remembered of the pages of a window: where each was, how wide its parts and its columns are.

Sizes go to the settings, which count for every library; places to the session of this library.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QSettings

from quotetracker.ui.page import Page
from quotetracker.ui.session import (
    State,
    column_widths,
    restore_columns,
    restore_splitters,
    resumed,
    splitter_states,
)

_WIDTHS = "window/widths"
_COLUMNS = "window/columns"


class Remembering:
    """Keeps what was noted of pages that nobody has wanted yet, and gives it to each when it is made."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._places: dict[str, Any] = {}
        self._widths: dict[str, Any] = {}
        self._columns_at_first: dict[str, list[list[int]]] = {}

    def take_up(self, state: State) -> None:
        """What the session noted of this library; pages that are made from now on go where they were."""
        places = state.get("pages")
        self._places = places if isinstance(places, dict) else {}
        self._widths = self._stored(_WIDTHS)

    def resume(self, key: str, page: Page) -> None:
        """Let a new page take up what was noted of it."""
        page.restore_state(self._settings)
        restore_splitters(page, self._widths.get(key))
        self._columns_at_first[key] = column_widths(page)
        restore_columns(page, self._stored(_COLUMNS).get(key))
        resumed(page.resume, self._places.get(key))

    def note(self, pages: Mapping[str, Page], *, seen: Collection[str]) -> dict[str, Any]:
        """Store the sizes of ``pages``, of which those that were ``seen`` have any; returns where each of them is."""
        widths = self._stored(_WIDTHS) | {key: splitter_states(pages[key]) for key in seen}
        self._settings.setValue(_WIDTHS, json.dumps(widths))
        # Widths that nobody has changed are left to fonts and language.
        now = {key: column_widths(page) for key, page in pages.items()}
        changed = {key: sizes for key, sizes in now.items() if sizes != self._columns_at_first.get(key)}
        self._settings.setValue(_COLUMNS, json.dumps(self._stored(_COLUMNS) | changed))
        for page in pages.values():
            page.save_state(self._settings)
        # Of a page that was not wanted this time the state stays that was noted before.
        return self._places | {key: page.session() for key, page in pages.items()}

    def _stored(self, name: str) -> dict[str, Any]:
        try:
            found = json.loads(str(self._settings.value(name, "{}")))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

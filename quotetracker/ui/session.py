"""What the window takes up again at the next start: for each library where the editor was and what was filtered.

Written while the editor works, so that a kill or a power cut costs some seconds of it at most. It belongs to the
settings of this user on this computer, not to the library, which others may open, too.
"""

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

State = Mapping[str, Any]
"""JSON values by name."""

_EVERY = 5_000  # ms between two looks whether anything is to be written
_MOST = 20
_SESSIONS = "sessions"


class Session(QObject):
    """Notes the state that ``gather`` tells, under the library at ``path``."""

    def __init__(self, settings: QSettings, path: Path, gather: Callable[[], State], parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._key = f"{_SESSIONS}/{hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]}"
        self._gather = gather
        self._written = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)

    def stored(self) -> State:
        """What was noted last; empty when there is nothing, or nothing that can be read."""
        try:
            found = json.loads(str(self._settings.value(self._key, "{}")))
        except ValueError:
            return {}
        state = found.get("state") if isinstance(found, dict) else None
        return state if isinstance(state, dict) else {}

    def begin(self) -> None:
        """From now on look from time to time."""
        self._timer.start()

    def end(self) -> None:
        """Write a last time."""
        self._timer.stop()
        self.write()

    def write(self) -> None:
        """Write what there is to note, if it is anything else than before."""
        state = json.dumps(self._gather(), ensure_ascii=False, sort_keys=True)
        if state != self._written:
            self._written = state
            self._settings.setValue(self._key, json.dumps({"at": int(time.time()), "state": json.loads(state)}))
            self._forget_old()
            self._settings.sync()

    @Slot()
    def _look(self) -> None:
        self.write()
        self._timer.start()

    def _forget_old(self) -> None:
        self._settings.beginGroup(_SESSIONS)
        keys = self._settings.childKeys()
        if len(keys) > _MOST:
            for key in sorted(keys, key=self._age)[:-_MOST]:
                self._settings.remove(key)
        self._settings.endGroup()

    def _age(self, key: str) -> int:
        try:
            return int(json.loads(str(self._settings.value(key)))["at"])
        except (ValueError, KeyError, TypeError):
            return 0


def resumed(resume: Callable[[State], object], state: object) -> None:
    """Let ``resume`` take up what was noted; what another version noted otherwise is left alone."""
    if isinstance(state, dict):
        try:
            resume(state)
        except (AttributeError, KeyError, TypeError, ValueError):
            return


def splitter_states(page: QWidget) -> list[str]:
    """How wide the parts of a page are."""
    return [bytes(one.saveState().data()).hex() for one in page.findChildren(QSplitter)]


def restore_splitters(page: QWidget, states: object) -> None:
    """Give the parts of a page their widths."""
    splitters = page.findChildren(QSplitter)
    if isinstance(states, list) and len(states) == len(splitters):
        for one, state in zip(splitters, states, strict=True):
            try:
                one.restoreState(bytes.fromhex(str(state)))
            except ValueError:
                continue


#: Property of a header that shares its width out by itself, and keeps what was set by hand in its own way.
FITS_ITSELF = "fits_itself"


def column_widths(page: QWidget) -> list[list[int]]:
    """How wide the columns of each table of a page are; 0 where they are not set by hand."""
    by_hand = QHeaderView.ResizeMode.Interactive
    return [
        [head.sectionSize(nth) if head.sectionResizeMode(nth) == by_hand else 0 for nth in range(head.count())]
        for head in _headers(page)
    ]


def restore_columns(page: QWidget, widths: object) -> None:
    """Give the columns of the tables their widths."""
    headers = _headers(page)
    if not isinstance(widths, list) or len(widths) != len(headers):
        return
    for head, sizes in zip(headers, widths, strict=True):
        if isinstance(sizes, list) and len(sizes) == head.count():
            for nth, size in enumerate(sizes):
                if isinstance(size, int) and size > 0:
                    head.resizeSection(nth, max(size, head.minimumSectionSize()))


def _headers(page: QWidget) -> list[QHeaderView]:
    heads = page.findChildren(QHeaderView)
    return [one for one in heads if one.orientation() == Qt.Orientation.Horizontal and not one.property(FITS_ITSELF)]

"""The libraries that were open last, remembered in the user's settings."""

import json
from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent"
_MOST = 8


def recent(settings: QSettings) -> tuple[Path, ...]:
    """Libraries, the last one first. Not asked: are they there? A dead network drive would take long."""
    try:
        names = json.loads(str(settings.value(_KEY, "[]")))
    except ValueError:
        return ()
    return tuple(Path(name) for name in names if isinstance(name, str))[:_MOST] if isinstance(names, list) else ()


def remember(settings: QSettings, path: Path) -> None:
    """Put ``path`` first."""
    others = [other for other in recent(settings) if other != path]
    settings.setValue(_KEY, json.dumps([str(one) for one in (path, *others)][:_MOST]))


def forget(settings: QSettings, path: Path) -> None:
    """Take ``path`` out: it is gone."""
    settings.setValue(_KEY, json.dumps([str(one) for one in recent(settings) if one != path]))

"""What is typed into a form and not saved yet, kept in a file: it survives a crash, and a save that fails."""

import json
from contextlib import suppress
from pathlib import Path

from quotetracker import files, paths


def keep(name: str, fields: dict[str, str]) -> None:
    """Keep what was typed into the form ``name``; OSError when it cannot be written."""
    path = _path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    files.write_durably(path, json.dumps(fields, ensure_ascii=False).encode())


def kept(name: str) -> dict[str, str]:
    """What was kept of the form ``name``; empty when there is nothing, or nothing that can be read."""
    try:
        told = json.loads(_path(name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(told, dict) or not all(isinstance(value, str) for value in told.values()):
        return {}
    return {str(key): value for key, value in told.items()}


def drop(name: str) -> None:
    """Forget it: it was saved, or is not wanted."""
    with suppress(OSError):
        _path(name).unlink(missing_ok=True)


def _path(name: str) -> Path:
    return paths.drafts() / f"{name}.json"

"""Which model the user chose for comparing by meaning: one small file, for all libraries of this user."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from quotetracker import files
from quotetracker.errors import ModelError


@dataclass(frozen=True, slots=True)
class Choice:
    """A model folder, the key of the model in it, and whether it is used."""

    folder: str
    key: str
    on: bool


def read_choice(file: Path) -> Choice | None:
    """What was chosen; None when nothing was, or the file is damaged: then nothing is compared by meaning."""
    try:
        found = json.loads(file.read_text("utf-8"))
        return Choice(str(found["folder"]), str(found["key"]), on=found["on"] is True)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write_choice(file: Path, choice: Choice) -> None:
    """Keep the choice; ModelError where the file cannot be written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        files.write_durably(file, json.dumps(asdict(choice), ensure_ascii=False).encode())
    except OSError as error:
        raise ModelError(
            f"The choice could not be saved in {file}.",
            "Make room, or see that you may write there.",
            detail=str(error),
        ) from error

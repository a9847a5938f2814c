"""The keys of commands as the user has changed them; what is not changed is not stored."""

from collections.abc import Collection

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence

from quotetracker.ui.actions import Command, command_words
from quotetracker.ui.language.wording import tr

_GROUP = "shortcuts"


def load(settings: QSettings, commands: Collection[Command]) -> None:
    """Give each command the keys that were chosen for it; choices that do not fit any more are passed over."""
    wanted = {
        command.spec.key: str(settings.value(f"{_GROUP}/{command.spec.key}"))
        for command in commands
        if settings.contains(f"{_GROUP}/{command.spec.key}")
    }
    for command in commands:  # all are free first: two commands may have changed places
        if command.spec.key in wanted:
            command.set_keys("")
    for command in commands:
        for keys in (wanted.get(command.spec.key), usual(command)):
            if command.spec.key in wanted and keys is not None and _fits(commands, command, keys):
                command.set_keys(keys)
                break


def _fits(commands: Collection[Command], command: Command, keys: str) -> bool:
    return not refused(command, keys) and bearer(commands, keys, but=command) is None


def store(settings: QSettings, commands: Collection[Command]) -> None:
    """Remember the keys that differ from the usual ones."""
    for command in commands:
        name = f"{_GROUP}/{command.spec.key}"
        if command.keys() == usual(command):
            settings.remove(name)
        else:
            settings.setValue(name, command.keys())


def usual(command: Command) -> str:
    """The keys that a command has from the start, in Qt's portable form."""
    return QKeySequence(command.spec.shortcut).toString()


def bearer(commands: Collection[Command], keys: str, *, but: Command | None = None) -> Command | None:
    """The command that has these keys, other than ``but``: with two of them Qt would fire neither."""
    wanted = QKeySequence(keys).toString()
    return next((one for one in commands if one is not but and wanted and one.keys() == wanted), None)


def refused(command: Command, keys: str) -> str:
    """Why a command cannot have these keys, in a sentence; empty when it can."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty():
        return "" if not keys else tr("These are no keys.")
    if sequence.count() > 1:
        return tr("Please choose one combination of keys, not several after another.")
    text = sequence.toString()
    is_bare = len(text) == 1 or text in ("Space", "Return", "Enter", "Tab", "Esc", "Backspace", "Del")
    if is_bare and not command.spec.in_reader:
        return tr(
            "“{command}” needs Ctrl, Alt or a function key: “{keys}” alone is for typing.",
            command=command_words(command),
            keys=text,
        )
    if is_bare and len(text) != 1:
        return tr(
            "“{keys}” has its own meaning everywhere. Please choose a letter, or a combination with Ctrl or Alt.",
            keys=text,
        )
    return ""

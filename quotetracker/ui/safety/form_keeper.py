"""Keeps what is typed into forms and not saved yet, in the background, a second after the last key."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from quotetracker.services import kept_form
from quotetracker.services.unsaved import Form, Typed
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Check

_CALM = 1000


class Typing(QObject):
    """Waits until nothing was typed for a moment, then keeps what stands in a form."""

    def __init__(self, bridge: Bridge, form: QObject) -> None:
        super().__init__(form)
        self._bridge = bridge
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM)
        self._timer.timeout.connect(self.look)

    @Slot()
    def touch(self) -> None:
        """Something was typed."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Keep what stands in the form now."""
        raise NotImplementedError

    def _in_background(self, task: Callable[[Check], Any]) -> None:
        self._bridge.keep(task, done=self._nothing, failed=self._failed)

    @Slot(object)
    def _nothing(self, _result: object) -> None:
        """Kept."""

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            self._bridge.report(error)  # else: it is still in the form, and saving it will say what is wrong


class FormKeeper(Typing):
    """One for one open dialog that makes something new. Lives as long as that."""

    def __init__(self, name: str, read: Callable[[], dict[str, str]], bridge: Bridge, dialog: QObject) -> None:
        super().__init__(bridge, dialog)
        self._name = name
        self._form = read

    @Slot()
    def end(self) -> None:
        """Nothing more to keep: the dialog was left on purpose."""
        self._timer.stop()
        self._in_background(partial(_drop, self._name))

    @Slot()
    def look(self) -> None:
        """Keep what stands in the dialog, unless it is empty."""
        fields = self._form()
        if any(value.strip() for value in fields.values()):
            self._in_background(partial(_keep, self._name, fields))


class FieldsKeeper(Typing):
    """One for a form on something in the library; ``read`` tells what is in it, or None while it shows nothing."""

    def __init__(self, bridge: Bridge, form: QObject, read: Callable[[], Typed | None]) -> None:
        super().__init__(bridge, form)
        self._read = read
        self._kept: dict[tuple[Form, int], Typed] = {}

    @Slot()
    def look(self) -> None:
        """Keep what differs from what is stored; forget it when nothing does."""
        typed = self._read()
        if typed is None:
            return
        if typed.fields:
            self._kept[typed.form, typed.key] = typed
        elif self._kept.pop((typed.form, typed.key), None) is None:
            return
        self._in_background(partial(_keep_typed, self._bridge, typed))

    def refresh(self) -> None:
        """Something else is shown, or the same as it is now: forget what is stored by now."""
        typed = self._read()
        if typed is not None and not typed.fields:
            self.look()

    @Slot()
    def end(self) -> None:
        """What was typed is given up on purpose."""
        self._timer.stop()
        if (typed := self._read()) is not None:
            self._kept.pop((typed.form, typed.key), None)
            self._in_background(partial(_keep_typed, self._bridge, Typed(typed.form, typed.key, {})))

    def saving(self, verb: Callable[..., Any], leaves: Mapping[str, str] = MappingProxyType({})) -> Callable[..., Any]:
        """``verb``, made so that what stands in the form now is forgotten when it is saved, and kept when it is not.

        ``leaves``: fields as typed that the verb does not store; they stay kept.
        """
        typed = self._read()
        left = replace(typed, fields=dict(leaves)) if typed is not None else None
        if left is not None and leaves:
            self._kept[left.form, left.key] = left
        unsaved = self._bridge.desk.unsaved

        def save(*values: Any, **named: Any) -> Any:
            try:
                result = verb(*values, **named)
            except BaseException:
                if typed is not None:
                    unsaved.keep(typed)
                raise
            if left is not None:
                unsaved.keep(left)
            return result

        return save


def differing(typed: Mapping[str, str], stored: object) -> dict[str, str]:
    """The fields that are not as the view ``stored`` has them, blanks around them aside."""
    return {name: words for name, words in typed.items() if words.strip() != str(getattr(stored, name)).strip()}


def _keep_typed(bridge: Bridge, typed: Typed, _check: Check) -> None:
    bridge.desk.unsaved.keep(typed)


def _keep(name: str, fields: dict[str, str], _check: Check) -> None:
    kept_form.keep(name, fields)


def _drop(name: str, _check: Check) -> None:
    kept_form.drop(name)

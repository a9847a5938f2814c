"""Keeps what is typed into a dialog, in the background, a second after the last key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from quotetracker.services import kept_form
from quotetracker.ui.bridge import Bridge
from quotetracker.ui.jobs import Check

_CALM = 1000


class FormKeeper(QObject):
    """One for one open dialog. Lives as long as that."""

    def __init__(self, name: str, read: Callable[[], dict[str, str]], bridge: Bridge, dialog: QObject) -> None:
        super().__init__(dialog)
        self._name = name
        self._form = read
        self._bridge = bridge
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM)
        self._timer.timeout.connect(self._keep)

    @Slot()
    def touch(self) -> None:
        """Something was typed."""
        self._timer.start()

    @Slot()
    def end(self) -> None:
        """Nothing more to keep: the dialog was left on purpose."""
        self._timer.stop()
        self._bridge.care(partial(_drop, self._name), done=self._nothing, failed=self._failed)

    @Slot()
    def _keep(self) -> None:
        fields = self._form()
        if any(value.strip() for value in fields.values()):
            self._bridge.care(partial(_keep, self._name, fields), done=self._nothing, failed=self._failed)

    @Slot(object)
    def _nothing(self, _result: object) -> None:
        """Kept."""

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            self._bridge.report(error)  # else: it is still in the form, and saving it will say what is wrong


def _keep(name: str, fields: dict[str, str], _check: Check) -> None:
    kept_form.keep(name, fields)


def _drop(name: str, _check: Check) -> None:
    kept_form.drop(name)

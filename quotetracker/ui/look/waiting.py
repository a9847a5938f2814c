"""Work that has to be finished before anything else can be done, without a window that does not answer."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from quotetracker.ui.speakers.parts import label

_PATIENCE = 400  # milliseconds: what is quicker needs no words


class _Work(QObject):
    """Runs in a thread and says when it has ended."""

    ended = Signal()

    def __init__(self, task: Callable[[], Any]) -> None:
        super().__init__()
        self._task = task
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        """Called in the thread."""
        try:
            self.result = self._task()
        except BaseException as error:  # noqa: BLE001 - a thread ends here; it is raised where it is waited for
            self.error = error
        self.ended.emit()


class WaitingDialog(QDialog):
    """Says what is being done; it cannot be closed, for there is nothing to go back to."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("QuoteTracker")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        self.text = label(text, self)
        layout.addWidget(self.text)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(8)
        bar.setAccessibleName(text)
        layout.addWidget(bar)

    def hold(self) -> None:
        """Take the input from all windows at once; what is done is said only when it takes long."""
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.show()
        QTimer.singleShot(_PATIENCE, self, self._appear)

    def _appear(self) -> None:
        if self.isVisible():
            self.hide()
            self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            self.show()

    @Slot()
    def reject(self) -> None:
        """Escape does nothing."""


def waited(task: Callable[[], Any], text: str, parent: QWidget | None) -> Any:
    """What ``task`` returns or raises; it runs in a thread, and ``text`` is shown when it takes long."""
    work = _Work(task)
    loop = QEventLoop()
    work.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    dialog = WaitingDialog(text, parent)
    dialog.hold()
    thread = threading.Thread(target=work.run, name="waited for")
    thread.start()
    loop.exec()
    thread.join()
    dialog.hide()
    dialog.deleteLater()
    if work.error is not None:
        raise work.error
    return work.result

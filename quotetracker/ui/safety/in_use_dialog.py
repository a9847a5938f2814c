"""What is asked when a library is open somewhere else already."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from quotetracker.errors import LibraryInUseError
from quotetracker.ui.language.wording import retold, tr


class Way(Enum):
    """How to go on."""

    READ = "read"
    COPY = "copy"
    TAKE_OVER = "take over"
    LEAVE = "leave"


class InUseDialog(QMessageBox):
    """Says who has the library, and offers to read it or to work on a copy."""

    def __init__(self, error: LibraryInUseError, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Information)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("QuoteTracker")
        self.setText(retold(error.what))
        self.setInformativeText(
            tr(
                "Two programs must not change one library. You can read it here while it is open there, or work on a "
                "copy: changes in a copy stay in the copy."
            )
        )
        read = self.addButton(tr("Open for &reading"), QMessageBox.ButtonRole.AcceptRole)
        copy = self.addButton(tr("Open a &copy"), QMessageBox.ButtonRole.ActionRole)
        leave = self.addButton(QMessageBox.StandardButton.Cancel)
        self._ways: dict[QAbstractButton, Way] = {read: Way.READ, copy: Way.COPY, leave: Way.LEAVE}
        if error.only_told:
            # The drive knows no locks: only the editor can know whether the other program still runs.
            self.setInformativeText(
                tr(
                    "Only a file beside the library says so: this drive cannot tell whether that is still true. Ask "
                    "there; two programs that write would damage the library."
                )
            )
            take = self.addButton(tr("It is &not open there any more"), QMessageBox.ButtonRole.DestructiveRole)
            self._ways[take] = Way.TAKE_OVER
        self.setDefaultButton(read)
        self.setEscapeButton(leave)

    def way(self) -> Way:
        """What was chosen."""
        for button, way in self._ways.items():
            if button is self.clickedButton():
                return way
        return Way.LEAVE


def ask_way(error: LibraryInUseError, parent: QWidget | None) -> Way:
    """Ask and wait; tests replace this."""
    dialog = InUseDialog(error, parent)
    dialog.exec()
    way = dialog.way()
    dialog.deleteLater()
    return way

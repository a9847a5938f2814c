"""What is asked when a library is damaged and does not open."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from quotetracker.errors import DamagedLibraryError
from quotetracker.services.backups import BackupView
from quotetracker.ui.language.wording import retold, shown_moment, tr


class Rescue(Enum):
    """How to go on."""

    BACKUP = "backup"
    SALVAGE = "salvage"
    LEAVE = "leave"


class DamagedDialog(QMessageBox):
    """Says what is wrong, and offers the newest backup or a new library of what can be read. Nothing is destroyed."""

    def __init__(self, error: DamagedLibraryError, backup: BackupView | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("QuoteTracker")
        self.setText(retold(error.what))
        parts = [tr("The file stays as it is, whatever you choose.")]
        if backup is not None:
            parts.insert(0, tr("The newest backup was made on {at}.", at=shown_moment(backup.at)))
        self.setInformativeText(" ".join(parts))
        if error.detail:
            self.setDetailedText(error.detail)
        self._ways: list[tuple[object, Rescue]] = []
        if backup is not None:
            go_back = self.addButton(tr("Go back to the &backup"), QMessageBox.ButtonRole.AcceptRole)
            self._ways.append((go_back, Rescue.BACKUP))
        save = self.addButton(tr("&Save what can be read"), QMessageBox.ButtonRole.ActionRole)
        self._ways.append((save, Rescue.SALVAGE))
        leave = self.addButton(QMessageBox.StandardButton.Close)
        self.setEscapeButton(leave)
        for button in self.buttons():
            # The default button is written in bold, which its own idea of its width leaves out.
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) * 6 // 5 + 32)

    def way(self) -> Rescue:
        """What was chosen."""
        return next((way for button, way in self._ways if button is self.clickedButton()), Rescue.LEAVE)


def ask_rescue(error: DamagedLibraryError, backup: BackupView | None, parent: QWidget | None) -> Rescue:
    """Ask and wait; tests replace this."""
    dialog = DamagedDialog(error, backup, parent)
    dialog.exec()
    way = dialog.way()
    dialog.deleteLater()
    return way

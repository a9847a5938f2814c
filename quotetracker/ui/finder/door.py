"""What opens the finder by mouse, and tells that it is there."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from quotetracker.ui.actions import Command
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import pixmap

_SIDE = 14  # pixels


class FinderDoor(QPushButton):
    """Stands in the corner of the menus and names the keys of its command, which are its way by keyboard."""

    def __init__(self, command: Command, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._command = command
        self.setObjectName("finder_door")
        self.setProperty("door", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setAccessibleName(tr("Search everything"))
        self.clicked.connect(command.trigger)
        command.changed.connect(self._follow)
        self.set_theme(theme)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the colours of ``theme``."""
        ratio = self.devicePixelRatioF()
        picture = pixmap("search", theme.muted, round(_SIDE * ratio))
        picture.setDevicePixelRatio(ratio)
        self.setIcon(QIcon(picture))

    @Slot()
    def _follow(self) -> None:
        self.setText(f"{tr('Search everything')}   {self._command.shown_keys()}".rstrip())
        self.setToolTip(self._command.toolTip())

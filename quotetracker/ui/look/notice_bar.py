"""A line that tells what happened without taking the keyboard away."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from quotetracker.ui.jobs.bridge import Notice, Tone
from quotetracker.ui.language.wording import tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import icon, pixmap

_SHOWN_FOR = 6000  # milliseconds; problems stay until they are closed
_ICONS = {Tone.INFO: "info", Tone.DONE: "check", Tone.PROBLEM: "warning"}
_ROLES = {Tone.INFO: "", Tone.DONE: "success", Tone.PROBLEM: "danger"}


class NoticeBar(QFrame):
    """Shows the newest notice; problems until the editor closes them, everything else for some seconds."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self.setProperty("card", "true")
        self.setAccessibleName(tr("Notice"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        self._icon = QLabel(self)
        layout.addWidget(self._icon)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self._text, 1)
        self._undo = QPushButton(tr("Undo"), self)
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.clicked.connect(self.hide)
        layout.addWidget(self._undo)
        self._close = QToolButton(self)
        self._close.setAccessibleName(tr("Close notice"))
        self._close.setToolTip(tr("Close"))
        self._close.clicked.connect(self.hide)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show ``notice`` in place of the one before."""
        self._notice = notice
        self._text.setText(notice.text)
        self._text.setToolTip(notice.detail)
        self._text.setAccessibleName(notice.text)
        self._undo.setVisible(notice.undo)
        self._text.setProperty("role", _ROLES[notice.tone])
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self.set_theme(self._theme)
        self.show()
        self._announce(notice)
        if notice.tone is Tone.PROBLEM:
            self._timer.stop()
        else:
            self._timer.start(_SHOWN_FOR)

    def _announce(self, notice: Notice) -> None:
        """Let a screen reader say it; a problem at once, the rest when it has finished its sentence."""
        if QAccessible.isActive():
            told = QAccessibleAnnouncementEvent(self._text, notice.text)
            if notice.tone is Tone.PROBLEM:
                told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(told)

    def text(self) -> str:
        """What is shown; empty when nothing is."""
        return self._text.text() if self.isVisible() else ""

    def set_theme(self, theme: Theme) -> None:
        """Draw icons in these colours."""
        self._theme = theme
        tone = self._notice.tone if self._notice else Tone.INFO
        colour = {Tone.INFO: theme.accent, Tone.DONE: theme.success, Tone.PROBLEM: theme.danger}[tone]
        ratio = self.devicePixelRatioF()
        picture = pixmap(_ICONS[tone], colour, round(18 * ratio))
        picture.setDevicePixelRatio(ratio)
        self._icon.setPixmap(picture)
        self._close.setIcon(icon("cross", theme.muted))

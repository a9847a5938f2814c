"""What a page shows while it has nothing to show: what it is for, and the next step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.look.action_button import ActionButton
from quotetracker.ui.look.tab_order import put_into_tab_order
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import pixmap

_SIDE = 48
_TEXT_WIDTH = 440


class EmptyState(QWidget):
    """An icon, a title, a sentence and buttons, in the middle of the page."""

    def __init__(self, icon: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._actions: tuple[QAction, ...] = ()
        self._first: ActionButton | None = None
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._icon)
        self._title = PlainLabel(self, "heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title)
        self._text = QLabel(self)
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMaximumWidth(_TEXT_WIDTH)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._text, 100)
        line.addStretch(1)
        layout.addLayout(line)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 10, 0, 0)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        self.set_theme(theme)

    def say(self, title: str, text: str, actions: Sequence[QAction] = ()) -> None:
        """Set the words and, once, the buttons."""
        self._title.setText(title)
        self._text.setText(text)
        if actions and not self._actions:
            self.set_actions(actions)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these as buttons, the first as the next step."""
        if self._actions == tuple(actions):
            return
        self._actions = tuple(actions)
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch(1)
        made = []
        for nth, action in enumerate(actions):
            button = ActionButton(action, self)
            button.setProperty("primary", nth == 0)
            self._buttons.addWidget(button)
            button.setVisible(True)  # now, not with the next event: it may be given the keyboard
            made.append(button)
        self._buttons.addStretch(1)
        self._first = made[0] if made else None
        put_into_tab_order(self, made)

    def take_keyboard(self) -> bool:
        """Give the keyboard to the next step; False where there is none."""
        if self._first is None:
            return False
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the colours of ``theme``."""
        ratio = self.devicePixelRatioF()
        picture = pixmap(self._icon_name, theme.muted, round(_SIDE * ratio))
        picture.setDevicePixelRatio(ratio)
        self._icon.setPixmap(picture)

"""A list beside what is chosen in it, with a handle between them."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

_LEAST = 250


class Split(QSplitter):
    """The list takes three tenths of the width, within bounds, when it is first seen; the rest grows."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget, *, least: int, most: int = 380) -> None:
        """``least`` is the least width of ``right``, ``most`` the first width of ``left`` at the most, in pixels."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._most = most
        self._is_shared_out = False
        left.setMinimumWidth(_LEAST)
        right.setMinimumWidth(least)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(8)
        for nth, part in enumerate((left, right)):
            self.addWidget(part)
            self.setStretchFactor(nth, nth)

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        """Take the widths from an earlier start instead."""
        self._is_shared_out = super().restoreState(state) or self._is_shared_out
        return self._is_shared_out

    def showEvent(self, event: QShowEvent) -> None:
        """Share the width out once; later it is the editor's."""
        super().showEvent(event)
        if not self._is_shared_out:
            self._is_shared_out = True
            left = max(_LEAST, min(self._most, self.width() * 3 // 10))
            self.setSizes([left, self.width() - left])

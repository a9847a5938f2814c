"""Where Tab goes next, for widgets that are made later than those after them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_into_tab_order(place: QWidget, stops: Sequence[QWidget]) -> None:
    """Let Tab come to ``stops``, one after the other, where ``place`` stands: the widget that holds them.

    Qt puts each new widget at the end of the window's chain, and takes no widget as a neighbour that Tab passes over.
    """
    moved = set(stops)
    before = place.previousInFocusChain()
    while before not in (None, place) and (before in moved or before.focusPolicy() == Qt.FocusPolicy.NoFocus):
        before = before.previousInFocusChain()
    if before is None:
        return
    reached = [stop for stop in stops if stop.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for first, second in pairwise([before, *reached]):
        QWidget.setTabOrder(first, second)

"""What to do while no quote is current."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import plural, tr
from quotetracker.ui.look.action_button import ActionButton
from quotetracker.ui.speakers.parts import card


class ArticlesHint(QWidget):
    """What to do while no quote is current, and in the sample library what that is; ``make`` makes one's own."""

    def __init__(self, make: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        self._sample = card(self, "sunken")
        self._sample.hide()
        inner = QVBoxLayout(self._sample)
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(8)
        for role, words in (
            ("title", tr("This is the sample library")),
            ("", tr("Its articles are invented. Try everything: Ctrl+Z takes back each step.")),
            ("", tr("Your own articles come into a library of your own.")),
        ):
            line = PlainLabel(self._sample, role, wraps=True)
            line.setText(words)
            inner.addWidget(line)
        inner.addWidget(ActionButton(make, self._sample, small=True), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._sample)
        self._title = PlainLabel(self, "title")
        layout.addWidget(self._title)
        for words in (
            tr("Click a highlighted passage to see who said it and where else it was said."),
            tr("Underlined words are suggestions: J goes to the next one, A accepts it, X rejects it."),
            tr("To mark a quote, select the words and press Ctrl+Return. Inside quotation marks a click is enough."),
            tr("Alt+Down goes from quote to quote."),
            tr("F1 opens the guide to this page."),
        ):
            line = PlainLabel(self, "muted", wraps=True)
            line.setText(words)
            layout.addWidget(line)
        layout.addStretch(1)

    def set_sample(self, *, sample: bool) -> None:
        """Say that this is the sample library, or not."""
        self._sample.setVisible(sample)

    def set_count(self, quotes: int | None) -> None:
        """Say how many quotes the article has; None while no article is open."""
        if quotes is None:
            self._title.setText(tr("No article open"))
        else:
            self._title.setText(
                plural("{n} quote in this article", "{n} quotes in this article", quotes)
                if quotes
                else tr("No quote yet")
            )

"""What to do while no quote is current."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from quotetracker.ui.language.wording import plural, tr


class ArticlesHint(QWidget):
    """What to do while no quote is current."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        layout.addWidget(self._title)
        for text in (
            tr("Click a highlighted passage to see who said it and where else it was said."),
            tr("To mark a quote, select the words and press Ctrl+Return. Inside quotation marks a click is enough."),
            tr("Alt+Down goes from quote to quote."),
        ):
            label = QLabel(text, self)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)

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

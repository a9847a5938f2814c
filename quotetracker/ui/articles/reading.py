"""The middle of the page: where an article is from, its text, the bar that finds words in it, and what can be done."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quotetracker.model.views import ArticleView
from quotetracker.ui.language.wording import shown_date, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.reader.find_bar import FindBar
from quotetracker.ui.reader.reader import Reader
from quotetracker.ui.reader.strip import ReaderStrip
from quotetracker.ui.reader.tags import plain_tip
from quotetracker.ui.speakers.scripts import marked
from quotetracker.ui.speakers.words import joined, short_address


class Reading(QFrame):
    """A card with one article."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(0)
        head = QWidget(self)
        self._heads = QVBoxLayout(head)
        self._source = QLabel(head)
        self._source.setObjectName("source")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setProperty("role", "muted")
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._source.setWordWrap(True)
        self._heads.addWidget(self._source)
        layout.addWidget(head)
        self.reader = Reader(self)
        self.reader.set_theme(theme)
        self.reader.text_moved.connect(self._align_head)
        self._align_head()
        layout.addWidget(self.reader, 1)
        self.finding = FindBar(self.reader, theme, self)
        self.strip = ReaderStrip(self)
        for below in (self.finding, self.strip):
            row = QHBoxLayout()
            row.setContentsMargins(14, 6, 14, 0)
            row.addWidget(below)
            layout.addLayout(row)

    def show_text(self, article: ArticleView) -> None:
        """Show the text from its beginning."""
        self.reader.show_text(article.text, headline=article.text.split("\n", 1)[0].strip() == article.title)

    def show_source(self, known: ArticleView) -> None:
        """Say where the article is from, and what is known of its text."""
        version = tr("older version") if known.newer else tr("newer version") if known.version_of else ""
        seen = "" if known.recognised is None else tr("recognised text, {percent} % sure", percent=known.recognised)
        parts = (
            marked(known.outlet),
            marked(known.author),
            shown_date(known.published),
            version,
            seen,
            short_address(known.address),
            known.note,
        )
        self._source.setText(joined(*parts) or tr("Outlet and date are not known yet."))
        self._source.setToolTip(plain_tip(known.address))

    def set_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self.reader.set_theme(theme)
        self.finding.set_theme(theme)

    @Slot()
    def _align_head(self) -> None:
        """Where the article is from stands above its text, however wide the window is."""
        self._heads.setContentsMargins(self.reader.text_left(), 14, 24, 6)

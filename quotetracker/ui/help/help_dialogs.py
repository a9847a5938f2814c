"""Help: what the program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from quotetracker import __version__
from quotetracker.ui.language.wording import tr


class AboutDialog(QDialog):
    """Name, version and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About QuoteTracker"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        title = QLabel(f"QuoteTracker {__version__}", self)
        title.setProperty("role", "title")
        layout.addWidget(title)
        text = QLabel(
            tr(
                "Quote attribution and fact-tracking for newsrooms.\n\n"
                "QuoteTracker is free software under the Apache License 2.0. It uses Qt through PySide6, under the "
                "LGPL version 3; SQLAlchemy, Alembic, RapidFuzz and Jinja under the MIT and BSD licences; trafilatura "
                "and lxml under the Apache and BSD licences. Everything works on this computer: nothing is sent "
                "anywhere."
            ),
            self,
        )
        text.setWordWrap(True)
        text.setMinimumWidth(420)
        layout.addWidget(text)
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

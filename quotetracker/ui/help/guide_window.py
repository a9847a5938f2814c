"""The window of the user guide: pages, a search in them, back and forward. It shows local files of the guide only."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from quotetracker import paths
from quotetracker.ui.help.guide import GuideHit, anchor, folder_of, look_for, pages, place_in
from quotetracker.ui.language.wording import language, tr
from quotetracker.ui.look.theme import Theme
from quotetracker.ui.look.theme_icons import icon

_DATA = Qt.ItemDataRole.UserRole
_PICTURES = {".png", ".jpg"}
_MARGIN = 22
_PAUSE = 150  # ms after the last letter, or of resizing


class GuideText(QTextBrowser):
    """One page. Pictures are as wide as the text, and come from the folder of the guide or from nowhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._root = paths.guide().parent.resolve()
        self._folder = paths.guide()
        self._dark = False
        self._name = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Page of the guide"))
        self.document().setDocumentMargin(_MARGIN)

    def show_source(self, name: str, source: str, folder: Path, *, dark: bool) -> None:
        """Show the Markdown of the page ``name``, whose links are counted from ``folder``."""
        self._name, self._folder, self._dark = name, folder, dark
        self.setMarkdown(source)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures beside the guide; everything else, and above all what is not on this computer, stays away."""
        url = QUrl(name) if isinstance(name, str) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not url.isRelative():
            return None
        path = self.file_of(url.path())
        if path is None or path.suffix.lower() not in _PICTURES:
            return None
        dark = path.with_name(path.name.replace("-light", "-dark"))
        image = QImage(str(dark if self._dark and dark.is_file() else path))
        wide = self.viewport().width() - 2 * _MARGIN - 24
        if image.width() > wide > 0:
            ratio = self.devicePixelRatioF()
            image = image.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def file_of(self, link: str) -> Path | None:
        """The file that a link of the page means, inside of the guide and what comes with it."""
        path = (self._folder / link).resolve()
        return path if path.is_relative_to(self._root) and path.is_file() else None


class GuideWindow(QDialog):
    """The guide beside the program: it does not stop work in the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language()
        self._pages = pages(self._language)
        self._history: list[tuple[str, int]] = []
        self._at = -1
        self.setWindowTitle(tr("User guide"))
        self.resize(QSize(980, 720).boundedTo(self.screen().availableGeometry().size()))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget::item { padding: 5px 4px; }")
        self.text = GuideText(self)
        self.back = QPushButton(tr("Back"), self)
        self.forward = QPushButton(tr("Forward"), self)
        self._told = QLabel(self)
        self._told.setProperty("role", "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._lay_out()
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._look)
        self._later.timeout.connect(self._draw_again)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self._list_pages()
        self.set_theme(theme)

    def show_help(self, place: str) -> None:
        """Show a place of the English guide in the language of the window."""
        self.show_page(place_in(self._language, place))

    def show_page(self, place: str) -> None:
        """Show a page by the name of its file, with "#" and a heading behind it."""
        self._remember()
        del self._history[self._at + 1 :]
        self._history.append((place, 0))
        self._at = len(self._history) - 1
        self._show(place, 0)

    def place(self) -> str:
        """The page that is shown."""
        return self._history[self._at][0] if self._history else ""

    def set_theme(self, theme: Theme) -> None:
        """Take these colours and pictures."""
        self._theme = theme
        self.back.setIcon(icon("chevron-left", theme.text))
        self.forward.setIcon(icon("chevron-right", theme.text))
        self._draw_again()

    @Slot()
    def go_back(self) -> None:
        """The page before, where it had been scrolled to."""
        if self._at > 0:
            self._remember()
            self._at -= 1
            self._show(*self._history[self._at])

    @Slot()
    def go_forward(self) -> None:
        """And forward again."""
        if self._at + 1 < len(self._history):
            self._remember()
            self._at += 1
            self._show(*self._history[self._at])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search to what was found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._look()
                if self.list.count():
                    self.list.setCurrentRow(0)
                    self._take(self.list.item(0))
                return True
            if event.key() == Qt.Key.Key_Down:
                self._look()
                self.list.setFocus()
                self.list.setCurrentRow(max(0, self.list.currentRow()))
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self._look()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and the arrows go back and forward, Ctrl+F searches, Escape closes."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Left:
            self.go_back()
        elif alt and event.key() == Qt.Key.Key_Right:
            self.go_forward()
        elif event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.search.setFocus()
            self.search.selectAll()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures take another width."""
        super().resizeEvent(event)
        self._later.start()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._told)
        self._told.setWordWrap(True)
        self._told.hide()
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        for button in (self.back, self.forward):
            button.setAutoDefault(False)
            top.addWidget(button)
        self.back.setToolTip("Alt+←")
        self.forward.setToolTip("Alt+→")
        top.addStretch(1)
        beside.addLayout(top)
        beside.addWidget(self.text, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(8)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([250, 730])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(splitter)

    def _list_pages(self) -> None:
        self.list.clear()
        for page in self._pages:
            item = QListWidgetItem(page.title, self.list)
            item.setData(_DATA, page.name)
        self._mark_current()

    def _mark_current(self) -> None:
        name = self.place().partition("#")[0]
        for row in range(self.list.count()):
            if self.list.item(row).data(_DATA) == name:
                self.list.setCurrentRow(row)

    @Slot()
    def _look(self) -> None:
        self._pause.stop()
        typed = self.search.text()
        if not typed.strip():
            self._told.hide()
            self._list_pages()
            return
        hits = look_for(typed, self._pages)
        self.list.clear()
        for hit in hits:
            self._add_hit(hit)
        self._told.setText("" if hits else tr("Nothing in the guide for “{typed}”.", typed=typed))
        self._told.setVisible(not hits)

    def _add_hit(self, hit: GuideHit) -> None:
        item = QListWidgetItem(f"{hit.page.title}\n…{hit.around}…", self.list)
        item.setData(_DATA, hit.page.name)

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        self.show_page(str(item.data(_DATA)))
        words = self.search.text().split()
        if words:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0])
        self.text.setFocus()

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        """Links lead to pages of the guide, and to what comes with it; none leads to the network."""
        if not url.isRelative():
            return
        name = url.path() or self.place().partition("#")[0]
        self.show_page(f"{name}#{url.fragment()}" if url.fragment() else name)

    def _remember(self) -> None:
        if self._history:
            place, _ = self._history[self._at]
            self._history[self._at] = (place, self.text.verticalScrollBar().value())

    def _show(self, place: str, top: int) -> None:
        name, _, fragment = place.partition("#")
        page = next((page for page in self._pages if page.name == name), None)
        folder = folder_of(self._language) if page is None else page.folder
        path = None if page is not None else self.text.file_of(name)
        if page is not None:
            source = page.source
        elif path is not None and path.suffix == ".md":
            source = path.read_text("utf-8")
        else:
            source = tr("This page of the guide is not there.")
        self.text.show_source(name, source, folder, dark=self._theme.dark)
        self.text.verticalScrollBar().setValue(top)
        if fragment and not top:
            self._go_to(fragment)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._history))
        if not self.search.text().strip():
            self._mark_current()

    def _go_to(self, fragment: str) -> None:
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == fragment:
                self.text.setTextCursor(QTextCursor(block))
                bar = self.text.verticalScrollBar()
                bar.setValue(bar.value() + self.text.cursorRect().top() - 8)
                return
            block = block.next()

    @Slot()
    def _draw_again(self) -> None:
        if self._history:
            self._remember()
            self._show(*self._history[self._at])

"""The preview of what is printed: pages are shown as soon as they are there, and from here they go to the printer."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from quotetracker.errors import Cancelled
from quotetracker.pace import Pace
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.export.page_view import STEP, Fit, PageView
from quotetracker.ui.export.pages import parts_of
from quotetracker.ui.export.papers import Paper
from quotetracker.ui.jobs.bridge import Bridge
from quotetracker.ui.jobs.jobs import Lane
from quotetracker.ui.jobs.working import Work, WorkStrip
from quotetracker.ui.language.wording import tr


class PreviewDialog(QDialog):
    """The pages of a paper, and from there to the printer."""

    print_wanted = Signal(object)
    """QPageLayout of the pages that are shown."""
    _came = Signal(object, object, int)

    def __init__(
        self, bridge: Bridge, maker: Callable[[], Paper], name: str, layout: QPageLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._maker = maker
        self._layout = layout
        self._work: Work | None = None
        self._paper: Paper | None = None
        self.setObjectName("print_preview")
        self.setWindowTitle(tr("Preview of {name}", name=name))
        self.view = PageView(bridge, self)
        self.view.seen_changed.connect(self._say_page)
        self.where = PlainLabel(self, "muted")
        self.strip = WorkStrip(self)
        self.width_button = self._tool(tr("Fit width"), tr("Pages as wide as the window"))
        self.page_button = self._tool(tr("Whole page"), tr("Pages as large as fit into the window"))
        for button, fit in ((self.width_button, Fit.WIDTH), (self.page_button, Fit.PAGE)):
            button.setCheckable(True)
            button.setProperty("fit", fit.value)
            button.clicked.connect(self._fit)
        self.smaller = self._tool("−", tr("Smaller (-)"))
        self.smaller.clicked.connect(self._zoom_out)
        self.larger = self._tool("+", tr("Larger (+)"))
        self.larger.clicked.connect(self._zoom_in)
        self.landscape = self._tool(tr("Landscape"), tr("Turn the paper on its side"))
        self.landscape.setCheckable(True)
        self.landscape.setChecked(layout.orientation() is QPageLayout.Orientation.Landscape)
        self.landscape.toggled.connect(self._turn)
        self.print_button = QPushButton(tr("Print…"), self)
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._print)
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        top = QHBoxLayout()
        for button in (self.smaller, self.larger, self.width_button, self.page_button, self.landscape):
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.where)
        bottom = QHBoxLayout()
        bottom.addWidget(self.strip, 1)
        bottom.addStretch(1)
        bottom.addWidget(self.print_button)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(bottom)
        self._came.connect(self._take)
        self.finished.connect(self._stop)
        self._fit()
        self.view.setFocus()
        self._begin()

    def _tool(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    # Drawing

    def _begin(self) -> None:
        """Draw all pages anew, in the background."""
        self._stop()
        self.view.begin(self._layout.fullRect(QPageLayout.Unit.Inch).size())
        work = self._work = Work(tr("Drawing pages"), self._drawn_all, self._bridge.report, self)
        task = work.task(self._draw, (work, self._layout), {})
        self._bridge.jobs.start(Lane.SURVEY, task, done=work.finish, failed=work.fail)
        self.strip.watch(work)

    def _draw(self, work: Work, layout: QPageLayout, *, pace: Pace) -> Paper:
        """In the background: the paper, if it is not there yet, and its pages, told of as they are made."""
        paper = self._paper or self._maker()

        def made(part: bytes, count: int) -> None:
            try:
                self._came.emit(work, part, count)
            except RuntimeError:  # the dialog is gone
                raise Cancelled from None

        parts_of(paper, layout, made, pace)
        return paper

    @Slot(object, object, int)
    def _take(self, work: Work, part: bytes, count: int) -> None:
        if work is self._work:
            self.view.add(part, count)

    @Slot(object)
    def _drawn_all(self, paper: Paper) -> None:
        self._paper, self._work = paper, None

    @Slot()
    def _stop(self) -> None:
        self.view.stop()
        if self._work is not None:
            self._work.stop()
            self._work = None

    # What the buttons do

    @Slot()
    def _fit(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.view.set_fit(Fit(button.property("fit")))
        self._show_fit()

    @Slot()
    def _zoom_in(self) -> None:
        self.view.zoom(STEP)
        self._show_fit()

    @Slot()
    def _zoom_out(self) -> None:
        self.view.zoom(1 / STEP)
        self._show_fit()

    def _show_fit(self) -> None:
        self.width_button.setChecked(self.view.fit() is Fit.WIDTH)
        self.page_button.setChecked(self.view.fit() is Fit.PAGE)

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        layout = QPageLayout(self._layout)
        layout.setOrientation(QPageLayout.Orientation.Landscape if on else QPageLayout.Orientation.Portrait)
        self._layout = layout
        self._begin()

    @Slot()
    def _print(self) -> None:
        self.print_wanted.emit(self._layout)

    @Slot()
    def _say_page(self) -> None:
        words = (
            tr("Page {page} of {pages}", page=self.view.seen(), pages=self.view.count()) if self.view.count() else ""
        )
        self.where.setText(words)
        self.view.setAccessibleDescription(words)
        self._show_fit()

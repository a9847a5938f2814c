"""The panel where a span of time is chosen for a filter."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from quotetracker.text.dates import partial_date
from quotetracker.ui.filters.popups import Panel
from quotetracker.ui.language.wording import later, shown_date, tr

_HINT = later("2026-03-04, 2026-03 or 2026")


def dates_in_words(since: str, until: str) -> str:
    """Such as "4 Mar 2026 – 2027"; empty when both ends are open."""
    if since and since == until:
        return shown_date(since)
    if since and until:
        return f"{shown_date(since)} – {shown_date(until)}"
    if since:
        return tr("from {date}", date=shown_date(since))
    return tr("until {date}", date=shown_date(until)) if until else ""


class DatesPanel(Panel):
    """From and until, typed at any precision, and a few spans ready made."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("dates", tr("Dates"), parent)
        form = QFormLayout()
        self.since = self._edit(tr("Published from"))
        self.until = self._edit(tr("Published until"))
        form.addRow(tr("From"), self.since)
        form.addRow(tr("Until"), self.until)
        self.column.addLayout(form)
        self._problem = QLabel(tr("Write dates as {hint}.", hint=tr(_HINT)), self)
        self._problem.setProperty("role", "danger")
        self._problem.hide()
        self.column.addWidget(self._problem)
        row = QHBoxLayout()
        self._spans: list[QPushButton] = []
        for words, spoken, slot in (
            (tr("7 days"), tr("Last 7 days"), self._last_week),
            (tr("30 days"), tr("Last 30 days"), self._last_month),
            (tr("This year"), tr("This year"), self._this_year),
            (tr("Any time"), tr("Any time"), self._any_time),
        ):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.setAccessibleName(spoken)
            button.clicked.connect(slot)
            row.addWidget(button)
            self._spans.append(button)
        self.column.addLayout(row)

    def set_dates(self, since: str, until: str) -> None:
        """Show this span of time."""
        for edit, value in ((self.since, since), (self.until, until)):
            if edit.text().strip() != value:
                edit.setText(value)
        self._problem.hide()

    def start(self) -> None:
        """The keyboard goes to the first line."""
        self.since.setFocus(Qt.FocusReason.PopupFocusReason)
        self.since.selectAll()

    def today(self) -> date:
        """This day; tests replace it."""
        return date.today()  # noqa: DTZ011 - the editor's own calendar is meant

    def _edit(self, name: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setAccessibleName(name)
        edit.setPlaceholderText(tr(_HINT))
        edit.setMinimumWidth(230)
        edit.setClearButtonEnabled(True)
        edit.textChanged.connect(self._check)
        edit.returnPressed.connect(self._done)
        return edit

    @Slot()
    def _check(self) -> None:
        """Tell of dates as soon as both can be read; say what is wrong only when the line is left with Enter."""
        try:
            since, until = (partial_date(e.text()) if e.text().strip() else "" for e in (self.since, self.until))
        except ValueError:
            return
        self._problem.hide()
        self.changed.emit(self.field, (since, until))

    @Slot()
    def _done(self) -> None:
        try:
            for edit in (self.since, self.until):
                if edit.text().strip():
                    partial_date(edit.text())
        except ValueError:
            self._problem.show()
            self.adjustSize()
            return
        self.hide()

    def _from(self, since: date) -> None:
        self.set_dates(since.isoformat(), "")
        self.hide()

    @Slot()
    def _last_week(self) -> None:
        self._from(self.today() - timedelta(days=6))

    @Slot()
    def _last_month(self) -> None:
        self._from(self.today() - timedelta(days=29))

    @Slot()
    def _this_year(self) -> None:
        self.set_dates(str(self.today().year), "")
        self.hide()

    @Slot()
    def _any_time(self) -> None:
        self.set_dates("", "")
        self.hide()

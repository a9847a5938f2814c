"""Asking for the address of a page. Opening pages is off until the editor turns it on."""

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import tr

_ALLOWED = "adding/addresses_allowed"


class AddressDialog(QDialog):
    """One line for an address, and the switch that allows to open any."""

    address_wanted = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Add from an address"))
        self.setMinimumWidth(560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        said = PlainLabel(self, "muted", wraps=True)
        said.setText(
            tr(
                "QuoteTracker opens this page once, over https and without cookies, and nothing else that it names. "
                "The site can see your internet address, as with any browser. Pages inside your own network are "
                "never opened."
            )
        )
        layout.addWidget(said)
        self._allowed = QCheckBox(tr("Allow QuoteTracker to open pages"), self)
        self._allowed.setObjectName("allowed")
        self._allowed.setChecked(settings.value(_ALLOWED, False, bool) is True)
        self._allowed.toggled.connect(self._allow)
        layout.addWidget(self._allowed)
        self._address = QLineEdit(self)
        self._address.setObjectName("address")
        self._address.setAccessibleName(tr("Address of the page"))
        self._address.setPlaceholderText("https://…")
        self._address.textChanged.connect(self._offer)
        layout.addWidget(self._address)
        box = QDialogButtonBox(self)
        self._ok = box.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setDefault(True)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self._offer()
        (self._address if self._allowed.isChecked() else self._allowed).setFocus()

    @Slot()
    def accept(self) -> None:
        """Hand the address over."""
        self.address_wanted.emit(self._address.text().strip())
        super().accept()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self._settings.setValue(_ALLOWED, allowed)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        allowed = self._allowed.isChecked()
        self._address.setEnabled(allowed)
        self._ok.setEnabled(allowed and self._address.text().strip().lower().startswith("https://"))

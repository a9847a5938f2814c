"""Scans and pictures: offer to recognise their text by tesseract, in the languages that they are written in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from quotetracker.importing.tesseract import INSTALL, Tesseract
from quotetracker.ui.compare.parts import PlainLabel
from quotetracker.ui.language.wording import LANGUAGES, capital, language, plural, retold, tr

_CHOSEN = "adding/recognised_languages"
_CODE = Qt.ItemDataRole.UserRole


class RecogniseDialog(QDialog):
    """What tesseract needs to know; without tesseract, how to get it."""

    def __init__(self, paths: Sequence[Path], found: Tesseract | None, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.paths = tuple(paths)
        self._settings = settings
        self.setWindowTitle(tr("Recognise text"))
        self.setMinimumWidth(520)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        said = PlainLabel(self, wraps=True)
        said.setObjectName("said")
        said.setText(
            tr("“{name}” is a scan or a picture: it holds no text that could be read.", name=paths[0].name)
            if len(paths) == 1
            else plural("{n} file is a scan.", "{n} files are scans: they hold no text that could be read.", len(paths))
        )
        layout.addWidget(said)
        how = PlainLabel(self, "muted", wraps=True)
        how.setObjectName("how")
        layout.addWidget(how)
        self._list = QListWidget(self)
        self._list.setObjectName("languages")
        self._list.setAccessibleName(tr("Languages of the text"))
        self._list.setSpacing(2)
        self._list.itemChanged.connect(self._offer)
        layout.addWidget(self._list, 1)
        layout.addStretch(0)
        box = QDialogButtonBox(self)
        self._ok = box.addButton(tr("Recognise text"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setObjectName("recognise")
        self._ok.setDefault(True)
        self._ok.setProperty("primary", True)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        if found is None:
            how.setText(
                tr("The program tesseract recognises text in pictures; it is not installed here.")
                + f" {retold(INSTALL)} "
                + tr("Then add the file again.")
            )
            how.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._list.hide()
            self._ok.hide()
        else:
            how.setText(
                tr(
                    "tesseract recognises it on this computer: some seconds for each page, and some letters will be "
                    "wrong. The file itself is kept. Tick the languages that the text is written in; fewer are surer."
                )
            )
            self._fill(found.languages)
            self.resize(560, 420)
            self._list.setFocus()
        self._offer()

    def languages(self) -> tuple[str, ...]:
        """Those that are ticked, by tesseract's codes."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(_CODE) for item in items if item.checkState() is Qt.CheckState.Checked)

    @Slot()
    def accept(self) -> None:
        """Remember the languages for the next scan."""
        self._settings.setValue(_CHOSEN, "+".join(self.languages()))
        super().accept()

    def _fill(self, codes: Sequence[str]) -> None:
        chosen = set(str(self._settings.value(_CHOSEN, "") or "").split("+")) & set(codes)
        from quotetracker.importing.recognition import tag_of  # loaded when it is wanted: a start has no use for it

        chosen = chosen or {code for code in codes if tag_of(code) == language()} or {codes[0]}
        for code in sorted(codes, key=lambda code: (code not in chosen, _name(code).casefold())):
            item = QListWidgetItem(_name(code), self._list)
            item.setData(_CODE, code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in chosen else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)

    @Slot()
    def _offer(self) -> None:
        self._ok.setEnabled(bool(self.languages()))


def _name(code: str) -> str:
    """The language's own name, with the code of what has none."""
    from quotetracker.importing.recognition import tag_of

    tag = tag_of(code)
    # Qt's name for English is that of its largest country.
    return LANGUAGES.get(tag) or (capital(QLocale(tag).nativeLanguageName()) if tag else code)

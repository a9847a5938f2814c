"""What differs between two texts, as a list of places: the words as they were, and as they are now."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from quotetracker.services.revisions import Revision, TextChange
from quotetracker.text.anchoring import Fate
from quotetracker.text.offsets import Utf16Map
from quotetracker.ui.language.wording import later, tr
from quotetracker.ui.look.theme import Theme

_AROUND = 45  # code points shown on each side of a place
_MOST = 300
_LONG = 400
_BLANKS = re.compile(r"\s+")
_TOLD = {
    Fate.CHANGED: later("its words change"),
    Fate.AMBIGUOUS: later("its place is not sure"),
    Fate.LOST: later("its words are gone"),
}


class RevisionView(QPlainTextEdit):
    """Places that differ, and quotes that do not simply follow. Plain text with marks: nothing is painted as HTML."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("What differs"))
        self.setPlaceholderText(tr("What differs is shown here."))

    def show_revision(self, revision: Revision, old: str, new: str) -> None:
        """Show what differs between ``old`` and ``new``."""
        lines: list[str] = []
        marks: list[tuple[int, int, bool]] = []
        length = 0

        def add(line: str, *, mark: tuple[int, int, bool] | None = None) -> None:
            nonlocal length
            if mark is not None:
                marks.append((length + mark[0], length + mark[1], mark[2]))
            lines.append(line)
            length += len(line) + 1

        grave = [one for one in revision.quotes if one.fate in _TOLD]
        for one in grave[:_MOST]:
            add(
                tr(
                    "Quote Q{quote}, {told}: “{words}”",
                    quote=str(one.quote),
                    told=tr(_TOLD[one.fate]),
                    words=_cut(one.words),
                )
            )
            if one.now and one.now != one.words:
                add(f"    → “{_cut(one.now)}”")
        if grave and revision.changes:
            add("")
        for change in revision.changes[:_MOST]:
            for line, mark in _lines(change, old, new):
                add(line, mark=mark)
            add("")
        if len(revision.changes) > _MOST:
            add(tr("and {changes} more places", changes=len(revision.changes) - _MOST))
        text = "\n".join(lines)
        self.setPlainText(text)
        self._paint(text, marks)

    def _paint(self, text: str, marks: list[tuple[int, int, bool]]) -> None:
        places = Utf16Map(text)
        selections = []
        for start, end, added in marks:
            selection = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.Bold)
            style.setForeground(QColor(self._theme.success if added else self._theme.danger))
            style.setFontStrikeOut(not added)
            cursor = QTextCursor(self.document())
            cursor.setPosition(places.to_utf16(start))
            cursor.setPosition(places.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, style
            selections.append(selection)
        self.setExtraSelections(selections)


def _lines(change: TextChange, old: str, new: str) -> list[tuple[str, tuple[int, int, bool] | None]]:
    """One line for the words as they were and one as they are now; only one of them where the other has no words."""
    out: list[tuple[str, tuple[int, int, bool] | None]] = []
    for sign, text, (start, end), added in (("−", old, change.old_span, False), ("+", new, change.new_span, True)):
        words = _cut(" ".join(text[start:end].split()) if text[start:end].strip() else text[start:end].strip())
        if not words and (change.old.strip() or change.new.strip()):
            continue
        before = _BLANKS.sub(" ", text[max(0, start - _AROUND) : start])
        after = _BLANKS.sub(" ", text[end : end + _AROUND])
        head = f"{sign} {'…' if start > _AROUND else ''}{before}"
        tail = f"{after}{'…' if end + _AROUND < len(text) else ''}"
        out.append((f"{head}{words}{tail}", (len(head), len(head) + len(words), added) if words else None))
    return out


def _cut(words: str) -> str:
    return words if len(words) <= _LONG else words[: _LONG - 1].rstrip() + "…"

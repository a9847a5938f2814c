import subprocess
import sys

SCRIPT = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from quotetracker.text.spans import Span
from quotetracker.ui.reader.reader import Reader
app = QApplication([])
reader = Reader()
reader.show_text("one\\u00a0two three")
reader.select_span(Span(0, 7))
reader.copy()
print(ascii(QGuiApplication.clipboard().text()))
"""


def test_the_program_ends_in_peace_with_copied_words_on_the_clipboard() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False)

    assert (ran.returncode, ran.stdout.strip()) == (0, r"'one\xa0two'")

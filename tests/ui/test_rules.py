"""The rules of tests/gui.py can fail: each seeded defect makes its test fail."""

import subprocess
import sys
from pathlib import Path

import pytest

DEFECTS = {
    "a real dialog": "QMessageBox.information(None, 'a', 'b')",
    "a dialog that waits": "QDialog().exec()",
    "a Qt warning": "QObject().startTimer(1) if False else qWarning('careful')",
    "a window left open": "keep.append(QWidget()); keep[-1].show()",
    "a timer left running": "keep.append(QTimer()); keep[-1].start(50)",
    "a job left working": "keep.append(QThreadPool()); keep[-1].start(lambda: time.sleep(3)); time.sleep(0.2)",
    "an error in a slot": "QTimer.singleShot(0, lambda: 1 / 0); qtbot.wait(20)",
}
HEAD = """
import time
from gui import *
from PySide6.QtCore import QObject, QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
keep = []
def test_seeded(qtbot):
    {body}
"""


def outcome(folder: Path, body: str) -> int:
    (folder / "test_seeded.py").write_text(HEAD.format(body=body), "utf-8")
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "pytest", "-q", "-c", root / "pyproject.toml", "--rootdir", folder, folder]
    return subprocess.run(
        [*map(str, command), "-p", "no:cacheprovider"], cwd=root, capture_output=True, check=False, timeout=100
    ).returncode


def test_a_clean_test_passes(tmp_path: Path) -> None:
    assert outcome(tmp_path, "keep.append(QWidget())") == 0


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_seeded_defect_fails(tmp_path: Path, defect: str) -> None:
    assert outcome(tmp_path, DEFECTS[defect]) == 1

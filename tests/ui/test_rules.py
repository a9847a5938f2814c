"""The rules of tests/gui.py can fail: each seeded defect makes its test fail."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

#: In this order, because a left-over of one test would be found by the next one too.
SEEDED = {
    "clean": "keep.append(QWidget())",
    "real_dialog": "QMessageBox.information(None, 'a', 'b')",
    "waiting_dialog": "QDialog().exec()",
    "qt_warning": "qWarning('careful')",
    "error_in_a_slot": "QTimer.singleShot(0, lambda: 1 / 0); qtbot.wait(20)",
    "window_left_open": "keep.append(QWidget()); keep[-1].show()",
    "job_left_working": "keep.append(QThreadPool()); keep[-1].start(lambda: time.sleep(2)); time.sleep(0.2)",
    "waits_for_that_job": "keep[-1].waitForDone()",
    "timer_left_running": "keep.append(QTimer()); keep[-1].start(50)",
}
HEAD = """
import time
from gui import *
from PySide6.QtCore import QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
keep = []
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("seeded")
    tests = "".join(f"def test_{name}(qtbot):\n    {body}\n" for name, body in SEEDED.items())
    (folder / "test_seeded.py").write_text(HEAD + tests, "utf-8")
    root = Path(__file__).parents[2]
    command = (sys.executable, "-m", "pytest", "-rA", "-c", root / "pyproject.toml", "--rootdir", folder, folder)
    ran = subprocess.run(
        [*map(str, command), "-p", "no:cacheprovider"],
        cwd=root,
        capture_output=True,
        check=False,
        text=True,
        timeout=100,
    )
    found: dict[str, str] = {}
    for word, name in re.findall(r"^(PASSED|FAILED|ERROR) \S*::test_(\w+)", ran.stdout, re.MULTILINE):
        found[name] = "failed" if word != "PASSED" or found.get(name) == "failed" else "passed"
    return found


def test_a_clean_test_passes(outcomes: dict[str, str]) -> None:
    assert {outcomes["clean"], outcomes["waits_for_that_job"]} == {"passed"}


@pytest.mark.parametrize("defect", sorted(SEEDED.keys() - {"clean", "waits_for_that_job"}))
def test_a_seeded_defect_fails(outcomes: dict[str, str], defect: str) -> None:
    assert outcomes[defect] == "failed"

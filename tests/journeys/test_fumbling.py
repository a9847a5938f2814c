"""Whoever presses anything finds no fault, and can take back all that came of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_TESTS = Path(__file__).resolve().parents[1]


def _pressed(library: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "faults.fumbling", str(library), "--steps", "200", *more],
        cwd=_TESTS,
        env=os.environ | {"PYTHONPATH": f"{_TESTS.parent}{os.pathsep}{_TESTS}", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="looks at memory and hangs as Unix does")
def test_nothing_that_is_pressed_at_random_fails(filled_library: Path) -> None:
    done = _pressed(filled_library, "--seed", "5")

    assert done.returncode == 0, done.stdout + done.stderr


def test_pressing_at_random_finds_a_command_that_fails_and_an_undo_that_forgets(filled_library: Path) -> None:
    done = _pressed(filled_library, "--seed", "5", "--defect")

    assert done.returncode == 1, done.stdout + done.stderr
    assert "ZeroDivisionError" in done.stdout
    assert "undoing all:" in done.stdout

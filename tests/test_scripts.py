"""The scripts that set up and start: what they say when something is in the way."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPTS = ROOT / "script"
BASH = shutil.which("bash")
pytestmark = pytest.mark.skipif(BASH is None or not SCRIPTS.is_dir(), reason="needs bash and a checkout")


def _bash(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [BASH or "bash", *arguments], capture_output=True, text=True, env=os.environ | environment, check=False
    )


def _advice(tmp_path: Path, log: str) -> str:
    (tmp_path / "log").write_text(log, encoding="utf-8")
    return _bash("-c", '. "$1"/lib/setup.sh; advice "$2"', "script", str(SCRIPTS), str(tmp_path / "log")).stdout


@pytest.mark.parametrize(
    "name", ["run", "test", "setup", "bench", "soak", "lock", "audit", "lib/setup.sh", "../.ci/run"]
)
def test_script_is_valid_bash(name: str) -> None:
    assert _bash("-n", str(SCRIPTS / name)).stderr == ""


def test_probe_names_this_interpreter() -> None:
    said = subprocess.run(
        [sys.executable, "-I", "-S", SCRIPTS / "lib" / "probe.py"], capture_output=True, text=True, check=True
    ).stdout.split()

    assert said[0] == sys.implementation.cache_tag
    assert said[1] in {"x11", "wayland", "native", "none"}


def test_probe_does_not_take_a_dead_display_for_a_display() -> None:
    said = subprocess.run(
        [sys.executable, "-I", "-S", SCRIPTS / "lib" / "probe.py"],
        capture_output=True,
        text=True,
        check=True,
        env={"DISPLAY": ":4094", "WAYLAND_DISPLAY": "nowhere", "XDG_RUNTIME_DIR": "/nonexistent"},
    ).stdout.split()

    assert said[1] == ("none" if sys.platform == "linux" else "native")


def test_without_a_python_it_says_which_ones_would_do(tmp_path: Path) -> None:
    checkout, programs = tmp_path / "a check-out", tmp_path / "bin"
    shutil.copytree(SCRIPTS, checkout / "script")
    (checkout / "requirements").mkdir()
    programs.mkdir()
    for name in ("bash", "cmp", "dirname", "readlink", "rm"):
        (programs / name).symlink_to(shutil.which(name) or pytest.skip(f"{name} is not here"))

    said = _bash(str(checkout / "script" / "run"), PATH=str(programs))

    assert said.returncode == 1
    assert said.stdout == ""
    assert "QuoteTracker needs Python 3.11, 3.12, 3.13 or 3.14, and there is none here." in said.stderr


@pytest.mark.parametrize(
    ("log", "hint"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("('Cannot connect to proxy.', NewConnectionError('[Errno 111]'))", "The proxy does not answer"),
        ("WARNING: Retrying ... NewConnectionError('Name or service not known')", "The network does not answer"),
        ("E: Temporary failure resolving 'deb.example'", "The network does not answer"),
        ("SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')", "The certificate is not trusted"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "A file is not the one"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.11.3", "Nothing fits this machine"),
        ("something else", "Run this again"),
    ],
)
def test_a_failure_comes_with_what_to_do(tmp_path: Path, log: str, hint: str) -> None:
    assert _advice(tmp_path, log).startswith(hint)

"""Starting a module of this program in a process of its own."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

_KEPT = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "LD_LIBRARY_PATH")


def command(module: str) -> tuple[str, ...]:
    """What runs ``module`` with the interpreter that runs this."""
    # -P: nothing is imported from the folder that happens to be the current one.
    return (sys.executable, "-P", "-X", "faulthandler=0", "-m", module)


def environment() -> dict[str, str]:
    """The little that such a process needs; no proxies, no keys, no options of other programs."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    home = str(Path(__file__).resolve().parents[1])
    return {**kept, "PYTHONPATH": home, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", "MALLOC_ARENA_MAX": "2"}


def folder() -> Path | None:
    """Where it runs: not in the current folder, which may be on a drive that is to be taken out."""
    home = Path(sys.prefix)
    return home if home.is_dir() else None


def leave(process: "subprocess.Popen[bytes]") -> None:
    """Wait for the end of ``process``, which was asked or made to end, and close what led to it."""
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # what it had not read yet is lost with it
                pipe.close()

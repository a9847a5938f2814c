"""Recognising letters in pictures by tesseract, a program of its own that the editor may have installed."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from quotetracker.errors import ImportFailedError

#: Seconds for one page, by the clock; a page of a newspaper takes 20.
PAGE_SECONDS = 240
_MOST_OUTPUT = 32 * 1024 * 1024
_POLL = 0.05
_QUICK = 20
#: What the program's data for writing directions and formulas is called; no language.
_NO_LANGUAGE = frozenset({"osd", "equ"})
INSTALL = (
    "Install tesseract: “tesseract-ocr” in Debian and Ubuntu, “tesseract” in Fedora, Arch and Homebrew;"
    " for Windows it is on the pages of UB Mannheim."
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word as tesseract saw it; places in dots from the upper left corner."""

    text: str
    block: int
    paragraph: int
    line: int
    left: int
    top: int
    right: int
    bottom: int
    confidence: float
    """0 to 100."""


@dataclass(frozen=True, slots=True)
class Tesseract:
    """An installed tesseract."""

    program: Path
    languages: tuple[str, ...]
    """Its languages by their three letters: "eng", "deu", "chi_sim"."""


def installed() -> Tesseract | None:
    """The tesseract of this machine with its languages; None where there is none, or none that works."""
    found = shutil.which("tesseract")
    if found is None:
        return None
    program = Path(found).resolve()
    try:
        told = subprocess.run(  # noqa: S603 - a program that the editor has installed, with fixed arguments
            [str(program), "--list-langs"], capture_output=True, timeout=_QUICK, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = told.stdout.decode("utf-8", "replace").splitlines()[1:]
    languages = sorted(line.strip() for line in lines if _is_code(line.strip()) and line.strip() not in _NO_LANGUAGE)
    return Tesseract(program, tuple(languages)) if told.returncode == 0 and languages else None


def words_in(
    picture: bytes,
    found: Tesseract,
    languages: tuple[str, ...],
    check: Callable[[], None],
    *,
    density: int = 0,
    seconds: float = PAGE_SECONDS,
) -> list[Word]:
    """The words in a picture (PGM, PNG, JPEG, TIFF); ImportFailedError when tesseract fails or takes too long.

    ``check`` is asked often and ends the program when it raises. ``density`` is in dots per inch, 0 where not known.
    """
    chosen = [language for language in languages if language in found.languages] or [found.languages[0]]
    arguments = [str(found.program), "stdin", "stdout", "-l", "+".join(chosen), "--psm", "3"]
    arguments += ["--dpi", str(density)] if density else []
    with tempfile.TemporaryDirectory(prefix="quotetracker-") as folder, tempfile.TemporaryFile() as given:
        given.write(picture)
        given.seek(0)
        with subprocess.Popen(  # noqa: S603 - see above; the picture is what is not trusted, and it is bounded
            [*_confined(seconds), *arguments, "tsv"],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            cwd=folder,
        ) as process:
            told = _output(process, check, seconds)
    return _words(told.decode("utf-8", "replace"))


def _confined(seconds: float) -> list[str]:
    if os.name != "posix":
        return []  # no limits to give up: only the clock bounds it there
    return [sys.executable, "-P", "-m", "quotetracker.importing.confined", str(int(seconds) + 1)]


def _environment() -> dict[str, str]:
    kept = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "LD_LIBRARY_PATH", "TESSDATA_PREFIX")
    home = str(Path(__file__).resolve().parents[2])
    given = {name: os.environ[name] for name in kept if name in os.environ}
    # One thread: as quick for one page, and the window keeps a processor.
    return {**given, "PYTHONPATH": home, "PYTHONDONTWRITEBYTECODE": "1", "OMP_THREAD_LIMIT": "1"}


def _output(process: "subprocess.Popen[bytes]", check: Callable[[], None], seconds: float) -> bytes:
    """What the program prints, while ``check`` and the clock are looked at."""
    import threading

    parts: list[bytes] = []

    def read() -> None:
        size = 0
        while process.stdout is not None and (part := process.stdout.read1(1 << 16)) and size < _MOST_OUTPUT:  # type: ignore[attr-defined]
            parts.append(part)
            size += len(part)

    reader = threading.Thread(target=read, name="tesseract", daemon=True)
    reader.start()
    until = time.monotonic() + seconds
    try:
        while reader.is_alive():
            reader.join(_POLL)
            check()
            if time.monotonic() > until:
                raise ImportFailedError(f"Recognising a page took longer than {seconds:.0f} seconds.", _SMALLER)
        if process.wait(timeout=_QUICK) != 0:
            raise ImportFailedError("tesseract could not read the picture of a page.", _SMALLER)
    except subprocess.TimeoutExpired as error:
        raise ImportFailedError("tesseract does not end.", _SMALLER) from error
    finally:
        process.kill()
        reader.join()
    return b"".join(parts)


_SMALLER = "Scan it again with 300 dots per inch, or recognise its text with another program."


def _words(told: str) -> list[Word]:
    """Rows of tesseract's table that are words; rows that are broken are passed over."""
    out: list[Word] = []
    for row in told.splitlines()[1:]:
        cells = row.split("\t", 11)
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
            continue
        try:
            block, paragraph, line, _, left, top, width, height = (int(cell) for cell in cells[2:10])
            confidence = min(100.0, max(0.0, float(cells[10])))
        except ValueError:
            continue
        out.append(Word(cells[11].strip(), block, paragraph, line, left, top, left + width, top + height, confidence))
    return out


def _is_code(value: str) -> bool:
    return 2 < len(value) < 30 and value.isascii() and value.replace("_", "").replace("/", "").isalnum()

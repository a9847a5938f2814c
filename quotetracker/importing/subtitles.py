"""Subtitles (SRT and WebVTT): what was said, without clock times; a change of speaker begins a paragraph."""

import html
import re
from dataclasses import replace

from quotetracker.importing.accounting import READ_SHARE, accounted, letters, read_letters
from quotetracker.importing.parsed import Parsed, Piece

_CUE = re.compile(r"\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}")
_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,120})>")
_TAG = re.compile(r"</?[a-zA-Z0-9][^<>]{0,200}>|\{\\[^{}]{0,60}\}")
_LABEL = re.compile(r"(?:>>\s*)?([^\W\d_][^:\n]{0,48}):(?:\s|$)")
_DASH = re.compile(r"(?:[-–—]|>>)\s*(?=\S)")
#: A paragraph of subtitles ends with a sentence, once it is this long.
_LONG = 350
#: Seconds without words after which a paragraph begins, and a gap between two cues that nobody sees.
_PAUSE, _BLINK = 20.0, 0.3
_ENDS = (".", "!", "?", "…", "”", '"', "’")


def read(source: str) -> Parsed:
    """Read subtitles; the first line of a block of notes or styles is left out, and so are counters and times."""
    pieces: list[Piece] = []
    runs: list[str] = []
    said: list[str] = []
    length = 0
    voice = ""
    again = 0
    shown: list[str] = []
    until = 0.0

    def close() -> None:
        nonlocal length
        if said:
            pieces.append(Piece(" ".join(said)))
            said.clear()
            length = 0

    for block in re.split(r"\n[ \t]*\n", source.replace("\r\n", "\n").replace("\r", "\n")):
        lines = block.strip("\n").split("\n")
        cue = next((nth for nth, line in enumerate(lines[:3]) if _CUE.match(line)), None)
        if cue is None:
            text = block.strip()
            if text and not re.match(r"\ufeff?WEBVTT|STYLE|REGION", text):
                close()
                pieces.append(Piece(_plain(text), taken=not text.startswith("NOTE"), why="a note in the file"))
                runs.append(_plain(text))
            continue
        begin, end = _times(lines[cue])
        if said and begin > until + _PAUSE:
            close()
        # Words that stay on the screen come once more with the next ones.
        before, shown = (shown if begin < until + _BLINK else []), []
        until = max(end, begin)
        for line in lines[cue + 1 :]:
            if _CUE.match(line):
                continue
            named = _VOICE.search(line)
            text = _plain(line)
            runs.append(text)
            if not text:
                continue
            shown.append(text)
            if text in before:
                again += letters(text)
                continue
            label = _LABEL.match(text)
            if named and named[1].strip() != voice:
                close()
                voice = named[1].strip()
                said.append(f"{html.unescape(voice)}:")
            elif label or _DASH.match(text) or (said and length > _LONG and said[-1].endswith(_ENDS)):
                close()
            said.append(text)
            length += len(text)
    close()
    found = accounted(Parsed(pieces=tuple(pieces)), runs)
    read = read_letters(found.pieces) + again
    return replace(found, read=read, missing=() if read >= READ_SHARE * found.present else found.missing)


def _times(line: str) -> tuple[float, float]:
    """When a cue is shown, in seconds from the beginning, and until when."""
    numbers = [
        (int(found[1] or 0) * 60 + int(found[2])) * 60 + float(f"{found[3]}.{found[4]}")
        for found in _TIME.finditer(line)
    ]
    return numbers[0], numbers[1]


def _plain(line: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", line)).split())

"""Who wrote it, as bylines say: "By Jane Doe and John Roe in London"."""

import re

_BY = re.compile(r"(?i)(?:(?:story|words|text|written|report(?:ed|ing)?|analysis)\s+)?by:?\s+(?P<names>\S.*)")
_PLACE = re.compile(r"\s+(?:in|at|for|from|and agencies)(?:\s+.*)?$")
_TITLE = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|columnist|staff|bureau|chief|producer|contributor|desk|agency)s?\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:,|;|&|\band\b)\s*")
_PARTICLES = "de del della der den di du da dos al el la le van von bin ibn ter ten y e"
_PARTICLE = frozenset(_PARTICLES.split())


def author_of(line: str) -> str:
    """Names in a byline, joined by ", "; empty when ``line`` is no byline: a wrong author is worse than none."""
    found = _BY.fullmatch(" ".join(line.split()))
    return names_in(found["names"]) if found else ""


def names_in(value: str) -> str:
    """Names in ``value``, joined by ", "; what is no name ("Political Correspondent") is left out."""
    value = _PLACE.sub("", " ".join(value.split()).split(" | ")[0].split(" · ")[0])
    if len(value) > 160 or (value.endswith((".", "!", "?")) and not re.search(r"\b(?:Jr|Sr|[A-Z])\.$", value)):
        return ""
    parts = [part for part in _SPLIT.split(value) if part]
    names = [part for part in parts if not _TITLE.search(part)]
    return ", ".join(names) if names and is_name(names[0]) and len(names) == sum(map(is_name, names)) else ""


def is_name(value: str) -> bool:
    """Whether ``value`` is one to six words that begin as names do, in capitals or in a script that has none."""
    words = value.split()
    return (
        0 < len(words) <= 6
        and not any(char.isdigit() or char in '@/:“”"' for char in value)
        and all(not word[0].islower() or word in _PARTICLE for word in words)
        and words[0][0].isalpha()
    )

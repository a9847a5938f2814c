"""What a site's templates leave in its texts: {mosads}, {{ad}}, [[inline-ad]]."""

import re

_LEFT_OVER = re.compile(r"\{\{[^{}\n]{1,60}\}\}|\{(?!sic\})[a-z_][a-z0-9_:-]{1,40}\}|\[\[[^\[\]\n]{1,60}\]\]")


def left_overs(text: str) -> tuple[str, ...]:
    """Those in ``text``, each once."""
    return tuple(dict.fromkeys(found[0] for found in _LEFT_OVER.finditer(text)))


def without_left_overs(text: str) -> str:
    """``text`` without them and without the empty paragraphs that they leave."""
    return re.sub(r"\n{3,}", "\n\n", _LEFT_OVER.sub("", text)).strip("\n")


def listed(found: tuple[str, ...]) -> str:
    """The first few, for a sentence."""
    return ", ".join(f"“{one}”" for one in found[:3])

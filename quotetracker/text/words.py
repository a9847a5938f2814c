"""Words as they are compared: folded, with their place in the original, contractions taken apart.

Folding is NFKC, casefold and no accents; letter case, quotation marks, dashes and punctuation leave no trace. An
ellipsis becomes a gap before the next word; words in square brackets are known as the editor's; "[T]he" is "the".
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple


def word_set(words: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(words.split())


_APOSTROPHE = "'’‘ʼ＇´`′"
# Letters of scripts that write their vowels as marks, and marks on letters: "\w" alone would tear words apart there.
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u200b-\u200d\u20d0-\u20ff\ufe20-\ufe2f"
)
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ffff"
_LETTER = rf"[^\W\d_{_UNSPACED}]"
# Letters that Unicode does not take apart, as they are typed without accents.
_CROSSED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ð": "d", "þ": "th"})
_TOKEN = re.compile(
    rf"""
    (?P<gap>…|\.\s?\.\s?\.[.\s]*)
    |(?P<open>\[)|(?P<close>\])
    |(?P<stage>\((?:sic|applause|laughter|laughs|crosstalk|cheers|cheering|booing|inaudible)\))
    |(?P<word>
        (?:[A-Za-z]\.){{2,}}
        |\d+(?:[.,]\d+)*{_LETTER}{{0,3}}
        |[{_UNSPACED}]
        |(?:{_LETTER}|[{_MARKS}])(?:[^\W_{_UNSPACED}]|[{_MARKS}]){{0,79}}
         (?:[{_APOSTROPHE}](?:{_LETTER}|[{_MARKS}]){{1,40}})*
        |[^\W_])
    |(?P<sign>[%‰$€£¥₹₽₩&])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PATCHED = re.compile(rf"\[({_LETTER}{{1,3}})\](?={_LETTER})|(?<={_LETTER})\[({_LETTER}{{1,4}})\]")
_PATCHED_WORD = re.compile(
    rf"\[{_LETTER}{{1,3}}\]{_LETTER}{{1,40}}|{_LETTER}{{1,40}}\[{_LETTER}{{1,4}}\]{_LETTER}{{0,40}}"
)
# The same tokens in text without letters, marks and brackets beyond ASCII; gaps leave no trace in it.
_PLAIN_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}|\d+(?:[.,]\d+)*[A-Za-z]{0,3}"
    r"|[A-Za-z][A-Za-z0-9]{0,79}(?:['`][A-Za-z]{1,40})*|[%$&]"
)
_EDITED = re.compile(r"[…\[(]|\.\s?\.")  # Where a gap, an insertion or a stage direction may stand.
_AS_ASCII = str.maketrans({**dict.fromkeys("’‘", "'"), **dict.fromkeys("“”–—…\u00a0", " ")})
_LONGEST_INSERTION = 120
_LONGEST_TOKEN = 500  # And more than that.
_ROOM, _LEAST_ROOM = 12, 2_000  # Code points in which so many words are found; an English one takes six.
_SIGNS = {"%": "percent", "‰": "permille", "&": "and"}

_WHOLE = {
    "cannot": (("can", 3), ("not", 3)),
    "gonna": (("going", 3), ("to", 2)),
    "wanna": (("want", 3), ("to", 2)),
    "gotta": (("got", 3), ("to", 2)),
}
_NOT = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
_ENDINGS = {"s": "'s", "m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_IS = word_set("it that there here what who how where he she this when why everything everybody nobody")
_NATIONS = {"us": "usa", "usa": "usa"}
_US = (("usa", 0, 2),)
_made = tuple.__new__


class Word(NamedTuple):
    """One folded word, and the code points ``start``..``end`` of the original that it stands for.

    A named tuple: a scan makes hundreds of millions of them, and a frozen dataclass takes four times as long to make.
    """

    folded: str
    start: int
    end: int
    inserted: bool = False
    """Inside square brackets: an editor's word, not the speaker's."""
    gap: bool = False
    """An ellipsis stands before it: words were left out there."""


def words_of(text: str, *, most: int | None = None) -> tuple[Word, ...]:
    """The words of ``text`` in order, at most ``most`` of them. Contractions count as two: "don't" is "do", "not"."""
    if most is not None and (beginning := _words_of_beginning(text, most)):
        return beginning
    plain = text if text.isascii() else text.translate(_AS_ASCII)
    if plain.isascii() and not _EDITED.search(text):
        return tuple(_plain_words(plain, most))
    return tuple(_any_words(text, most))


def _words_of_beginning(text: str, most: int) -> tuple[Word, ...]:
    """The first ``most`` words of a long text, if its beginning has them: the rest need not be looked at. Else none."""
    room = _ROOM * most + _LEAST_ROOM
    if len(text) <= room:
        return ()
    words = words_of(text[:room], most=most)
    # What stands at the cut may go on behind it.
    return words if len(words) >= most > 0 and words[-1].end < room - _LONGEST_TOKEN else ()


def _any_words(text: str, most: int | None) -> list[Word]:
    out: list[Word] = []
    gap = False
    inserted_until = -1
    shouted = text[:400].isupper()
    at = 0
    while token := _next(text, at):
        at, kind = token.end(), token.lastgroup
        if kind == "gap":
            gap = True
        elif kind == "open":
            patched = _PATCHED_WORD.match(text, token.start())
            if patched:
                at = patched.end()
                out.append(Word(_patched(patched.group()), token.start(), at, gap=gap))
                gap = False
            elif (close := text.find("]", at, at + _LONGEST_INSERTION)) >= 0:
                inserted_until = close
        elif kind == "word":
            first, last = token.span()
            if last < len(text) and text[last] == "[" and (patched := _PATCHED_WORD.match(text, first)):
                at = patched.end()
                out.append(Word(_patched(patched.group()), first, at, gap=gap))
                gap = False
                continue
            raw = token.group()
            for folded, start, end in _US if raw == "US" and not shouted else _pieces(raw):
                out.append(Word(folded, first + start, first + end, first < inserted_until, gap))
                gap = False
        elif kind == "sign":
            sign = token.group()
            out.append(Word(_SIGNS.get(sign, sign), token.start(), at, token.start() < inserted_until, gap))
            gap = False
        if most is not None and len(out) >= most:
            break
    return out


def _plain_words(text: str, most: int | None) -> list[Word]:
    """The same for ``text`` in ASCII that is not ``_EDITED``: most of what is said, in half the time."""
    country = "US" in text and not text[:400].isupper()
    out: list[Word] = []
    for token in _PLAIN_TOKEN.finditer(text):
        raw, first = token[0], token.start()
        for folded, start, end in _US if country and raw == "US" else _plain_pieces(raw):
            # Past the named tuple's own way to be made, which takes twice as long.
            out.append(_made(Word, (folded, first + start, first + end, False, False)))
        if most is not None and len(out) >= most:
            break
    return out


def folded_words(text: str, *, most: int | None = None) -> list[str]:
    """The folded words alone, without those in square brackets; ``most`` counts these too."""
    if most is not None and (beginning := _words_of_beginning(text, most)):
        return [word.folded for word in beginning if not word.inserted]
    plain = text.translate(_AS_ASCII)
    if not plain.isascii() or "[" in plain or "(" in plain:
        return [word.folded for word in words_of(text, most=most) if not word.inserted]
    # The same, four times as quick: an index folds millions of quotes.
    out: list[str] = []
    shouted = "US" in plain and text[:400].isupper()
    for raw in _PLAIN_TOKEN.findall(plain):
        out += ("usa",) if raw == "US" and not shouted else _folded_pieces(raw)
        if most is not None and len(out) >= most:
            break
    return out


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """``word`` in NFKC, casefolded, without accents, apostrophes and invisible characters."""
    if word.isascii():
        return word.lower().replace("'", "").replace("`", "").replace(".", "")
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold()).translate(_CROSSED)
    bare = "".join(char for char in decomposed if char.isalnum() or is_vowel_sign(char))
    # Punctuation that stands for ASCII, such as the one dot leader, folds as that does.
    return bare or (folded(decomposed) if decomposed.isascii() else decomposed)


def is_vowel_sign(char: str) -> bool:
    """Marks from the Indic scripts on are part of the spelling; those before are accents and points."""
    return char >= "\u0900" and unicodedata.category(char) in ("Mn", "Mc") and not "\u1ab0" <= char <= "\u20ff"


def _next(text: str, at: int) -> re.Match[str] | None:
    return _TOKEN.search(text, at)


def _patched(raw: str) -> str:
    return folded(raw.replace("[", "").replace("]", ""))


@lru_cache(maxsize=65_536)
def _folded_pieces(raw: str) -> tuple[str, ...]:
    if raw in "%$&":
        return (_SIGNS.get(raw, raw),)
    return tuple(piece for piece, _, _ in _pieces(raw))


@lru_cache(maxsize=65_536)
def _plain_pieces(raw: str) -> tuple[tuple[str, int, int], ...]:
    """What ``_pieces`` tells, of signs as well."""
    return ((_SIGNS.get(raw, raw), 0, 1),) if raw in _SIGNS or raw == "$" else _pieces(raw)


@lru_cache(maxsize=65_536)
def _pieces(raw: str) -> tuple[tuple[str, int, int], ...]:
    """The folded parts of one token with their offsets in it."""
    if raw.isascii() and raw.isalpha():
        low = raw.lower()
        if low in _WHOLE:
            (left, size), (right, _) = _WHOLE[low]
            return (left, 0, size), (right, size, len(raw))
        return ((low, 0, len(raw)),)
    if raw[-1] == "." and raw[0].isalpha():
        short = folded(raw)
        return ((_NATIONS.get(short, short), 0, len(raw)),)
    if raw[0].isdigit():
        return ((raw.lower().rstrip(".,"), 0, len(raw)),)
    cut = max(raw.rfind(sign) for sign in _APOSTROPHE)
    if cut > 0:
        stem, ending = folded(raw[:cut]), raw[cut + 1 :].lower()
        if ending == "t" and len(stem) > 1 and stem[-1] == "n":
            base = stem[:-1]
            base = "can" if stem == "can" else _NOT.get(base, base)
            return (base, 0, cut - 1), ("not", cut - 1, len(raw))
        if stem == "let" and ending == "s":
            return ("let", 0, cut), ("us", cut, len(raw))
        if ending in _ENDINGS and stem:
            second = "is" if ending == "s" and stem in _IS else _ENDINGS[ending]
            return (stem, 0, cut), (second, cut, len(raw))
    return ((folded(raw), 0, len(raw)),)

"""Guess the encoding of a text that names none and is no UTF-8."""

import re

#: Of a guess, this many bytes are looked at.
_SAMPLE = 64 * 1024
#: What may stand in any text beside letters.
_MARKS = frozenset("“”‘’„‚«»‹›–—…€£§°·\u00a0\u00ad©®²³½")
#: Letters beyond ASCII of the languages that one encoding serves, by encoding; the likelier encoding first.
_ALPHABETS = (
    ("cp1252", "àâæçéèêëîïôœùûüÿ äöüß áéíóúñü¿¡ áâãàçéêíóôõú àèéìòù áéíóöüäëïèç åäöé æøåé áðéíóúýþæö àçéèíïóòúü·"),
    ("cp1250", "áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž ąćęłńóśźż áéíóöőúüű čšž čćđšž ăâîşţ"),
    ("cp1254", "çğıöşüâîû İ"),
    ("cp1257", "ąčęėįšųūž āčēģīķļņšūž äõöüšž"),
    ("iso8859-2", "áčďéěíňóřšťúůýž ąćęłńóśźż áéíóöőúüű ăâîşţ"),
    ("mac-roman", "àâæçéèêëîïôœùûüÿ äöüß áéíóúñü¿¡ áâãàçéêíóôõú àèéìòù åäöé æøåé"),
)
_WORD_START = re.compile(r"\w+")


def guess(data: bytes) -> str:
    """Python's name of the likeliest encoding of ``data``; empty when nothing fits."""
    sample = _telling_part(data)
    plain = sum(byte < 0x80 and chr(byte).isalpha() for byte in sample)
    high = sum(byte >= 0x80 for byte in sample)
    if plain >= 2 * high and (latin := _latin(sample)):
        return latin
    if japanese := _japanese(sample):
        return japanese
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample).best()
    return best.encoding if best else ""


def _japanese(sample: bytes) -> str:
    """Shift-JIS or EUC-JP where it gives kana, as every Japanese sentence has; empty otherwise."""
    for encoding in ("shift_jis", "euc_jp"):
        try:
            text = sample.decode(encoding, "strict" if len(sample) < _SAMPLE else "ignore")
        except UnicodeDecodeError:
            continue
        letters = [char for char in text if char.isalpha()]
        kana = sum("\u3041" <= char <= "\u30fa" for char in letters)
        wide = sum("\u4e00" <= char <= "\u9fff" for char in letters)
        if kana > 0.2 * len(letters) and kana + wide > 0.8 * len(letters):
            return encoding
    return ""


def _latin(sample: bytes) -> str:
    """The encoding in which most letters beyond ASCII belong to one language; empty when that is true of none."""
    rated = [(max(_rate(sample, encoding, one) for one in sets.split()), encoding) for encoding, sets in _ALPHABETS]
    best, encoding = max(rated, key=lambda pair: pair[0])
    return encoding if best > 0.8 else ""


def _rate(sample: bytes, encoding: str, alphabet: str) -> float:
    """The share of characters beyond ASCII that ``alphabet`` explains; capitals inside small words count against it."""
    text = sample.decode(encoding, "replace")
    beyond = [char for char in text if char > "\x7f"]
    capitals = sum(word[1:] != word[1:].lower() and word != word.upper() for word in _WORD_START.findall(text))
    known = sum(char in _MARKS or char in alphabet or char.lower() in alphabet for char in beyond)
    return (known - capitals) / len(beyond) if beyond else 1.0


def _telling_part(data: bytes) -> bytes:
    """A bounded part of ``data`` that holds its first letters beyond ASCII."""
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, (first.start() if first else 0) - 1024)
    start = data.rfind(b"\n", 0, start) + 1 if start else 0
    return data[max(start, first.start() - 4096 if first else 0, 0) :][:_SAMPLE]

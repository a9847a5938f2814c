"""Values made fit for a file: no characters that XML forbids, addresses that may become links."""

import re
from urllib.parse import urlsplit

_LINE_END = re.compile("\r\n|\r")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_UNSAFE = re.compile(r"[\s<>\"'`\\{}|^()\[\]]")


def fit(value: str) -> str:
    """``value`` with line ends as "\\n" and U+FFFD in the place of each character that XML forbids."""
    return _ILLEGAL.sub("\ufffd", _LINE_END.sub("\n", value))


def safe_link(address: str) -> str:
    """``address`` if it may be a link: http or https with a host, harmless inside quotation marks; else empty."""
    address = address.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme.lower() not in {"http", "https"} or not parts.netloc or _ILLEGAL.search(address):
        return ""
    return _UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), address)

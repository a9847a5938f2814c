"""Breaking sound files: bytes flipped, cut, doubled and put in, on the outside and inside of their containers."""

import io
import random
import zipfile
import zlib

_PIECES = (
    b"<", b">", b"\0", b"<!--", b"</", b'"', b"&#x", b"\xff\xfe", b"]]>", b"{", b"}", b"\\u", b"\\bin9", b"\n\n", b"--", b"[",
    b"]", b"(", b")", b"=?utf-8?b?", b"\xed\xa0\xbd", b"endstream", b"obj", b"<w:p>", b"</w:p>", b"<!DOCTYPE", b"99999999999",
    b"-1", b"-->", b"| ", b",", b"\r", b"\xe2\x80\xa9", b"\xf4\x90\x80\x80",
)  # fmt: skip


def broken(data: bytes, chance: random.Random) -> bytes:
    """``data`` with some damage; of ZIP and PDF files half the time inside, where it would else not arrive."""
    if data.startswith(b"PK") and chance.random() < 0.6:
        return _inside_zip(data, chance)
    if data.startswith(b"%PDF") and chance.random() < 0.5:
        return _inside_pdf(data, chance)
    return damaged(data, chance)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Flip, cut, double and insert at random places."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20, 60))):
        at = chance.randrange(len(out) + 1)
        match chance.randrange(6):
            case 0 if at < len(out):
                out[at] = chance.randrange(256)
            case 1:
                del out[at : at + chance.choice((1, 3, 30, 300))]
            case 2:
                out[at:at] = out[at : at + chance.randrange(200)]
            case 3:
                out[at:at] = chance.choice(_PIECES) * chance.choice((1, 1, 1, 40))
            case 4:
                out[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(12)))
            case _ if chance.random() < 0.1:
                del out[at:]
    return bytes(out)


def _inside_zip(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    target = chance.choice([name for name in parts if name != "mimetype"])
    parts[target] = damaged(parts[target], chance)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            if chance.random() > 0.02:
                archive.writestr(name, content)
    return out.getvalue()


def _inside_pdf(data: bytes, chance: random.Random) -> bytes:
    start = data.find(b"stream\n") + 7
    end = data.find(b"\nendstream", start)
    try:
        stream = damaged(zlib.decompress(data[start:end]), chance)
    except zlib.error:  # packed in another way, by another program
        return damaged(data, chance)
    return data[:start] + zlib.compress(stream) + data[end:]

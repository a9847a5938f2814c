"""Files built to overload, to mislead or to break out, made by hand for each format: name and bytes."""

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable

from importing.documents import (
    PARAGRAPHS,
    W,
    docx,
    docx_parts,
    epub,
    mail,
    odt,
    pdf,
    pdf_article,
    rtf,
    w_paragraph,
    zipped,
)

LINE = PARAGRAPHS[0]


def _docx(body: str) -> bytes:
    return zipped(
        {**docx_parts(), "word/document.xml": f"<w:document xmlns:w='{W}'><w:body>{body}</w:body></w:document>"}
    )


def _with_dtd(dtd: str, body: str) -> bytes:
    return zipped({**docx_parts(), "word/document.xml": f"{dtd}<w:document xmlns:w='{W}'>{body}</w:document>"})


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return _with_dtd(f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]>', w_paragraph("x").replace("x</w:t>", "&l9;</w:t>"))


def _quadratic() -> bytes:
    return _with_dtd(
        f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]>', f"<w:p><w:r><w:t>{'&a;' * 5_000}</w:t></w:r></w:p>"
    )


def _outside() -> bytes:
    return _with_dtd('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "<w:p><w:r><w:t>A&e;B</w:t></w:r></w:p>")


def _utf16_dtd() -> bytes:
    text = f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY e "b">]><w:document xmlns:w="{W}"/>'
    return zipped({**docx_parts(), "word/document.xml": text.encode("utf-16")})


def _lying_sizes() -> bytes:
    """The central directory says 10 bytes where there are 50 million."""
    data = bytearray(zipped({**docx_parts(), "word/document.xml": b"<a>" + b" " * 50_000_000 + b"</a>"}))
    at = data.rfind(b"word/document.xml")
    start = data.rfind(b"PK\x01\x02", 0, at)
    struct.pack_into("<I", data, start + 24, 10)
    return bytes(data)


def _many_entries() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for part, content in docx_parts().items():
            archive.writestr(part, content)
        for nth in range(20_000):
            archive.writestr(f"x{nth}", b"")
    return out.getvalue()


def _encrypted() -> bytes:
    data = bytearray(docx())
    for sign in (b"PK\x01\x02", b"PK\x03\x04"):
        at = data.find(sign)
        while at >= 0:
            data[at + (8 if sign == b"PK\x01\x02" else 6)] |= 1
            at = data.find(sign, at + 4)
    return bytes(data)


def _paths_outside() -> bytes:
    return zipped({**docx_parts(), "../../../../etc/cron.d/x": "x", "/etc/passwd": "x", "word\\..\\..\\a": "x"})


def _epub(**parts: str) -> bytes:
    out = io.BytesIO(epub())
    with zipfile.ZipFile(out) as archive:
        every: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**every, **{name.replace("__", "/").replace("_DOT_", "."): text for name, text in parts.items()}})


def _pdf_stream(stream: bytes, filters: str, *, page_tree: bytes = b"") -> bytes:
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        page_tree or b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font "
        b"/Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(stream), filters.encode(), stream),
    ]
    out = bytearray(b"%PDF-1.7\n")
    for number, content in enumerate(objects, 1):
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return bytes(out + b"trailer << /Size 5 /Root 1 0 R >>\n%%EOF\n")


def _flate(size: int, times: int = 1) -> bytes:
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)) + packer.flush()
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return data


def _mail(head: str, body: str = LINE) -> bytes:
    return f"From: a@b.example\nMessage-ID: <1>\nMIME-Version: 1.0\n{head}\n\n{body}\n".encode()


def _nested_mail(depth: int) -> bytes:
    out = ["From: a@b.example", "Message-ID: <1>", "MIME-Version: 1.0"]
    for nth in range(depth):
        out += [f'Content-Type: multipart/mixed; boundary="b{nth}"', "", f"--b{nth}"]
    return "\n".join([*out, "Content-Type: text/plain", "", LINE]).encode()


def _many_parts(count: int) -> bytes:
    part = "--b\nContent-Type: text/plain\n\nx\n"
    return _mail('Content-Type: multipart/mixed; boundary="b"', part * count + "--b--")


BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "docx: 190 MB of text in 200 kB": ("a.docx", lambda: _docx(f"<w:p><w:r><w:t>{'a' * 190_000_000}</w:t></w:r></w:p>")),
    "docx: 60 MB of text, ratio hidden": ("a.docx", lambda: _docx(w_paragraph("".join(map(chr, range(97, 123))) * 2_300_000))),
    "docx: 900,000 empty paragraphs": ("a.docx", lambda: _docx("<w:p/>" * 900_000)),
    "docx: 3 million empty paragraphs": ("a.docx", lambda: _docx("<w:p/>" * 3_000_000)),
    "docx: 300 MB of media": ("a.docx", lambda: zipped({**docx_parts(), "word/media/a.png": bytes(300_000_000)})),
    "docx: nested 100,000 deep": ("a.docx", lambda: _docx("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000)),
    "docx: paragraphs in paragraphs": ("a.docx", lambda: _docx("<w:p><w:r><w:t>a" * 2_000 + "</w:t></w:r></w:p>" * 2_000)),
    "docx: tables in tables": ("a.docx", lambda: _docx("<w:tbl><w:tr><w:tc>" * 1_500 + w_paragraph("x") + "</w:tc></w:tr></w:tbl>" * 1_500)),
    "docx: a billion laughs": ("a.docx", _laughs),
    "docx: quadratic entities": ("a.docx", _quadratic),
    "docx: an entity that names a file": ("a.docx", _outside),
    "docx: a document type in UTF-16": ("a.docx", _utf16_dtd),
    "docx: sizes that lie": ("a.docx", _lying_sizes),
    "docx: 20,000 entries": ("a.docx", _many_entries),
    "docx: a password": ("a.docx", _encrypted),
    "docx: paths that lead outside": ("a.docx", _paths_outside),
    "docx: cut in half": ("a.docx", lambda: docx()[: len(docx()) // 2]),
    "docx: a picture under its name": ("a.docx", lambda: b"\x89PNG\r\n\x1a\n" + bytes(100)),
    "docx: named .txt": ("a.txt", docx),
    "odt: a million blanks by number": ("a.odt", lambda: odt("<text:p>a<text:s text:c='99999999999999'/>b</text:p>" * 300)),
    "odt: nested 100,000 deep": ("a.odt", lambda: odt("<text:span>" * 100_000 + "x" + "</text:span>" * 100_000)),
    "odt: repeated rows by number": ("a.odt", lambda: odt("<table:table><table:table-row table:number-rows-repeated='999999999'><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>")),
    "epub: a chapter that is the list itself": ("a.epub", lambda: _epub(OPS__one_DOT_xhtml="<html>" * 3_000)),
    "epub: no list": ("a.epub", lambda: zipped({"mimetype": "application/epub+zip", "a.xhtml": "<p>x</p>"}, first_stored=True)),
    "epub: a list that leads outside": ("a.epub", lambda: _epub(**{"META-INF__container_DOT_xml": "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='../../etc/passwd'/></rootfiles></container>"})),
    "pdf: 600 kB that become 600 MB": ("a.pdf", lambda: _pdf_stream(_flate(600_000_000), "/Filter /FlateDecode")),
    "pdf: packed twice, 600 MB": ("a.pdf", lambda: _pdf_stream(_flate(600_000_000, 2), "/Filter [/FlateDecode /FlateDecode]")),
    "pdf: 3 million operators": ("a.pdf", lambda: _pdf_stream(zlib.compress(b"BT /F1 9 Tf (a) Tj ET " * 700_000), "/Filter /FlateDecode")),
    "pdf: 5 million brackets": ("a.pdf", lambda: _pdf_stream(zlib.compress(b"[" * 5_000_000), "/Filter /FlateDecode")),
    "pdf: 3 million saved states": ("a.pdf", lambda: _pdf_stream(zlib.compress(b"q " * 3_000_000), "/Filter /FlateDecode")),
    "pdf: pages in a circle": ("a.pdf", lambda: _pdf_stream(b"", "", page_tree=b"<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>")),
    "pdf: a count of two billion pages": ("a.pdf", lambda: _pdf_stream(b"", "", page_tree=b"<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>")),
    "pdf: without a text layer": ("a.pdf", lambda: pdf([[], [], []])),
    "pdf: cut in half": ("a.pdf", lambda: pdf_article()[: len(pdf_article()) // 2]),
    "pdf: head only": ("a.pdf", lambda: b"%PDF-1.7\n%\xe2\xe3"),
    "pdf: 3,000 pages": ("a.pdf", lambda: pdf([[(72.0, 700.0, 11.0, LINE)]] * 3_000)),
    "rtf: a million braces": ("a.rtf", lambda: b"{\\rtf1 " + b"{" * 1_000_000 + b"x"),
    "rtf: 20 MB": ("a.rtf", lambda: rtf("word \\par " * 2_000_000)),
    "rtf: a number beyond Unicode": ("a.rtf", lambda: rtf(f"\\u99999999999? {LINE}")),
    "rtf: a byte count that lies": ("a.rtf", lambda: rtf(f"\\bin999999999 {LINE}")),
    "rtf: an unknown code page": ("a.rtf", lambda: rtf(LINE).replace(b"ansicpg1252", b"ansicpg99999")),
    "rtf: lone halves of characters": ("a.rtf", lambda: rtf(f"\\u-10179? {LINE} \\u-8704?")),
    "eml: nested 5,000 deep": ("a.eml", lambda: _nested_mail(5_000)),
    "eml: 200,000 parts": ("a.eml", lambda: _many_parts(200_000)),
    "eml: 2 MB of encoded words": ("a.eml", lambda: _mail("Subject: " + "=?utf-8?q?a?= " * 150_000)),
    "eml: 100 kB of encoded words": ("a.eml", lambda: _mail("Subject: " + "=?utf-8?q?a?= " * 7_000)),
    "eml: 3,000 open brackets": ("a.eml", lambda: _mail("To: " + "(" * 3_000)),
    "eml: a sender of brackets": ("a.eml", lambda: _mail("Subject: x").replace(b"a@b.example", b"(" * 3_000)),
    "eml: an unknown charset": ("a.eml", lambda: _mail("Content-Type: text/plain; charset=x-evil")),
    "eml: a charset that is a decoder": ("a.eml", lambda: _mail("Content-Type: text/plain; charset=unicode_escape", "\\x41" * 100)),
    "eml: a file name that leads outside": ("a.eml", lambda: mail(attachment=True)),
    "eml: a bad base64 body": ("a.eml", lambda: _mail("Content-Type: text/plain\nContent-Transfer-Encoding: base64", "=" * 100)),
    "eml: a mail in a mail": ("a.eml", lambda: _mail("Content-Type: message/rfc822", mail().decode())),
    "mhtml: no page in it": ("a.mhtml", lambda: _mail("Subject: x\nContent-Type: multipart/related; boundary=b", "--b\nContent-Type: image/png\n\nx\n--b--")),
    "csv: 200,000 columns": ("a.csv", lambda: b"text" + b",a" * 200_000 + b"\n" + b"x" + b",y" * 200_000),
    "csv: 12,000 rows": ("a.csv", lambda: b"title,text\n" + b"a,One said so.\n" * 12_000),
    "csv: a quote that never ends": ("a.csv", lambda: b'text\n"' + b"a,\n" * 3_000_000),
    "csv: NULs": ("a.csv", lambda: b"text\n" + b"\0a\0" * 1_000),
    "json: nested a million deep": ("a.json", lambda: b"[" * 1_000_000),
    "json: numbers without end": ("a.json", lambda: b'{"text": "x said", "n": ' + b"9" * 1_000_000 + b"}"),
    "json: infinities": ("a.json", lambda: b'[{"text": "x said so", "date": 1e999999, "n": NaN, "title": -Infinity}]'),
    "json: one key a million times": ("a.json", lambda: b'{"text": "x said"' + b', "text": "y"' * 1_000_000 + b"}"),
    "json: lone surrogates": ("a.json", lambda: json.dumps({"text": "x \ud83d said", "title": "\udc00"}).encode()),
    "json: strings of backslashes": ("a.json", lambda: b'["' + b"\\" * 5_000_000),
    "srt: numbers without end": ("a.srt", lambda: b"1\n00:00:01,000 --> 00:00:02,000\nx\n\n" * 200_000),
    "vtt: tags without end": ("a.vtt", lambda: b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"<v " * 1_000_000),
    "vtt: one line of 5 MB": ("a.vtt", lambda: b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"w " * 2_500_000),
    "md: stars": ("a.md", lambda: b"*" * 2_000_000),
    "md: stars and blanks": ("a.md", lambda: b"* a" * 1_000_000),
    "md: brackets": ("a.md", lambda: b"[" * 2_000_000),
    "md: open links": ("a.md", lambda: b"[a](" * 500_000),
    "md: open pictures and ticks": ("a.md", lambda: (b"![" * 200_000) + (b"`" * 200_000) + b"_" * 200_000),
    "md: underlines with words": ("a.md", lambda: b"_a __b " * 300_000),
    "md: quotations in quotations": ("a.md", lambda: b"> " * 1_000_000 + b"x"),
    "md: front matter without end": ("a.md", lambda: b"---\n" + b"a: b\n" * 500_000),
    "txt: one word of 19 MB": ("a.txt", lambda: b"w" * 19_000_000),
    "txt: a line of labels": ("a.txt", lambda: b"by: " * 4_000_000),
    "txt: NUL, controls, marks of order": ("a.txt", lambda: ("\ufeff\u202ex\0\x07\ufffe said " * 20).encode("utf-8", "replace")),
    "txt: UTF-16 without its mark, odd length": ("a.txt", lambda: LINE.encode("utf-16-le") + b"\0"),
    "html: nested 100,000 deep": ("a.html", lambda: b"<html><body>" + b"<div>" * 100_000),
    "html: 11 MB in one text": ("a.html", lambda: b"<html><body><p>" + b"word " * 2_200_000),
    "html: open tags": ("a.html", lambda: b"<html>" + b"<a " * 200_000),
    "html: open comments": ("a.html", lambda: b"<html>" + b"<!--" * 200_000),
}  # fmt: skip

#: Read by the full run only (benchmarks/importing_hostile.py): each takes seconds, and another of its kind stays here.
LONG = frozenset(
    {
        "pdf: packed twice, 600 MB", "csv: a quote that never ends", "html: 11 MB in one text", "txt: one word of 19 MB",
        "txt: a line of labels", "md: front matter without end", "pdf: 3,000 pages", "docx: 300 MB of media",
        "vtt: tags without end", "srt: numbers without end", "vtt: one line of 5 MB", "rtf: 20 MB", "md: stars and blanks",
        "json: one key a million times", "docx: 3 million empty paragraphs",
    }
)  # fmt: skip

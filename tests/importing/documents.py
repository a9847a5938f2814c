"""Documents of every format, made by hand with text of our own, for the tests of reading and of breaking."""

import io
import zipfile
import zlib
from email.message import EmailMessage
from xml.sax.saxutils import escape

TITLE = "Lock gates at Harnsel to be rebuilt"
PARAGRAPHS = (
    "The lock gates at Harnsel will be rebuilt next winter, the river board said on Monday, after divers had found "
    "cracks in two of the four hinges.",
    "“We can't wait another year,” said Mira Tolland, who chairs the board. “The gates were built for barges half as "
    "heavy.”",
    "Skippers fear the closure. Joost Arden, who has run grain to the mills since 2004, called the plan a necessary "
    "evil and asked for night passages until December.",
    "The work is to cost 3.4 million, of which the province pays half. A decision on the rest is due on 14 March.",
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BODY = "\n\n".join(PARAGRAPHS)


def zipped(parts: dict[str, str | bytes], *, first_stored: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for nth, (name, content) in enumerate(parts.items()):
            kind = zipfile.ZIP_STORED if first_stored and nth == 0 else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, compress_type=kind)
    return out.getvalue()


def w_paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t xml:space='preserve'>{escape(text)}</w:t></w:r></w:p>"


def docx_parts(body: str = "", **more: str) -> dict[str, str | bytes]:
    inner = body or "".join(map(w_paragraph, (TITLE, "By Petra Lunn", *PARAGRAPHS)))
    return {
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        "word/document.xml": f"<w:document xmlns:w='{W}'><w:body>{inner}</w:body></w:document>",
        "docProps/core.xml": (
            "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' "
            "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'>"
            f"<dc:title>{TITLE}</dc:title><dc:creator>Office of the river board</dc:creator>"
            "<dcterms:created>2026-02-09T08:00:00Z</dcterms:created></cp:coreProperties>"
        ),
        **{f"word/{name}.xml": content for name, content in more.items()},
    }


def docx(body: str = "", **more: str) -> bytes:
    return zipped(docx_parts(body, **more))


def odt(inner: str = "") -> bytes:
    text = inner or "".join(f"<text:p>{escape(line)}</text:p>" for line in (TITLE, *PARAGRAPHS))
    spaces = (
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
        "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {spaces}><office:body><office:text>{text}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {spaces}><office:meta><dc:title>{TITLE}</dc:title>"
            "<meta:initial-creator>Petra Lunn</meta:initial-creator>"
            "<meta:creation-date>2026-02-09T08:00:00</meta:creation-date></office:meta></office:document-meta>",
        },
        first_stored=True,
    )


def epub() -> bytes:
    def chapter(body: str) -> str:
        return f"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>{body}</body></html>"

    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
            "<rootfile full-path='OPS/book.opf'/></rootfiles></container>",
            "OPS/book.opf": "<package xmlns='http://www.idpf.org/2007/opf'><metadata "
            "xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            f"<dc:title>{TITLE}</dc:title><dc:creator>Petra Lunn</dc:creator><dc:date>2026-02-09</dc:date>"
            "<dc:language>en</dc:language></metadata><manifest><item id='b' href='two.xhtml'/>"
            "<item id='a' href='one.xhtml'/></manifest><spine><itemref idref='a'/>"
            "<itemref idref='b'/></spine></package>",
            "OPS/two.xhtml": chapter("".join(f"<p>{escape(line)}</p>" for line in PARAGRAPHS[2:])),
            "OPS/one.xhtml": chapter(
                f"<h1>{TITLE}</h1>" + "".join(f"<p>{escape(line)}</p>" for line in PARAGRAPHS[:2])
            ),
        },
        first_stored=True,
    )


def rtf(body: str = "") -> bytes:
    def quoted(text: str) -> str:
        return "".join(char if char.isascii() else f"\\u{ord(char)}?" for char in text)

    lines = body or "".join(f"{quoted(line)}\\par\n" for line in (TITLE, *PARAGRAPHS))
    return (
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}"
        f"{{\\info{{\\title {TITLE}}}{{\\author Petra Lunn}}{{\\creatim\\yr2026\\mo2\\dy9}}}}\n\\f0 {lines}}}"
    ).encode("ascii")


def mail(html: bool = False, attachment: bool = False) -> bytes:
    message = EmailMessage()
    message["From"] = "Petra Lunn <petra@riverpost.example>"
    message["To"] = "desk@ledger.example"
    message["Subject"] = TITLE
    message["Date"] = "Mon, 09 Feb 2026 08:00:00 +0100"
    message["Message-ID"] = "<1@riverpost.example>"
    message.set_content(BODY)
    if html:
        message.add_alternative(
            "<html><body>" + "".join(f"<p>{escape(line)}</p>" for line in PARAGRAPHS) + "</body></html>",
            subtype="html",
        )
    if attachment:
        message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="../../etc/plan.pdf")
    return message.as_bytes()


def mhtml() -> bytes:
    page = (
        f"<html><head><title>{TITLE}</title></head><body><nav>Menu</nav><article><h1>{TITLE}</h1>"
        + "".join(f"<p>{escape(line)}</p>" for line in PARAGRAPHS)
        + "</article></body></html>"
    )
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://riverpost.example/lock\r\nSubject: x\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b--1"\r\n\r\n'
        "----b--1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://riverpost.example/lock\r\n\r\n"
        f"{page}\r\n----b--1\r\nContent-Type: image/png\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----b--1--\r\n"
    ).encode()


def wrapped(text: str, width: int = 84) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) + 1 > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def pdf(
    pages: list[list[tuple[float, float, float, str]]], *, info: str = "", compress: bool = True, picture: bytes = b""
) -> bytes:
    """A PDF with lines of Helvetica: x, y in points from below, size, text in Windows-1252; a picture on each page."""
    objects: list[bytes] = [b"", b""]
    kids = []
    for lines in pages:
        stream = "".join(
            f"BT /F1 {size} Tf {x} {y} Td ({_pdf_text(text)}) Tj ET\n" for x, y, size, text in lines
        ).encode("cp1252")
        if picture:
            stream += b"q 60 0 0 60 500 40 cm /I Do Q\n"
            objects.append(
                b"<< /Type /XObject /Subtype /Image /Width %d /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
                b"/Length %d >>\nstream\n%s\nendstream" % (len(picture), len(picture), picture)
            )
        packed = zlib.compress(stream) if compress else stream
        flag = b"/Filter /FlateDecode " if compress else b""
        objects.append(b"<< %s/Length %d >>\nstream\n%s\nendstream" % (flag, len(packed), packed))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 << "
            b"/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> /XObject << %s >> >> >>"
            % (len(objects), b"/I %d 0 R" % (len(objects) - 1) if picture else b"")
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    objects.append(f"<< {info} >>".encode("latin-1"))
    return pdf_of(objects, b"/Root 1 0 R /Info %d 0 R" % len(objects))


def pdf_of(objects: list[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """The file that holds ``objects``, numbered from 1, with a table of where they are."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    return bytes(out)


def _pdf_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def pdf_article() -> bytes:
    """Three pages with a running head and page numbers; the third paragraph goes on from page 1 to page 2."""
    pages: list[list[tuple[float, float, float, str]]] = []
    texts = [[TITLE], *[wrapped(text) for text in PARAGRAPHS]]
    third = texts[3]
    layout = [[texts[0], texts[1], texts[2], third[:1]], [third[1:], texts[4]], [wrapped(PARAGRAPHS[0])]]
    for number, blocks in enumerate(layout, 1):
        lines = [(72.0, 800.0, 9.0, "River Board of Harnsel: minutes"), (290.0, 30.0, 9.0, f"{number}")]
        y = 740.0
        for block in blocks:
            for line in block:
                lines.append((72.0, y, 18.0 if line == TITLE else 11.0, line))
                y -= 14
            y -= 14
        pages.append(lines)
    return pdf(pages, info="/Title (Minutes of 9 February) /Author (Petra Lunn) /CreationDate (D:20260209080000)")


def csv_table() -> bytes:
    rows = ["headline,body,source,date,url,section"]
    for nth, text in enumerate(PARAGRAPHS):
        quoted = text.replace('"', '""')
        rows.append(f'"Story {nth}","{quoted}",The Ledger,2026-02-0{nth + 1},https://l.example/{nth},city')
    return "\n".join(rows).encode()


def json_lines() -> bytes:
    import json

    return "\n".join(
        json.dumps({"title": f"Story {nth}", "text": text, "author": ["Petra Lunn"], "date": "2026-02-09"})
        for nth, text in enumerate(PARAGRAPHS)
    ).encode()


SRT = (
    "1\n00:00:01,000 --> 00:00:03,500\nTOLLAND: We can't wait\n\n2\n00:00:03,600 --> 00:00:05,000\nanother year.\n\n"
    "3\n00:00:05,100 --> 00:00:07,000\nARDEN: It is a <i>necessary</i> evil.\n"
)
VTT = (
    "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:03.500\n<v Mira Tolland>We can't wait\n\n"
    "00:03.600 --> 00:05.000\n<v Mira Tolland>another year.\n\n"
    "00:05.100 --> 00:07.000\n<v Joost Arden>A necessary evil.\n"
)
MARKDOWN = (
    f"---\ntitle: {TITLE}\nauthor: Petra Lunn\ndate: 2026-02-09\n---\n\n# {TITLE}\n\n"
    + "\n\n".join(PARAGRAPHS)
    + "\n\n- *First* item\n- **Second** item with a [link](https://x.example/long)\n\n> A quoted line\n"
)
HTML = (
    f"<!doctype html><html><head><title>{TITLE}</title></head><body><nav>Menu of the paper</nav>"
    f"<article><h1>{TITLE}</h1>"
    + "".join(f"<p>{escape(line)}</p>" for line in PARAGRAPHS)
    + "</article><footer>All rights</footer></body></html>"
)


def every_format() -> dict[str, tuple[str, bytes]]:
    """A sound file of each format: name and bytes."""
    return {
        "txt": ("a.txt", f"{TITLE}\n\n{BODY}\n".encode()),
        "html": ("a.html", HTML.encode()),
        "md": ("a.md", MARKDOWN.encode()),
        "docx": ("a.docx", docx()),
        "odt": ("a.odt", odt()),
        "rtf": ("a.rtf", rtf()),
        "pdf": ("a.pdf", pdf_article()),
        "eml": ("a.eml", mail(html=True, attachment=True)),
        "mhtml": ("a.mhtml", mhtml()),
        "epub": ("a.epub", epub()),
        "srt": ("a.srt", SRT.encode()),
        "vtt": ("a.vtt", VTT.encode()),
        "jsonl": ("a.jsonl", json_lines()),
        "csv": ("a.csv", csv_table()),
    }

"""Real programs make real files of the documents: LibreOffice, pandoc, Chromium, WeasyPrint, wkhtmltopdf, TeX, Ghostscript, qpdf.

None of them is a dependency: what is not installed makes nothing.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from documents.content import Document
from documents.markup import as_fodt, as_html, as_tex

_LATIN = ("report", "columns", "minutes")
_SECONDS = 180


@dataclass(frozen=True)
class Made:
    """One file that a program made of a document."""

    document: Document
    by: str
    path: Path
    notes: bool = True
    """Whether footnotes are in it."""
    hidden: bool = False
    """Whether comments and tracked changes are in it."""


def made(documents: tuple[Document, ...], folder: Path) -> Iterator[Made]:
    """All files that the programs on this machine can make, in ``folder``."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        if shutil.which("soffice"):
            yield from _by_office(documents, folder, work)
        yield from _from_html(documents, folder, work)
        if shutil.which("pandoc"):
            yield from _by_pandoc(documents, folder, work)
        if shutil.which("pdflatex"):
            yield from _by_tex(documents, folder, work)
    yield from _changed_pdfs(documents, folder)


def _run(*command: str, folder: Path) -> bool:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=_SECONDS, check=False)
    except (subprocess.TimeoutExpired, OSError):
        return False
    return done.returncode == 0


def _office(target: str, sources: list[Path], out: Path, work: Path) -> None:
    profile = f"-env:UserInstallation=file://{work / 'profile'}"
    _run(
        "soffice", profile, "--headless", "--convert-to", target, "--outdir", str(out), *map(str, sources), folder=work
    )


def _by_office(documents: tuple[Document, ...], folder: Path, work: Path) -> Iterator[Made]:
    tracked, printed = work / "tracked", work / "printed"
    for place, changes in ((tracked, True), (printed, False)):
        place.mkdir()
        for document in documents:
            (place / f"{document.name}.fodt").write_text(as_fodt(document, tracked=changes), encoding="utf-8")
    targets = (
        ("docx", "docx", "office", True), ("odt", "odt", "office", True), ("rtf", "rtf", "office", True),
        ("epub", "epub", "office", False), ("html:HTML (StarWriter)", "html", "office", False),
        ("pdf", "pdf", "office", False),
        ('pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}', "pdf", "office-pdfa", False),
    )  # fmt: skip
    for target, end, by, hidden in targets:
        out = folder / by
        out.mkdir(exist_ok=True)
        place = tracked if hidden else printed
        _office(target, sorted(place.glob("*.fodt")), out, work)
        for document in documents:
            if (path := out / f"{document.name}.{end}").is_file():
                yield Made(document, by, path, hidden=hidden)


def _from_html(documents: tuple[Document, ...], folder: Path, work: Path) -> Iterator[Made]:
    programs = {
        "chromium": lambda page, out: ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                                       f"--user-data-dir={work / 'chromium'}", f"--print-to-pdf={out}", page.as_uri()],
        "weasyprint": lambda page, out: ["weasyprint", str(page), str(out)],
        "wkhtmltopdf": lambda page, out: ["wkhtmltopdf", "-q", str(page), str(out)],
    }  # fmt: skip
    for document in documents:
        page = work / f"{document.name}.html"
        page.write_text(as_html(document), encoding="utf-8")
        for by, command in programs.items():
            if by == "weasyprint" and document.right_to_left:
                continue  # WeasyPrint 57 writes false letters there; other readers find them too
            out = folder / by / f"{document.name}.pdf"
            out.parent.mkdir(exist_ok=True)
            if shutil.which(by) and _run(*command(page, out), folder=work):
                yield Made(document, by, out)


def _by_pandoc(documents: tuple[Document, ...], folder: Path, work: Path) -> Iterator[Made]:
    (folder / "pandoc").mkdir(exist_ok=True)
    for document in documents:
        for end in ("docx", "odt", "rtf", "epub", "html", "md"):
            out = folder / "pandoc" / f"{document.name}.{end}"
            kind = {"md": ["-t", "markdown-smart"]}.get(end, [])
            if _run("pandoc", "-s", f"{work / document.name}.html", *kind, "-o", str(out), folder=work):
                yield Made(document, "pandoc", out)
    out = folder / "office-of-pandoc"
    out.mkdir(exist_ok=True)
    if shutil.which("soffice"):
        _office("docx:MS Word 2007 XML", sorted((folder / "pandoc").glob("*.odt")), out, work)
        for document in documents:
            if (path := out / f"{document.name}.docx").is_file():
                yield Made(document, "office-of-pandoc", path)


def _by_tex(documents: tuple[Document, ...], folder: Path, work: Path) -> Iterator[Made]:
    (folder / "tex").mkdir(exist_ok=True)
    for document in documents:
        if document.name not in _LATIN:
            continue
        (work / f"{document.name}.tex").write_text(as_tex(document), encoding="utf-8")
        if _run("pdflatex", "-interaction=batchmode", f"{document.name}.tex", folder=work):
            path = folder / "tex" / f"{document.name}.pdf"
            shutil.copy(work / f"{document.name}.pdf", path)
            yield Made(document, "tex", path)


def _changed_pdfs(documents: tuple[Document, ...], folder: Path) -> Iterator[Made]:
    """PDFs that went through another program: turned, protected against changes only, written anew."""
    changes = {
        "qpdf-turned": ["qpdf", "--rotate=90", "IN", "OUT"],
        "qpdf-owner-password": ["qpdf", "--encrypt", "", "owner", "256", "--print=none", "--", "IN", "OUT"],
        "qpdf-object-streams": ["qpdf", "--object-streams=generate", "--linearize", "IN", "OUT"],
        "ghostscript": ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-sOutputFile=OUT", "IN"],
    }
    for by, command in changes.items():
        (folder / by).mkdir(exist_ok=True)
        for document in documents:
            source, out = folder / "office" / f"{document.name}.pdf", folder / by / f"{document.name}.pdf"
            filled = [part.replace("OUT", str(out)).replace("IN", str(source)) for part in command]
            if source.is_file() and shutil.which(filled[0]) and _run(*filled, folder=folder):
                yield Made(document, by, out)

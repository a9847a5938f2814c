"""Documents that real programs made, read back: letters kept, paragraphs whole, their order, notes, by format and program.

usage: .venv/bin/python benchmarks/importing_documents.py [--folder DIR] [--show FORMAT/PROGRAM] [--keep tests/importing/real]

Programs that are not installed make nothing; what they made is kept in DIR and read from there the next time.
"""

import argparse
import io
import json
import re
import sys
import tempfile
import unicodedata
import zipfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from documents.content import Document, Heading, Items, Para, Table, documents
from documents.makers import Made, made

from quotetracker.errors import ImportFailedError
from quotetracker.importing.drafts import ArticleDraft, read_bytes


def plain(text: str) -> str:
    """As it is compared: one blank for all kinds of them, none of the hyphens that nobody sees, one form of accents."""
    return " ".join(unicodedata.normalize("NFC", text.replace("\u00ad", "")).split())


def truth(document: Document) -> list[str]:
    """The paragraphs that the body has, in their order; cells and items apart."""
    out: list[str] = []
    for block in document.blocks:
        match block:
            case Heading(text):
                out.append(text)
            case Para():
                out.append(block.text + block.inserted)
            case Items(lines):
                out += lines
            case Table(rows):
                out += ["\t".join(row) for row in rows]
    return [plain(line) for line in out]


def beside(document: Document) -> list[str]:
    """Notes and frames: they have to be in the article, anywhere but inside of another paragraph."""
    paras = [block for block in document.blocks if isinstance(block, Para)]
    return [plain(text) for para in paras for text in (para.note, para.box) if text]


@dataclass(frozen=True)
class Result:
    """How one file was read; shares from 0 to 1."""

    letters: float
    """Of the body's letters and digits, in the article."""
    whole: float
    """Of its paragraphs, word for word as a paragraph of the article."""
    order: float
    """Of the paragraphs that were found, those that stand after the one before."""
    beside: float
    extra: float
    """Letters of the article that are not in the document, as a share of it."""
    problems: tuple[str, ...]


def letters_of(text: str) -> Counter[str]:
    """Letters and digits, and how often each occurs."""
    return Counter(char for char in text if char.isalnum())


def measured(one: Made, draft: ArticleDraft) -> Result:
    """Compare what was read with the document."""
    wanted, more = truth(one.document), beside(one.document)
    lines = [plain(line) for line in draft.text.split("\n") if line.strip()]
    marks = re.compile(r"^[•◦▪\-–*‣]\s*|(?<=[.”])\s?\[?\d\]?$")
    bare = [marks.sub("", line) for line in lines]
    places: list[int] = []
    problems: list[str] = []
    for paragraph in wanted:
        same = [nth for nth, line in enumerate(bare) if paragraph in (line, lines[nth])]
        if same:
            places.append(min(same, key=lambda nth: (nth <= max(places, default=-1), nth)))
        else:
            near = max(lines, key=lambda line: letters_of(line).__and__(letters_of(paragraph)).total(), default="")
            problems.append(f"lost or broken:\n        {paragraph}\n        {near}")
    ordered = sum(b > a for a, b in pairwise(places))
    need, got = letters_of(" ".join(wanted)), letters_of(" ".join(lines))
    free = letters_of(" ".join(more))
    found = [text for text in more if any(line.endswith(text) and len(line) < len(text) + 6 for line in lines)]
    problems += [f"note or frame: {text[:80]}" for text in more if text not in found]
    over = sum((got - need - free).values())
    return Result(
        sum((need & got).values()) / sum(need.values()),
        len(places) / len(wanted),
        ordered / max(1, len(places) - 1),
        len(found) / len(more) if more else 1.0,
        over / sum(need.values()),
        tuple(problems),
    )


def main() -> None:
    """Make, read, print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--folder", type=Path)
    options.add_argument("--show", default="", help="problems of: all, a format, a program, or format/program")
    options.add_argument("--keep", type=Path, help="a folder for the few that the tests read, with what is in them")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = chosen.folder or Path(name)
        folder.mkdir(exist_ok=True, parents=True)
        files = _kept(folder) or list(made(documents(), folder))
        results: dict[tuple[str, str], list[tuple[Made, Result | str]]] = defaultdict(list)
        for one in files:
            try:
                outcome: Result | str = measured(one, read_bytes(one.path.read_bytes(), name=one.path.name))
            except ImportFailedError as error:
                outcome = str(error)
            results[one.path.suffix[1:], one.by].append((one, outcome))
        if chosen.keep:
            kept(files, chosen.keep)
    print(
        f"{'format':6} {'program':22} {'files':>5} {'letters':>8} {'whole':>7} {'order':>7} {'beside':>7} {'extra':>7}"
    )
    for (kind, by), found in sorted(results.items()):
        good = [result for _, result in found if isinstance(result, Result)]
        cells = [100 * mean(getattr(one, key) for one in good) if good else 0.0
                 for key in ("letters", "whole", "order", "beside", "extra")]  # fmt: skip
        print(f"{kind:6} {by:22} {len(good):2}/{len(found):2} " + " ".join(f"{cell:7.1f}" for cell in cells))
        for one, result in found:
            if isinstance(result, str):
                print(f"    {one.document.name}: {result}")
            elif chosen.show in (f"{kind}/{by}", "all", by, kind):
                for problem in result.problems:
                    print(f"    {one.document.name}: {problem}")


#: The few that the tests read: each program once, each trap once, small ones.
_FOR_TESTS = (
    "office/report.docx", "pandoc/report.docx", "office/report.odt", "office/report.rtf", "pandoc/report.rtf",
    "office/report.epub", "office/report.html", "pandoc/chinese.html", "pandoc/report.md", "office/report.pdf",
    "weasyprint/columns.pdf", "weasyprint/report.pdf", "chromium/hebrew.pdf", "office/arabic.pdf",
    "wkhtmltopdf/arabic.pdf", "qpdf-turned/minutes.pdf", "chromium/scripts.pdf", "qpdf-owner-password/chinese.pdf",
    "ghostscript/arabic.pdf", "wkhtmltopdf/hebrew.pdf",
)  # fmt: skip


def kept(files: list[Made], folder: Path) -> None:
    """Copy what the tests read, without pictures of the pages, and say in expected.json what has to be found."""
    folder.mkdir(exist_ok=True, parents=True)
    expected = {}
    for one in files:
        if f"{one.by}/{one.path.name}" not in _FOR_TESTS:
            continue
        name = f"{one.document.name}-{one.by}{one.path.suffix}"
        (folder / name).write_bytes(_without_thumbnail(one.path.read_bytes()))
        paras = [block for block in one.document.blocks if isinstance(block, Para)]
        hidden = [text.strip() for para in paras for text in (para.comment, para.deleted) if text]
        expected[name] = {
            "paragraphs": truth(one.document),
            "beside": beside(one.document),
            "hidden": hidden if one.hidden else [],
        }
    text = json.dumps(expected, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / "expected.json").write_text(f"{text}\n", encoding="utf-8")


def _without_thumbnail(data: bytes) -> bytes:
    if not data.startswith(b"PK"):
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            if not entry.filename.startswith("Thumbnails/"):
                target.writestr(entry, source.read(entry))
    return out.getvalue()


def _kept(folder: Path) -> list[Made]:
    by_name = {document.name: document for document in documents()}
    hidden = {".docx", ".odt", ".rtf"}
    return [
        Made(by_name[path.stem], path.parent.name, path, hidden=path.suffix in hidden and path.parent.name == "office")
        for path in sorted(folder.glob("*/*.*"))
        if path.stem in by_name
    ]


if __name__ == "__main__":
    main()

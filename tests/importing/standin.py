"""A program that stands in for tesseract: it answers as tesseract does, from words that the test gives it."""

import sys
from pathlib import Path

_HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


def rows(paragraphs: list[list[str]], *, confidence: float = 91.0) -> str:
    """Tesseract's table for these lines of these paragraphs."""
    out = [_HEAD, "1\t1\t0\t0\t0\t0\t0\t0\t1650\t2300\t-1\t"]
    top = 100
    for par, lines in enumerate(paragraphs, 1):
        for number, line in enumerate(lines, 1):
            left = 100
            for nth, word in enumerate(line.split(), 1):
                wide = 20 * len(word)
                out.append(f"5\t1\t1\t{par}\t{number}\t{nth}\t{left}\t{top}\t{wide}\t30\t{confidence}\t{word}")
                left += wide + 10
            top += 50
        top += 40
    return "\n".join(out) + "\n"


def install(folder: Path, monkeypatch, *, told: str = "", code: str = "", languages=("deu", "eng", "osd")) -> Path:
    """Put a program called tesseract into PATH that prints ``told``, or runs ``code``, and notes how it was asked."""
    folder.mkdir(exist_ok=True)
    (folder / "told.tsv").write_text(told, encoding="utf-8")
    listed = "\\n".join(("List of available languages (3):", *languages))
    program = folder / "tesseract"
    program.write_text(
        f"#!{sys.executable}\n"
        "import sys\n"
        f"if '--list-langs' in sys.argv:\n    print({listed!r}.replace(chr(92) + 'n', chr(10)))\n    sys.exit()\n"
        "given = sys.stdin.buffer.read()\n"
        + (code or f"print(open({str(folder / 'told.tsv')!r}, encoding='utf-8').read())\n"),
        encoding="utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return program

"""The same document as flat OpenDocument, as HTML and as TeX, for the programs that make other formats of it."""

from xml.sax.saxutils import escape

from documents.content import Break, Document, Heading, Items, Para, Table

_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def as_fodt(document: Document, *, tracked: bool = True) -> str:
    """Flat OpenDocument; without ``tracked`` the changes are made and not shown, as somebody would print it."""
    language, _, country = document.language.partition("-")
    regions: list[str] = []
    body = "".join(_fodt_block(block, regions, tracked=tracked) for block in document.blocks)
    changes = f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>" if regions else ""
    size = ("29.7cm", "21cm") if document.landscape else ("21cm", "29.7cm")
    mode = "rl-tb" if document.right_to_left else "lr-tb"
    align = "justify" if document.justified else "start"
    script = f'style:font-name-asian="{document.font}" style:font-name-complex="{document.font}" '
    script += f'style:language-asian="{language}" style:country-asian="{country}" '
    script += f'style:language-complex="{language}" style:country-complex="{country}"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls>'
        f'<style:font-face style:name="{document.font}" svg:font-family="\'{document.font}\'"/>'
        '</office:font-face-decls><office:styles><style:default-style style:family="paragraph">'
        f'<style:paragraph-properties style:writing-mode="{mode}"/>'
        f'<style:text-properties style:font-name="{document.font}" fo:font-size="11pt" fo:language="{language}" '
        f'fo:country="{country}" style:font-size-asian="11pt" style:font-size-complex="11pt" {script} fo:hyphenate="true"/></style:default-style>'
        f'<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties '
        f'fo:text-align="{align}" fo:margin-bottom="0.2cm"/></style:style>'
        '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" '
        'style:parent-style-name="Standard" style:default-outline-level="1"><style:text-properties fo:font-size="15pt" '
        'style:font-size-asian="15pt" style:font-size-complex="15pt" fo:font-weight="bold"/>'
        "</style:style></office:styles><office:automatic-styles>"
        '<style:style style:name="New" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/>'
        '</style:style><style:style style:name="Sec" style:family="section"><style:section-properties>'
        f'<style:columns fo:column-count="{document.columns}" fo:column-gap="0.8cm"/>'
        '</style:section-properties></style:style><style:style style:name="Fr" style:family="graphic">'
        '<style:graphic-properties style:wrap="parallel" style:horizontal-pos="right" '
        'style:horizontal-rel="paragraph" fo:border="0.5pt solid #000000" fo:padding="0.2cm"/></style:style>'
        f'<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="{size[0]}" '
        f'fo:page-height="{size[1]}" fo:margin="2cm" style:writing-mode="{mode}"/><style:header-style/>'
        "<style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="pm">'
        f"{_edge('header', document.head)}{_edge('footer', document.foot)}"
        f"</style:master-page></office:master-styles><office:body><office:text>{changes}"
        f'<text:section text:name="s" text:style-name="Sec">{body}</text:section>'
        "</office:text></office:body></office:document>"
    )


def _edge(kind: str, text: str) -> str:
    if not text:
        return ""
    inner = escape(text).replace("#", "<text:page-number>1</text:page-number>")
    return f"<style:{kind}><text:p>{inner}</text:p></style:{kind}>"


def _fodt_block(block: object, regions: list[str], *, tracked: bool) -> str:
    match block:
        case Heading(text):
            return f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{escape(text)}</text:h>'
        case Para():
            return f"<text:p>{_fodt_para(block, regions, tracked=tracked)}</text:p>"
        case Table(rows):
            cells = "".join(
                "<table:table-row>"
                + "".join(f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row)
                + "</table:table-row>"
                for row in rows
            )
            return f'<table:table><table:table-column table:number-columns-repeated="{len(rows[0])}"/>{cells}</table:table>'
        case Items(lines):
            inner = "".join(f"<text:list-item><text:p>{escape(line)}</text:p></text:list-item>" for line in lines)
            return f"<text:list>{inner}</text:list>"
    return '<text:p text:style-name="New"/>'


def _fodt_para(para: Para, regions: list[str], *, tracked: bool) -> str:
    out = escape(para.text)
    about = (
        "<office:change-info><dc:creator>A. Sub</dc:creator><dc:date>2026-02-10T10:00:00</dc:date></office:change-info>"
    )
    if para.box:
        out += (
            '<draw:frame draw:style-name="Fr" text:anchor-type="paragraph" svg:width="5cm" svg:height="2.5cm">'
            f"<draw:text-box><text:p>{escape(para.box)}</text:p></draw:text-box></draw:frame>"
        )
    if para.note:
        number = len(regions) + len(para.note)
        out += (
            f'<text:note text:id="n{number}" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
            f"<text:note-body><text:p>{escape(para.note)}</text:p></text:note-body></text:note>"
        )
    if para.comment:
        out += f"<office:annotation><dc:creator>A. Sub</dc:creator><text:p>{escape(para.comment)}</text:p></office:annotation>"
    if para.deleted and tracked:
        key = f"ct{len(regions)}"
        regions.append(f'<text:changed-region text:id="{key}"><text:deletion>{about}<text:p>{escape(para.deleted)}</text:p>'
                       "</text:deletion></text:changed-region>")  # fmt: skip
        out += f'<text:change text:change-id="{key}"/>'
    if para.inserted:
        words = escape(para.inserted).replace(" ", "<text:s/>", 1)
        if tracked:
            key = f"ct{len(regions)}"
            regions.append(
                f'<text:changed-region text:id="{key}"><text:insertion>{about}</text:insertion></text:changed-region>'
            )
            words = f'<text:change-start text:change-id="{key}"/>{words}<text:change-end text:change-id="{key}"/>'
        out += words
    return out


def as_html(document: Document) -> str:
    """A page to be printed, with its notes at the end."""
    notes: list[str] = []
    body = "".join(_html_block(block, notes) for block in document.blocks)
    if notes:
        body += "<hr>" + "".join(f"<p class=note><sup>{n}</sup> {escape(note)}</p>" for n, note in enumerate(notes, 1))
    direction = "rtl" if document.right_to_left else "ltr"
    page = "size: A4 landscape;" if document.landscape else "size: A4;"
    align = "text-align: justify; hyphens: auto;" if document.justified else ""
    return (
        f"<!DOCTYPE html><html lang={document.language} dir={direction}><head><meta charset=utf-8>"
        f"<title>{escape(next(b.text for b in document.blocks if isinstance(b, Heading)))}</title><style>"
        f"@page {{ {page} margin: 2cm }} body {{ font: 11pt/1.35 '{document.font}'; {align} }}"
        f"h1 {{ font-size: 15pt }} .c {{ columns: {document.columns}; column-gap: .8cm }} td {{ padding: 2px 12px }}"
        f".box {{ float: right; width: 5cm; border: 1px solid; padding: 4px }} .note {{ font-size: 9pt }}"
        f"</style></head><body><div class=c>{body}</div></body></html>"
    )


def _html_block(block: object, notes: list[str]) -> str:
    match block:
        case Heading(text):
            return f"<h1>{escape(text)}</h1>"
        case Para():
            out = escape(block.text)
            if block.note:
                notes.append(block.note)
                out += f"<sup>{len(notes)}</sup>"
            box = f"<div class=box>{escape(block.box)}</div>" if block.box else ""
            return f"{box}<p>{out}{escape(block.inserted)}</p>"
        case Table(rows):
            cells = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
            return f"<table>{cells}</table>"
        case Items(lines):
            return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
    return "<div style='break-before: page'></div>"


_TEX = str.maketrans({
    "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "$": r"\$", "“": "``", "”": "''", "’": "'", "–": "--", "…": r"\dots{}",
})  # fmt: skip


def as_tex(document: Document) -> str:
    """For pdflatex: its own hyphens and ligatures; only for Latin script."""
    out: list[str] = []
    for block in document.blocks:
        match block:
            case Heading(text):
                out.append(rf"\section*{{{text.translate(_TEX)}}}")
            case Para():
                note = rf"\footnote{{{block.note.translate(_TEX)}}}" if block.note else ""
                box = rf"\marginpar{{\footnotesize {block.box.translate(_TEX)}}}" if block.box else ""
                out.append(block.text.translate(_TEX) + note + box + block.inserted.translate(_TEX))
            case Table(rows):
                lines = r" \\ ".join(" & ".join(cell.translate(_TEX) for cell in row) for row in rows)
                out.append(rf"\begin{{tabular}}{{{'l' * len(rows[0])}}} {lines} \end{{tabular}}")
            case Items(lines):
                items = " ".join(rf"\item {line.translate(_TEX)}" for line in lines)
                out.append(rf"\begin{{itemize}} {items} \end{{itemize}}")
            case Break():
                out.append(r"\newpage")
    options = "a4paper,twocolumn" if document.columns > 1 else "a4paper"
    head = document.head.translate(_TEX)
    return (
        rf"\documentclass[{options}]{{article}}\usepackage[utf8]{{inputenc}}\usepackage[T1]{{fontenc}}\usepackage{{lmodern}}"
        rf"\pagestyle{{myheadings}}\markright{{{head}}}\begin{{document}}" + "\n\n".join(out) + r"\end{document}"
    )

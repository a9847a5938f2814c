"""Papers as text documents: text is put in run by run; imported strings never pass through a reader of markup."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from quotetracker.ui.export.papers import Block, Form, Look, Paper
from quotetracker.ui.look.fonts import article_family

_POINTS = {Form.TITLE: 17.0, Form.HEADING: 12.0, Form.NOTE: 9.0, Form.SOURCE: 9.0, Form.QUOTE: 11.5, Form.TEXT: 11.0}
_ABOVE = {Form.HEADING: 14.0, Form.TEXT: 8.0, Form.QUOTE: 2.0, Form.SOURCE: 1.0, Form.NOTE: 3.0}
_INK, _GREY, _GROUND = QColor("#000000"), QColor("#555555"), QColor("#e6e6e6")


def document_of(paper: Paper, *, width: float = 0.0) -> QTextDocument:
    """The paper as a document of black text; ``width`` is how wide a picture may be, in the document's points."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(QFont(article_family(), 11))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for nth, block in enumerate(paper.blocks):
        shape = _shape(block)
        if nth:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        if block.form is Form.PICTURE:
            _picture(document, cursor, paper.picture, width)
        for run in block.runs:
            # A line end inside of a run would begin a block without its form.
            cursor.insertText(run.text.replace("\n", " "), _look(block.form, run.look))
    cursor.endEditBlock()
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, paper.name)
    return document


def _shape(block: Block) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(_ABOVE.get(block.form, 0.0))
    if block.form in {Form.QUOTE, Form.SOURCE}:
        shape.setLeftMargin(16)
    if block.form in {Form.TITLE, Form.HEADING}:
        shape.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_Auto)
    if block.form is Form.TEXT:
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape


def _look(form: Form, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(_GREY if form in {Form.NOTE, Form.SOURCE} or look is Look.SMALL else _INK)
    made.setFontPointSize(9.0 if look in {Look.SMALL, Look.NUMBER} else _POINTS.get(form, 11.0))
    if look in {Look.BOLD, Look.ADDED} or form in {Form.TITLE, Form.HEADING}:
        made.setFontWeight(QFont.Weight.Bold)
    if look in {Look.MARKED, Look.ADDED}:
        made.setFontUnderline(True)
    if look is Look.MARKED:
        made.setBackground(_GROUND)
    if look is Look.CUT:
        made.setFontStrikeOut(True)
        made.setForeground(_GREY)
    if look is Look.NUMBER:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made


def _picture(document: QTextDocument, cursor: QTextCursor, png: bytes, width: float) -> None:
    image = QImage.fromData(png)
    if image.isNull():
        return
    image.setDevicePixelRatio(1.0)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl("picture"), image)
    shown = QTextImageFormat()
    shown.setName("picture")
    wide = min(width or float(image.width()), float(image.width()))
    shown.setWidth(wide)
    shown.setHeight(image.height() * wide / image.width())
    cursor.insertImage(shown)

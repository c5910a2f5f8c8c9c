"""The minutes as files: one to print (PDF), one that an office edits (DOCX)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time
from io import BytesIO
from typing import Any

from dashboard.paper.blocks import Block
from dashboard.paper.imprint import imprint
from dashboard.paper.minutes.content import Minutes, minutes_blocks, minutes_title
from dashboard.paper.page import content
from dashboard.paper.typesetting import pdf
from dashboard.text.quoted import QUOTED, plain
from dashboard.text.written import writable

_FONT, _BODY, _SMALL, _HEADINGS = "Arial", 10.5, 9.0, {1: 16.0, 2: 12.0}
"""A font that every office has; points, of headings by their level."""
_BELOW, _ACROSS = 4.0, 166
"""Points below a paragraph; millimetres between the margins of A4."""


def minutes_pdf(of: Minutes) -> bytes:
    """On A4."""
    headed = content(plain(minutes_title(of.scope)), imprint(of.scope), of.scope.text)
    return pdf(headed | {"sheet": "a4", "blocks": minutes_blocks(of)}, of.scope.today)


def minutes_docx(of: Minutes) -> bytes:
    """For a word processor: headings and tables are such, lists are numbered paragraphs."""
    from docx import Document  # loaded where a file is asked for
    from docx.shared import Mm, Pt

    document, stamped = Document(), imprint(of.scope)
    section, made = document.sections[0], datetime.combine(of.scope.today, time())
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm((210 - _ACROSS) / 2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.paragraph_format.space_after = _FONT, Pt(_BODY), Pt(_BELOW)
    properties = document.core_properties
    properties.title, properties.author = plain(minutes_title(of.scope)), writable(stamped.office)
    properties.language, properties.created, properties.modified = of.scope.text.language, made, made
    section.header.paragraphs[0].text = writable(" · ".join(filter(None, (stamped.head, stamped.stamp))))
    section.footer.paragraphs[0].text = writable(stamped.foot)
    for block in minutes_blocks(of):
        _SET[block["kind"]](document, block)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _title(document: Any, block: Block) -> None:
    from docx.shared import Pt, RGBColor

    heading = document.add_heading(level=block["level"])
    _words(heading, block["text"])
    for run in heading.runs:
        run.font.name, run.font.size = _FONT, Pt(_HEADINGS[block["level"]])
        run.font.color.rgb = RGBColor(0, 0, 0)


def _paragraph(document: Any, block: Block) -> None:
    from docx.shared import Pt

    paragraph = document.add_paragraph()
    _words(paragraph, block["text"])
    for run in paragraph.runs if block["look"] == "small" else ():
        run.font.size = Pt(_SMALL)


def _steps(document: Any, block: Block) -> None:
    """Numbered from one in each list, as words: a list that goes on with another's numbers would mislead."""
    for number, step in enumerate(block["steps"], start=1):
        _words(document.add_paragraph(), f"{number}. {step}")


def _rows(document: Any, block: Block) -> None:
    table = document.add_table(rows=1, cols=len(block["columns"]))
    table.style = "Table Grid"
    table.autofit = not block["widths"]
    _repeat(table.rows[0])
    for cell, name in zip(table.rows[0].cells, block["columns"], strict=True):
        _words(cell.paragraphs[0], name, bold=True)
    for row in block["rows"]:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            _words(cell.paragraphs[0], words)
    _widen(table, block["widths"])
    document.add_paragraph()


def _widen(table: Any, widths: Sequence[float]) -> None:
    """Columns as wide as on paper; as the word processor likes where they had no room there."""
    from docx.shared import Mm

    for row in table.rows if widths else ():
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(_ACROSS * width / sum(widths))


def _repeat(row: Any) -> None:
    """The head of a table stands on each of its pages, and is read as one."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _signatures(document: Any, block: Block) -> None:
    """Two beside each other, with room for a hand."""
    offices = block["offices"]
    table = document.add_table(rows=-(-len(offices) // 2), cols=2)
    for at, office in enumerate(offices):
        cell = table.cell(at // 2, at % 2)
        _words(cell.paragraphs[0], office)
        cell.add_paragraph("\n\n")
        _words(cell.add_paragraph(), f"({block['dots']})")


def _words(paragraph: Any, words: str, *, bold: bool = False) -> None:
    """Words in which what somebody typed stands in italics."""
    for at, part in enumerate(QUOTED.split(words)):
        if part:
            run = paragraph.add_run(writable(part))
            run.bold, run.italic = bold or None, at % 2 == 1 or None


_SET: Mapping[str, Callable[[Any, Block], None]] = {
    "title": _title,
    "paragraph": _paragraph,
    "steps": _steps,
    "rows": _rows,
    "cards": _rows,
    "signatures": _signatures,
}
"""By the kinds of blocks that minutes have."""

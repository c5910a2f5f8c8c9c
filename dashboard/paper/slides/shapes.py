"""What stands on a slide: sentences, tables, squares, pictures."""

from collections.abc import Sequence
from io import BytesIO
from itertools import accumulate
from typing import Any, NamedTuple

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_PATTERN
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.util import Emu, Pt

from dashboard.drawings.letters import wide, wrapped
from dashboard.palette import INK_ON_LIGHT, QUIET, UNDRAWN, WHITE, ink_on, paint, rgb
from dashboard.paper.columns import column_widths
from dashboard.paper.typesetting import png
from dashboard.pictures.heat_grid import GridCell, HeatGrid
from dashboard.text.short import text_shown
from dashboard.text.written import writable

POINT = 12_700
"""Of python-pptx's units."""

_TITLES = ((30, 1), (26, 2), (22, 3), (18, 4))
"""Points of a sentence, and on how many lines it may then stand."""
_LEAD = 1.22
"""From line to line, of the height of letters."""
_SMALLEST, _LARGEST, _PAD = 11, 16, 12
"""Points of the letters of a table, and at both sides of a cell together."""
_SVG = (
    '<a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip '
    'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{}"/></a:ext>'
)
"""How a picture says that it is a drawing as well, which the program can turn into shapes."""
_SHARP = 216
"""Pixels an inch of an image: three for one of a drawing."""


class Area(NamedTuple):
    """A part of a slide, in python-pptx's units."""

    left: int
    top: int
    width: int
    height: int


class Line(NamedTuple):
    """A sentence on lines of its own. size: points of its letters."""

    text: str
    size: float = 16
    bold: bool = False


def sentence(slide: Any, words: str, area: Area) -> int:
    """The sentence of a slide, as large as it has room, where its layout has one; returns where it ends."""
    shown, room = clean(words), area.width / POINT
    size = next((size for size, most in _TITLES if _lines(shown, size, room) <= most), _TITLES[-1][0])
    high = Emu(int(size * POINT * _LEAD * _lines(shown, size, room)))
    box = slide.shapes.title or slide.shapes.add_textbox(0, 0, 0, 0)
    box.left, box.top, box.width, box.height = area.left, area.top, area.width, high
    _fill(box.text_frame, [Line(shown, size, bold=True)], PP_ALIGN.LEFT)
    return int(area.top + high)


def words(slide: Any, lines: Sequence[Line], area: Area, *, right: bool = False) -> int:
    """Sentences below one another, as many as there is room for; returns how many, at least one."""
    said = [line._replace(text=clean(line.text)) for line in lines]
    high = accumulate(_LEAD * line.size * _lines(line.text, line.size, area.width / POINT) for line in said)
    shown = max(1, sum(end <= area.height / POINT for end in high))
    frame = slide.shapes.add_textbox(*area).text_frame
    _fill(frame, said[:shown], PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT)
    return shown


def _fill(frame: Any, lines: Sequence[Line], align: Any) -> None:
    """Words that begin at the edge of their box and are wrapped in it."""
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for number, line in enumerate(lines):
        paragraph = frame.add_paragraph() if number else frame.paragraphs[0]
        paragraph.text, paragraph.alignment = line.text, align
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(round(line.size, 1)), line.bold


def table(slide: Any, columns: Sequence[tuple[str, bool]], rows: Sequence[Sequence[str]], area: Area) -> int:
    """Rows under named columns, as large and as many as there is room for; returns how many, at least one.

    columns: header and whether its cells are numbers.
    """
    cells = [[clean(name) for name, _ in columns], *([clean(cell) for cell in row] for row in rows)]
    size, widths = _size_of(cells, area)
    ends = accumulate(_row_high(row, widths, size) for row in cells)
    shown = max(1, sum(end <= area.height / POINT for end in ends) - 1)
    made = slide.shapes.add_table(shown + 1, len(columns), *area[:3], Emu(0)).table
    made.horz_banding = False
    for at, width in enumerate(widths):
        made.columns[at].width = Emu(int(width * POINT))
    for down, row in enumerate(cells[: shown + 1]):
        made.rows[down].height = Emu(int(size * 1.6 * POINT))
        for across, words_of in enumerate(row):
            align = PP_ALIGN.RIGHT if columns[across][1] else PP_ALIGN.LEFT
            ground = UNDRAWN if down == 0 else WHITE
            _write(made.cell(down, across), words_of, size, ground, align, bold=down == 0)
    return shown


def squares(slide: Any, picture: HeatGrid, area: Area) -> None:
    """Squares in the colours of their values, each with its words."""
    header = [picture.corner, *(column.name for column in picture.columns)]
    across, down = len(header), len(picture.rows) + 1
    first = min(0.24 * area.width, POINT * (20 + max(wide(clean(row.name), 13) for row in picture.rows)))
    each, high = (area.width - first) / max(1, across - 1), min(area.height / down, 34 * POINT)
    size = min(14.0, 0.42 * high / POINT, 0.22 * each / POINT)
    made = slide.shapes.add_table(down, across, *area[:3], Emu(0)).table
    made.horz_banding = made.first_row = False
    for number in range(across):
        made.columns[number].width = Emu(int(each if number else first))
    for number in range(down):
        made.rows[number].height = Emu(int(high))
    for number, name in enumerate(header):
        align = PP_ALIGN.CENTER if number else PP_ALIGN.LEFT
        _write(made.cell(0, number), clean(name), max(8, size - 1), WHITE, align, bold=True)
    for at, row in enumerate(picture.rows, start=1):
        _write(made.cell(at, 0), clean(row.name), max(9, size), WHITE, PP_ALIGN.LEFT, bold=row.outlined)
        for number, cell in enumerate(row.cells, start=1):
            _write(
                made.cell(at, number),
                _said(cell),
                max(9, size),
                _ground(cell),
                PP_ALIGN.CENTER,
                bold=cell.total,
            )


def image(slide: Any, area: Area, drawing: str, label: str) -> None:
    """A drawing as large as it has room, also as an image for programs that show no drawings."""
    shape = slide.shapes.add_picture(BytesIO(png(drawing, _SHARP)), area.left, area.top)
    scale = min(area.width / shape.width, area.height / shape.height)
    shape.width, shape.height = Emu(int(shape.width * scale)), Emu(int(shape.height * scale))
    shape.left = Emu(area.left + (area.width - shape.width) // 2)
    shape._element.nvPicPr.cNvPr.set("descr", clean(label))
    name = PackURI(slide.part.package.next_image_partname("svg"))
    part = Part(name, "image/svg+xml", slide.part.package, drawing.encode())
    related = slide.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    blip = shape._element.blipFill.find(".//{*}blip")
    listed = parse_xml('<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>')
    listed.append(parse_xml(_SVG.format(related)))
    blip.append(listed)


def clean(text: str) -> str:
    """Words as a slide takes them: on one line, no longer than anybody reads."""
    return writable(" ".join(text_shown(text).split("\n")))


def _said(cell: GridCell) -> str:
    return clean(cell.words or ("0" if cell.look == "zero" else ""))


def _ground(cell: GridCell) -> str:
    """Its colour; empty where it is not known."""
    return paint(cell.paint, INK_ON_LIGHT) if cell.paint else "" if cell.look == "missing" else WHITE


def _write(cell: Any, text: str, size: float, ground: str, align: Any, *, bold: bool) -> None:
    cell.margin_left = cell.margin_right = Pt(4)
    cell.margin_top = cell.margin_bottom = Pt(1.5)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.text = text
    fill(cell.fill, ground)
    for paragraph in cell.text_frame.paragraphs:
        paragraph.alignment = align
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(round(size, 1)), bold
            run.font.color.rgb = colour(ink_on(ground or WHITE))


def fill(look: Any, ground: str, *, hatched: bool = False) -> None:
    """A colour; with lines where something is not known, on white where nothing is."""
    if hatched or not ground:
        look.patterned()
        look.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        look.fore_color.rgb, look.back_color.rgb = colour(QUIET), colour(ground or WHITE)
    else:
        look.solid()
        look.fore_color.rgb = colour(ground)


def colour(code: str) -> RGBColor:
    """A colour of the palette."""
    return RGBColor(*rgb(code)[:3])


def _size_of(cells: Sequence[Sequence[str]], area: Area) -> tuple[float, list[float]]:
    """The largest letters at which a table has room, and points of each column."""
    room, high = area.width / POINT, area.height / POINT
    for size in range(_LARGEST, _SMALLEST, -1):
        widths = column_widths(cells, size, room, _PAD)
        if widths and sum(_row_high(row, widths, size) for row in cells) <= high:
            return size, widths
    alike = [room / len(cells[0])] * len(cells[0])
    return _SMALLEST, column_widths(cells, _SMALLEST, room, _PAD) or alike


def _row_high(row: Sequence[str], widths: Sequence[float], size: float) -> float:
    most = max(_lines(cell, size, width - _PAD) for cell, width in zip(row, widths, strict=True))
    return size * _LEAD * most + 6


def _lines(text: str, size: float, room: float) -> int:
    return max(1, len(wrapped(text, size, room, bold=True)))

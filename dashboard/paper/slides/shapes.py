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

from dashboard.drawings.letters import fitted, wide, wrapped
from dashboard.palette import INK_ON_LIGHT, QUIET, UNDRAWN, WHITE, ink_on, paint, rgb
from dashboard.paper.columns import column_widths, longest_word
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
_IN_SQUARES, _HEADS = (9.0, 13.0), (13, 12, 11, 10, 9)
"""Points of the smallest and the largest letters in squares, and of those of the names of columns."""
_NAMES, _SQUARE_HIGH = 0.24, 34.0
"""The part of a slide that names of rows take at most, and points of the height of a square."""
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
    said, room = clean(words), area.width / POINT
    size, most = next((one for one in _TITLES if _lines(said, one[0], room) <= one[1]), _TITLES[-1])
    shown = kept(said, size, room, most)
    high = Emu(int(size * POINT * _LEAD * _lines(shown, size, room)))
    box = slide.shapes.title or slide.shapes.add_textbox(0, 0, 0, 0)
    box.left, box.top, box.width, box.height = area.left, area.top, area.width, high
    _fill(box.text_frame, [Line(shown, size, bold=True)], PP_ALIGN.LEFT)
    return int(area.top + high)


def words(slide: Any, lines: Sequence[Line], area: Area, *, right: bool = False) -> int:
    """Sentences below one another, as many as there is room for; returns how many, at least one.

    One that has no room by itself is cut.
    """
    room, down = area.width / POINT, area.height / POINT
    said = [
        line._replace(text=kept(clean(line.text), line.size, room, int(down / (_LEAD * line.size))))
        for line in lines
    ]
    high = accumulate(_LEAD * line.size * _lines(line.text, line.size, room) for line in said)
    shown = max(1, sum(end <= down for end in high))
    frame = slide.shapes.add_textbox(*area).text_frame
    _fill(frame, said[:shown], PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT)
    return shown


def kept(text: str, size: float, room: float, lines: int) -> str:
    """The text, or as much of it as has room on so many lines, at least on one."""
    most = max(1, lines)
    return text if _lines(text, size, room) <= most else " ".join(fitted(text, size, room, most, bold=True))


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
    heights = _heights(cells, widths, size)
    shown = max(1, sum(end <= area.height / POINT for end in accumulate(heights)) - 1)
    made = _grid(slide, widths, heights[: shown + 1], area)
    for down, row in enumerate(cells[: shown + 1]):
        for across, words_of in enumerate(row):
            align = PP_ALIGN.RIGHT if columns[across][1] else PP_ALIGN.LEFT
            ground = UNDRAWN if down == 0 else WHITE
            _write(made.cell(down, across), words_of, size, ground, align, bold=down == 0)
    return shown


def squares(slide: Any, picture: HeatGrid, area: Area) -> None:
    """Squares in the colours of their values, each with its words, below and beside their names."""
    across, down = area.width / POINT, area.height / POINT
    names = [clean(row.name) for row in picture.rows]
    heads = [clean(name) for name in (picture.corner, *(column.name for column in picture.columns))]
    first = min(_NAMES * across, 20 + max(wide(name, _HEADS[0], bold=True) for name in names))
    each = (across - first) / max(1, len(picture.columns))
    widths = [first, *[each] * len(picture.columns)]
    head, head_high = _heads(heads, widths)
    high = min((down - head_high) / len(names), _SQUARE_HIGH)
    size = max(_IN_SQUARES[0], min(_IN_SQUARES[1], 0.42 * high, 0.22 * each))
    made = _grid(slide, widths, [head_high, *[high] * len(names)], area)
    made.first_row = False
    for number, name in enumerate(heads):
        align = PP_ALIGN.CENTER if number else PP_ALIGN.LEFT
        _write(made.cell(0, number), name, head, WHITE, align, bold=True)
    for at, (row, name) in enumerate(zip(picture.rows, names, strict=True), start=1):
        shown = kept(name, size, first - _PAD, int(high / (_LEAD * size)))
        _write(made.cell(at, 0), shown, size, WHITE, PP_ALIGN.LEFT, bold=row.outlined)
        for number, cell in enumerate(row.cells, start=1):
            square = made.cell(at, number)
            _write(square, _said(cell), size, _ground(cell), PP_ALIGN.CENTER, bold=cell.total)


def _heads(names: Sequence[str], widths: Sequence[float]) -> tuple[float, float]:
    """Points of the letters of names of columns, the largest that break no word, and of their row."""
    fits = (
        size
        for size in _HEADS
        if all(longest_word(name, size) <= width - _PAD for name, width in zip(names, widths, strict=True))
    )
    size = next(fits, _HEADS[-1])
    return size, _row_high(names, widths, size, bold=True)


def _grid(slide: Any, widths: Sequence[float], heights: Sequence[float], area: Area) -> Any:
    """An empty table whose columns and rows have so many points."""
    made = slide.shapes.add_table(len(heights), len(widths), *area[:3], Emu(0)).table
    made.horz_banding = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Emu(int(width * POINT))
    for row, high in zip(made.rows, heights, strict=True):
        row.height = Emu(int(high * POINT))
    return made


def image(slide: Any, area: Area, drawing: str, label: str) -> None:
    """A drawing as large as it has room, also as an image for programs that show no drawings."""
    shape = slide.shapes.add_picture(BytesIO(png(drawing, _SHARP)), area.left, area.top)
    scale = min(area.width / shape.width, area.height / shape.height)
    shape.width, shape.height = Emu(int(shape.width * scale)), Emu(int(shape.height * scale))
    shape.left = Emu(area.left + (area.width - shape.width) // 2)
    describe(shape, label)
    name = PackURI(slide.part.package.next_image_partname("svg"))
    part = Part(name, "image/svg+xml", slide.part.package, drawing.encode())
    related = slide.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    blip = shape._element.blipFill.find(".//{*}blip")
    listed = parse_xml('<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>')
    listed.append(parse_xml(_SVG.format(related)))
    blip.append(listed)


def describe(shape: Any, label: str) -> None:
    """What a shape shows, for who cannot see it."""
    shape._element.xpath(".//p:cNvPr")[0].set("descr", clean(label))


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
        if widths and sum(_heights(cells, widths, size)) <= high:
            return size, widths
    alike = [room / len(cells[0])] * len(cells[0])
    return _SMALLEST, column_widths(cells, _SMALLEST, room, _PAD) or alike


def _heights(cells: Sequence[Sequence[str]], widths: Sequence[float], size: float) -> list[float]:
    """Points of each row; the first one stands out."""
    return [_row_high(row, widths, size, bold=not number) for number, row in enumerate(cells)]


def _row_high(row: Sequence[str], widths: Sequence[float], size: float, *, bold: bool) -> float:
    lines = (_lines(cell, size, width - _PAD, bold=bold) for cell, width in zip(row, widths, strict=True))
    return size * _LEAD * max(lines) + 6


def _lines(text: str, size: float, room: float, *, bold: bool = True) -> int:
    return max(1, len(wrapped(text, size, room, bold=bold)))

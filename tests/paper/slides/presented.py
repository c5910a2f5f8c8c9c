"""Slides as another program reads them, each presentation made once."""

from functools import cache
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.util import Inches

from dashboard.domain.dataset.dataset import Dataset
from dashboard.paper.slides.deck import briefing_pptx
from dashboard.text.catalogue import text_in
from tests.domain.shipped import documented, illustrative
from tests.findings.looked_at import scope

DATA = {"documented": documented, "illustrative": illustrative}


def read(content: bytes) -> Any:
    return Presentation(BytesIO(content))


@cache
def deck(name: str, place: str, language: str = "id") -> Any:
    """The slides of a place of a shipped dataset; nobody changes them."""
    return deck_of(DATA[name](), place, language)


def deck_of(data: Dataset, place: str, language: str = "id", **asked: str) -> Any:
    return read(briefing_pptx(scope(data, place, text=text_in(language)), asked))


def empty_slide() -> Any:
    """A slide as wide and high as a plain one, with nothing on it."""
    made = Presentation()
    made.slide_width, made.slide_height = Inches(13.333), Inches(7.5)
    return made.slides.add_slide(made.slide_layouts[5])


def texts(slide: Any) -> list[str]:
    """What stands on a slide, sentence by sentence and cell by cell."""
    found = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    return found + [cell for table in tables(slide) for row in table for cell in row]


def notes(slide: Any) -> str:
    return slide.notes_slide.notes_text_frame.text


def tables(slide: Any) -> list[list[list[str]]]:
    """The cells of each table, row by row."""
    found = (shape.table for shape in slide.shapes if shape.has_table)
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def charts(made: Any) -> list[Any]:
    return [shape.chart for slide in made.slides for shape in slide.shapes if shape.has_chart]


def box(shape: Any) -> tuple[int, int, int, int]:
    """Left, top, right, bottom."""
    return shape.left, shape.top, shape.left + shape.width, shape.top + shape.height


def touch(one: Any, other: Any) -> bool:
    (left, top, right, low), (left2, top2, right2, low2) = box(one), box(other)
    return left < right2 and left2 < right and top < low2 and top2 < low


def assert_in_its_place(made: Any) -> None:
    """Nothing leaves a slide, and nothing lies on its sentence or on anything else."""
    for number, slide in enumerate(made.slides, start=1):
        shapes = list(slide.shapes)
        for at, one in enumerate(shapes):
            left, top, right, low = box(one)
            assert left >= 0, (number, one.name)
            assert top >= 0, (number, one.name)
            assert right <= made.slide_width, (number, one.name)
            assert low <= made.slide_height, (number, one.name)
            for other in shapes[at + 1 :]:
                assert not touch(one, other), (number, one.name, other.name)

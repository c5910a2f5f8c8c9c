"""The file whose look slides take: a plain one, or the city's own."""

from io import BytesIO
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Inches

_WIDE, _HIGH = Inches(13.333), Inches(7.5)
"""Of a plain slide: sixteen to nine."""
_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)


class NoTemplate(Exception):
    """The file that slides are to be made with cannot be read, is no PPTX, or has no layout."""


def opened(template: Path | None) -> Any:
    """A presentation without slides, in the look of a template; a plain one without.

    Raises:
        NoTemplate: nothing can be made with it.
    """
    if template is None:
        plain = Presentation()
        plain.slide_width, plain.slide_height = _WIDE, _HIGH
        return plain
    try:
        made = Presentation(BytesIO(template.read_bytes()))
        _without_slides(made)
        layout_of(made)
    except Exception as error:  # a library says a dozen things of a file that is none
        raise NoTemplate(str(template)) from error
    return made


def layout_of(made: Any) -> Any:
    """The layout with a title and as little besides as there is; the first one where none has a title."""
    titled = [one for one in made.slide_layouts if any(map(is_title, one.placeholders))]
    return min(titled, key=lambda one: len(one.placeholders), default=made.slide_layouts[0])


def is_title(shape: Any) -> bool:
    """Whether a placeholder is for the sentence of a slide."""
    return shape.placeholder_format.type in _TITLES


def _without_slides(made: Any) -> None:
    """A template may come with slides that show how it is meant, which it may name in shows and sections."""
    for named in made._element.xpath("p:custShowLst | p:extLst/p:ext[*[local-name()='sectionLst']]"):
        named.getparent().remove(named)
    listed = made.slides._sldIdLst  # the library has no way of its own to remove one
    for slide in list(listed):
        made.part.drop_rel(slide.rId)
        listed.remove(slide)

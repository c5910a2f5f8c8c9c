"""Every kind of picture is drawn, and an element that draws one has its name."""

import re
from pathlib import Path
from typing import get_args

from dashboard.pictures import Picture
from dashboard.screen import draw, elements
from dashboard.screen.charts.draw import DRAWN as BY_PLOTLY

AROUND_PICTURES = {
    "element", "page", "remarks", "table", "in_sight", "identity", "full_screen", "map_legend",
    "base_map", "on_paper", "stage", "meeting", "hall", "handed", "place_search",
}  # fmt: skip


def _stems(module, pattern: str) -> set[str]:
    return {path.stem for path in Path(module.__file__).parent.glob(pattern)}


def test_every_kind_of_picture_is_drawn():
    assert set(draw.DRAWN) == set(get_args(Picture))


def test_what_is_left_to_plotly_is_what_plotly_draws():
    assert {kind for kind, drawn in draw.DRAWN.items() if drawn is draw._figure} == set(BY_PLOTLY)


def test_an_element_that_draws_a_picture_has_its_name():
    kinds = {re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower() for kind in get_args(Picture)}
    assert _stems(elements, "*.js") - AROUND_PICTURES < kinds

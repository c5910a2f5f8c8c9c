"""The marks of values: one for each shape there is, no two alike."""

import pytest

from dashboard.drawings import svg
from dashboard.drawings.charts.marks import ROOM, mark
from dashboard.palette import INK_ON_LIGHT
from dashboard.pictures.dots import MARK_SHAPES


def made(shape: str, firm: bool = True, sample: bool = False):
    return mark(svg.drawing(20, 20, "Tanda"), (10, 10), shape, INK_ON_LIGHT, firm=firm, sample=sample)


def test_every_shape_is_drawn_and_no_two_are_alike():
    assert len({(one.tag, one.get("d")) for one in map(made, MARK_SHAPES)}) == len(MARK_SHAPES)


@pytest.mark.parametrize("shape", [shape for shape in MARK_SHAPES if shape != "circle"])
def test_a_mark_stays_in_its_room(shape):
    corners = made(shape).get("d").strip("MZ").split("L")
    assert all(abs(float(part)) <= ROOM for corner in corners for part in corner.split())


def test_a_mark_is_full_or_hollow_and_in_a_legend_it_stands_for_no_value():
    full, hollow, sample = made("star"), made("star", firm=False), made("star", firm=False, sample=True)
    assert full.get("fill") == full.get("stroke") == hollow.get("stroke")
    assert hollow.get("fill") == "none"
    assert [one.get("class") for one in (full, hollow, sample)] == [
        "value star", "value star hollow", "star hollow",
    ]  # fmt: skip

"""Shapes beside decrees: told where they cannot both be right, and silent where they can."""

from dataclasses import replace

import pytest
from shapely.affinity import scale

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import Boundary
from dashboard.domain.doubts.shapes import decreed_hectares, shapes_and_decrees
from tests.domain.shipped import KAMPUNG_BUGIS, KAWASAN, documented


def surveyed(factor: float, *, only: int = 7, own: float = 0) -> Dataset:
    """The seven RTs of the decree of 18.92 ha, so many times as large; the slum area itself, if any, too."""
    data = documented()
    shapes = [
        replace(one, geometry_kind="survey", shape=scale(one.shape, factor**0.5, factor**0.5))
        for one in data.boundaries[:only]
    ]
    if own:
        whole = scale(data.boundaries[0].shape, (7 * own) ** 0.5, (7 * own) ** 0.5)
        shapes.append(Boundary(KAWASAN, "survey", "", whole))
    return replace(data, version=f"{factor} {only} {own}", boundaries=tuple(shapes))


def told(data: Dataset) -> list[str]:
    return [problem.reason for problem in shapes_and_decrees(data)]


def test_seven_rts_of_a_seventh_each_are_as_large_as_their_decree():
    assert sum(shape.hectares for shape in documented().boundaries) == pytest.approx(18.92, abs=0.005)
    assert decreed_hectares(documented(), KAWASAN) == 18.92
    assert decreed_hectares(documented(), KAMPUNG_BUGIS) == 0


@pytest.mark.parametrize(
    ("data", "reasons"),
    [
        (documented(), []),
        (surveyed(1), []), (surveyed(3), []), (surveyed(0.97), []),
        (surveyed(0.9), ["shapes_below_decree"]),
        (surveyed(0.9, only=6), []),
        (surveyed(1, own=1), []), (surveyed(1, own=1.2), ["shape_area_differs"]),
        (surveyed(1, own=0.8), ["shape_area_differs"]),
    ],
)  # fmt: skip
def test_an_area_is_doubted_where_it_cannot_be_that_of_the_decree(data: Dataset, reasons: list[str]):
    assert told(data) == reasons


def test_doubts_stand_in_the_order_of_the_data():
    data = surveyed(0.5, own=0.5)
    assert told(data) == told(data) == ["shape_area_differs", "shapes_below_decree"]


def test_schematic_shapes_have_no_size():
    data = surveyed(0.5)
    schematic = tuple(replace(one, geometry_kind="schematic") for one in data.boundaries)
    assert told(replace(data, version="schematic", boundaries=schematic)) == []


def test_both_areas_are_told_with_the_place_and_its_map():
    (problem,) = shapes_and_decrees(surveyed(0.5))
    assert problem.details["covered"].amount == pytest.approx(9_460_000, abs=10_000)
    assert problem.details["decreed"].amount == 18_920_000
    assert (problem.place, problem.file) == (KAWASAN, "boundaries.geojson")

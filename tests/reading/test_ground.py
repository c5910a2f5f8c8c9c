"""The ground of a dataset: land as polygons, names as points; a file that is something else is named."""

import json

import pytest

from dashboard.domain.dataset.land import NO_LAND, NamedPoint
from dashboard.reading.ground import read_ground
from tests.domain.shipped import documented, illustrative

SQUARE = [[104.0, 0.5], [104.5, 0.5], [104.5, 1.0], [104.0, 0.5]]


def feature(shape: str, coordinates: object, **properties: object) -> dict:
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": shape, "coordinates": coordinates},
    }


def read(*features: dict, **more: object):
    content = {"type": "FeatureCollection", "features": list(features)} | more
    return read_ground({"ground.geojson": json.dumps(content).encode()})


def test_land_and_names_are_read_and_a_window_holds_them():
    many = feature("MultiPolygon", [[SQUARE], [SQUARE]])
    name = feature("Point", [104.2, 0.7, 12.0], kind="island", name="  Pulau   Los ")
    land, problems = read(
        feature("Polygon", [SQUARE]), many, name, bbox=[104, 0, 105, 1], source=" Peta  kota "
    )
    assert land.source == "Peta kota"
    assert (len(land.polygons), problems) == (3, [])
    assert land.names == (NamedPoint("island", "Pulau Los", (104.2, 0.7)),)
    assert land.window == (104, 0, 105, 1)
    assert land.holds((104.5, 0.5))
    assert not land.holds((106, 0.5))


def test_without_a_window_the_land_is_its_own():
    land, _ = read(feature("Polygon", [SQUARE]))
    assert land.window == (104.0, 0.5, 104.5, 1.0)


def test_what_is_neither_land_nor_a_name_is_not_drawn():
    land, problems = read(
        feature("LineString", SQUARE),
        feature("Point", [104, 1], kind="shop", name="Warung"),
        feature("Point", [104, 1], kind="water", name=" "),
        {"type": "Feature", "geometry": None},
    )
    assert (land, problems) == (NO_LAND, [])


def test_a_dataset_without_ground_has_none_and_no_problem():
    assert read_ground({}) == (NO_LAND, [])
    assert not NO_LAND.holds((104, 1))


@pytest.mark.parametrize(
    "features",
    [
        [feature("Polygon", [SQUARE[:2]])],
        [feature("Polygon", [])],
        [feature("Polygon", [[["a", 1]] * 4])],
        [feature("Polygon", [[[True, 1]] * 4])],
        [feature("Polygon", [[[200, 1]] * 4])],
        [feature("Polygon", None)],
        [{"type": "Feature"}],
        [feature("Point", [1e999, 1], kind="water", name="Laut")],
        [feature("Point", [10**400, 1], kind="water", name="Laut")],
        [feature("Point", [104, 1]) | {"properties": ["kind"]}],
        [{"type": "Feature", "geometry": "Polygon"}],
        [7],
        "no list",
        None,
    ],
)
def test_a_ground_that_cannot_be_drawn_is_named_and_left_out(features: object):
    content = json.dumps({"features": features}).encode()
    land, problems = read_ground({"ground.geojson": content})
    assert (land, [(p.file, p.reason) for p in problems]) == (
        NO_LAND,
        [("ground.geojson", "ground_unreadable")],
    )


@pytest.mark.parametrize("bbox", [[1, 2, 3], [2, 0, 1, 1], ["a", 0, 1, 1], 7])
def test_a_window_that_is_none_is_named(bbox: object):
    _, (problem,) = read(feature("Polygon", [SQUARE]), bbox=bbox)
    assert problem.reason == "ground_unreadable"


def test_both_datasets_have_the_coast_on_which_their_places_lie():
    for data in (documented(), illustrative()):
        assert {name.kind for name in data.land.names} == {"water", "island", "neighbour"}
        assert data.land.holds((104.4515, 0.9382))
        assert len(data.land.polygons) == 6

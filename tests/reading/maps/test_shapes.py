"""Shapes of places: a bad one is named and takes no other along."""

import json

import pytest
from shapely import orient_polygons
from shapely.geometry import shape as geometry_of

from dashboard.domain.dataset.land import Boundary
from dashboard.reading.folder import read_upload
from dashboard.reading.maps.layers import read_layers
from dashboard.reading.maps.shapes import read_shapes
from tests.reading.folders import files_of

SQUARE = [[[106.0, -6.0], [106.1, -6.0], [106.1, -6.1], [106.0, -6.1], [106.0, -6.0]]]
BOW = [[[106.0, -6.0], [106.1, -6.1], [106.1, -6.0], [106.0, -6.1], [106.0, -6.0]]]
ASIDE = [[[lon + 0.3, lat] for lon, lat in BOW[0]]]
SPIKE = [[*SQUARE[0][:4], [106.0, -6.05], [105.999, -6.05], [106.0, -6.051], [106.0, -6.0]]]
METRES = [[[704_000, 9_300_000], [704_100, 9_300_000], [704_100, 9_300_100], [704_000, 9_300_000]]]


def feature(coordinates: object, place: str | None = "b", kind: str | None = "Polygon") -> dict:
    properties = {} if place is None else {"location_id": place}
    geometry = {"type": kind, "coordinates": coordinates} if kind else None
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def collection(*features: object) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": list(features)}).encode()


def read(content: bytes, place_of) -> tuple[tuple, list]:
    layers, unread = read_layers({"boundaries.geojson": content}, (), {})
    found = read_shapes(layers, place_of)
    return found.boundaries, [*unread, *found.problems]


def found(*features: object) -> tuple[list[str], list[tuple]]:
    """The places that are drawn, and why others are not."""
    shapes, problems = read(collection(*features), {"a": "a", "b": "b", "B": "b"}.get)
    told = [(p.reason, p.details.get("why"), p.details.get("shapes")) for p in problems]
    return [shape.location_id for shape in shapes], told


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (feature(SQUARE, place=None), "no_place"), (feature(SQUARE, place=""), "no_place"),
        (feature(SQUARE, place="x"), "unknown"),
        (feature([[106.0, -6.0]], kind="MultiPoint"), "kind"), (feature(SQUARE, kind=None), "kind"),
        (feature([[[106.0, -6.0], [106.1, -6.0]]]), "points"), (feature([[]]), "points"),
        (feature(BOW), "crosses"), (feature([SQUARE, ASIDE], kind="MultiPolygon"), "crosses"),
        (feature([[[lat, lon] for lon, lat in SQUARE[0]]]), "coordinates_swapped"),
        (feature(METRES), "coordinates_projected"),
        (feature([[[2.0, 48.0], [2.1, 48.0], [2.1, 48.1], [2.0, 48.0]]]), "coordinates_far"),
        (feature([[[0, 0], [0, 1e-9], [1e-9, 0], [0, 0]]]), "coordinates_zero"),
        (feature([0, 0], kind="Point"), "coordinates_zero"),
    ],
)  # fmt: skip
def test_a_bad_shape_is_named_and_the_others_are_drawn(bad, why):
    drawn, told = found(feature(SQUARE, "a"), bad)
    assert drawn == ["a"]
    place = bad["properties"].get("location_id")
    assert told == [("shape_not_drawn", why, f"2 ({place})" if place else "2")]


@pytest.mark.parametrize(
    "coordinates",
    [None, 5, "x", {}, [], [[[0]] * 4], [["abcd"] * 4], [[["106", "-6"]] * 4], [[[None, 0]] * 4],
     [[{"a": 1}] * 4], [[[10**400, 0]] * 4], [[[float("nan"), 0]] * 4], [[[True, 0]] * 4]],
)  # fmt: skip
def test_coordinates_that_are_no_numbers_are_named(coordinates):
    drawn, told = found(feature(coordinates), feature(SQUARE, "a"))
    assert drawn == ["a"]
    assert [why for _, why, _ in told] in (["numbers"], ["points"])


@pytest.mark.parametrize("odd", [None, 5, "x", [], {}, {"properties": 5, "geometry": 5}])
def test_what_is_no_shape_at_all_is_named(odd):
    drawn, told = found(odd, feature(SQUARE, "a"))
    assert drawn == ["a"]
    assert [why for _, why, _ in told] == ["no_place", "kind"]


def test_a_shape_of_an_unknown_place_that_crosses_itself_is_told_of_both():
    assert [why for _, why, _ in found(feature(BOW, "x"))[1]] == ["unknown", "crosses"]


def test_one_cause_is_told_once_with_all_its_shapes():
    assert found(feature(BOW, "a"), feature(SQUARE, "b"), feature(BOW, "a"))[1] == [
        ("shape_not_drawn", "crosses", "1 (a), 3 (a)")
    ]
    many = found(*[feature(SQUARE, f"x{n}") for n in range(30)])[1]
    assert [(why, shapes.count("(")) for _, why, shapes in many] == [("unknown", 10)]


def test_the_same_shape_twice_is_drawn_once_and_two_that_differ_not_at_all():
    other = [[[lon + 0.2, lat] for lon, lat in SQUARE[0]]]
    assert found(feature(SQUARE), feature(SQUARE)) == (["b"], [("shape_not_drawn", "again", "2 (b)")])
    drawn, told = found(feature(SQUARE), feature(other), feature(SQUARE, "a"))
    assert (drawn, told) == (["a"], [("shape_not_drawn", "twice", "1 (b), 2 (b)")])


def test_a_bad_shape_is_no_double_of_a_good_one():
    assert found(feature(BOW), feature(SQUARE))[0] == ["b"]


def test_a_place_spelled_otherwise_is_joined_and_told():
    drawn, told = found(feature(SQUARE, "B"))
    assert (drawn, told) == (["b"], [("place_read_as", None, None)])


def test_a_ring_that_is_not_closed_is_closed_and_lines_are_turned_as_geojson_has_them():
    ((drawn,), told) = read(collection(feature([SQUARE[0][:-1]], "a")), {"a": "a"}.get)
    assert told == []
    assert drawn.shape.exterior.is_ccw
    assert set(drawn.shape.exterior.coords) == set(map(tuple, SQUARE[0]))


def test_a_slip_of_the_hand_is_mended_and_told_and_the_area_stays():
    ((drawn,), (told,)) = read(collection(feature(SPIKE, "a")), {"a": "a"}.get)
    assert (told.reason, told.details["shapes"]) == ("shape_mended", "1 (a)")
    assert drawn.shape.is_valid
    assert drawn.shape.area == pytest.approx(0.01, rel=0.01)


def test_points_of_places_are_read_beside_their_shapes():
    content = collection(feature([106.0, -6.0, 7], "a", "Point"), feature(SQUARE, "a"))
    layers, _ = read_layers({"boundaries.geojson": content}, (), {})
    found = read_shapes(layers, {"a": "a"}.get)
    assert [(one.place, one.at) for one in found.points] == [("a", (106.0, -6.0))]
    assert ([one.location_id for one in found.boundaries], found.problems) == (["a"], [])


def test_holes_and_several_parts_and_heights_are_drawn():
    hole = [[106.02, -6.02], [106.02, -6.03], [106.03, -6.03], [106.02, -6.02]]
    part, other = ([[[lon + east, lat, 3.5] for lon, lat in SQUARE[0]]] for east in (0.2, 0.4))
    assert found(feature([SQUARE[0], hole], "a"), feature([part, other], kind="MultiPolygon")) == (
        ["a", "b"],
        [],
    )


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b'{"features": 5}', b"\xff", b"null"])
def test_what_is_no_collection_of_shapes_is_refused(content):
    shapes, problems = read(content, str)
    assert (shapes, [p.reason for p in problems]) == ((), ["boundaries_unreadable"])


def test_no_file_of_shapes_is_no_news():
    assert read_layers({}, (), {}) == ([], [])
    assert read_shapes([], str) == ((), [], (), [])


def test_shapes_keep_what_they_say_and_nothing_else():
    raw = feature(SQUARE, "a") | {"script": "<b>"}
    raw["properties"] |= {"note": "n", "other": 1}
    content = json.dumps({"features": [raw]}).encode()
    shapes, problems = read(content, {"a": "a"}.get)
    assert problems == []
    assert shapes == (Boundary("a", "indicative", "n", orient_polygons(geometry_of(raw["geometry"]))),)


def test_neighbours_that_share_a_border_or_a_sliver_do_not_overlap():
    beside = [[[lon + 0.1, lat] for lon, lat in SQUARE[0]]]
    sliver = [[[lon + 0.098, lat] for lon, lat in SQUARE[0]]]
    over = [[[lon + 0.05, lat] for lon, lat in SQUARE[0]]]
    assert found(feature(SQUARE, "a"), feature(beside))[1] == []
    assert found(feature(SQUARE, "a"), feature(sliver))[1] == []
    drawn, told = found(feature(SQUARE, "a"), feature(over))
    assert (drawn, told) == (["a", "b"], [("shapes_overlap", None, "1 (a), 2 (b)")])


def test_a_shape_covers_none_that_lies_in_it_on_another_level():
    inside = [[[lon, lat] for lon, lat in SQUARE[0][:3]]]
    layers, _ = read_layers(
        {"boundaries.geojson": collection(feature(SQUARE, "a"), feature(inside, "b"))}, (), {}
    )
    levels = {"a": "kelurahan", "b": "rt"}
    assert not read_shapes(layers, {"a": "a", "b": "b"}.get, level_of=levels.get)[-1]
    told = read_shapes(layers, {"a": "a", "b": "b"}.get, level_of={"a": "rt", "b": "rt"}.get).problems
    assert [one.reason for one in told] == ["shapes_overlap"]


def test_a_shape_far_from_its_place_is_told_and_drawn():
    content = json.dumps({"features": [feature(SQUARE, "a"), feature(SQUARE, "b")]}).encode()
    layers, _ = read_layers({"boundaries.geojson": content}, (), {})
    at = {"a": (106.05, -6.05), "b": (106.3, -6.0)}
    shapes, _, _, problems = read_shapes(layers[:1], {"a": "a", "b": "b"}.get, at.get)
    assert [one.location_id for one in shapes] == ["a", "b"]
    told = [(one.reason, one.details["shapes"]) for one in problems if one.reason == "shape_far"]
    assert told == [("shape_far", "2 (b)")]


@pytest.mark.thorough
def test_shapes_are_of_places_of_the_list():
    content = json.dumps({"features": [feature(SQUARE, "rt"), feature(SQUARE, "elsewhere")]})
    data = read_upload(files_of(**{"boundaries.geojson": content}), "x")
    assert [shape.location_id for shape in data.boundaries] == ["rt"]
    assert [p.details["why"] for p in data.problems if p.reason == "shape_not_drawn"] == ["unknown"]

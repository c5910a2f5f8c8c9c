"""Many shapes from afar: what a screen can show, with every RT counted once and its area kept."""

from collections import Counter
from datetime import date

import numpy as np
import pytest
from shapely import Polygon, union_all

from dashboard.domain.dataset.land import Boundary
from dashboard.findings.map import mosaic
from dashboard.findings.map.ground import parts_drawn, score_ground
from dashboard.findings.map.measures import CLASS
from dashboard.findings.map.mosaic import Piece, gathered, parts_of, single
from dashboard.pictures.ground import Frame
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place
from tests.findings.looked_at import found, scope

ID = text_in("id")
STEP = 0.001
NEAR = Frame(106.6, -6.4, 106.62, -6.38)
FAR = Frame(106.0, -7.0, 108.0, -5.0)


def square(name: str, column: int, row: int) -> Boundary:
    """A square with some points on each side, as surveyors draw one; neighbours share their points."""
    share = np.linspace(0, 1, 5)[:-1]
    east, north = 106.6 + column * STEP, -6.4 + row * STEP
    sides = [
        np.stack([east + STEP * share, np.full(4, north)], 1),
        np.stack([np.full(4, east + STEP), north + STEP * share], 1),
        np.stack([east + STEP * (1 - share), np.full(4, north + STEP)], 1),
        np.stack([np.full(4, east), north + STEP * (1 - share)], 1),
    ]
    return Boundary(name, "survey", "", Polygon(np.concatenate(sides).round(6)))


ROW = [square(f"rt{column}", column, 0) for column in range(6)]


def area(pieces: list[Piece]) -> float:
    return sum(Polygon(outer, holes).area for piece in pieces for outer, *holes in piece.polygons)


def test_near_shapes_keep_what_they_enclose_and_from_afar_none_vanishes():
    steps = {shape.location_id: 1 for shape in ROW}
    for seen, share in ((NEAR, 0.001), (FAR, 100)):
        pieces = single(ROW, steps, seen)
        assert [piece.key for piece in pieces] == [shape.location_id for shape in ROW]
        assert all(piece.polygons for piece in pieces)
        assert area(pieces) == pytest.approx(6 * STEP**2, rel=share)


def test_a_line_has_no_more_points_than_a_screen_can_show():
    steps = {shape.location_id: 1 for shape in ROW}
    assert {len(piece.polygons[0][0]) for piece in single(ROW, steps, NEAR)} == {5}


def test_rts_of_one_part_that_look_alike_are_one_piece_and_all_are_counted():
    steps = {shape.location_id: number // 3 for number, shape in enumerate(ROW)}
    parts = {shape.location_id: "a" if number < 4 else "b" for number, shape in enumerate(ROW)}
    pieces = gathered(ROW, steps, parts, NEAR)
    assert [(piece.key, piece.step, piece.rts) for piece in pieces] == [("a", 0, 3), ("a", 1, 1), ("b", 1, 2)]
    assert area(pieces) == pytest.approx(union_all([shape.shape for shape in ROW]).area, rel=0.001)


def city(rts: int):
    """Two kelurahan of one kecamatan, whose RTs lie side by side."""
    rows = [place("city", "city"), place("kec", "kecamatan", "city")]
    rows += [place(name, "kelurahan", "kec") for name in ("k0", "k1")]
    rows += [place(f"rt{n}", "rt", f"k{n % 2}") for n in range(rts)]
    looked = [{"location_id": f"rt{n}", "indicator": "fire_equipment", "percent": 0} for n in range(rts)]
    shapes = [square(f"rt{n}", n // 2, n % 2) for n in range(rts)]
    return dataset(locations=rows, indicators=looked), tuple(shapes)


def test_rts_are_gathered_by_the_finest_level_whose_parts_can_be_told_apart(monkeypatch: pytest.MonkeyPatch):
    data, shapes = city(6)
    rts = [shape.location_id for shape in shapes]
    assert set(parts_of(data, "city", rts).values()) == {"k0", "k1"}
    assert set(parts_of(data, "k0", rts[::2]).values()) == {""}
    monkeypatch.setattr(mosaic, "_MOST_PARTS", 1)
    assert set(parts_of(data, "city", rts).values()) == {"kec"}


def test_a_map_of_more_rts_than_can_be_told_apart_shows_and_counts_all_and_the_table_does_too(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr("dashboard.findings.map.ground.MOST_TOLD", 4)
    monkeypatch.setattr("dashboard.findings.map.local._MOST", 4)
    bare, shapes = city(6)
    data = type(bare)(bare.version, bare.package, bare.frames, shapes, ())
    picture = score_ground(data, "city", None, CLASS, date(2026, 11, 28), ID)
    assert picture is not None
    assert {shape.key for shape in picture.shapes} == {"k0", "k1"}
    assert sum(n for _, n in picture.counted) == 6
    assert Counter(parts_drawn(data, "city", None).values()) == {"k0": 3, "k1": 3}
    told = found(scope(data, "city"), "map", "scores")["places"]
    assert [row[:2] for row in told.table.rows] == [("Kelurahan k0", "3"), ("Kelurahan k1", "3")]
    assert ID("map-gathered") in told.after
    assert ID("map-hint-part") in told.hint

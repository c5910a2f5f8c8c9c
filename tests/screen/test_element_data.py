"""Pictures for our own elements: shares of a width, colours of the palette."""

from dataclasses import replace

import pytest

from dashboard.palette import (
    BETTER,
    INK_ON_DARK,
    INK_ON_LIGHT,
    POINTS,
    QUIET,
    STRONG,
    STRONG_ON_DARK,
    UNDRAWN,
    WORSE,
    ink_on,
    paint,
)
from dashboard.pictures.board import Question, Square, Squares, Tile, Tiles
from dashboard.pictures.heat_grid import GridCell, GridColumn, GridRow, HeatGrid
from dashboard.pictures.tracks import HOLLOW_MARK, Axis, Sample, Track, TrackMark, TrackPart, TrackRow, Tracks
from dashboard.screen import element_data
from dashboard.screen.element_data import Seen

LIGHT = Seen("label", INK_ON_LIGHT)


def drawn(*parts: TrackPart, top: int = 8, ink: str = INK_ON_LIGHT) -> list[dict]:
    row = TrackRow("a", "A", "A: x", "", (Track("x", "words", parts, top),))
    (made,) = element_data.tracks(Tracks("label", (row,)), Seen("", ink))["rows"]
    (bar,) = made["bars"]
    return bar["parts"]


def test_a_part_of_a_track_is_as_wide_as_its_share_of_the_whole():
    first, second = drawn(TrackPart(2, paint="quiet"), TrackPart(4, "hatched"))
    assert (first["share"], first["colour"], first["look"]) == (0.25, QUIET, "full")
    assert (second["share"], second["colour"], second["ink"]) == (0.5, "", "")


def test_what_is_not_known_takes_the_whole_width_of_a_track_without_a_scale():
    assert [part["share"] for part in drawn(TrackPart(0, "empty"), top=0)] == [1]


def test_a_name_is_the_colour_of_the_page():
    colours = [
        drawn(TrackPart(1, paint="strong"), ink=ink)[0]["colour"] for ink in (INK_ON_LIGHT, INK_ON_DARK)
    ]
    assert colours == [STRONG, STRONG_ON_DARK]


def test_a_legend_shows_the_look_that_it_names():
    made = element_data.tracks(
        Tracks("label", (), (Sample("yes", "full", "better"), Sample("?", "hatched", ""))), LIGHT
    )
    assert [(one["look"], one["colour"]) for one in made["legend"]] == [("full", BETTER), ("hatched", "")]


def test_the_largest_square_is_the_darkest_and_a_missing_one_has_no_colour():
    cells = (
        GridCell(0, "0", "a", "amount:0/9"),
        GridCell(9, "9", "b", "amount:9/9"),
        GridCell(None, "-", "c"),
    )
    grid = HeatGrid(
        "corner", tuple(GridColumn(key, key.upper()) for key in "xyz"), (GridRow("r", "R", cells),)
    )
    (row,) = element_data.heat_grid(grid, LIGHT)["rows"]
    assert [cell["colour"] for cell in row["cells"]] == [UNDRAWN, STRONG, ""]
    assert [cell["look"] for cell in row["cells"]] == ["points", "points", ""]


def test_a_square_that_is_a_total_keeps_its_look_and_a_legend_is_painted_alike():
    cells = (
        GridCell(1, "1", "a", "points:1/5", total=True),
        GridCell(0, "0", "b", "points:0/5", look="zero"),
        GridCell(None, "", "c", look="missing", total=True),
    )
    grid = HeatGrid("corner", (GridColumn("x", "X"),), (GridRow("r", "R", cells),), cells, "meaning")
    made = element_data.heat_grid(grid, LIGHT)
    assert [cell["look"] for cell in made["legend"]] == ["total points", "zero", "total missing"]
    assert made["legend"] == made["rows"][0]["cells"]
    assert made["columns"] == [{"key": "x", "name": "X", "full": "X", "top": ""}]


def test_a_picture_is_only_read_where_nothing_can_be_picked_and_tells_what_is():
    grid = HeatGrid(
        "", (GridColumn("x", "X"),), (GridRow("r", "R", (), whole=True, outlined=True),), picked=("r", "x")
    )
    made = element_data.heat_grid(grid, LIGHT._replace(still=False))
    assert (made["still"], made["picked"]) == (False, ("r", "x"))
    assert (made["rows"][0]["whole"], made["rows"][0]["chosen"]) == (True, True)
    assert element_data.heat_grid(grid, LIGHT)["still"]
    tracks = Tracks("label", (TrackRow("a", "", "", "", (), outlined=True),))
    assert element_data.tracks(tracks, LIGHT._replace(still=False))["still"] is False
    assert element_data.tracks(tracks, LIGHT)["rows"][0]["chosen"]


def test_a_line_crosses_every_track_at_its_value():
    picture = Tracks("label", (TrackRow("a", "", "", "", (Track("x", "", (), 80),)),), line=16)
    assert element_data.tracks(picture, LIGHT)["rows"][0]["bars"][0]["line"] == 0.2
    assert element_data.tracks(replace(picture, line=None), LIGHT)["rows"][0]["bars"][0]["line"] is None


def axis(*marks: TrackMark, link: str = "better", turn: tuple[int, str] | None = None) -> dict:
    row = TrackRow("a", "", "", "", (Axis("x", "words", marks, 10_000, link, turn),))
    return element_data.tracks(Tracks("label", (row,)), LIGHT)["rows"][0]["bars"][0]


def test_marks_stand_at_the_middle_of_what_they_may_be_and_are_linked():
    before, after = TrackMark(1_000, 2_000, HOLLOW_MARK), TrackMark(500, 500, paint="better")
    made = axis(before, after)
    assert [(mark["at"], mark["look"], mark["colour"]) for mark in made["marks"]] == [
        (0.15, "hollow mark", ""),
        (0.05, "mark", BETTER),
    ]
    assert made["links"] == [{"from": 0.05, "to": 0.15, "colour": BETTER}]


def test_a_line_may_turn_to_another_colour_between_its_marks():
    ends = TrackMark(1_000, 1_000), TrackMark(9_000, 9_000)
    for turn, expected in (
        (4_000, [(0.1, 0.4, BETTER), (0.4, 0.9, WORSE)]),
        (500, [(0.1, 0.9, WORSE)]),
        (9_500, [(0.1, 0.9, BETTER)]),
    ):
        links = axis(*ends, turn=(turn, "worse"))["links"]
        assert [(link["from"], link["to"], link["colour"]) for link in links] == expected


def test_one_mark_is_linked_to_nothing_and_two_only_where_a_line_joins_them():
    alone = axis(TrackMark(0, 10_000))
    assert ([mark["at"] for mark in alone["marks"]], alone["links"]) == ([0.5], [])
    assert axis(TrackMark(0, 0), TrackMark(1, 1), link="")["links"] == []
    assert axis()["marks"] == []


@pytest.mark.parametrize(
    ("name", "colour"),
    [
        ("points:0/5", POINTS[0]),
        ("points:6/10", POINTS[3]),
        ("change:0/5", POINTS[0]),
        ("change:-5/5", BETTER),
        ("change:7/5", WORSE),
    ],
)
def test_points_and_their_change_have_the_colours_of_their_scales(name: str, colour: str):
    assert paint(name, INK_ON_LIGHT) == colour


def test_squares_are_as_large_as_their_areas_and_what_was_not_decided_is_hollow():
    squares = Squares((Square(9, "9 ha", "SK", True), Square(1, "1 ha", "laporan", False)))
    drawn = element_data.board_card(
        Question("how_much", "?", "1 ha", "", "trends", (), squares), INK_ON_LIGHT
    )
    first, second = drawn["small"]["squares"]
    assert (first["side"], second["side"]) == (1, pytest.approx(1 / 3))
    assert (first["look"], second["look"]) == ("decided", "hollow")
    assert first["colour"] != second["colour"]


def test_a_tile_without_a_colour_has_none_and_words_on_one_can_be_read():
    tiles = Tiles("all", (Tile(("RT 001",), "RT 001", ""), Tile(("RT 002",), "RT 002", "class:heavy")))
    drawn = element_data.board_card(Question("where", "?", "2 RT", "", "map", (), tiles), INK_ON_LIGHT)
    bare, painted = drawn["small"]["tiles"]
    assert (bare["colour"], bare["ink"]) == ("", "")
    assert painted["ink"] == ink_on(painted["colour"])


def test_a_mark_that_is_a_range_has_its_ends_beside_its_middle():
    row = TrackRow("a", "A", "A", "", (Axis("x", "20–60", (TrackMark(20, 60),), 100),))
    (made,) = element_data.tracks(Tracks("label", (row,)), LIGHT)["rows"]
    (mark,) = made["bars"][0]["marks"]
    assert (mark["from"], mark["at"], mark["to"]) == (0.2, 0.4, 0.6)


def test_zones_fill_the_axis_behind_its_marks():
    zones = (TrackPart(16, paint="class:not_slum", text="0–15"), TrackPart(64, paint="class:light"))
    row = TrackRow("a", "", "A", "", (Axis("x", "words", (TrackMark(20, 30),), 80, zones=zones),))
    (bar,) = element_data.tracks(Tracks("label", (row,)), LIGHT)["rows"][0]["bars"]
    assert [(zone["share"], zone["text"]) for zone in bar["zones"]] == [(0.2, "0–15"), (0.8, "")]
    assert (bar["marks"][0]["from"], bar["marks"][0]["to"]) == (0.25, 0.375)


def test_a_scale_is_shared_by_its_parts_and_a_line_crosses_axes_too():
    row = TrackRow("a", "", "A", "", (Axis("x", "words", (TrackMark(5, 5),), 20),))
    made = element_data.tracks(
        Tracks("label", (row,), line=10, scale=(TrackPart(15, text="2018"), TrackPart(5))), LIGHT
    )
    assert [(part["share"], part["text"]) for part in made["scale"]] == [(0.75, "2018"), (0.25, "")]
    assert made["rows"][0]["bars"][0]["line"] == 0.5

"""Pictures for our own elements: shares of a width, colours of the palette."""

from dashboard.palette import BETTER, INK_ON_DARK, INK_ON_LIGHT, QUIET, STRONG, STRONG_ON_DARK, UNDRAWN
from dashboard.pictures.heat_grid import Cell, Column, HeatGrid, Row
from dashboard.pictures.tracks import Part, Sample, Track, Tracks
from dashboard.pictures.tracks import Row as TrackRow
from dashboard.screen import painted


def drawn(*parts: Part, top: int = 8, ink: str = INK_ON_LIGHT) -> list[dict]:
    row = TrackRow("a", "A", "A: x", "", (Track("x", "words", parts, top),))
    (made,) = painted.tracks(Tracks("label", (row,)), ink)["rows"]
    (bar,) = made["bars"]
    return bar["parts"]


def test_a_part_of_a_track_is_as_wide_as_its_share_of_the_whole():
    first, second = drawn(Part(2, paint="quiet"), Part(4, "hatched"))
    assert (first["share"], first["colour"], first["look"]) == (0.25, QUIET, "full")
    assert (second["share"], second["colour"], second["ink"]) == (0.5, "", "")


def test_what_is_not_known_takes_the_whole_width_of_a_track_without_a_scale():
    assert [part["share"] for part in drawn(Part(0, "empty"), top=0)] == [1]


def test_a_name_is_the_colour_of_the_page():
    colours = [drawn(Part(1, paint="strong"), ink=ink)[0]["colour"] for ink in (INK_ON_LIGHT, INK_ON_DARK)]
    assert colours == [STRONG, STRONG_ON_DARK]


def test_a_legend_shows_the_look_that_it_names():
    made = painted.tracks(
        Tracks("label", (), (Sample("yes", "full", "better"), Sample("?", "hatched", ""))), ""
    )
    assert [(one["look"], one["colour"]) for one in made["legend"]] == [("full", BETTER), ("hatched", "")]


def test_the_largest_square_is_the_darkest_and_a_missing_one_has_no_colour():
    cells = (Cell(0, "0", "a", "amount:0/9"), Cell(9, "9", "b", "amount:9/9"), Cell(None, "-", "c"))
    grid = HeatGrid("corner", tuple(Column(key, key.upper()) for key in "xyz"), (Row("r", "R", cells),))
    (row,) = painted.heat_grid(grid, "label", INK_ON_LIGHT)["rows"]
    assert [cell["colour"] for cell in row["cells"]] == [UNDRAWN, STRONG, ""]
    assert [cell["look"] for cell in row["cells"]] == ["points", "points", ""]

"""Tracks and axes on the server: parts and marks where they are on the screen, every word in its place."""

import re
from itertools import pairwise

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import BETTER, INK_ON_LIGHT, QUIET, WORSE, paint
from dashboard.pictures.tracks import (
    FAR_MARK,
    HOLLOW_MARK,
    LINE,
    MARK,
    TICK_MARK,
    Axis,
    Sample,
    Track,
    TrackMark,
    TrackPart,
    TrackRow,
    Tracks,
)
from dashboard.screen import element_data
from dashboard.screen.element_data import Seen
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import SVG, assert_words_apart, shapes_in, texts_in, values_in
from tests.findings.looked_at import EN, ID, found, scope

PARTS = (TrackPart(20, paint="strong", text="20"), TrackPart(10, "hatched"))
TRACKS = Tracks(
    "Poin",
    (
        TrackRow("a", "Limbah", "", "Belum pasti.", (Track("2018", "20–30 poin", PARTS, 80),), outlined=True),
        TrackRow("b", "", "", "", (Track("2020", "belum disurvei", (TrackPart(0, "empty"),), 80),)),
        TrackRow("c", "", "", "", (Track("2022", "tidak ada", (), 80),)),
    ),
    (Sample("pasti", "full", "strong"), Sample("belum pasti", "hatched", ""), Sample("ambang", LINE, "")),
    line=16,
)
MARKS = (
    TrackMark(20, 20, HOLLOW_MARK),
    TrackMark(30, 30, TICK_MARK),
    TrackMark(50, 50, MARK, "better"),
    TrackMark(80, 80, FAR_MARK, "worse"),
)
ZONES = (TrackPart(25, paint="points:0/5", text="0"), TrackPart(75, paint="points:5/5", text="5"))
AXES = Tracks(
    "Janji",
    (
        TrackRow("a", "", "", "", (Axis("Hidran", "terlambat", MARKS, 100, "quiet", (30, "worse")),)),
        TrackRow("b", "", "", "", (Axis("Jalan", "10–60 %", (TrackMark(10, 60),), 100, zones=ZONES),)),
        TrackRow("c", "", "", "", (Axis("Drainase", "25 %", (TrackMark(25, 25),), 100, zones=ZONES),)),
    ),
    tuple(Sample(look, look, "") for look in (MARK, HOLLOW_MARK, FAR_MARK, TICK_MARK)),
    line=90,
    scale=(TrackPart(50, text="2016"), TrackPart(50, text="2018")),
)
ENDLESS = "x" * 120, "y" * 120
NAME, SAID = "Peningkatan-kualitas " * 6, "belum tercatat dipenuhi " * 5
LONG = Tracks(
    NAME,
    (
        TrackRow("a", NAME, "", SAID * 3, (Track(NAME, SAID, PARTS, 80), Track(*ENDLESS, (), 80))),
        TrackRow("b", "", "", "", (Axis(NAME, SAID, MARKS, 100), Axis("z" * 120, "", (), 100, zones=ZONES))),
    ),
    (Sample(NAME, "full", "quiet"), Sample(SAID, "hatched", ""), Sample("garis", LINE, "")),
    line=1,
    scale=tuple(TrackPart(1, text=str(year)) for year in range(1990, 2026)),
)
SHIPPED = (
    ("indicators", "distance"), ("indicators", "change"), ("spending", "unit_cost"), ("spending", "need"),
    ("spending", "checks"), ("collaboration", "stages"), ("collaboration", "promises"),
    ("simulation", "edit"), ("simulation", "cheapest"), ("about", "rule"), ("about", "calculator"),
)  # fmt: skip


def drawn(picture: Tracks, width: float = 640) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, ID), "Jalur")


def on_screen(picture: Tracks) -> list[dict]:
    rows = element_data.tracks(picture, Seen("", INK_ON_LIGHT))["rows"]
    return [bar for row in rows for bar in row["bars"]]


def where(shape) -> tuple[float, float]:
    """Its left and its right end, in pixels; of a mark its middle, twice."""
    match shape.tag.removeprefix(SVG):
        case "rect":
            left, right = float(shape.get("x")), float(shape.get("x")) + float(shape.get("width"))
        case "circle":
            left = right = float(shape.get("cx"))
        case "path":
            xs = [float(pair.split()[0]) for pair in re.split("[MLZ]", shape.get("d")) if pair]
            left, right = min(xs), max(xs)
        case "g":
            left, right = float(shape[0].get("x1")), float(shape[0].get("x2"))
    marked = "mark" in shape.get("class") or "pointer" in shape.get("class")
    return ((left + right) / 2,) * 2 if marked else (left, right)


@pytest.mark.parametrize("width", [344, 640])
def test_a_part_is_as_long_a_share_of_its_track_as_on_the_screen(width):
    full, hatched, empty = [right - left for left, right in map(where, values_in(drawn(TRACKS, width)))]
    shares = [part["share"] for bar in on_screen(TRACKS) for part in bar["parts"]]
    assert [full / empty, hatched / empty, 1] == pytest.approx(shares, abs=1e-3)


@pytest.mark.parametrize("width", [344, 640])
def test_marks_links_and_the_line_stand_where_they_are_on_the_screen(width):
    drawing = drawn(AXES, width)
    zones = [where(zone) for zone in shapes_in(drawing, "zone")]
    left, across = zones[0][0], zones[1][1] - zones[0][0]

    def shares(shapes):
        return [round((end - left) / across, 2) for shape in shapes for end in where(shape)]

    bars = on_screen(AXES)
    marks = [end for bar in bars for mark in bar["marks"] for end in (mark["from"], mark["to"])]
    assert shares(values_in(drawing)) == marks
    first = bars[0]
    links = [end for link in first["links"] for end in (link["from"], link["to"])]
    assert shares(shapes_in(drawing, "link")) == links
    crossed = {round((float(one.get("x1")) - left) / across, 2) for one in shapes_in(drawing, "line")}
    assert crossed == {first["line"]}


def test_looks_and_colours_are_those_of_the_screen():
    full, hatched, empty = values_in(drawn(TRACKS))
    assert full.get("fill") == paint("strong", INK_ON_LIGHT)
    assert hatched.get("fill").startswith("url(#tracks-")
    assert empty.get("fill") == "none"
    assert empty.get("stroke-dasharray")
    hollow, tick, mark, far = marks = values_in(drawn(AXES))[:4]
    assert [one.tag.removeprefix(SVG) for one in marks] == ["circle", "rect", "circle", "path"]
    assert hollow.get("stroke") == tick.get("fill") == INK_ON_LIGHT
    assert (mark.get("fill"), far.get("fill")) == (BETTER, WORSE)
    before, after = (link.get("fill") for link in shapes_in(drawn(AXES), "link"))
    assert (before, after) == (QUIET, WORSE)
    assert len(shapes_in(drawn(TRACKS), "outlined")) == 1


@pytest.mark.parametrize("width", [344, 640])
def test_every_word_is_there(width):
    told = " ".join(texts_in(drawn(TRACKS, width)))
    words = "pasti", "ambang", "Limbah", "2018", "20–30 poin", "20", "Belum pasti.", "2020", "tidak ada"
    assert all(word in told for word in words)
    told = " ".join(texts_in(drawn(AXES, width)))
    words = MARK, FAR_MARK, "2016", "2018", "Hidran", "terlambat", "10–60 %", "0", "5"
    assert all(word in told for word in words)


@pytest.mark.parametrize("width", [344, 640, 864])
@pytest.mark.parametrize("picture", [TRACKS, AXES, LONG], ids=["tracks", "axes", "long"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


def test_long_names_and_words_are_all_there():
    told = "".join(texts_in(drawn(LONG, 344))).replace(" ", "")
    assert told.count("dipenuhi") == 5 * (1 + 3 + 1 + 1)
    assert told.count("Peningkatan-kualitas") == 6 * 4
    assert all(told.count(sign) >= 120 for sign in "xyz")


@pytest.mark.thorough
@pytest.mark.parametrize("address", SHIPPED, ids="-".join)
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_no_words_of_the_shipped_data_lie_on_one_another(address, text):
    for data in (illustrative(), documented()):
        findings = found(scope(data, KAMPUNG_BUGIS, text=text), *address).values()
        for picture in (one.picture for one in findings if isinstance(one.picture, Tracks)):
            for width in (344, 640):
                assert_words_apart(picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), ""))


def test_of_a_scale_of_many_parts_those_are_named_that_have_room():
    told = texts_in(drawn(LONG, 344))
    years = [int(word) for word in told if word.isdigit() and len(word) == 4]
    assert years[0] == 1990
    assert len(years) > 5
    assert len({later - earlier for earlier, later in pairwise(years)}) == 1


def test_no_rows_are_an_empty_drawing():
    assert values_in(drawn(Tracks("", ()))) == []

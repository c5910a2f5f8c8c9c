"""A heat grid on the server: squares as dark as on the screen, every name and every word in its place."""

from dataclasses import replace

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, STRONG
from dashboard.pictures.heat_grid import GridCell, GridColumn, GridRow, HeatGrid
from dashboard.screen import element_data
from dashboard.screen.element_data import Seen
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import assert_words_apart, shapes_in, texts_in, values_in
from tests.findings.looked_at import EN, ID, found, scope

CELLS = (
    GridCell(12, "12–14", "", "class:not_slum", 14, "framed", total=True),
    GridCell(0, "0", "", "points:0/10", look="zero"),
    GridCell(1, "1–6", "", "points:1/10", 6, paint_high="points:6/10"),
    GridCell(0, "−2 s.d. +2", "", "change:0/10", look="dashed"),
    GridCell(None, "", "", look="missing"),
    GridCell(None, "–", ""),
)
COLUMNS = (
    GridColumn("total", "Total", top="dari 80"),
    *(
        GridColumn(key, name)
        for key, name in zip("abcde", ("Jalan", "Air", "Drainase", "Api", "Lain"), strict=True)
    ),
)
GRID = HeatGrid(
    "Rukun tetangga",
    COLUMNS,
    (GridRow("all", "Kelurahan", CELLS, whole=True), GridRow("rt", "RT 001 / RW 001", CELLS, outlined=True)),
    (
        GridCell(1, "20 %", "", "points:1/5"),
        GridCell(5, "100 %", "makin gelap", "points:5/5"),
        replace(CELLS[4], said="?"),
    ),
    picked=("rt", "a"),
)
NAME = "Bangunan-tidak memenuhi persyaratan " * 4
LONG = HeatGrid(
    NAME,
    tuple(
        GridColumn(str(at), f"{at} {NAME}" if at % 2 else "x" * 120, top="dari lima belas")
        for at in range(17)
    ),
    tuple(
        GridRow(
            str(at),
            f"{NAME} {at}",
            tuple(GridCell(1, words, "", "points:1/5") for words in ("5", "y" * 40) * 8) + CELLS[:1],
        )
        for at in range(3)
    ),
    (GridCell(1, "panjang sekali", NAME, "points:1/5"),),
)
MANY = HeatGrid(
    "RT",
    tuple(GridColumn(str(at), f"{at}a Ketidakteraturan bangunan", top="dari 5") for at in range(17)),
    tuple(GridRow(str(at), f"RT {at}", CELLS[:3] * 5 + CELLS[:2]) for at in range(50)),
)


def drawn(picture: HeatGrid, width: float = 640) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, ID), "Kotak")


def on_screen(picture: HeatGrid) -> list[dict]:
    rows = element_data.heat_grid(picture, Seen("", INK_ON_LIGHT))["rows"]
    return [cell for row in rows for cell in row["cells"]]


@pytest.mark.parametrize("width", [344, 640])
def test_a_square_has_the_colours_of_the_screen(width):
    drawing = drawn(GRID, width)
    fills = [cell.get("fill") for cell in values_in(drawing)]
    expected = [cell["colour"] or "none" for cell in on_screen(GRID)]
    assert [fill for fill in fills if not fill.startswith("url")] == [*expected[:4], expected[5]] * 2
    assert [edge.get("fill") for edge in shapes_in(drawing, "most")] == [on_screen(GRID)[2]["edge"]] * 2


def test_what_is_not_known_is_hatched_and_frames_are_there():
    framed, zero, _, dashed, missing, none = values_in(drawn(GRID))[:6]
    assert missing.get("fill").startswith("url(#heat-grid-")
    assert (framed.get("stroke"), framed.get("stroke-dasharray")) == (INK_ON_LIGHT, None)
    assert dashed.get("stroke-dasharray")
    assert zero.get("stroke")
    assert none.get("stroke-opacity") == "0"
    looked_at = shapes_in(drawn(GRID), "outlined") + shapes_in(drawn(GRID), "picked")
    assert [frame.get("stroke") for frame in looked_at] == [STRONG, STRONG]


@pytest.mark.parametrize("width", [344, 640])
def test_every_word_is_there(width):
    told = " ".join(texts_in(drawn(GRID, width)))
    words = ["Rukun tetangga", "Kelurahan", "RT 001 / RW 001", "20 %", "100 %", "makin gelap", "dari 80", "–"]
    words += ["12–14", "1–6", "−2 s.d.", "+2", *(column.name for column in COLUMNS)]
    assert [word for word in words if word not in told] == []


def test_no_square_is_lost_where_columns_stand_in_blocks():
    assert len(values_in(drawn(MANY, 344))) == len(values_in(drawn(MANY, 864))) == 17 * 50
    told = texts_in(drawn(MANY, 344))
    assert told.count("RT 49") > 1
    assert "".join(told).count("Ketidakteraturan") == 17


@pytest.mark.parametrize("width", [344, 640, 864])
@pytest.mark.parametrize("picture", [GRID, LONG, MANY], ids=["short", "long", "many"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


SHIPPED = [
    ("scores", detail, measure) for detail in ("aspects", "criteria") for measure in ("points", "percent")
]
SHIPPED += [("change", detail, "points") for detail in ("aspects", "criteria")]


@pytest.mark.thorough
@pytest.mark.parametrize("address", SHIPPED, ids="-".join)
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_no_words_of_the_shipped_data_lie_on_one_another(address, text):
    part, detail, measure = address
    for data in (illustrative(), documented()):
        findings = found(
            scope(data, KAMPUNG_BUGIS, text=text), "indicators", part, detail=detail, measure=measure
        )
        for picture in (one.picture for one in findings.values() if isinstance(one.picture, HeatGrid)):
            for width in (344, 640):
                assert_words_apart(picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), ""))


def test_money_in_two_dimensions_has_room_on_a_phone():
    findings = found(scope(illustrative(), KAMPUNG_BUGIS), "spending", "money", by="rt", across="kind")
    drawing = drawn(findings["crossed"].picture, 344)
    assert_words_apart(drawing)
    assert {"1.862", "Hidran"} <= set(texts_in(drawing))


def test_no_rows_are_an_empty_drawing():
    assert values_in(drawn(HeatGrid("", (), ()))) == []
    assert values_in(drawn(HeatGrid("RT", COLUMNS, ()))) == []

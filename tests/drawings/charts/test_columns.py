"""Columns on the server: as high as on the screen, every word beside its part."""

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, paint
from dashboard.pictures.columns import ColumnLayer, ColumnPart, Columns
from dashboard.screen.charts.draw import figure_of
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.drawings.seen import assert_says, assert_words_apart, placed_in, values_in
from tests.findings.looked_at import EN, ID, found, scope

WIDTHS = (344, 640)


def part(hectares: float, *words: str) -> ColumnPart:
    return ColumnPart(round(hectares * 1_000_000), words)


COLUMNS = Columns(
    names=("2016", "2018", "2020"),
    layers=(
        ColumnLayer(
            "kumuh berat", "class:heavy", (part(9, "4 RT", "9,00 ha"), part(0, "1 RT", "0 ha"), None)
        ),
        ColumnLayer("belum pasti", "class:open", (part(2.5, "1 RT", "2,50 ha"), None, None), "open"),
        ColumnLayer(
            "tidak disurvei",
            "class:missing",
            (part(0.2, "2 RT", "0,20 ha"), part(0.1, "1 RT", "0,10 ha"), part(3, "3 RT", "3,00 ha")),
            "missing",
        ),
    ),
    breaks=(2,),
    unit="ha",
)
LONG = Columns(
    ("Permen PUPR " * 10, "x" * 120, "2020"),
    (
        ColumnLayer("kumuh " * 20, "class:heavy", (part(1, "RT " * 40, "1,00 ha"), part(9, "y" * 120), None)),
        ColumnLayer("z" * 120, "class:open", (None, part(0.1, "2 RT"), part(3, "RT " * 40)), "open"),
    ),
    (1, 2),
    "ha",
)
EMPTY = Columns((), (), (), "ha")


def drawn(picture: Columns, width: float = 640, text=ID) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), "Kolom")


def found_columns(text) -> Columns:
    return found(scope(illustrative(), KAMPUNG_BUGIS, text=text), "trends", "areas")["classes"].picture


def words_of(picture: Columns) -> list[str]:
    parts = [part for layer in picture.layers for part in layer.parts if part]
    said = [line for part in parts for line in part.words]
    return [*picture.names, *(layer.name for layer in picture.layers), *said]


@pytest.mark.parametrize("picture", [COLUMNS, found_columns(ID)], ids=["made up", "found"])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_part_is_as_high_as_on_the_screen(picture, width):
    figure = figure_of(picture, "id", INK_ON_LIGHT)
    on_screen = sorted(
        float(value)
        for trace, layer in zip(figure.data, picture.layers, strict=True)
        for value, part in zip(trace.y, layer.parts, strict=True)
        if part
    )
    on_paper = sorted(float(shape.get("height")) for shape in values_in(drawn(picture, width)))
    assert [high / max(on_paper) for high in on_paper] == pytest.approx(
        [value / max(on_screen) for value in on_screen], abs=1e-3
    )


def test_parts_stand_on_one_another_from_the_bottom_up():
    first = values_in(drawn(COLUMNS))[:3]
    tops = [float(shape.get("y")) for shape in first]
    bottoms = [float(shape.get("y")) + float(shape.get("height")) for shape in first]
    assert bottoms[1:] == pytest.approx(tops[:2], abs=0.02)
    assert len({shape.get("x") for shape in first}) == 1


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [COLUMNS, LONG], ids=["short", "long"])
def test_every_word_of_a_column_is_there(picture, width):
    assert_says(drawn(picture, width), *words_of(picture))


def test_the_last_number_of_the_scale_has_the_unit():
    assert_says(drawn(COLUMNS), "10 ha")
    assert_says(drawn(COLUMNS, text=EN), "10 ha")


def test_what_is_not_known_is_hatched():
    fills = [shape.get("fill") for shape in values_in(drawn(COLUMNS))]
    assert fills.count(paint("class:heavy", INK_ON_LIGHT)) == 2
    assert len({fill for fill in fills if fill.startswith("url(#columns-drawing-")}) == 2


def test_a_dashed_line_stands_where_another_rule_counts():
    drawing = drawn(COLUMNS)
    (line,) = [one.node for one in placed_in(drawing) if one.node.get("stroke-dasharray")]
    before, after = (float(values_in(drawing)[at].get("x")) for at in (-2, -1))
    assert before < float(line.get("x1")) < after


def test_columns_without_room_beside_one_another_stand_in_rows_of_as_many_on_one_scale():
    layer = ColumnLayer("kumuh", "class:heavy", tuple(part(1, f"{at} RT", "100,00 ha") for at in range(4)))
    drawing = drawn(Columns(("2014", "2016", "2018", "2020"), (layer,), (), "ha"), 344)
    shapes = [one for one in placed_in(drawing) if "value" in one.classes]
    assert shapes[0].y == shapes[1].y < shapes[2].y == shapes[3].y
    assert len({one.node.get("height") for one in shapes}) == 1


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [COLUMNS, LONG, EMPTY], ids=["short", "long", "empty"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_found_columns_say_all_and_no_words_lie_on_one_another(text, width):
    picture = found_columns(text)
    assert_says(drawn(picture, width, text), *words_of(picture))
    assert_words_apart(drawn(picture, width, text))

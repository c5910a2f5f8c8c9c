"""Lines on the server: marks where they are on the screen, every word beside its mark."""

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, TARGET, paint
from dashboard.pictures.dots import MARK_SHAPES
from dashboard.pictures.lines import Line, Lines, Mark
from dashboard.screen.charts.draw import figure_of
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import assert_says, assert_words_apart, placed_in, words_in
from tests.findings.looked_at import EN, ID, found, scope

WIDTHS = (344, 640)
MILLION = 1_000_000


def mark(when: float, low: float, high: float, words: str) -> Mark:
    return Mark(when, round(low * MILLION), round(high * MILLION), words, ())


LINES = Lines(
    (
        Line("SK", "square", True, (mark(2014, 18.92, 18.92, "18,92"),)),
        Line(
            "survei",
            "hexagon",
            True,
            (mark(2016, 9, 9, "9,00"), mark(2018, 4, 4, "4,00"), mark(2020.5, 6, 6, "6,00")),
        ),
        Line("pernyataan", "diamond", False, (mark(2018, 4, 7, "4,00–7,00"), mark(2020.2, 0, 0, "0,00"))),
    ),
    (2014, 2020),
    "ha",
    "target: 0 ha",
)
CROWDED = Lines(
    tuple(
        Line(
            f"baris {at}",
            shape,
            at % 2 == 0,
            tuple(mark(2014 + year / 4, (at * 7 + year) % 9, 9, f"{year},{at}") for year in range(9)),
        )
        for at, shape in enumerate(MARK_SHAPES)
    ),
    (2014, 2016),
    "ha",
    "target: 0 ha",
)
LONG = Lines(
    (
        Line("survei " * 17, "star", True, (mark(2014, 9, 9, "luas " * 24), mark(2015, 3, 3, "x" * 120))),
        Line("y" * 120, "x", False, (mark(2014, 1, 9, "z" * 120), mark(2016.9, 0, 0, "kira " * 24))),
    ),
    (2014, 2016),
    "ha",
    "target " * 17,
)
EMPTY = Lines((), None, "ha", "target: 0 ha")


def drawn(picture: Lines, width: float = 640, text=ID) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), "Garis")


def found_lines(text=ID) -> list[Lines]:
    places = [(documented(), CITY), (documented(), KAMPUNG_BUGIS), (illustrative(), KAMPUNG_BUGIS)]
    found_areas = [found(scope(*place, text=text), "trends", "areas")["areas"].picture for place in places]
    return [
        *found_areas,
        found(scope(illustrative(), KAMPUNG_BUGIS, text=text), "trends", "pace")["pace"].picture,
    ]


def words_of(picture: Lines) -> list[str]:
    marks = [one.words for line in picture.lines for one in line.marks]
    return [*marks, *(line.name for line in picture.lines), picture.floor]


def marks(drawing: str) -> list:
    return [one for one in placed_in(drawing) if "value" in one.classes and {*one.classes} & {*MARK_SHAPES}]


def zero(drawing: str) -> float:
    """Where the line of the floor lies."""
    (line,) = [one for one in placed_in(drawing) if one.node.get("stroke-dasharray") == "2 4"]
    assert line.node.get("stroke") == TARGET
    return line.y + float(line.node.get("y1"))


def shares(values: list[float]) -> list[float]:
    return [(value - min(values)) / (max(values) - min(values)) for value in values]


@pytest.mark.parametrize("picture", [LINES, *found_lines()])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_mark_is_where_it_is_on_the_screen(picture, width):
    figure = figure_of(picture, "id", INK_ON_LIGHT)
    when = [float(x) for trace in figure.data for x in trace.x]
    much = [float(y) for trace in figure.data for y in trace.y]
    drawing = drawn(picture, width)
    above = [zero(drawing) - one.y for one in marks(drawing)]
    assert shares([one.x for one in marks(drawing)]) == pytest.approx(shares(when), abs=1e-3)
    assert [y / max(above) for y in above] == pytest.approx([y / max(much) for y in much], abs=1e-3)


def test_a_range_has_a_bar_from_low_to_high():
    drawing = drawn(LINES)
    (bar,) = [one for one in placed_in(drawing) if "range" in one.classes]
    low, high = (zero(drawing) - bar.y - float(bar.node.get(key)) for key in ("y1", "y2"))
    assert high / low == pytest.approx(7 / 4, abs=1e-3)


def test_what_is_not_firm_is_hollow_on_a_dashed_line():
    drawing = drawn(LINES)
    looks = [one.classes[1:] for one in marks(drawing)]
    assert looks == [["square"], *[["hexagon"]] * 3, *[["diamond", "hollow"]] * 2]
    assert {one.node.get("fill") for one in marks(drawing)[-2:]} == {"none"}
    strong = paint("strong", INK_ON_LIGHT)
    ways = [one.node for one in placed_in(drawing) if one.node.tag.endswith("line")]
    assert [way.get("stroke-dasharray") for way in ways if way.get("stroke") == strong] == [None, None, "6 4"]


def test_a_name_stands_once_in_the_legend():
    twice = Lines((LINES.lines[0], LINES.lines[1], LINES.lines[0]), LINES.years, "ha")
    assert [word.text for word in words_in(drawn(twice))].count("SK") == 1


def test_words_stand_beside_their_mark():
    for width in WIDTHS:
        drawing = drawn(LINES, width)
        spots = {word.text: word.box for word in words_in(drawing)}
        wanted = zip(marks(drawing), [one for line in LINES.lines for one in line.marks], strict=True)
        for spot, one in wanted:
            left, top, right, bottom = spots[one.words]
            assert left - 12 <= spot.x <= right + 12
            assert top - 25 <= spot.y <= bottom + 25


def test_a_year_of_a_mark_is_named():
    assert_says(drawn(LINES), "2014", "2016", "2018", "2020", "15 ha")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [LINES, CROWDED, LONG], ids=["short", "crowded", "long"])
def test_every_word_of_a_line_is_there(picture, width):
    assert_says(drawn(picture, width), *words_of(picture))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [LINES, CROWDED, LONG, EMPTY], ids=["short", "crowded", "long", "empty"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_found_lines_say_all_and_no_words_lie_on_one_another(text, width):
    for picture in found_lines(text):
        assert_says(drawn(picture, width, text), *words_of(picture))
        assert_words_apart(drawn(picture, width, text))

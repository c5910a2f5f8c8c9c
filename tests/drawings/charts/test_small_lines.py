"""Small lines on the server: on one scale and one time, each under its name."""

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, TARGET
from dashboard.pictures.dots import MARK_SHAPES
from dashboard.pictures.lines import Line, Lines, Mark, SmallLines
from dashboard.screen.charts.draw import figure_of
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import assert_says, assert_words_apart, placed_in, texts_in
from tests.findings.looked_at import EN, ID, found, scope

WIDTHS = (344, 640)
MILLION = 1_000_000


def chart(name: str, *hectares: int, firm: bool = True, words: str = "") -> Lines:
    marks = tuple(
        Mark(2014 + 2 * at, one * MILLION, one * MILLION, words or f"{one},0{at}", ())
        for at, one in enumerate(hectares)
    )
    return Lines((Line(name, "hexagon", firm, marks),), (2014, 2014 + 2 * len(hectares)), "ha", "target")


SMALL = SmallLines(
    (
        ("RT 001", chart("survei", 9, 5, 2)),
        ("RT 002", chart("survei", 3, 4)),
        ("RT 003", chart("pernyataan", 1, firm=False)),
        ("RT 004", chart("survei", 2, 6, 0)),
        ("RT 005", chart("survei", 9, 0, 7)),
    )
)
LONG = SmallLines(
    (
        ("kawasan " * 15, chart("survei " * 17, 9, 5, 2, words="luas " * 24)),
        ("x" * 120, chart("y" * 120, 3, 4, words="z" * 120)),
        ("RT 003", chart("survei", 3, 4)),
    )
)
EMPTY = (SmallLines(()), SmallLines((("RT 001", Lines((), None, "ha")),)))


def drawn(picture: SmallLines, width: float = 640, text=ID) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), "Garis kecil")


def found_small_lines(text=ID) -> list[SmallLines]:
    places = [(documented(), CITY), (illustrative(), KAMPUNG_BUGIS)]
    return [found(scope(*place, text=text), "trends", "areas")["parts"].picture for place in places]


def words_of(picture: SmallLines) -> list[str]:
    lines = [line for _, chart in picture.charts for line in chart.lines]
    ends = [one.words for line in lines for one in (line.marks[0], line.marks[-1])]
    return [*(name for name, _ in picture.charts), *(line.name for line in lines), *ends]


def marks(drawing: str) -> list:
    return [one for one in placed_in(drawing) if "value" in one.classes and {*one.classes} & {*MARK_SHAPES}]


def zeros(drawing: str) -> list[tuple[float, float]]:
    """Left end and level of the line at zero of each chart."""
    found = [one for one in placed_in(drawing) if one.node.get("stroke") == TARGET]
    flat = [one for one in found if one.node.get("y1") == one.node.get("y2")]
    return [(one.x, one.y + float(one.node.get("y1"))) for one in flat]


@pytest.mark.parametrize("picture", [SMALL, *found_small_lines()])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_mark_is_where_it_is_on_the_screen_on_one_scale_and_one_time(picture, width):
    figure = figure_of(picture, "id", INK_ON_LIGHT)
    on_screen = [(float(x), float(y)) for trace in figure.data for x, y in zip(trace.x, trace.y, strict=True)]
    drawing = drawn(picture, width)
    numbers = [at for at, (_, one) in enumerate(picture.charts) for line in one.lines for _ in line.marks]
    lefts, levels = zip(*(zeros(drawing)[at] for at in numbers), strict=True)
    across = [one.x - left for one, left in zip(marks(drawing), lefts, strict=True)]
    above = [level - one.y for one, level in zip(marks(drawing), levels, strict=True)]
    when, much = zip(*on_screen, strict=True)
    assert [y / max(above) for y in above] == pytest.approx([y / max(much) for y in much], abs=1e-3)
    for one, year in zip(across, when, strict=True):
        share = (year - min(when)) / (max(when) - min(when))
        assert (one - min(across)) / (max(across) - min(across)) == pytest.approx(share, abs=1e-3)


def test_the_first_and_the_last_mark_have_their_words_and_a_name_stands_once_in_the_legend():
    told = texts_in(drawn(SMALL))
    assert told.count("survei") == told.count("pernyataan") == 1
    assert "5,01" not in told
    assert {"9,00", "2,02", "3,00", "4,01", "1,00"} <= {*told}


def test_what_is_not_firm_is_hollow():
    assert [one.classes[-1] for one in marks(drawn(SMALL))].count("hollow") == 1


def test_charts_in_a_row_stand_on_one_level():
    levels = [level for _, level in zeros(drawn(SMALL, 640))]
    assert levels[0] == levels[1] == levels[2] < levels[3] == levels[4]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [SMALL, LONG], ids=["short", "long"])
def test_every_name_and_the_words_at_both_ends_are_there(picture, width):
    assert_says(drawn(picture, width), *words_of(picture))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [SMALL, LONG, *EMPTY])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_found_small_lines_say_all_and_no_words_lie_on_one_another(text, width):
    for picture in found_small_lines(text):
        assert_says(drawn(picture, width, text), *words_of(picture))
        assert_words_apart(drawn(picture, width, text))

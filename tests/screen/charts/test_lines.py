"""Lines over time as plotly draws them."""

from dashboard.pictures.lines import Line, Lines, Mark
from dashboard.screen.charts.lines import lines


def positions(*heights: int) -> list[str]:
    marks = tuple(Mark(2014 + at, high, high, str(high), ()) for at, high in enumerate(heights))
    picture = Lines((Line("a", "circle", True, marks),), (2014, 2014 + len(heights)), "ha")
    (trace,) = lines(picture, "id", "#000").data
    return list(trace.textposition)


def test_a_falling_line_runs_through_none_of_its_words():
    assert positions(9, 5, 2) == ["top right"] * 3


def test_a_rising_line_has_its_words_before_it_and_those_of_a_valley_stand_below():
    assert positions(2, 5, 9) == ["top left", "top left", "top right"]
    assert positions(9, 2, 9) == ["top right", "bottom center", "top right"]

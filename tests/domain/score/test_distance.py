"""Distance: the points that a place has to lose, and the aspects that hold it above the line."""

from dataclasses import replace

from dashboard.domain.score.distance import holding_aspects, points_to_lose
from dashboard.domain.score.heatmap import ScoredCell, ScoredRow
from dashboard.domain.score.rules import RULES

RULE = RULES["permen_2018"]


def test_sixteen_is_one_point_too_many_and_fifteen_right_below_the_line():
    assert points_to_lose(RULE, 16, 16) == (1, 1)
    assert points_to_lose(RULE, 15, 15) == (0, 0)
    assert points_to_lose(RULES["permen_2016"], 19, 25) == (1, 7)


def test_no_aspect_is_named_where_another_may_have_more_points():
    cells = {"water": ScoredCell(1, 6, 10, 2, 2), "waste": ScoredCell(2, 2, 10, 2, 2)}
    row = ScoredRow("a", cells, 14, 20, "not_slum", "light", 4)
    assert holding_aspects(row) == ()
    assert holding_aspects(replace(row, cells=cells | {"waste": ScoredCell(6, 6, 10, 2, 2)})) == ("waste",)
    alike = {"water": ScoredCell(6, 6, 10, 2, 2), "waste": ScoredCell(6, 6, 10, 2, 2)}
    assert holding_aspects(replace(row, cells=alike)) == ("water", "waste")

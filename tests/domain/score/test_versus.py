"""Two scores side by side: only what differs for certain is said to differ."""

from itertools import combinations

import pytest

from dashboard.domain.score.heatmap import heatmap, rows_shown
from dashboard.domain.score.surveys import Survey
from dashboard.domain.score.versus import surveyed_years, versus
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

SURVEY = Survey(2020, "permen_2018")
RTS = rows_shown(illustrative(), KAMPUNG_BUGIS)


@pytest.mark.parametrize("by_criterion", [False, True])
@pytest.mark.parametrize(("one", "other"), list(combinations(RTS, 2)))
def test_the_largest_certain_difference_is_the_most_and_holds_both_ways(
    one: str, other: str, by_criterion: bool
):
    data = illustrative()
    found = versus(data, (one, SURVEY), (other, SURVEY), by_criterion)
    back = versus(data, (other, SURVEY), (one, SURVEY), by_criterion)
    assert (found.most, found.by, found.exact, found.same) == (back.most, back.by, back.exact, back.same)
    rows = {row.location_id: row.cells for row in heatmap(data, KAMPUNG_BUGIS, SURVEY, by_criterion).rows}
    for key, cell in rows[one].items():
        ends = [
            (c.percent_low, c.percent_high) if by_criterion else (c.low, c.high)
            for c in (cell, rows[other][key])
        ]
        if None in (*ends[0], *ends[1]):
            assert key not in found.most
            continue
        apart = max(0, ends[0][0] - ends[1][1], ends[1][0] - ends[0][1])
        assert apart == found.by if key in found.most else apart < max(found.by, 1)


def test_a_place_beside_itself_does_not_differ():
    for rt in RTS:
        found = versus(illustrative(), (rt, SURVEY), (rt, SURVEY), False)
        exact = all(cell.low == cell.high for cell in found.first.cells.values())
        assert (found.most, found.by, found.same) == ((), 0, exact)


def test_a_range_hides_what_lies_in_it():
    first, second = (f"{KAMPUNG_BUGIS}-RW001-RT00{n}" for n in (1, 2))
    found = versus(illustrative(), (first, SURVEY), (second, SURVEY), False)
    assert found.second.cells["water"].low == 1
    assert found.second.cells["water"].high == 6
    assert "water" not in found.most


def test_a_place_that_nobody_scored_stands_beside_nothing():
    assert versus(documented(), ("21.72.03.1004", SURVEY), (KAMPUNG_BUGIS, SURVEY), False) is None


def test_the_years_of_a_place_are_those_in_which_it_was_read():
    years = surveyed_years(illustrative(), "permen_2018")
    assert years[RTS[0]][-1] == 2020
    assert f"{KAMPUNG_BUGIS}-RW006-RT001" not in surveyed_years(documented(), "permen_2018")

"""The pace of a slum area: only between figures that can be set side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.figures.pace import Ends, needed, paces
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative

MILLION = 1_000_000
PLACES = [place("kel", "kelurahan"), place("kw", "kawasan", "kel")]


def area(volume: object, year: int, **cells: object) -> dict:
    return {"location_id": "kw", "indicator": "slum_area", "volume": volume, "year": year} | cells


def test_a_decree_and_a_report_make_no_pace():
    """18,92 ha by decree and 4,66 ha as reported: the documented fall is no measured one."""
    assert paces(documented(), KAMPUNG_BUGIS, None) == ()
    assert paces(documented(), CITY, None) == ()
    made_up = [pace.series for pace in paces(illustrative(), KAMPUNG_BUGIS, None)]
    assert made_up == ["score-permen_2018"]  # readings of one status, of a decree and of a measurement


def test_the_first_and_the_last_figure_of_a_series_make_a_pace():
    (scored,) = paces(illustrative(), KAMPUNG_BUGIS, None)
    assert (scored.first_year, scored.last_year) == (2016, 2020)
    assert scored.a_year == Ends(4_135_000, 4_135_000)  # (18,92 - 2,38) / 4


def test_a_chosen_year_knows_the_figures_up_to_it():
    assert [pace.last_year for pace in paces(illustrative(), KAMPUNG_BUGIS, 2016)] == []
    assert {pace.last_year for pace in paces(illustrative(), KAMPUNG_BUGIS, 2018)} == {2018}


def test_an_area_that_grew_has_a_negative_pace():
    data = dataset(locations=PLACES, indicators=[area(2, 2018), area(5, 2020)])
    (found,) = paces(data, "kw", None)
    assert found.a_year == Ends(-1_500_000, -1_500_000)


def test_a_sum_of_only_some_slum_areas_makes_no_pace():
    locations = [*PLACES, place("other", "kawasan", "kel")]
    rows = [area(9, 2018), area(9, 2018, location_id="other"), area(4, 2020)]
    data = dataset(locations=locations, indicators=rows)
    assert paces(data, "kel", None) == ()
    assert len(paces(data, "kw", None)) == 1


def test_figures_of_two_rules_make_no_pace():
    readings = [
        {"location_id": "a", "indicator": "water_access", "percent": 100, "year": year, "rule": rule}
        for year, rule in ((2016, "permen_2016"), (2018, "permen_2018"))
    ]
    an_rt = rt("a", parent_id="kel", kawasan_id="kw", verified_area_ha=1)
    data = dataset(locations=[*PLACES, an_rt], indicators=readings)
    assert paces(data, "kel", None) == ()


@pytest.mark.parametrize(("known", "target"), [(2026, 2026), (2026, 2025)])
def test_nothing_can_be_needed_until_a_year_that_is_over(known: int, target: int):
    assert needed(Ends(MILLION, MILLION), known, target) is None


@given(st.integers(0, 10**12), st.integers(0, 10**9), st.integers(1, 60))
def test_what_is_needed_a_year_reaches_zero_in_time(low: int, more: int, years: int):
    found = needed(Ends(low, low + more), 2026, 2026 + years)
    assert abs(found.low * years - low) <= years
    assert abs(found.high * years - (low + more)) <= years

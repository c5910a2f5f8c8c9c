"""Where a place stands: slum, not certain, not surveyed; and what weighs most."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.status import heaviest_aspect, slum_status
from dashboard.domain.score.surveys import Survey
from tests.domain.by_hand import dataset, place, readings_worth, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative

CRITERIA = [criterion.id for criterion in RULES["permen_2018"].criteria]


def worth(location: str, points: list[int], **cells: object) -> list[dict]:
    return readings_worth(location, dict(zip(CRITERIA, points, strict=False)), **cells)


@pytest.fixture(scope="module")
def data() -> Dataset:
    """RTs worth 16, 15, 15 with one criterion missing (up to 20), and one that nobody surveyed."""
    names = ("slum", "not", "open", "missing")
    fifteen = [0] * 13 + [5, 5, 5]
    readings = [
        *worth("slum", [1, *fifteen[1:]]), *worth("not", fifteen), *worth("open", [0] * 12 + [5, 5, 5]),
    ]  # fmt: skip
    rts = [rt(name, parent_id="kel") for name in names]
    return dataset(locations=[place("kel", "kelurahan"), *rts], indicators=readings)


def test_rts_are_slum_or_not_certain_or_not_surveyed(data):
    found = slum_status(data, "kel", None)
    assert (found.year, found.rule.key) == Survey(2018, "permen_2018")
    assert (found.rts, found.slum, found.open, found.unsurveyed) == (4, 1, 1, 1)


def test_one_rt_stands_for_itself(data):
    counts = {}
    for name in ("slum", "not", "open", "missing"):
        found = slum_status(data, name, 2018)
        counts[name] = None if found is None else (found.rts, found.slum, found.open, found.unsurveyed)
    assert counts == {"slum": (1, 1, 0, 0), "not": (1, 0, 0, 0), "open": (1, 0, 1, 0), "missing": None}


def test_a_year_without_a_survey_has_no_slum_status(data):
    assert slum_status(data, "kel", 2017) is None


def test_a_place_without_rts_has_no_slum_status():
    reading = {"location_id": "kel", "indicator": "water_access", "percent": 80}
    assert (
        slum_status(dataset(locations=[place("kel", "kelurahan")], indicators=[reading]), "kel", None) is None
    )


def test_the_documented_rts_were_not_surveyed():
    found = slum_status(documented(), CITY, None)
    assert (found.rts, found.slum, found.open, found.unsurveyed) == (7, 0, 0, 7)


@pytest.mark.parametrize(("year", "slum"), [(2016, 7), (2018, 2), (2020, 1), (None, 1)])
def test_the_illustrative_rts_leave_the_slum_one_by_one(year, slum):
    found = slum_status(illustrative(), KAMPUNG_BUGIS, year)
    assert (found.rts, found.slum, found.open, found.unsurveyed) == (7, slum, 0, 0)


def test_the_heaviest_aspect_has_the_largest_share_of_its_points(data):
    found = heaviest_aspect(data, "not", None)
    assert (found.aspects, found.low, found.high, found.top, found.place) == (("fire",), 10, 10, 10, "not")
    assert found.certain


def test_aspects_of_one_share_are_heaviest_together():
    points = [0] * 16
    points[3:5], points[5:7] = [5, 0], [5, 0]  # roads and water: 5 of 10 points each
    data = dataset(locations=[place("kel", "kelurahan"), rt(parent_id="kel")], indicators=worth("rt", points))
    found = heaviest_aspect(data, "rt", None)
    assert (found.aspects, found.low, found.top, found.certain) == (("roads", "water"), 5, 10, True)


def test_what_may_still_be_heavier_makes_the_heaviest_aspect_uncertain():
    found = heaviest_aspect(documented(), KAMPUNG_BUGIS, None)
    assert (found.aspects, found.certain) == (("wastewater",), False)


def test_a_place_nobody_surveyed_shows_the_heaviest_aspect_of_the_place_above():
    found = heaviest_aspect(documented(), f"{KAMPUNG_BUGIS}-RW006-RT001", None)
    assert (found.place, found.aspects) == (KAMPUNG_BUGIS, ("wastewater",))
    assert (found.low, found.high, found.top) == (5, 10, 10)


def test_there_is_no_heaviest_aspect_without_a_survey(data):
    assert heaviest_aspect(data, "kel", 2017) is None


def test_nothing_weighs_on_a_place_without_points():
    clean = dataset(
        locations=[place("kel", "kelurahan"), rt(parent_id="kel")], indicators=worth("rt", [0] * 16)
    )
    found = heaviest_aspect(clean, "kel", None)
    assert found is None or found.high > 0

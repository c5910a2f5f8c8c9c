"""The four ticks of a place that may leave the list, and which of them decide under each rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.exit_checklist import Checklist, Service, checklist
from dashboard.domain.handling.handling_rules import SERVICE_LEVEL
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from tests.domain.by_hand import dataset, place, readings_worth, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

OLD, NEW = "permen_2016", "permen_2018"
PLACES = [place("kel", "kelurahan"), place("kw", "kawasan", "kel"), rt("a", parent_id="kel"), rt("b")]


def worth(total: int, rule: str = NEW, but: tuple[str, ...] = (), where: str = "a") -> list[dict]:
    """Readings of the criteria of a rule worth a total, from the last criterion on, without some of them."""
    criteria = [criterion.id for criterion in reversed(RULES[rule].criteria)]
    points = [5] * (total // 5) + [1] * (total % 5)
    points += [0] * (len(criteria) - len(points))
    kept = {key: score for key, score in zip(criteria, points, strict=True) if key not in but}
    return readings_worth(where, kept, rule=rule)


def ticks(*readings: dict, rule: str = NEW, **tables: list[dict]) -> Checklist:
    data = dataset(**({"locations": PLACES, "indicators": list(readings)} | tables))
    found = checklist(data, "a", Survey(2018, rule))
    assert found is not None
    return found


def shares(**percent: object) -> list[dict]:
    """All criteria of the newer rule at nothing, but these at a share."""
    ids = [criterion.id for criterion in RULES[NEW].criteria]
    usual = {"location_id": "a"}
    return [usual | {"indicator": key, "percent": percent.get(key, 0)} for key in ids]


# The line -----------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("rule", "total", "below"), [(NEW, 15, True), (NEW, 16, False), (OLD, 18, True), (OLD, 19, False)]
)
def test_the_line_is_that_of_the_rule(rule, total, below):
    found = ticks(*worth(total, rule), rule=rule)
    assert (found.below_line, found.total_low, found.total_high) == (below, total, total)


def test_a_missing_reading_leaves_the_line_open():
    found = ticks(*worth(12, but=("building_irregularity",)))
    assert (found.total_low, found.total_high) == (12, 17)
    assert found.below_line is None
    assert found.left is None


def test_a_place_that_was_not_scored_has_no_checklist():
    data = dataset(locations=PLACES, indicators=worth(12))
    assert checklist(data, "b", Survey(2018, NEW)) is None
    assert checklist(data, "a", Survey(2016, NEW)) is None
    assert checklist(documented(), documented().of_level("rt", KAMPUNG_BUGIS)[0], Survey(2018, NEW)) is None


# Service levels -----------------------------------------------------------------------------------


def test_a_service_level_is_what_the_aspect_mean_leaves():
    found = ticks(*shares(road_coverage=10, road_surface="25.55", waste_system=41))
    levels = {service.aspect: (service.hundredths, service.met) for service in found.services}
    assert levels == {
        "roads": (8222, True), "drainage": (10_000, True), "water": (10_000, True),
        "wastewater": (10_000, True), "waste": (7950, False),
    }  # fmt: skip
    assert found.services_met is False


def test_eighty_percent_is_enough_and_a_hundredth_less_is_not():
    assert ticks(*shares(road_coverage=40)).services_met is True
    assert ticks(*shares(road_coverage="40.02")).services_met is False


def test_other_aspects_have_no_service_level():
    found = ticks(*shares(building_substandard=100, fire_equipment=100))
    assert [service.aspect for service in found.services] == SERVICE_LEVEL["aspects"]
    assert found.services_met is True


def test_an_aspect_that_nobody_surveyed_has_no_level_and_may_be_anything():
    found = ticks(*worth(0, but=("water_access", "water_quantity")))
    water = found.services[2]
    assert (water.low, water.high, water.hundredths, water.met) == (0, 10_000, None, None)
    assert found.services_met is None


def test_a_range_that_ends_below_is_not_met_and_one_that_crosses_is_open():
    rest = worth(0, but=("road_coverage",))
    wide = {"location_id": "a", "indicator": "road_coverage", "percent_low": 30, "percent_high": 60}
    assert ticks(*rest, wide).services[0].met is None
    assert ticks(*rest, wide | {"percent_low": 41}).services[0].met is False
    assert ticks(*rest, wide | {"percent_high": 40}).services[0].met is True


@given(low=st.integers(0, 10_000), high=st.integers(0, 10_000))
def test_a_service_is_met_when_all_it_may_be_is(low, high):
    low, high = sorted((low, high))
    met = {Service("roads", level, level).met for level in (low, high)}
    assert Service("roads", low, high).met is (met.pop() if len(met) == 1 else None)


# What decides -------------------------------------------------------------------------------------


def test_below_the_line_with_poor_services_has_left_by_the_newer_rule_alone():
    waste = ("waste_facility", "waste_system")
    poor = [reading for reading in worth(0) if reading["indicator"] not in waste]
    poor += readings_worth("a", dict.fromkeys(waste, 5))
    assert (ticks(*poor).left, ticks(*poor).services_bind, ticks(*poor).services_met) == (True, False, False)
    kept = [reading for reading in worth(0, OLD) if reading["indicator"] not in waste]
    old = ticks(*kept, *readings_worth("a", dict.fromkeys(waste, 5), rule=OLD), rule=OLD)
    assert (old.below_line, old.services_bind, old.services_met, old.left) == (True, True, False, False)


def test_by_the_older_rule_both_must_hold():
    assert ticks(*worth(5, OLD), rule=OLD).left is True
    assert ticks(*worth(19, OLD), rule=OLD).left is False


def test_by_the_older_rule_an_open_service_level_leaves_it_open():
    found = ticks(*worth(5, OLD, but=("water_access",)), rule=OLD)
    assert (found.below_line, found.services_met, found.left) == (True, None, None)


def test_an_open_service_level_does_not_save_what_is_above_the_line():
    assert ticks(*worth(30, OLD, but=("water_access",)), rule=OLD).left is False


# On the spot and in the decree --------------------------------------------------------------------


def look(where: str = "a", done_on: str | None = "2019-03-01", kind: str = "verification") -> dict:
    return {
        "event_id": f"{where}{done_on}", "date": "2019", "stage": "outcomes", "kind": kind, "title": "x",
        "location_id": where, "done_on": done_on, "source": "test",
    }  # fmt: skip


@pytest.mark.parametrize("where", ["a", "kw", "kel"])
def test_a_look_at_the_place_or_one_that_it_lies_in_ticks(where):
    assert ticks(*worth(5), collaboration=[look(where)]).field_check == "2019-03-01"


@pytest.mark.parametrize(
    "event",
    [look("b"), look(done_on=None), look(done_on="2017-12-31"), look(kind="promise")],
    ids=["of another place", "not yet done", "before the survey", "of another kind"],
)
def test_any_other_row_does_not_tick(event):
    assert ticks(*worth(5), collaboration=[event]).field_check is None


def test_the_newest_look_is_told_and_one_in_the_year_of_the_survey_counts():
    assert ticks(*worth(5), collaboration=[look(done_on="2018-01")]).field_check == "2018-01"
    both = [look(done_on="2020-05-02"), look("kw", done_on="2019")]
    assert ticks(*worth(5), collaboration=both).field_check == "2020-05-02"


def test_a_look_and_a_decree_after_the_chosen_year_are_not_known_yet():
    decrees = [
        {"number": "1", "date": "2014", "location_id": "a", "area_ha": 1},
        {"number": "2", "date": "2020", "location_id": "a", "area_ha": 1},
    ]
    tables = {"collaboration": [look(done_on="2020-05-02")], "decrees": decrees}
    data = dataset(locations=PLACES, indicators=worth(5), **tables)
    known = [checklist(data, "a", Survey(2018, NEW), until) for until in (2019, 2020, None)]
    assert [one and (one.field_check, one.decree_revised) for one in known] == [
        (None, None),
        ("2020-05-02", "2020"),
        ("2020-05-02", "2020"),
    ]


def decree(date: str, where: str = "kw") -> dict:
    return {"number": f"SK {date} {where}", "date": date, "authority": "Mayor", "location_id": where}


@pytest.mark.parametrize(
    ("decrees", "revised"),
    [
        ([], None),
        ([decree("2014")], None),
        ([decree("2014"), decree("2019-05-02")], "2019-05-02"),
        ([decree("2014"), decree("2020", "a"), decree("2019")], "2020"),
        ([decree("2014"), decree("2020", "b")], None),
        ([decree("2014"), decree("2016")], None),  # before the survey that says it may leave
        ([decree("2019"), decree("2019-05-02", "a")], None),  # may be the same one
    ],
)
def test_a_decree_is_revised_by_a_later_one_since_the_survey(decrees, revised):
    assert ticks(*worth(5), decrees=decrees).decree_revised == revised


# The sample ---------------------------------------------------------------------------------------


def test_in_the_sample_the_first_rw_was_looked_at_and_no_decree_revised():
    data: Dataset = illustrative()
    found = {key: checklist(data, key, Survey(2020, NEW)) for key in data.of_level("rt", KAMPUNG_BUGIS)}
    assert {key: one.field_check for key, one in found.items()} == {
        key: "2020-11-12" if "RW001" in key else None for key in found
    }
    assert {one.decree_revised for one in found.values()} == {None}
    assert [one.left for one in found.values()] == [True, True, True, False, True, True, True]
    assert {one.services_met for one in found.values()} == {False}

"""Why more or less was built than was missing: only what the rows themselves say."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.works.need_built_paid import need_built_paid
from dashboard.domain.works.need_gaps import OVER, SHORT, Reason, reasons
from tests.domain.by_hand import MILLION, dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative, of_each_level

ROADS = "road_coverage"
BOTH = ("road_coverage", "road_surface")


def work(key: str = "w", where: str = "a", **cells: object) -> dict:
    """A line of activities.csv: 100 m of road of 2019, finished."""
    usual = {"kind": "concrete_road", "volume": 100, "unit": "m", "stage": "done", "year": 2019}
    return {"activity_id": key, "location_id": where} | usual | cells


def missing(metres: object, where: str = "a", indicators: tuple[str, ...] = BOTH) -> list[dict]:
    """Readings of 2018 that add up to some metres."""
    each = [metres, *([0] * (len(indicators) - 1))]
    return [
        {"location_id": where, "indicator": key, "volume": volume}
        for key, volume in zip(indicators, each, strict=True)
    ]


def kampung(works: list[dict], readings: list[dict], **tables: list[dict]) -> Dataset:
    """A kelurahan with the delineated RTs `a` and `b`, and `out`, which belongs to no slum area."""
    rts = [rt(name, parent_id="kel", ideal_road_m=1000) for name in ("a", "b")]
    rts.append(rt("out", parent_id="kel", kawasan_id=None))
    places = [place("kel", "kelurahan"), place("kw", "kawasan", "kel"), *rts]
    return dataset(locations=places, activities=works, indicators=readings, **tables)


def found(data: Dataset, where: str = "a") -> dict[str, Reason]:
    return {one.key: one for one in reasons(data, need_built_paid(data, where, None, "realised", ROADS))}


def test_where_the_need_is_met_exactly_no_reason_is_asked_for():
    assert found(kampung([work()], missing(100))) == {}


def test_works_after_the_year_of_the_survey_are_a_reason():
    data = kampung([work("1"), work("2", year=2018)], missing(50))
    assert {key: one.n for key, one in found(data).items()} == {"later": 1, "same_year": 1}


def test_a_criterion_that_was_not_read_is_a_reason():
    (reason,) = (one for one in found(kampung([work()], missing(50, indicators=("road_surface",)))).values()
                 if one.key == "unread")  # fmt: skip
    assert reason.words == ("road_coverage",)


def test_rts_that_were_not_surveyed_are_a_reason_where_the_excess_is_beyond_all_they_may_lack():
    works = [work(volume=5000)]
    assert found(kampung(works, missing(50)), "kel")["missing_rts"].n == 1
    assert "missing_rts" not in found(kampung(works, missing(50) + missing(50, "b")), "kel")


def test_works_in_an_rt_that_nobody_delineated_are_a_reason():
    readings = missing(50, "kel")
    reason = found(kampung([work("1"), work("2", "out")], readings), "kel")["outside"]
    assert (reason.n, reason.volume, reason.places) == (1, 100 * MILLION, ("out",))


def test_two_kinds_of_work_counted_together_are_a_reason():
    data = kampung([work("1"), work("2", kind="walkway")], missing(50))
    assert found(data)["several_kinds"].words == ("concrete_road", "walkway")
    assert "several_kinds" not in found(kampung([work("1"), work("2")], missing(50)))


def test_a_cost_far_from_the_usual_is_a_reason():
    money = [
        work(str(at), amount_rupiah=rupiah, amount_kind="realised") for at, rupiah in enumerate((100, 900))
    ]
    assert found(kampung(money, missing(50)))["far_cost"].n == 2
    alike = [row | {"amount_rupiah": 100} for row in money]
    assert "far_cost" not in found(kampung(alike, missing(50)))


@pytest.mark.parametrize(
    ("figure", "key"),
    [
        ({"unit": "m2", "value": 100}, "other_unit_said"),
        ({"unit": "m", "value": 90}, "other_volume_said"),
        ({"unit": "m", "value": 100}, None),
        ({"unit": "m2", "value": 100, "location_id": "b"}, None),
        ({"unit": "m2", "value": 100, "measure": "walkway"}, None),
    ],
)
def test_a_published_figure_that_says_otherwise_is_a_reason(figure, key):
    said = {"location_id": "a", "measure": "concrete_road"} | figure
    data = kampung([work()], missing(50), figures=[said])
    assert set(found(data)) - {"later"} == ({key} if key else set())


def test_less_improved_than_built_is_a_reason():
    outcomes = [{"activity_id": "w", "indicator": "road_surface", "volume": 30}]
    reason = found(kampung([work()], missing(50), outcomes=outcomes))["improved_less"]
    assert (reason.volume, reason.built) == (30 * MILLION, 100 * MILLION)
    outcomes[0]["volume"] = 100
    assert "improved_less" not in found(kampung([work()], missing(50), outcomes=outcomes))


# Less than the need -----------------------------------------------------------------------------------


def test_works_that_are_not_finished_are_a_reason_for_a_shortfall():
    data = kampung([work("1"), work("2", stage="ongoing", volume=40)], missing(500))
    reason = found(data)["unfinished"]
    assert (reason.n, reason.volume, reason.unit) == (1, 40 * MILLION, "m")


def test_works_without_a_volume_or_unit_are_a_reason_for_a_shortfall():
    data = kampung([work("1"), work("2", unit=None), work("3", volume=None)], missing(500))
    assert found(data)["unmeasured"].n == 2


def test_works_of_a_kind_that_nobody_knows_are_a_reason_for_a_shortfall():
    data = kampung([work("1"), work("2", kind="Jalan Paving Block")], missing(500))
    assert found(data)["unknown_kinds"].n == 1
    assert "unknown_kinds" not in found(kampung([work("1"), work("2", kind="training")], missing(500)))


def test_no_work_at_all_is_said_and_a_shortfall_without_a_sign_has_no_reason():
    assert list(found(kampung([], missing(500)))) == ["no_works"]
    assert found(kampung([work()], missing(500))) == {}


def test_what_is_odd_is_told_where_the_need_is_not_recorded():
    figures = [{"location_id": "a", "measure": "concrete_road", "unit": "m2", "value": 100}]
    assert list(found(kampung([work()], [], figures=figures))) == ["other_unit_said"]
    assert found(kampung([work()], [])) == {}


def test_the_documented_excess_of_roads_has_the_reasons_that_its_rows_give():
    known = found(documented(), KAMPUNG_BUGIS)
    assert list(known) == ["unread", "same_year", "far_cost", "other_unit_said"]
    said = known["other_unit_said"]
    assert (said.volume, said.unit, said.built) == (760 * MILLION, "m2", 760 * MILLION)


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_every_reason_is_a_registered_one(data):
    for place_id in of_each_level(data):
        assert set(found(data, place_id)) <= {*OVER, *SHORT}

"""One count, one meaning: recorded, finished, with an amount, with a kind of money, with a volume."""

from dashboard.domain.collaboration.facts import facts_in_time
from dashboard.domain.money.counts import InTime, activities, works_around
from tests.domain.by_hand import dataset, place, rt
from tests.domain.facts import ACTORS, PLACES, fact
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative


def work(key: str, year: int = 2018, **cells: object) -> dict:
    return {"activity_id": key, "location_id": "a", "year": year} | cells


def test_an_activity_counts_once_whatever_its_lines_of_money():
    lines = [
        work("1", stage="done", volume=3, amount_rupiah=5, amount_kind="budget"),
        work("1", stage="done", volume=3, amount_rupiah=4, amount_kind="realised"),
        work("2", stage="ongoing", amount_rupiah=9),
        work("3"),
    ]
    found = activities(dataset(locations=[rt("a")], activities=lines), "a", None)
    assert (found.recorded.within, found.finished.within) == (3, 1)
    assert (found.unfinished, found.stage_unknown) == (1, 1)
    assert (found.with_amount, found.with_volume) == (2, 1)
    assert [found.stating(kind) for kind in ("budget", "realised", "unstated", "contract", None)] == [
        1, 1, 1, 0, 0,
    ]  # fmt: skip


def test_a_work_is_recorded_in_its_year_and_finished_in_that_of_its_finishing():
    data = dataset(locations=[rt("a")], activities=[work("1", 2018, stage="done", finished="2019-02-01")])
    assert activities(data, "a", 2018).recorded == InTime(0, 1, 0)
    assert activities(data, "a", 2018).finished == InTime(0, 0, 1)
    assert activities(data, "a", 2019).recorded == InTime(1, 0, 0)
    assert activities(data, "a", 2019).finished == InTime(0, 1, 0)


def test_the_four_counts_of_the_sample_are_four_different_things():
    found = activities(illustrative(), KAMPUNG_BUGIS, None)
    assert (found.recorded.within, found.finished.within, found.stating("realised")) == (46, 43, 38)
    in_2021 = activities(illustrative(), KAMPUNG_BUGIS, 2021)
    assert (in_2021.finished.before, in_2021.finished.within) == (43, 0)


def test_facts_of_other_years_are_counted_beside_those_of_the_chosen_one():
    data = dataset(
        locations=PLACES, actors=ACTORS,
        collaboration=[fact("1", date="2016"), fact("2", date="2018-05"), fact("3", date="2019-01-01")],
    )  # fmt: skip
    assert facts_in_time(data, "kel", 2018) == InTime(1, 1, 1)
    assert facts_in_time(data, "kel", 2017).elsewhere == 3
    assert facts_in_time(data, "kel", None) == InTime(0, 3, 0)


def test_works_of_the_rw_around_are_counted_beside_those_of_an_rt_and_of_a_slum_area():
    locations = [
        place("kel", "kelurahan"), place("kw", "kawasan", "kel"), place("rw", "rw", "kel"),
        rt("a", parent_id="rw"),
    ]  # fmt: skip
    lines = [
        work("1"),
        work("2", location_id="rw"),
        work("3", location_id="kel"),
        work("4", location_id="kw"),
    ]
    data = dataset(locations=locations, activities=lines)
    assert [works_around(data, key, None) for key in ("a", "kw", "rw", "kel")] == [2, 2, 1, 0]
    assert works_around(data, "a", 2017) == 0
    assert works_around(documented(), KAMPUNG_BUGIS, None) == 0

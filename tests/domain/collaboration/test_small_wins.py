"""Small wins by year: finished works, facts of outcomes, areas and scores side by side."""

from dashboard.domain.collaboration.small_wins import OutputBuilt, small_wins
from dashboard.domain.score.surveys import Survey
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.facts import fact
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES), rt("b", parent_id="kel")]

SURVEY = Survey(2016, "permen_2018")


def work(activity_id: str, year: int = 2018, **cells: object) -> dict:
    return {
        "activity_id": activity_id,
        "location_id": "a",
        "year": year,
        "stage": "done",
        "unit": "m",
        **cells,
    }


def made(**tables: list[dict]):
    return dataset(locations=PLACES, **tables)


def test_only_finished_works_count_in_the_year_they_were_finished():
    data = made(
        activities=[
            work("1", volume=5),
            work("2", volume=7, stage="handed_over", finished="2020-01-15"),
            work("3", stage="ongoing"),
            work("4", stage="planned", year=2027),
            work("5", stage=None),
        ]
    )
    assert [(one.year, one.works) for one in small_wins(data, "kel", None)] == [
        (2018, 1),
        (2019, 0),
        (2020, 1),
    ]


def test_a_volume_counts_once_a_work_and_one_that_lacks_is_counted_as_lacking():
    data = made(
        activities=[
            work("1", volume=5, amount_kind="budget"),
            work("1", volume=5, amount_kind="realised"),
            work("2", volume="2.5"),
            work("3"),
            work("4", volume=9, unit="unit"),
        ]
    )
    (year,) = small_wins(data, "kel", None)
    assert year.outputs == (
        OutputBuilt("drain", "m", 3, 7_500_000, 1),
        OutputBuilt("drain", "unit", 1, 9_000_000, 0),
    )


def test_facts_of_outcomes_stand_in_their_year_and_findings_do_not():
    rows = [
        fact("won", "2019-05-02", "a", stage="outcomes", kind="work"),
        fact("talked", "2018", "a"),
        fact("found", "2020", "a", stage="outcomes", kind="finding"),
    ]
    (year,) = small_wins(made(collaboration=rows), "kel", None)
    assert (year.year, year.facts) == (2019, ("won",))


def test_areas_are_those_recorded_and_a_score_is_a_range_where_an_rt_was_not_surveyed():
    area = {"location_id": "kel", "year": 2014, "indicator": "slum_area", "volume": "18.92"}
    data = made(indicators=[area | {"status": "decree"}, *readings_of("a", WORKED_VOLUMES, year=2016)])
    first, between, last = small_wins(data, "kel", None)
    assert (first.areas[0].figure.low, first.areas[0].figure.kind) == (18_920_000, "decree")
    assert [between.areas, between.scores, between.outputs, between.facts] == [()] * 4
    assert [(score.survey, score.low, score.high) for score in last.scores] == [(SURVEY, 0, 80)]
    (of_rt,) = small_wins(data, "a", None)
    assert [(score.low, score.high) for score in of_rt.scores] == [(35, 35)]


def test_nothing_is_shown_after_the_year_and_nothing_where_nothing_is_known():
    data = made(activities=[work("1", 2016), work("2", 2019)])
    assert [one.year for one in small_wins(data, "kel", 2018)] == [2016]
    assert small_wins(data, "b", None) == ()
    assert small_wins(data, "kel", 2015) == ()


def test_the_shipped_years_have_the_figures_of_their_source():
    years = {one.year: one for one in small_wins(documented(), KAMPUNG_BUGIS, None)}
    assert list(years) == [2014, 2015, 2016, 2017, 2018]
    volumes = {output.kind: output.volume_millionths for output in years[2018].outputs}
    assert volumes == {"concrete_road": 2_762_380_000, "house_repair": 79_000_000}
    assert [area.figure.low for area in years[2018].areas] == [4_660_000]
    assert len(years[2018].facts) == 6
    finished = sum(one.works for one in small_wins(illustrative(), KAMPUNG_BUGIS, None))
    stages = illustrative().activities.drop_duplicates("activity_id")["stage"]
    assert finished == stages.isin(["done", "handed_over"]).sum() == 43

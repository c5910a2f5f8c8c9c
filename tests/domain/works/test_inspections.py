"""What the last look found, and which works wait for one."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import span
from dashboard.domain.money.activities import FINISHED, KINDS, STAGES
from dashboard.domain.works.inspections import (
    ANSWERS,
    LEAVES_NOTHING_STANDING,
    MONTHS_BETWEEN_INSPECTIONS,
    QUESTIONS,
    inspection_counts,
    next_inspection,
    works_to_inspect,
)
from tests.domain.by_hand import MILLION, dataset, only, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative, of_each_level

TODAY = date(2020, 6, 15)


def work(key: str = "w", **cells: object) -> dict:
    """A line of activities.csv: a work of 2018, handed over."""
    return {"activity_id": key, "location_id": "a", "stage": "handed_over"} | cells


def look(on: str, key: str = "w", **cells: object) -> dict:
    return {"activity_id": key, "date": on} | dict.fromkeys(QUESTIONS, "yes") | cells


def kampung(
    works: list[dict], checks: list[dict] | None = None, outcomes: list[dict] | None = None
) -> Dataset:
    return dataset(locations=[rt("a")], activities=works, checks=checks or [], outcomes=outcomes or [])


def rows(data: Dataset, year: int | None = None, today: date = TODAY) -> pd.DataFrame:
    return works_to_inspect(data, "a", year, today)


def answers(data: Dataset, question: str) -> dict[str, int]:
    return dict(dict(inspection_counts(data, "a", None, TODAY).answers)[question])


# What was found -----------------------------------------------------------------------------------------


def test_the_last_inspection_counts_and_how_many_there_were_is_told():
    data = kampung([work()], [look("2020-01-01", good="no"), look("2019-05-01")])
    row = only(rows(data), activity_id="w")
    assert (row["looked"], row["good"], row["exists"], row["seen"]) == ("2020-01-01", "no", "yes", 2)


@pytest.mark.parametrize(
    ("earlier", "later"), [("2019", "2020-01-01"), ("2019-11", "2019-12-01"), ("2019-05-01", "2019")]
)
def test_of_dates_known_to_the_year_or_month_the_last_day_counts(earlier, later):
    for checks in ([look(earlier), look(later)], [look(later), look(earlier)]):
        assert rows(kampung([work()], checks))["looked"].tolist() == [later]


def test_a_work_that_nobody_inspected_is_a_state_of_its_own():
    data = kampung([work("1"), work("2")], [look("2020-01-01", "1")])
    assert answers(data, "used") == {"yes": 1, "partly": 0, "no": 0, "not_said": 0, "not_looked": 1}


def test_what_an_inspection_left_open_is_not_known_and_not_a_no():
    data = kampung([work()], [look("2020-01-01", used=None)])
    assert answers(data, "used")["not_said"] == 1
    assert answers(data, "used")["no"] == 0


@pytest.mark.parametrize("stage", [*STAGES, None])
def test_a_work_that_is_not_finished_needs_no_inspection_and_is_counted(stage):
    found = inspection_counts(kampung([work(stage=stage)]), "a", None, TODAY)
    finished = stage in FINISHED
    assert (found.works, found.unfinished, found.stage_unknown) == (
        finished, not finished and stage is not None, stage is None,
    )  # fmt: skip


@pytest.mark.parametrize("kind", LEAVES_NOTHING_STANDING)
def test_training_and_clean_ups_leave_nothing_to_inspect(kind):
    assert kind in KINDS
    found = inspection_counts(kampung([work(kind=kind)]), "a", None, TODAY)
    assert (found.works, found.nothing_standing) == (0, 1)


def test_two_lines_of_money_are_one_work():
    assert inspection_counts(kampung([work(), work(amount_kind="budget")]), "a", None, TODAY).works == 1


def test_what_it_improved_is_what_the_outcomes_say_and_else_nothing():
    gains = [
        {"activity_id": "1", "location_id": where, "indicator": "road_surface", "volume": volume}
        for where, volume in (("a", 20), ("b", 30))
    ]
    found = rows(kampung([work("1"), work("2")], outcomes=gains)).set_index("activity_id")["improved"]
    assert found["1"][0][:2] == ("road_surface", 50 * MILLION)
    assert found["2"] == ()


# When the next look is due ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("since", "due"),
    [("2018", "2019"), ("2018-05", "2019-05"), ("2018-05-09", "2019-05-09"), ("2020-02-29", "2021-02-28"),
     ("2019-02", "2020-02"), ("2018-12-31", "2019-12-31")],
)  # fmt: skip
def test_the_next_inspection_is_due_a_year_later_as_precise_as_the_date(since, due):
    assert next_inspection(since) == due


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from([4, 7, 10]))
def test_an_inspection_is_due_about_twelve_months_later(day: date, precision: int):
    since = day.isoformat()[:precision]
    days = (span(next_inspection(since))[1] - span(since)[1]).days
    assert MONTHS_BETWEEN_INSPECTIONS == 12
    assert 364 <= days <= 366


@pytest.mark.parametrize(
    ("cells", "checks", "due"),
    [
        ({}, [], "2019"), ({"finished": "2018-03-10"}, [], "2019-03-10"),
        ({"finished": "2018-03-10"}, ["2019-08-01"], "2020-08-01"), ({"finished": "2017-12"}, [], "2018-12"),
    ],
)  # fmt: skip
def test_it_counts_from_the_last_inspection_else_from_the_finish_else_from_the_end_of_the_year(
    cells, checks, due
):
    data = kampung([work(**cells)], [look(day) for day in checks])
    assert rows(data)["due"].tolist() == [due]


@pytest.mark.parametrize(
    ("today", "late"), [(date(2019, 3, 10), 0), (date(2019, 3, 11), 1), (date(2019, 3, 9), -1)]
)
def test_an_inspection_is_overdue_from_the_day_after_it_was_due(today, late):
    data = kampung([work(finished="2018-03-10")])
    assert rows(data, today=today)["days_late"].tolist() == [late]
    assert inspection_counts(data, "a", None, today).overdue == (late > 0)


def test_a_year_is_late_only_when_it_is_over():
    data = kampung([work()])
    assert inspection_counts(data, "a", None, date(2019, 12, 31)).overdue == 0
    assert inspection_counts(data, "a", None, date(2020, 1, 1)).overdue == 1


def test_what_waits_longest_stands_first():
    works = [work("1", finished="2019-05-01"), work("2", finished="2018-05-01"), work("3", year=2020)]
    assert rows(kampung(works))["activity_id"].tolist() == ["2", "1", "3"]


# Shipped data ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_the_answers_to_each_question_add_up_to_the_works(data):
    for place in of_each_level(data):
        found = inspection_counts(data, place, None, TODAY)
        for _, counts in found.answers:
            assert [answer for answer, _ in counts] == list(ANSWERS)
            assert sum(n for _, n in counts) == found.works
            assert dict(counts)["not_looked"] == found.works - found.looked


def test_the_documented_works_were_never_looked_at_and_wait_since_the_end_of_2019():
    found = inspection_counts(documented(), KAMPUNG_BUGIS, None, date(2026, 11, 24))
    assert (found.works, found.looked, found.overdue) == (7, 0, 7)
    assert set(works_to_inspect(documented(), KAMPUNG_BUGIS, None, TODAY)["due"]) == {"2019"}


def test_the_illustrative_works_show_every_answer():
    found = inspection_counts(illustrative(), KAMPUNG_BUGIS, None, date(2026, 11, 24))
    assert (found.works, found.looked, found.unfinished, found.nothing_standing) == (40, 15, 3, 3)
    assert dict(dict(found.answers)["used"]) == {
        "yes": 10,
        "partly": 2,
        "no": 3,
        "not_said": 0,
        "not_looked": 25,
    }


def test_a_chosen_year_knows_the_works_finished_and_the_inspections_made_until_its_end():
    works = [work("w", finished="2018-06-01"), work("later", year=2019, stage="done")]
    data = kampung(works, [look("2018-12-01"), look("2019-12-01", good="no")])
    assert [row["looked"] for _, row in rows(data, 2018).iterrows()] == ["2018-12-01"]
    assert only(rows(data, 2019), activity_id="w")["good"] == "no"
    assert [inspection_counts(data, "a", year, TODAY).works for year in (2017, 2018, 2019, None)] == [
        0,
        1,
        2,
        2,
    ]
    assert inspection_counts(data, "a", 2018, TODAY).overdue == 0
    assert inspection_counts(kampung([work("w", finished="2017-06-01")]), "a", 2018, TODAY).overdue == 1


def test_a_work_that_was_finished_later_is_unfinished_at_the_end_of_a_year():
    data = kampung([work("w", year=2018, finished="2019-03-01")])
    found = inspection_counts(data, "a", 2018, TODAY)
    assert (found.works, found.unfinished) == (0, 1)

"""What a difference between two versions does to the totals."""

import pandas as pd
import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import money_by_kind
from dashboard.domain.score.surveys import Survey
from dashboard.domain.versions.totals import (
    COUNTED,
    MEASURES,
    DoubtsChange,
    SurveysChange,
    doubts_change,
    surveys_change,
    total_changes,
    version_totals,
)
from tests.domain.by_hand import MILLION, dataset, only, place, readings_of, readings_worth, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.domain.versions.test_comparison import work

ENDS = ("low", "high")


def kampung(*works: dict, readings: list[dict] | None = None, rts: tuple[str, ...] = ("rt",)) -> Dataset:
    places = [rt(name, parent_id="kel", verified_area_ha=2, households=50) for name in rts]
    return dataset(
        locations=[place("kel", "kelurahan"), *places], activities=list(works), indicators=readings or []
    )


def change(before: Dataset, after: Dataset, at: str | None = None, **wanted: object) -> pd.Series:
    return only(total_changes(before, after, at), **wanted)


def test_money_kinds_are_told_apart_and_never_added():
    before = kampung(work("1", 100), work("2", 70, amount_kind="realised"))
    after = kampung(work("1", 150), work("2", 60, amount_kind="realised"))
    rows = total_changes(before, after, None)
    money = rows[rows["measure"] == "money"].set_index("kind")
    assert money["low_difference"].to_dict() == {"budget": 50, "realised": -10}


def test_a_total_that_one_version_does_not_have_is_missing_there_and_has_no_difference():
    row = change(kampung(work("1", None)), kampung(work("1", 5)), measure="money", kind="budget")
    assert pd.isna(row["low_before"])
    assert row["low_after"] == 5
    assert pd.isna(row["low_difference"])
    assert row["differs"]


def test_what_is_counted_is_zero_where_there_is_none():
    row = change(kampung(), kampung(work("1")), measure="works")
    assert (row["low_before"], row["low_after"], row["low_difference"]) == (0, MILLION, MILLION)


def test_two_lines_of_money_are_one_activity_and_one_volume():
    cells = {"stage": "done", "volume": 10, "unit": "m"}
    lines = [work("1", 5, **cells), work("1", 5, amount_kind="realised", **cells)]
    rows = version_totals(kampung(*lines), None)
    assert only(rows, measure="works")["low"] == MILLION
    assert only(rows, measure="output", kind="drain", unit="m")["low"] == 10 * MILLION


def test_output_of_works_without_a_volume_is_not_known_and_not_zero():
    rows = version_totals(kampung(work("1", 5, stage="done")), None)
    assert "output" not in set(rows["measure"])


@pytest.mark.thorough
def test_a_deficit_is_the_sum_of_the_rts_and_a_range_where_one_was_not_surveyed():
    before = kampung(readings=readings_of("rt", {"water_access": 30}), rts=("rt", "rt2"))
    both = [*readings_of("rt", {"water_access": 30}), *readings_of("rt2", {"water_access": 10})]
    row = change(
        before, kampung(readings=both, rts=("rt", "rt2")), "kel", measure="deficit", kind="water_access"
    )
    assert (row["low_before"], row["high_before"]) == (30 * MILLION, 80 * MILLION)
    assert (row["low_after"], row["high_after"]) == (40 * MILLION, 40 * MILLION)
    assert (row["low_difference"], row["high_difference"]) == (10 * MILLION, -40 * MILLION)


def worth(total: int) -> list[dict]:
    from dashboard.domain.score.rules import RULES

    ids = [criterion.id for criterion in RULES["permen_2018"].criteria]
    points = [5] * (total // 5) + [0] * (len(ids) - total // 5)
    return readings_worth("rt", dict(zip(ids, points, strict=True)))


@pytest.mark.thorough
def test_an_rt_that_leaves_the_slum_moves_its_class_and_its_area():
    before, after = kampung(readings=worth(40)), kampung(readings=worth(10))
    assert change(before, after, measure="class_rts", kind="moderate")["low_difference"] == -MILLION
    assert change(before, after, measure="class_rts", kind="not_slum")["low_difference"] == MILLION
    assert change(before, after, measure="score_area")["low_difference"] == -2 * MILLION


@pytest.mark.thorough
def test_classes_and_deficits_of_a_survey_that_one_version_lacks_are_not_compared_and_the_survey_is_named():
    old = kampung(readings=readings_of("rt", {"water_access": 30}))
    both = [*readings_of("rt", {"water_access": 30}), *readings_of("rt", {"water_access": 9}, year=2020)]
    new = kampung(readings=both)
    rows = total_changes(old, new, None)
    assert set(rows[rows["measure"].isin(["class_rts", "deficit"])]["year"]) == {2018}
    assert surveys_change(old, new, None) == SurveysChange((Survey(2020, "permen_2018"),), ())
    assert surveys_change(new, old, None) == SurveysChange((), (Survey(2020, "permen_2018"),))


def test_bases_are_sums_over_the_rts():
    row = change(kampung(), kampung(rts=("rt", "rt2")), measure="base", kind="households")
    assert row["low_difference"] == 50 * MILLION


@pytest.mark.thorough
def test_the_totals_of_a_place_are_those_of_what_lies_in_it():
    before = kampung(work("1", 100), work("2", 30, location_id="rt2"), rts=("rt", "rt2"))
    after = kampung(work("1", 100), work("2", 80, location_id="rt2"), rts=("rt", "rt2"))
    assert not change(before, after, "rt", measure="money")["differs"]
    assert change(before, after, "rt2", measure="money")["low_difference"] == 50
    assert change(before, after, None, measure="money")["low_difference"] == 50


def test_the_whole_holds_every_row_also_where_no_place_holds_all_others():
    loose = [place("a", "kelurahan"), place("b", "kelurahan"), rt("rt", parent_id="a", households=10)]
    data = dataset(
        locations=[*loose, place("kw", "kawasan"), rt("rt2", parent_id="b", households=5)],
        activities=[work("1", 7), work("2", 5, location_id="kw"), work("3", 1, location_id="b")],
        indicators=readings_of("kw", {"slum_area": 3}),
    )
    rows = version_totals(data, None)
    assert only(rows, measure="money")["low"] == 13
    assert only(rows, measure="works")["low"] == 3 * MILLION
    assert only(rows, measure="base", kind="households")["low"] == 15 * MILLION
    assert only(rows, measure="recorded_area")["low"] == 3 * MILLION


@pytest.mark.thorough
def test_doubts_that_came_and_went_are_counted_wherever_their_row_stands():
    readings = readings_of("rt", {"water_access": 60})  # of 50 households
    fine = readings_of("rt", {"water_access": 40})
    doubtful = kampung(readings=readings)
    moved = kampung(readings=[*readings_of("rt", {"road_coverage": 0}), *readings])
    assert doubts_change(kampung(readings=fine), doubtful) == DoubtsChange(found=1, gone=0)
    assert doubts_change(doubtful, kampung(readings=fine)) == DoubtsChange(found=0, gone=1)
    assert doubts_change(doubtful, moved).gone == 0


# What always holds --------------------------------------------------------------------------------


def numbers(rows: pd.DataFrame, end: str) -> dict:
    named = ["measure", "year", "rule", "kind", "unit"]
    keys = map(str, rows[named].itertuples(index=False, name=None))
    return {key: int(value) for key, value in zip(keys, rows[end], strict=True) if not pd.isna(value)}


@pytest.mark.parametrize("at", [None, KAMPUNG_BUGIS, CITY])
def test_every_difference_is_the_total_after_less_the_total_before(at: str | None):
    before, after = documented(), illustrative()
    rows = total_changes(before, after, at)
    for end in ENDS:
        old, new = (numbers(version_totals(data, at), end) for data in (before, after))
        found = numbers(rows, f"{end}_difference")
        assert found
        for row in rows.itertuples():
            key = str((row.measure, row.year, row.rule, row.kind, row.unit))
            nothing = 0 if row.measure in COUNTED else None
            pair = (old.get(key, nothing), new.get(key, nothing))
            assert found.get(key) == (None if None in pair else pair[1] - pair[0]), key
            assert row.differs or pair[0] == pair[1]


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_no_total_differs_between_a_dataset_and_itself(data: Dataset):
    for at in (None, KAMPUNG_BUGIS):
        rows = total_changes(data, data, at)
        assert len(rows)
        assert not rows["differs"].any()
        assert list(rows["measure"].map(MEASURES.index)) == sorted(rows["measure"].map(MEASURES.index))


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("old", "new"), [([5, None, 9], [8, 5]), ([0], [5, 5]), ([None], [8]), ([], [None])], ids=str
)
def test_the_difference_of_money_is_that_of_the_sums_of_the_rows(old: list, new: list):
    versions = [
        kampung(*(work(str(n), amount) for n, amount in enumerate(amounts))) for amounts in (old, new)
    ]
    sums = [
        sum(filter(None, amounts)) if any(a is not None for a in amounts) else None for amounts in (old, new)
    ]
    rows = total_changes(*versions, None)
    money = rows[rows["measure"] == "money"]
    if None in sums:
        assert money["low_difference"].isna().all()
    else:
        assert list(money["low_difference"]) == [sums[1] - sums[0]]
    for data, total in zip(versions, sums, strict=True):
        assert list(money_by_kind(data, "kel", None)["rupiah"]) == ([] if total is None else [total])

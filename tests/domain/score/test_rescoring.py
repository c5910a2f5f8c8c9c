"""Other deficits in a survey: the same rule, RT by RT, then summed."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.score.rescoring import Deficit, deficit_of, rescored, rt_rows
from dashboard.domain.score.scores import rows_that_count, scored, scores_of
from dashboard.domain.score.sums.deficits import roll_up
from dashboard.domain.score.surveys import Survey
from tests.domain.shipped import documented, illustrative
from tests.effort import tries

MILLION = 1_000_000


def _survey(data, year):
    return Survey(year, "permen_2018")


def _total(scores, place):
    row = scores.totals.set_index("location_id").loc[place]
    return int(row["total_low"]), int(row["total_high"])


def test_without_other_deficits_every_total_stays_as_surveyed():
    data = illustrative()
    for year in (2016, 2018, 2020):
        recorded = scores_of(data).totals
        recorded = recorded[recorded["year"] == year].set_index("location_id")
        again = rescored(data, _survey(data, year), {}).totals.set_index("location_id")
        for name in ("total_low", "total_high", "class_low", "class_high", "places", "reported"):
            assert again[name].to_dict() == recorded[name].to_dict(), name
        assert (
            again["sectoral_mean"]
            .astype("Int64")
            .equals(recorded["sectoral_mean"].astype("Int64").reindex(again.index))
        )


def test_a_deficit_set_to_nothing_takes_its_points_from_the_rt_and_its_volume_from_the_sum():
    data = illustrative()
    survey = _survey(data, 2016)
    rows = rt_rows(data, survey)
    rows = rows[(rows["indicator"] == "water_access") & (rows["volume"] > 0)]
    rt = str(rows.iloc[0]["location_id"])
    base = int(rows.iloc[0]["base"])
    after = rescored(data, survey, {(rt, "water_access"): Deficit(0, 0, base)})
    before = rescored(data, survey, {})
    points = before.criteria.set_index(["location_id", "indicator"]).loc[(rt, "water_access"), "score_low"]
    assert _total(before, rt)[0] - _total(after, rt)[0] == points > 0
    kelurahan = data.above(rt)[1]

    def volume(scores):
        found = scores.criteria.set_index(["location_id", "indicator"])
        return int(found.loc[(kelurahan, "water_access"), "volume"])

    assert volume(before) - volume(after) == int(rows.iloc[0]["volume"])


def test_a_range_in_the_rt_is_a_range_in_the_total():
    data = illustrative()
    survey = _survey(data, 2016)
    rt = str(rt_rows(data, survey).iloc[0]["location_id"])
    wide = Deficit(0, 100 * MILLION, 100 * MILLION)
    low, high = _total(rescored(data, survey, {(rt, "water_access"): wide}), rt)
    assert high - low == 5


def test_a_share_scores_where_the_base_is_not_known():
    data = documented()
    survey = Survey(2018, "permen_2018")
    rt = str(rt_rows(data, survey).iloc[0]["location_id"])
    shared = Deficit(80 * MILLION, 80 * MILLION, 100 * MILLION, shared=True)
    after = rescored(data, survey, {(rt, "water_access"): shared})
    row = after.criteria.set_index(["location_id", "indicator"]).loc[(rt, "water_access")]
    assert (int(row["score_low"]), int(row["score_high"]), int(row["percent_low"])) == (5, 5, 8000)


def test_a_share_of_a_known_base_is_a_volume_and_a_missing_reading_none():
    class Row:
        low, high, of, base, shared, reported = 25 * MILLION, 50 * MILLION, 100 * MILLION, 40 * MILLION, 1, 1

    assert deficit_of(Row) == Deficit(10 * MILLION, 20 * MILLION, 40 * MILLION)

    class Missing(Row):
        reported = 0

    assert deficit_of(Missing) is None


def test_flags_say_what_is_wrong_with_a_deficit():
    flags = [Deficit(*numbers).flag for numbers in ((1, 1, 2), (1, 2, 2), (3, 3, 2), (1, 1, 0), (0, 0, 0))]
    assert flags == [None, "range", "over_base", "no_base", None]


@pytest.mark.thorough
@given(
    st.sampled_from((2016, 2018, 2020)),
    st.dictionaries(st.integers(0, 111), st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=12),
)
@tries(6)
def test_scoring_only_what_changed_gives_what_scoring_everything_gives(year, changes):
    data, survey = illustrative(), _survey(illustrative(), year)
    rows = rt_rows(data, survey)
    rows = rows[rows["base"].notna()].reset_index(drop=True)
    deficits = {}
    for at, shares in changes.items():
        row = rows.iloc[at % len(rows)]
        low, high = (int(row["base"]) * share // 100 for share in sorted(shares))
        deficits[row["location_id"], row["indicator"]] = Deficit(low, high, int(row["base"]))
    found, whole = rescored(data, survey, deficits), everything(data, survey, deficits)
    for name in ("criteria", "aspects", "totals"):
        one, other = (getattr(scores, name) for scores in (found, whole))
        key = [column for column in ("location_id", "indicator", "aspect") if column in other.columns]
        one, other = (frame.sort_values(key, ignore_index=True) for frame in (one, other))
        pd.testing.assert_frame_equal(one[other.columns], other, check_dtype=False)


def everything(data, survey, deficits):
    """A survey with other deficits, scored anew as a dataset is."""
    criteria, members = scores_of(data).criteria, scores_of(data).members
    rows = criteria[(criteria["year"] == survey[0]) & (criteria["rule"] == survey[1])]
    rows = rows.drop(columns=["score_low", "score_high", "percent_low", "percent_high"])
    rts = rows["location_id"].isin(members["location_id"])
    of_rts = rows[rts].copy()
    for (rt, indicator), deficit in deficits.items():
        at = (of_rts["location_id"] == rt) & (of_rts["indicator"] == indicator)
        volume = deficit.low if deficit.low == deficit.high else pd.NA
        values = {"low": deficit.low, "high": deficit.high, "of": deficit.of, "shared": 0, "volume": volume}
        for column, value in (values | {"reported": 1, "flag": deficit.flag}).items():
            of_rts.loc[at, column] = value
    sums = roll_up(of_rts, members)
    own = rows[~rts & (rows["origin"] == "own")]
    columns = list(sums.columns)
    return scored(rows_that_count(of_rts[columns], sums, own[columns]), members)

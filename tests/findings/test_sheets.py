"""Sheets that more than one page has."""

from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.sheets import totals_sheet
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.findings.looked_at import ID, records


def test_totals_are_those_of_the_scores():
    survey = survey_of(illustrative(), KAMPUNG_BUGIS, 2018)
    keys = rows_shown(illustrative(), KAMPUNG_BUGIS)
    rows = records(totals_sheet(illustrative(), keys, survey, ID))
    totals = scores_of(illustrative()).totals
    totals = totals[(totals["year"] == 2018) & totals["location_id"].isin(keys)].set_index("location_id")
    assert {row["location_id"]: row["total_low"] for row in rows} == totals["total_low"].to_dict()

"""Sheets that more than one page has."""

from collections.abc import Iterable

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.findings.cells import called
from dashboard.findings.sheet import Sheet
from dashboard.text.catalogue import Text


def totals_sheet(data: Dataset, places: Iterable[str], survey: Survey, text: Text) -> Sheet:
    """The total and class of places in one survey; low and high differ where not all is known."""
    rows = of_survey(scores_of(data).totals, survey).set_index("location_id")
    columns = (
        "location_id", "name", "level", "year", "rule", "total_low", "total_high", "class_low", "class_high",
        "criteria_reported", "criteria", "source",
    )  # fmt: skip
    body = [
        (
            key, called(data, key), str(data.places[key]["level"]), survey.year, survey.rule,
            int(row["total_low"]), int(row["total_high"]), str(row["class_low"]), str(row["class_high"]),
            int(row["criteria_reported"]), len(RULES[survey.rule].criteria), RULES[survey.rule].title,
        )
        for key in places
        if key in rows.index
        for row in (rows.loc[key],)
    ]  # fmt: skip
    return Sheet(text("sheet-totals"), columns, tuple(body))

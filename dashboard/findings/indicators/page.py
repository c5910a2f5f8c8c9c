"""What the parts of the page share: whose rows are shown, of which survey, and which score is opened."""

from collections.abc import Mapping, Sequence

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import levels_shown, rows_shown
from dashboard.domain.score.score_breakdown import TOTAL, score_breakdown
from dashboard.domain.score.surveys import Survey, survey_of, surveys
from dashboard.findings.choice import SEPARATOR, Choice, choice, pages
from dashboard.findings.finding import Way
from dashboard.findings.scope import Scope

CELL = "cell"
"""What the address calls the score that is opened: a place, and a column of the heatmap."""

ROWS_AT_ONCE = 50
"""More of them are turned over like pages."""


def around(data: Dataset, place: str) -> str:
    """What is looked at: the place; for an RT the slum area or kelurahan whose RTs it stands among."""
    row = data.places[place]
    if row["level"] != "rt":
        return place
    kelurahan = (key for key in data.above(place) if data.places[key]["level"] == "kelurahan")
    wider = [row["kawasan_id"], *kelurahan]
    return next((key for key in wider if key in data.places and len(rows_shown(data, key)) > 1), place)


def cell_address(place: str, column: str = TOTAL) -> dict[str, str]:
    """What an address says so that the page opens a score."""
    return {CELL: SEPARATOR.join((place, column))}


def way_to_score(scope: Scope, survey: Survey | None) -> Way | None:
    """The way to what the score of the place is made of, where it has one."""
    if survey is None or score_breakdown(scope.data, scope.place, survey) is None:
        return None
    label = scope.text("score-opened-link", place=scope.place_label)
    return Way(label, "indicators", cell_address(scope.place))


def survey_shown(scope: Scope) -> Survey | None:
    """The survey of the chosen year; None where there is none, or no RT to show."""
    if not rows_shown(scope.data, scope.place):
        return None
    return survey_of(scope.data, scope.place, scope.year)


def none_shown(scope: Scope) -> str:
    """What there is instead of a survey of the chosen year; empty where there is one."""
    data, place, text = scope.data, scope.place, scope.text
    if not rows_shown(data, place):
        return text("indicators-no-rt", place=scope.place_name)
    if survey_shown(scope):
        return ""
    years = sorted({year for year, _ in surveys(data, place)})
    if years:
        listed = text.joined([str(year) for year in years])
        return text("indicators-none-year", year=str(scope.year), years=listed)
    return text("indicators-none-any", place=scope.place_name)


# Choices ----------------------------------------------------------------------------------------


def level_choice(scope: Scope, asked: Mapping[str, str]) -> Choice:
    """The level of the places in a row each."""
    text, levels = scope.text, levels_shown(scope.data, around(scope.data, scope.place))
    return choice("level", levels, lambda key: text(f"levels-{key}"), asked, label=text("choice-level"))


def detail_choice(scope: Scope, asked: Mapping[str, str]) -> Choice:
    """Aspects or criteria."""
    text, details = scope.text, ("aspects", "criteria")
    label = text("choice-detail")
    return choice("detail", details, lambda key: text(f"choice-detail-{key}"), asked, label=label)


def page_choice(scope: Scope, keys: Sequence[str], cell: str, asked: Mapping[str, str], of: str) -> Choice:
    """The page of a long list of places: first the one that holds the opened score, or the chosen place.

    cell: the score that is opened, as the address has it. of: the finding that has the list.
    """
    wanted = cell.partition(SEPARATOR)[0]
    held = wanted if wanted in keys else scope.place
    default = keys.index(held) // ROWS_AT_ONCE + 1 if held in keys else 1
    return pages("part", -(-len(keys) // ROWS_AT_ONCE), asked, of, default)


def rows_of(page: int) -> slice:
    """The rows of a page, from 1."""
    return slice((page - 1) * ROWS_AT_ONCE, page * ROWS_AT_ONCE)

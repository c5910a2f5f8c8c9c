"""Scores: why is it still slum, RT by RT? Points of every aspect or criterion, and their total."""

from collections.abc import Mapping
from dataclasses import replace

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import Heatmap, ScoredCell, heatmap, rows_shown
from dashboard.domain.score.status import SlumStatus, slum_status
from dashboard.domain.score.surveys import Survey
from dashboard.findings.choice import Choice, choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.heat import Options, column_names, looked_at, score_heat_grid
from dashboard.findings.indicators.page import (
    around,
    detail_choice,
    level_choice,
    none_shown,
    page_choice,
    survey_shown,
)
from dashboard.findings.indicators.score_breakdown import cell_choice, cell_in, notes_and_breakdown
from dashboard.findings.indicators.score_sheets import score_files
from dashboard.findings.scope import Scope
from dashboard.findings.table import Table
from dashboard.findings.versus.scores import scores_choice, scores_versus
from dashboard.findings.versus.sides import cannot_stand
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.scores import no_survey, one_rt_headline
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, percent_range, points_range


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """Aspects or criteria, points or shares, places of which level; the page, and the score taken apart."""
    survey, text = survey_shown(scope), scope.text
    if survey is None:
        return ()
    detail, level = detail_choice(scope, asked), level_choice(scope, asked)
    # the points of a deficit of so many RTs together say little: it is a small share of each of them
    measures = ("points", "percent") if not scope.data.rts_summed else ("percent", "points")
    label = text("choice-measure")
    measure = choice("measure", measures, lambda key: text(f"choice-measure-{key}"), asked, label=label)
    cell = cell_choice(scope, survey, asked, of="criteria")
    by_criterion = detail.chosen == "criteria"
    shown = heatmap(scope.data, around(scope.data, scope.place), survey, by_criterion, level.chosen)
    keys = [row.location_id for row in shown.rows]
    page = page_choice(scope, keys, cell.chosen, asked, of="criteria")
    return detail, measure, level, scores_choice(scope, survey, asked), page, cell


def scores(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The heatmap, and the score taken apart."""
    headline = indicators_headline(scope.data, scope.place, scope.year, scope.text)
    survey = survey_shown(scope)
    if survey is None:
        return Findings(headline, silence=none_shown(scope))
    options = Options(asked["detail"] == "criteria", asked["measure"] == "percent", asked["level"])
    criteria, totals = score_files(scope, survey, options.level)
    found = [_heat(scope, survey, options, asked, criteria), totals]
    found += notes_and_breakdown(scope, survey, asked)
    side_by_side = scores_versus(scope, survey, asked, options.by_criterion)
    if side_by_side:
        return Findings(side_by_side.title, findings=(replace(side_by_side, title=""), *found))
    return Findings(headline, findings=tuple(found), warnings=cannot_stand(scope, asked))


def indicators_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many RTs are slum by the newest survey, or that nobody surveyed them."""
    status = slum_status(data, place, year)
    if status is None:
        return no_survey(
            text("headline-indicators-none", place=name_of_place(data, place)), data, place, year, text
        )
    rts = rows_shown(data, place)
    if status.unsurveyed == status.rts:
        return _unsurveyed(data, place, year, status, text)
    if status.rts == 1:
        return one_rt_headline(data, rts[0], status.survey, text)
    values: dict[str, str | int] = {"n": status.rts, "year": str(status.year)}
    unsure = status.open + status.unsurveyed
    if unsure:
        sentence = text("headline-indicators-open", slum=status.slum, open=unsure, **values)
    elif status.slum == 0:
        sentence = text("headline-indicators-none-slum", **values)
    else:
        sentence = text("headline-indicators-slum", slum=status.slum, **values)
    return headline_within(data, place, rts, sentence, text)


def _unsurveyed(data: Dataset, place: str, year: int | None, status: SlumStatus, text: Text) -> str:
    """That no RT was read, and whose figures there are."""
    stated_by = heatmap(data, place, status.survey, by_criterion=False).stated_by
    whose = text.joined([label_of_place(data, key, text) for key in stated_by])
    until = str(year) if year else "now"
    return text(
        "headline-indicators-unsurveyed", n=status.rts, place=whose, year=str(status.year), until=until
    )


def _heat(
    scope: Scope, survey: Survey, options: Options, asked: Mapping[str, str], criteria: Finding
) -> Finding:
    """criteria: the file of what is drawn."""
    data, text, place = scope.data, scope.text, around(scope.data, scope.place)
    shown = heatmap(data, place, survey, options.by_criterion, options.level)
    picked = cell_in(data, survey, asked["cell"])
    grid = score_heat_grid(data, place, survey, options, int(asked["part"]), text)
    outlined = {scope.place, picked[0] if picked else None} - {place}
    return Finding(
        criteria.key,
        notes=_notes(scope, shown, options),
        hint=text("indicators-hint"),
        picture=looked_at(grid, outlined, picked),
        alt=text("indicators-show-scores"),
        table=score_table(data, place, survey, options, text),
        sheet=criteria.sheet,
    )


def _notes(scope: Scope, shown: Heatmap, options: Options) -> tuple[str, ...]:
    """Measure, place, period, rule; how many are missing; whose figures stand beside them."""
    text = scope.text
    subtitle = text(
        "indicators-subtitle",
        measure=text(f"indicators-measure-{_measure(options)}"),
        rows=text("count-rows", n=len(shown.rows), level=text(f"levels-{options.level}")),
        place=label_of_place(scope.data, around(scope.data, scope.place), text),
        year=str(shown.year),
        rule=shown.rule.title,
    )
    missing = text("indicators-missing", n=len(shown.rows) - shown.surveyed)
    names = text.joined([label_of_place(scope.data, place, text) for place in shown.stated_by])
    stated = text("indicators-stated", place=names) if shown.stated_by else ""
    return f"{subtitle}.", missing, stated


def _measure(options: Options) -> str:
    if not options.percent:
        return "points"
    return "percent" if options.by_criterion else "mean"


# The numbers ------------------------------------------------------------------------------------


@cached
def score_table(data: Dataset, place: str, survey: Survey, options: Options, text: Text) -> Table:
    """The heatmap as numbers: points or shares of each column, and the total with its class."""
    heat = heatmap(data, place, survey, options.by_criterion, options.level)
    names = column_names(heat, options, text).values()
    header = [(text(f"levels-{options.level}"), False), *((name, True) for name in names)]
    header += [(text("indicators-total"), True), (text("map-col-class"), False)]
    body = []
    cell_words = _share_cell if options.percent else _points_cell
    for row in (*heat.rows, *([heat.whole] if heat.whole else []), *heat.stated):
        cells = [cell_words(cell, text) for cell in row.cells.values()]
        total = points_range(row.total_low, row.total_high, text) if row.known else text("flag-missing")
        slum_class = class_range(row.class_low, row.class_high, text) if row.known else text("none")
        body.append((label_of_place(data, row.location_id, text), *cells, total, slum_class))
    return Table(tuple(header), tuple(body))


def _points_cell(cell: ScoredCell, text: Text) -> str:
    if cell.missing:
        return text("flag-missing")
    return points_range(cell.low, cell.high, text)


def _share_cell(cell: ScoredCell, text: Text) -> str:
    if cell.missing:
        return text("flag-missing")
    if cell.percent_low is None or cell.percent_high is None:
        return text("none")
    return percent_range(cell.percent_low, cell.percent_high, text)

"""What comes of scenarios: an RT, its slum area and the place, as surveyed and as they would have them."""

from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.plan.scenarios import (
    Scenario,
    Slum,
    scenario_deficits,
    scenario_scores,
    slum_of,
    surveyed_deficits,
    total_of,
)
from dashboard.domain.score.rescoring import Deficit
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.score_breakdown import TotalScore
from dashboard.domain.score.scores import Scores, scores_of
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.findings.table import CARDS, Table
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.scores import short_distance, total_words
from dashboard.pictures.tracks import LINE, Sample, Track, TrackPart, TrackRow, Tracks, aloud, full
from dashboard.text import names
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, count_range, criterion_name, hectares, points_range


def results_table(
    data: Dataset, place: str, survey: Survey, shown: tuple[Scenario, ...], rt: str | None, text: Text
) -> Table:
    """Measures by row; the survey and each scenario by column."""
    columns, places = _columns(data, survey, shown), _places(data, place, rt)
    body = [row for key in places for row in _place_rows(data, key, survey, columns, text)]
    whole = places[-1] if places[-1] != rt else data.places[rt]["kawasan_id"]
    if whole in data.places:
        body += _slum_rows(data, whole, survey, columns, text)
    header = [text("results-col-measure"), *_called(survey, shown, text)]
    return Table(tuple((name, at > 0) for at, name in enumerate(header)), tuple(body))


def _columns(data: Dataset, survey: Survey, shown: tuple[Scenario, ...]) -> list[Scores[pd.DataFrame]]:
    """The scores as surveyed, then those of each scenario."""
    return [scores_of(data), *(scenario_scores(data, survey, scenario) for scenario in shown)]


def _called(survey: Survey, shown: tuple[Scenario, ...], text: Text) -> list[str]:
    """What they are called."""
    named = (text("results-col-scenario", name=scenario.name) for scenario in shown)
    return [text("results-col-survey", year=str(survey.year)), *named]


def _places(data: Dataset, place: str, rt: str | None) -> list[str]:
    """The RT, its slum area and the place, each once."""
    kawasan = data.places[rt]["kawasan_id"] if rt else None
    return [key for key in dict.fromkeys((rt, kawasan, place)) if key in data.places]


def results_tracks(
    data: Dataset, place: str, survey: Survey, shown: tuple[Scenario, ...], rt: str | None, text: Text
) -> Tracks:
    """The totals of the same places as bars, as surveyed and as each scenario has them; the slum line."""
    rule, columns = RULES[survey.rule], _columns(data, survey, shown)
    named, label = _called(survey, shown, text), text("results-title")
    totals = {key: [total_of(key, survey, scores) for scores in columns] for key in _places(data, place, rt)}
    top = rule.top_total
    rows = []
    for key, row in totals.items():
        name = label_of_place(data, key, text)
        tracks = tuple(
            _total_track(called, total, "strong" if at else "quiet", top, text)
            for at, (called, total) in enumerate(zip(named, row, strict=True))
        )
        rows.append(TrackRow(key, name, aloud(name, tracks), "", tracks))
    line = Sample(text("results-line", threshold=str(rule.threshold)), LINE, "")
    return Tracks(label, tuple(rows), (line,), line=rule.threshold)


def _total_track(called: str, total: TotalScore | None, paint: str, top: int, text: Text) -> Track:
    if total is None:
        return Track(called, text("flag-missing"), (TrackPart(0, "empty"),), top)
    ranged = (TrackPart(total.high - total.low, "hatched"),) if total.high > total.low else ()
    words = total_words((total.low, total.high), (total.class_low, total.class_high), text)
    return Track(called, words, (*full(total.low, paint), *ranged), top)


def _place_rows(
    data: Dataset, place: str, survey: Survey, columns: list[Scores[pd.DataFrame]], text: Text
) -> list[tuple[str, ...]]:
    name, rule = label_of_place(data, place, text), RULES[survey.rule]
    totals = [total_of(place, survey, scores) for scores in columns]

    def row(measure: str, words: Any) -> tuple[str, ...]:
        cells = (words(total) if total else text("flag-missing") for total in totals)
        return (text(measure, place=name), *cells)

    return [
        row("results-total", lambda total: points_range(total.low, total.high, text)),
        row("results-class", lambda total: class_range(total.class_low, total.class_high, text)),
        row("results-distance", lambda total: short_distance(total.low, total.high, rule, text)),
    ]


def _slum_rows(
    data: Dataset, place: str, survey: Survey, columns: list[Scores[pd.DataFrame]], text: Text
) -> list[tuple[str, ...]]:
    name = label_of_place(data, place, text)
    slums = [slum_of(data, place, survey, scores) for scores in columns]
    return [
        (text("results-rts", place=name), *(count_range(*slum.rts, text) for slum in slums)),
        (text("results-area", place=name), *(slum_area(slum, text) for slum in slums)),
        (text("results-people", place=name), *(_people(slum, text) for slum in slums)),
    ]


def slum_area(slum: Slum, text: Text) -> str:
    """The area of the slum RTs; how many have none; that it is not known where none of them has one."""
    return _counted(hectares(*slum.area, text), slum.unsized, slum, text)


def _people(slum: Slum, text: Text) -> str:
    low, high = (text.quantity(number, None) for number in slum.people)
    return _counted(low if low == high else text("range", low=low, high=high), slum.uncounted, slum, text)


def _counted(words: str, without: int, slum: Slum, text: Text) -> str:
    if without and without == slum.rts[1]:
        return text("results-not-known")
    return text("results-unsized", area=words, n=without) if without else words


def changes_table(data: Dataset, survey: Survey, scenario: Scenario, text: Text) -> Table:
    """Every deficit that the scenario changes, with its points before and after."""
    criteria = RULES[survey.rule].named
    before, after = (
        _points(scores, survey) for scores in (scores_of(data), scenario_scores(data, survey, scenario))
    )
    deficits = scenario_deficits(data, survey, scenario)
    body = [
        (
            label_of_place(data, rt, text),
            criterion_name(criteria[indicator].number, indicator, text),
            _words(surveyed_deficits(data, survey, rt)[indicator], criteria[indicator].unit, text),
            _words(deficit, criteria[indicator].unit, text),
            points_range(*before[rt, indicator], text),
            points_range(*after[rt, indicator], text),
        )
        for (rt, indicator), deficit in sorted(deficits.items())
    ]
    columns = ("place", "criterion", "recorded", "scenario", "points-before", "points-after")
    header = tuple((text(f"changes-col-{name}"), "-" in name) for name in columns)
    return Table(header, tuple(body), look=CARDS)


def _points(scores: Scores[pd.DataFrame], survey: Survey) -> dict[tuple[str, str], tuple[int, int]]:
    rows = scores.criteria
    rows = of_survey(rows, survey)
    return {
        (row.location_id, row.indicator): (int(row.score_low), int(row.score_high))
        for row in rows.itertuples()
    }


def _words(deficit: Deficit | None, unit: str, text: Text) -> str:
    if deficit is None:
        return text("flag-missing")
    unit = "percent" if deficit.shared else unit
    if deficit.low == deficit.high:
        return names.deficit(deficit.low, unit, text)
    return text("range", low=text.quantity(deficit.low, None), high=names.deficit(deficit.high, unit, text))

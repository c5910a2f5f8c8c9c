"""Small wins: what was finished year by year, beside the slum area and the score."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from itertools import groupby

from dashboard.domain.collaboration.small_wins import AreaWin, OutputBuilt, ScoreWin, WinsOfYear, small_wins
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import AreaFigure
from dashboard.domain.money import counts
from dashboard.domain.money.counts import InTime
from dashboard.domain.score.rules import RULES
from dashboard.findings.collaboration.page import page
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell, Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.times import others, until
from dashboard.findings.words.works import output_words
from dashboard.pictures.years import YearArea, YearHeads, YearRow, Years, YearScore
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares, points_range
from dashboard.text.quoted import quoted

_COLUMNS = ("year", "area", "score", "works", "facts")
_SHOWN = 6
"""Kinds of works, and facts, that the picture lists of one year; its table has all."""


def wins(scope: Scope, _: Mapping[str, str]) -> Findings:
    """Finished works and facts of outcomes by year, or that there are none."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    sheet = partial(win_sheet, data, place, year, text)
    found = small_wins(data, place, year)
    if not found:
        none = none_words(data, place, year, scope.today, "wins-none", text)
        return page(scope, Finding("wins", notes=(none,), sheet=sheet))
    said = title(data, place, year, scope.today, text)
    period = text("wins-until", year=str(year)) if year else scope.period
    return page(
        scope,
        Finding(
            "wins",
            title=said,
            subtitles=(
                text("wins-subtitle", place=scope.place_label, year=period),
                text("wins-beside"),
                text("wins-hollow"),
                *_lines(found, text),
            ),
            picture=years(data, place, year, text),
            alt=said,
            table=win_table(data, place, year, text),
            sheet=sheet,
            about="areas",
        ),
    )


def title(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """How many works were finished, and when; that there are none until the chosen year, if so."""
    found = small_wins(data, place, year)
    years = [one.year for one in found if one.works]
    if not years:
        return none_words(data, place, year, today, "wins-title-none", text)
    period = points_range(years[0], years[-1], text)
    return text("wins-title", n=sum(one.works for one in found), period=period)


def none_words(data: Dataset, place: str, year: int | None, today: date, key: str, text: Text) -> str:
    """That nothing is known until the end of the chosen year, and how many works were finished after it."""
    finished = counts.activities(data, place, year).finished
    later = others(InTime(0, 0, finished.after), text)
    return text(key, place=name_of_place(data, place), until=until(year, today, text), others=later)


def _lines(found: tuple[WinsOfYear, ...], text: Text) -> list[str]:
    """At how many points the line of the score stands, for each rule that is drawn."""
    rules = dict.fromkeys(score.survey.rule for one in found for score in one.scores)
    return [text("wins-line", threshold=str(RULES[rule].threshold)) for rule in rules]


def years(data: Dataset, place: str, year: int | None, text: Text) -> Years:
    """Every area on one scale, every score on that of its rule."""
    found = small_wins(data, place, year)
    largest = max((area.figure.high for one in found for area in one.areas), default=0) or 1
    several = len({score.survey.rule for one in found for score in one.scores}) > 1
    return Years(
        label=text("wins-alt", place=label_of_place(data, place, text)),
        heads=YearHeads(*(text(f"wins-col-{name}") for name in _COLUMNS)),
        nothing=text("collaboration-no-data"),
        years=tuple(_rows(found, largest, several, text)),
    )


def _rows(found: tuple[WinsOfYear, ...], largest: int, several: bool, text: Text) -> Iterator[YearRow]:
    """A row each year; years of which nothing is known, and that follow one another, have one together."""
    for bare, group in groupby(found, key=_is_bare):
        years = list(group)
        if bare:
            yield YearRow(points_range(years[0].year, years[-1].year, text), (), (), (), ())
        else:
            yield from (_year(one, largest, several, text) for one in years)


def _is_bare(one: WinsOfYear) -> bool:
    return not (one.areas or one.scores or one.outputs or one.facts)


def _year(one: WinsOfYear, largest: int, several: bool, text: Text) -> YearRow:
    return YearRow(
        year=str(one.year),
        areas=tuple(_area(area, largest, text) for area in one.areas),
        scores=tuple(_score(score, several, text) for score in one.scores),
        works=_some([_output(output, text) for output in one.outputs], "wins-more", text),
        facts=_some([quoted(fact) for fact in one.facts], "wins-more-facts", text),
    )


def _some(words: list[str], more: str, text: Text) -> tuple[str, ...]:
    """The first ones, and how many there are beside them."""
    left = len(words) - _SHOWN
    return tuple(words) if left <= 0 else (*words[:_SHOWN], text(more, n=left))


def _area(area: AreaWin, largest: int, text: Text) -> YearArea:
    figure = area.figure
    share = figure.high / largest
    return YearArea(share, area_win_words(area, text), figure.firm and area.whole)


def area_win_words(area: AreaWin, text: Text) -> str:
    """An area with what stands behind it, and of how many slum areas it is the sum where it is not of all."""
    figure: AreaFigure = area.figure
    words = {"area": hectares(figure.low, figure.high, text), "kind": text.word("kind", figure.kind)}
    if area.whole:
        return text("wins-area", **words)
    return text("wins-area-part", covered=str(area.covered), places=str(area.places), **words)


def _score(score: ScoreWin, several: bool, text: Text) -> YearScore:
    rule = RULES[score.survey.rule]
    low, high, line = (points / rule.top_total for points in (score.low, score.high, rule.threshold))
    return YearScore(low, high, line, score_words(score, several, text))


def score_words(score: ScoreWin, several: bool, text: Text) -> str:
    """Points out of all, and the rule where there are several: their points are not the same."""
    rule = RULES[score.survey.rule]
    words = {"points": points_range(score.low, score.high, text), "top": str(rule.top_total)}
    return text("wins-score-rule", rule=rule.title, **words) if several else text("wins-score", **words)


def _output(output: OutputBuilt, text: Text) -> str:
    words = output_words(output.kind, output.unit or "", output.volume_millionths, text)
    if output.without_volume:
        return text("wins-works-bare", output=words, n=output.works, bare=str(output.without_volume))
    return text("wins-works", output=words, n=output.works)


def win_table(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Every year with all of its works and facts."""
    body = [
        (
            str(one.year),
            "; ".join(area_win_words(area, text) for area in one.areas),
            "; ".join(score_words(score, True, text) for score in one.scores),
            "; ".join(_output(output, text) for output in one.outputs),
            "; ".join(quoted(fact) for fact in one.facts),
        )
        for one in small_wins(data, place, year)
    ]
    filled = tuple(tuple(cell or text("collaboration-no-data") for cell in row) for row in body)
    return Table(tuple((text(f"wins-col-{name}"), False) for name in _COLUMNS), filled)


def win_sheet(data: Dataset, place: str, until: int | None, text: Text) -> Sheet:
    """One row for each area, score, kind of finished work and fact of a year, told apart by `what`."""
    columns = (
        "location_id", "name", "year", "what", "key", "low", "high", "unit", "works", "without_volume",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for one in small_wins(data, place, until):
        start = (place, data.recorded_name(place), one.year)
        for area in one.areas:
            ends = decimal(area.figure.low), decimal(area.figure.high)
            rows.append((*start, "area", area.figure.kind, *ends, "ha", None, None))
        for score in one.scores:
            rows.append((*start, "score", score.survey.rule, score.low, score.high, "points", None, None))
        for output in one.outputs:
            volume = decimal(output.volume_millionths) if output.works > output.without_volume else None
            counts = output.works, output.without_volume
            rows.append((*start, "works", output.kind, volume, volume, output.unit, *counts))
        rows += [(*start, "fact", title, None, None, None, None, None) for title in one.facts]
    return Sheet(text("sheet-wins"), columns, tuple(rows))

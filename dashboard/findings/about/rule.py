"""The rule: how a score comes about, its bands, classes and criteria, as its own data have them."""

from collections.abc import Iterator, Mapping

from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rescoring import Deficit, scored_deficit
from dashboard.domain.score.rules import Rule
from dashboard.findings.about.page import rule_in
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import CARDS, Table
from dashboard.findings.words.bands import (
    ALL,
    band_range,
    band_samples,
    band_zones,
    class_samples,
    class_zones,
    points_of_bands,
    totals_of,
)
from dashboard.findings.words.scores import criterion_sentence
from dashboard.pictures.tracks import Axis, TrackMark, TrackRow, Tracks
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit_unit, lacking, points_range

_EXAMPLES = ((9, 40), (10, 40), (302, 400), (38, 50))
"""Deficits and bases at the edges of the bands, and between those that the regulation prints."""

_STEPS = ("count", "divide", "points", "sum", "class", "above")


def rule(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """What the rule asks, step by step, and its tables."""
    rule, text = rule_in(asked), scope.text
    headline = text(
        "headline-about-rule",
        n=len(rule.criteria),
        top=str(rule.top_total),
        threshold=str(rule.threshold),
    )
    found = (_bands(rule, text), _classes(rule, text), _steps(rule, text), *_criteria(rule, text))
    return Findings(headline, findings=found)


def _bands(rule: Rule, text: Text) -> Finding:
    """Which share gives which points, with examples."""
    title = text("about-bands-title", points=text.joined([str(at) for at in points_of_bands(rule)]))
    rows = tuple(_example(rule, *numbers, text) for numbers in _EXAMPLES)
    columns = ((text("indicators-col-percent"), False), (text("indicators-col-points"), True))
    body = tuple((band_range(rule, at, text), str(at)) for at in points_of_bands(rule))
    return Finding(
        "bands",
        title=title,
        subtitles=(text("about-bands-subtitle", rule=rule.title, where=rule.scoring_in),),
        notes=(text("about-bands-rounded"),),
        picture=Tracks(title, rows, band_samples(rule, text), text("bands-legend")),
        alt=title,
        table=Table(columns, body),
    )


def _example(rule: Rule, volume: int, base: int, text: Text) -> TrackRow:
    """A deficit of its base, as anybody would score it by hand."""
    criterion = next(one for one in rule.criteria if one.unit == "unit")
    row = scored_deficit(rule, criterion, Deficit(volume * MILLION, volume * MILLION, base * MILLION))
    share = text.percent(int(row.percent_low), 2)
    name = text("about-example", volume=str(volume), base=str(base))
    words = text("about-example-points", percent=share, points=row.score_low)
    marks = (TrackMark(int(row.percent_low), int(row.percent_high)),)
    axis = Axis(name, words, marks, ALL, zones=band_zones(rule, text))
    return TrackRow(str(volume), "", criterion_sentence(row, rule, text), "", (axis,))


def _classes(rule: Rule, text: Text) -> Finding:
    """Which total gives which class, on both sides of the line."""
    title = text("about-classes-title", threshold=str(rule.threshold))
    rows = tuple(_total(rule, total, text) for total in (rule.threshold - 1, rule.threshold))
    columns = ((text("indicators-total"), False), (text("priority-col-class"), False))
    body = tuple(
        (points_range(*totals_of(rule, row.slum_class), text), text.word("class", row.slum_class))
        for row in rule.classes
    )
    return Finding(
        "classes",
        title=title,
        subtitles=(text("about-classes-subtitle", top=str(rule.top_total)),),
        picture=Tracks(title, rows, class_samples(rule, text), text("about-classes-legend")),
        alt=title,
        table=Table(columns, body),
    )


def _total(rule: Rule, total: int, text: Text) -> TrackRow:
    slum_class = max((row for row in rule.classes if row.from_total <= total), key=lambda row: row.from_total)
    words = text.word("class", slum_class.slum_class)
    name = text("count-points", n=total)
    axis = Axis(name, words, (TrackMark(total, total),), rule.top_total, zones=class_zones(rule, text))
    return TrackRow(str(total), "", f"{name}: {words}", "", (axis,))


def _steps(rule: Rule, text: Text) -> Finding:
    """How it is done by hand, in its order."""
    values: dict[str, str | int] = {
        "n": len(rule.criteria), "top": str(rule.top_total), "threshold": str(rule.threshold),
    }  # fmt: skip
    steps = tuple(
        text("about-step", at=str(at), step=text(f"about-step-{name}", **values))
        for at, name in enumerate(_STEPS, 1)
    )
    return Finding("steps", title=text("about-steps-title"), picture=Paragraphs(steps))


def _criteria(rule: Rule, text: Text) -> Iterator[Finding]:
    """Every criterion: what is counted, and what it is divided by."""
    title = text("about-criteria-title", n=len(rule.criteria), aspects=str(len(rule.aspects)))
    names = ("criterion", "counted", "base")
    columns = tuple((text(f"about-col-{name}"), False) for name in names)
    body = tuple(
        (
            criterion_name(one.number, one.id, text),
            counted(one.id, one.unit, text),
            text(f"base-{one.base}"),
        )
        for one in rule.criteria
    )
    yield Finding(
        "criteria",
        title=title,
        subtitles=(text("about-criteria-subtitle", rule=rule.title, where=rule.criteria_in),),
        notes=(_density(rule, text),),
        alt=title,
        table=Table(columns, body, look=CARDS),
        sheet=lambda: _sheet(rule, text),
    )


def counted(indicator: str, unit: str, text: Text) -> str:
    """What a criterion counts: bangunan belum teratur, KK tanpa air minum aman."""
    return lacking(text.word("unit", deficit_unit(unit)), [indicator], unit, text)


def _density(rule: Rule, text: Text) -> str:
    """From how many buildings a hectare on an RT is too dense."""
    limit = rule.density_limit
    return text(
        "about-density",
        big=str(limit.big_city),
        other=str(limit.other_city),
        people=text.number(limit.city_population_above),
    )


def _sheet(rule: Rule, text: Text) -> Sheet:
    """The criteria of the rule with their keys."""
    columns = ("rule", "number", "indicator", "indicator_name", "aspect", "unit", "base")
    body = tuple(
        (rule.key, one.number, one.id, text.word("indicator", one.id), one.aspect, one.unit, one.base)
        for one in rule.criteria
    )
    return Sheet(text("sheet-rule"), columns, body)

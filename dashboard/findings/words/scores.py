"""A score in words: a criterion, its band, what is left to the next one; a total and the way to the line."""

from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.distance import points_to_lose
from dashboard.domain.score.rules import RULES, Rule
from dashboard.domain.score.score_breakdown import (
    ScoreBreakdown,
    TotalScore,
    left_to_next_band,
)
from dashboard.domain.score.scores import ScoredCriterion, scores_of
from dashboard.domain.score.surveys import Survey, surveys
from dashboard.findings.words.bands import band_words
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.times import known_by
from dashboard.text.catalogue import Text
from dashboard.text.names import (
    class_range,
    criterion_name,
    deficit,
    lacking,
    lacking_share,
    percent_range,
    points_range,
)


def criterion_sentence(row: ScoredCriterion, rule: Rule, text: Text) -> str:
    """Volume, base, share, band, points of one criterion, and what is left."""
    name = criterion_name(row.number, row.indicator, text)
    points = points_range(row.score_low, row.score_high, text)
    if pd.isna(row.percent_low):
        return text("score-opened-unknown", criterion=name, flag=text(f"flag-{row.flag}"), points=points)
    percent = percent_range(int(row.percent_low), int(row.percent_high), text, decimals=2)
    values = {"criterion": name, "percent": percent, "points": points, "band": band_words(row, rule, text)}
    if pd.isna(row.volume) or pd.isna(row.base):
        sentence = text("score-opened-share", **values)
    else:
        unit = rule.named[row.indicator].unit
        volume, base = deficit(int(row.volume), unit, text), deficit(int(row.base), unit, text)
        sentence = text("score-opened-volume", volume=volume, base=base, **values)
    left = left_words(row, rule, text)
    return f"{sentence} {left}" if left else sentence


def left_words(row: ScoredCriterion, rule: Rule, text: Text) -> str:
    """How much is left to the next lower band; empty where there is none or it is not known."""
    left = left_to_next_band(row, rule)
    if left is None:
        return ""
    return text("score-opened-left", left=deficit(left.volume, left.unit, text), points=left.points)


def total_sentence(data: Dataset, breakdown: ScoreBreakdown, text: Text) -> str:
    """The total, its class and the way to the line."""
    name = label_of_place(data, breakdown.place, text)
    if breakdown.total is None:
        return text("score-opened-total-none", place=name)
    total = text(
        "score-opened-total",
        place=name,
        points=points_range(breakdown.total.low, breakdown.total.high, text),
        top=str(breakdown.rule.top_total),
        **{"class": class_range(breakdown.total.class_low, breakdown.total.class_high, text)},
    )
    return " ".join(
        (total, distance_words(breakdown.total, breakdown.rule, text), known_words(breakdown, text))
    ).strip()


def total_words(points: tuple[int, int], classes: tuple[str, str], text: Text) -> str:
    """26–31 poin, kumuh ringan: a total from low to high and the classes it may have."""
    slum_class = class_range(*classes, text)
    return text("results-points", points=points_range(*points, text), **{"class": slum_class})


def known_words(breakdown: ScoreBreakdown, text: Text) -> str:
    """How many of the criteria have certain points, where the total is a range; else nothing."""
    if breakdown.total is None or breakdown.total.low == breakdown.total.high:
        return ""
    rows = breakdown.criteria
    certain = int((rows["score_low"] == rows["score_high"]).sum())
    return text("score-opened-known", known=str(certain), n=str(len(rows)))


def distance_words(total: TotalScore, rule: Rule, text: Text) -> str:
    """How many points must go, or how far below the line it is."""
    low, high = points_to_lose(rule, total.low, total.high)
    threshold = str(rule.threshold)
    if low > 0:
        return text("distance-above", points=points_range(low, high, text), threshold=threshold)
    if high <= 0:
        return text("distance-below", points=points_range(1 - high, 1 - low, text), threshold=threshold)
    return text("distance-open", points=str(high), threshold=threshold)


def short_distance(low: int, high: int, rule: Rule, text: Text) -> str:
    """Points to lose to leave the slum, or below the line, of a total from low to high."""
    low, high = points_to_lose(rule, low, high)
    if low > 0:
        return text("distance-short-above", points=points_range(low, high, text))
    if high <= 0:
        return text("distance-short-below", points=points_range(1 - high, 1 - low, text))
    return text("distance-short-open", points=str(high))


def missing_words(row: Any, unit: str, text: Text) -> str:
    """12 unit belum teratur; or in percent where only a share is known; or that nobody looked."""
    if not pd.isna(row.volume):
        return lacking(deficit(int(row.volume), unit, text), [row.indicator], unit, text)
    if row.reported and not pd.isna(row.percent_low):
        return lacking_share(int(row.percent_low), int(row.percent_high), row.indicator, unit, text)
    return text("rt-unknown", criterion=text.word("indicator", row.indicator))


def no_survey(denial: str, data: Dataset, place: str, year: int | None, text: Text) -> str:
    """A denial of surveys, until the end of the chosen year."""
    later = [survey for survey, _ in surveys(data, place) if year and survey > year]
    return known_by(denial, year, min(later, default=None), text)


def one_rt_headline(data: Dataset, rt: str, survey: Survey, text: Text) -> str:
    """The total and class of one surveyed RT."""
    totals = scores_of(data).totals.set_index(["location_id", "year", "rule"])
    row = totals.loc[(rt, *survey)]
    return text(
        "headline-rt",
        place=name_of_place(data, rt),
        points=points_range(int(row["total_low"]), int(row["total_high"]), text),
        top=str(RULES[survey.rule].top_total),
        year=str(survey.year),
        **{"class": class_range(row["class_low"], row["class_high"], text)},
    )

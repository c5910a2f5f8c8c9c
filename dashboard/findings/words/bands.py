"""The bands and classes of a rule: in words, and as zones of an axis on which shares and totals stand."""

from itertools import pairwise

from dashboard.domain.score.rules import Rule
from dashboard.domain.score.score_breakdown import band_of
from dashboard.domain.score.scores import ScoredCriterion
from dashboard.pictures.tracks import Sample, TrackPart
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range

ALL = 10_000
"""Hundredths of a percent: where the axis of shares ends."""


def band_words(row: ScoredCriterion, rule: Rule, text: Text) -> str:
    """The band of a share: 51–75,99 %; the two it lies between where it is a range."""
    bands = [band_range(rule, points, text) for points in dict.fromkeys((row.score_low, row.score_high))]
    return bands[0] if len(bands) == 1 else text("score-opened-bands", low=bands[0], high=bands[1])


def band_range(rule: Rule, points: int, text: Text) -> str:
    """The shares that give some points: 51–75,99 %, or below 25 %."""
    band, above = band_of(rule, points)
    if band is None:
        assert above is not None
        return text("score-opened-band-below", edge=text.percent(100 * above.from_percent, 0))
    top = text.percent(100 * above.from_percent - 1, 2) if above else text.percent(ALL, 0)
    return text("range", low=str(band.from_percent), high=top)


def points_of_bands(rule: Rule) -> tuple[int, ...]:
    """The points that a criterion can have, from none on."""
    return (0, *sorted(band.points for band in rule.bands))


def band_zones(rule: Rule, text: Text) -> tuple[TrackPart, ...]:
    """Hundredths of a percent of each band, with its points in it."""
    edges = [0, *sorted(100 * band.from_percent for band in rule.bands), ALL]
    points = points_of_bands(rule)
    return tuple(
        TrackPart(end - start, paint=_paint(rule, at), text=str(at), said=_band_said(rule, at, text))
        for at, (start, end) in zip(points, pairwise(edges), strict=True)
    )


def band_samples(rule: Rule, text: Text) -> tuple[Sample, ...]:
    """What the colours of the bands mean."""
    return tuple(Sample(_band_said(rule, at, text), "full", _paint(rule, at)) for at in points_of_bands(rule))


def _paint(rule: Rule, points: int) -> str:
    return f"points:{points}/{points_of_bands(rule)[-1]}"


def _band_said(rule: Rule, points: int, text: Text) -> str:
    return text("band-points", n=points, band=band_range(rule, points, text))


def totals_of(rule: Rule, slum_class: str) -> tuple[int, int]:
    """The least and the largest total of a class."""
    classes = [row.slum_class for row in rule.classes]
    starts = [row.from_total for row in rule.classes] + [rule.top_total + 1]
    at = classes.index(slum_class)
    return starts[at], starts[at + 1] - 1


def class_zones(rule: Rule, text: Text) -> tuple[TrackPart, ...]:
    """Points of each class, with its totals in it; the last one ends at the top."""
    zones = []
    for row in rule.classes:
        low, high = totals_of(rule, row.slum_class)
        wide = min(high + 1, rule.top_total) - low
        words = points_range(low, high, text)
        said = _class_said(rule, row.slum_class, text)
        zones.append(TrackPart(wide, paint=f"class:{row.slum_class}", text=words, said=said))
    return tuple(zones)


def class_samples(rule: Rule, text: Text) -> tuple[Sample, ...]:
    """What the colours of the classes mean."""
    return tuple(
        Sample(_class_said(rule, row.slum_class, text), "full", f"class:{row.slum_class}")
        for row in rule.classes
    )


def _class_said(rule: Rule, slum_class: str, text: Text) -> str:
    totals = points_range(*totals_of(rule, slum_class), text)
    return text("class-totals", totals=totals, **{"class": text.word("class", slum_class)})

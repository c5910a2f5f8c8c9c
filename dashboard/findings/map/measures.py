"""What a map of RTs can show: a value for each RT, the steps that the values fall into, how a step looks."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import pandas as pd

from dashboard.domain.collaboration.promises import OPEN, promises
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.money.activities import STAGES
from dashboard.domain.money.activities import works as works_inside
from dashboard.domain.money.breakdowns import breakdown
from dashboard.domain.score.distance import points_to_lose
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.place_totals import PlaceTotal, surveyed_totals
from dashboard.domain.score.rules import RULES, SLUM_CLASSES, TOP_POINTS, Rule
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, of_survey, survey_of, surveys
from dashboard.domain.works.change import rt_change
from dashboard.findings.words.bands import band_range, points_of_bands
from dashboard.findings.words.scores import missing_words
from dashboard.pictures.ground import MapStep
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, points_range

CLASS, DISTANCE, CHANGE, WORKS, PEOPLE, PROMISES = MEASURES = (
    "class", "distance", "change", "works", "people", "promises",
)  # fmt: skip
"""What is shown beside the aspects and criteria of a survey, and the kinds of money (`money:` and a kind)."""

_MONEY = "money:"
_FALLS = (-20, -1)
"""Points: so far or further a total has fallen much, so far it has fallen."""
_FAR = (10, 25)
"""Points to lose until which the line is near, and until which it is not yet far."""


@dataclass(frozen=True)
class Measured:
    """What is shown of one RT: the number of its step, its value in a word, all of it read aloud."""

    step: int
    value: str
    said: str = ""


@dataclass(frozen=True)
class Measure:
    """What the tiles of a map show.

    title: of the legend. rts: of every delineated RT of the place, by location_id.
    """

    title: str
    steps: tuple[MapStep, ...]
    rts: Mapping[str, Measured]


def measures_of(data: Dataset, place: str, year: int | None) -> tuple[str, ...]:
    """What there is to show of a place: its class first, then what has been looked at."""
    survey = survey_of(data, place, year)
    if survey is None:
        return CLASS, WORKS, PROMISES
    rule = RULES[survey.rule]
    change = (CHANGE,) if _pair(data, place, survey) else ()
    return CLASS, DISTANCE, *change, WORKS, PEOPLE, PROMISES, *rule.aspects, *rule.named


def money_of(kind: str) -> str:
    """The key of a kind of money as a measure."""
    return _MONEY + kind


def measure_name(key: str, rule: Rule | None, text: Text) -> str:
    """What a measure is called in a list."""
    if key in MEASURES or rule is None:
        return text(f"map-measure-{key}")
    if key in rule.aspects:
        return text("map-measure-aspect", aspect=text.word("aspect", key))
    return criterion_name(rule.named[key].number, key, text)


@cached
def measured(data: Dataset, place: str, year: int | None, key: str, today: date, text: Text) -> Measure:
    """A measure of the RTs of a place, as known at the end of a year.

    key: of measures_of, or `money:` and a kind of money.
    """
    if key.startswith(_MONEY):
        return _money(data, place, year, key.removeprefix(_MONEY), text)
    if key == WORKS:
        return _works(data, place, year, text)
    if key == PROMISES:
        return _promises(data, place, year, today, text)
    survey = survey_of(data, place, year)
    if survey is None:
        return _classes(data, place, None, text)
    by_survey: dict[str, Callable[[Dataset, str, Survey, Text], Measure]] = {
        CLASS: _classes, DISTANCE: _distance, CHANGE: _change, PEOPLE: _people,
    }  # fmt: skip
    if key in by_survey:
        return by_survey[key](data, place, survey, text)
    if key in RULES[survey.rule].aspects:
        return _aspect(data, place, survey, key, text)
    return _criterion(data, place, survey, key, text)


def is_of_survey(key: str) -> bool:
    """Whether a measure tells what a survey found, beside the class."""
    return key not in (CLASS, WORKS, PROMISES) and not key.startswith(_MONEY)


def is_of_years(key: str) -> bool:
    """Whether a measure is of what happened in a year, and of all of them together; else it is a state."""
    return key == WORKS or key.startswith(_MONEY)


def measure_said(data: Dataset, place: str, year: int | None, key: str, text: Text) -> str:
    """What a measure of a survey is called in a sentence, with the years that it is of."""
    survey = survey_of(data, place, year)
    assert survey is not None
    pair = _pair(data, place, survey)
    if key == CHANGE and pair:
        return text("map-title-change", first=str(pair[0].year), last=str(pair[1].year))
    rule = RULES[survey.rule]
    name = text.word("aspect", key) if key in rule.aspects else measure_name(key, rule, text)
    return text("map-said-survey", what=name, year=str(survey.year))


def measured_years(data: Dataset, place: str, year: int | None, key: str) -> tuple[int, ...]:
    """The years that a measure can be shown at beside one another, oldest first; none for one of all time.

    A survey by another rule than the one shown is no earlier state of it.
    """
    if is_of_years(key):
        return tuple(sorted({int(each) for each in works_inside(data, place, None)["year"]}))
    if key in (CHANGE, PROMISES):
        return ()
    survey = survey_of(data, place, year)
    known = dict.fromkeys(each.year for each in surveys(data, place))
    shown = {at: survey_of(data, place, at) for at in known}
    return tuple(at for at, each in shown.items() if survey and each and each.rule == survey.rule)


# By survey ----------------------------------------------------------------------------------------


def _missing(text: Text) -> tuple[MapStep, Measured]:
    return MapStep(text("local-map-step-missing"), "class:missing", "missing"), Measured(0, "?")


def _open(text: Text, paint: str = "class:open") -> MapStep:
    return MapStep(text("map-step-open"), paint, "open")


def _classes(data: Dataset, place: str, survey: Survey | None, text: Text) -> Measure:
    """The class of each RT, its total in words; an RT that may be of several classes is of none of them."""
    keys = ("missing", "not_slum", "open", *SLUM_CLASSES[1:])
    steps = tuple(
        MapStep(text(f"local-map-step-{key}"), f"class:{key}", key if key in ("missing", "open") else "")
        for key in keys
    )
    totals = surveyed_totals(data, survey) if survey else {}

    def of(total: PlaceTotal | None) -> Measured:
        if total is None:
            return _missing(text)[1]
        key = total.class_low if total.class_low == total.class_high else "open"
        return Measured(keys.index(key), points_range(total.total_low, total.total_high, text))

    rts = {rt: of(totals.get(rt)) for rt in rows_shown(data, place)}
    return Measure(text("local-map-legend"), steps, rts)


def _distance(data: Dataset, place: str, survey: Survey, text: Text) -> Measure:
    """How many points each RT has to lose to come below the line."""
    missing, unknown = _missing(text)
    near, far = map(str, _FAR)
    steps = (
        missing,
        MapStep(text("map-step-below"), "class:not_slum"),
        _open(text),
        MapStep(text("map-step-points", low="1", high=near), "points:1/5"),
        MapStep(text("map-step-points", low=str(_FAR[0] + 1), high=far), "points:3/5"),
        MapStep(text("map-step-points-over", low=far), "points:5/5"),
    )

    def step(points: int) -> int:
        return 1 if points <= 0 else 3 + sum(points > edge for edge in _FAR)

    @cache  # of very many RTs few have a total of their own
    def of(total_low: int, total_high: int) -> Measured:
        low, high = points_to_lose(RULES[survey.rule], total_low, total_high)
        value = points_range(max(low, 0), max(high, 0), text)
        said = text("map-said-distance", points=value) if high > 0 else ""
        return Measured(step(low) if step(low) == step(high) else 2, value, said)

    totals = surveyed_totals(data, survey)
    known = ((rt, totals.get(rt)) for rt in rows_shown(data, place))
    rts = {rt: of(total.total_low, total.total_high) if total else unknown for rt, total in known}
    return Measure(text("map-measure-distance"), steps, rts)


def _pair(data: Dataset, place: str, last: Survey) -> tuple[Survey, Survey] | None:
    """The first survey by the rule of the last one, and the last one; None where it is the only one."""
    first = min(each for each in surveys(data, place) if each.rule == last.rule)
    return (first, last) if first < last else None


def _change(data: Dataset, place: str, last: Survey, text: Text) -> Measure:
    """Points won or lost since the first survey by the same rule."""
    missing, unknown = _missing(text)
    pair = _pair(data, place, last) or (last, last)
    much = str(-_FALLS[0])
    steps = (
        MapStep(text("map-step-not-both"), missing.paint, missing.look),
        MapStep(text("map-step-fell-much", points=much), "change:-1/1"),
        MapStep(text("map-step-fell", points=str(-_FALLS[0] - 1)), "change:-1/2"),
        MapStep(text("map-step-same"), "points:0/5"),
        _open(text),
        MapStep(text("map-step-rose"), "change:1/1"),
    )

    def step(points: int) -> int:
        return 1 if points <= _FALLS[0] else 2 if points < 0 else 3 if points == 0 else 5

    def of(row: Any) -> Measured:
        if pd.isna(row.change_low):
            return unknown
        low, high = int(row.change_low), int(row.change_high)
        value = _signed(low) if low == high else text("map-from-to", low=_signed(low), high=_signed(high))
        return Measured(
            step(low) if step(low) == step(high) else 4, value, text("map-said-change", points=value)
        )

    rts = {row.location_id: of(row) for row in rt_change(data, place, *pair).itertuples()}
    title = text("map-title-change", first=str(pair[0].year), last=str(pair[1].year))
    return Measure(title, steps, rts)


def _signed(points: int) -> str:
    return f"+{points}" if points > 0 else f"−{-points}" if points else "0"


def _aspect(data: Dataset, place: str, survey: Survey, aspect: str, text: Text) -> Measure:
    """The points of an aspect, of the most that it can have."""
    missing, unknown = _missing(text)
    rows = of_survey(scores_of(data).aspects, survey)
    rows = rows[rows["aspect"] == aspect]
    top = TOP_POINTS * sum(one.aspect == aspect for one in RULES[survey.rule].named.values())
    thirds = [round(top * part / 3) for part in range(4)]
    steps = (
        missing,
        MapStep(text("map-step-zero"), "points:0/5"),
        _open(text, "points:1/5"),
        *(
            MapStep(text("map-step-points", low=str(low + 1), high=str(high)), f"points:{shade}/5")
            for low, high, shade in zip(thirds, thirds[1:], (1, 3, 5), strict=False)
        ),
    )

    def step(points: int) -> int:
        return 1 if points == 0 else 2 + sum(points > edge for edge in thirds[:3])

    def of(row: Any) -> Measured:
        low, high = int(row.score_low), int(row.score_high)
        value = points_range(low, high, text)
        said = text("map-said-aspect", aspect=text.word("aspect", aspect), points=value, top=str(top))
        return Measured(step(low) if step(low) == step(high) else 2, value, said)

    read = {row.location_id: of(row) for row in rows.itertuples() if row.reported}
    rts = {rt: read.get(rt, unknown) for rt in rows_shown(data, place)}
    return Measure(text("map-title-aspect", aspect=text.word("aspect", aspect), top=str(top)), steps, rts)


def _criterion(data: Dataset, place: str, survey: Survey, indicator: str, text: Text) -> Measure:
    """What is lacking of a criterion in its unit, in the bands of the rule."""
    missing, unknown = _missing(text)
    rule = RULES[survey.rule]
    unit, bands = rule.named[indicator].unit, tuple(sorted(points_of_bands(rule)))
    positive = [points for points in bands if points]

    def banded(points: int) -> str:
        return text(
            "map-step-band", points=text("count-points", n=points), range=band_range(rule, points, text)
        )

    steps = (
        missing,
        MapStep(banded(0), "points:0/5"),
        _open(text, "points:1/5"),
        *(MapStep(banded(points), f"points:{points}/{TOP_POINTS}") for points in positive),
    )

    def step(points: int) -> int:
        return 3 + positive.index(points) if points else 1

    def of(row: Any) -> Measured:
        low, high = step(int(row.score_low)), step(int(row.score_high))
        value = "0" if row.high == 0 else _lacking(row, unit, text)
        return Measured(low if low == high else 2, value, missing_words(row, unit, text))

    rows = of_survey(scores_of(data).criteria, survey)
    rows = rows[(rows["indicator"] == indicator) & (rows["reported"] > 0)]
    read = {row.location_id: of(row) for row in rows.itertuples()}
    rts = {rt: read.get(rt, unknown) for rt in rows_shown(data, place)}
    return Measure(criterion_name(rule.named[indicator].number, indicator, text), steps, rts)


def _lacking(row: Any, unit: str, text: Text) -> str:
    """A deficit short enough for a tile: in its unit, else in percent, else in points."""
    if not pd.isna(row.volume):
        return text.quantity(int(row.volume), unit)
    if not pd.isna(row.percent_low):
        low, high = int(row.percent_low), int(row.percent_high)
        percent = text.percent(high, 0)
        return percent if low == high else text("range", low=text.number(low / 100, 0), high=percent)
    return points_range(int(row.score_low), int(row.score_high), text)


def _people(data: Dataset, place: str, survey: Survey, text: Text) -> Measure:
    """How many people live in an RT that is slum."""
    missing, unknown = _missing(text)
    people = {rt: data.places[rt]["population_millionths"] for rt in rows_shown(data, place)}
    bins = _bins([n // MILLION for n in people.values() if n], text.number)
    steps = (
        missing,
        MapStep(text("local-map-step-not_slum"), "class:not_slum"),
        _open(text),
        MapStep(text("map-step-uncounted"), "undrawn"),
        *bins.steps,
    )
    totals, line = surveyed_totals(data, survey), RULES[survey.rule].threshold

    def of(rt: str) -> Measured:
        total, n = totals.get(rt), people[rt]
        if total is None:
            return unknown
        if total.total_high < line:
            return Measured(1, "0")
        if n is None:
            return Measured(3, "?")
        value = text.number(n // MILLION)
        if total.total_low < line:
            return Measured(2, text("range", low="0", high=value))
        return Measured(4 + bins.at(n // MILLION), value, text("map-said-people", people=value))

    return Measure(text("map-measure-people"), steps, {rt: of(rt) for rt in people})


# Works, money, promises ---------------------------------------------------------------------------


def _works(data: Dataset, place: str, year: int | None, text: Text) -> Measure:
    """How many works an RT has, by the furthest stage that one of them has reached."""
    steps = (
        MapStep(text("map-step-no-works"), "points:0/5"),
        MapStep(text("map-step-no-stage"), "undrawn", "open"),
        *(MapStep(text.word("stage", stage), f"stage:{stage}") for stage in STAGES),
    )
    rows = works_inside(data, place, year)
    by_rt = {key: list(group["stage"]) for key, group in rows.groupby("location_id")}

    def of(found: Sequence[Any]) -> Measured:
        reached = [STAGES.index(stage) for stage in found if stage in STAGES]
        step = 0 if not found else 2 + max(reached) if reached else 1
        return Measured(step, text.number(len(found)))

    rts = {rt: of(by_rt.get(rt, ())) for rt in rows_shown(data, place)}
    return Measure(text("map-title-works"), steps, rts)


def _money(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> Measure:
    """One kind of money that works in an RT state; none stated is not nothing spent."""
    rows = breakdown(data, place, year, kind, "rt").dropna(subset="rupiah")
    stated = {row.key: int(row.rupiah) for row in rows.itertuples()}
    every = breakdown(data, place, None, kind, "rt").dropna(subset="rupiah")
    in_rts = every[every["key"].isin(rows_shown(data, place))]  # what is of no RT alone is on no tile
    bins = _bins([int(rupiah) for rupiah in in_rts["rupiah"] if rupiah], text.rupiah)
    steps = (
        MapStep(text("spending-not-stated"), "class:missing", "missing"),
        MapStep(text("map-step-nothing"), "points:0/5"),
        *bins.steps,
    )

    def of(rupiah: int | None) -> Measured:
        if rupiah is None:
            return Measured(0, "–", text("spending-not-stated"))
        return Measured(2 + bins.at(rupiah) if rupiah else 1, text.rupiah(rupiah), text.rupiah_exact(rupiah))

    rts = {rt: of(stated.get(rt)) for rt in rows_shown(data, place)}
    return Measure(text.word("amount", kind), steps, rts)


def _promises(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Measure:
    """The promises for an RT itself; the most pressing one gives its step."""
    order = ("none", "kept", "open", "overdue")
    paints = ("points:0/5", "answer:yes", "answer:partly", "answer:no")
    steps = tuple(
        MapStep(text(f"map-step-promise-{key}"), paint) for key, paint in zip(order, paints, strict=True)
    )

    def of(states: Sequence[str]) -> Measured:
        key = (
            "overdue" if "overdue" in states
            else "open" if any(state in OPEN for state in states)
            else "kept" if states else "none"
        )  # fmt: skip
        return Measured(order.index(key), text.number(len(states)))

    rts = {
        rt: of([promise.state for promise in promises(data, rt, year, today)])
        for rt in rows_shown(data, place)
    }
    return Measure(text("map-measure-promises"), steps, rts)


@dataclass(frozen=True)
class _Bins:
    """Amounts in up to three steps with about as many RTs each: their upper ends, and how they look."""

    ends: tuple[int, ...]
    steps: tuple[MapStep, ...]

    def at(self, amount: int) -> int:
        """The number of the step that an amount is in."""
        return sum(amount > end for end in self.ends[:-1])


def _bins(amounts: Iterable[int], words: Callable[[int], str]) -> _Bins:
    ranked = sorted(amounts)
    if not ranked:
        return _Bins((), ())
    ends = tuple(dict.fromkeys(ranked[-(-len(ranked) * part // 3) - 1] for part in (1, 2, 3)))
    starts = (ranked[0], *(next(each for each in ranked if each > end) for end in ends[:-1]))
    steps = tuple(
        MapStep(
            words(low) if low == high else f"{words(low)} – {words(high)}", f"amount:{number}/{len(ends)}"
        )
        for number, (low, high) in enumerate(zip(starts, ends, strict=True), start=1)
    )
    return _Bins(ends, steps)

"""Rupiah for each household, hectare and point removed, beside the need: what a place got for what it lacked.

Only one kind of money at a time, and only where the base is known. A base that is missing is named, never
guessed. Money and base have one scope: what is spent outside the RTs or slum areas of a base is left out of
its ratio and told beside it. A work recorded above the RT counts where every RT recorded there is of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.figures.areas import area_change
from dashboard.domain.money.activities import of_kind
from dashboard.domain.money.breakdowns import keys_of
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.works.works_result import surveyed_years

REFUSALS = (
    "no_money", "no_households", "some_households", "no_area", "some_areas", "no_survey", "one_survey",
    "open_points", "no_fall", "one_year",
)  # fmt: skip
"""Why there is no ratio: the first that holds.

no_money: no amount of this kind. no_households: not in locations.csv. some_households: of some of its RTs
alone. no_area: neither a verified nor a recorded area. some_areas: works in some of its slum areas alone.
no_survey, one_survey: no two surveys of one rule.
one_year: the money of one year, while points fall between surveys. open_points: a total is a range.
no_fall: no fewer points.
"""


@dataclass(frozen=True)
class RupiahPerBase:
    """Rupiah for one unit of a base, rounded half up, or why there is none.

    Attributes:
        rupiah: for one household, hectare or point; None where it is refused.
        base: how many of them; of hectares in millionths.
        refused: of REFUSALS.
        outside: activities and rupiah of the place that lie outside the base, in no ratio.
        around: those in the ratio that are recorded above the place, for RTs that are all of its base.
    """

    rupiah: int | None
    base: int | None
    refused: str | None = None
    outside: tuple[int, int] = (0, 0)
    around: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class _Base:
    """What rupiah are divided by: its amount or why there is none, and the RTs and slum areas it is of.

    `places` is None where it is of the place with everything inside it.
    """

    amount: int | None
    refused: str
    places: frozenset[str] | None = None


@dataclass(frozen=True)
class SurveyTotal:
    """The points of a place in one survey."""

    year: int
    rule: str
    low: int
    high: int

    @property
    def top(self) -> int:
        """The most there can be."""
        return RULES[self.rule].top_total


@dataclass(frozen=True)
class AgainstNeed:
    """The money of a place beside its need.

    Attributes:
        place: the place, with everything inside it.
        works: activities that state an amount of the kind.
        rupiah: their sum; None where none does.
        households, hectares, points: what a household, a hectare and a point removed from an RT cost.
        area_kind, area_year: which area the hectares are: `verified`, or the kind and year of a recorded one.
        need: the first survey; None where there is none.
    """

    place: str
    works: int
    rupiah: int | None
    households: RupiahPerBase
    hectares: RupiahPerBase
    points: RupiahPerBase
    area_kind: str | None
    area_year: int | None
    need: SurveyTotal | None


@cached
def against_need(data: Dataset, place: str, year: int | None, kind: str | None) -> AgainstNeed:
    """The ratios of a place with everything inside it."""
    works, rupiah = _money(data, place, year, kind)
    area, area_kind, area_year = _area(data, place)
    totals = _totals(data, place)
    chosen = (data, place, year, kind)
    return AgainstNeed(
        place=place,
        works=works,
        rupiah=rupiah,
        households=_per(*chosen, _households(data, place)),
        hectares=_per(*chosen, area, MILLION),
        points=_per(*chosen, _removed(data, place, year)),
        area_kind=area_kind,
        area_year=area_year,
        need=totals[0] if totals else None,
    )


@cached
def against_need_below(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str
) -> tuple[AgainstNeed, ...]:
    """The ratios of every scored place of a level inside a place, by name."""
    return tuple(
        against_need(data, key, year, kind) for key in rows_shown(data, place, level) if key != place
    )


@cached
def above_level(data: Dataset, place: str, year: int | None, kind: str | None, level: str) -> tuple[int, int]:
    """Activities and rupiah of a place that are recorded in none of its scored places of a level."""
    if kind is None:
        return 0, 0
    lines = of_kind(data, place, year, kind)
    lines = lines[~keys_of(data, lines, level).isin(rows_shown(data, place, level))]
    return int(lines["activity_id"].nunique()), int(lines["amount_rupiah"].sum())


def _money(data: Dataset, place: str, year: int | None, kind: str | None) -> tuple[int, int | None]:
    if kind is None:
        return 0, None
    lines = of_kind(data, place, year, kind)
    return int(lines["activity_id"].nunique()), None if lines.empty else int(lines["amount_rupiah"].sum())


def _per(
    data: Dataset, place: str, year: int | None, kind: str | None, base: _Base, unit: int = 1
) -> RupiahPerBase:
    """The money of the base for each of it, half up; what lies outside it is counted."""
    if kind is None:
        return RupiahPerBase(None, base.amount, "no_money")
    lines, around = of_kind(data, place, year, kind), _around(data, place, year, kind, base)
    if lines.empty and around.empty:
        return RupiahPerBase(None, base.amount, "no_money")
    if not base.amount:
        return RupiahPerBase(None, None, base.refused)
    within = lines["location_id"].map(lambda key: _is_of(data, key, base)).astype(bool)
    outside, beside = _counted(lines[~within]), _counted(around)
    if not within.any() and around.empty:
        return RupiahPerBase(None, base.amount, "no_money", outside)
    rupiah = int(lines.loc[within, "amount_rupiah"].sum()) + beside[1]
    cost = (2 * rupiah * unit + base.amount) // (2 * base.amount)
    return RupiahPerBase(cost, base.amount, None, outside, beside)


def _counted(lines: pd.DataFrame) -> tuple[int, int]:
    """Activities and rupiah."""
    return int(lines["activity_id"].nunique()), int(lines["amount_rupiah"].sum())


def _around(data: Dataset, place: str, year: int | None, kind: str, base: _Base) -> pd.DataFrame:
    """Money recorded above a place for RTs that are all of its base.

    So a slum area and the kelurahan that holds no other RTs have one ratio, as they have one area.
    """
    above = {key for part in base.places or () for key in data.above(part)} - data.inside(place)
    of_base = [key for key in sorted(above) if _is_of(data, key, base)]
    lines = [of_kind(data, key, year, kind) for key in of_base]
    at = [rows[rows["location_id"] == key] for key, rows in zip(of_base, lines, strict=True)]
    return pd.concat(at) if at else of_kind(data, place, year, kind)[:0]


def _is_of(data: Dataset, key: str, base: _Base) -> bool:
    """Whether what is recorded at a place belongs to a base: one of its places, or all its RTs are."""
    if base.places is None or key in base.places:
        return True
    rts = _rts_in(data).get(key, frozenset())
    there = len(rts) == data.number_of("rt", key)  # of a place above what is looked at, some are elsewhere
    return bool(rts) and there and rts <= base.places


@cached
def _rts_in(data: Dataset) -> dict[str, frozenset[str]]:
    """The recorded RTs inside every place, an RT itself among them."""
    found: dict[str, set[str]] = {}
    for key, row in data.places.items():
        if row["level"] == "rt":
            for place in {key, *data.above(key), row["kawasan_id"] or key}:
                found.setdefault(place, set()).add(key)
    return {place: frozenset(rts) for place, rts in found.items()}


def _households(data: Dataset, place: str) -> _Base:
    """Of the place itself, else of its RTs where all of them state it."""
    own = data.places[place]["households_millionths"]
    if own is not None:
        return _Base(int(own) // MILLION, "no_households")
    rts = [key for key in rows_shown(data, place) if key != place]
    known = [int(of) for key in rts if (of := data.places[key]["households_millionths"]) is not None]
    if len(known) < len(rts):
        return _Base(None, "some_households" if known else "no_households")
    return _Base(sum(known) // MILLION or None, "no_households", frozenset(rts))


def _area(data: Dataset, place: str) -> tuple[_Base, str | None, int | None]:
    """The verified area of an RT; elsewhere the first slum area recorded, else that by the score of RTs."""
    if data.places[place]["level"] == "rt":
        area = data.places[place]["verified_area_ha_millionths"]
        return _Base(int(area) if area else None, "no_area"), "verified" if area else None, None
    first = area_change(data, place)
    if first is None:
        return _Base(None, "no_area"), None, None
    areas = data.of_level("kawasan", place)
    rts = {rt for key in areas for rt in data.of_kawasan.get(key, ())} or {*rows_shown(data, place)} - {place}
    if not _works_in_all(data, areas):
        return _Base(None, "some_areas"), first.first_kind, first.first_year
    places = frozenset(rts.union(areas)) or None
    return _Base(first.first, "no_area", places), first.first_kind, first.first_year


def _works_in_all(data: Dataset, areas: tuple[str, ...]) -> bool:
    """Whether works are recorded in each of several slum areas: else the money is not that of their area."""
    if len(areas) < 2:
        return True
    at = {*data.activities["location_id"]}
    return all(at & {area, *data.of_kawasan.get(area, ())} for area in areas)


def _totals(data: Dataset, place: str) -> tuple[SurveyTotal, ...]:
    """Every survey of the rule that the place was surveyed by most often, oldest first; of two the newest."""
    found = [(len(years), RULES[rule].in_force_from, rule) for rule in RULES
             if (years := surveyed_years(data, rule).get(place))]  # fmt: skip
    if not found:
        return ()
    rule = max(found)[2]
    rows = _by_place(data, rule).get(place, ())
    return tuple(rows)


@cached
def _by_place(data: Dataset, rule: str) -> dict[str, tuple[SurveyTotal, ...]]:
    rows = scores_of(data).totals
    rows = rows[(rows["rule"] == rule) & (rows["reported"] > 0)].sort_values("year")
    found: dict[str, tuple[SurveyTotal, ...]] = {}
    for row in rows.itertuples():
        one = SurveyTotal(int(row.year), rule, int(row.total_low), int(row.total_high))
        found[row.location_id] = (*found.get(row.location_id, ()), one)
    return found


def _removed(data: Dataset, place: str, year: int | None) -> _Base:
    """Points between the first and the last survey, summed over the RTs of a place.

    The pooled score of a place dilutes what its RTs gained. A range is never counted: its fall is not known.
    """
    rts = rows_shown(data, place)
    surveys = [_totals(data, rt) for rt in rts] or [_totals(data, place)]
    for totals in surveys:
        for refused in _refusals(totals, year):
            return _Base(None, refused)
    fall = sum(totals[0].low - totals[-1].low for totals in surveys)
    return _Base(fall if fall > 0 else None, "no_fall", frozenset(rts) or None)


def _refusals(totals: tuple[SurveyTotal, ...], year: int | None) -> Iterator[str]:
    if len(totals) < 2:
        yield "one_survey" if totals else "no_survey"
    elif year is not None:
        yield "one_year"
    elif any(one.low != one.high for one in (totals[0], totals[-1])):
        yield "open_points"

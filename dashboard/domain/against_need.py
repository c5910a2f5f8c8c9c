"""Rupiah for each household, hectare and point removed, beside the need: what a place got for what it lacked.

Only one kind of money at a time, and only where the base is known. A base that is missing is named, never
guessed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.domain.activities import of_kind
from dashboard.domain.areas import area_change
from dashboard.domain.breakdowns import keys_of
from dashboard.domain.dataset import Dataset
from dashboard.domain.heatmap import rows_shown
from dashboard.domain.memory import remember
from dashboard.domain.rules import MILLION, RULES
from dashboard.domain.works_result import surveyed_years

REFUSALS = (
    "no_money", "no_households", "some_households", "no_area", "no_survey", "one_survey", "open_points",
    "no_fall", "one_year",
)  # fmt: skip
"""Why there is no ratio: the first that holds.

no_money: no amount of this kind. no_households: not in locations.csv. some_households: of some of its RTs
alone. no_area: neither a verified nor a recorded area. no_survey, one_survey: no two surveys of one rule.
one_year: the money of one year, while points fall between surveys. open_points: a total is a range.
no_fall: no fewer points.
"""


@dataclass(frozen=True)
class Ratio:
    """Rupiah for one unit of a base, rounded half up, or why there is none.

    Attributes:
        rupiah: for one household, hectare or point; None where it is refused.
        base: how many of them; of hectares in millionths.
        refused: of REFUSALS.
    """

    rupiah: int | None
    base: int | None
    refused: str | None = None


@dataclass(frozen=True)
class Total:
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
    households: Ratio
    hectares: Ratio
    points: Ratio
    area_kind: str | None
    area_year: int | None
    need: Total | None


@remember
def against_need(data: Dataset, place: str, year: int | None, kind: str | None) -> AgainstNeed:
    """The ratios of a place with everything inside it."""
    works, rupiah = _money(data, place, year, kind)
    area, area_kind, area_year = _area(data, place)
    totals = _totals(data, place)
    return AgainstNeed(
        place=place,
        works=works,
        rupiah=rupiah,
        households=_per(rupiah, *_households(data, place)),
        hectares=_per(rupiah, area, "no_area", MILLION),
        points=_per(rupiah, *_removed(data, place, year)),
        area_kind=area_kind,
        area_year=area_year,
        need=totals[0] if totals else None,
    )


@remember
def against_need_below(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str
) -> tuple[AgainstNeed, ...]:
    """The ratios of every scored place of a level inside a place, by name."""
    return tuple(
        against_need(data, key, year, kind) for key in rows_shown(data, place, level) if key != place
    )


@remember
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


def _per(rupiah: int | None, base: int | None, refused: str, unit: int = 1) -> Ratio:
    """Half up; `refused` is why there is no base."""
    if rupiah is None:
        return Ratio(None, base, "no_money")
    if not base:
        return Ratio(None, None, refused)
    return Ratio((2 * rupiah * unit + base) // (2 * base), base)


def _households(data: Dataset, place: str) -> tuple[int | None, str]:
    """Of the place itself, else of its RTs where all of them state it."""
    own = data.places[place]["households_millionths"]
    if own is not None:
        return int(own) // MILLION, "no_households"
    of = [data.places[key]["households_millionths"] for key in rows_shown(data, place) if key != place]
    known = [int(households) for households in of if households is not None]
    if len(known) < len(of):
        return None, "some_households" if known else "no_households"
    return sum(known) // MILLION or None, "no_households"


def _area(data: Dataset, place: str) -> tuple[int | None, str | None, int | None]:
    """The verified area of an RT; elsewhere the first slum area recorded, else that by the score of RTs."""
    if data.places[place]["level"] == "rt":
        area = data.places[place]["verified_area_ha_millionths"]
        return (int(area), "verified", None) if area else (None, None, None)
    first = area_change(data, place)
    return (first.first, first.first_kind, first.first_year) if first else (None, None, None)


def _totals(data: Dataset, place: str) -> tuple[Total, ...]:
    """Every survey of the rule that the place was surveyed by most often, oldest first; of two the newest."""
    found = [(len(years), RULES[rule].in_force_from, rule) for rule in RULES
             if (years := surveyed_years(data, rule).get(place))]  # fmt: skip
    if not found:
        return ()
    rule = max(found)[2]
    rows = _by_place(data, rule).get(place, ())
    return tuple(rows)


@remember
def _by_place(data: Dataset, rule: str) -> dict[str, tuple[Total, ...]]:
    rows = data.scores.totals
    rows = rows[(rows["rule"] == rule) & (rows["reported"] > 0)].sort_values("year")
    found: dict[str, tuple[Total, ...]] = {}
    for row in rows.itertuples():
        one = Total(int(row.year), rule, int(row.total_low), int(row.total_high))
        found[row.location_id] = (*found.get(row.location_id, ()), one)
    return found


def _removed(data: Dataset, place: str, year: int | None) -> tuple[int | None, str]:
    """Points between the first and the last survey, summed over the RTs of a place.

    The pooled score of a place dilutes what its RTs gained. A range is never counted: its fall is not known.
    """
    surveys = [_totals(data, rt) for rt in rows_shown(data, place)] or [_totals(data, place)]
    for totals in surveys:
        for refused in _refusals(totals, year):
            return None, refused
    fall = sum(totals[0].low - totals[-1].low for totals in surveys)
    return (fall, "") if fall > 0 else (None, "no_fall")


def _refusals(totals: tuple[Total, ...], year: int | None) -> Iterator[str]:
    if len(totals) < 2:
        yield "one_survey" if totals else "no_survey"
    elif year is not None:
        yield "one_year"
    elif any(one.low != one.high for one in (totals[0], totals[-1])):
        yield "open_points"

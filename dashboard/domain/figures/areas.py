"""Slum area of a place over time: by decree, as reported, by the score of its RTs, as published.

Figures of different kind, scope or source are different series, and no line joins two of them.
Permen PUPR 14/PRT/M/2018: a decree is only replaced by a decree, so area by decree and area by
current score stay apart. Area by score is counted per RT: a kawasan's pooled score dilutes it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.ledger import AREA, Figure, ledger
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.sums.rt_counts import counts_of
from dashboard.domain.score.surveys import Survey


class AreaRow(Protocol):
    """A row of area_series, which tells what its columns are; of a frame, scope and line may be missing."""

    as_of: str
    year: int
    kind: str
    series: str
    low: int
    high: int
    covered: int
    places: int
    bounded: bool
    scope: Any
    source: str
    line: Any
    evidence: str


COLUMNS = tuple(AreaRow.__annotations__)
KINDS = ("decree", "survey", "reported", "estimate", "illustrative", "measured", "claim")
"""What stands behind a figure: the statuses of readings and the kinds of published figures."""

FIRM = ("decree", "survey", "measured")
"""Decided or measured: drawn full. All else is hollow."""


@dataclass(frozen=True)
class AreaFigure:
    """One area, in millionths of a hectare; low and high differ where some RT is not certain."""

    low: int
    high: int
    kind: str
    year: int

    @property
    def firm(self) -> bool:
        """Whether it was decided or measured."""
        return self.kind in FIRM


@dataclass(frozen=True)
class AreaChange:
    """The first and the last area of a place that can be set side by side, in millionths of a hectare.

    by: `reading` where they were recorded, `score` where they were worked out from the RTs.
    """

    first: int
    first_year: int
    first_kind: str
    last: int
    last_year: int
    last_kind: str
    by: str

    @property
    def ends(self) -> tuple[AreaFigure, ...]:
        """The first and the last area; one where they are of one year."""
        first = AreaFigure(self.first, self.first, self.first_kind, self.first_year)
        last = AreaFigure(self.last, self.last, self.last_kind, self.last_year)
        return (first,) if self.first_year == self.last_year else (first, last)


@dataclass(frozen=True)
class PublishedArea:
    """A published area of a whole place: what it is, the time it is about (ISO), who said it, of which scope.

    others: figures of another value that were published for the place and the same year.
    """

    area: AreaFigure
    as_of: str
    who: str
    scope: str | None
    others: int


@dataclass(frozen=True)
class KnownArea:
    """What is known of the slum area of a place at the end of a year, by what stands behind it.

    Attributes:
        scope: the place that `recorded` and `computed` speak for: the smallest that holds all their parts.
            Seven slum areas of one city are no province.
        recorded: the first and the newest area that cover all of it.
        computed: by the score of its RTs in the newest survey, where that is newer than what is recorded.
        published: of the newest year in which anybody published a figure for the place itself, where that is
            newer than both, or they speak for less than the place. Of several of one year the largest: a part
            of a place has no more than the whole.
    """

    place: str
    scope: str
    recorded: AreaChange | None
    computed: AreaFigure | None
    published: PublishedArea | None

    @property
    def partial(self) -> bool:
        """Whether what is recorded and computed speaks for less than the place."""
        return self.scope != self.place

    @property
    def figures(self) -> tuple[AreaFigure, ...]:
        """The areas of one scope, in the order of their years."""
        ends = self.recorded.ends if self.recorded else ()
        computed = (self.computed,) if self.computed else ()
        of_scope = (*ends, *computed)
        published = (self.published.area,) if self.published and not (self.partial and of_scope) else ()
        return (*of_scope, *published)


@cached
def known_area(data: Dataset, place: str, until: int | None = None) -> KnownArea | None:
    """The newest knowledge of each kind, up to a year where one is asked for; None where nothing is known."""
    recorded = area_change(data, place, until)
    computed = _newest_computed(data, place, recorded.last_year if recorded else 0, until)
    scope = spoken_for(data, place, recorded.by if recorded else "score") if recorded or computed else place
    known_from = max(recorded.last_year if recorded else 0, computed.year if computed else 0)
    published = _newest_published(data, place, known_from if scope == place else 0, until)
    if recorded is None and computed is None and published is None:
        return None
    return KnownArea(place, scope, recorded, computed, published)


def spoken_for(data: Dataset, place: str, series: str) -> str:
    """The place that the areas of a series speak for: the smallest that holds all that they are made of.

    series: of area_series, or how it begins: reading, score, figure.
    """
    if series.startswith("figure"):
        return place
    parts = _parts(data, place) if series.startswith("reading") else data.of_level("rt", place)
    return data.scope_of(place, parts)


def newer_parts(data: Dataset, place: str, until: int | None = None) -> tuple[int, int]:
    """How many slum areas of a place have a newer figure than the newest of all together, and of how many."""
    parts, known = _parts(data, place), area_change(data, place, until)
    if known is None or known.by != "reading":
        return 0, len(parts)
    newest = (recorded_areas(data, part, until) for part in parts)
    return sum(bool(areas) and areas[-1].year > known.last_year for areas in newest), len(parts)


def first_year_with_area(data: Dataset, place: str, after: int) -> int | None:
    """The first year after another one that any area of a place is known for."""
    years = [int(year) for year in area_series(data, place)["year"] if year > after]
    return min(years, default=None)


def _newest_computed(data: Dataset, place: str, after: int, until: int | None) -> AreaFigure | None:
    """From the least to the most that it may be: RTs that are not certain count for the most only."""
    rows = area_series(data, place, until)
    rows = rows[rows["series"].str.startswith("score") & (rows["year"] > after) & rows["bounded"].eq(True)]
    if rows.empty:
        return None
    row = rows.iloc[-1]
    return AreaFigure(int(row["low"]), int(row["high"]), evidence(row["kind"]), int(row["year"]))


def _newest_published(data: Dataset, place: str, after: int, until: int | None) -> PublishedArea | None:
    rows = area_series(data, place, until)
    rows = rows[rows["series"].str.startswith("figure") & (rows["year"] > after)]
    rows = rows[rows["year"] == rows["year"].max()]
    if rows.empty:
        return None
    row = rows.loc[rows["low"].idxmax()]
    area = AreaFigure(int(row["low"]), int(row["high"]), str(row["kind"]), int(row["year"]))
    scope = None if pd.isna(row["scope"]) else str(row["scope"])
    others = int(rows.loc[rows["low"] != row["low"], "low"].nunique())
    return PublishedArea(area, str(row["as_of"]), str(row["source"]), scope, others)


def evidence(kind: str) -> str:
    """What stands behind a computed area: made-up readings are scored as a survey would be."""
    return "survey" if kind == "illustrative" else str(kind)


@cached
def area_series(data: Dataset, place: str, until: int | None = None) -> pd.DataFrame:
    """Every figure of the slum area of a place, up to a year where one is asked for.

    Returns:
        One row a figure, oldest first: as_of (ISO, as precise as known), year, kind (of KINDS), series
        (figures of one series may be joined by a line), low and high (millionths of a hectare, equal
        unless some RT may or may not be slum), covered and places (slum areas or RTs with a figure,
        and all of them), bounded (the area of the whole place lies between low and high; else it is a
        sum of some parts and no total), scope, source, line, evidence (of KINDS, what stands behind the
        figure: the firmest that any file says of it).
    """
    rows = _every_area(data, place)
    return rows[rows["year"] <= until].reset_index(drop=True) if until else rows


@cached
def _every_area(data: Dataset, place: str) -> pd.DataFrame:
    parts = [areas_read(data, place), _by_score(data, place), _as_published(data, place)]
    rows = pd.concat([part for part in parts if not part.empty] or [pd.DataFrame(columns=COLUMNS)])
    return rows.sort_values(["as_of", "series"], kind="stable").reset_index(drop=True)


def area_change(data: Dataset, place: str, until: int | None = None) -> AreaChange | None:
    """From the oldest complete area of a place to the newest: what a headline may compare.

    Only areas recorded in the readings count, or those of the RTs where there are no others:
    published figures may have another scope.
    """
    rows = area_series(data, place, until)
    for series in ("reading", "score"):
        rows_of = rows[rows["series"].str.startswith(series) & (rows["covered"] == rows["places"])]
        rows_of = rows_of[rows_of["low"] == rows_of["high"]]
        if not rows_of.empty and rows_of.iloc[0]["low"] > 0:
            first, last = rows_of.iloc[0], rows_of.iloc[-1]
            return AreaChange(
                int(first["low"]), int(first["year"]), first["evidence"],
                int(last["low"]), int(last["year"]), last["evidence"], series,
            )  # fmt: skip
    return None


def _evidence(data: Dataset, parts: Iterable[str], year: int, status: str) -> str:
    """What stands behind recorded areas of some places: the firmest that any file says, as in the ledger."""
    said = {
        figure.kind
        for part in parts
        for figure in _published_areas(data).get((part, year), ())
        if status in figure.kinds
    }
    return said.pop() if len(said) == 1 else status


@cached
def _published_areas(data: Dataset) -> dict[tuple[str, int], list[Figure]]:
    """The figures of areas in the ledger, by place and year."""
    found: dict[tuple[str, int], list[Figure]] = {}
    for figure in ledger(data):
        if figure.measure == AREA:
            found.setdefault((figure.place, figure.year), []).append(figure)
    return found


def recorded_areas(data: Dataset, place: str, until: int | None = None) -> tuple[AreaFigure, ...]:
    """The areas recorded in the readings that cover the whole place, oldest first."""
    rows = areas_read(data, place)
    rows = rows[rows["covered"] == rows["places"]]
    rows = rows[rows["year"] <= until] if until else rows
    return tuple(
        AreaFigure(int(row.low), int(row.high), row.evidence, int(row.year))
        for row in rows.sort_values("as_of", kind="stable").itertuples()
    )


@cached
def areas_below(data: Dataset, place: str, until: int | None = None) -> pd.DataFrame:
    """The areas of the slum areas inside a place, or of its RTs where it holds no more than one.

    Returns:
        The columns of `area_series` and location_id.
    """
    kawasan = data.of_level("kawasan", place)
    units = kawasan if len(kawasan) > 1 else data.of_level("rt", place)
    parts = [area_series(data, unit, until).assign(location_id=unit) for unit in units if unit != place]
    nothing = area_series(data, place)[:0].assign(location_id=None)
    return pd.concat([part for part in parts if not part.empty] or [nothing])


@cached
def areas_read(data: Dataset, place: str) -> pd.DataFrame:
    """Areas recorded for the place itself, or the sum of those of its slum areas, or else of its RTs."""
    areas, units = _recorded(data), _parts(data, place)
    if not units & set(areas["location_id"]):
        return pd.DataFrame(columns=COLUMNS)
    return summed_areas(areas[areas["location_id"].isin(units)], len(units), partial(_evidence, data, units))


def summed_areas(rows: pd.DataFrame, units: int, evidence: Callable[[int, str], str]) -> pd.DataFrame:
    """Recorded areas of some places together, as of `area_series`.

    Args:
        rows: their readings. units: how many places make up the whole.
        evidence: what stands behind those of a year and a status.
    """
    summed = rows.groupby(["year", "status"], as_index=False).agg(
        low=("volume_millionths", "sum"),
        covered=("location_id", "nunique"),
        source=("source", "first"),
        line=("line", "first"),
    )
    known = zip(summed["year"], summed["status"], strict=True)
    behind = [evidence(int(year), status) for year, status in known]
    return _columns(
        summed.assign(
            as_of=summed["year"].astype(str),
            kind=summed["status"],
            evidence=behind,
            series=[f"reading-{kind}" for kind in behind],  # of two kinds they are two series
            high=summed["low"],
            places=units,
            bounded=summed["covered"] == units,
            scope=None,
        )
    )


@cached
def _recorded(data: Dataset) -> pd.DataFrame:
    areas = data.readings[data.readings["indicator"] == AREA]
    return areas[areas["volume_millionths"].notna()]


@cached
def _parts(data: Dataset, place: str) -> frozenset[str]:
    """The places whose recorded areas make up that of a place: itself, else its slum areas, else its RTs."""
    recorded = set(_recorded(data)["location_id"])
    kawasan, rts = (frozenset(data.of_level(level, place)) for level in ("kawasan", "rt"))
    if place in recorded:
        return frozenset({place})
    return rts if kawasan.isdisjoint(recorded) and not rts.isdisjoint(recorded) else kawasan


def _by_score(data: Dataset, place: str) -> pd.DataFrame:
    """The verified area of the RTs at or above the threshold of the rule of each survey, least and most.

    An RT that nobody surveyed may have any total.
    """
    counted = {survey: n for survey, n in counts_of(data, place).items() if n["surveyed_rts"]}
    kinds = survey_kinds(data, place) if counted else {}
    rows = [
        {
            "as_of": str(survey.year),
            "year": survey.year,
            "kind": kinds.get(survey, "survey"),
            "evidence": evidence(kinds.get(survey, "survey")),
            "scope": None,
            "line": pd.NA,
            "series": f"score-{survey.rule}",
            "source": RULES[survey.rule].title,
            "places": n["all_rts"],
            "low": n["slum_area_millionths"],
            "high": n["all_area_millionths"] - n["surveyed_area_millionths"] + n["possible_area_millionths"],
            "covered": n["surveyed_rts"] - n["surveyed_unsized"],
            "bounded": not n["all_unsized"],
        }
        for survey, n in counted.items()
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


@cached
def survey_kinds(data: Dataset, place: str) -> Mapping[Survey, str]:
    """The status of the readings of RTs that a survey's scores rest on."""
    readings = data.readings[data.readings["location_id"].isin(data.of_level("rt", place))]
    readings = readings[readings["indicator"] != "slum_area"]
    kinds: dict[Survey, str] = readings.groupby(["year", "rule"])["status"].first().to_dict()
    return kinds


def _as_published(data: Dataset, place: str) -> pd.DataFrame:
    """Published figures of the place, each a series of its own; of a kelurahan also of its only slum area.

    A figure that a reading of the same year already gives is not repeated.
    """
    figures = data.exact_figures
    figures = figures[figures["location_id"].isin(data.one_with(place)) & (figures["measure"] == "slum_area")]
    figures = figures[figures["unit"] == "ha"]
    if figures.empty:
        return pd.DataFrame(columns=COLUMNS)
    known = areas_read(data, place)
    known_pairs = set(zip(known["as_of"].str[:4], known["low"], strict=True))
    pairs = zip(figures["as_of"].str[:4], figures["value_millionths"], strict=True)
    new = pd.Series([pair not in known_pairs for pair in pairs], figures.index, dtype=bool)
    figures = figures[new]
    return _columns(
        figures.assign(
            year=figures["as_of"].str[:4].astype(int),
            series="figure-" + figures["line"].astype(str),
            low=figures["value_millionths"],
            high=figures["value_millionths"],
            covered=1,
            places=1,
            bounded=True,
            source=figures["said_by"] + " · " + figures["source"],
            evidence=figures["kind"],
        )
    )


def _columns(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[list(COLUMNS)]

"""All scores of a dataset: RTs as surveyed, the places above as sums of their RTs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol

import narwhals as nw
import pandas as pd
from narwhals.typing import IntoFrameT

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.engine import as_arrow, as_pandas, lazy, native
from dashboard.domain.dataset.places import delineated_rts, memberships
from dashboard.domain.score import scoring
from dashboard.domain.score.rules import BASES, RULES
from dashboard.domain.score.sums.deficits import roll_up

if TYPE_CHECKING:
    import pyarrow as pa

_SURVEY_OF_PLACE = ["location_id", "year", "rule"]

_ORDERED = {
    "indicator": dict.fromkeys(criterion.id for rule in RULES.values() for criterion in rule.criteria),
    "aspect": dict.fromkeys(aspect for rule in RULES.values() for aspect in rule.aspects),
}
"""The order in which the rules list their criteria and aspects."""

_NEVER_MISSING = (
    "shared", "places", "reported", "score_low", "score_high", "criteria", "criteria_reported",
    "total_low", "total_high",
)  # fmt: skip


class ScoredCriterion(Protocol):
    """A row of Scores.criteria, as scoring.py tells its columns; what may be missing is `Any`."""

    location_id: str
    year: int
    rule: str
    indicator: str
    number: str
    aspect: str
    low: Any
    high: Any
    of: Any
    shared: int
    volume: Any
    base: Any
    places: int
    reported: int
    flag: Any
    origin: str
    score_low: int
    score_high: int
    percent_low: Any
    percent_high: Any


@dataclass(frozen=True)
class Scores(Generic[IntoFrameT]):
    """Frames of one engine.

    criteria: criterion rows with points and shares, and `origin`: `own` where the place was read
        itself, `sum` where its RTs were added up.
    aspects, totals: as `scoring.aspect_means` and `scoring.totals` return them.
    members: place_id, location_id of the RTs that make up each place.
    """

    criteria: IntoFrameT
    aspects: IntoFrameT
    totals: IntoFrameT
    members: IntoFrameT


@cached
def scores_of(data: Dataset) -> Scores[pd.DataFrame]:
    """All scores of a dataset."""
    return scores_of_rows(data.locations, data.readings)


@cached
def criteria_at(data: Dataset, place: str) -> pd.DataFrame:
    """The scored criteria of one place in every survey."""
    return scores_of(data).criteria.iloc[_rows_of_places(data).get(place, [])]


@cached
def _rows_of_places(data: Dataset) -> Mapping[str, Sequence[int]]:
    """Which of the rows of criteria each place has: whoever asks for one place after another finds them."""
    found: dict[str, list[int]] = {}
    for at, key in enumerate(scores_of(data).criteria["location_id"]):
        found.setdefault(key, []).append(at)
    return found


def scores_of_rows(locations: pd.DataFrame, readings: pd.DataFrame) -> Scores[pd.DataFrame]:
    """The scores of the rows of locations.csv and indicators.csv; places in the order of theirs."""
    tables = (locations, readings, pd.DataFrame(scoring.register()))
    return from_arrow(score_dataset(*map(as_arrow, tables)), locations["location_id"])


def from_arrow(scores: "Scores[pa.Table]", places: Iterable[str]) -> Scores[pd.DataFrame]:
    """Scores that were worked out by Arrow, as frames in order: place, survey, criterion or aspect.

    Args:
        scores: as `score_dataset` gives them for Arrow, which joins in no order.
        places: location_id in the order of the rows; all of them.
    """
    order = {name: {key: at for at, key in enumerate(keys)} for name, keys in _ORDERED.items()}
    order["location_id"] = order["place_id"] = {key: at for at, key in enumerate(places)}

    def frame(table: "pa.Table", *by: str) -> pd.DataFrame:
        rows = as_pandas(table)
        rows = rows.astype({name: "int64" for name in _NEVER_MISSING if name in rows})
        ranks = {name: rows[name].map(order[name]) if name in order else rows[name] for name in by}
        return rows.iloc[pd.DataFrame(ranks).sort_values(list(by)).index].reset_index(drop=True)

    return Scores(
        frame(scores.criteria, *_SURVEY_OF_PLACE, "indicator"),
        frame(scores.aspects, *_SURVEY_OF_PLACE, "aspect"),
        frame(scores.totals, *_SURVEY_OF_PLACE),
        frame(scores.members, "place_id", "location_id"),
    )


def score_dataset(locations: IntoFrameT, readings: IntoFrameT, criteria: IntoFrameT) -> Scores[IntoFrameT]:
    """Score every place of a dataset.

    A place above the RT is the sum of its RTs where any of them was surveyed; else it has the
    figures stated for itself, if any; else it is missing.

    Args:
        locations, readings: the tables of locations.csv and indicators.csv.
        criteria: the columns of `scoring.register`, in a frame of the same engine.
    """
    readings = _criterion_readings(readings, criteria)
    rts = delineated_rts(locations, readings)
    read = native(nw.concat([lazy(rts), _read_themselves(locations, readings)]), locations)
    above = memberships(read, locations)
    members = _of_places(above, rts, "semi")
    rows = scoring.criterion_rows(scoring_bases(read, locations, above), readings, criteria)
    of_rts, own = (_of_places(rows, rts, how) for how in ("semi", "anti"))
    return scored(rows_that_count(of_rts, roll_up(of_rts, members), own), members)


def score_below(
    locations: IntoFrameT, readings: IntoFrameT, criteria: IntoFrameT, above: IntoFrameT
) -> Scores[IntoFrameT]:
    """Score the RTs of a part of a nation beside what the places above them were scored when it was built.

    Args:
        locations, readings: RTs and the places above them, and their readings.
        criteria: the columns of `scoring.register`.
        above: the scored criterion rows of the places above the RT, every survey of the nation among them.
    """
    readings = _criterion_readings(readings, criteria)
    rts = delineated_rts(locations, readings)
    members = memberships(rts, locations)
    bases = scoring_bases(rts, locations, members)
    rows = scoring.score_criteria(scoring.criterion_rows(bases, readings, criteria, above))
    of_rts = lazy(rows).with_columns(origin=nw.lit("own"))
    names = of_rts.collect_schema().names()
    return of_points(native(nw.concat([of_rts, lazy(above).select(names)]), rows), members)


def scored(rows: IntoFrameT, members: IntoFrameT) -> Scores[IntoFrameT]:
    """The scores of criterion rows."""
    return of_points(scoring.score_criteria(rows), members)


def of_points(points: IntoFrameT, members: IntoFrameT) -> Scores[IntoFrameT]:
    """The scores of criterion rows that have their points."""
    means = scoring.aspect_means(points)
    return Scores(points, means, scoring.totals(points, means), members)


def _criterion_readings(readings: IntoFrameT, criteria: IntoFrameT) -> IntoFrameT:
    known = lazy(criteria).select("rule", "indicator")
    return native(lazy(readings).join(known, on=["rule", "indicator"], how="semi"), readings)


def _read_themselves(locations: IntoFrameT, readings: IntoFrameT) -> nw.LazyFrame[Any]:
    """The places above the RT that have readings of their own."""
    read = lazy(readings).select("location_id").unique()
    return lazy(locations).filter(nw.col("level") != "rt").join(read, on="location_id", how="semi")


def _of_places(rows: IntoFrameT, places: IntoFrameT, how: Literal["semi", "anti"]) -> IntoFrameT:
    """The rows of these places, or those of all others."""
    return native(lazy(rows).join(lazy(places).select("location_id"), on="location_id", how=how), rows)


def rows_that_count(of_rts: IntoFrameT, sums: IntoFrameT, own: IntoFrameT) -> IntoFrameT:
    """Criterion rows of RTs, of sums, and of places read themselves where no RT of theirs was; `origin`."""
    rt_rows, sum_rows, own_rows = (lazy(frame) for frame in (of_rts, sums, own))
    summed, stated = _with_readings(sum_rows), _with_readings(own_rows)
    own_rows = own_rows.join(stated, on=_SURVEY_OF_PLACE, how="semi").join(
        summed, on=_SURVEY_OF_PLACE, how="anti"
    )
    replaced = own_rows.select(_SURVEY_OF_PLACE).unique()
    sum_rows = sum_rows.join(replaced, on=_SURVEY_OF_PLACE, how="anti")
    parts = (rt_rows, "own"), (sum_rows, "sum"), (own_rows, "own")
    return native(nw.concat([rows.with_columns(origin=nw.lit(origin)) for rows, origin in parts]), of_rts)


def _with_readings(rows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    return rows.filter(nw.col("reported") > 0).select(_SURVEY_OF_PLACE).unique()


def scoring_bases(keys: IntoFrameT, locations: IntoFrameT, above: IntoFrameT) -> IntoFrameT:
    """The bases of places, and city_population_millionths, which decides the density limit.

    Args:
        keys: the places, with the columns of locations.
        locations: all places.
        above: `memberships` of `keys`.
    """
    rows, all_places = lazy(keys), lazy(locations)
    cities = all_places.filter(nw.col("level") == "city").select(
        place_id=nw.col("location_id"), city_population_millionths=nw.col("population_millionths")
    )
    of_city = lazy(above).join(cities, on="place_id", how="inner").drop("place_id")
    bases = [f"{base}_millionths" for base in BASES]
    rows = rows.join(of_city, on="location_id", how="left")
    return native(rows.select("location_id", *bases, "city_population_millionths"), locations)

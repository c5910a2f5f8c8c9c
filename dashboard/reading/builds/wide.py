"""A look at a place of many RTs: the places one and two levels below it, whose RTs were added up beforehand.

Scores and counts are those that were written when the nation was built. Works lie where they are counted: at
the place of the smallest level that is shown.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial

import pandas as pd
import pyarrow as pa

from dashboard.domain.dataset.cache import give
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.engine import as_pandas
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.figures.areas import areas_read, summed_areas, survey_kinds
from dashboard.domain.figures.ledger import AREA
from dashboard.domain.score.scores import from_arrow, of_points, scores_of
from dashboard.domain.score.sums.rt_counts import rt_counts
from dashboard.domain.score.surveys import Survey, surveys
from dashboard.reading.builds.index import Index
from dashboard.reading.builds.tables import BuildTables

_FINEST = {"country": "city", "province": "kecamatan"}
"""The smallest level that is shown of a place of a level; of all others the kelurahan."""

_WORKS_OF = {"country": "province", "province": "city"}
"""Where the works are counted; of all others where they lie."""


def wide(tables: BuildTables, index: Index, place: str, like: Dataset) -> Dataset:
    """The dataset of a place, the places above it and those up to two levels below it.

    like: what holds of every look at the build.
    """
    level = index.level(place)
    finest = _FINEST.get(level, "kelurahan")
    levels = {*LEVELS[: LEVELS.index(finest) + 1], *(() if level in _FINEST else ("kawasan",))}
    inside = list(index.inside(place, levels))
    shown = {*inside, *index.above(place)}
    frames = tables.frames_above(shown)
    counted_at = partial(_counted_where_shown, tables, index, shown, set(inside))
    if level in _WORKS_OF:
        works = tables.works(_WORKS_OF[level], shown)
    else:
        works = counted_at(tables.works_in({index.city(key) for key in shown}))
    frames["activities"] = works
    frames |= tables.beside(shown, works[:0] if level in _WORKS_OF else works)
    frames["collaboration"] = counted_at(tables.facts())
    apart = LEVELS[LEVELS.index(finest) + 1 :]
    counted = {key: {level: _number_of(index, level, key) for level in apart} for key in shown}
    data = replace(like, frames=frames, finest=finest, counted=counted, works_summed=level in _WORKS_OF)
    members = _members(index, [key for key in inside if index.level(key) == finest])
    scores = of_points(tables.scored("criteria", shown), members)
    give(data, scores_of, from_arrow(scores, data.locations["location_id"]))
    of_rts = as_pandas(tables.scored("counts", shown))
    give(data, rt_counts, of_rts)
    for key, found in _surveys(tables, index, of_rts, shown).items():
        give(data, surveys, found, key)
    for key, kinds in _kinds(tables, index, shown).items():
        give(data, survey_kinds, kinds, key)
    if "kawasan" not in levels:
        _give_areas(data, tables, index)
    return data


def _give_areas(data: Dataset, tables: BuildTables, index: Index) -> None:
    """The recorded areas of places whose slum areas are not there: the sums of those, as status says."""
    rows, lying = tables.areas_of_kawasan
    own = set(data.readings.loc[data.readings["indicator"] == AREA, "location_id"])
    for key in data.places.keys() & lying.keys() - own:
        units = index.number_of("kawasan", key)
        areas = summed_areas(rows.iloc[lying[key]], units, lambda _, status: status)
        give(data, areas_read, areas, key)


def _number_of(index: Index, level: str, key: str) -> int:
    """How many places of a level lie in a place; where no slum area does, those that its RTs name."""
    lying = index.number_of(level, key)
    return index.kawasan_named(key) if level == "kawasan" and not lying else lying


def _surveys(
    tables: BuildTables, index: Index, counts: pd.DataFrame, shown: Iterable[str]
) -> dict[str, tuple[Survey, ...]]:
    """The surveys of each place: of its RTs, and of places in it and above it that were read themselves."""
    seen = counts[counts["surveyed_rts"] > 0]
    rts: dict[str, set[Survey]] = {}
    for key, year, rule in seen[["location_id", "year", "rule"]].itertuples(index=False):
        rts.setdefault(key, set()).add(Survey(int(year), str(rule)))
    inside: dict[str, set[Survey]] = {}
    for key, own in tables.own_surveys.items():
        for above in (key, *index.above(key)):
            inside.setdefault(above, set()).update(own)
    return {
        key: tuple(
            sorted(
                rts.get(key, set()).union(
                    inside.get(key, ()), *(tables.own_surveys.get(above, ()) for above in index.above(key))
                )
            )
        )
        for key in shown
    }


def _members(index: Index, finest: Iterable[str]) -> pa.Table:
    """Which of the smallest places that are shown make up a place above them."""
    pairs = [(above, key) for key in finest for above in index.above(key)]
    columns = zip(*pairs, strict=True) if pairs else ((), ())
    return pa.table(dict(zip(("place_id", "location_id"), map(list, columns), strict=True)))


def _counted_where_shown(
    tables: BuildTables, index: Index, shown: set[str], inside: set[str], rows: pd.DataFrame
) -> pd.DataFrame:
    """Rows at their own place, or at the smallest one inside what is looked at; others are left out.

    shown: all places that are there; inside: those that lie in the place that is looked at, with itself.
    """
    places = set(rows["location_id"].dropna())
    around = tables.around_all({key for key in places if key not in index})
    at: dict[str, str] = {}
    for key in places:
        lies = key if key in index else around.get(key, "")
        chain = (lies, *index.above(lies)) if lies in index else ()
        counted_at = key if key in shown else next((above for above in chain if above in inside), None)
        if counted_at is not None:
            at[key] = counted_at
    found = rows.assign(location_id=rows["location_id"].map(at).astype(rows["location_id"].dtype))
    return found[found["location_id"].notna() | rows["location_id"].isna()].reset_index(drop=True)


def _kinds(tables: BuildTables, index: Index, shown: Iterable[str]) -> Mapping[str, Mapping[Survey, str]]:
    """What the readings of each place are, by survey: as the first row of its cities says it."""
    rows = tables.surveys
    first: dict[str, dict[Survey, tuple[int, str]]] = {}
    for row in rows:
        survey, said = Survey(row["year"], row["rule"]), (row["line"], row["status"])
        city = row["city"]
        for key in (city, *(index.above(city) if city in index else ())):
            known = first.setdefault(key, {})
            known[survey] = min(known.get(survey, said), said)
    return {
        key: {survey: status for survey, (_, status) in first.get(_of(index, key, first), {}).items()}
        for key in shown
    }


def _of(index: Index, key: str, known: Mapping[str, object]) -> str:
    """The place itself where it is known, else its city."""
    return key if key in known else index.city(key)

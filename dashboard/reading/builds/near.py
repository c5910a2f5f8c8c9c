"""A look at a few hundred RTs of a build, one by one: the rows of the files, the scores of their places.

The RTs are scored where they are looked at. The places above them hold others, too, so that their scores and
counts are those that were written when the nation was built.
"""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from dashboard.domain.dataset.cache import give
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.engine import as_arrow, as_pandas
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.score import scoring
from dashboard.domain.score.scores import from_arrow, score_below, scores_of
from dashboard.domain.score.sums.rt_counts import count_rts, rt_counts
from dashboard.reading.builds.index import Index
from dashboard.reading.builds.tables import BuildTables, frame_of

MOST_RTS = 400
"""So many RTs are looked at one by one, whatever part of them is asked for."""


def top_of(index: Index, place: str) -> str | None:
    """The place whose RTs are looked at one by one for a place; None where they are too many.

    The largest around it that has no more of them than MOST_RTS, so that the places in it are looked at
    without reading anew. A kelurahan and what lies in it is looked at RT by RT however many they are; so is a
    place that has no parts above the RT.
    """
    chain = (place, *index.above(place))
    few = [key for key in chain if index.number_of("rt", key) <= MOST_RTS]
    if few:
        return few[-1]
    kelurahan = next((key for key in chain if index.level(key) == "kelurahan"), None)
    return kelurahan or (None if index.below(place) else place)


def near(tables: BuildTables, index: Index, top: str, like: Dataset) -> Dataset:
    """The dataset of a place and everything inside it, with the places above it.

    Slum areas are there whole, with those of their RTs that lie elsewhere.

    like: what holds of every look at the build: what it says of itself, its years, what is wrong with it.
    """
    inside = set(index.inside(top))
    own = tables.rts(index.city(key) for key in inside)
    own = own.filter(pc.is_in(own["parent_id"], pa.array(inside, pa.string())))
    kawasan = {*inside, *own["kawasan_id"].to_pylist()} - {None}
    cities = index.cities(kawasan)
    rts = tables.rts(cities)
    rts = pa.concat_tables([own, rts.filter(pc.is_in(rts["kawasan_id"], pa.array(kawasan, pa.string())))])
    around = {key for name in ("parent_id", "kawasan_id") for key in rts[name].to_pylist() if key in index}
    above = inside | around | {key for place in (top, *around) for key in index.above(place)}
    cities |= {index.city(key) for key in above}
    keys = above | set(rts["location_id"].to_pylist())
    rows = tables.rows(cities, keys)
    frames = {table: frame_of(table, of_table) for table, of_table in rows.items()}
    frames |= tables.beside(keys, frames["activities"])
    counted = {key: {level: index.number_of(level, key) for level in LEVELS} for key in above - inside}
    data = replace(like, frames=frames, counted=counted)
    _score(data, rows, tables.scored("criteria", above), tables.scored("counts", above))
    return data


def _score(data: Dataset, rows: Mapping[str, pa.Table | None], criteria: pa.Table, counts: pa.Table) -> None:
    """Score the RTs beside the scores and the counts of the places above them. rows: as Arrow has them."""
    register = pa.table(scoring.register())
    locations, readings = (
        as_arrow(data.frames[table]) if (found := rows[table]) is None else found
        for table in ("locations", "indicators")
    )
    scores = score_below(locations, readings, register, criteria)
    give(data, scores_of, from_arrow(scores, data.locations["location_id"]))
    ids = data.locations.loc[data.locations["level"] == "rt", ["location_id"]]
    of_rts = count_rts(data, ids.assign(place_id=ids["location_id"]))
    give(data, rt_counts, pd.concat([of_rts, as_pandas(counts.select(list(of_rts)))], ignore_index=True))

"""The RTs of a place counted by what each survey found of them: what a nation and a kelurahan say alike.

The counting is written once, in `sums/rts.py`, for RTs that are here and for those that were added up when a
nation was built. Whoever asks for a number of RTs or of their hectares asks here, not RT by RT.
"""

from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.engine import as_arrow, as_pandas
from dashboard.domain.dataset.places import delineated_rts
from dashboard.domain.dataset.rows import tuples
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.sums import rts
from dashboard.domain.score.surveys import Survey


@cached
def rt_counts(data: Dataset) -> pd.DataFrame:
    """The delineated RTs of every place that has any, and of each RT itself.

    Returns:
        location_id, year, rule, and the columns COUNTS and WHOLE of `sums/rts.py`; every place in every
        survey of the dataset, none of them missing.
    """
    places = delineated_rts(data.locations, data.readings)["location_id"]
    itself = pd.DataFrame({"place_id": places, "location_id": places})
    return count_rts(data, pd.concat([scores_of(data).members, itself], ignore_index=True))


def count_rts(data: Dataset, members: pd.DataFrame) -> pd.DataFrame:
    """The delineated RTs of some places, as of `rt_counts`. members: place_id, location_id of the RTs."""
    scores, places = scores_of(data), delineated_rts(data.locations, data.readings)
    totals = scores.totals[scores.totals["location_id"].isin(set(places["location_id"]))]
    surveys = scores.totals[["year", "rule"]].drop_duplicates()
    rows, areas, of, seen = map(as_arrow, (totals, places, members, surveys))
    counted = rts.counted(rts.rt_parts(rows, areas), of)
    return as_pandas(rts.in_every_survey(counted, rts.whole_counts(areas, of), seen))


@cached
def counts_of(data: Dataset, place: str) -> Mapping[Survey, Mapping[str, int]]:
    """The counts of a place by survey, oldest first; empty where no RT of it was delineated."""
    surveys, numbers, rows = _by_place(data)
    names = (*rts.COUNTS, *rts.WHOLE)
    return {surveys[at]: dict(zip(names, numbers[at], strict=True)) for at in rows.get(place, ())}


@cached
def _by_place(data: Dataset) -> tuple[list[Survey], list[tuple[int, ...]], Mapping[str, Sequence[int]]]:
    """The survey and the counts of each row, and which rows a place has."""
    rows = rt_counts(data).sort_values(["location_id", "year", "rule"], ignore_index=True)
    keys = zip(rows["year"], rows["rule"], strict=True)
    surveys = [Survey(int(year), str(rule)) for year, rule in keys]
    numbers = tuples(rows, [*rts.COUNTS, *rts.WHOLE])
    places: dict[str, list[int]] = {}
    for at, key in enumerate(rows["location_id"]):
        places.setdefault(key, []).append(at)
    return surveys, numbers, places


def delineated(data: Dataset, place: str) -> int:
    """How many RTs of a place belong to a slum area or were surveyed.

    Of those that were added up without any survey it is not known; all that are recorded are taken for it.
    """
    if not data.rts_summed:
        return len(rows_shown(data, place))
    surveys = counts_of(data, place).values()
    return next((counts["all_rts"] for counts in surveys), data.number_of("rt", place))

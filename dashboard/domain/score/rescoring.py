"""The scores of a survey with other deficits: after works (numerik akhir), or as a plan would have it.

Deficits are changed RT by RT and added up again, never in the sums of a place: what is handled beyond the
deficit of an RT is cut at zero in that RT alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.engine import as_arrow
from dashboard.domain.score import scoring
from dashboard.domain.score.rules import Criterion, Rule
from dashboard.domain.score.scores import (
    ScoredCriterion,
    Scores,
    from_arrow,
    rows_that_count,
    scored,
    scores_of,
)
from dashboard.domain.score.sums.deficits import roll_up
from dashboard.domain.score.surveys import Survey, of_survey


@dataclass(frozen=True)
class Deficit:
    """How much of a criterion fails, from low to high, and of how much.

    Millionths of the criterion's unit; of percent (of 100) where `shared`.
    """

    low: int
    high: int
    of: int
    shared: bool = False

    @property
    def flag(self) -> str | None:
        """Why it needs a second look, as scoring.FLAGS."""
        if not self.of and self.high:
            return "no_base"
        if self.high > self.of:
            return "over_base"
        return "range" if self.low < self.high else None


Deficits = Mapping[tuple[str, str], Deficit]
"""By RT and criterion."""


def rescored(data: Dataset, survey: Survey, deficits: Deficits) -> Scores[pd.DataFrame]:
    """All scores of one survey, with some deficits of RTs put in place of the recorded ones.

    Only those RTs and the places they are part of are scored again.

    Args:
        deficits: none below zero; RTs and criteria that are not there stay as surveyed.
    """
    recorded = _of_survey(scores_of(data), survey)
    rows_of_it, members = _unscored(data, survey), scores_of(data).members
    rts = rows_of_it["location_id"].isin(members["location_id"])
    rows = _with(rows_of_it[rts], deficits)
    changed = {rt for rt, _ in deficits} & set(rows["location_id"])
    above = members[members["location_id"].isin(changed)]["place_id"]
    touched = changed | set(above)
    sums = roll_up(as_arrow(rows), as_arrow(members[members["place_id"].isin(above)]))
    own = rows_of_it[~rts & (rows_of_it["origin"] == "own") & rows_of_it["location_id"].isin(touched)]
    of_rts = rows[rows["location_id"].isin(touched)]
    of_rts, own = (as_arrow(part[sums.column_names]) for part in (of_rts, own))
    again = scored(rows_that_count(of_rts, sums, own), as_arrow(members))
    return _joined(recorded, from_arrow(again, data.places), touched)


def _of_survey(scores: Scores[pd.DataFrame], survey: Survey) -> Scores[pd.DataFrame]:
    criteria, aspects, totals = (
        of_survey(frame, survey) for frame in (scores.criteria, scores.aspects, scores.totals)
    )
    return Scores(criteria, aspects, totals, scores.members)


def _joined(
    recorded: Scores[pd.DataFrame], again: Scores[pd.DataFrame], touched: set[str]
) -> Scores[pd.DataFrame]:
    """The scores of the places that were scored again in place of the recorded ones, in their order."""

    def join(old: pd.DataFrame, new: pd.DataFrame) -> pd.DataFrame:
        order = {key: at for at, key in enumerate(dict.fromkeys(old["location_id"]))}
        kept = old[~old["location_id"].isin(touched)]
        both = pd.concat([kept, new[old.columns].astype(old.dtypes)], ignore_index=True)
        return both.sort_values(
            "location_id", key=lambda keys: keys.map(order), kind="stable", ignore_index=True
        )

    return Scores(
        join(recorded.criteria, again.criteria),
        join(recorded.aspects, again.aspects),
        join(recorded.totals, again.totals),
        recorded.members,
    )


def rt_rows(data: Dataset, survey: Survey) -> pd.DataFrame:
    """The criterion rows of the RTs of one survey, points and shares left out."""
    rows = _unscored(data, survey)
    return rows[rows["location_id"].isin(scores_of(data).members["location_id"])].reset_index(drop=True)


def _unscored(data: Dataset, survey: Survey) -> pd.DataFrame:
    criteria = scores_of(data).criteria
    points = ["score_low", "score_high", "percent_low", "percent_high"]
    return of_survey(criteria, survey).drop(columns=points)


def deficit_of(row: ScoredCriterion) -> Deficit | None:
    """The deficit of a criterion row, in its unit where the base is known; None where there is none.

    A missing reading is none, although the score counts it as anything from nothing to everything.
    """
    if not row.reported or pd.isna(row.low) or pd.isna(row.of):
        return None
    low, high, of = int(row.low), int(row.high), int(row.of)
    if not row.shared or pd.isna(row.base):
        return Deficit(low, high, of, shared=bool(row.shared))
    base = int(row.base)
    whole = scoring.HUNDRED_PERCENT
    low, high = ((base * min(share, whole) + whole // 2) // whole for share in (low, high))
    return Deficit(low, high, base)


def _with(rows: pd.DataFrame, deficits: Deficits) -> pd.DataFrame:
    """The rows with other deficits in them."""
    pairs = list(zip(rows["location_id"], rows["indicator"], strict=True))
    at = [number for number, pair in enumerate(pairs) if pair in deficits]
    if not at:
        return rows
    chosen = [deficits[pairs[number]] for number in at]
    index = rows.index[at]
    changed = rows.copy()
    columns = {
        "low": [deficit.low for deficit in chosen],
        "high": [deficit.high for deficit in chosen],
        "of": [deficit.of for deficit in chosen],
        "shared": [int(deficit.shared) for deficit in chosen],
        "volume": [None if d.shared or d.low != d.high else d.low for d in chosen],
        "reported": [1] * len(at),
        "flag": [deficit.flag for deficit in chosen],
    }
    for name, values in columns.items():
        changed.loc[index, name] = pd.array(values, dtype=rows[name].dtype)
    return changed


def scored_deficit(rule: Rule, criterion: Criterion, deficit: Deficit) -> ScoredCriterion:
    """The share and the points of one deficit by itself, of no place and no survey."""
    row = {
        "location_id": "", "year": rule.in_force_from, "rule": rule.key, "indicator": criterion.id,
        "number": criterion.number, "aspect": criterion.aspect, "low": deficit.low, "high": deficit.high,
        "of": deficit.of, "shared": int(deficit.shared), "volume": deficit.low, "base": deficit.of,
        "places": 1, "reported": 1, "flag": deficit.flag, "origin": "own",
    }  # fmt: skip
    scored_row = scoring.score_criteria(pd.DataFrame([row]))
    return cast(ScoredCriterion, next(scored_row.itertuples(index=False)))

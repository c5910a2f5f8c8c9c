"""RTs counted by what a survey found: of each class, at or above the line, not certain, not surveyed.

Counted RT by RT and added up, so that a kelurahan and a nation are counted alike. An RT that a missing
reading or a range keeps from being certain is `open`; its area counts for the most that may be slum alone.
"""

from typing import Any

import narwhals as nw
from narwhals.typing import IntoFrameT

from dashboard.domain.dataset.engine import as_whole, lazy, native
from dashboard.domain.score.rules import SLUM_CLASSES, TOP_POINTS
from dashboard.domain.score.scoring import by_rule

GROUPS = (*SLUM_CLASSES, "open", "surveyed", "slum", "possible", "near")
"""A surveyed RT is of one class or `open`. slum: at or above the threshold whatever is still unknown;
possible: it may be; near: slum, and by so little that a single criterion keeps it there."""

MEASURES = ("rts", "area_millionths", "unsized")
"""RTs, their verified area in millionths of a hectare, and how many of them have none."""

COUNTS = tuple(f"{group}_{measure}" for group in GROUPS for measure in MEASURES)
WHOLE = tuple(f"all_{measure}" for measure in MEASURES)
_SURVEY = ["year", "rule"]


def rt_parts(totals: IntoFrameT, places: IntoFrameT) -> IntoFrameT:
    """What each surveyed RT adds to the counts of a place above it.

    Args:
        totals: of RTs, as `scoring.point_totals` gives them.
        places: location_id and verified_area_ha_millionths of the RTs.

    Returns:
        location_id, year, rule and COUNTS, none of them missing.
    """
    area = lazy(places).select("location_id", area=nw.col("verified_area_ha_millionths"))
    rows = lazy(totals).filter(nw.col("reported") > 0).join(area, on="location_id", how="inner")
    line = by_rule(lambda rule: rule.threshold, nw.lit)
    certain, slum = nw.col("class_low") == nw.col("class_high"), nw.col("total_low") >= line
    inside = {
        **{name: certain & (nw.col("class_low") == name) for name in SLUM_CLASSES},
        "open": ~certain,
        "surveyed": nw.col("total_high") >= 0,
        "slum": slum,
        "possible": nw.col("total_high") >= line,
        "near": slum & (nw.col("total_high") < line + TOP_POINTS),
    }
    one = {"rts": nw.lit(1), **_sizes()}
    counts = {
        f"{group}_{measure}": nw.when(inside[group]).then(one[measure]).otherwise(0)
        for group in GROUPS
        for measure in MEASURES
    }
    rows = rows.with_columns(**counts).select("location_id", *_SURVEY, *COUNTS)
    return native(as_whole(rows, *COUNTS), totals)


def _sizes() -> dict[str, nw.Expr]:
    area = nw.col("area")
    return {
        "area_millionths": nw.coalesce(area, nw.lit(0)),
        "unsized": nw.when(area.is_null()).then(1).otherwise(0),
    }


def counted(parts: IntoFrameT, members: IntoFrameT) -> IntoFrameT:
    """The parts of places, added up to those of the places that they make up, in the same columns.

    Args:
        parts: as `rt_parts` gives them, or added up before.
        members: place_id, location_id: which places make up a place.
    """
    return _added(parts, members, _SURVEY, COUNTS)


def whole_counts(places: IntoFrameT, members: IntoFrameT) -> IntoFrameT:
    """All RTs of each place, surveyed or not: location_id and WHOLE.

    Args:
        places: location_id and verified_area_ha_millionths of the RTs.
        members: which of them make up a place.
    """
    area = lazy(places).select("location_id", area=nw.col("verified_area_ha_millionths"))
    rows = area.with_columns(all_rts=nw.lit(1), **{f"all_{name}": size for name, size in _sizes().items()})
    return _added(native(rows.drop("area"), places), members, [], WHOLE)


def _added(parts: IntoFrameT, members: IntoFrameT, key: list[str], names: tuple[str, ...]) -> IntoFrameT:
    rows = lazy(parts).join(lazy(members), on="location_id", how="inner")
    sums = rows.group_by(["place_id", *key]).agg(*(nw.col(name).sum() for name in names))
    sums = as_whole(sums.rename({"place_id": "location_id"}), *names)
    return native(sums.select("location_id", *key, *names), parts)


def in_every_survey(counts: IntoFrameT, whole: IntoFrameT, surveys: IntoFrameT) -> IntoFrameT:
    """A row for each place and survey, with none surveyed where nobody went.

    Args:
        counts: as `counted` gives them.
        whole: as `whole_counts` gives them.
        surveys: year, rule: all of them, of whatever place.

    Returns:
        location_id, year, rule, COUNTS and WHOLE.
    """
    rows = lazy(whole).join(lazy(surveys), how="cross")
    rows = rows.join(lazy(counts), on=["location_id", *_SURVEY], how="left")
    filled: dict[str, Any] = {name: nw.coalesce(nw.col(name), nw.lit(0)) for name in COUNTS}
    rows = rows.with_columns(**filled).select("location_id", *_SURVEY, *COUNTS, *WHOLE)
    return native(as_whole(rows, *COUNTS), counts)

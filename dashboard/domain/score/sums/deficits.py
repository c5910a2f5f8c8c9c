"""Sums: from RTs to the places above, by adding deficits and adding bases.

Points, totals and classes are never added or averaged: a place above is scored from its sums. What a row
adds is whole numbers alone, so that sums may be added up again, and any engine gives the same.
"""

from typing import Any

import narwhals as nw
from narwhals.typing import IntoFrameT

from dashboard.domain.dataset.engine import as_whole, first_case, lazy, native
from dashboard.domain.score.rules import BASES
from dashboard.domain.score.scoring import CRITERION, FIGURES, HUNDRED_PERCENT

ADDED = ("sum_low", "sum_high", "sum_base", "open_sum", "open_base", "places", "reported", "negative", "over")
"""What a criterion row adds to the places above it; see `parts`."""


OWN = ("own_base", "own_open")
"""What the RTs of known rows have as base themselves: its sum, and how many have none."""


def roll_up(rows: IntoFrameT, members: IntoFrameT) -> IntoFrameT:
    """Criterion rows of the places above, by adding deficits and adding bases.

    Points, totals and classes are never added or averaged. An RT without a reading counts with
    a deficit from zero to its whole base; where its base is not known either, the sum is open.

    Args:
        rows: criterion rows of RTs, all of them.
        members: place_id, location_id: which RTs make up a place.
    """
    return summed(added_up(parts(rows), members))


def parts(rows: IntoFrameT, *more: str) -> IntoFrameT:
    """What each criterion row adds to a place above it.

    Args:
        rows: criterion rows of RTs.
        more: columns of OWN, for `absent_parts`.

    Returns:
        location_id, year, rule, indicator, number, aspect and ADDED, none of them missing: the deficit from
        low to high and the base in millionths of the criterion's unit; how often one of them is not known
        (open_sum, open_base); RTs, and those with a reading; deficits below zero and over their base.
    """
    if more:
        own = nw.col("own_base")
        rows = native(
            lazy(rows).with_columns(
                own_base=nw.coalesce(own, nw.lit(0)), own_open=nw.when(own.is_null()).then(1).otherwise(0)
            ),
            rows,
        )
    known = _with_volumes(lazy(rows)).with_columns(
        sum_low=nw.coalesce(nw.col("sum_low"), nw.lit(0)),
        sum_high=nw.coalesce(nw.col("sum_high"), nw.lit(0)),
        sum_base=nw.coalesce(nw.col("base"), nw.lit(0)),
        open_base=nw.when(nw.col("base").is_null()).then(1).otherwise(0),
        negative=nw.when(nw.col("flag") == "negative").then(1).otherwise(0),
        over=nw.when(nw.col("flag") == "over_base").then(1).otherwise(0),
    )
    return native(as_whole(known.select("location_id", *CRITERION, *ADDED, *more), *ADDED, *more), rows)


def added_up(parts: IntoFrameT, members: IntoFrameT, *more: str) -> IntoFrameT:
    """The parts of places, added up to those of the places that they make up, in the same columns.

    Sums may be added up again: those of the RTs of a kelurahan to those of its city.

    Args:
        parts: as `parts` gives them.
        members: place_id, location_id: which places make up a place.
    """
    rows = lazy(parts).join(lazy(members), on="location_id", how="inner")
    names = (*ADDED, *more)
    sums = rows.group_by(["place_id", *CRITERION]).agg(*(nw.col(name).sum() for name in names))
    sums = as_whole(sums.rename({"place_id": "location_id"}), *names)
    return native(sums.select("location_id", *CRITERION, *names), parts)


def absent_parts(
    known: IntoFrameT, places: IntoFrameT, members: IntoFrameT, surveys: IntoFrameT, criteria: IntoFrameT
) -> IntoFrameT:
    """What the criterion rows that `known_rows` leaves out add: nobody read them, of the base of their RT.

    Args:
        known: the parts of the known rows, added up with OWN.
        places: location_id and the bases of the RTs, as of `criterion_rows`.
        members: which of them make up the places of `known`.
        surveys: year, rule: all of them, of whatever place.
        criteria: the columns of `register`.
    """
    bases = {base: nw.coalesce(nw.col(f"{base}_millionths"), nw.lit(0)) for base in BASES}
    unknown = {
        f"no_{base}": nw.when(nw.col(f"{base}_millionths").is_null()).then(1).otherwise(0) for base in BASES
    }
    rts = lazy(places).join(lazy(members), on="location_id", how="inner").with_columns(**bases, **unknown)
    whole = rts.group_by("place_id").agg(*(nw.col(name).sum() for name in (*bases, *unknown)), rts=nw.len())
    whole = as_whole(whole.rename({"place_id": "location_id"}), *bases, *unknown, "rts")
    whole = whole.join(lazy(criteria).join(lazy(surveys), on="rule", how="inner"), how="cross")
    own = [nw.coalesce(nw.col(name), nw.lit(0)) for name in ("own_base", "own_open", "known")]
    kept = lazy(known).select("location_id", *CRITERION, *OWN, known=nw.col("places"))
    rows = whole.join(kept, on=["location_id", *CRITERION], how="left").with_columns(
        sum_base=_of_base("") - own[0], open_base=_of_base("no_") - own[1], places=nw.col("rts") - own[2]
    )
    rows = rows.filter(nw.col("places") > 0).with_columns(
        sum_high=nw.col("sum_base"),
        open_sum=nw.col("open_base"),
        **{name: nw.lit(0) for name in ("sum_low", "reported", "negative", "over")},
    )
    return native(as_whole(rows.select("location_id", *CRITERION, *ADDED), *ADDED), known)


def _of_base(prefix: str) -> nw.Expr:
    """By criterion, what is known of the base that it is divided by."""
    return first_case(*((nw.col("base_column") == base, nw.col(f"{prefix}{base}")) for base in BASES))


def summed(sums: IntoFrameT) -> IntoFrameT:
    """Added parts → criterion rows."""
    open_sum, open_base = nw.col("open_sum") > 0, nw.col("open_base") > 0
    rows = lazy(sums).with_columns(
        low=nw.when(~open_sum).then(nw.col("sum_low")),
        high=nw.when(~open_sum).then(nw.col("sum_high")),
        base=nw.when(~open_base).then(nw.col("sum_base")),
    )
    exact = nw.col("low") == nw.col("high")
    rows = rows.with_columns(
        of=nw.col("base"),
        shared=nw.lit(0),
        volume=nw.when(exact).then(nw.col("low")),
        flag=first_case(
            (nw.col("reported") == 0, nw.lit("missing")),
            (nw.col("reported") < nw.col("places"), nw.lit("incomplete")),
            (open_sum | (open_base & (nw.col("high") > 0)), nw.lit("no_base")),
            (nw.col("negative") > 0, nw.lit("negative")),
            ((nw.col("high") > nw.col("base")) | (nw.col("over") > 0), nw.lit("over_base")),
            (nw.col("low") < nw.col("high"), nw.lit("range")),
        ),
    )
    return native(as_whole(rows.select("location_id", *CRITERION, *FIGURES), "shared"), sums)


def _with_volumes(rows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """sum_low, sum_high: deficits in the unit of the criterion, a share turned into its part of the base.

    open_sum is 1 where there is no such thing and so no sum: a share or a missing reading of an unknown
    base, or a deficit without any base, which is an error in the data.
    """

    def part(name: str) -> nw.Expr:
        share, base = nw.min_horizontal(nw.col(name), nw.lit(HUNDRED_PERCENT)), nw.col("base")
        whole, rest = base // HUNDRED_PERCENT, base % HUNDRED_PERCENT
        return whole * share + (rest * share + HUNDRED_PERCENT // 2) // HUNDRED_PERCENT

    missing, shared = nw.col("reported") == 0, nw.col("shared") == 1
    rows = rows.with_columns(
        sum_low=first_case((missing, nw.lit(0)), (shared, part("low")), (nw.lit(True), nw.col("low"))),
        sum_high=first_case(
            (missing, nw.col("base")), (shared, part("high")), (nw.lit(True), nw.col("high"))
        ),
    )
    unknown = nw.col("sum_high").is_null() | (nw.col("flag") == "no_base")
    return rows.with_columns(open_sum=nw.when(unknown).then(1).otherwise(0))

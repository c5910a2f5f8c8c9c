"""Places: who lies in whom, and which RTs count as slum settlements that were delineated."""

import narwhals as nw
from narwhals.typing import IntoFrameT

from dashboard.domain.dataset.engine import lazy, native

LEVELS = ("country", "province", "city", "kecamatan", "kelurahan", "kawasan", "rw", "rt")
"""From the largest to the smallest; a kawasan is named in a decree and may cross RT borders."""

_LONGEST_CHAIN = 6
"""RT → RW → kelurahan → kecamatan → city → province → country."""


def delineated_rts(locations: IntoFrameT, readings: IntoFrameT) -> IntoFrameT:
    """RTs that belong to a kawasan or have a reading of their own.

    Sums run over these only: a kelurahan is far larger than its slum.
    """
    places = lazy(locations).filter(nw.col("level") == "rt")
    read = lazy(readings).select("location_id").unique().with_columns(read=nw.lit(1))
    kept = places.join(read, on="location_id", how="left")
    kept = kept.filter(~nw.col("kawasan_id").is_null() | ~nw.col("read").is_null()).drop("read")
    return native(kept, locations)


def memberships(rts: IntoFrameT, locations: IntoFrameT) -> IntoFrameT:
    """Which RTs make up a place: place_id, location_id (an RT), for every level above the RT."""
    rows = lazy(rts)
    parents = lazy(locations).select(place_id=nw.col("location_id"), above=nw.col("parent_id"))
    step = rows.select("location_id", place_id=nw.col("parent_id"))
    steps = [step, rows.select("location_id", place_id=nw.col("kawasan_id"))]
    for _ in range(_LONGEST_CHAIN):
        step = step.join(parents, on="place_id", how="inner").select("location_id", place_id=nw.col("above"))
        steps.append(step)
    below = lazy(locations).filter(nw.col("level") == "rt").select(place_id=nw.col("location_id"))
    members = nw.concat(steps).filter(~nw.col("place_id").is_null())
    members = members.join(below, on="place_id", how="anti").unique()
    return native(members.select("place_id", "location_id"), locations)

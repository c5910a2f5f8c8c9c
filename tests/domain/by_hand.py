"""Datasets written in a test: rows of plain numbers → the frames that reading a folder would give."""

from decimal import Decimal
from functools import cache

import pandas as pd
from pandas.api.extensions import ExtensionArray
from shapely.geometry import shape as geometry_of

from dashboard.domain.dataset.dataset import Dataset, Package
from dashboard.domain.dataset.engine import as_arrow, as_pandas
from dashboard.domain.dataset.land import Boundary
from dashboard.domain.dataset.places import memberships
from dashboard.domain.score import scoring
from dashboard.domain.score.scores import Scores, scores_of_rows, scoring_bases
from dashboard.reading.columns.schema import TABLES, schema_of

MILLION = 1_000_000
REGISTER = pd.DataFrame(scoring.register())
POINTS_FROM_PERCENT = {0: 0, 1: 25, 3: 51, 5: 76}
"""A share that gives these points."""

_USUAL = {
    "indicators": {"year": 2018, "rule": "permen_2018", "status": "survey", "source": "test"},
    "activities": {"year": 2018, "kind": "drain", "status": "survey", "source": "test"},
    "figures": {
        "measure": "slum_area", "unit": "ha", "as_of": "2018", "said_by": "Anybody", "kind": "claim",
        "source": "test",
    },
}  # fmt: skip

# Section 8 of the specification: 40 buildings, 50 households, 1.20 ha, 400 m of road, 300 m of drain.
WORKED_BASES = {
    "buildings": 40, "households": 50, "verified_area_ha": "1.20", "ideal_road_m": 400, "ideal_drain_m": 300,
}  # fmt: skip
WORKED_VOLUMES = {
    "building_irregularity": 21, "building_density": 0, "building_substandard": 10,
    "road_coverage": 0, "road_surface": 302, "water_access": 38, "water_quantity": 0,
    "drainage_inundation": "0.30", "drainage_absence": 60, "drainage_construction": 153,
    "wastewater_system": 25, "wastewater_facility": 26, "waste_facility": 50, "waste_system": 12,
    "fire_infrastructure": 40, "fire_equipment": 40,
}  # fmt: skip


def table(name: str, rows: list[dict]) -> pd.DataFrame:
    """The frame of one file; decimals may be given as text, a key that is left out is missing."""
    fields = {field.name: field for field in schema_of(name).fields}
    unknown = {key for row in rows for key in row} - fields.keys()
    assert not unknown, f"{name}: {unknown}"
    rows = [_USUAL.get(name, {}) | row for row in rows]
    filled = {key for row in rows for key in row}
    columns = {
        field.column: pd.array([_value(row.get(key), field.exact) for row in rows], dtype=field.dtype)
        if key in filled
        else _missing(field.dtype, len(rows))
        for key, field in fields.items()
    }
    return pd.DataFrame(columns | {"line": range(2, len(rows) + 2)})


@cache
def _missing(dtype: str, rows: int) -> ExtensionArray:
    """A column that no row fills; a frame copies what it is made of."""
    return pd.array([None] * rows, dtype=dtype)


def _value(cell: object, exact: bool) -> object:
    return int(Decimal(str(cell)) * MILLION) if exact and cell is not None else cell


def rt(name: str = "rt", **cells: object) -> dict:
    """A row of locations.csv: an RT of the kawasan `kw`."""
    return {"location_id": name, "level": "rt", "name": name, "kawasan_id": "kw"} | cells


def place(name: str, level: str, parent: str | None = None, **cells: object) -> dict:
    """A row of locations.csv: a place above the RT."""
    return {"location_id": name, "level": level, "name": name, "parent_id": parent} | cells


def readings_of(location: str, volumes: dict[str, object], **cells: object) -> list[dict]:
    """Rows of indicators.csv: a volume for each indicator."""
    return [
        {"location_id": location, "indicator": indicator, "volume": volume} | cells
        for indicator, volume in volumes.items()
    ]


def readings_worth(location: str, points: dict[str, int], **cells: object) -> list[dict]:
    """Rows of indicators.csv: for each criterion a share that gives these points."""
    return [
        {"location_id": location, "indicator": criterion, "percent": POINTS_FROM_PERCENT[score]} | cells
        for criterion, score in points.items()
    ]


def boundary(shape: dict) -> Boundary:
    """A shape of a place, written as the coordinates of GeoJSON stand in one with its properties."""
    said = [shape[name] for name in ("location_id", "geometry_kind", "note")]
    return Boundary(*said, geometry_of(shape))


def dataset(**tables: list[dict]) -> Dataset:
    """A dataset with these rows and no others; `boundaries` and `package` as in Dataset and Package."""
    boundaries = tuple(map(boundary, tables.pop("boundaries", ())))
    told = {"name": "test", "titles": {"id": "Uji"}, "short_titles": {}, "offices": {}, "illustrative": False}
    told |= {"as_of": None, "opens_at": None, "sources": (), "licences": ()}
    package = Package(**(told | dict(tables.pop("package", {}))))  # type: ignore[arg-type]
    frames = {name: table(name, tables.get(name, [])) for name in TABLES}
    assert tables.keys() <= frames.keys()
    return Dataset("test", package, frames, boundaries, ())


def scores(locations: list[dict], readings: list[dict]) -> Scores[pd.DataFrame]:
    """The scores of these rows."""
    return scores_of_rows(table("locations", locations), table("indicators", readings))


def scored_rts(locations: list[dict], readings: list[dict]) -> pd.DataFrame:
    """Criterion rows of RTs with points, without any sum: quicker than `scores`."""
    rts, read = table("locations", locations), table("indicators", readings)
    leaves, places = as_arrow(rts[rts["level"] == "rt"]), as_arrow(rts)
    bases = scoring_bases(leaves, places, memberships(leaves, places))
    rows = as_pandas(
        scoring.score_criteria(scoring.criterion_rows(bases, as_arrow(read), as_arrow(REGISTER)))
    )
    return rows.sort_values(["location_id", "year", "rule", "number"], ignore_index=True)


def only(frame: pd.DataFrame, **wanted: object) -> pd.Series:
    """The one row of a frame with these values."""
    for column, value in wanted.items():
        frame = frame[frame[column] == value]
    assert len(frame) == 1, f"{len(frame)} rows with {wanted}"
    return frame.iloc[0]


def points(row: pd.Series) -> tuple[int, int]:
    """Points of a criterion row, low and high."""
    return int(row["score_low"]), int(row["score_high"])


def total(scored: Scores[pd.DataFrame], location: str, **wanted: object) -> tuple[int, int]:
    """The total of a place, low and high."""
    row = only(scored.totals, location_id=location, **wanted)
    return int(row["total_low"]), int(row["total_high"])


def flag(row: pd.Series) -> str | None:
    """The flag of a criterion row, None where there is none."""
    return None if pd.isna(row["flag"]) else str(row["flag"])

"""A made-up city with a surveyed shape for every RT: neighbours share a line, as surveyors draw it."""

import csv
import json
import random
from math import ceil, sqrt
from pathlib import Path

import numpy as np

_ACROSS = 0.0006
"""Degrees from one side of an RT to the other, some 66 m."""
_ON_A_LINE = 6
"""Points between two corners."""
_BLOCK = 11
"""RTs across a kelurahan, and down."""
_A_KELURAHAN = _BLOCK**2
"""RTs of one."""
PLACE = "99.01"
"""The city."""
_WEST, _SOUTH = 106.6, -6.4


def write_city(folder: Path, rts: int) -> None:
    """locations.csv, indicators.csv and boundaries.geojson of so many RTs; the same in every run."""
    shapes = _shapes(rts)
    keys = [f"99.01.01.{1001 + number // _A_KELURAHAN}-RT{number:06d}" for number in range(rts)]
    features = [
        {
            "type": "Feature",
            "properties": {"location_id": key, "geometry_kind": "survey"},
            "geometry": {"type": "Polygon", "coordinates": [ring.tolist()]},
        }
        for key, ring in zip(keys, shapes, strict=True)
    ]
    whole = {"type": "FeatureCollection", "features": features}
    (folder / "boundaries.geojson").write_text(json.dumps(whole), encoding="utf-8")
    kelurahan = list(dict.fromkeys(key.partition("-")[0] for key in keys))
    kecamatan = [f"99.01.{1 + number // 10:02d}" for number in range(len(kelurahan))]
    places = [
        [PLACE, "city", "Kota", "", ""],
        *([key, "kecamatan", key, "99.01", ""] for key in dict.fromkeys(kecamatan)),
        *([key, "kelurahan", key, above, ""] for key, above in zip(kelurahan, kecamatan, strict=True)),
        *([key, "rt", f"RT {key[-6:]}", key.partition("-")[0], "80"] for key in keys),
    ]
    _write(folder / "locations.csv", ["location_id", "level", "name", "parent_id", "buildings"], places)
    _write(
        folder / "indicators.csv",
        ["location_id", "year", "indicator", "percent", "rule", "status"],
        _readings(keys),
    )


def _readings(keys: list[str]) -> list[list[object]]:
    """A share of each criterion, alike in a kelurahan as it is in a city."""
    from dashboard.domain.score.rules import RULES

    rng, found = random.Random(7), []
    for number, key in enumerate(keys):
        if number % _A_KELURAHAN == 0:
            middle = rng.uniform(0, 60)
        for criterion in RULES["permen_2018"].criteria:
            share = min(100, max(0, rng.gauss(middle, 15)))
            found.append([key, 2023, criterion.id, round(share, 1), "permen_2018", "survey"])
    return found


def _shapes(rts: int) -> list[np.ndarray]:
    """Rings by longitude and latitude, on a grid whose corners and lines are shaken."""
    blocks, rng = ceil(sqrt(rts / _A_KELURAHAN)), np.random.default_rng(7)
    side = blocks * _BLOCK
    east, north = np.meshgrid(np.arange(side + 1.0), np.arange(side + 1.0), indexing="ij")
    corners = np.stack([east, north], -1) + rng.uniform(-0.3, 0.3, (side + 1, side + 1, 2))
    across = _line(corners[:-1], corners[1:], rng)
    up = _line(corners[:, :-1], corners[:, 1:], rng)
    corners, across, up = (
        (np.array([_WEST, _SOUTH]) + part * _ACROSS).round(6) for part in (corners, across, up)
    )
    return [
        np.concatenate(
            [
                corners[x, y][None], across[x, y], corners[x + 1, y][None], up[x + 1, y],
                corners[x + 1, y + 1][None], across[x, y + 1][::-1], corners[x, y + 1][None], up[x, y][::-1],
                corners[x, y][None],
            ]
        )
        for x, y in (_cell(number, blocks) for number in range(rts))
    ]  # fmt: skip


def _cell(number: int, blocks: int) -> tuple[int, int]:
    """Column and row of an RT: one kelurahan after another, each a block."""
    kelurahan, inside = divmod(number, _A_KELURAHAN)
    (column, row), (x, y) = divmod(kelurahan, blocks), divmod(inside, _BLOCK)
    return column * _BLOCK + x, row * _BLOCK + y


def _line(start: np.ndarray, end: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Points between corners, a little off the straight line."""
    share = (np.arange(1, _ON_A_LINE + 1) / (_ON_A_LINE + 1))[:, None]
    straight = start[..., None, :] + (end - start)[..., None, :] * share
    return straight + rng.uniform(-0.03, 0.03, straight.shape)


def _write(path: Path, header: list[str], rows: list[list]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)

"""Money on a map: one kind of it, as circles whose area is as large as the amount."""

from dataclasses import dataclass
from math import sqrt
from typing import Any

import pandas as pd
import pydeck as pdk

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.breakdowns import breakdown
from dashboard.palette import INK_ON_LIGHT, STRONG, UNDRAWN, rgb
from dashboard.screen.maps.places import (
    METRES_A_DEGREE,
    RT_LAYER,
    Spot,
    bare_rts,
    centre_of,
    circle,
    circle_layers,
    corners_of,
    deck_of,
    geometry_of,
    labels,
    point,
    spots,
)
from dashboard.text.catalogue import NO_BREAK_SPACE, Text
from dashboard.text.groups import place_names

_LARGEST = 0.06
"""The radius of the largest amount, as a share of the width of what is drawn."""
_LIFT = 40
"""Metres: over the middle of a tile, which is some 150 m high, so that circle and label stay within it."""


@dataclass(frozen=True)
class Amount:
    """The money of one place: whole rupiah of one kind, activities that state it, where it lies if known."""

    location_id: str
    name: str
    rupiah: int
    activities: int
    position: tuple[float, float] | None


def level_drawn(data: Dataset, place: str, year: int | None) -> str:
    """Slum areas where several of them have a position, else RTs."""
    placed = [spot for spot in spots(data, place, year) if spot.level == "kawasan" and spot.placed]
    return "kawasan" if len(placed) > 1 else "rt"


def amounts(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> tuple[Amount, ...]:
    """The money of each place, the largest first; what lies above the level drawn has no place on the map."""
    level = level_drawn(data, place, year)
    rows = breakdown(data, place, year, kind, level).dropna(subset="rupiah")
    names = place_names(data, place, level, list(rows["key"]), text)
    shapes = {shape["location_id"]: shape for shape in data.boundaries}
    return tuple(
        Amount(row.key, name, int(row.rupiah), int(row.activities), _position(data, row.key, level, shapes))
        for row, name in zip(rows.itertuples(), names, strict=True)
    )


def _position(
    data: Dataset, key: str, level: str, shapes: dict[str, dict[str, Any]]
) -> tuple[float, float] | None:
    row = data.places[key]
    if row["level"] != level:
        return None
    if level == "rt" and key in shapes:
        lon, lat = centre_of(shapes[key])
        return lon, lat
    if row["lon_millionths"] is None or row["lat_millionths"] is None:
        return None
    return row["lon_millionths"] / 1_000_000, row["lat_millionths"] / 1_000_000


def money_map(
    data: Dataset, place: str, year: int | None, kind: str, text: Text, theme: str
) -> pdk.Deck | None:
    """The money of a place where it was spent, over RTs or slum areas; None where nothing has a position."""
    found = {spot.location_id: spot for spot in spots(data, place, year)}
    circles = [circle(spot, text) for spot in found.values() if spot.level == "kawasan" and spot.placed]
    many = level_drawn(data, place, year) == "kawasan"
    tiles = [] if many else [_tile(shape) for shape in data.boundaries if shape["location_id"] in found]
    placed = [amount for amount in amounts(data, place, year, kind, text) if amount.position]
    points = [] if many else [point(spot, text) for spot in bare_rts(found.values(), data)]
    if not placed:
        return None
    items = [*tiles, *circles, *points]
    marks = _marks(placed, _width(items), 0 if many else _LIFT, text)
    stated = {amount.location_id for amount in placed}
    middles = {tile["properties"]["location_id"]: centre_of(tile["geometry"]) for tile in tiles}
    middles |= {dot["properties"]["location_id"]: dot["position"] for dot in points}
    names = [_named(found[key], at, text) for key, at in middles.items() if key not in stated]
    layers = [
        *circle_layers(circles, faint=True, chosen=place),
        pdk.Layer(
            "GeoJsonLayer", tiles, id=RT_LAYER, get_fill_color=rgb(UNDRAWN, 215),
            get_line_color=rgb(INK_ON_LIGHT, 200), line_width_min_pixels=1, pickable=False,
        ),
        pdk.Layer(
            "ScatterplotLayer", marks, id="money", get_position="position", get_radius="radius",
            radius_min_pixels=3, get_fill_color=rgb(STRONG, 190), stroked=True,
            get_line_color=[255, 255, 255, 230], line_width_min_pixels=1, pickable=True,
        ),
        labels([*marks, *names]),
    ]  # fmt: skip
    return deck_of(layers, items, theme)


def _tile(shape: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": geometry_of(shape),
        "properties": {"location_id": shape["location_id"]},
        "corners": list(corners_of(shape)),
    }


def _width(items: list[dict[str, Any]]) -> float:
    """Metres from one side of what is drawn to the other."""
    corners = pd.DataFrame([corner for item in items for corner in item["corners"]])
    return float((corners.max() - corners.min()).max()) * METRES_A_DEGREE


def _marks(placed: list[Amount], width: float, lift: float, text: Text) -> list[dict[str, Any]]:
    """A circle each, `lift` metres over the middle of its place, so that its label has room below."""
    most = max(amount.rupiah for amount in placed) or 1
    return [_mark(amount, _LARGEST * width * sqrt(amount.rupiah / most), lift, text) for amount in placed]


def _mark(amount: Amount, radius: float, lift: float, text: Text) -> dict[str, Any]:
    lon, lat = amount.position or (0.0, 0.0)
    lat += lift / METRES_A_DEGREE
    told = (amount.name, text.rupiah_exact(amount.rupiah), text("map-tip-works", n=amount.activities))
    return {
        "position": [lon, lat],
        "radius": radius,
        "label": _lines(amount.name, text.rupiah(amount.rupiah)),
        "label_position": [lon, lat - radius / METRES_A_DEGREE],
        "label_below": True,
        "tip": "\n".join(told),
    }


def _named(spot: Spot, middle: list[float], text: Text) -> dict[str, Any]:
    """The name of a place that states none of this money."""
    lon, lat = middle
    label = _lines(spot.name, text("spending-not-stated"))
    return {"label": label, "label_position": [lon, lat + _LIFT / METRES_A_DEGREE], "label_below": True}


def _lines(name: str, amount: str) -> str:
    """A label on short lines, so that those of neighbours stand apart on a phone."""
    return "\n".join([*name.split(" / "), *amount.replace(NO_BREAK_SPACE, " ").split(" ")])

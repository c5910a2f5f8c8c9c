"""Places on a map: slum areas as circles of true size, RTs as tiles with their points.

Everything is drawn from the dataset and our own basemap; nothing is fetched from elsewhere.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, log2, pi, radians, sqrt
from typing import Any

import pandas as pd
import pydeck as pdk

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import AreaFigure, recorded_areas
from dashboard.domain.money import activities as money
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import of_survey, survey_of
from dashboard.palette import INK_ON_LIGHT, QUIET, SLUM_CLASS, STRONG, points_colour, rgb
from dashboard.screen.maps.escape import deck_row
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, hectares, place_name, points_range

RT_LAYER, POINT_LAYER = "rt", "rt-points"
"""RTs by their shape, and those of which only a position is known."""

BASEMAPS = "/app/static/basemap"
_COAST_WINDOW = (104.400, 0.889, 104.505, 0.985)
"""West, south, east, north of the coast that we drew; elsewhere the ground is plain."""
_MISSING_FILL = "#FFFFFF"
_LABEL_GROUND = [255, 255, 255, 215]
METRES_A_DEGREE = 111_320
_HATCH_METRES = 28
_POINT_METRES = 60
"""Around an RT without a shape: what the view holds of it, and less than lies between two RTs."""

_BELOW = {"point-labels": 18}
"""Pixels from a position to its label, where that is more than a few."""

_PHONE_PIXELS = 310
_METRES_A_PIXEL = 78_271
"""At zoom 0 on the equator, on tiles of 512 pixels."""


@dataclass(frozen=True)
class Spot:
    """A place with what is known of it; a missing value is None.

    areas: recorded slum areas, oldest first. points and classes: of the survey shown, where the place
    was surveyed. works: activities inside it.
    """

    location_id: str
    level: str
    name: str
    lat: float | None
    lon: float | None
    position_kind: str | None
    position_error_m: float | None
    areas: tuple[AreaFigure, ...]
    points: tuple[int, int, int] | None
    classes: tuple[str, str] | None
    works: int
    rupiah: tuple[int, str] | None

    @property
    def placed(self) -> bool:
        """Whether its position is known; half of one is none."""
        return self.lat is not None and self.lon is not None


def spots(data: Dataset, place: str, year: int | None) -> tuple[Spot, ...]:
    """The slum areas and delineated RTs of a place. An RT shows the slum area it belongs to."""
    kawasan = list(data.of_level("kawasan", place))
    rts = list(rows_shown(data, place))
    around = {data.places[rt]["kawasan_id"] for rt in rts} & data.places.keys() - set(kawasan)
    keys = [*kawasan, *sorted(around), *rts]
    survey = survey_of(data, place, year)
    totals = scores_of(data).totals
    surveyed = totals[totals["reported"] > 0] if survey else totals[:0]
    if survey:
        surveyed = of_survey(surveyed, survey)
    scored = {row.location_id: row for row in surveyed.itertuples()}
    works = money.money_of_places(data, keys, year)
    drawn = {shape["location_id"]: shape["geometry_kind"] for shape in data.boundaries}
    return tuple(_spot(data, key, scored.get(key), works[key], year, drawn.get(key)) for key in keys)


def _spot(
    data: Dataset, key: str, total: Any, works: money.PlaceMoney, year: int | None, drawn: str | None
) -> Spot:
    row = data.places[key]
    points = classes = None
    if total is not None:
        points = (int(total.total_low), int(total.total_high), RULES[total.rule].top_total)
        classes = (total.class_low, total.class_high)
    return Spot(
        location_id=key,
        level=row["level"],
        name=place_name(row),
        lat=_units(row["lat_millionths"]),
        lon=_units(row["lon_millionths"]),
        position_kind=row["position_kind"] or drawn,
        position_error_m=_units(row["position_error_m_millionths"]),
        areas=recorded_areas(data, key, year) if row["level"] == "kawasan" else (),
        points=points,
        classes=classes,
        works=works.works,
        rupiah=(works.rupiah, works.kind) if works.kind else None,
    )


def place_map(data: Dataset, place: str, year: int | None, text: Text, theme: str) -> pdk.Deck | None:
    """The map of a place, or None where nothing has a position or shape."""
    found = {spot.location_id: spot for spot in spots(data, place, year)}
    tiles = [
        _tile(shape, found[shape["location_id"]], text)
        for shape in data.boundaries
        if shape["location_id"] in found
    ]
    circles = [circle(spot, text) for spot in found.values() if spot.level == "kawasan" and spot.placed]
    points = [point(spot, text) for spot in bare_rts(found.values(), data)]
    if not (tiles or circles or points):
        return None
    if len(circles) > 1:
        return deck_of([*circle_layers(circles, faint=False, chosen=place), labels(circles)], circles, theme)
    layers = [
        *circle_layers(circles, faint=bool(tiles or points), chosen=place),
        *_tile_layers(tiles),
        point_layer(points),
        labels([*tiles, *([] if tiles or points else circles)]),
        labels(points, "point-labels"),
    ]
    return deck_of(layers, [*tiles, *circles, *points], theme)


def bare_rts(found: Iterable[Spot], data: Dataset) -> list[Spot]:
    """The RTs that have a position and no shape."""
    shapes = {shape["location_id"] for shape in data.boundaries}
    return [spot for spot in found if spot.level == "rt" and spot.placed and spot.location_id not in shapes]


def deck_of(layers: list[pdk.Layer], items: list[dict[str, Any]], theme: str) -> pdk.Deck:
    """The drawing of some layers, with a view of all items, on our own ground; text in it stays text."""
    for layer in layers:
        layer.data = [deck_row(row) for row in layer.data]
    return pdk.Deck(
        layers=layers,
        initial_view_state=view_of(items),
        map_provider=None,
        map_style=f"{BASEMAPS}/{ground_of(items)}-{theme}.json",
        tooltip={"text": "{tip}"},
    )


def tip(spot: Spot, text: Text) -> str:
    """What is known of a place, a line each; plain text."""
    lines = [spot.name]
    if spot.level == "kawasan":
        lines.append(area_words(spot, text))
    if spot.level == "rt":
        lines.append(points_words(spot, text))
    if spot.works:
        lines.append(text("map-tip-works", n=spot.works))
    if spot.rupiah:
        lines.append(
            text("map-tip-money", money=text.rupiah(spot.rupiah[0]), kind=text.word("amount", spot.rupiah[1]))
        )
    lines.append(text("map-tip-position", position=position_words(spot, text)))
    return "\n".join(lines)


def area_words(spot: Spot, text: Text) -> str:
    """18,92 ha (SK 2014)."""
    if not spot.areas:
        return text("map-tip-no-area")
    return _figure(spot.areas[-1], text)


def _figure(area: AreaFigure, text: Text) -> str:
    by = text(f"by-{area.kind}", year=str(area.year))
    return text("area-figure", area=hectares(area.low, area.high, text), by=by)


def points_words(spot: Spot, text: Text) -> str:
    """39 dari 80 poin, kumuh sedang."""
    if spot.points is None or spot.classes is None:
        return text("map-tip-missing")
    low, high, top = spot.points
    words = class_range(*spot.classes, text)
    return text("map-tip-total", points=points_range(low, high, text), top=str(top), **{"class": words})


def position_words(spot: Spot, text: Text) -> str:
    """How sure the position is."""
    kind = "unstated" if spot.placed and spot.position_kind is None else spot.position_kind
    word = text.word("position", kind)
    if spot.position_error_m is None:
        return word
    return f"{word} {text('position-error', metres=text.quantity(int(spot.position_error_m * 1e6), 'm'))}"


def _tile(shape: dict[str, Any], spot: Spot, text: Text) -> dict[str, Any]:
    centre = centre_of(shape)
    return {
        "type": "Feature",
        "geometry": geometry_of(shape),
        "properties": {"location_id": spot.location_id, "tip": tip(spot, text)},
        "tip": tip(spot, text),
        "fill": rgb(_fill(spot), 235),
        "missing": spot.points is None,
        "works": spot.works,
        "label": _tile_label(spot, text),
        "position": centre,
        "label_position": centre,
        "corners": list(corners_of(shape)),
    }


def point(spot: Spot, text: Text) -> dict[str, Any]:
    """An RT where only its position is known; its size is that of a sign, not of the RT."""
    lon, lat = float(spot.lon or 0), float(spot.lat or 0)
    reach = _POINT_METRES / METRES_A_DEGREE
    return {
        "properties": {"location_id": spot.location_id},
        "tip": tip(spot, text),
        "fill": rgb(_fill(spot), 235),
        "position": [lon, lat],
        "label": _tile_label(spot, text),
        "label_position": [lon, lat],
        "label_below": True,
        "corners": [[lon - reach, lat - reach], [lon + reach, lat + reach]],
    }


def _fill(spot: Spot) -> str:
    return points_colour(spot.points[0], spot.points[2]) if spot.points else _MISSING_FILL


def _tile_label(spot: Spot, text: Text) -> str:
    """RT and RW on lines of their own, so that a tile on a phone holds them."""
    points = points_range(*spot.points[:2], text) if spot.points else "?"
    return "\n".join([*spot.name.split(" / "), points])


def circle(spot: Spot, text: Text) -> dict[str, Any]:
    """A slum area in its true size, newest and first, with how far off its position may be."""
    radius = _radius(spot.areas[-1]) if spot.areas else 0
    first_radius = _radius(spot.areas[0]) if spot.areas else 0
    reach = max(radius, first_radius) / METRES_A_DEGREE
    lon, lat = float(spot.lon or 0), float(spot.lat or 0)
    ends = dict.fromkeys((*spot.areas[:1], *spot.areas[-1:]))
    sizes = [_figure(area, text) if len(ends) > 1 else hectares(area.low, area.high, text) for area in ends]
    return {
        "location_id": spot.location_id,
        "position": [lon, lat],
        "radius": radius,
        "first_radius": first_radius,
        "reach": spot.position_error_m or 0,
        "tip": tip(spot, text),
        "label": "\n".join([spot.name, *(sizes or ["?"])]),
        "label_position": [lon, lat - reach],
        "label_below": True,
        "corners": [[lon - reach, lat - reach], [lon + reach, lat + reach]],
    }


def _radius(area: AreaFigure) -> float:
    """Metres: the radius of a circle of that many millionths of a hectare."""
    return sqrt(area.high / 100 / pi)


def circle_layers(circles: list[dict[str, Any]], faint: bool, chosen: str) -> list[pdk.Layer]:
    """Slum areas; `faint` without ground, where something else is drawn on them."""
    for circle in circles:
        strong = circle["location_id"] == chosen or len(circles) == 1
        circle["line"] = rgb(STRONG if strong else SLUM_CLASS["moderate"])
    return [
        pdk.Layer(
            "ScatterplotLayer", circles, id="reach", get_position="position", get_radius="reach",
            filled=False, stroked=True, get_line_color=rgb(QUIET, 170), line_width_min_pixels=1,
        ),
        pdk.Layer(
            "ScatterplotLayer", circles, id="first-area", get_position="position", get_radius="first_radius",
            filled=False, stroked=True, get_line_color="line", line_width_min_pixels=2,
        ),
        pdk.Layer(
            "ScatterplotLayer", circles, id="area", get_position="position", get_radius="radius",
            filled=not faint, stroked=True, get_fill_color=rgb(SLUM_CLASS["moderate"], 150),
            get_line_color="line", line_width_min_pixels=2, pickable=True,
        ),
    ]  # fmt: skip


def _tile_layers(tiles: list[dict[str, Any]]) -> list[pdk.Layer]:
    hatch = [{"path": line} for tile in tiles if tile["missing"] for line in _hatch(tile["geometry"])]
    worked = [tile for tile in tiles if tile["works"]]
    marks = [
        {"position": _below(tile["position"]), "works": str(tile["works"]), "tip": tile["tip"]}
        for tile in worked
    ]
    return [
        pdk.Layer(
            "GeoJsonLayer", tiles, id=RT_LAYER, get_fill_color="fill", get_line_color=rgb(INK_ON_LIGHT, 200),
            line_width_min_pixels=1, pickable=True, auto_highlight=True,
        ),
        pdk.Layer(
            "PathLayer", hatch, id="hatch", get_path="path", get_color=rgb(QUIET, 190), width_min_pixels=1,
            width_max_pixels=2,
        ),
        pdk.Layer(
            "ScatterplotLayer", marks, id="works", get_position="position", get_radius=17,
            radius_min_pixels=9, radius_max_pixels=14, get_fill_color=rgb(STRONG), pickable=True,
        ),
        pdk.Layer(
            "TextLayer", marks, id="work-counts", get_position="position", get_text="works", get_size=13,
            get_color=[255, 255, 255], font_family=pdk.types.String("sans-serif"),
        ),
    ]  # fmt: skip


def point_layer(points: list[dict[str, Any]]) -> pdk.Layer:
    """RTs without a shape, as dots that can be picked."""
    return pdk.Layer(
        "ScatterplotLayer", points, id=POINT_LAYER, get_position="position", get_radius=15,
        radius_min_pixels=9, radius_max_pixels=16, get_fill_color="fill", stroked=True,
        get_line_color=rgb(INK_ON_LIGHT, 200), line_width_min_pixels=1, pickable=True, auto_highlight=True,
    )  # fmt: skip


def labels(items: list[dict[str, Any]], key: str = "labels") -> pdk.Layer:
    """Names in the middle of a tile, or under a circle or dot."""
    texts = [{"position": item["label_position"], "label": item["label"]} for item in items]
    below = any(item.get("label_below") for item in items)
    characters = "".join(sorted(set("".join(text["label"] for text in texts)) - {"\n"}))
    return pdk.Layer(
        "TextLayer", texts, id=key, get_position="position", get_text="label", get_size=13,
        get_color=rgb(INK_ON_LIGHT), background=True, get_background_color=_LABEL_GROUND,
        background_padding=[4, 2], font_family=pdk.types.String("sans-serif"),
        character_set=pdk.types.String(characters), get_text_anchor=pdk.types.String("middle"),
        get_alignment_baseline=pdk.types.String("top" if below else "center"),
        get_pixel_offset=[0, _BELOW.get(key, 4) if below else -8],
    )  # fmt: skip


def _below(position: list[float]) -> list[float]:
    return [position[0], position[1] - 72 / METRES_A_DEGREE]


def _hatch(geometry: dict[str, Any]) -> Iterator[list[Any]]:
    """Diagonal lines inside a shape: the look of what was not surveyed."""
    from shapely import MultiLineString, intersection, make_valid
    from shapely.geometry import shape

    area = make_valid(shape(geometry))
    west, south, east, north = area.bounds
    height, step = north - south, _HATCH_METRES / METRES_A_DEGREE
    starts = (west - height + step * number for number in range(int((east - west + height) / step) + 1))
    lines = MultiLineString([((start, south), (start + height, north)) for start in starts])
    inside = intersection(area, lines)
    for line in getattr(inside, "geoms", [inside]):
        if line.geom_type == "LineString" and not line.is_empty:
            yield [list(point) for point in line.coords]


def corners_of(shape: dict[str, Any]) -> Iterator[list[float]]:
    """The corners of the outer rings of a shape, longitude before latitude."""
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    for polygon in polygons:
        yield from (point[:2] for point in polygon[0])


def geometry_of(shape: dict[str, Any]) -> dict[str, Any]:
    """A shape by longitude and latitude alone: what else a file holds of a point is not drawn."""
    return {"type": shape["type"], "coordinates": _flat(shape["coordinates"])}


def _flat(coordinates: list[Any]) -> list[Any]:
    if isinstance(coordinates[0], list):
        return [_flat(part) for part in coordinates]
    return [float(number) for number in coordinates[:2]]


def centre_of(shape: dict[str, Any]) -> list[float]:
    """The middle of the corners of a shape."""
    corners = pd.DataFrame(list(corners_of(shape))[:-1])
    return [float(corners[0].mean()), float(corners[1].mean())]


def view_of(items: list[dict[str, Any]]) -> pdk.ViewState:
    """The view that holds all areas and tiles on a phone's width; a screen shows more around them."""
    corners = pd.DataFrame([corner for item in items for corner in item["corners"]], columns=["lon", "lat"])
    low, high = corners.min(), corners.max()
    lat = float(low["lat"] + high["lat"]) / 2
    metres = METRES_A_DEGREE * max(
        (high["lon"] - low["lon"]) * cos(radians(lat)), high["lat"] - low["lat"], 0.002
    )
    zoom = min(16.5, log2(_PHONE_PIXELS * _METRES_A_PIXEL / float(metres)))
    return pdk.ViewState(latitude=lat, longitude=float(low["lon"] + high["lon"]) / 2, zoom=round(zoom, 2))


def ground_of(items: list[dict[str, Any]]) -> str:
    """Which basemap lies below: ours of the coast where all of it is drawn, else a plain one."""
    west, south, east, north = _COAST_WINDOW
    inside = (west < lon < east and south < lat < north for item in items for lon, lat in item["corners"])
    return "tanjungpinang" if all(inside) else "plain"


def _units(millionths: int | None) -> float | None:
    return None if millionths is None else millionths / 1_000_000

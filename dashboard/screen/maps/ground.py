"""A picture of the ground, drawn by pydeck on the land of the dataset, and nothing is fetched from elsewhere;
on the base map of another server where the picture says so (base_map.py).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from math import cos, log2, pi, radians, sin
from typing import Any

import pydeck as pdk
from pydeck.bindings.json_tools import default_serialize

from dashboard.domain.dataset.land import METRES_A_DEGREE, Land
from dashboard.palette import INK_ON_DARK, INK_ON_LIGHT, QUIET, SLUM_CLASS, STRONG, paint, rgb
from dashboard.pictures.ground import (
    BELOW,
    MIDDLE,
    PHONE_PIXELS,
    STANDS,
    Border,
    Circle,
    Frame,
    Ground,
    GroundDot,
    GroundName,
    ScaleBar,
    Shape,
)
from dashboard.screen.maps.base_map import style_of
from dashboard.screen.maps.escape import deck_row, typed

SHAPES, DOTS, AREAS, BUBBLES = PICKED = ("shapes", "dots", "area", "bubbles")
"""The layers of which a place can be picked."""

BASEMAPS = "/app/static/basemap"
_HATCH_METRES, _HATCH_PIXELS = 28, 6
"""Between two lines of a hatch, at least."""
_HIDDEN = "off_map"
"""The paint of a shape of which only the outline is drawn."""
_SUBLAYERS = "sublayers"
_ONLY_FILLS = {_SUBLAYERS: {"polygons-stroke": {"pickable": False}}}
"""Of a shape its land is picked: without a graphics card its line takes longer than a click lasts."""
_CLICK_MS = 2_000
"""How long a click may last: a busy machine without a graphics card needs longer than the usual 250."""
_OUTLINED = 60
"""More shapes stand so close that strong outlines would cover what they enclose."""
_PIECES = 40
"""Of a dashed circle: every second one is drawn."""

_PIXELS_DOWN = {MIDDLE: 0, BELOW: 4}
"""From a position to the name that stands there."""

_METRES_A_PIXEL = 78_271
"""At zoom 0 on the equator, on tiles of 512 pixels."""

_Rows = list[dict[str, Any]]


class Drawing(pdk.Deck):  # type: ignore[misc]
    """A drawing that is written out once, without spaces: streamlit asks for it on every run of a page."""

    @cached_property
    def _written(self) -> str:
        written = json.dumps(self, sort_keys=True, default=default_serialize, separators=(",", ":"))
        return written.replace(f'"{_SUBLAYERS}":', '"_subLayerProps":')  # pydeck has no name that begins so

    def to_json(self) -> str:
        """As the browser gets it."""
        return self._written


def deck_of(picture: Ground, theme: str, hidden: frozenset[int] = frozenset()) -> Drawing:
    """The drawing, with a view of its frame; text in it stays text.

    Args:
        theme: light or dark, of the page: that of the ground and of words; all else has one look on both.
        hidden: steps of the legend whose shapes and dots are left out.
    """
    picture = _without(picture, hidden) if hidden else picture
    ink = INK_ON_DARK if theme == "dark" else INK_ON_LIGHT
    land = () if picture.base else _land(picture.land, ink)
    layers = [layer for layer in (*land, *_layers(picture, ink)) if layer.data]
    for layer in layers:
        layer.data = [deck_row(row) for row in layer.data]
    drawing = Drawing(
        layers=layers,
        initial_view_state=view_of(picture.frame),
        map_provider=None,
        map_style=style_of(picture.base, ink) if picture.base else f"{BASEMAPS}/plain-{theme}.json",
        tooltip={"text": "{tip}"},
    )
    drawing.event_recognizer_options = {"click": {"time": _CLICK_MS}}
    return drawing


def picked(objects: Mapping[str, Any]) -> str | None:
    """The key of the place that a reader picked, of what the browser tells by layer."""
    found = [one for layer in PICKED for one in objects.get(layer, ())]
    key = found[0].get("properties", {}).get("key") if found else None
    return typed(key) if key else None


def _without(picture: Ground, hidden: frozenset[int]) -> Ground:
    """Of shapes the outlines stay."""
    return replace(
        picture,
        shapes=tuple(
            replace(shape, paint=_HIDDEN, hatched=False) if shape.step in hidden else shape
            for shape in picture.shapes
        ),
        dots=tuple(dot for dot in picture.dots if dot.step not in hidden),
    )


def _layers(picture: Ground, ink: str) -> Iterator[pdk.Layer]:
    """From the lowest up."""
    yield _leaders(picture.names)
    yield from _circles(picture.circles)
    yield _dashes(picture.circles)
    yield _shapes(picture.shapes, ink)
    yield _hatches(picture)
    yield from _borders(picture.borders)
    yield _dots(picture.dots)
    yield _bubbles(picture)
    yield from _bar(picture.bar, picture.note, ink)
    yield _quiet_names([name for name in picture.names if name.quiet], ink)
    for stands in STANDS:
        names = [name for name in picture.names if name.stands == stands and not name.quiet]
        yield _names(names, stands, ink)


def _borders(borders: Sequence[Border]) -> Iterator[pdk.Layer]:
    """Lines around places, and stronger ones around slum areas as they were delineated."""
    for name, slum, colour, width in (
        ("places", False, rgb(QUIET, 200), 1),
        ("delineated", True, rgb(SLUM_CLASS["moderate"]), 2),
    ):
        rows = [
            {"path": [list(corner) for corner in ring]}
            for border in borders
            if border.slum == slum
            for polygon in border.polygons
            for ring in polygon
        ]
        yield pdk.Layer(
            "PathLayer", rows, id=name, get_path="path", get_color=colour, width_min_pixels=width,
        )  # fmt: skip


def _bar(bar: ScaleBar, note: str, ink: str) -> Iterator[pdk.Layer]:
    """The bar of the scale, how long it is, and what is to be known of positions."""
    said = f"{bar.said} · {note}" if note else bar.said
    row = {"from": list(bar.start), "to": list(bar.end)}
    yield pdk.Layer(
        "LineLayer", [row], id="bar", get_source_position="from", get_target_position="to",
        get_color=rgb(ink), get_width=3,
    )  # fmt: skip
    yield _words(
        "bar-words", [{"position": list(bar.end), "label": said}], 13, rgb(ink),
        get_text_anchor=pdk.types.String("start"), get_pixel_offset=[6, 0],
    )  # fmt: skip


def _tip(said: Sequence[str]) -> str:
    return "\n".join(said)


def _land(land: Land, ink: str) -> Iterator[pdk.Layer]:
    """Water as far as the land is known, and the land on it."""
    if land.window is None:
        return
    west, south, east, north = land.window
    water = [[west, south], [east, south], [east, north], [west, north]]
    polygons = [[list(map(list, ring)) for ring in polygon] for polygon in land.polygons]
    for name, shapes in (("sea", [[water]]), ("land", polygons)):
        yield pdk.Layer(
            "PolygonLayer", [{"polygon": shape} for shape in shapes], id=name, get_polygon="polygon",
            get_fill_color=rgb(paint(name, ink)), stroked=name == "land",
            get_line_color=rgb(paint("shore", ink)), line_width_min_pixels=1,
        )  # fmt: skip


def _dashes(circles: Sequence[Circle]) -> pdk.Layer:
    """The outlines of newest sizes that were only reported."""
    rows = [
        {"path": arc, "line": _outline(circle)}
        for circle in circles
        if circle.radius and not circle.firm
        for arc in _arcs(circle)
    ]
    return pdk.Layer(
        "PathLayer", rows, id="reported", get_path="path", get_color="line", width_min_pixels=2,
    )  # fmt: skip


def _arcs(circle: Circle) -> Iterator[list[list[float]]]:
    """Every second of the pieces that the outline of a circle is cut into."""
    lon, lat = circle.at
    up = circle.radius / METRES_A_DEGREE
    for piece in range(0, _PIECES, 2):
        turns = (2 * pi * (piece + part / 3) / _PIECES for part in range(4))
        yield [[lon + up * cos(turn) / cos(radians(lat)), lat + up * sin(turn)] for turn in turns]


def _leaders(names: Sequence[GroundName]) -> pdk.Layer:
    """A line from each name that stands aside to what it names."""
    rows = [{"from": list(name.at), "to": list(name.of)} for name in names if name.of]
    return pdk.Layer(
        "LineLayer", rows, id="leaders", get_source_position="from", get_target_position="to",
        get_color=rgb(QUIET), get_width=1,
    )  # fmt: skip


def _circles(circles: Sequence[Circle]) -> list[pdk.Layer]:
    """How far off a position may be, the first size, the newest one."""
    rows = [
        {
            "position": list(circle.at),
            "radius": circle.radius,
            "first_radius": circle.first,
            "reach": circle.error,
            "tip": _tip(circle.said),
            "properties": {"key": circle.key},
            "line": _outline(circle),
            "newest_line": [*_outline(circle)[:3], 255 if circle.firm else 0],
            "fill": rgb(SLUM_CLASS["moderate"], _opacity(circle)),
        }
        for circle in circles
    ]
    return [
        pdk.Layer(
            "ScatterplotLayer", rows, id="reach", get_position="position", get_radius="reach",
            filled=False, stroked=True, get_line_color=rgb(QUIET, 170), line_width_min_pixels=1,
        ),
        pdk.Layer(
            "ScatterplotLayer", rows, id="first-area", get_position="position", get_radius="first_radius",
            filled=False, stroked=True, get_line_color="line", line_width_min_pixels=2,
        ),
        pdk.Layer(
            "ScatterplotLayer", rows, id=AREAS, get_position="position", get_radius="radius",
            filled=any(circle.full for circle in circles), stroked=True, get_fill_color="fill",
            get_line_color="newest_line", line_width_min_pixels=2, pickable=True,
        ),
    ]  # fmt: skip


def _outline(circle: Circle) -> list[int]:
    return rgb(STRONG if circle.strong else SLUM_CLASS["moderate"])


def _opacity(circle: Circle) -> int:
    """The newest size stands out, less where it was only reported."""
    if not circle.full:
        return 0
    return 150 if circle.firm else 80


def _shapes(shapes: Sequence[Shape], ink: str) -> pdk.Layer:
    """RTs, or pieces of many; each can be picked."""
    many = len(shapes) > _OUTLINED
    rows = [
        {
            "type": "Feature",
            "geometry": _geometry(shape),
            "properties": {"key": shape.key, "tip": _tip(shape.said)},
            "fill": rgb(_colour(shape.paint), 0 if shape.paint == _HIDDEN else 235),
        }
        for shape in shapes
    ]
    return pdk.Layer(
        "GeoJsonLayer", rows, id=SHAPES, get_fill_color="fill",
        get_line_color=rgb(ink, 110 if many else 200), line_width_min_pixels=0.5 if many else 1,
        pickable=True, auto_highlight=True, **_ONLY_FILLS,
    )  # fmt: skip


def _colour(name: str) -> str:
    """The colour of a name on the light ground of all that is drawn on a map."""
    return paint(name, INK_ON_LIGHT)


def _geometry(shape: Shape) -> dict[str, Any]:
    polygons = [[[list(corner) for corner in ring] for ring in polygon] for polygon in shape.polygons]
    if len(polygons) == 1:
        return {"type": "Polygon", "coordinates": polygons[0]}
    return {"type": "MultiPolygon", "coordinates": polygons}


def _hatches(picture: Ground) -> pdk.Layer:
    step = max(_HATCH_METRES, _HATCH_PIXELS * picture.frame.width / PHONE_PIXELS) / METRES_A_DEGREE
    hatched = (shape for shape in picture.shapes if shape.hatched)
    lines = [{"path": line} for shape in hatched for line in _hatch(_geometry(shape), step)]
    return pdk.Layer(
        "PathLayer", lines, id="hatch", get_path="path", get_color=rgb(QUIET, 190), width_min_pixels=1,
        width_max_pixels=2,
    )  # fmt: skip


def _hatch(geometry: dict[str, Any], step: float) -> Iterator[list[Any]]:
    """Diagonal lines inside a shape, so many degrees apart: the look of what was not surveyed."""
    from shapely import MultiLineString, intersection, make_valid
    from shapely.geometry import shape

    area = make_valid(shape(geometry))
    west, south, east, north = area.bounds
    height = north - south
    starts = (west - height + step * number for number in range(int((east - west + height) / step) + 1))
    lines = MultiLineString([((start, south), (start + height, north)) for start in starts])
    inside = intersection(area, lines)
    for line in getattr(inside, "geoms", [inside]):
        if line.geom_type == "LineString" and not line.is_empty:
            yield [list(point) for point in line.coords]


def _dots(dots: Sequence[GroundDot]) -> pdk.Layer:
    rows = [
        {
            "properties": {"key": dot.key},
            "position": list(dot.at),
            "tip": _tip(dot.said),
            "fill": rgb(_colour(dot.paint), 235),
        }
        for dot in dots
    ]
    return pdk.Layer(
        "ScatterplotLayer", rows, id=DOTS, get_position="position", get_radius=15,
        radius_min_pixels=9, radius_max_pixels=16, get_fill_color="fill", stroked=True,
        get_line_color=rgb(INK_ON_LIGHT, 200), line_width_min_pixels=1, pickable=True, auto_highlight=True,
    )  # fmt: skip


def _bubbles(picture: Ground) -> pdk.Layer:
    rows = [
        {
            "position": list(bubble.at),
            "radius": bubble.radius,
            "tip": _tip(bubble.said),
            "properties": {"key": bubble.key},
        }
        for bubble in picture.bubbles
    ]
    return pdk.Layer(
        "ScatterplotLayer", rows, id=BUBBLES, get_position="position", get_radius="radius",
        radius_min_pixels=3, get_fill_color=rgb(STRONG, 190), stroked=True,
        get_line_color=[255, 255, 255, 230], line_width_min_pixels=1, pickable=True,
    )  # fmt: skip


def _names(names: Sequence[GroundName], stands: str, ink: str) -> pdk.Layer:
    """Names that stand alike: a layer has one distance from positions to words."""
    return _words(
        f"names-{stands}", _labels(names), 13, rgb(ink), background=True,
        get_background_color=rgb(paint("off_map", ink), 240), background_padding=[4, 2],
        get_alignment_baseline=pdk.types.String("center" if stands == MIDDLE else "top"),
        get_pixel_offset=[0, _PIXELS_DOWN[stands]],
    )  # fmt: skip


def _quiet_names(names: Sequence[GroundName], ink: str) -> pdk.Layer:
    """Names of what lies around."""
    return _words("names-quiet", _labels(names), 12, rgb(ink, 190))


def _labels(names: Sequence[GroundName]) -> _Rows:
    return [{"position": list(name.at), "label": "\n".join(name.lines)} for name in names]


def _words(name: str, rows: _Rows, size: int, colour: list[int], **look: Any) -> pdk.Layer:
    """Words at positions, in the middle of them unless the look says otherwise."""
    middle = {"get_text_anchor": "middle", "get_alignment_baseline": "center"}
    usual = {key: pdk.types.String(word) for key, word in middle.items()}
    return pdk.Layer(
        "TextLayer", rows, id=name, get_position="position", get_text="label", get_size=size,
        get_color=colour, font_family=pdk.types.String("sans-serif"),
        character_set=pdk.types.String("".join(sorted({sign for row in rows for sign in row["label"]}))),
        **usual | look,
    )  # fmt: skip


def view_of(frame: Frame) -> pdk.ViewState:
    """The view that holds a frame on a phone's width; a screen shows more around it."""
    lat, lon = (frame.south + frame.north) / 2, (frame.west + frame.east) / 2
    wide = (frame.east - frame.west) * cos(radians(lat))
    metres = METRES_A_DEGREE * max(wide, frame.north - frame.south, 0.002)
    zoom = min(16.5, log2(PHONE_PIXELS * _METRES_A_PIXEL / metres))
    return pdk.ViewState(latitude=lat, longitude=lon, zoom=round(zoom, 2))

"""A local map as SVG: one drawing for the screen, the hall, paper and a file.

Everything lies on one scale: the tiles, the squares beside them, the bar that tells it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from math import cos, radians
from typing import NamedTuple

from dashboard.domain.dataset.land import METRES_A_DEGREE, Land, Position
from dashboard.drawings import svg
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.maps.land import Box, Sight, draw_bar, draw_border, draw_land, draw_north, name_land
from dashboard.drawings.svg import Element, Point
from dashboard.palette import INK_ON_LIGHT, QUIET, STRONG, WHITE, ink_on, paint
from dashboard.pictures.ground import BARS
from dashboard.pictures.local_map import LocalMap, MapArea, MapTile, TileLook

WIDE, NARROW = (940, 500), (344, 560)
"""Pixels across and down, on a screen and on a phone."""

SMALLEST, _LARGEST = 8.5, 15.0
"""Pixels of the words of a tile; where they had to be smaller they are left out."""
_STANDS_OUT = 1.1
"""How much larger a value is than the name above it."""
_DOT, _AREA_WORDS = 13, 13
MANY = 60
"""More tiles need all the room there is, and stand so close that strong outlines would cover them."""
_EDGE = INK_ON_LIGHT
"""Of what is painted, which has one look on a light and on a dark page."""

_Fills = dict[tuple[str, str], str]
"""What to fill a tile with, by its look and paint."""


class _Layout(NamedTuple):
    """Where the ground and the squares are drawn."""

    sight: Sight
    beside: Box


class _Looks(NamedTuple):
    """How a tile looks in the frame that is shown, the longest value of any tile in any frame, and outlines.

    line: pixels of its outline. smallest: pixels of its words; where they had to be smaller there are none.
    """

    shown: TileLook
    longest: str
    line: float
    smallest: float


def local_map_svg(picture: LocalMap, ink: str, size: tuple[int, int]) -> str:
    """The drawing in a size, on a page whose words have the colour `ink`.

    Each place is a group that says which of the tiles it is (`data-at`), and how it looks in each frame.
    """
    root = svg.drawing(*size, picture.label)
    root.set("class", "wide" if size == WIDE else "narrow")
    draw(root, picture, ink, size, str(size[0]))
    return svg.written(root)


def draw(
    root: Element,
    picture: LocalMap,
    ink: str,
    size: tuple[int, int],
    mark: str,
    smallest: float = SMALLEST,
) -> None:
    """The map in the upper left corner of a group.

    Args:
        root: the group.
        picture: the map.
        ink: the colour of words.
        size: pixels across and down.
        mark: tells its patterns from those of other maps.
        smallest: pixels of the words of a tile.
    """
    layout = _layout(picture, size)
    _ground(root, picture, layout, ink, mark)
    taken = list(_signs(root, picture, layout, ink))
    taken += [_box(tile, layout) for tile in picture.tiles]
    name_land(root, picture.land, layout.sight, ink, taken)
    _tiles(root, picture, layout, ink, mark, smallest)
    _squares(root, picture, layout, ink)


def draw_bare(root: Element, picture: LocalMap, ink: str, size: tuple[int, int], mark: str) -> None:
    """The same without names, counts and squares: one of several maps of the same ground."""
    tiles = tuple(replace(tile, count=0) for tile in picture.tiles)
    picture = replace(picture, areas=(), tiles=tiles)
    layout = _layout(picture, size)
    _ground(root, picture, layout, ink, mark)
    _tiles(root, picture, layout, ink, mark)
    svg.words(root, (8, size[1] - 8), picture.note, 11.5, fill=ink)
    draw_north(root, picture.north, (size[0] - 20, 24), ink)
    metres, scale = _metres(layout.sight), layout.sight.scale
    start = size[0] - 10 - metres * scale
    beside = 8 + wide(picture.note, 11.5) < start - 12  # else above the note
    draw_bar(root, metres, scale, (start, size[1] - (10 if beside else 26)), ink)


def _ground(root: Element, picture: LocalMap, layout: _Layout, ink: str, mark: str) -> None:
    """Land and water, and the borders of places on them."""
    draw_land(root, picture.land, layout.sight, ink)
    if picture.borders:
        ground = svg.only_inside(root, f"in-sight-{mark}", layout.sight.box)
        for border in picture.borders:
            draw_border(ground, border, layout.sight, ink)


def _tiles(
    root: Element,
    picture: LocalMap,
    layout: _Layout,
    ink: str,
    mark: str,
    smallest: float = SMALLEST,
) -> None:
    """The chosen one last, so that its outline lies over its neighbours."""
    fills = _fills(root, picture, ink, mark)
    longest = max((look.value for frame in picture.frames for look in frame.looks), key=len)
    line = 0.5 if len(picture.tiles) > MANY else 1
    for number, tile in sorted(enumerate(picture.tiles), key=lambda numbered: numbered[1].chosen):
        looks = [frame.looks[number] for frame in picture.frames]
        below = None if tile.polygons else ""  # whose words stand on the ground
        named = {"class": "place", "data-at": number, "data-below": below}
        place = svg.group(root, **named, **_in_frames(looks, fills, ink))
        _tile(place, tile, _Looks(looks[picture.shown], longest, line, smallest), layout, ink, fills)


def _layout(picture: LocalMap, size: tuple[int, int]) -> _Layout:
    """The largest scale at which the frame and the largest square have room."""
    width, height = map(float, size)
    tall = height > width  # the squares stand below
    share = (0.34 if tall else 0.26) if picture.areas else 0.0
    if tall:
        ground, beside = (0.0, 0.0, width, height * (1 - share)), (0.0, height * (1 - share), width, height)
    else:
        ground, beside = (0.0, 0.0, width * (1 - share), height), (width * (1 - share), 0.0, width, height)
    frame = picture.frame
    middle = (frame.west + frame.east) / 2, (frame.south + frame.north) / 2
    across = max(60.0, (frame.east - frame.west) * METRES_A_DEGREE * cos(radians(middle[1])))
    down = max(60.0, (frame.north - frame.south) * METRES_A_DEGREE)
    scales = [
        (0.92 if tall else 0.78) * (ground[2] - ground[0]) / across,
        (0.82 if len(picture.tiles) > MANY else 0.56) * (ground[3] - ground[1]) / down,
        2.0,
    ]
    largest = max((area.metres for area in picture.areas), default=0)
    if largest:
        room = beside[2] - beside[0] - 20
        if tall:  # their words stand at their side
            said = max(wide(area.words, _AREA_WORDS) for area in picture.areas)
            room = min(beside[3] - beside[1] - 30, room - said - 12)
        scales.append(room / largest)
    return _Layout(Sight(ground, middle, min(scales)), beside)


# Signs ------------------------------------------------------------------------------------------


def _signs(root: Element, picture: LocalMap, layout: _Layout, ink: str) -> Iterator[Box]:
    """The note, north, the bar of the scale, the locator; yields where nothing else has room."""
    left, top, right, bottom = layout.sight.box
    if picture.note:
        across = wide(picture.note, 12.5) + 14
        box = left + 8, top + 8, left + 8 + across, top + 30
        svg.rect(root, box[0], box[1], across, 22, fill=paint("off_map", ink), stroke=ink, rx=3)
        svg.words(
            root, (box[0] + across / 2, box[1] + 15.5), picture.note, 12.5, fill=ink, text_anchor="middle"
        )
        yield box
    yield draw_north(root, picture.north, (right - 24, top + 26), ink)
    yield draw_bar(root, _metres(layout.sight), layout.sight.scale, (left + 12, bottom - 14), ink)
    if picture.land.window and layout.sight.box[2] - layout.sight.box[0] > 500:
        yield _locator(root, picture.land, layout.sight, (right - 8, bottom - 8), ink)


def _metres(sight: Sight) -> int:
    """Of the bar: a round number, about a fifth of the ground."""
    wanted = (sight.box[2] - sight.box[0]) / 5
    return max((bar for bar in BARS if bar * sight.scale <= wanted), default=BARS[0])


def _locator(root: Element, land: Land, sight: Sight, corner: Point, ink: str) -> Box:
    """All of the ground, small, and where in it the map lies."""
    assert land.window is not None
    west, south, east, north = land.window
    height = 92.0
    width = height * (east - west) * cos(radians(south)) / (north - south)
    left, top = corner[0] - width, corner[1] - height

    def at(position: Position) -> Point:
        lon, lat = position
        return left + width * (lon - west) / (east - west), top + height * (north - lat) / (north - south)

    svg.rect(root, left, top, width, height, fill=paint("sea", ink))
    for polygon in land.polygons:
        svg.area(root, [[at(point) for point in ring[::3]] for ring in polygon], fill=paint("land", ink),
                 stroke=paint("shore", ink), stroke_width=0.6)  # fmt: skip
    svg.rect(root, left, top, width, height, fill="none", stroke=paint("shore", ink))
    lon, lat = sight.middle
    across = (sight.box[2] - sight.box[0]) / sight.scale / METRES_A_DEGREE / cos(radians(lat))
    down = (sight.box[3] - sight.box[1]) / sight.scale / METRES_A_DEGREE
    (x, y), (end, low) = at((lon - across / 2, lat + down / 2)), at((lon + across / 2, lat - down / 2))
    x, y = max(x, left), max(y, top)
    svg.rect(
        root, x, y, min(end, corner[0]) - x, min(low, corner[1]) - y, fill="none",
        stroke=paint("strong", ink), stroke_width=2,
    )  # fmt: skip
    return left - 4, top - 4, corner[0], corner[1]


# Places -----------------------------------------------------------------------------------------


def _fills(root: Element, picture: LocalMap, ink: str, mark: str) -> _Fills:
    """What to fill a tile with, by its look and paint. mark: tells patterns of two drawings apart."""
    found: _Fills = {}
    every = chain.from_iterable(frame.looks for frame in picture.frames)
    for look, name in dict.fromkeys((look.look, look.paint) for look in every):
        colour = paint(name, ink)
        found[look, name] = svg.hatch(root, f"hatch-{mark}-{len(found)}", colour, QUIET) if look else colour
    return found


def _box(tile: MapTile, layout: _Layout) -> Box:
    """What a tile covers, in pixels."""
    corners = [layout.sight.at(point) for point in _outer(tile)] or [layout.sight.at(tile.at)]
    room = 0 if tile.polygons else _DOT
    xs, ys = zip(*corners, strict=True)
    return min(xs) - room, min(ys) - room, max(xs) + room, max(ys) + room


def _outer(tile: MapTile) -> Iterable[Position]:
    return chain.from_iterable(polygon[0] for polygon in tile.polygons)


def _in_frames(looks: list[TileLook], fills: _Fills, ink: str) -> dict[str, str]:
    """What changes from frame to frame, for whoever turns them over: one of each for every frame."""
    return {
        "data-fill": " ".join(fills[look.look, look.paint] for look in looks),
        "data-ink": " ".join(str(_ink(look, ink)["fill"]) for look in looks),
        "data-rim": " ".join(str(_ink(look, ink).get("stroke_width", 0)) for look in looks),
    }


def _ink(look: TileLook, ink: str) -> dict[str, object]:
    """How the words on a tile are painted; on a hatch they have a rim."""
    if look.look:
        return {"fill": _EDGE, "stroke": WHITE, "stroke_width": 3, "paint_order": "stroke"}
    return {"fill": ink_on(paint(look.paint, ink))}


def _tile(place: Element, tile: MapTile, looks: _Looks, layout: _Layout, ink: str, fills: _Fills) -> None:
    """Shape, words and count; the chosen one is outlined twice."""
    round_ = {"stroke_linejoin": "round"}
    fill = fills[looks.shown.look, looks.shown.paint]
    _shape(place, tile, layout, fill=fill, stroke=ink, stroke_width=looks.line, **round_)
    for colour, width in ((_EDGE, 7), (WHITE, 2.5)) if tile.chosen else ():
        _shape(place, tile, layout, fill="none", stroke=colour, stroke_width=width, **round_)
    if tile.polygons:
        _words_inside(place, tile, looks, layout, ink)
    else:
        _words_below(place, tile, looks.shown, layout, ink)


def _shape(parent: Element, tile: MapTile, layout: _Layout, **look: object) -> None:
    if not tile.polygons:
        svg.circle(parent, layout.sight.at(tile.at), _DOT, **look)
    for polygon in tile.polygons:
        svg.area(parent, [[layout.sight.at(point) for point in ring] for ring in polygon], **look)


def _words_inside(place: Element, tile: MapTile, looks: _Looks, layout: _Layout, ink: str) -> None:
    """Name, value and count as large as the longest value fits; none where they would be too small.

    A value stands on two lines where it is larger so.
    """
    left, top, right, bottom = _box(tile, layout)

    def size_of(value: list[str]) -> float:
        values = (wide(line, _STANDS_OUT, bold=True) for line in value)
        widest = max((*(wide(line, 1) for line in tile.name), *values))
        rows = len(tile.name) + len(value) + 1
        return min(_LARGEST, 0.85 * (right - left) / widest, 0.7 * (bottom - top) / rows)

    one_line, halved = size_of([looks.longest]), size_of(_halved(looks.longest, 2))
    halves, size = (2, halved) if halved > 1.15 * one_line else (1, one_line)
    if size < looks.smallest:
        return
    value, (x, y) = _halved(looks.shown.value, halves), layout.sight.at(tile.at)
    rows = len(tile.name) + (halves if looks.longest else 0)
    base = y - size * 1.15 * (rows / 2 + (0.25 if tile.count else 0.12))
    _lines(place, tile.name, value, (x, base), size, _ink(looks.shown, ink))
    _count(place, tile, (x, base + size * (1.15 * (rows + 1) + 0.15)), size)


def _words_below(place: Element, tile: MapTile, look: TileLook, layout: _Layout, ink: str) -> None:
    """A dot has its words below, and its count at its side."""
    x, y = layout.sight.at(tile.at)
    _lines(place, tile.name, [look.value], (x, y + _DOT), 12.0, {"fill": ink})
    _count(place, tile, (x + _DOT, y - _DOT + 4), 12.0)


def _halved(value: str, lines: int) -> list[str]:
    """A value on one line, or on two that are as short as its words allow; on none where there is none."""
    words = value.split()  # at no-break spaces too
    if lines == 1 or not words:
        return [value] if words else []
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1)]
    return list(min(cuts, key=lambda cut: max(map(len, cut))))


def _lines(
    place: Element,
    name: tuple[str, ...],
    value: list[str],
    above: Point,
    size: float,
    look: dict[str, object],
) -> None:
    """Lines of words below a point; those of the value stand out."""
    x, y = above
    for number, words in enumerate((*name, *value), start=1):
        at, of_value = (x, y + size * 1.15 * number), number > len(name)
        weight = {"font_weight": 700 if of_value else 400, "text_anchor": "middle"}
        called = {"class": "value" if of_value else None}
        svg.words(place, at, words, size * (_STANDS_OUT if of_value else 1), **look, **weight, **called)


def _count(place: Element, tile: MapTile, at: Point, size: float) -> None:
    """How many works there are, on a badge; nothing for none."""
    if not tile.count:
        return
    said, (x, y) = str(tile.count), at
    half = max(size * 0.72, wide(said, size * 0.85) / 2 + 3)
    badge = svg.group(place, **{"class": "count"})
    svg.rect(
        badge, x - half, y - size * 0.85, 2 * half, size * 1.25, rx=size * 0.62, fill=STRONG, stroke=WHITE
    )
    svg.words(badge, (x, y + size * 0.1), said, size * 0.85, fill=WHITE, text_anchor="middle")


# Squares ----------------------------------------------------------------------------------------


def _squares(page: Element, picture: LocalMap, layout: _Layout, ink: str) -> None:
    """Areas from one corner, the largest first, and what each is beside them, in that order."""
    if not picture.areas:
        return
    root = svg.group(page, **{"class": "squares"})
    left, top, right, _ = layout.beside
    tall = left == 0
    ordered = sorted(picture.areas, key=lambda area: -area.metres)
    largest = ordered[0].metres * layout.sight.scale
    x, base = left + 12, top + 22 + largest
    svg.words(root, (x, top + 14), picture.areas_title, 12.5, fill=ink, font_weight=700)
    edge = paint("class:moderate", ink)
    for area in ordered:
        side = area.metres * layout.sight.scale
        look = {
            "fill": edge,
            "fill_opacity": _opacity(area, picture),
            "stroke": edge,
            "stroke_width": 1.5,
        }
        svg.rect(root, x, base - side, side, side, **look, stroke_dasharray=None if area.firm else "4 3")
    text, y = (x + largest + 12, top + 32) if tall else (x, base + 22)
    said = [line for area in ordered for line in wrapped(area.words, _AREA_WORDS, right - text)]
    for number, line in enumerate(said):
        svg.words(root, (text, y + 18 * number), line, _AREA_WORDS, fill=ink)


def _opacity(area: MapArea, picture: LocalMap) -> float:
    """The newest area stands out, full where it was decided or measured."""
    if area != picture.areas[-1]:
        return 0.1
    return 0.85 if area.firm else 0.3

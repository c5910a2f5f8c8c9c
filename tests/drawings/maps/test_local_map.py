"""The drawing of a local map: everything on one scale, nothing outside it, words that fit, text as text."""

from dataclasses import replace
from datetime import date
from math import isclose
from xml.etree import ElementTree

import pytest

from dashboard.domain.dataset.land import NO_LAND, Land, NamedPoint
from dashboard.drawings.maps.local_map import NARROW, WIDE, local_map_svg
from dashboard.findings.map.local import local_map
from dashboard.findings.map.measures import CLASS
from dashboard.palette import INK_ON_DARK, INK_ON_LIGHT, SLUM_CLASS, WHITE
from dashboard.pictures.ground import Border, Frame
from dashboard.pictures.local_map import LocalMap, MapArea, MapFrame, MapTile, TileLook
from dashboard.text.catalogue import text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

AN_RT = f"{KAMPUNG_BUGIS}-RW006-RT001"
TODAY = date(2026, 11, 24)
SVG = "{http://www.w3.org/2000/svg}"
SIZES = pytest.mark.parametrize("size", [WIDE, NARROW])


def picture(chosen: str = KAMPUNG_BUGIS) -> LocalMap:
    return local_map(illustrative(), KAMPUNG_BUGIS, chosen, None, CLASS, TODAY, text_in("id"))


def read(shown: LocalMap, size: tuple[int, int] = WIDE, ink: str = INK_ON_LIGHT) -> ElementTree.Element:
    return ElementTree.fromstring(local_map_svg(shown, ink, size))


def places(root: ElementTree.Element) -> list[ElementTree.Element]:
    return [one for one in root.iter(f"{SVG}g") if one.get("class") == "place"]


def corners(path: ElementTree.Element) -> list[tuple[float, float]]:
    points = path.get("d").replace("Z", "").replace("M", "L").split("L")
    return [tuple(map(float, point.split())) for point in points if point]


def words(root: ElementTree.Element) -> list[str]:
    return [text.text for text in root.iter(f"{SVG}text")]


def bare(**more: object) -> LocalMap:
    tile = MapTile("a", (), (104.45, 0.94), ("RT 1",), 0)
    look = TileLook("20", "RT 1; 20", "class:light", "", 3)
    usual = {
        "label": "L", "frame": Frame(104.449, 0.939, 104.451, 0.941), "land": NO_LAND,
        "tiles": (tile,), "frames": (MapFrame("", (look,)),), "shown": 0,
        "areas": (), "areas_title": "", "steps": (), "note": "", "north": "U",
        "count_label": "", "legend_label": "", "hint": "",
    }  # fmt: skip
    return LocalMap(**usual | more)


@SIZES
def test_tiles_squares_and_the_bar_have_one_scale(size: tuple[int, int]):
    root = read(picture(), size)
    (bar,) = [
        line
        for line in root.iter(f"{SVG}line")
        if line.get("y1") == line.get("y2") and line.get("stroke-width") == "2"
    ]
    metres = float(next(text for text in words(root) if text.endswith(" m")).split()[0])
    scale = (float(bar.get("x2")) - float(bar.get("x1"))) / metres
    tile = corners(places(root)[0].find(f"{SVG}path"))
    turned = zip(tile, [*tile[1:], tile[0]], strict=True)
    area = abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in turned)) / 2
    assert isclose(area / scale**2, 27_029, rel_tol=0.02)  # 18,92 ha by 7
    sides = sorted(float(r.get("width")) for r in root.iter(f"{SVG}rect") if r.get("fill-opacity"))
    assert [round((side / scale) ** 2 / 10_000, 1) for side in sides] == [2.4, 4.7, 18.9]


@SIZES
@pytest.mark.parametrize("data", [illustrative(), documented()])
def test_nothing_lies_outside_the_drawing_and_every_tile_tells_its_name_and_score(size, data):
    root = read(local_map(data, KAMPUNG_BUGIS, AN_RT, None, CLASS, TODAY, text_in("id")), size)
    for path in root.iter(f"{SVG}path"):
        assert all(-1 <= x <= size[0] + 1 and -1 <= y <= size[1] + 1 for x, y in corners(path))
    for place in places(root):
        told = words(place)
        assert told[:2] == [f"RT {told[0][3:]}", f"RW {told[1][3:]}"]
        assert len(told) >= 3
        assert all(float(text.get("font-size")) >= 8 for text in place.iter(f"{SVG}text"))


def test_the_chosen_tile_is_outlined_twice_and_drawn_last():
    shown = picture(AN_RT)
    *others, last = places(read(shown))
    assert shown.tiles[int(last.get("data-at"))].key == AN_RT
    outlines = [path.get("stroke") for path in last.iter(f"{SVG}path") if path.get("fill") == "none"]
    assert outlines == [INK_ON_LIGHT, WHITE]
    assert all(len(place.findall(f"{SVG}path")) == 1 for place in others)


def test_a_dot_has_its_words_below_and_its_count_at_its_side():
    (one,) = bare().tiles
    (place,) = places(read(bare(tiles=(replace(one, count=12),))))
    dot = place.find(f"{SVG}circle")
    assert words(place) == ["RT 1", "20", "12"]
    name, *_ = place.iter(f"{SVG}text")
    assert float(name.get("y")) > float(dot.get("cy")) + float(dot.get("r"))
    assert words(places(read(bare()))[0]) == ["RT 1", "20"]


def test_names_are_left_out_where_a_tile_or_another_name_stands():
    at = (104.45, 0.94)
    names = tuple(NamedPoint("island", word, at) for word in ("Di petak", "Lagi"))
    free = NamedPoint("water", "Laut", (104.4495, 0.9405))
    shown = bare(land=Land((104.4, 0.9, 104.5, 1.0), (), (*names, free, free)))
    assert [word for word in words(read(shown)) if word in ("Di petak", "Lagi", "Laut")] == ["Laut"]


def test_light_and_dark_have_the_same_colours_of_classes_on_another_ground():
    light, dark = (local_map_svg(picture(), ink, WIDE) for ink in (INK_ON_LIGHT, INK_ON_DARK))
    assert light != dark
    assert all(drawing.count(f'fill="{SLUM_CLASS["not_slum"]}"') == 6 for drawing in (light, dark))


def test_an_area_that_was_only_reported_is_dashed_and_the_newest_stands_out():
    areas = (MapArea(400, "18 ha", True), MapArea(100, "1 ha", False))
    old, new = [r for r in read(bare(areas=areas)).iter(f"{SVG}rect") if r.get("fill-opacity")]
    assert (old.get("stroke-dasharray"), new.get("stroke-dasharray")) == (None, "4 3")
    assert float(new.get("fill-opacity")) > float(old.get("fill-opacity"))


HOSTILE = "<script>alert(1)</script>\"' onload=x \x00\ud800 &amp; ]]> @@=1"


def test_what_a_file_contained_stays_text():
    tile = MapTile(HOSTILE, (), (104.45, 0.94), (HOSTILE,), 0)
    frame = MapFrame(HOSTILE, (TileLook(HOSTILE, HOSTILE, "class:light", "", 3),))
    land = Land(None, (), (NamedPoint("island", HOSTILE, (104.4495, 0.9405)),))
    shown = bare(
        label=HOSTILE,
        tiles=(tile,),
        frames=(frame,),
        land=land,
        note=HOSTILE,
        areas=(MapArea(9, HOSTILE, True),),
    )
    root = read(shown)
    known = {"svg", "title", "g", "rect", "circle", "line", "path", "text", "defs", "pattern"}
    assert {node.tag.removeprefix(SVG) for node in root.iter()} <= known
    assert not any(key.startswith("on") or "href" in key for node in root.iter() for key in node.attrib)
    assert "<script>alert(1)</script>" in root.find(f"{SVG}title").text


def test_a_tile_says_how_it_looks_in_every_frame_with_patterns_of_its_own_drawing():
    for size in (WIDE, NARROW):
        root = read(picture(), size)
        patterns = {f"url(#{one.get('id')})" for one in root.iter(f"{SVG}pattern")}
        for place in places(root):
            fills, inks, rims = (place.get(f"data-{name}").split() for name in ("fill", "ink", "rim"))
            assert len(fills) == len(inks) == len(rims) == 3
            assert all(fill.startswith("#") or fill in patterns for fill in fills)
            assert place.find(f"{SVG}path").get("fill") == fills[2]
            assert [text.get("class") for text in place.findall(f"{SVG}text")][-1] == "value"


def test_borders_of_places_are_drawn_within_the_ground_and_none_where_there_are_none():
    bordered = replace(
        picture(),
        borders=(Border(((((104.0, 0.5), (105.0, 0.5), (105.0, 1.5), (104.0, 0.5)),),), False, "K", (0, 0)),),
    )
    assert "clipPath" in local_map_svg(bordered, INK_ON_LIGHT, WIDE)
    assert "clipPath" not in local_map_svg(picture(), INK_ON_LIGHT, WIDE)


def test_many_tiles_take_more_of_the_room_and_have_thinner_outlines():
    few = bare(tiles=picture().tiles, frames=picture().frames)
    many = replace(
        few,
        tiles=picture().tiles * 10,
        frames=tuple(replace(one, looks=one.looks * 10) for one in few.frames),
    )

    def height(shown: LocalMap) -> float:
        ys = [
            y
            for place in places(read(shown))
            for path in place.iter()
            if path.get("d")
            for _, y in corners(path)
        ]
        return max(ys) - min(ys)

    assert height(many) > 1.3 * height(few)
    assert {path.get("stroke-width") for path in places(read(many))[0].iter() if path.get("d")} == {"0.5"}

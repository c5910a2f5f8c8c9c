"""A map of much ground to take along: true sizes, everything in sight, names apart, text as text."""

from dataclasses import replace
from datetime import date
from itertools import combinations
from math import cos, hypot, isclose, radians
from xml.etree import ElementTree

import pytest

from dashboard.drawings import svg
from dashboard.drawings.maps.ground import draw
from dashboard.drawings.maps.local_map import WIDE
from dashboard.findings.map.ground import score_ground
from dashboard.findings.map.measures import CLASS
from dashboard.findings.map.money import money_ground
from dashboard.palette import INK_ON_LIGHT, QUIET, SLUM_CLASS, STRONG, WHITE
from dashboard.pictures.ground import (
    BELOW,
    METRES_A_DEGREE,
    Border,
    Bubble,
    Circle,
    Frame,
    Ground,
    GroundDot,
    GroundName,
    Shape,
)
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID

TODAY = date(2026, 11, 24)
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert(1)</script> &amp; ]]> onload=x"
AROUND = Frame(104.44, 0.93, 104.46, 0.95)
HERE = (104.45, 0.94)
SQUARE = (((104.445, 0.935), (104.455, 0.935), (104.455, 0.945), (104.445, 0.945), (104.445, 0.935)),)

Box = tuple[float, float, float, float]


def drawn(picture: Ground) -> ElementTree.Element:
    root = svg.drawing(*WIDE, "")
    draw(root, picture, INK_ON_LIGHT, WIDE, "test")
    return ElementTree.fromstring(svg.written(root))


def city() -> Ground:
    return score_ground(documented(), CITY, None, CLASS, TODAY, ID)


def money() -> Ground:
    return money_ground(illustrative(), KAMPUNG_BUGIS, None, "realised", ID)


def rts() -> Ground:
    return score_ground(illustrative(), KAMPUNG_BUGIS, None, CLASS, TODAY, ID)


def found(root: ElementTree.Element, tag: str, **attributes: str) -> list[ElementTree.Element]:
    wanted = {name.replace("_", "-"): value for name, value in attributes.items()}
    return [one for one in root.iter(SVG + tag) if wanted.items() <= one.attrib.items()]


def words(root: ElementTree.Element) -> list[str]:
    return [one.text or "" for one in root.iter(f"{SVG}text")]


def scale(root: ElementTree.Element) -> float:
    """Pixels a metre, as the bar of the scale has it."""
    (bar,) = [one for one in found(root, "line", stroke_width="2") if one.get("y1") == one.get("y2")]
    number, unit = next(text for text in words(root) if text.endswith((" m", " km"))).split()
    metres = int(number) * (1_000 if unit == "km" else 1)
    return (float(bar.get("x2")) - float(bar.get("x1"))) / metres


def grounds_of_names(root: ElementTree.Element) -> list[Box]:
    rects = (one for one in found(root, "rect", rx="2"))
    sizes = ([float(one.get(name)) for name in ("x", "y", "width", "height")] for one in rects)
    return [(x, y, x + width, y + height) for x, y, width, height in sizes]


def apart(boxes: list[Box]) -> bool:
    pairs = combinations(boxes, 2)
    return all(a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1] for a, b in pairs)


def circle(**more: object) -> Circle:
    usual = {
        "at": HERE, "radius": 120.0, "first": 250.0, "error": 0, "said": ("a",), "strong": False, "full": True
    }  # fmt: skip
    return Circle(**usual | more)


def test_circles_have_their_true_sizes_and_places():
    picture = city()
    root = drawn(picture)
    assert len(picture.circles) == 7
    filled = [one for one in found(root, "circle", fill=SLUM_CLASS["moderate"]) if one.get("fill-opacity")]
    radii = [float(one.get("r")) / scale(root) for one in filled]
    assert radii == pytest.approx([one.radius for one in picture.circles], rel=0.01)
    first, second = picture.circles[:2]
    across = [float(filled[1].get(axis)) - float(filled[0].get(axis)) for axis in ("cx", "cy")]
    east = (second.at[0] - first.at[0]) * cos(radians(first.at[1]))
    metres = METRES_A_DEGREE * hypot(east, second.at[1] - first.at[1])
    assert isclose(hypot(*across) / scale(root), metres, rel_tol=0.01)


def test_the_newest_size_is_filled_the_first_an_outline_the_error_thin_and_a_report_is_dashed():
    (error, first, newest) = found(
        drawn(Ground(AROUND, circles=(circle(error=500.0, firm=False),))), "circle"
    )
    assert (error.get("fill"), error.get("stroke"), error.get("stroke-width")) == ("none", QUIET, "1")
    assert (first.get("fill"), first.get("stroke-dasharray")) == ("none", None)
    assert newest.get("fill") == SLUM_CLASS["moderate"]
    assert newest.get("stroke-dasharray")
    sizes = [float(one.get("r")) for one in (error, first, newest)]
    assert sizes == pytest.approx([500 / 250 * sizes[1], sizes[1], 120 / 250 * sizes[1]], rel=0.01)


def test_what_is_not_known_is_not_drawn_and_the_chosen_one_stands_out():
    assert found(drawn(Ground(AROUND, circles=(circle(radius=0, first=0),))), "circle") == []
    (first, newest) = found(drawn(Ground(AROUND, circles=(circle(strong=True, full=False),))), "circle")
    assert {first.get("stroke"), newest.get("stroke")} == {STRONG}
    assert newest.get("fill") == "none"


@pytest.mark.parametrize("picture", [city, money])
def test_names_do_not_cover_each_other_and_lie_inside_with_all_their_lines(picture):
    root = drawn(picture())
    boxes = grounds_of_names(root)
    assert len(boxes) == len([name for name in picture().names if not name.quiet]) > 5
    assert apart(boxes)
    assert all(x >= 0 and y >= 0 and end <= WIDE[0] and low <= WIDE[1] for x, y, end, low in boxes)
    assert {line for name in picture().names if not name.quiet for line in name.lines} <= set(words(root))


def test_a_note_beside_the_bar_is_covered_by_no_name():
    root = drawn(city())
    (note,) = (one for one in found(root, "text") if one.text == city().note != "")
    left, base = float(note.get("x")), float(note.get("y"))
    box = left, base - 12, left + 150, base + 2
    assert apart([*grounds_of_names(root), box])


def test_the_lines_of_very_many_shapes_are_short_and_enclose_the_same_to_a_pixel():
    ring = [(10.2, 10.4), (10.3, 10.4), (60.4, 10.1), (60.0, 59.6), (9.8, 60.3), (10.2, 10.4)]
    path = svg.coarse_area(svg.group(svg.drawing(9, 9, "")), [ring]).get("d")
    assert path == "M10 10l50 0 0 50 -50 0 0 -50Z"


def test_names_that_would_cover_each_other_are_led_back_to_what_they_name():
    names = tuple(GroundName(HERE, (f"RT {number}", "Rp1 miliar"), BELOW) for number in range(8))
    root = drawn(Ground(AROUND, names=names))
    assert len(grounds_of_names(root)) == 8
    assert apart(grounds_of_names(root))
    assert len(found(root, "line", stroke=QUIET, stroke_width="1")) == 7


def test_names_far_below_the_frame_are_in_sight_too_with_smaller_words_where_nothing_else_helps():
    low = Frame(104.0, 0.9, 104.001, 0.95)
    names = tuple(GroundName((104.0, at), ("Nama",)) for at in (0.89, 0.925, 0.96))
    (size,) = {
        one.get("font-size") for one in found(drawn(Ground(low, names=names)), "text") if one.text == "Nama"
    }
    assert float(size) == 13
    tall = tuple(GroundName((104.0, at), ("Nama",) * 12) for at in (0.88, 0.97))
    root = drawn(Ground(low, names=tall))
    assert len(grounds_of_names(root)) == 2
    assert {float(one.get("font-size")) for one in found(root, "text") if one.text == "Nama"} != {13}


@pytest.mark.parametrize("picture", [city, money, rts])
def test_the_frame_is_in_sight_with_room_around_it(picture):
    shown = picture()
    corners = ((shown.frame.west, shown.frame.south), (shown.frame.east, shown.frame.north))
    marked = replace(shown, dots=tuple(GroundDot("", at, "strong", ()) for at in corners))
    spots = found(drawn(marked), "circle", fill=STRONG, r="7")
    for one in spots:
        assert 16 <= float(one.get("cx")) <= WIDE[0] - 16
        assert 16 <= float(one.get("cy")) <= WIDE[1] - 16
    assert len(spots) == 2


def test_every_kind_is_drawn_in_its_look():
    picture = Ground(
        AROUND,
        shapes=(
            Shape("a", (SQUARE,), "class:light", ("a",)),
            Shape("b", (SQUARE,), "class:missing", ("b",), hatched=True),
        ),
        borders=(Border((SQUARE,), True, "Kawasan", HERE), Border((SQUARE,), False, "Kelurahan", HERE)),
        dots=(GroundDot("c", HERE, "class:heavy", ("c",)),),
        bubbles=(Bubble(HERE, 7, 100.0, ("d",)), Bubble(HERE, 0, 0.0, ("e",))),
        names=(GroundName((104.45, 0.948), ("Kelurahan",), quiet=True),),
        north="U",
    )
    root = drawn(picture)
    assert len(found(root, "path", fill=SLUM_CLASS["light"])) == 1
    (pattern,) = root.iter(f"{SVG}pattern")
    assert len(found(root, "path", fill=f"url(#{pattern.get('id')})")) == 1
    (slum,) = found(root, "path", stroke=SLUM_CLASS["moderate"], fill="none")
    (place,) = found(root, "path", stroke=QUIET, fill="none")
    assert float(slum.get("stroke-width")) > float(place.get("stroke-width"))
    assert len(found(root, "circle", fill=SLUM_CLASS["heavy"])) == 1
    amounts = [float(one.get("r")) for one in found(root, "circle", fill=STRONG, stroke=WHITE)]
    assert amounts == [pytest.approx(100 * scale(root), rel=0.01), 3]
    assert {"Kelurahan", "U", "500 m"} <= set(words(root))
    assert grounds_of_names(root) == []


def test_a_border_that_leaves_the_drawing_is_cut_where_nobody_sees_it():
    wide = (((100.0, -1.0), (109.0, -1.0), (109.0, 3.0), (100.0, 3.0), (100.0, -1.0)),)
    far = (((10.0, 1.0), (11.0, 1.0), (11.0, 2.0), (10.0, 1.0)),)
    borders = tuple(Border((shape,), False, "", HERE) for shape in (wide, far))
    root = drawn(Ground(AROUND, borders=borders))
    (line,) = found(root, "path", fill="none")
    corners = [tuple(map(float, pair.split())) for pair in line.get("d")[1:-1].split("L")]
    assert all(-20 <= x <= WIDE[0] + 20 and -20 <= y <= WIDE[1] + 20 for x, y in corners)
    assert all(x in (-20, WIDE[0] + 20) or y in (-20, WIDE[1] + 20) for x, y in corners)
    (clip,) = root.iter(f"{SVG}clipPath")
    assert [(one.get("width"), one.get("height")) for one in clip] == [("940", "500")]


def test_what_a_file_contained_stays_text():
    picture = city()
    names = tuple(replace(name, lines=(HOSTILE,)) for name in picture.names)
    root = drawn(replace(picture, names=names, north=HOSTILE))
    assert {node.tag for node in root.iter()} <= {
        SVG + name
        for name in ("svg", "title", "g", "rect", "circle", "line", "path", "text", "defs", "clipPath")
    }
    assert not any(key.startswith("on") or "href" in key for node in root.iter() for key in node.attrib)
    assert HOSTILE in words(root)


def test_a_name_longer_than_any_leaves_the_map_its_size():
    picture = city()
    long = tuple(replace(name, lines=("A" * 5_000,)) for name in picture.names[:1])
    named = (*long, *picture.names[1:])
    sizes = [scale(drawn(replace(picture, names=names))) for names in (picture.names, named)]
    assert sizes[1] == pytest.approx(sizes[0], rel=0.1)
    assert max(map(len, words(drawn(replace(picture, names=named))))) == 60
    many = replace(picture, names=(replace(picture.names[0], lines=("A",) * 5_000),))
    assert words(drawn(many)).count("A") == 12


def test_a_place_without_any_ground_or_name_is_drawn_too():
    root = drawn(Ground(Frame(104.45, 0.94, 104.45, 0.94)))
    assert scale(root) == pytest.approx(2, rel=0.01)

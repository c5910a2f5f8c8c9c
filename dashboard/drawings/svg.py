"""Shapes and words of an SVG, each an element: what a file contained stays text, whatever it looks like."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from xml.etree import ElementTree

from dashboard.text.written import writable

Element = ElementTree.Element
Point = tuple[float, float]

_FONT = "'Source Sans', 'Source Sans Pro', 'Noto Sans', Arial, sans-serif"
_SPACE = "http://www.w3.org/2000/svg"


def drawing(width: float, height: float, label: str) -> Element:
    """An empty drawing of so many pixels, read aloud as its label."""
    root = Element("svg", {"xmlns": _SPACE, "font-family": _FONT})
    sized(root, width, height)
    ElementTree.SubElement(root, "title").text = writable(label)
    return root


def sized(root: Element, width: float, height: float) -> None:
    """Make a drawing so many pixels large."""
    root.attrib |= {"viewBox": f"0 0 {width:g} {height:g}", "width": f"{width:g}", "height": f"{height:g}"}


def group(parent: Element, **attributes: object) -> Element:
    """Elements that belong together."""
    return _add(parent, "g", attributes)


def rect(parent: Element, x: float, y: float, width: float, height: float, **attributes: object) -> Element:
    """A rectangle by its upper left corner."""
    return _add(parent, "rect", {"x": x, "y": y, "width": width, "height": height} | attributes)


def circle(parent: Element, at: Point, radius: float, **attributes: object) -> Element:
    """A circle around a point."""
    return _add(parent, "circle", {"cx": at[0], "cy": at[1], "r": radius} | attributes)


def line(parent: Element, start: Point, end: Point, **attributes: object) -> Element:
    """A straight line."""
    return _add(parent, "line", {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]} | attributes)


def arc(parent: Element, start: Point, end: Point, out: float, **attributes: object) -> Element:
    """Half an ellipse from a point to one below it, which reaches so far to the right."""
    high = (end[1] - start[1]) / 2
    outline = f"M{start[0]:.2f} {start[1]:.2f}A{out:.2f} {high:.2f} 0 0 1 {end[0]:.2f} {end[1]:.2f}"
    return _add(parent, "path", {"d": outline, "fill": "none"} | attributes)


def area(parent: Element, rings: Iterable[Sequence[Point]], **attributes: object) -> Element:
    """What lies inside its outer ring and outside its other rings."""
    outline = "".join(f"M{'L'.join(f'{round(x, 1):g} {round(y, 1):g}' for x, y in ring)}Z" for ring in rings)
    return _add(parent, "path", {"d": outline, "fill-rule": "evenodd"} | attributes)


def band(parent: Element, start: Point, end: Point, wide: float, **attributes: object) -> Element:
    """A bent band from left to right, by its upper corners; it is as wide at both ends."""
    (left, top), (right, low), middle = start, end, (start[0] + end[0]) / 2
    there = f"M{left:.2f} {top:.2f}C{middle:.2f} {top:.2f} {middle:.2f} {low:.2f} {right:.2f} {low:.2f}"
    top, low = top + wide, low + wide
    back = f"V{low:.2f}C{middle:.2f} {low:.2f} {middle:.2f} {top:.2f} {left:.2f} {top:.2f}Z"
    return _add(parent, "path", {"d": there + back} | attributes)


def coarse_area(parent: Element, rings: Iterable[Sequence[Point]], **attributes: object) -> Element:
    """The same to whole pixels, each point as its distance from the last: short, for very many shapes."""
    outline = "".join(f"M{_steps([(round(x), round(y)) for x, y in ring])}Z" for ring in rings)
    return _add(parent, "path", {"d": outline, "fill-rule": "evenodd"} | attributes)


def _steps(ring: Sequence[tuple[int, int]]) -> str:
    """The first point, and from each to the next one where it is another."""
    moved = ((x - left, y - top) for (left, top), (x, y) in pairwise(ring))
    return f"{ring[0][0]} {ring[0][1]}l" + " ".join(f"{x} {y}" for x, y in moved if x or y)


def words(parent: Element, at: Point, text: str, size: float, **attributes: object) -> Element:
    """A line of words on its base line."""
    made = _add(parent, "text", {"x": at[0], "y": at[1], "font-size": size} | attributes)
    made.text = writable(text)
    return made


def runs(
    parent: Element, at: Point, parts: Iterable[tuple[str, bool]], size: float, **attributes: object
) -> Element:
    """A line of words on its base line, of which some are bold."""
    kept: dict[str, object] = {"font-size": size, "xml:space": "preserve"}
    made = _add(parent, "text", {"x": at[0], "y": at[1]} | kept | attributes)
    for text, bold in parts:
        part = _add(made, "tspan", {"font-weight": 700} if bold else {})
        part.text = writable(text)
    return made


def hatch(parent: Element, name: str, ground: str, stroke: str) -> str:
    """A pattern of diagonal lines on a ground; what to fill with it."""
    size = {"width": 7, "height": 7, "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    pattern = _add(_add(parent, "defs", {}), "pattern", {"id": name} | size)
    rect(pattern, 0, 0, 7, 7, fill=ground)
    line(pattern, (0, 0), (0, 7), stroke=stroke, stroke_width=2)
    return f"url(#{name})"


def only_inside(parent: Element, name: str, box: tuple[float, float, float, float]) -> Element:
    """A group of which nothing is seen outside a box: left, top, right, bottom."""
    left, top, right, bottom = box
    rect(_add(_add(parent, "defs", {}), "clipPath", {"id": name}), left, top, right - left, bottom - top)
    return group(parent, clip_path=f"url(#{name})")


def written(root: Element) -> str:
    """The drawing as it is stored and sent."""
    return ElementTree.tostring(root, encoding="unicode")


def _add(parent: Element, tag: str, attributes: dict[str, object]) -> Element:
    named = {
        key.replace("_", "-"): f"{value:.2f}".rstrip("0").rstrip(".")
        if isinstance(value, float)
        else str(value)
        for key, value in attributes.items()
        if value is not None
    }
    return ElementTree.SubElement(parent, tag, {key: writable(value) for key, value in named.items()})

"""What is to be seen in a drawing: words with the room that they take, shapes that stand for values."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple
from xml.etree import ElementTree

from dashboard.drawings.letters import wide
from dashboard.text.quoted import plain

SVG = "{http://www.w3.org/2000/svg}"
_STEP = re.compile(r"(translate|scale|rotate)\(([^)]+)\)")


class Word(NamedTuple):
    """A line of words and what it covers: left, top, right, bottom, in pixels of the drawing."""

    text: str
    box: tuple[float, float, float, float]


class Shape(NamedTuple):
    """An element, and where it lies."""

    node: ElementTree.Element
    x: float
    y: float

    @property
    def classes(self) -> list[str]:
        return (self.node.get("class") or "").split()


def words_in(drawing: str) -> list[Word]:
    """Every line of words, in the order in which they are drawn; none where a value is empty."""
    root = ElementTree.fromstring(drawing)
    nodes = (place for place in _walk(root, 0, 0, 1, upright=False) if place[0].tag == f"{SVG}text")
    return [word for word in (_word(*place) for place in nodes) if word.text]


def texts_in(drawing: str) -> list[str]:
    """The same without where they stand."""
    return [word.text for word in words_in(drawing)]


def values_in(drawing: str) -> list[ElementTree.Element]:
    """The shapes that stand for a value, in the order in which they are drawn."""
    return shapes_in(drawing, "value")


def shapes_in(drawing: str, named: str) -> list[ElementTree.Element]:
    """The shapes of a class, in the order in which they are drawn."""
    shapes = ElementTree.fromstring(drawing).iter()
    return [shape for shape in shapes if named in (shape.get("class") or "").split()]


def placed_in(drawing: str) -> list[Shape]:
    """Every element with where the point (0, 0) of its own lies, in pixels of the drawing."""
    root = ElementTree.fromstring(drawing)
    return [Shape(node, x, y) for node, x, y, *_ in _walk(root, 0, 0, 1, upright=False)]


def assert_says(drawing: str, *words: str) -> None:
    """All the words are there, on however many lines each."""
    told = _bare(" ".join(texts_in(drawing)))
    for one in words:
        assert _bare(one) in told, one


def assert_words_apart(drawing: str) -> None:
    """No line of words lies on another one or leaves the drawing."""
    root, found = ElementTree.fromstring(drawing), words_in(drawing)
    right, bottom = float(root.get("width")), float(root.get("height"))
    for word in found:
        left, top, end, low = word.box
        assert -1 <= left < end <= right + 1, word
        assert -1 <= top < low <= bottom + 1, word
    for one, other in combinations(found, 2):
        assert not _touch(one.box, other.box), (one, other)


def _bare(text: str) -> str:
    return "".join(plain(text).split())


def _walk(node, x: float, y: float, scale: float, *, upright: bool) -> Iterator[tuple]:
    """Each node with where it begins, how large it is, and whether it was turned to be read upwards."""
    for kind, numbers in _STEP.findall(node.get("transform") or ""):
        first, *rest = map(float, numbers.replace(",", " ").split())
        if kind == "translate":
            x, y = x + scale * first, y + scale * (rest[0] if rest else 0)
        elif kind == "rotate":
            assert (first, rest) == (-90, []), numbers
            upright = True
        else:
            scale *= first
    yield node, x, y, scale, upright
    for child in node:
        yield from _walk(child, x, y, scale, upright=upright)


def _word(node, x: float, y: float, scale: float, upright: bool) -> Word:
    parts = list(node) or [node]
    size, bold = float(node.get("font-size")), node.get("font-weight") == "700"
    across = sum(wide(part.text or "", size, bold=bold or part.get("font-weight") == "700") for part in parts)
    left = float(node.get("x")) - {"middle": across / 2, "end": across}.get(node.get("text-anchor"), 0)
    base = float(node.get("y"))
    box = left, base - 0.72 * size, left + across, base + 0.2 * size
    if upright:
        box = box[1], -box[2], box[3], -box[0]
    placed = tuple((y if at % 2 else x) + scale * value for at, value in enumerate(box))
    return Word("".join(part.text or "" for part in parts), placed)


def _touch(one, other) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]

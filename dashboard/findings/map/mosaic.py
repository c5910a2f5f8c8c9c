"""Shapes of many RTs as one sees them from afar: no finer than a screen shows them, those alike as one piece.

What is drawn is bounded by what a screen can show and no longer by how many RTs there are. Where RTs are no
longer told apart, those of one part of the place that are in the same step of the legend are one piece, and
the part is what a finger picks.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil, log10
from typing import TYPE_CHECKING

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import METRES_A_DEGREE, Boundary, Polygon, polygons_of
from dashboard.pictures.ground import PHONE_PIXELS, Frame

if TYPE_CHECKING:
    import numpy as np

MOST_TOLD = 2_500
"""RTs in a picture that can still be told apart and picked."""
_MOST_PARTS = 400
"""Parts of a place that can be told apart."""
_FINER = 3
"""Times finer than a pixel: a reader may look that much nearer before a line looks coarse."""
_PARTS = ("rw", "kelurahan", "kecamatan", "city", "province")
"""Levels that RTs are gathered by, the finest first."""


@dataclass(frozen=True)
class Piece:
    """What lies together and looks alike. key: of the RT, or of the part of the place that rts RTs lie in."""

    key: str
    step: int
    rts: int
    polygons: tuple[Polygon, ...]


def single(shapes: Iterable[Boundary], steps: Mapping[str, int], seen: Frame) -> list[Piece]:
    """Each shape as a piece of its own."""
    shapes = list(shapes)
    drawn = _simplified([shape.shape for shape in shapes], seen)
    return [
        Piece(shape.location_id, steps[shape.location_id], 1, polygons)
        for shape, polygons in zip(shapes, drawn, strict=True)
    ]


def gathered(
    shapes: Iterable[Boundary], steps: Mapping[str, int], parts: Mapping[str, str], seen: Frame
) -> list[Piece]:
    """The shapes of RTs of one part and step as one piece. parts: by RT, see parts_of."""
    from shapely import coverage_union_all

    groups: dict[tuple[str, int], list[Boundary]] = {}
    for shape in shapes:
        groups.setdefault((parts[shape.location_id], steps[shape.location_id]), []).append(shape)
    merged = [coverage_union_all([shape.shape for shape in those]) for those in groups.values()]
    return [
        Piece(part, step, len(those), polygons)
        for ((part, step), those), polygons in zip(groups.items(), _simplified(merged, seen), strict=True)
    ]


def parts_of(data: Dataset, place: str, rts: Iterable[str]) -> dict[str, str]:
    """The part of a place that each of its RTs lies in; empty for one that lies in none.

    Parts are of the finest level at which they can be told apart.
    """
    chains = {rt: _chain(data, place, rt) for rt in rts}
    counts = Counter(level for level, _ in {pair for chain in chains.values() for pair in chain.items()})
    fitting = [level for level in _PARTS if 0 < counts[level] <= _MOST_PARTS]
    level = fitting[0] if fitting else ""
    return {rt: chain.get(level, "") for rt, chain in chains.items()}


def _chain(data: Dataset, place: str, rt: str) -> dict[str, str]:
    """What an RT lies in below the place, by level."""
    found = {}
    for key in data.above(rt):
        if key == place:
            break
        found[data.places[key]["level"]] = key
    return found


def _simplified(shapes: "list[object] | np.ndarray", seen: Frame) -> list[tuple[Polygon, ...]]:
    """The shapes as fine as a screen shows them; one that would vanish is a box of its size."""
    from shapely import bounds, box, is_empty, simplify, transform

    fine = max(seen.width, 1) / PHONE_PIXELS / METRES_A_DEGREE / _FINER
    drawn = simplify(shapes, fine, preserve_topology=False)
    lost = is_empty(drawn)
    drawn[lost] = box(*bounds([shape for shape, gone in zip(shapes, lost, strict=True) if gone]).T)
    decimals = ceil(-log10(fine)) + 1
    return [polygons_of(shape) for shape in transform(drawn, lambda points: points.round(decimals))]

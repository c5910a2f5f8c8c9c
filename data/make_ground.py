"""Make ground.geojson of Tanjungpinang: a coast drawn by hand, smooth, and the names around Kampung Bugis.

    python -m data.make_ground data/tanjungpinang data/contoh

The corners were set by eye on a grid of 110 m; a curve through them makes the line. Measured against
indicative boundaries the corners are off by 22 m in the median and 310 m at most: schematic, nothing to
measure on.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from data.seal import seal

Point = tuple[float, float]

WINDOW = (104.350, 0.860, 104.550, 0.996)
"""West, south, east, north of what is drawn; the land is cut there."""

BINTAN: tuple[Point, ...] = (
    (104.409, 0.963), (104.413, 0.967), (104.414, 0.977), (104.416, 0.978), (104.42, 0.976),
    (104.425, 0.976), (104.428, 0.978), (104.434, 0.978), (104.436, 0.976), (104.441, 0.978),
    (104.445, 0.979), (104.455, 0.979), (104.461, 0.981), (104.466, 0.982), (104.466, 0.985),
    (104.462, 0.986), (104.457, 0.986), (104.453, 0.988), (104.449, 0.991), (104.442, 0.996),
    (104.55, 0.996), (104.55, 0.86), (104.478, 0.86), (104.478, 0.863), (104.479, 0.866), (104.483, 0.868),
    (104.488, 0.87), (104.49, 0.873), (104.49, 0.876), (104.486, 0.877), (104.482, 0.878), (104.48, 0.882),
    (104.477, 0.886), (104.473, 0.89), (104.472, 0.893),
    (104.47, 0.895), (104.462, 0.897), (104.455, 0.901), (104.454, 0.9), (104.452, 0.899), (104.45, 0.9),
    (104.449, 0.902), (104.447, 0.904), (104.443, 0.905), (104.442, 0.907), (104.44, 0.906),
    (104.439, 0.908), (104.44, 0.911), (104.438, 0.912), (104.439, 0.917), (104.439, 0.923),
    (104.437, 0.925), (104.436, 0.926), (104.438, 0.928), (104.439, 0.93), (104.44, 0.932),
    (104.441, 0.933), (104.443, 0.934), (104.446, 0.934), (104.445, 0.932), (104.446, 0.931),
    (104.445, 0.93), (104.447, 0.928), (104.452, 0.928), (104.452, 0.93), (104.453, 0.93),
    (104.453, 0.932), (104.455, 0.931), (104.454, 0.928), (104.456, 0.927), (104.456, 0.926),
    (104.458, 0.926), (104.46, 0.926), (104.462, 0.926), (104.463, 0.928), (104.464, 0.929),
    (104.464, 0.931), (104.466, 0.932), (104.468, 0.93), (104.467, 0.929), (104.468, 0.928),
    (104.467, 0.926), (104.468, 0.923), (104.469, 0.926), (104.47, 0.93), (104.472, 0.93),
    (104.475, 0.929), (104.476, 0.926), (104.475, 0.924), (104.476, 0.92), (104.477, 0.926),
    (104.48, 0.927), (104.481, 0.926), (104.483, 0.925), (104.482, 0.928), (104.481, 0.932),
    (104.478, 0.934), (104.474, 0.935), (104.47, 0.938), (104.467, 0.938), (104.465, 0.938),
    (104.463, 0.939), (104.46, 0.939), (104.459, 0.94), (104.457, 0.939), (104.455, 0.939),
    (104.454, 0.937), (104.451, 0.937), (104.45, 0.937), (104.449, 0.937), (104.448, 0.938),
    (104.446, 0.94), (104.444, 0.943), (104.442, 0.944), (104.441, 0.943), (104.436, 0.943),
    (104.434, 0.944), (104.432, 0.946), (104.431, 0.95), (104.428, 0.952), (104.426, 0.953),
    (104.423, 0.952), (104.421, 0.953), (104.417, 0.957), (104.414, 0.957), (104.415, 0.961),
    (104.412, 0.963), (104.409, 0.963),
)  # fmt: skip
"""Corners of the main land: north coast, edge of the window, strait of Dompak, west coast, estuary, shore."""

ISLANDS: dict[str, tuple[Point, ...]] = {
    "Pulau Dompak": (
        (104.466, 0.882), (104.467, 0.88), (104.469, 0.878), (104.476, 0.876), (104.483, 0.873),
        (104.485, 0.871), (104.48, 0.868), (104.476, 0.867), (104.474, 0.868), (104.469, 0.867),
        (104.467, 0.864), (104.466, 0.86), (104.459, 0.86), (104.457, 0.863), (104.455, 0.865),
        (104.451, 0.868), (104.447, 0.869), (104.445, 0.867), (104.442, 0.867), (104.44, 0.869),
        (104.437, 0.87), (104.433, 0.868), (104.429, 0.867), (104.427, 0.87), (104.424, 0.874),
        (104.417, 0.876), (104.418, 0.878), (104.426, 0.878), (104.434, 0.881), (104.438, 0.882),
        (104.444, 0.884), (104.447, 0.882), (104.449, 0.884), (104.45, 0.887), (104.454, 0.888),
        (104.459, 0.885), (104.461, 0.881), (104.463, 0.882),
    ),
    "Pulau di barat laut": (
        (104.365, 0.992), (104.366, 0.99), (104.369, 0.989), (104.376, 0.991), (104.384, 0.992),
        (104.39, 0.995), (104.394, 0.996), (104.369, 0.996), (104.367, 0.994),
    ),
    "Pulau Penyengat": (
        (104.409, 0.928), (104.41, 0.93), (104.413, 0.931), (104.416, 0.931), (104.42, 0.932),
        (104.422, 0.93), (104.426, 0.929), (104.427, 0.927), (104.424, 0.925), (104.42, 0.925),
        (104.417, 0.926), (104.412, 0.926), (104.409, 0.926),
    ),
    "Pulau Los": (
        (104.402, 0.957), (104.404, 0.96), (104.408, 0.959), (104.41, 0.96), (104.409, 0.958),
        (104.405, 0.955), (104.403, 0.955),
    ),
    "Pulau Bayan": (
        (104.4536, 0.9331), (104.4541, 0.9339), (104.4549, 0.9336), (104.4555, 0.933),
        (104.4542, 0.9328),
    ),
}  # fmt: skip

NAMES: tuple[tuple[str, str, Point], ...] = (
    ("neighbour", "Senggarang", (104.4325, 0.9619)),
    ("neighbour", "Kampung Bugis", (104.4662, 0.9583)),
    ("neighbour", "Tanjungpinang Kota", (104.4414, 0.9285)),
    ("neighbour", "Kemboja", (104.4492, 0.9251)),
    ("neighbour", "Tanjung Unggat", (104.4622, 0.9227)),
    ("neighbour", "Kampung Bulang", (104.4722, 0.9205)),
    ("neighbour", "Melayu Kota Piring", (104.4859, 0.9170)),
    ("neighbour", "Air Raja", (104.5000, 0.9483)),
    ("island", "Pulau Penyengat", (104.4180, 0.9282)),
    ("island", "Pulau Dompak", (104.4640, 0.8730)),
    ("island", "Pulau Los", (104.4055, 0.9575)),
    ("island", "Pulau Bayan", (104.4545, 0.9334)),
    ("water", "Sungai Carang", (104.4735, 0.9328)),
)
"""What is called how, where: kelurahan at the point where a map writes their name."""

SOURCE = "gambar tangan skematik, ketelitian 100–200 m; bukan acuan batas"

_STEPS = 5
"""Pieces of the curve between two corners."""


def on_edge(point: Point) -> bool:
    """Whether a corner lies where the land is cut."""
    west, south, east, north = WINDOW
    return point[0] in (west, east) or point[1] in (south, north)


def smooth(corners: tuple[Point, ...]) -> Iterator[Point]:
    """A curve through the corners (Catmull and Rom); straight along the edge of the window."""
    ring = corners[:-1] if corners[0] == corners[-1] else corners
    for at in range(len(ring)):
        before, start, end, after = (ring[(at + step) % len(ring)] for step in (-1, 0, 1, 2))
        yield start
        if on_edge(start) or on_edge(end):
            continue
        for step in range(1, _STEPS):
            share = step / _STEPS
            lon, lat = (
                round(between(share, *(point[axis] for point in (before, start, end, after))), 5)
                for axis in (0, 1)
            )
            yield lon, lat


def between(share: float, a: float, b: float, c: float, d: float) -> float:
    """The curve from b to c, `share` of the way."""
    rise, bend, turn = c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a + d - 3 * c
    return b + 0.5 * share * (rise + share * (bend + share * turn))


def features() -> Iterator[dict[str, Any]]:
    """Land, then names."""
    for name, corners in {"Pulau Bintan": BINTAN, **ISLANDS}.items():
        ring = list(smooth(corners))
        geometry = {"type": "Polygon", "coordinates": [[list(point) for point in (*ring, ring[0])]]}
        yield {"type": "Feature", "properties": {"kind": "land", "name": name}, "geometry": geometry}
    for kind, name, at in NAMES:
        geometry = {"type": "Point", "coordinates": list(at)}
        yield {"type": "Feature", "properties": {"kind": kind, "name": name}, "geometry": geometry}


def write_ground(folder: Path) -> None:
    """Write the ground of a dataset."""
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False) for feature in features())
    about = f'"bbox": {json.dumps(WINDOW)}, "source": {json.dumps(SOURCE, ensure_ascii=False)}'
    content = f'{{"type": "FeatureCollection", {about}, "features": [\n{lines}\n]}}\n'
    (folder / "ground.geojson").write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    for folder in sys.argv[1:]:
        write_ground(Path(folder))
        seal(Path(folder))

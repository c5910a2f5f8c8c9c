"""The base map of another server, below what is drawn."""

import json
from base64 import b64encode
from html import escape
from math import asinh, pi, radians, tan

from dashboard.palette import INK_ON_DARK, paint
from dashboard.settings import Tiles

_PIXELS = 256
"""Of the side of a tile."""
_CLOSEST = 19
"""The zoom that servers have tiles to; nearer than that they are enlarged."""

_QUIET = {"raster-saturation": -0.4, "raster-contrast": -0.15}
_NIGHT = {
    "raster-brightness-min": 0.9,
    "raster-brightness-max": 0.1,
    "raster-hue-rotate": 180,
    "raster-saturation": -0.5,
}
"""Below figures a map is paler than alone; on a dark page it is turned from light to dark."""


def style_of(base: Tiles, ink: str) -> str:
    """What the browser draws below all layers, as an address that holds the style itself.

    Whoever runs the dashboard sets where tiles are, so no file can say it, and streamlit serves nothing that
    is made while it runs. Its page fails at a style that is no address, and takes one that names some servers
    for a style of theirs, hence the code. Where no tile comes, the ground is plain.
    """
    tiles = {
        "type": "raster",
        "tiles": [base.address],
        "tileSize": _PIXELS,
        "maxzoom": _CLOSEST,
        "attribution": escape(base.credit),  # on the map, which can fill the screen alone; read as markup
    }
    ground, look = {"background-color": paint("off_map", ink)}, _NIGHT if ink == INK_ON_DARK else _QUIET
    style = {
        "version": 8,
        "sources": {"tiles": tiles},
        "layers": [
            {"id": "undrawn", "type": "background", "paint": ground},
            {"id": "tiles", "type": "raster", "source": "tiles", "paint": look},
        ],
    }
    return "data:application/json;base64," + b64encode(json.dumps(style).encode()).decode()


def tile_at(base: Tiles, longitude: float, latitude: float, zoom: float) -> str:
    """The address of the tile in the middle of a view, which is drawn in any case.

    zoom: of the view, in tiles of 512 pixels.
    """
    level = min(round(zoom + 1), _CLOSEST)
    across = (longitude + 180) / 360
    down = (1 - asinh(tan(radians(latitude))) / pi) / 2
    address = base.address
    for name, number in (("z", level), ("x", int(across * 2**level)), ("y", int(down * 2**level))):
        address = address.replace(f"{{{name}}}", str(number))
    return address

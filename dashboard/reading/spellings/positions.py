"""Whether a position can be a place in Indonesia, and what it looks like if it cannot.

EPSG:4326 is what we read: latitude and longitude in degrees. Offices also export metres: UTM (EPSG:326xx
and 327xx), TM-3 of the land agency (EPSG:23830 to 23845) and Web Mercator (EPSG:3857). They are told apart
by size.
"""

from typing import NamedTuple

from dashboard.domain.dataset.land import METRES_A_DEGREE

SOUTH, NORTH, WEST, EAST = -11.5, 6.5, 94.5, 141.5
"""Indonesia, degrees."""


class Doubt(NamedTuple):
    """A key of domain.dataset.problems.REASONS, and the grid the numbers look like."""

    reason: str
    system: str


def doubt_of(lat: float, lon: float) -> Doubt | None:
    """Why a position cannot be used; None for one in Indonesia."""
    if _inside(lat, lon):
        return None
    if lat == lon == 0:
        return Doubt("coordinates_zero", "")
    if _inside(lon, lat):
        return Doubt("coordinates_swapped", "")
    system = _grid_of(lat, lon) or _grid_of(lon, lat)
    return Doubt("coordinates_projected", system) if system else Doubt("coordinates_far", "")


def _inside(lat: float, lon: float) -> bool:
    return SOUTH <= lat <= NORTH and WEST <= lon <= EAST


def _grid_of(y: float, x: float) -> str | None:
    """The grid of a northing and an easting in metres."""
    if _inside(y / METRES_A_DEGREE, x / METRES_A_DEGREE):  # true at the equator
        return "Web Mercator"
    if 40_000 <= x <= 360_000 and 900_000 < y <= 2_300_000:  # false northing 1,500,000
        return "TM-3"
    if 100_000 <= x <= 900_000 and (1_000 < y <= 800_000 or 8_700_000 <= y < 10_000_000):
        return "UTM"
    return None

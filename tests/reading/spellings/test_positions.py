"""Whether a position can be a place in Indonesia."""

import pytest

from dashboard.reading.spellings.positions import doubt_of

TANJUNGPINANG = (0.93, 104.44)


@pytest.mark.parametrize(
    "place", [TANJUNGPINANG, (5.9, 95.3), (-8.5, 140.4), (-10.9, 122.8), (3.6, 126.7), (-6.2, 106.8)]
)
def test_places_of_indonesia_are_taken(place):
    assert doubt_of(*place) is None


@pytest.mark.parametrize(
    ("lat", "lon", "reason", "system"),
    [
        (0, 0, "coordinates_zero", ""),
        (104.44, 0.93, "coordinates_swapped", ""),
        (102_900, 437_700, "coordinates_projected", "UTM"),
        (437_700, 102_900, "coordinates_projected", "UTM"),
        (9_314_000, 701_000, "coordinates_projected", "UTM"),
        (1_500_900, 200_100, "coordinates_projected", "TM-3"),
        (103_500, 11_626_000, "coordinates_projected", "Web Mercator"),
        (52.5, 13.4, "coordinates_far", ""),
        (0.93, 0, "coordinates_far", ""),
        (930_000_000, 1_044_400_000, "coordinates_far", ""),
    ],
)
def test_what_else_it_may_be_is_told(lat, lon, reason, system):
    assert doubt_of(lat, lon) == (reason, system)

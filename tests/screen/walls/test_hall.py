"""The hall screen: how long a screen lasts."""

import pytest

from dashboard.screen.walls.hall import seconds_asked


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        (None, 20),
        ("", 20),
        ("30", 30),
        ("1", 5),
        ("99999", 20),
        ("3601", 3600),
        ("-5", 20),
        ("5.5", 20),
        ("٣٠", 20),
    ],
)
def test_a_screen_lasts_as_long_as_the_address_asks_for_and_a_reader_can_bear(
    asked: str | None, seconds: int
):
    assert seconds_asked(asked) == seconds
